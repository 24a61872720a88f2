"""Settings: round trip, broken files, bad values, and writing that loses nothing."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import SettingsError
from desktop_app.settings import Settings, from_json, load_settings, save_settings, settings_path
from desktop_app.settings_fields import MOST_ZONES, READERS
from desktop_app.zone_text import CELLS, encode

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40)
SIZES = st.none() | st.tuples(st.integers(16, 8192), st.integers(16, 8192))
ZONES = st.lists(st.integers(0, 2), min_size=1, max_size=9).map(
    lambda values: encode(b"".join(bytes([value]) * 1600 for value in values).ljust(CELLS, b"\0"))
)
SETTINGS = st.builds(
    Settings,
    source_id=TEXT,
    backdrop=TEXT,
    added_backdrops=st.lists(TEXT, unique=True, max_size=4).map(tuple),
    mirror=st.booleans(),
    auto_upright=st.booleans(),
    turns=st.dictionaries(TEXT, st.integers(0, 3), max_size=4),
    size=SIZES,
    countdown_s=st.sampled_from([0, 3, 10]),
    snapshot_folder=TEXT,
    feather_px=st.floats(0, 20),
    shift_px=st.floats(-10, 10),
    softness=st.floats(0, 1),
    smoothing=st.floats(0, 1),
    zones=st.dictionaries(TEXT, ZONES, max_size=4),
    window_size=SIZES,
)


@given(settings=SETTINGS)
def test_round_trip(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> None:
    path = tmp_path_factory.mktemp("settings") / "new" / "settings.json"
    save_settings(settings, path)
    assert load_settings(path) == (settings, None)


def test_every_field_has_a_reader() -> None:
    assert set(READERS) == {field.name for field in dataclasses.fields(Settings)}


def test_the_usual_place_is_used(own_home: Path) -> None:
    assert load_settings() == (Settings(), None)
    save_settings(Settings(backdrop="green"))
    assert settings_path() == own_home / "settings.json"
    assert load_settings()[0].backdrop == "green"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'"text"', b"[" * 100_000, b"null"])
def test_a_broken_file_is_set_aside_with_a_message(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    for number in (1, 2):
        path.write_bytes(content)
        settings, message = load_settings(path)
        assert settings == Settings()
        assert message is not None
        assert f"settings.json.broken-{number}" in message
        assert (tmp_path / f"settings.json.broken-{number}").read_bytes() == content
        assert not path.exists()


def test_a_file_that_cannot_be_read_has_a_message(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    settings, message = load_settings(tmp_path / "settings.json")
    assert settings == Settings()
    assert message is not None


def test_bad_values_give_way_to_defaults_and_the_rest_stays() -> None:
    stored = {
        "backdrop": "green",
        "mirror": "yes",
        "countdown_s": 5,
        "size": [720],
        "feather_px": float("nan"),
        "shift_px": 11,
        "softness": True,
        "turns": {"demo": 1.5},
        "added_backdrops": "x",
        "window_size": [10**400, 10],
        "future": 1,
    }
    assert from_json(stored) == Settings(backdrop="green")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda children: (
        st.lists(children, max_size=3) | st.dictionaries(st.text(max_size=4), children, max_size=3)
    ),
    max_leaves=6,
)


@given(stored=st.dictionaries(st.sampled_from(sorted(READERS)), JSON))
def test_no_json_value_is_fatal(tmp_path_factory: pytest.TempPathFactory, stored: dict[str, object]) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_text(json.dumps(stored), encoding="utf-8")
    settings, message = load_settings(path)
    assert message is None
    save_settings(settings, path)
    assert load_settings(path)[0] == settings


@pytest.mark.parametrize(
    "zones",
    [
        {"demo": "14399n"},
        {"demo": "14401k", "file:a": "gASVAAAA", "file:b": ["14400k"]},
        {"demo": ["14400k"]},
        {"demo": None},
        ["14400k"],
        "14400k",
        {"demo": "1k" * 100_000},
    ],
)
def test_zones_that_are_none_are_left_out_with_a_warning(
    zones: object, caplog: pytest.LogCaptureFixture
) -> None:
    assert from_json({"zones": zones, "mirror": False}) == Settings(mirror=False)
    assert "'zones'" in caplog.text


def test_one_bad_entry_takes_no_other_with_it(caplog: pytest.LogCaptureFixture) -> None:
    stored = {
        "zones": {"a": "14400h", "b": "14400x", "c": 7, "d\0": "14400h"},
        "turns": {"a": 1, "b": "x", "c": float("inf"), "d": 5},
        "framings": {"a": [2, 0.5, 0.5], "b": [9, 0, 0], "c": None, "d": [2, 0.5]},
        "added_backdrops": ["/a.png", 7, "/b.png", "/a.png", ["/c.png"]],
    }
    assert from_json(stored) == Settings(
        zones={"a": "14400h"},
        turns={"a": 1, "d": 1},
        framings={"a": (2.0, 0.5, 0.5)},
        added_backdrops=("/a.png", "/b.png"),
    )
    assert all(repr(name) in caplog.text for name in stored)


def test_of_too_many_zones_the_last_painted_are_read() -> None:
    zones = {f"camera:{number}": "14400h" for number in range(MOST_ZONES + 2)}
    assert list(from_json({"zones": zones}).zones) == list(zones)[2:]


def test_what_a_newer_version_put_into_the_file_stays_there(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"holograms": [1, {"a": 2}], "backdrop": "green"}))
    save_settings(load_settings(path)[0], path)
    assert json.loads(path.read_text())["holograms"] == [1, {"a": 2}]


def test_saving_where_nobody_may_write_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(SettingsError, match="could not be saved"):
        save_settings(Settings(), blocked / "settings.json")
    assert list(tmp_path.iterdir()) == [blocked]


def test_importing_settings_is_light() -> None:
    code = (
        "import sys, desktop_app.settings;"
        "heavy = {'numpy', 'cv2', 'av', 'PIL', 'PySide6', 'platformdirs'} & set(sys.modules);"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parent.parent, timeout=60)
