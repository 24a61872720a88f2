"""Covering up, the small window and the tray, as the user meets them."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_fakes import Stage, composite, plain
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.motion import VARIABLE, wants_less_motion
from desktop_app.settings import Settings

# The invisible screen has no stack of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, stage: Stage) -> MainWindow:
    return stage.showing(qtbot)


def test_one_key_covers_at_once_everywhere_and_the_same_key_shows_again(
    qtbot: QtBot, stage: Stage, window: MainWindow
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert stage.pipeline.is_covered
    assert window.preview.composite is None
    centre = window.preview.picture_rect.center()
    assert window.preview.grab().toImage().pixelColor(centre + QPoint(0, 60)) != QColor(200, 40, 40)
    assert window.preview.message == "You are covered. F8 shows you again."
    assert window.comfort.cover.button.isChecked()
    assert window.comfort.cover.button.text().strip() == "Show me"
    stage.pipeline.push(composite(plain((30, 30, 30)), is_covered=True))
    qtbot.waitUntil(lambda: window.preview.composite is not None)
    assert "You are covered" in window.preview.message
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert not stage.pipeline.is_covered
    assert window.preview.composite is None
    stage.pipeline.push(composite(plain((200, 40, 40))))
    qtbot.waitUntil(lambda: window.preview.message == "")


def test_no_snapshot_is_taken_of_a_covered_user(qtbot: QtBot, stage: Stage, window: MainWindow) -> None:
    window.comfort.cover.button.click()
    window.shooting.press()
    assert "you are covered" in window.toast.text
    assert stage.shots == []


def test_a_pipeline_that_is_started_anew_begins_covered(qtbot: QtBot, stage: Stage, window: MainWindow) -> None:
    window.comfort.cover.toggle()
    first = stage.pipeline
    window.live.restart()
    qtbot.waitUntil(lambda: stage.pipeline is not first)
    assert stage.pipeline.is_covered


def test_a_window_that_takes_over_a_covered_one_begins_covered(qtbot: QtBot, stage: Stage) -> None:
    window = stage.window(Settings(source_id="demo"))
    qtbot.addWidget(window)
    window.comfort.cover.carry_over(True)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines))
    assert stage.pipeline.is_covered


def test_the_small_window_takes_over_the_picture_and_leads_back(
    qtbot: QtBot, stage: Stage, window: MainWindow
) -> None:
    window.comfort.toggle_small()
    small = window.comfort.small
    assert small is not None
    assert small.isVisible()
    assert not window.isVisible()
    assert stage.pipeline.is_watched
    assert small.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert small.windowFlags() & Qt.WindowType.FramelessWindowHint
    stage.pipeline.push(composite(plain((10, 200, 30))))
    qtbot.waitUntil(lambda: window.preview.message == "")
    assert small.grab().toImage().pixelColor(small.rect().center()) == QColor(10, 200, 30)
    assert len(stage.pipelines) == 1
    qtbot.keyClick(small, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert not small.isVisible()
    assert stage.pipeline.is_watched


def test_the_small_window_is_moved_by_hand_and_covers_by_key(
    qtbot: QtBot, stage: Stage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.comfort.toggle_small()
    small = window.comfort.small
    assert small is not None
    monkeypatch.setattr(small, "windowHandle", lambda: None)
    qtbot.waitUntil(small.isActiveWindow)
    before = small.pos()
    qtbot.mousePress(small, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    qtbot.mouseMove(small, QPoint(20, 30))
    qtbot.mouseRelease(small, Qt.MouseButton.LeftButton, pos=QPoint(20, 30))
    assert small.pos() == before + QPoint(-30, -20)
    qtbot.keyClick(small, Qt.Key.Key_F8)
    assert stage.pipeline.is_covered
    window.comfort.quit()
    assert not small.isVisible()


def test_the_small_window_says_that_a_part_of_the_room_is_kept(window: MainWindow) -> None:
    window.comfort.toggle_small()
    assert window.comfort._warning() == ""
    window.zones.badge.say("Part of your room is kept visible")
    assert window.comfort._warning() == "Part of your room is kept visible"
    window.comfort.toggle_small()


def test_without_a_tray_the_window_closes_and_the_menu_says_why(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    window = stage.showing(qtbot, Settings(source_id="demo", keep_in_tray=True))
    menu = window.comfort.menu
    assert menu is not None
    assert not menu.keep_in_tray.isEnabled()
    assert "none here" in menu.keep_in_tray.text()
    with qtbot.waitSignal(window.closed):
        window.close()
    assert not stage.pipeline.is_running


def test_closing_keeps_running_in_the_tray_only_if_the_user_wants_it(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _self: None)
    window = stage.showing(qtbot, Settings(source_id="demo", keep_in_tray=True))
    window.close()
    assert not window.isVisible()
    assert stage.pipeline.is_running
    assert not stage.pipeline.is_watched
    tray = window.comfort.tray
    assert tray is not None
    tray.show_action.trigger()
    assert window.isVisible()
    assert stage.pipeline.is_watched
    with qtbot.waitSignal(window.closed):
        window.actions_by_name["quit"].trigger()
    assert not stage.pipeline.is_running


def test_the_tray_switches_backdrops_and_covers(stage: Stage, window: MainWindow) -> None:
    tray = window.comfort.tray
    assert tray is not None
    tray.backdrops.aboutToShow.emit()
    by_title = {action.text(): action for action in tray.backdrops.actions()}
    assert not tray.backdrops.actions()[0].isSeparator()
    by_title["Green screen"].trigger()
    assert window.keeper.settings.backdrop == "green"
    by_title["Blur"].trigger()
    assert window.keeper.settings.backdrop.startswith("blur:")
    cover = next(action for action in tray.menu.actions() if "Cover me" in action.text())
    cover.trigger()
    assert stage.pipeline.is_covered
    assert cover.isChecked()
    assert "covered" in tray.icon.toolTip()


def test_the_tray_calls_backdrops_as_the_gallery_does(window: MainWindow, tmp_path: Path) -> None:
    tray = window.comfort.tray
    assert tray is not None
    own = str(tmp_path / "Tom & Ann.png")
    window.keeper.change(added_backdrops=(own,))
    for spec in ("#34466b", own):
        window.gallery_parts.collection.toggle_favourite(spec)
    tray.backdrops.aboutToShow.emit()
    # Two ampersands are how a menu is told to show one.
    assert [action.text() for action in tray.backdrops.actions()[:2]] == ["Navy", "Tom && Ann"]
    window.library.remove(own)
    tray.backdrops.aboutToShow.emit()
    assert "Tom && Ann" not in {action.text() for action in tray.backdrops.actions()}
    window.undo.undo_last()
    tray.backdrops.aboutToShow.emit()
    assert [action.text() for action in tray.backdrops.actions()[:2]] == ["Navy", "Tom && Ann"]


def test_the_tray_has_the_favourites_first(window: MainWindow) -> None:
    tray = window.comfort.tray
    assert tray is not None
    window.gallery_parts.collection.toggle_favourite("builtin:loft")
    tray.backdrops.aboutToShow.emit()
    first, line, *rest = tray.backdrops.actions()
    assert first.text() == "Brick loft"
    assert line.isSeparator()
    assert "Brick loft" not in {action.text() for action in rest}
    first.trigger()
    assert window.keeper.settings.backdrop == "builtin:loft"


def test_less_motion_is_a_setting_a_variable_and_the_systems(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    menu = window.comfort.menu
    assert menu is not None
    assert not wants_less_motion()
    menu.less_motion.trigger()
    assert window.keeper.settings.less_motion
    assert wants_less_motion()
    window.preview.flash()
    assert window.preview._flash.state() == window.preview._flash.State.Stopped
    monkeypatch.setenv(VARIABLE, "0")
    assert not wants_less_motion()
    monkeypatch.delenv(VARIABLE)
    menu.less_motion.trigger()
    assert not wants_less_motion()
    monkeypatch.setattr(type(window.style()), "styleHint", lambda *_args: 0)
    assert wants_less_motion()


def test_ticks_in_the_menu_say_what_is_on(window: MainWindow) -> None:
    menu, tray = window.comfort.menu, window.comfort.tray
    assert menu is not None
    assert tray is not None
    ticks = {name: window.actions_by_name[name] for name in ("cover", "full_screen", "small_window")}
    menu.aboutToShow.emit()
    assert not any(action.isChecked() for action in ticks.values())
    window.comfort.cover.toggle()
    window.comfort.toggle_small()
    tray.menu.aboutToShow.emit()
    assert {name for name, action in ticks.items() if action.isChecked()} == {"cover", "small_window"}
    window.comfort.toggle_small()
    menu.aboutToShow.emit()
    assert not ticks["small_window"].isChecked()
    window.panel.gallery.choose("builtin:loft")
    tray.backdrops.aboutToShow.emit()
    assert [each.text() for each in tray.backdrops.actions() if each.isChecked()] == ["Brick loft"]
