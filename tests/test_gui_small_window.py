"""The small window tells what the large one does: recording, counting, what was saved, and what went wrong."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from gui_fakes import Stage, composite, plain
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.comfort.small_window import SmallWindow
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.notices import Toast
from desktop_app.gui.preview import PreviewWidget
from desktop_app.gui.session.messages import Notice
from desktop_app.settings import Settings

# The invisible screen has no stack of windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, stage: Stage) -> Iterator[MainWindow]:
    window = stage.window(Settings(source_id="demo", countdown_s=3))
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines))
    stage.pipeline.push(composite(plain((40, 60, 80))))
    qtbot.waitUntil(lambda: window.preview.composite is not None)
    window.comfort.toggle_small()
    yield window
    window.comfort.quit()


def small_of(window: MainWindow) -> SmallWindow:
    assert window.comfort.small is not None
    return window.comfort.small


def painted(window: MainWindow) -> QImage:
    return small_of(window).grab().toImage()


class Eye(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() == QEvent.Type.Paint
        return False


def has_red(image: QImage) -> bool:
    colours = [image.pixelColor(x, y) for x in range(image.width() // 2) for y in range(image.height() // 4)]
    return any(each.red() > 200 and each.green() < 100 and each.blue() < 100 for each in colours)


def test_it_shows_that_you_are_recording_and_how_long(stage: Stage, window: MainWindow) -> None:
    idle = painted(window)
    assert not has_red(idle)
    window.recording.toggle()
    running = painted(window)
    assert has_red(running)
    stage.recordings[-1].elapsed_s = 75.0
    assert window.recording.brief == "01:15"
    assert painted(window) != running
    window.recording.toggle_pause()
    assert window.recording.brief == "Paused 01:15"
    window.recording.toggle()
    assert window.recording.brief == "Saving"
    stage.recordings[-1].end()
    assert window.recording.brief == ""
    assert not has_red(painted(window))


def test_it_counts_down(window: MainWindow) -> None:
    seen = [painted(window)]
    window.shooting.press()
    for _ in range(2):
        seen.append(painted(window))
        window.shooting.countdown.tick()
    assert all(one != other for one, other in pairwise(seen))
    window.shooting.cancel()
    assert painted(window) == seen[0]


@pytest.mark.parametrize("is_saved", [True, False])
def test_what_a_toast_says_is_read_there(qtbot: QtBot, window: MainWindow, is_saved: bool) -> None:
    before = painted(window)
    window.toast.say("Saved Backdrop 1.png" if is_saved else "Nothing saved: you are covered at the moment.")
    lower = QRect(0, before.height() * 2 // 3, before.width(), before.height() // 3)
    assert painted(window).copy(lower) != before.copy(lower)
    window.toast.hide()
    assert painted(window) == before


def test_a_warning_is_still_read_beside_it(window: MainWindow) -> None:
    window.zones.badge.say("Part of your room is kept visible")
    alone = painted(window)
    window.toast.say("Saved Backdrop 1.png")
    both = painted(window)
    upper = QRect(0, 0, both.width(), both.height() // 2)
    assert both.copy(upper) != alone.copy(upper)


def test_it_is_painted_again_when_one_of_them_changes(qtbot: QtBot, window: MainWindow) -> None:
    eye = Eye(small_of(window))
    for act in (lambda: window.toast.say("Hello"), window.toast.hide, lambda: window.preview.show_count(2)):
        QApplication.processEvents()
        eye.seen = 0
        act()
        qtbot.waitUntil(lambda: eye.seen > 0)


def test_bad_news_is_said_there_too_for_nobody_sees_the_large_one(window: MainWindow) -> None:
    window.notices.post(Notice("test", "The microphone went away. Plug it in."))
    assert window.toast.text == "The microphone went away. Plug it in."
    window.comfort.toggle_small()
    window.toast.hide()
    window.notices.post(Notice("test", "Another thing. Do this."))
    assert window.toast.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_that_leads_back(qtbot: QtBot, key: Qt.Key) -> None:
    preview = PreviewWidget()
    qtbot.addWidget(preview)
    small = SmallWindow(preview, Toast(preview), (), warning=str, recording=str)
    qtbot.addWidget(small)
    small.show()
    qtbot.keyClick(small, key)
    assert small.isVisible()
    (button,) = small.findChildren(QToolButton)
    button.setFocus()
    qtbot.keyClick(button, key)
    assert not small.isVisible()


def test_resized_it_takes_the_shape_of_the_picture_again(qtbot: QtBot, window: MainWindow) -> None:
    small, picture = small_of(window), window.preview.picture_rect
    small.resize(400, 400)
    wanted = picture.width() / picture.height()
    qtbot.waitUntil(lambda: abs(small.width() / small.height() - wanted) < 0.02)
    assert small.width() >= 390
