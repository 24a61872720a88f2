"""A folder of slides whose name ends like the number of a slide is kept, chosen and removed like any other."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_fakes import Stage
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from slide_files import write_pictures

from desktop_app.gui.background import Background
from desktop_app.gui.gallery.tile import BackdropTile
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.snapshots.picker import BackdropPicker
from desktop_app.settings import Settings


@pytest.fixture
def deck(tmp_path: Path) -> str:
    return f"slides:{write_pictures(tmp_path / 'Lesson #2', ['a.png', 'b.png', 'c.png'])}"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, deck: str) -> MainWindow:
    used = Settings(source_id="demo", tour_seen=True, backdrop=f"{deck}#3", added_backdrops=(deck,))
    window = Stage(tmp_path).window(used)
    qtbot.addWidget(window)
    window.show()
    return window


def test_it_goes_by_its_whole_name_as_a_favourite_on_a_key_in_the_tray_and_among_the_last_ones(
    window: MainWindow, deck: str
) -> None:
    parts = window.gallery_parts
    window.actions_by_name["favourite"].trigger()
    parts.assign_key(1)
    assert parts.keeper.library.favourites == (deck,)
    assert parts.keeper.library.slots == {1: deck}
    parts.use_key(1)
    assert window.keeper.settings.backdrop == f"{deck}#1"
    window.library.choose("green")
    tray = window.comfort.tray
    assert tray is not None
    tray.backdrops.aboutToShow.emit()
    first = tray.backdrops.actions()[0]
    assert first.text() == "Lesson #2"
    first.trigger()
    assert window.keeper.settings.backdrop == f"{deck}#1"
    assert parts.keeper.library.recent[0] == deck


def test_it_can_be_removed_while_one_of_its_slides_is_in_use(window: MainWindow, deck: str) -> None:
    window.actions_by_name["remove_backdrop"].trigger()
    assert window.keeper.settings.added_backdrops == ()
    assert window.keeper.settings.backdrop == Settings().backdrop
    assert "Lesson #2" in window.toast.words_on_show
    window.undo.undo_last()
    assert window.keeper.settings.added_backdrops == (deck,)
    assert window.keeper.settings.backdrop == f"{deck}#3"


def test_going_back_goes_back_at_once_where_there_were_more_slides_before(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, deck: str
) -> None:
    window.keeper.change(backdrop=f"{deck}#9")
    row = window.panel.gallery.shelves.slides
    qtbot.waitUntil(lambda: row.words == "Slide 3 of 3")
    row.back.click()
    assert window.keeper.settings.backdrop == f"{deck}#2"
    assert row.words == "Slide 2 of 3"


def test_slides_that_came_since_are_counted_by_the_next_key(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, deck: str
) -> None:
    row, step = window.panel.gallery.shelves.slides, window.actions_by_name["next_slide"].trigger
    qtbot.waitUntil(lambda: row.words == "Slide 3 of 3")
    write_pictures(tmp_path / "Lesson #2", ["d.png"])
    step()
    qtbot.waitUntil(lambda: row.words == "Slide 3 of 4")
    step()
    assert window.keeper.settings.backdrop == f"{deck}#4"
    (tmp_path / "Lesson #2" / "a.png").unlink()
    qtbot.waitUntil(lambda: step() or row.words == "Slide 3 of 3")


def test_a_button_with_the_keyboard_keeps_it_at_the_last_slide(qtbot: QtBot, window: MainWindow) -> None:
    row = window.panel.gallery.shelves.slides
    qtbot.waitUntil(lambda: row.words == "Slide 3 of 3")
    assert not row.on.isEnabled()
    row.back.click()
    window.activateWindow()
    row.on.setFocus()
    qtbot.waitUntil(row.on.hasFocus)
    for _ in range(2):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
        assert row.words == "Slide 3 of 3"
        assert row.on.hasFocus()
    row.back.setFocus()
    window.keeper.changed.emit(window.keeper.settings)
    assert not row.on.isEnabled()


def test_a_kept_picture_gets_the_first_slide_of_a_folder_whatever_its_name(qtbot: QtBot, deck: str) -> None:
    background = Background()
    picker = BackdropPicker(background, (deck,))
    qtbot.addWidget(picker)
    (tile,) = (each for each in picker.findChildren(BackdropTile) if each.choice.spec == deck)
    with qtbot.waitSignal(picker.chosen) as chosen:
        tile.click()
    assert chosen.args == [f"{deck}#1"]
    assert background.close()
