"""The side panel keeps its width whatever somebody's things are called, and its tiles keep their places."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_fakes import Stage
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.application import make_application
from desktop_app.gui.eliding import ElidingLabel
from desktop_app.gui.gallery.catalogue import file_choice
from desktop_app.gui.gallery.tile_layout import TileLayout
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.session.sources import SourceChoice
from desktop_app.library import Library
from desktop_app.settings import Settings

LONG = "IMG_20240101_123456_HDR_edited_" * 3


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = Stage(tmp_path).window(Settings(source_id="demo", tour_seen=True))
    qtbot.addWidget(window)
    window.resize(1100, 760)
    window.show()
    return window


def content(window: MainWindow) -> QWidget:
    """Give all that is in the panel, once it is laid out."""
    QApplication.processEvents()
    widget = window.panel.widget()
    assert widget is not None
    return widget


def test_no_name_makes_the_panel_wider_than_there_is_room(window: MainWindow) -> None:
    gallery, needed = window.panel.gallery, content(window).minimumSizeHint().width()
    gallery.show_own([f"/pictures/{LONG}.jpg"])
    gallery.show_selected(f"/pictures/{LONG}.jpg")
    gallery.show_library(Library(folders=(f"/pictures/{LONG}",)))
    gallery.shelves.presets.show_presets([LONG], LONG)
    window.panel.sources.list.addItem(LONG)
    window.panel.sound.show_microphones([LONG], LONG)
    assert content(window).minimumSizeHint().width() == needed
    assert content(window).width() == window.panel.viewport().width()


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing the keyboard")
def test_a_list_that_is_open_stays_where_the_keyboard_went_while_the_same_things_are_found_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    sources, sound = window.panel.sources, window.panel.sound
    choices = [SourceChoice(name, name.title()) for name in ("camera:1", "camera:2", "demo")]
    sound.microphone.show()

    def find_again() -> None:
        sources.show_choices(choices, "demo")
        sound.show_microphones(["Left", "Right"], "Right")

    find_again()
    for drop_down in (sources.list, sound.microphone):
        drop_down.showPopup()
        qtbot.keyClick(drop_down.view(), Qt.Key.Key_Up)
        find_again()
        assert drop_down.view().currentIndex().row() == 1
        drop_down.hidePopup()
        assert drop_down.currentIndex() == 2


def test_a_long_name_is_cut_where_it_is_shown_and_whole_for_who_asks(window: MainWindow) -> None:
    name = window.panel.gallery.shelves.name
    window.panel.gallery.show_own([f"/pictures/{LONG}.jpg"])
    window.panel.gallery.show_selected(f"/pictures/{LONG}.jpg")
    words = LONG.replace("_", " ").strip()
    assert name.text() == name.toolTip() == words
    content(window)
    long = name.grab().toImage()
    middle = len(words) // 2
    name.setText(f"{words[:middle]}other{words[middle:]}")
    assert name.grab().toImage() == long, "what differs is in the middle, and cut out"


def test_a_name_that_fits_is_painted_as_any_label_paints_it(qtbot: QtBot) -> None:
    make_application()
    pictures = []
    for label in (QLabel(), ElidingLabel()):
        qtbot.addWidget(label)
        label.setObjectName("muted")
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        label.setText("A name & more")
        label.resize(200, 30)
        pictures.append(label.grab().toImage())
    assert pictures[0] == pictures[1]


def test_tiles_stay_where_they_are_when_another_is_chosen(window: MainWindow) -> None:
    gallery = window.panel.gallery

    def places() -> list[QPoint]:
        content(window)
        return [tile.mapTo(window, QPoint(0, 0)) for tile in gallery.tiles]

    gallery.choose_blur()
    before = places()
    for tile in (gallery.tiles[1], gallery.tiles[5], gallery.tiles[-1], gallery.tiles[0]):
        tile.click()
        assert places() == before


def test_the_strength_goes_with_the_effects_while_one_looks_for_something_else(window: MainWindow) -> None:
    gallery = window.panel.gallery
    gallery.search.field.setText("office")
    assert not gallery.strength.isVisible()
    gallery.search.clear()
    assert gallery.strength.isVisible()


def test_a_large_folder_is_laid_out_at_once_and_not_for_each_of_its_pictures(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gallery, folder = window.panel.gallery, str(tmp_path)
    gallery.show_library(Library(folders=(folder,)))
    content(window)
    asked: list[int] = []
    columns = TileLayout.columns
    monkeypatch.setattr(TileLayout, "columns", lambda grid, width: asked.append(width) or columns(grid, width))
    gallery.show_folder(folder, [file_choice(f"/{number}.png", 1) for number in range(100)], 0)
    content(window)
    tiles = gallery.shelves.section(folder).backdrops
    assert len({tile.pos().toTuple() for tile in tiles if tile.isVisible()}) == 100
    assert len(asked) < 200


def test_the_height_of_a_grid_follows_what_it_holds_and_leaves_out(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    grid = TileLayout(root, cell_px=50, aspect=1.0, fewest=1, spacing_px=0)
    first, *others = (QWidget(root) for _ in range(3))
    heights = [grid.heightForWidth(50)]
    grid.addWidget(first)
    heights.append(grid.heightForWidth(50))
    for other in others:
        grid.insert(0, other)
        heights.append(grid.heightForWidth(50))
    grid.leave_out([first, others[0]])
    heights.append(grid.heightForWidth(50))
    grid.leave_out([])
    heights.append(grid.heightForWidth(50))
    grid.removeWidget(first)
    heights.append(grid.heightForWidth(50))
    assert heights == [0, 50, 100, 150, 50, 150, 100]
