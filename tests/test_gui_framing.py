"""Zoom and pan over the preview: wheel, drag, double click, keys and panel; per source; and following."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_fakes import Stage, composite, plain
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.zones.brush import Brush
from desktop_app.matting.chosen_crop import chosen_crop
from desktop_app.matting.crop import Crop, crop_at
from desktop_app.matting.zones import View, zones_of
from desktop_app.settings import Settings
from desktop_app.zone_text import COLUMNS, ROWS


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, stage: Stage) -> MainWindow:
    window = stage.window(Settings(source_id="demo", mirror=False))
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines))
    stage.pipeline.push(composite(plain((40, 60, 80))))
    qtbot.waitUntil(lambda: window.preview.composite is not None)
    return window


def crop(window: MainWindow) -> Crop:
    return chosen_crop(window.keeper.settings, "demo", View(window.keeper.settings.mirror))


def place(window: MainWindow, x: float, y: float) -> QPointF:
    area = window.preview.picture_rect
    return QPointF(area.left() + x * area.width(), area.top() + y * area.height())


def roll(window: MainWindow, at: QPointF, notches: int) -> None:
    event = QWheelEvent(
        at,
        window.preview.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(window.preview, event)


def mouse(window: MainWindow, kind: QEvent.Type, at: QPointF) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        window.preview, QMouseEvent(kind, at, window.preview.mapToGlobal(at), left, left, none)
    )


def test_the_wheel_zooms_about_the_mouse_and_no_further_than_it_may(window: MainWindow, stage: Stage) -> None:
    at = place(window, 0.75, 0.25)
    before = crop(window).outward(0.75, 0.25)
    roll(window, at, 3)
    assert crop(window).zoom == pytest.approx(1.15**3, rel=0.01)
    assert crop(window).outward(0.75, 0.25) == pytest.approx(before, abs=0.01)
    assert stage.pipeline.settings[-1].framings == window.keeper.settings.framings
    roll(window, at, 40)
    assert crop(window).zoom == pytest.approx(4)
    roll(window, at, -60)
    assert window.keeper.settings.framings == {}


def test_a_drag_moves_the_picture_with_the_hand_and_stays_inside(window: MainWindow) -> None:
    window.framing.zoom_to(2)
    mouse(window, QEvent.Type.MouseButtonPress, place(window, 0.5, 0.5))
    mouse(window, QEvent.Type.MouseMove, place(window, 0.6, 0.4))
    assert crop(window).centre == pytest.approx((0.45, 0.55), abs=0.01)
    mouse(window, QEvent.Type.MouseMove, place(window, 9, 9))
    assert (crop(window).left, crop(window).top) == pytest.approx((0, 0))
    mouse(window, QEvent.Type.MouseButtonRelease, place(window, 0.5, 0.5))
    mouse(window, QEvent.Type.MouseMove, place(window, 0.1, 0.1))
    assert (crop(window).left, crop(window).top) == pytest.approx((0, 0))


def test_a_drag_of_the_whole_picture_does_nothing(window: MainWindow) -> None:
    mouse(window, QEvent.Type.MouseButtonPress, place(window, 0.5, 0.5))
    mouse(window, QEvent.Type.MouseMove, place(window, 0.1, 0.4))
    assert window.keeper.settings.framings == {}


def test_a_double_click_shows_the_whole_picture_again(window: MainWindow) -> None:
    window.framing.zoom_to(3)
    window.framing.follow(True)
    mouse(window, QEvent.Type.MouseButtonDblClick, place(window, 0.5, 0.5))
    assert window.keeper.settings.framings == {}
    assert not window.keeper.settings.auto_framing


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("pan_left", (0.425, 0.5)),
        ("pan_right", (0.575, 0.5)),
        ("pan_up", (0.5, 0.425)),
        ("pan_down", (0.5, 0.575)),
    ],
)
def test_keys_pan(window: MainWindow, name: str, expected: tuple[float, float]) -> None:
    window.framing.zoom_to(2)
    window.actions_by_name[name].trigger()
    assert crop(window).centre == pytest.approx(expected)


def test_keys_zoom_and_the_badge_and_panel_show_it(window: MainWindow) -> None:
    assert not window.framing.badge.isVisible()
    for _ in range(3):
        window.actions_by_name["zoom_in"].trigger()
    assert window.framing.badge.isVisible()
    assert window.framing.badge.text() == "2.0\N{MULTIPLICATION SIGN}"
    assert window.panel.framing.zoom.value == 20
    window.actions_by_name["zoom_out"].trigger()
    assert crop(window).zoom == pytest.approx(1.25**2, rel=0.01)
    window.panel.framing.reset.click()
    assert not window.framing.badge.isVisible()
    assert not window.panel.framing.reset.isEnabled()


def test_the_zoom_is_written_as_the_language_writes_numbers(window: MainWindow) -> None:
    locale = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        window.framing.zoom_to(2.5)
        window.preview.composite_shown.emit()
        assert window.framing.badge.text() == "2,5\N{MULTIPLICATION SIGN}"
        assert window.panel.framing.zoom.number.text() == "2,5\N{MULTIPLICATION SIGN}"
    finally:
        QLocale.setDefault(locale)


def test_the_slider_zooms_about_the_middle_on_show(window: MainWindow) -> None:
    window.framing.zoom_to(2)
    window.framing.pan_by(0.2, 0)
    before = crop(window).centre
    window.panel.framing.zoom.slider.setValue(30)
    assert crop(window).zoom == pytest.approx(3)
    assert crop(window).centre == pytest.approx(before)


def test_each_source_has_its_own_framing_and_it_is_saved(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    window.framing.zoom_to(2)
    window.sources.choose("file:/x.mp4")
    assert window.panel.framing.zoom.value == 10
    window.framing.zoom_to(3)
    window.close()
    saved = stage.saved_settings[-1].framings
    assert {key: each[0] for key, each in saved.items()} == {"demo": 2.0, "file:/x.mp4": 3.0}


def test_following_is_remembered_shown_and_ended_by_a_hand(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    window.actions_by_name["auto_framing"].trigger()
    assert window.keeper.settings.auto_framing
    assert window.panel.framing.follow.isChecked()
    stage.pipeline.push(composite(plain((40, 60, 80)), crop=crop_at(1.6, 0.3, 0.5)))
    qtbot.waitUntil(lambda: "1.6" in window.framing.badge.text())
    assert "Following" in window.framing.badge.text()
    window.framing.pan_by(0.1, 0)
    assert not window.keeper.settings.auto_framing
    assert crop(window).zoom == pytest.approx(1.6, rel=0.01)
    assert crop(window).centre[0] == pytest.approx(0.3 + 0.1 / 1.6, abs=0.02)


def test_switching_the_following_off_keeps_what_is_on_show(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    window.framing.follow(True)
    shown = crop_at(1.6, 0.3, 0.5)
    stage.pipeline.push(composite(plain((40, 60, 80)), crop=shown))
    qtbot.waitUntil(lambda: "1.6" in window.framing.badge.text())
    window.panel.framing.follow.click()
    assert crop(window).centre == pytest.approx(shown.centre)


def test_mirroring_keeps_the_part_of_the_room(window: MainWindow) -> None:
    window.framing.zoom_to(2)
    window.framing.pan_by(-0.3, 0)
    x = crop(window).centre[0]
    window.keeper.change(mirror=True)
    assert crop(window).centre[0] == pytest.approx(1 - x)


def test_no_badge_lies_over_a_cover(qtbot: QtBot, window: MainWindow, stage: Stage) -> None:
    window.framing.zoom_to(2)
    stage.pipeline.push(composite(plain((1, 2, 3)), is_covered=True))
    qtbot.waitUntil(lambda: not window.framing.badge.isVisible())


def test_zones_are_painted_where_the_brush_is_while_zoomed(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    stage.pipeline.push(composite(plain((40, 60, 80)), crop=Crop(0.5, 0.5, 0.5)))
    qtbot.waitUntil(lambda: window.preview.composite.crop.size == 0.5)
    window.zones.take(Brush.HIDE)
    qtbot.mouseClick(window.zones.painter, Qt.MouseButton.LeftButton, pos=place(window, 0.5, 0.5).toPoint())
    shown = zones_of("demo", window.keeper.settings.zones).shown(View())
    rows, columns = shown.nonzero()
    assert (rows.mean() + 0.5) / ROWS == pytest.approx(0.75, abs=0.02)
    assert (columns.mean() + 0.5) / COLUMNS == pytest.approx(0.75, abs=0.02)
    assert not window.zones.painter.grab().isNull()
