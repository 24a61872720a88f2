"""The library's file: whole or not at all, bad entries left out and never lost, newer versions kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import SettingsError
from desktop_app.library import MOST_RECENT, SLOTS, Library, Preset, preset_of
from desktop_app.library_file import from_json, load_library, save_library, to_json
from desktop_app.settings import Settings

TEXTS = st.text(min_size=1, max_size=12).filter(lambda text: "\0" not in text)
NAMES = TEXTS.map(str.strip).filter(bool)
LISTS = st.lists(TEXTS, unique=True, max_size=5).map(tuple)
PRESETS = st.builds(Preset, NAMES, st.fixed_dictionaries({"backdrop": TEXTS, "mirror": st.booleans()}))
LIBRARIES = st.builds(
    Library,
    folders=LISTS,
    favourites=LISTS,
    recent=LISTS,
    slots=st.dictionaries(st.sampled_from(SLOTS), TEXTS),
    presets=st.lists(PRESETS, unique_by=lambda preset: preset.name.casefold(), max_size=3).map(tuple),
    collapsed=LISTS,
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
SECTIONS = ("folders", "favourites", "recent", "slots", "presets", "collapsed", "unread", "version", "other")


@given(LIBRARIES)
def test_what_is_saved_comes_back(tmp_path_factory: pytest.TempPathFactory, library: Library) -> None:
    path = tmp_path_factory.mktemp("library") / "library.json"
    save_library(library, path)
    assert load_library(path) == (library, None)


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(SECTIONS, JSON)))
def test_any_json_is_read_and_no_entry_is_ever_lost(stored: dict[str, object]) -> None:
    library, skipped = from_json(stored)
    again, skipped_again = from_json(json.loads(json.dumps(to_json(library))))
    assert json.dumps(to_json(again)) == json.dumps(to_json(library))
    assert skipped_again == 0
    kept = json.dumps(to_json(library))
    for name in ("folders", "favourites", "collapsed"):
        for entry in stored[name] if isinstance(stored.get(name), list) else []:
            assert json.dumps(entry) in kept
    assert skipped <= len(library.unread)


def test_bad_entries_are_told_once_in_one_line_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "library.json"
    bad = {"name": "Late", "smoothing": "very"}
    path.write_text(
        json.dumps({"version": 1, "folders": ["/a", 7], "presets": [bad, {"name": "Ok", "mirror": True}]})
    )
    library, words = load_library(path)
    assert library.folders == ("/a",)
    assert [preset.name for preset in library.presets] == ["Ok"]
    assert words is not None
    assert words.startswith("2 entries")
    assert "\n" not in words
    save_library(library, path)
    again, silence = load_library(path)
    assert silence is None
    assert ("presets", bad) in again.unread
    assert ("folders", 7) in again.unread


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"a":' * 5000])
def test_a_broken_file_is_kept_beside_and_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "library.json"
    path.write_bytes(content)
    library, words = load_library(path)
    assert library == Library()
    assert words is not None
    assert (tmp_path / "library.json.broken-1").read_bytes() == content


def test_a_newer_file_is_used_as_far_as_it_is_known_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "library.json"
    path.write_text(json.dumps({"version": 3, "favourites": ["green"], "holograms": [1, 2]}))
    library, words = load_library(path)
    assert library.favourites == ("green",)
    assert words is not None
    assert "newer" in words
    save_library(library, path)
    assert json.loads(path.read_text())["holograms"] == [1, 2]
    assert json.loads((tmp_path / "library.json.version-3-1").read_text())["version"] == 3


def test_a_newer_file_is_copied_once_however_often_it_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "library.json"
    for version in (2, 2, 3):
        path.write_text(json.dumps({"version": version}))
        assert load_library(path)[1] == load_library(path)[1]
    copies = ["library.json", "library.json.version-2-1", "library.json.version-3-1"]
    assert sorted(each.name for each in tmp_path.iterdir()) == copies
    path.write_text(json.dumps({"version": 3, "favourites": ["green"]}))
    load_library(path)
    assert (tmp_path / "library.json.version-3-2").read_bytes() == path.read_bytes()


def test_a_version_too_long_for_a_file_name_is_newer_too(tmp_path: Path) -> None:
    path = tmp_path / "library.json"
    path.write_text(json.dumps({"version": 10**400, "favourites": ["green"]}))
    library, notice = load_library(path)
    assert library.favourites == ("green",)
    assert notice is not None
    assert "newer" in notice
    (kept,) = tmp_path.glob("library.json.version-*")
    assert kept.read_bytes() == path.read_bytes()


def test_no_file_is_an_empty_library_and_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    assert load_library(tmp_path / "gone.json") == (Library(), None)
    (tmp_path / "library.json").mkdir()
    library, words = load_library(tmp_path / "library.json")
    assert library == Library()
    assert words is not None
    assert "library.json.unread-1" in words
    (tmp_path / "library.json").mkdir()
    with pytest.raises(SettingsError, match="was not saved"):
        save_library(Library(folders=("/a",)), tmp_path / "library.json")


def test_recent_is_bounded_and_presets_have_one_name_each() -> None:
    library, _ = from_json(
        {"recent": [f"#{n:06x}" for n in range(50)], "presets": [{"name": "A"}, {"name": "a", "mirror": False}]}
    )
    assert len(library.recent) == MOST_RECENT
    assert [preset.name for preset in library.presets] == ["A"]
    assert library.unread == (("presets", {"name": "a", "mirror": False}),)


def test_what_a_newer_version_put_into_a_preset_stays_in_it(tmp_path: Path) -> None:
    path = tmp_path / "library.json"
    newer = {"name": "Work", "backdrop": "green", "sharpness": 3, "zones": {"a": [1]}}
    path.write_text(json.dumps({"version": 1, "presets": [newer]}))
    library, words = load_library(path)
    assert words is None
    assert library.presets[0].values == {"backdrop": "green"}
    save_library(library, path)
    assert json.loads(path.read_text())["presets"] == [newer]


def test_what_an_earlier_version_could_not_read_is_tried_again() -> None:
    unread = [
        ("presets", {"name": "New", "backdrop": "green"}),
        ("presets", {"name": "OLD", "mirror": True}),
        ("presets", {"name": "Odd", "mirror": "so"}),
        ("slots", ["3", "green"]),
        ("slots", ["4", "red"]),
        ("holograms", "x"),
    ]
    stored = {
        "presets": [{"name": "Old"}],
        "slots": {"4": "blue"},
        "unread": [{"section": section, "entry": entry} for section, entry in unread],
    }
    library, skipped = from_json(stored)
    assert skipped == 0
    assert library.presets == (Preset("Old"), Preset("New", {"backdrop": "green"}))
    assert library.slots == {4: "blue", 3: "green"}
    assert [*library.unread] == [unread[1], unread[2], unread[4], unread[5]]


def test_a_preset_holds_camera_backdrop_and_sliders() -> None:
    settings = Settings(backdrop="green", smoothing=0.2, backdrop_dim=30, light_wrap=0.4)
    preset = preset_of("Talk", settings, "camera:x")
    assert preset.values["light_wrap"] == 0.4
    assert preset.values["source_id"] == "camera:x"
    assert preset.values["backdrop"] == "green"
    assert preset.values["smoothing"] == 0.2
    assert preset.values["backdrop_dim"] == 30
