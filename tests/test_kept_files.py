"""Settings and library are never written over by a run that could not read them, or by another window."""

from __future__ import annotations

import dataclasses
import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.errors import SettingsError
from desktop_app.library import Library
from desktop_app.library_file import load_library, save_library
from desktop_app.settings import Settings, load_settings, save_settings

SETTINGS, LIBRARY = Settings(backdrop="green", added_backdrops=("/a.png",)), Library(favourites=("green",))
KINDS = [
    pytest.param(load_settings, save_settings, SETTINGS, {"backdrop": "blue"}, id="settings"),
    pytest.param(load_library, save_library, LIBRARY, {"recent": ("blue",)}, id="library"),
]
Load = Callable[[Path], tuple[object, str | None]]


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Give a set of words: what is in it, "read" or "rename", fails for every file."""
    words: set[str] = set()
    real_open, real_rename = Path.open, Path.rename

    def fail_open(path: Path, mode: str = "r", *rest: object, **more: object) -> object:
        if "read" in words and "r" in mode:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return real_open(path, mode, *rest, **more)  # type: ignore[call-overload]

    def fail_rename(path: Path, target: Path) -> Path:
        if "rename" in words:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return real_rename(path, target)

    monkeypatch.setattr(Path, "open", fail_open)
    monkeypatch.setattr(Path, "rename", fail_rename)
    return words


@pytest.mark.parametrize(("load", "save", "kept", "change"), KINDS)
def test_what_cannot_be_read_is_set_aside_before_anything_is_saved(
    tmp_path: Path,
    refused: set[str],
    load: Load,
    save: Callable[..., None],
    kept: object,
    change: dict[str, object],
) -> None:
    path = tmp_path / "kept.json"
    save(kept, path)
    refused.add("read")
    default, words = load(path)
    refused.clear()
    assert default == type(kept)()
    assert words is not None
    assert "kept.json.unread-1" in words
    save(dataclasses.replace(default, **change), path)  # type: ignore[type-var]
    assert load(tmp_path / "kept.json.unread-1") == (kept, None)
    assert load(path)[0] == dataclasses.replace(default, **change)  # type: ignore[type-var]


@pytest.mark.parametrize(("load", "save", "kept", "change"), KINDS)
def test_nothing_is_saved_over_what_can_neither_be_read_nor_set_aside(
    tmp_path: Path,
    refused: set[str],
    load: Load,
    save: Callable[..., None],
    kept: object,
    change: dict[str, object],
) -> None:
    path = tmp_path / "kept.json"
    save(kept, path)
    refused.update({"read", "rename"})
    default, words = load(path)
    assert words is not None
    assert "nothing is saved" in words
    with pytest.raises(SettingsError, match="cannot be read"):
        save(dataclasses.replace(default, **change), path)  # type: ignore[type-var]
    refused.clear()
    assert load(path) == (kept, None)


@pytest.mark.parametrize(("load", "save", "kept", "change"), KINDS)
def test_an_editors_mark_of_the_byte_order_breaks_nothing(
    tmp_path: Path, load: Load, save: Callable[..., None], kept: object, change: dict[str, object]
) -> None:
    path = tmp_path / "kept.json"
    save(kept, path)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert load(path) == (kept, None)
