"""Whatever is thrown away comes back: by the button in the toast, and by Ctrl+Z, one thing after the other."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_fakes import Stage
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.gui.main_window import MainWindow
from desktop_app.settings import Settings
from desktop_app.zone_text import CELLS, encode


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    stage = Stage(tmp_path)
    window = stage.window(
        Settings(source_id="demo", added_backdrops=("#123456",), feather_px=7.0, softness=0.9)
    )
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines) and window.isActiveWindow())
    return window


def test_setting_the_edge_back_can_be_undone_from_the_toast(window: MainWindow) -> None:
    window.panel.edge.reset.click()
    assert (window.keeper.settings.feather_px, window.keeper.settings.softness) == (1.0, 0.4)
    assert window.toast.text == "The edge is back at its defaults"
    window.toast.act()
    assert (window.keeper.settings.feather_px, window.keeper.settings.softness) == (7.0, 0.9)


def test_one_key_undoes_one_thing_after_the_other(qtbot: QtBot, window: MainWindow) -> None:
    window.panel.edge.reset.click()
    window.library.remove("#123456")
    assert window.keeper.settings.added_backdrops == ()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.keeper.settings.added_backdrops == ("#123456",)
    assert window.keeper.settings.feather_px == 1.0
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.keeper.settings.feather_px == 7.0
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.keeper.settings.feather_px == 7.0


def test_cleared_zones_come_back(qtbot: QtBot, window: MainWindow) -> None:
    zones = {"demo": encode(bytes([1] * 20 + [0] * (CELLS - 20)))}
    window.keeper.change(zones=zones)
    window.panel.zones.clear.click()
    assert dict(window.keeper.settings.zones) == {}
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dict(window.keeper.settings.zones) == zones


def test_what_the_key_has_undone_is_said_and_offered_no_more(qtbot: QtBot, window: MainWindow) -> None:
    window.panel.edge.reset.click()
    window.library.remove("#123456")
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.toast.text == "Undone: Removed Colour #123456"
    window.toast.act()
    assert window.keeper.settings.added_backdrops == ("#123456",)
    assert window.keeper.settings.feather_px == 1.0


def test_an_offer_goes_when_something_else_would_be_undone(window: MainWindow) -> None:
    window.library.remove("#123456")
    window.undo.remember(lambda: None, "A stroke of the brush")
    assert window.toast.isHidden()
    window.toast.say("Saved Backdrop 1.png")
    window.undo.remember(lambda: None, "A stroke of the brush")
    assert not window.toast.isHidden()


def test_each_thing_undone_has_a_name(window: MainWindow) -> None:
    said: list[str] = []
    window.undo.undone.connect(said.append)
    window.panel.edge.reset.click()
    window.gallery_parts.presets.save("A")
    window.gallery_parts.presets.apply("A")
    window.gallery_parts.assign_key(1)
    for _ in range(5):
        window.undo.undo_last()
    assert said == [
        "Key 1 now shows Blur",
        "The preset A",
        "Saved the preset A",
        "The edge is back at its defaults",
    ]
