"""Countdown, cancel, and a snapshot that is exactly the picture on show."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_fakes import Stage, composite, plain
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from desktop_app.gui import shooting
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.shutter import Countdown
from desktop_app.settings import Settings


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def live_window(qtbot: QtBot, stage: Stage, settings: Settings | None = None) -> MainWindow:
    window = stage.window(settings or Settings(source_id="demo"))
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines))
    return window


def test_three_seconds_are_three_ticks_and_a_shot(qtbot: QtBot) -> None:
    countdown = Countdown()
    seen: list[int] = []
    shots: list[int] = []
    countdown.ticked.connect(seen.append)
    countdown.finished.connect(lambda: shots.append(1))
    countdown.start(3)
    for _ in range(3):
        assert not shots
        countdown.tick()
    assert seen == [3, 2, 1, 0]
    assert shots == [1]
    countdown.tick()
    assert shots == [1]


def test_the_timer_ticks_every_second(qtbot: QtBot) -> None:
    countdown = Countdown()
    countdown.start(3)
    timer = countdown._timer
    assert timer.isActive()
    assert timer.interval() == 1000
    countdown.cancel()
    assert not timer.isActive()


def test_escape_cancels_and_nothing_is_saved(qtbot: QtBot, stage: Stage) -> None:
    window = live_window(qtbot, stage, Settings(source_id="demo", countdown_s=10))
    stage.pipeline.push(composite(plain((9, 9, 9))))
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert window.preview.count == 10
    assert window.bar.shutter.accessibleName() == "Cancel the countdown"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.preview.count == 0
    assert window.bar.shutter.accessibleName() == "Take a picture"
    for _ in range(11):
        window.shooting.countdown.tick()
    assert window.shooting._saving.finish(1000)
    assert not stage.shots


def test_the_second_press_cancels_too(qtbot: QtBot, stage: Stage) -> None:
    window = live_window(qtbot, stage, Settings(source_id="demo", countdown_s=3))
    window.bar.shutter.click()
    assert window.shooting.is_counting
    window.bar.shutter.click()
    assert not window.shooting.is_counting


def test_the_snapshot_is_the_composite_on_show_not_a_newer_one(qtbot: QtBot, stage: Stage) -> None:
    window = live_window(qtbot, stage)
    shown = composite(plain((1, 2, 3)))
    stage.pipeline.push(shown)
    qtbot.waitUntil(lambda: window.preview.composite is shown)
    window.hide()  # Whatever comes now is not on show.
    stage.pipeline.push(composite(plain((7, 7, 7))))
    qtbot.wait(0)
    window.shooting.press()
    qtbot.waitUntil(lambda: bool(stage.shots))
    assert stage.shots[0][0] is shown
    assert stage.shots[0][1] == stage.folder / "pictures"


def test_after_the_shot_a_toast_names_the_file_and_opens_its_folder(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    monkeypatch.setattr("sys.platform", "linux")
    window = live_window(qtbot, stage)
    stage.pipeline.push(composite(plain((1, 2, 3))))
    qtbot.waitUntil(lambda: window.preview.composite is not None)
    window.bar.shutter.click()
    qtbot.waitUntil(window.toast.isVisible)
    assert window.toast.text == "Saved Backdrop 1.png"
    window.toast.act()
    assert opened == [QUrl.fromLocalFile(str(stage.folder / "pictures"))]
    assert not window.toast.isVisible()


def test_where_no_program_shows_folders_the_toast_says_which_one_it_is(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    monkeypatch.setattr("sys.platform", "linux")
    window = live_window(qtbot, stage)
    pictures = stage.folder / "pictures"
    pictures.mkdir()
    window.shooting.show_folder()
    assert window.toast.text == f"The folder could not be opened here. It is {pictures}."
    window.shooting.remember(stage.folder / "videos" / "a.mp4")
    window.shooting.show_folder()
    assert window.toast.text == f"The folder could not be opened here. It is {stage.folder / 'videos'}."


def test_a_covered_picture_is_not_saved_and_the_toast_says_why(qtbot: QtBot, stage: Stage) -> None:
    window = live_window(qtbot, stage)
    window.bar.shutter.click()
    assert "Nothing saved" in window.toast.text
    stage.pipeline.push(composite(plain((1, 2, 3)), is_covered=True))
    qtbot.waitUntil(lambda: window.preview.composite is not None)
    window.bar.shutter.click()
    assert "you are covered" in window.toast.text
    assert not stage.shots


def after_a_failed_save(qtbot: QtBot, stage: Stage) -> MainWindow:
    stage.shot_error = "a.png was not saved: the disk is full. Make room, or save elsewhere."
    window = live_window(qtbot, stage)
    stage.pipeline.push(composite(plain((1, 2, 3))))
    qtbot.waitUntil(lambda: window.preview.composite is not None)
    window.bar.shutter.click()
    qtbot.waitUntil(lambda: window.notices.current is not None)
    return window


def test_a_failed_save_is_said_once_until_one_succeeds(qtbot: QtBot, stage: Stage) -> None:
    window = after_a_failed_save(qtbot, stage)
    assert window.notices.current is not None
    assert window.notices.current.text == stage.shot_error
    assert window.toast.isHidden()
    stage.shot_error = ""
    window.bar.shutter.click()
    qtbot.waitUntil(lambda: window.notices.current is None)


def test_after_a_failed_save_another_folder_can_be_chosen(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, other = after_a_failed_save(qtbot, stage), stage.folder / "other"
    monkeypatch.setattr(shooting, "ask_for_folder", lambda _parent, _start, done: done(other))
    assert window.notices.current is not None
    assert window.notices.current.action == "Choose folder"
    window.notices.act()
    assert window.keeper.settings.snapshot_folder == str(other)
    assert window.notices.current is None


def test_the_countdown_key_goes_round_and_is_remembered(qtbot: QtBot, stage: Stage) -> None:
    window = live_window(qtbot, stage)
    for expected in (3, 10, 0):
        qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        assert window.keeper.settings.countdown_s == expected
        assert window.bar.countdown.seconds == expected


def test_closing_waits_for_the_picture_that_is_being_written(qtbot: QtBot, stage: Stage) -> None:
    window = live_window(qtbot, stage)
    stage.pipeline.push(composite(plain((1, 2, 3))))
    qtbot.waitUntil(lambda: window.preview.composite is not None)
    window.bar.shutter.click()
    window.close()
    assert len(stage.shots) == 1
