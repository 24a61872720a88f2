"""A picture out of a folder in the gallery: marked while in use, and in its folder unless it is one's own."""

from __future__ import annotations

import os
from pathlib import Path

from gui_fakes import Stage
from pytestqt.qtbot import QtBot
from slide_files import write_pictures

from desktop_app.gui.main_window import MainWindow
from desktop_app.library import Library
from desktop_app.library_file import save_library
from desktop_app.settings import Settings


def marked(window: MainWindow) -> list[str]:
    return [tile.choice.spec for tile in window.panel.gallery.tiles if tile.isChecked()]


def test_the_picture_in_use_is_marked_once_its_folder_is_read(qtbot: QtBot, tmp_path: Path) -> None:
    folder = write_pictures(tmp_path / "Holiday", ["beach.png", "hills.png"])
    used = str(folder / "hills.png")
    save_library(Library(folders=(str(folder),)))
    window = Stage(tmp_path).window(Settings(source_id="demo", tour_seen=True, backdrop=used))
    qtbot.addWidget(window)
    gallery = window.panel.gallery
    section = gallery.shelves.section(str(folder))
    qtbot.waitUntil(lambda: len(section.backdrops) == 2)
    assert marked(window) == [used]
    assert gallery.shelves.name.text() == "hills"
    earlier = section.backdrops[1]
    os.utime(used, ns=(1, 1))
    window.gallery_parts.folders.read_again(str(folder))
    qtbot.waitUntil(lambda: section.backdrops[1] is not earlier)
    assert marked(window) == [used]
    gallery.choose_next(1)
    assert marked(window) == [gallery.tiles[0].choice.spec]


def test_a_picture_is_back_in_its_folder_when_it_is_not_ones_own_any_more(qtbot: QtBot, tmp_path: Path) -> None:
    folder = write_pictures(tmp_path / "Holiday", ["beach.png", "hills.png"])
    own = str(folder / "hills.png")
    save_library(Library(folders=(str(folder),)))
    window = Stage(tmp_path).window(Settings(source_id="demo", tour_seen=True, added_backdrops=(own,)))
    qtbot.addWidget(window)
    section = window.panel.gallery.shelves.section(str(folder))
    qtbot.waitUntil(lambda: len(section.backdrops) == 1)
    window.library.remove(own)
    qtbot.waitUntil(lambda: [tile.choice.title for tile in section.backdrops] == ["beach", "hills"])
    window.undo.undo_last()
    assert [tile.choice.title for tile in section.backdrops] == ["beach"]
