"""Painting zones: by mouse and keyboard, over the right place, for this source alone, and back again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from gui_fakes import Stage, composite, plain
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.application import make_application
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.qt_image import to_rgba
from desktop_app.gui.zones.brush import Brush
from desktop_app.gui.zones.controls import KEPT
from desktop_app.gui.zones.hatching import draw_zones
from desktop_app.matting.zones import Cells, View, zones_of
from desktop_app.settings import Settings
from desktop_app.settings_fields import MOST_ZONES
from desktop_app.zone_text import CELLS, COLUMNS, HIDE, KEEP, NONE, ROWS, encode

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
ALL_KEPT = encode(bytes([KEEP]) * CELLS)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    make_application()
    return Stage(tmp_path)


def live(qtbot: QtBot, stage: Stage, settings: Settings | None = None, turns: int = 0) -> MainWindow:
    window = stage.window(settings or Settings(source_id="demo", mirror=False))
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines) and window.isActiveWindow())
    size = (128, 72) if turns % 2 else (72, 128)
    stage.pipeline.push(composite(plain((40, 60, 80), size), turns=turns))
    assert window.preview.composite is not None
    return window


def place(window: MainWindow, x: float, y: float) -> QPoint:
    area = window.preview.picture_rect
    return QPoint(round(area.left() + x * area.width()), round(area.top() + y * area.height()))


def drag(
    qtbot: QtBot,
    window: MainWindow,
    *points: tuple[float, float],
    button: Qt.MouseButton = LEFT,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    at = [place(window, *point) for point in points]
    qtbot.mousePress(window.zones.painter, button, modifier, at[0])
    for each in at[1:]:
        qtbot.mouseMove(window.zones.painter, each)
    qtbot.mouseRelease(window.zones.painter, button, modifier, at[-1])


def shown(window: MainWindow, source_id: str = "demo", turns: int = 0) -> Cells:
    settings = window.keeper.settings
    return zones_of(source_id, settings.zones).shown(View(settings.mirror, turns))


def value_at(cells: Cells, x: float, y: float) -> int:
    return int(cells[int(y * cells.shape[0]), int(x * cells.shape[1])])


def trigger(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


@pytest.mark.parametrize("brush", [Brush.KEEP, Brush.HIDE])
def test_a_drag_paints_where_the_mouse_went_and_nowhere_else(qtbot: QtBot, stage: Stage, brush: Brush) -> None:
    window = live(qtbot, stage)
    trigger(window, f"{brush.name.lower()}_brush")
    drag(qtbot, window, (0.2, 0.3), (0.5, 0.3), (0.5, 0.6))
    cells = shown(window)
    for x, y in ((0.2, 0.3), (0.35, 0.3), (0.5, 0.45), (0.5, 0.6)):
        assert value_at(cells, x, y) == brush.value
    for x, y in ((0.05, 0.05), (0.3, 0.6), (0.8, 0.3)):
        assert value_at(cells, x, y) == NONE
    assert stage.pipeline.settings[-1].zones == window.keeper.settings.zones


@pytest.mark.parametrize("mirror", [False, True])
@pytest.mark.parametrize("turns", range(4))
def test_painting_meets_the_place_however_the_picture_is_shown(
    qtbot: QtBot, stage: Stage, mirror: bool, turns: int
) -> None:
    window = live(qtbot, stage, Settings(source_id="demo", mirror=mirror), turns)
    trigger(window, "keep_brush")
    drag(qtbot, window, (0.1, 0.2))
    before = shown(window, turns=turns)
    assert value_at(before, 0.1, 0.2) == KEEP
    window.keeper.change(mirror=not mirror)
    after = shown(window, turns=turns)
    opposite = (0.1, 0.8) if turns % 2 else (0.9, 0.2)
    assert value_at(after, *opposite) == KEEP
    assert value_at(after, 0.1, 0.2) == NONE


@pytest.mark.parametrize("how", ["right", "alt", "eraser"])
def test_erasing(qtbot: QtBot, stage: Stage, how: str) -> None:
    window = live(qtbot, stage, Settings(source_id="demo", zones={"demo": ALL_KEPT}))
    trigger(window, "erase_brush" if how == "eraser" else "hide_brush")
    alt = Qt.KeyboardModifier.AltModifier if how == "alt" else Qt.KeyboardModifier.NoModifier
    drag(qtbot, window, (0.5, 0.5), button=RIGHT if how == "right" else LEFT, modifier=alt)
    assert value_at(shown(window), 0.5, 0.5) == NONE
    assert value_at(shown(window), 0.1, 0.5) == KEEP


def test_beside_the_picture_nothing_begins(qtbot: QtBot, stage: Stage) -> None:
    window = live(qtbot, stage)
    trigger(window, "hide_brush")
    area = window.preview.picture_rect
    assert area.top() > 20
    qtbot.mousePress(window.zones.painter, LEFT, pos=QPoint(area.center().x(), area.top() - 10))
    qtbot.mouseMove(window.zones.painter, area.center())
    qtbot.mouseRelease(window.zones.painter, LEFT, pos=area.center())
    assert window.keeper.settings.zones == {}


def test_the_keyboard_paints_too(qtbot: QtBot, stage: Stage) -> None:
    window = live(qtbot, stage)
    trigger(window, "hide_brush")
    painter = window.zones.painter
    assert QApplication.focusWidget() is painter
    qtbot.keyClick(painter, Qt.Key.Key_Space)
    assert value_at(shown(window), 0.5, 0.5) == HIDE
    qtbot.keyPress(painter, Qt.Key.Key_Space)
    for _ in range(30):
        qtbot.keyClick(painter, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyRelease(painter, Qt.Key.Key_Space)
    assert {value_at(shown(window), x, 0.5) for x in (0.01, 0.2, 0.4)} == {HIDE}
    qtbot.keyClick(painter, Qt.Key.Key_Backspace)
    assert value_at(shown(window), 0.01, 0.5) == NONE
    qtbot.keyClick(painter, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(painter, Qt.Key.Key_Up)
    assert value_at(shown(window), 0.2, 0.5) == HIDE


def test_escape_leaves_and_the_mouse_paints_no_more(qtbot: QtBot, stage: Stage) -> None:
    window = live(qtbot, stage)
    trigger(window, "keep_brush")
    assert window.zones.painter.isVisible()
    assert "Esc" in window.zones.badge.text()
    window.notices.dismiss()
    qtbot.keyClick(window.zones.painter, Qt.Key.Key_Escape)
    assert not window.zones.painter.isVisible()
    assert window.panel.zones.buttons[Brush.OFF].isChecked()
    assert not window.zones.badge.isVisible()
    drag(qtbot, window, (0.5, 0.5))
    assert window.keeper.settings.zones == {}


def test_undo_takes_one_stroke_after_the_other_and_backdrops_in_their_turn(qtbot: QtBot, stage: Stage) -> None:
    settings = Settings(source_id="demo", backdrop="#123456", added_backdrops=("#123456",))
    window = live(qtbot, stage, settings)
    trigger(window, "hide_brush")
    drag(qtbot, window, (0.2, 0.2), (0.4, 0.2), (0.4, 0.4))
    first = dict(window.keeper.settings.zones)
    window.library.remove("#123456")
    drag(qtbot, window, (0.8, 0.8), (0.7, 0.8))
    assert window.keeper.settings.zones != first
    trigger(window, "undo")
    assert window.keeper.settings.zones == first
    assert window.keeper.settings.added_backdrops == ()
    trigger(window, "undo")
    assert window.keeper.settings.added_backdrops == ("#123456",)
    trigger(window, "undo")
    assert window.keeper.settings.zones == {}
    trigger(window, "undo")


def test_clear_offers_to_undo(qtbot: QtBot, stage: Stage) -> None:
    others = {"camera:other": ALL_KEPT}
    window = live(qtbot, stage, Settings(source_id="demo", zones={"demo": ALL_KEPT, **others}))
    assert window.panel.zones.clear.isEnabled()
    trigger(window, "clear_zones")
    assert window.keeper.settings.zones == others
    assert not window.panel.zones.clear.isEnabled()
    window.toast.act()
    assert window.keeper.settings.zones == {"demo": ALL_KEPT, **others}


def test_another_source_has_no_zones_and_no_brush(qtbot: QtBot, stage: Stage) -> None:
    window = live(qtbot, stage, Settings(source_id="demo", zones={"demo": ALL_KEPT}))
    assert window.zones.badge.text() == KEPT
    trigger(window, "hide_brush")
    window.sources.choose("file:/tmp/other.png")
    assert not window.zones.is_painting
    assert not window.zones.badge.isVisible()
    trigger(window, "hide_brush")
    drag(qtbot, window, (0.5, 0.5))  # The picture on show is still the demo's.
    assert window.keeper.settings.zones == {"demo": ALL_KEPT}
    stage.pipeline.push(composite(plain((1, 2, 3)), source_id="file:/tmp/other.png"))
    drag(qtbot, window, (0.5, 0.5))
    assert set(window.keeper.settings.zones) == {"demo", "file:/tmp/other.png"}
    assert window.keeper.settings.zones["demo"] == ALL_KEPT


def test_a_kept_part_is_told_of_unless_covered(qtbot: QtBot, stage: Stage) -> None:
    window = live(qtbot, stage, Settings(source_id="demo", zones={"demo": ALL_KEPT}))
    assert window.zones.badge.isVisible()
    assert window.zones.badge.text() == KEPT
    stage.pipeline.push(composite(plain((5, 5, 5)), is_covered=True))
    assert not window.zones.badge.isVisible()
    trigger(window, "keep_brush")
    drag(qtbot, window, (0.5, 0.5), button=RIGHT)
    assert window.keeper.settings.zones == {"demo": ALL_KEPT}
    window.preview.grab()


def test_the_brush_grows_by_slider_keys_and_wheel(qtbot: QtBot, stage: Stage) -> None:
    window = live(qtbot, stage)
    row = window.panel.zones.brush_size
    before = row.value
    trigger(window, "larger_brush")
    window.zones.painter.size_stepped.emit(1)
    trigger(window, "smaller_brush")
    assert row.value == before + 2
    trigger(window, "hide_brush")
    row.slider.setValue(40)
    drag(qtbot, window, (0.5, 0.5))
    across = (shown(window)[ROWS // 2] == HIDE).sum() / COLUMNS * 128
    assert across == pytest.approx(0.40 * 72, abs=2)


def test_only_the_sources_painted_last_are_remembered(qtbot: QtBot, stage: Stage) -> None:
    zones = {f"camera:{number}": ALL_KEPT for number in range(MOST_ZONES)}
    window = live(qtbot, stage, Settings(source_id="demo", zones=zones))
    trigger(window, "hide_brush")
    drag(qtbot, window, (0.5, 0.5))
    assert list(window.keeper.settings.zones) == [*list(zones)[1:], "demo"]


def test_zones_are_seen_over_the_picture_only_while_painting(qtbot: QtBot, stage: Stage) -> None:
    window = live(qtbot, stage, Settings(source_id="demo", zones={"demo": ALL_KEPT}))
    around = window.preview.picture_rect.adjusted(30, 60, -30, -30)

    def colours() -> int:
        pixels = to_rgba(window.preview.grab(around).toImage())
        return len(np.unique(np.ascontiguousarray(pixels).view(np.uint32)))

    assert colours() == 1
    trigger(window, "hide_brush")
    assert colours() > 2


def test_the_two_kinds_differ_in_colour_and_in_hatching() -> None:
    cells = np.zeros((ROWS, COLUMNS), np.uint8)
    cells[20:60, 20:70], cells[20:60, 90:140] = KEEP, HIDE
    pixels = to_rgba(draw_zones(cells, QSize(640, 360), 1.0))
    kept, hidden = pixels[100:220, 100:260, 3], pixels[100:220, 380:540, 3]
    assert not pixels[:70].any()
    assert not pixels[:, 290:350].any()
    assert (hidden > 100).mean() > 1.5 * (kept > 100).mean() > 0.2
    assert QColor(*pixels[150, 150, :3]).hue() not in range(330, 361)


@pytest.mark.parametrize("width", [560, 900, 1280])
def test_the_words_over_the_picture_stay_clear_of_the_button_beside_them(
    qtbot: QtBot, stage: Stage, width: int
) -> None:
    window = stage.window(Settings(source_id="demo", tour_seen=True))
    qtbot.addWidget(window)
    window.show()
    window.resize(width, 600)
    badge, button = window.zones.badge, window.comfort.cover.button
    badge.say("Drag over what to keep, and not over what to hide. Right button erases, Esc ends. " * 2)
    for _ in range(2):
        qtbot.wait(1)
        assert badge.isVisible()
        assert not badge.geometry().intersects(button.geometry())
        assert badge.height() >= badge.heightForWidth(badge.width())
        window.comfort.cover.set_covered(True)
        badge.say("Drag over what to keep.")
