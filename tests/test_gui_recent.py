"""What was used lately, shown in the gallery."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_fakes import Stage
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.gui.gallery.panel import BackdropGallery
from desktop_app.gui.gallery.search_row import RECENT
from desktop_app.gui.gallery.tile import BackdropTile
from desktop_app.gui.main_window import MainWindow
from desktop_app.settings import Settings


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = Stage(tmp_path).window(Settings(source_id="demo", tour_seen=True))
    qtbot.addWidget(window)
    window.show()
    return window


def shown(window: MainWindow) -> list[BackdropTile]:
    return [tile for tile in window.panel.gallery.tiles if tile.isVisibleTo(window)]


def titles(window: MainWindow) -> list[str]:
    return [tile.choice.title for tile in shown(window)]


def show_recent(gallery: BackdropGallery) -> None:
    gallery.search.filter.setCurrentIndex(gallery.search.filter.findData(RECENT))


def test_recent_ones_come_with_the_newest_first_and_stay_where_they_are_while_looked_at(
    qtbot: QtBot, window: MainWindow
) -> None:
    gallery = window.panel.gallery
    for spec in ("builtin:office", "green", "builtin:loft", "blur"):
        gallery.choose(spec)
    show_recent(gallery)
    assert titles(window) == ["Blur", "Brick loft", "Green screen", "Calm office"]
    assert [each.isChecked() for each in shown(window)] == [True, False, False, False]
    qtbot.mouseClick(shown(window)[2], Qt.MouseButton.LeftButton)
    assert window.keeper.settings.backdrop == "green"
    assert [each.isChecked() for each in shown(window)] == [False, False, True, False]
    assert titles(window) == ["Blur", "Brick loft", "Green screen", "Calm office"]
    gallery.choose_next(1)
    assert window.keeper.settings.backdrop == "builtin:office"
    gallery.choose("transparent")
    assert titles(window) == ["Transparent", "Blur", "Brick loft", "Green screen", "Calm office"]
    gallery.focus()
    assert window.focusWidget().choice.spec == "transparent"
    gallery.search.clear()
    assert len(titles(window)) == len(set(titles(window))) > 15
    show_recent(gallery)
    assert titles(window) == ["Transparent", "Calm office", "Green screen", "Blur", "Brick loft"]


def test_what_is_removed_is_recent_no_more(window: MainWindow) -> None:
    gallery = window.panel.gallery
    window.library.add_colour("#123456")
    gallery.choose("green")
    show_recent(gallery)
    assert len(titles(window)) == 2
    gallery.remove_requested.emit("#123456")
    assert titles(window) == ["Green screen"]
    window.undo.undo_last()
    assert len(titles(window)) == 2
