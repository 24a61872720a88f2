"""The sliders of the edge: they show the settings, change them, and go back to the defaults."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_fakes import Stage
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.application import make_application
from desktop_app.gui.edge_controls import EdgeControls, defaults
from desktop_app.gui.main_window import MainWindow
from desktop_app.settings import Settings


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    make_application()
    window = Stage(tmp_path).window(
        Settings(feather_px=3.5, shift_px=-2.0, softness=0.2, smoothing=0.9, light_wrap=0.3)
    )
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_sliders_show_the_settings(window: MainWindow) -> None:
    rows = window.panel.edge.rows
    assert {name: row.value for name, row in rows.items()} == {
        "feather_px": 7,
        "shift_px": -4,
        "softness": 20,
        "smoothing": 90,
        "light_wrap": 30,
    }


def test_numbers_are_written_as_the_language_does(qtbot: QtBot) -> None:
    locale = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        edge = EdgeControls(0)
        qtbot.addWidget(edge)
        edge.show_settings(Settings(feather_px=3.5, shift_px=-2.5))
        assert edge.rows["feather_px"].number.text() == "3,5 px"
        assert edge.rows["shift_px"].number.text() == "-2,5 px"
        edge.show_settings(Settings(feather_px=3.0, shift_px=1.0))
        assert edge.rows["feather_px"].number.text() == "3 px"
        assert edge.rows["shift_px"].number.text() == "+1 px"
    finally:
        QLocale.setDefault(locale)


def test_a_screen_reader_is_told_the_number_on_show_and_not_the_steps_alone(window: MainWindow) -> None:
    window.framing.zoom_to(2)
    feather, zoom = window.panel.edge.rows["feather_px"], window.panel.framing.zoom
    feather.slider.setValue(9)
    assert feather.slider.accessibleName() == f"Feather {feather.number.text()}" == "Feather 4.5 px"
    assert zoom.slider.accessibleName() == f"Zoom {zoom.number.text()}"
    window.library.choose("blur:33")
    assert window.panel.gallery.strength.slider.accessibleName() == "Strength of the blur"


@pytest.mark.parametrize(
    ("name", "step", "value"),
    [
        ("feather_px", 9, 4.5),
        ("shift_px", 20, 10.0),
        ("softness", 100, 1.0),
        ("smoothing", 0, 0.0),
        ("light_wrap", 45, 0.45),
    ],
)
def test_a_slider_changes_its_setting_and_no_other(
    window: MainWindow, name: str, step: int, value: float
) -> None:
    before = {each: getattr(window.keeper.settings, each) for each in defaults()}
    window.panel.edge.rows[name].slider.setValue(step)
    after = {each: getattr(window.keeper.settings, each) for each in defaults()}
    assert after == before | {name: value}


def test_reset_brings_the_defaults_and_then_rests(qtbot: QtBot, window: MainWindow) -> None:
    assert window.panel.edge.reset.isEnabled()
    window.actions_by_name["reset_edge"].trigger()
    assert window.keeper.settings == Settings()
    assert not window.panel.edge.reset.isEnabled()


def test_the_key_leads_to_the_first_slider_and_tab_to_the_next(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    window.actions_by_name["focus_edge"].trigger()
    sliders = [row.slider for row in window.panel.edge.rows.values()]
    for slider in sliders:
        assert QApplication.focusWidget() is slider
        qtbot.keyClick(slider, Qt.Key.Key_Tab)
