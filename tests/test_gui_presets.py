"""Presets: saved, used, renamed, deleted, and every step undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_fakes import Stage, camera
from PySide6.QtWidgets import QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.errors import BackdropError, SourceError
from desktop_app.gui.main_window import MainWindow
from desktop_app.library import LONGEST_NAME
from desktop_app.library_file import load_library
from desktop_app.live.events import BackdropFailed, SourceFailed
from desktop_app.settings import Settings


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = Stage(tmp_path).window(Settings(source_id="demo", tour_seen=True))
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: window.sources.active_id == "demo")
    return window


def test_a_preset_brings_back_backdrop_sliders_and_camera(window: MainWindow) -> None:
    presets, row = window.gallery_parts.presets, window.panel.gallery.shelves.presets
    window.keeper.change(backdrop="green", smoothing=0.2, backdrop_dim=30)
    presets.save("  Monday   talk ")
    assert presets.names == ("Monday talk",)
    assert row.chosen == "Monday talk"
    window.keeper.change(backdrop="#000000", smoothing=0.9)
    window.sources.choose("file:/x.mp4")
    assert row.chosen == ""
    row.list.activated.emit(0)
    assert window.keeper.settings.backdrop == "green"
    assert window.keeper.settings.smoothing == 0.2
    assert window.sources.active_id == "demo"
    assert row.chosen == "Monday talk"
    window.undo.undo_last()
    assert window.keeper.settings.backdrop == "#000000"
    assert window.sources.active_id == "file:/x.mp4"


def test_undone_while_the_demo_stood_in_what_the_user_wished_for_is_tried_again(window: MainWindow) -> None:
    window.sources.choose("camera:desk")
    window.gallery_parts.presets.save("Desk")
    window.sources.choose("file:/gone.mp4")
    window.sources.handle_event(SourceFailed(SourceError("It is gone."), "file:/gone.mp4"))
    assert window.sources.active_id == "demo"
    window.gallery_parts.presets.apply("Desk")
    window.undo.undo_last()
    assert window.sources.active_id == "file:/gone.mp4"


@pytest.mark.parametrize(("wished", "kept"), [("", ""), ("camera:desk", "camera:desk"), ("demo", "demo")])
def test_a_preset_keeps_the_wished_camera_and_not_the_demo_that_stands_in_for_it(
    qtbot: QtBot, tmp_path: Path, wished: str, kept: str
) -> None:
    stage = Stage(tmp_path)
    window = stage.window(Settings(source_id=wished, tour_seen=True))
    qtbot.addWidget(window)
    window.begin()
    qtbot.waitUntil(lambda: window.sources.active_id == "demo")
    presets = window.gallery_parts.presets
    presets.save("Talk")
    assert presets.in_force == "Talk"
    assert window.gallery_parts.keeper.library.presets[0].values["source_id"] == kept
    presets.apply("Talk")
    assert window.sources.active_id == "demo"
    stage.cameras = [camera("desk", "Desk")]
    shown = "demo" if wished == "demo" else "camera:desk"

    def is_shown() -> bool:
        window.sources.refresh()
        return len(window.sources.choices) == 2 and window.sources.active_id == shown

    qtbot.waitUntil(is_shown)
    window.keeper.change(smoothing=0.11)
    presets.apply("Talk")
    assert window.sources.active_id == shown
    assert presets.in_force == "Talk"


def test_what_is_said_of_a_lost_backdrop_goes_with_it_however_another_comes(window: MainWindow) -> None:
    window.keeper.change(backdrop="/gone.png")
    window.gallery_parts.presets.save("Gone")
    window.library.choose("green")
    lost = BackdropFailed(BackdropError("gone.png is not there any more. Choose another file."))
    window.gallery_parts.presets.apply("Gone")
    window.live.event_arrived.emit(lost)
    window.library.choose("/gone.png")
    assert window.notices.current is not None
    window.undo.undo_last()
    assert window.keeper.settings.backdrop == "green"
    assert window.notices.current is None


def test_saving_over_renaming_and_deleting_can_be_undone_and_are_saved(window: MainWindow) -> None:
    presets = window.gallery_parts.presets
    presets.save("One")
    presets.save("Two")
    window.keeper.change(backdrop="green")
    presets.save("one")
    assert presets.names == ("one", "Two")
    window.undo.undo_last()
    assert presets.names == ("One", "Two")
    presets.rename("One", "Three")
    assert presets.names == ("Three", "Two")
    presets.rename("Three", "two")
    assert "already" in window.toast.text
    presets.delete("Two")
    assert presets.names == ("Three",)
    assert window.toast.text == "Deleted the preset Two"
    window.undo.undo_last()
    assert presets.names == ("Three", "Two")
    window.close()
    assert [each.name for each in load_library()[0].presets] == ["Three", "Two"]


@pytest.mark.parametrize("name", ["", "   ", "\n"])
def test_a_preset_without_a_name_is_refused(window: MainWindow, name: str) -> None:
    window.gallery_parts.presets.save(name)
    assert window.gallery_parts.presets.names == ()
    assert "needs a name" in window.toast.text


def test_the_row_shows_only_what_there_is_to_do(window: MainWindow) -> None:
    row = window.panel.gallery.shelves.presets
    assert not row.list.isVisibleTo(window)
    window.gallery_parts.presets.save("A")
    assert row.list.isVisibleTo(window)
    assert row.more.isEnabled()
    window.keeper.change(smoothing=0.11)
    assert not row.more.isEnabled()


def test_of_presets_that_are_alike_the_one_last_saved_or_chosen_is_on_show(window: MainWindow) -> None:
    presets, row = window.gallery_parts.presets, window.panel.gallery.shelves.presets
    presets.save("One")
    presets.save("Two")
    assert row.chosen == "Two"
    row.list.activated.emit(0)
    window.keeper.change(smoothing=0.11)
    window.undo.undo_last()
    presets.apply("One")
    assert row.chosen == "One"
    presets.rename("One", "Three")
    assert row.chosen == "Three"
    presets.delete("Three")
    assert row.chosen == "Two"


def test_without_a_preset_the_key_says_so_and_leaves_the_keyboard_where_it_is(window: MainWindow) -> None:
    window.panel.sources.list.setFocus()
    window.actions_by_name["focus_presets"].trigger()
    assert window.toast.text == "There is no preset yet. Save one first."
    assert window.focusWidget() is window.panel.sources.list


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_no_more_can_be_typed_than_a_name_holds(qtbot: QtBot, window: MainWindow) -> None:
    window.gallery_parts.ask_to_save_preset()
    (dialog,) = window.findChildren(QInputDialog)
    (field,) = dialog.findChildren(QLineEdit)
    qtbot.keyClicks(field, "a" * (LONGEST_NAME + 5))
    assert field.text() == "a" * LONGEST_NAME
    dialog.accept()
    assert window.gallery_parts.presets.names == ("a" * LONGEST_NAME,)


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_name_that_is_offered_is_not_taken(window: MainWindow) -> None:
    for name in ("Preset 1", "Preset 2", "preset 3"):
        window.gallery_parts.presets.save(name)
    window.gallery_parts.presets.delete("Preset 1")
    window.keeper.change(smoothing=0.11)
    window.gallery_parts.ask_to_save_preset()
    (dialog,) = window.findChildren(QInputDialog)
    assert dialog.textValue() == "Preset 4"
    dialog.reject()


def test_an_ampersand_in_a_name_is_seen_in_the_menu(window: MainWindow) -> None:
    window.gallery_parts.presets.save("Tea & talk")
    menu = window.panel.gallery.shelves.presets.build_menu()
    assert [action.text() for action in menu.actions()] == ["Rename Tea && talk…", "Delete Tea && talk"]


def test_a_bad_library_is_told_in_one_line(qtbot: QtBot, tmp_path: Path, own_home: Path) -> None:
    (own_home / "library.json").write_text('{"version": 1, "slots": {"0": "green", "2": "blur"}}')
    window = Stage(tmp_path).window(Settings())
    qtbot.addWidget(window)
    assert window.notices.current is not None
    assert window.notices.current.text.startswith("One entry of your library")
    assert dict(window.gallery_parts.keeper.library.slots) == {2: "blur"}
