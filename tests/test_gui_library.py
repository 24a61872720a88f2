"""The library in the window: folders, favourites, keys, search, slides, looks, and all of it remembered."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest
from fakes import WAIT_S
from gui_fakes import Stage, composite, plain
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from slide_files import write_animation, write_pdf, write_pictures

from desktop_app.capture import slides
from desktop_app.gui.gallery import search_row, thumbnail_store
from desktop_app.gui.gallery.thumbnail_store import ThumbnailStore
from desktop_app.gui.gallery.tile import BackdropTile
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.session import folders, library
from desktop_app.library_file import load_library
from desktop_app.settings import Settings


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, stage: Stage) -> MainWindow:
    window = stage.window(Settings(source_id="demo", tour_seen=True))
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines))
    stage.pipeline.push(composite(plain((40, 60, 80))))
    return window


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_pictures(tmp_path / "Holiday", ["1 beach.png", "2 hills.png", "10 city.png"])


def titles(window: MainWindow) -> list[str]:
    return [tile.choice.title for tile in window.panel.gallery.tiles if tile.isVisibleTo(window)]


def tile(window: MainWindow, spec: str) -> BackdropTile:
    return next(each for each in window.panel.gallery.tiles if each.choice.spec == spec)


def add(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    window.gallery_parts.collection.add_folder(folder)
    section = window.panel.gallery.shelves.section(str(folder))
    qtbot.waitUntil(lambda: not section.note.startswith("Reading"))


def act(menu: QMenu, words: str) -> None:
    action = next(each for each in menu.findChildren(QAction) if words in each.text())
    action.trigger()
    menu.close()


def test_a_folder_shows_its_pictures_in_order_and_is_remembered(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    add(qtbot, window, folder)
    assert titles(window)[-3:] == ["1 beach", "2 hills", "10 city"]
    tile(window, str(folder / "2 hills.png")).click()
    assert window.keeper.settings.backdrop == str(folder / "2 hills.png")
    window.close()
    assert load_library()[0].folders == (str(folder),)


def test_a_folder_that_changes_is_read_again(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    add(qtbot, window, folder)
    write_pictures(folder, ["3 new.png"])
    (folder / "1 beach.png").unlink()
    qtbot.waitUntil(lambda: titles(window)[-3:] == ["2 hills", "3 new", "10 city"], timeout=8000)


def test_a_missing_folder_is_told_plainly_and_stays_until_removed(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    add(qtbot, window, folder)
    shutil.rmtree(folder)
    section = window.panel.gallery.shelves.section(str(folder))
    qtbot.waitUntil(lambda: "not there any more" in section.note, timeout=8000)
    assert "1 beach" not in titles(window)
    write_pictures(folder, ["back.png"])
    window.panel.gallery.folder_read_requested.emit(str(folder))
    qtbot.waitUntil(lambda: "back" in titles(window))
    act(section.build_menu(), "Remove")
    assert window.gallery_parts.keeper.library.folders == ()
    assert "back" not in titles(window)
    window.undo.undo_last()
    qtbot.waitUntil(lambda: "back" in titles(window))


def test_pictures_and_folders_on_a_slow_network_disk_keep_neither_window_nor_camera_waiting(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    gate = threading.Event()

    def wait(*_arguments: object) -> list[Path]:
        assert gate.wait(WAIT_S)
        return [tmp_path]

    def read(_path: Path) -> QImage:
        wait()
        return QImage(8, 8, QImage.Format.Format_RGB888)

    monkeypatch.setattr(folders, "isdir", wait)
    monkeypatch.setattr(slides, "list_pictures", wait)
    monkeypatch.setattr(thumbnail_store, "read_thumbnail", read)
    monkeypatch.setattr(library, "load_backdrop", wait)
    deck, *pictures = f"slides:{tmp_path}", str(tmp_path / "one.png"), str(tmp_path / "other.png")
    settings = Settings(source_id="demo", backdrop=f"{deck}#1", added_backdrops=(deck, *pictures))
    window = stage.window(settings)
    qtbot.addWidget(window)
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        window.gallery_parts.collection.add_folder(tmp_path / name)
        window.library.add_file(tmp_path / name / "new.png")
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines))
    gate.set()


def test_an_empty_folder_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    add(qtbot, window, tmp_path / "empty")
    assert "no pictures" in window.panel.gallery.shelves.section(str(tmp_path / "empty")).note


def test_a_dropped_folder_is_added(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    assert window.library.add_mime(data)
    assert window.gallery_parts.keeper.library.folders == (str(folder),)


def test_search_and_filter_show_only_what_fits_and_next_stays_within(qtbot: QtBot, window: MainWindow) -> None:
    search = window.panel.gallery.search
    search.field.setText("GREEN SCR")
    assert titles(window) == ["Green screen"]
    window.panel.gallery.choose_next(1)
    assert window.keeper.settings.backdrop == "green"
    search.field.setText("nothing of this name")
    assert titles(window) == []
    assert window.panel.gallery.shelves.nothing.isVisibleTo(window)
    window.panel.gallery.choose_next(1)
    qtbot.keyClick(search.field, Qt.Key.Key_Escape)
    assert search.field.text() == ""
    window.gallery_parts.collection.toggle_favourite("builtin:office")
    search.filter.setCurrentIndex(search.filter.findData(search_row.FAVOURITES))
    assert len(titles(window)) == 1
    search.filter.setCurrentIndex(search.filter.findData(search_row.RECENT))
    assert titles(window) == ["Green screen"]
    search.clear()
    assert len(titles(window)) > 15


def test_the_search_key_leads_there_and_digits_can_be_typed(qtbot: QtBot, window: MainWindow) -> None:
    window.gallery_parts.collection.put_on_key(1, "green")
    window.actions_by_name["search"].trigger()
    qtbot.waitUntil(window.panel.gallery.search.field.hasFocus)
    qtbot.keyClicks(window.panel.gallery.search.field, "1")
    assert window.panel.gallery.search.field.text() == "1"
    assert window.keeper.settings.backdrop != "green"


def test_number_keys_are_put_used_moved_and_brought_back(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    window.library.choose("green")
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert dict(window.gallery_parts.keeper.library.slots) == {3: "green"}
    assert "Number key 3" in tile(window, "green").toolTip()
    window.library.choose("transparent")
    qtbot.keyClick(window, Qt.Key.Key_3)
    assert window.keeper.settings.backdrop == "green"
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert dict(window.gallery_parts.keeper.library.slots) == {4: "green"}
    window.undo.undo_last()
    assert dict(window.gallery_parts.keeper.library.slots) == {3: "green"}
    qtbot.keyClick(window, Qt.Key.Key_9)
    assert "Nothing is on key 9" in window.toast.text


def test_the_menu_of_a_tile_offers_favourites_keys_and_removal(qtbot: QtBot, window: MainWindow) -> None:
    window.library.add_colour("#123456")
    gallery, library = window.panel.gallery, window.gallery_parts.keeper
    act(gallery.menu.build(tile(window, "#123456").choice, library.library, gallery), "Add to favourites")
    assert library.library.favourites == ("#123456",)
    menu = gallery.menu.build(tile(window, "#123456").choice, library.library, gallery)
    act(menu, "7")
    assert dict(library.library.slots) == {7: "#123456"}
    act(gallery.menu.build(tile(window, "green").choice, library.library, gallery), "7 (now Colour #123456)")
    assert dict(library.library.slots) == {7: "green"}
    act(gallery.menu.build(tile(window, "#123456").choice, library.library, gallery), "Remove Colour")
    assert window.keeper.settings.added_backdrops == ()


def test_a_pdf_becomes_slides_that_keys_and_buttons_leaf_through(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    next_slide = window.actions_by_name["next_slide"]
    assert not next_slide.isEnabled()
    path = write_pdf(tmp_path / "deck.pdf")
    window.library.add_file(path)
    row = window.panel.gallery.shelves.slides
    qtbot.waitUntil(lambda: row.words == "Slide 1 of 3")
    assert window.keeper.settings.added_backdrops == (f"slides:{path}",)
    assert not row.back.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert window.keeper.settings.backdrop == f"slides:{path}#2"
    row.on.click()
    row.on.click()
    assert window.keeper.settings.backdrop == f"slides:{path}#3"
    assert row.words == "Slide 3 of 3"
    window.panel.gallery.choose("green")
    assert not row.isVisibleTo(window)
    assert not next_slide.isEnabled()
    tile(window, f"slides:{path}").click()
    assert window.keeper.settings.backdrop == f"slides:{path}#3"
    window.library.remove(f"slides:{path}")
    assert window.keeper.settings.backdrop == Settings().backdrop
    window.undo.undo_last()
    assert window.keeper.settings.backdrop == f"slides:{path}#3"


def test_a_folder_can_be_used_as_slides(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    add(qtbot, window, folder)
    act(window.panel.gallery.shelves.folders[0].build_menu(), "Use as slides")
    qtbot.waitUntil(lambda: window.panel.gallery.shelves.slides.words == "Slide 1 of 3")


def test_the_look_is_offered_where_it_counts_and_reaches_the_pipeline(window: MainWindow, stage: Stage) -> None:
    look = window.panel.gallery.shelves.look
    window.panel.gallery.choose("builtin:office")
    assert look.fit.isVisibleTo(window)
    look.blur.slider.setValue(40)
    look.dim.slider.setValue(30)
    look.fit.setCurrentIndex(1)
    look.fit.activated.emit(1)
    sent = stage.pipeline.settings[-1]
    assert (sent.backdrop_blur, sent.backdrop_dim, sent.backdrop_fit) == (40, 30, "fit")
    window.panel.gallery.choose("green")
    assert not look.isVisibleTo(window)
    window.panel.gallery.choose_blur()
    assert look.dim.isVisibleTo(window)
    assert not look.blur.isVisibleTo(window)


def test_moving_backdrops_stand_still_by_switch_and_where_less_motion_is_wished(
    qtbot: QtBot, window: MainWindow, stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BACKDROP_LESS_MOTION", "0")
    path = write_animation(tmp_path / "a.gif", [1, 100])
    window.library.add_file(path)
    plays = window.panel.gallery.shelves.look.plays
    qtbot.waitUntil(lambda: plays.isVisibleTo(window))
    assert stage.pipeline.settings[-1].backdrop_plays
    plays.click()
    assert not stage.pipeline.settings[-1].backdrop_plays
    plays.click()
    monkeypatch.setenv("BACKDROP_LESS_MOTION", "1")
    window.keeper.change(backdrop_dim=5)
    assert window.keeper.settings.backdrop_plays
    assert not stage.pipeline.settings[-1].backdrop_plays


def test_closed_sections_stay_closed(qtbot: QtBot, window: MainWindow, stage: Stage) -> None:
    section = window.panel.gallery.shelves.section("pictures")
    section.heading.click()
    assert not section.backdrops[0].isVisibleTo(window)
    window.close()
    again = stage.window(Settings(tour_seen=True))
    qtbot.addWidget(again)
    assert not again.panel.gallery.shelves.section("pictures").is_open


def test_thumbnails_stay_within_their_room(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    store = ThumbnailStore(window.background, room_bytes=300_000)
    add(qtbot, window, folder)
    choices = [each.choice for each in window.panel.gallery.shelves.folders[0].backdrops]
    for choice in choices:
        store.image(choice)
        qtbot.waitUntil(lambda choice=choice: store.has(choice))
        assert store.nbytes <= 300_000
    assert not store.has(choices[0])
    assert store.image(choices[0]) is None
    qtbot.waitUntil(lambda: store.has(choices[0]))
