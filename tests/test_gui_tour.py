"""The tour points at real controls, hides no warning, can be skipped, and comes once by itself."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from gui_fakes import Stage
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.comfort.placing import place_beside
from desktop_app.gui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return Stage(tmp_path).showing(qtbot)


def place_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("size", [(800, 520), (900, 600), (1280, 800)])
def test_each_step_is_seen_whole_and_hides_neither_its_target_nor_a_warning(
    qtbot: QtBot, window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    window.zones.badge.say("Part of your room is kept visible")
    tour = window.comfort.tour
    tour.start()
    targets = (window.panel.gallery, window.bar.shutter, window.comfort.cover.button)
    for target in targets:
        qtbot.wait(0)
        bubble = tour.bubble
        assert bubble is not None
        place = place_of(bubble, window)
        assert window.rect().contains(place)
        for kept in (window.zones.badge, window.comfort.cover.button):
            assert not place.intersects(place_of(kept, window)), kept.accessibleName()
        if target is not window.panel.gallery:
            assert not place.intersects(place_of(target, window))
        for label in bubble.findChildren(QLabel):
            if label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
        bubble.next.click()
    assert not tour.is_running


def test_it_is_remembered_when_it_ends_or_is_skipped_and_comes_again_when_asked(
    qtbot: QtBot, window: MainWindow
) -> None:
    tour = window.comfort.tour
    window.actions_by_name["show_tour"].trigger()
    assert tour.is_running
    assert not window.keeper.settings.tour_seen
    bubble = tour.bubble
    assert bubble is not None
    bubble.next.click()
    bubble.back.click()
    assert not bubble.back.isVisible()
    qtbot.keyClick(bubble.next, Qt.Key.Key_Escape)
    assert not tour.is_running
    assert window.keeper.settings.tour_seen
    window.actions_by_name["show_tour"].trigger()
    assert tour.is_running
    tour.bubble.skip.click()  # type: ignore[union-attr]
    assert window.findChild(QWidget, "tour") is None


def test_a_screen_reader_and_the_keyboard_come_along(window: MainWindow) -> None:
    tour = window.comfort.tour
    tour.start()
    bubble = tour.bubble
    assert bubble is not None
    assert bubble.accessibleName() == "Tour"
    assert bubble.accessibleDescription().startswith("Choose what is behind you")
    assert window.focusWidget() is bubble.next
    tour.end()


corners = st.integers(0, 900)
sides = st.integers(1, 400)


@given(
    st.builds(QRect, corners, corners, sides, sides), st.lists(st.builds(QRect, corners, corners, sides, sides))
)
def test_a_bubble_covers_nothing_that_is_taken_wherever_that_is_possible(
    target: QRect, taken: list[QRect]
) -> None:
    room = QRect(0, 0, 1300, 1300)
    bubble = QRect(QPoint(0, 0), QSize(200, 120))
    place = QRect(place_beside(target, bubble, room, taken), bubble.size())
    assert room.contains(place)
    hidden = [each for each in (target, *taken) if place.intersects(each)]
    # A free place on a grid of 20 pixels may be missed, but not one that is larger by that much.
    x, y = np.arange(12, 1300 - 252, 4)[:, None], np.arange(12, 1300 - 172, 4)
    is_free = np.ones((x.size, y.size), np.bool_)
    for left, top, width, height in (each.getRect() for each in (target, *taken)):
        beside = (x + 240 <= left) | (x >= left + width)
        is_free &= beside | (y + 160 <= top) | (y >= top + height)
    assert not hidden or not is_free.any()
