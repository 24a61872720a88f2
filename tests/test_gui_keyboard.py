"""With the keyboard alone: one sees where it is, Tab goes as one reads, and Enter presses what has it."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_fakes import Stage
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.gallery.catalogue import file_choice
from desktop_app.gui.gallery.tile import BackdropTile
from desktop_app.gui.main_window import MainWindow
from desktop_app.library import Library
from desktop_app.settings import Settings

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "propagateSizeHints")
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = Stage(tmp_path).window(Settings(source_id="demo", tour_seen=True))
    qtbot.addWidget(window)
    window.resize(1000, 600)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def is_seen(window: MainWindow, widget: QWidget) -> bool:
    """Whether all of something in the panel is on show."""
    view = window.panel.viewport()
    return view.rect().contains(QRect(widget.mapTo(view, QPoint(0, 0)), widget.size()))


@pytest.mark.parametrize("name", ["focus_gallery", "focus_edge", "focus_fit", "search"])
def test_a_key_that_leads_into_the_panel_shows_where_it_leads(window: MainWindow, name: str) -> None:
    bar = window.panel.verticalScrollBar()
    window.panel.gallery.choose("builtin:bookshelf")
    # The second time, the keyboard is there already, and the wheel has rolled it out of sight.
    for away in (bar.maximum(), bar.minimum(), bar.maximum()):
        bar.setValue(away)
        window.actions_by_name[name].trigger()
        assert window.panel.isAncestorOf(focused())
        assert is_seen(window, focused())


def test_tab_into_the_panel_shows_where_it_leads(qtbot: QtBot, window: MainWindow) -> None:
    window.panel.verticalScrollBar().setValue(window.panel.verticalScrollBar().maximum())
    window.bar.menu.setFocus()
    qtbot.keyClick(window.bar.menu, Qt.Key.Key_Tab)
    assert focused() is window.panel.sources.list
    assert is_seen(window, focused())


def test_arrows_keep_their_tile_in_sight(qtbot: QtBot, window: MainWindow) -> None:
    window.panel.gallery.focus()
    for _ in range(12):
        qtbot.keyClick(focused(), Qt.Key.Key_Down)
        assert is_seen(window, focused())


def test_a_click_on_a_tile_half_seen_chooses_it_and_scrolls_nothing(window: MainWindow) -> None:
    panel, handle = window.panel, window.windowHandle()
    tile, bar, view = panel.gallery.tiles[-1], panel.verticalScrollBar(), panel.viewport()
    bar.setValue(tile.mapTo(panel.widget(), QPoint(0, 0)).y() - view.height() + 10)
    before = bar.value()
    assert handle is not None
    assert not is_seen(window, tile)
    place = tile.mapTo(window, QPoint(20, 5))
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert bar.value() == before
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert tile.hasFocus()
    assert window.keeper.settings.backdrop == tile.choice.spec


def test_coming_back_to_the_window_scrolls_nothing(qtbot: QtBot, window: MainWindow) -> None:
    other, bar = QLineEdit(), window.panel.verticalScrollBar()
    qtbot.addWidget(other)
    window.panel.gallery.focus()
    bar.setValue(bar.maximum())
    other.show()
    other.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    window.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), BackdropTile))
    assert bar.value() == bar.maximum()


def test_tab_comes_to_a_tile_after_its_heading_also_where_it_came_late(window: MainWindow) -> None:
    gallery, folders = window.panel.gallery, ("/new", "/old")
    gallery.show_library(Library(folders=folders[1:]))
    gallery.show_library(Library(folders=folders))
    for folder in reversed(folders):
        gallery.show_folder(folder, [file_choice(f"{folder}/{name}.png", 1) for name in "abc"], 0)
    gallery.show_own(("/mine.png",))
    wanted: list[QWidget] = []
    for section in gallery.shelves.sections:
        more = [section.more] if section in gallery.shelves.folders else []
        wanted += [section.heading, *more, *section.tiles.widgets()]
    wanted += [gallery.shelves.look.fit, gallery.shelves.presets.save]
    chain: list[QWidget] = [window]
    while (following := chain[-1].nextInFocusChain()) is not window:
        chain.append(following)
    assert [widget for widget in chain if widget in wanted] == wanted


@pytest.mark.parametrize("key", ENTER)
def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    keeper, panel = window.keeper, window.panel
    tile = panel.gallery.shelves.section("pictures").backdrops[1]
    for button, read in (
        (window.bar.mirror, lambda: keeper.settings.mirror),
        (panel.picture.one_person, lambda: keeper.settings.one_person),
        (tile, lambda: keeper.settings.backdrop == tile.choice.spec),
        (panel.gallery.shelves.section("pictures").heading, tile.isVisible),
    ):
        before = read()
        button.setFocus()
        qtbot.keyClick(button, key)
        assert read() is not before
        held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
        QApplication.sendEvent(button, held)
        assert read() is not before, "a key held down presses once"


def test_enter_goes_through_the_tour(qtbot: QtBot, window: MainWindow) -> None:
    window.comfort.tour.start()
    for _ in range(3):
        assert window.comfort.tour.is_running
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert not window.comfort.tour.is_running


def test_enter_elsewhere_presses_nothing(qtbot: QtBot, window: MainWindow) -> None:
    before = window.keeper.settings
    window.panel.gallery.search.focus()
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    window.panel.edge.reset.setEnabled(False)
    for widget in (window.panel.edge.rows["feather_px"].slider, window.panel.sources.list, window):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Return)
    assert window.keeper.settings == before
