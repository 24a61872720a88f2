"""What a window saves: only what it changed, into what other windows saved; and the newest is the last."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.session import keeper as keeper_module
from desktop_app.gui.session.library_keeper import LibraryKeeper
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.library import Library, Preset
from desktop_app.library_file import load_library, save_library
from desktop_app.settings import Settings, load_settings, save_settings
from desktop_app.zone_text import CELLS, encode

KEPT, HIDDEN = encode(b"\1" * CELLS), encode(b"\2" * CELLS)


def settings_keeper(path: Path) -> SettingsKeeper:
    return SettingsKeeper(load_settings(path)[0], partial(save_settings, path=path))


def library_keeper(path: Path) -> LibraryKeeper:
    return LibraryKeeper(load_library(path)[0], partial(save_library, path=path))


def change(keeper: SettingsKeeper | LibraryKeeper, **fields: object) -> None:
    keeper.change(**fields)
    keeper.flush()


def test_another_window_does_not_undo_a_choice(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(Settings(snapshot_keep_original=True, sound=True), path)
    first, second = settings_keeper(path), settings_keeper(path)
    change(first, snapshot_keep_original=False)
    change(second, backdrop="green")
    assert load_settings(path)[0] == Settings(snapshot_keep_original=False, sound=True, backdrop="green")
    change(first, sound=False)
    change(second, sound=False, backdrop="blue")
    assert load_settings(path)[0] == Settings(backdrop="blue")


def test_two_windows_add_to_and_take_from_the_same_collections(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(Settings(zones={"a": KEPT, "b": KEPT}, added_backdrops=("/a", "/b")), path)
    first, second = settings_keeper(path), settings_keeper(path)
    change(first, zones={"b": KEPT, "c": KEPT}, added_backdrops=("/b", "/c"), framings={"a": (2.0, 0.5, 0.5)})
    change(second, zones={"a": KEPT, "b": HIDDEN}, added_backdrops=("/d", "/b", "/a"), size=(480, 640))
    assert load_settings(path)[0] == Settings(
        zones={"b": HIDDEN, "c": KEPT},
        added_backdrops=("/d", "/b", "/c"),
        framings={"a": (2.0, 0.5, 0.5)},
        size=(480, 640),
    )


def test_another_window_erases_no_preset(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "library.json"
    old = Preset("Old", {"backdrop": "blue"})
    save_library(Library(presets=(old,), slots={1: "blue"}), path)
    first, second = library_keeper(path), library_keeper(path)
    work, home = Preset("Work", {"backdrop": "green"}), Preset("Home", {"mirror": False})
    change(first, presets=(old, work), slots={1: "blue", 2: "green"}, folders=("/pictures",))
    change(second, recent=("blur",))
    assert load_library(path)[0].presets == (old, work)
    newer = Preset("OLD", {"backdrop": "red"})
    change(second, presets=(newer, home), slots={})
    assert load_library(path) == (
        Library(presets=(newer, home, work), slots={2: "green"}, folders=("/pictures",), recent=("blur",)),
        None,
    )


def test_what_was_asked_for_at_the_start_is_saved_too(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    stored = Settings(effort="best", sound=True)
    save_settings(stored, path)
    keeper = SettingsKeeper(Settings(effort="limit", sound=True), partial(save_settings, path=path))
    keeper.note_stored(stored)
    save_settings(Settings(effort="best", sound=False), path)
    keeper.flush()
    assert load_settings(path)[0] == Settings(effort="limit", sound=False)


def test_what_was_deleted_under_the_window_is_written_whole_again(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(Settings(snapshot_folder="/pictures"), path)
    keeper = settings_keeper(path)
    path.unlink()
    change(keeper, backdrop="green")
    assert load_settings(path)[0] == Settings(snapshot_folder="/pictures", backdrop="green")


def test_what_this_version_does_not_know_stays_in_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"holograms": [1, 2], "effort": "turbo", "zones": {"a": "odd", "b": KEPT}}))
    keeper = settings_keeper(path)
    change(keeper, backdrop="green")
    change(keeper, zones={**keeper.settings.zones, "c": HIDDEN})
    stored = json.loads(path.read_text())
    assert (stored["backdrop"], stored["effort"], stored["holograms"]) == ("green", "turbo", [1, 2])
    assert stored["zones"] == {"a": "odd", "b": KEPT, "c": HIDDEN}


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeper_module, "SAVE_AFTER_MS", 0)
    monkeypatch.setattr(keeper_module, "_SAVING_TIMEOUT_MS", 0)


@pytest.mark.usefixtures("at_once")
def test_closing_does_not_overtake_a_save_that_hangs(qtbot: QtBot) -> None:
    written: list[Settings] = []
    hangs, overtaken = Event(), Event()

    def save(settings: Settings, *, since: Settings) -> None:
        if current_thread() is main_thread():
            overtaken.set()
        else:
            hangs.set()
            overtaken.wait(0.1)
        written.append(settings)

    keeper = SettingsKeeper(Settings(), save)
    keeper.change(backdrop="green")
    qtbot.waitUntil(hangs.is_set)
    keeper.change(backdrop="blue")
    keeper.flush()
    assert [each.backdrop for each in written] == ["green", "blue"]


@pytest.mark.usefixtures("at_once")
def test_what_waits_for_a_save_that_hangs_is_written_once_and_as_it_is_then(qtbot: QtBot) -> None:
    written: list[tuple[str, str]] = []
    hangs, go_on = Event(), Event()

    def save(settings: Settings, *, since: Settings) -> None:
        hangs.set()
        assert go_on.wait(10)
        written.append((since.backdrop, settings.backdrop))

    keeper = SettingsKeeper(Settings(backdrop="red"), save)
    keeper.change(backdrop="green")
    qtbot.waitUntil(hangs.is_set)
    for backdrop in ("blue", "black", "white"):
        keeper.change(backdrop=backdrop)
        qtbot.wait(0)
    go_on.set()
    keeper.flush()
    assert written == [("red", "green"), ("green", "white")]
