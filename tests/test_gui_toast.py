"""Messages over and above the picture: all that there is room for can be read, and nothing is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.application import make_application
from desktop_app.gui.notices import NoticeBar, Toast
from desktop_app.gui.session.messages import Notice

SAVED = "Saved Backdrop 2026-11-25 03.31.46.png"


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    make_application()
    host = QWidget()
    host.resize(800, 300)
    qtbot.addWidget(host)
    host.show()
    return host


def say(host: QWidget, words: str) -> Toast:
    toast = Toast(host)
    toast.say(words, action="Show in folder", copy=lambda: None)
    return toast


def test_a_message_has_one_line_where_there_is_room(host: QWidget) -> None:
    toast = say(host, SAVED)
    assert toast._text.text() == SAVED
    assert not toast._text.wordWrap()


def test_a_narrow_picture_gives_it_two_lines_and_loses_nothing(host: QWidget) -> None:
    one_line = say(host, SAVED).height()
    host.resize(424, 300)
    toast = say(host, SAVED)
    assert toast._text.text() == SAVED
    assert toast._text.height() >= toast._text.heightForWidth(toast._text.width())
    assert toast.height() >= one_line
    assert host.rect().contains(toast.geometry())


@pytest.mark.parametrize("words", [SAVED * 5, "a" * 300])
def test_what_is_too_long_loses_its_middle_and_stays_within_the_picture(host: QWidget, words: str) -> None:
    host.resize(424, 300)
    toast = say(host, words)
    assert "\N{HORIZONTAL ELLIPSIS}" in toast._text.text()
    assert toast.text == words
    assert toast._text.toolTip() == words
    assert host.rect().contains(toast.geometry())


def test_it_goes_back_to_one_line_when_the_picture_grows(host: QWidget) -> None:
    host.resize(424, 300)
    toast = say(host, SAVED)
    assert toast._text.wordWrap()
    host.resize(900, 300)
    assert not toast._text.wordWrap()
    assert toast._text.text() == SAVED


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_name_longer_than_a_line_of_the_bar_loses_its_middle_and_nothing_else_is_lost(host: QWidget) -> None:
    name = "a" * 300 + ".png"
    bar = NoticeBar()
    QVBoxLayout(host).addWidget(bar)
    bar.post(Notice("picture", f"{name} is not a picture. Choose another.", "Try again", lambda: None))
    shown = []
    for width in (800, 424, 4000):
        host.resize(width, 300)
        QApplication.sendPostedEvents()
        words = bar._text.text()
        assert host.rect().contains(bar.geometry())
        assert max(map(bar._text.fontMetrics().horizontalAdvance, words.split())) <= bar._text.width()
        assert words.endswith("is not a picture. Choose another.")
        shown.append(words.split()[0])
    assert shown[0] != name != shown[1]
    assert len(shown[1]) < len(shown[0])
    assert shown[2] == name
