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


@dataclasses.dataclass(frozen=True)
class Kept:
    """A file that is there: how it is read and written, what it holds, and how that may change."""

    path: Path
    load: Callable[[Path], tuple[object, str | None]]
    save: Callable[[object, Path], None]
    value: object
    change: dict[str, object]

    def save_changed(self, value: object) -> object:
        """Change what was read, save it and give it."""
        changed = dataclasses.replace(value, **self.change)  # type: ignore[type-var]
        self.save(changed, self.path)
        return changed


@pytest.fixture(params=["settings", "library"])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Kept:
    path = tmp_path / "kept.json"
    if request.param == "settings":
        value = Settings(backdrop="green", added_backdrops=("/a.png",))
        save_settings(value, path)
        return Kept(path, load_settings, save_settings, value, {"backdrop": "blue"})
    library = Library(favourites=("green",))
    save_library(library, path)
    return Kept(path, load_library, save_library, library, {"recent": ("blue",)})


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


def test_what_cannot_be_read_is_set_aside_before_anything_is_saved(kept: Kept, refused: set[str]) -> None:
    refused.add("read")
    default, words = kept.load(kept.path)
    refused.clear()
    assert default == type(kept.value)()
    assert words is not None
    assert "kept.json.unread-1" in words
    changed = kept.save_changed(default)
    assert kept.load(kept.path.with_name("kept.json.unread-1")) == (kept.value, None)
    assert kept.load(kept.path)[0] == changed


def test_nothing_is_saved_over_what_can_neither_be_read_nor_set_aside(kept: Kept, refused: set[str]) -> None:
    refused.update({"read", "rename"})
    default, words = kept.load(kept.path)
    assert words is not None
    assert "nothing is saved" in words
    with pytest.raises(SettingsError, match="cannot be read"):
        kept.save_changed(default)
    refused.clear()
    assert kept.load(kept.path) == (kept.value, None)


def test_an_editors_mark_of_the_byte_order_breaks_nothing(kept: Kept) -> None:
    kept.path.write_bytes(b"\xef\xbb\xbf" + kept.path.read_bytes())
    assert kept.load(kept.path) == (kept.value, None)
