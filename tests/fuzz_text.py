"""The doors for words: settings files, libraries with their presets, backdrop SPECs and names of sources."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path

import numpy as np
from fuzz_bytes import spoilt, text

from desktop_app.capture.source import open_source
from desktop_app.cli.window_source import resolve_source
from desktop_app.errors import AppError
from desktop_app.library import Library
from desktop_app.library_file import load_library, save_library, to_json
from desktop_app.matting.backdrop import load_backdrop, parse_backdrop
from desktop_app.settings import Settings, load_settings, save_settings
from desktop_app.settings_fields import READERS

_SPEC_WORDS = (
    "transparent", "blur", "blur:", "green", "builtin:", "builtin:office", "#", "#12345", "ff", "60", "100",
    "-1", "file:", "http://", "file:///", "/dev/", "/dev/zero", "/proc/self/mem", ".png", ".mp4", "/tmp",
    "a.gif/b", "slides:", "#2", ".pdf", ".apng", ".webp",
)  # fmt: skip
_SOURCE_WORDS = ("demo", "camera:", "file:", "/tmp", "/dev/video0", "/dev/zero", ".mp4", ".png", "0", "[", "]")


def settings(chance: random.Random, folder: Path) -> None:
    """Load one settings file; whatever it holds, settings come of it that can be saved and loaded again."""
    path = folder / "settings.json"
    path.write_bytes(_json_bytes(chance, READERS, asdict(Settings())))
    try:
        loaded, notice = load_settings(path)
        assert isinstance(loaded, Settings)
        assert notice is None or (notice and "\n" not in notice)
        assert hash(loaded) is not None
        save_settings(loaded, path)
        assert load_settings(path) == (loaded, None)
        for use in (lambda: parse_backdrop(loaded.backdrop), lambda: open_source(loaded.source_id or "demo")):
            _tolerating(use)
    finally:
        for left in folder.glob("settings.json*"):
            left.unlink()


def library(chance: random.Random, folder: Path) -> None:
    """Load one library file; whatever it holds, a library comes of it that can be saved and loaded again."""
    path = folder / "library.json"
    empty = to_json(Library())
    path.write_bytes(_json_bytes(chance, empty, empty))
    try:
        loaded, notice = load_library(path)
        assert isinstance(loaded, Library)
        assert notice is None or (notice and "\n" not in notice)
        save_library(loaded, path)
        again, notice = load_library(path)
        # Dumped, since NaN, which is kept like anything else that cannot be read, is unlike itself.
        assert (json.dumps(to_json(again)), notice) == (json.dumps(to_json(loaded)), None)
    finally:
        for left in folder.glob("library.json*"):
            left.unlink()


def backdrops(chance: random.Random, folder: Path) -> None:
    """Take one SPEC apart, load it and draw it."""
    spec = text(chance, _SPEC_WORDS, 4)
    parse_backdrop(spec)
    backdrop = load_backdrop(spec)
    image, alpha = np.zeros((9, 16, 3), np.uint8), np.zeros((9, 16), np.uint8)
    assert backdrop.render(image, alpha, chance.choice([0.0, -1.0, 1e9])).shape == image.shape


def sources(chance: random.Random, folder: Path) -> None:
    """Make the source of one id, as settings and the command line name them; nothing is opened but files."""
    name = text(chance, _SOURCE_WORDS, 4)
    if chance.random() < 0.5:
        name = resolve_source(name, lambda: ())
    source = open_source(name or "demo", size=(16, 16))
    if name.startswith("file:"):
        source.open()
        source.close()


def _tolerating(use: object) -> None:
    try:
        use()  # type: ignore[operator]
    except AppError:
        return


def _json_bytes(chance: random.Random, names: Iterable[str], usual: Mapping[str, object]) -> bytes:
    """Make a JSON file of anything, mostly of an object with such names, now and then of the usual one."""
    kind = chance.random()
    if kind < 0.02:
        return chance.choice([b"[", b'{"a":']) * chance.choice([50, 100_000])
    if kind < 0.03:
        return b" " * (5 << 20)
    if kind < 0.05:
        return b'{"size": [' + b"9" * 5000 + b", 1]}"
    values = {name: _value(chance, 3) for name in names if chance.random() < 0.5}
    if chance.random() < 0.3:
        values |= {text(chance): _value(chance, 2) for _ in range(3)}
    whole = {**usual, **values} if chance.random() < 0.3 else values
    made = json.dumps(whole if chance.random() < 0.9 else _value(chance, 4), ensure_ascii=chance.random() < 0.5)
    encoding = chance.choice(["utf-8", "utf-8", "utf-8", "utf-16", "utf-8-sig", "latin-1"])
    content = made.encode(encoding, "surrogatepass" if encoding.startswith("utf") else "replace")
    return spoilt(chance, content) if chance.random() < 0.3 else content


def _value(chance: random.Random, depth: int) -> object:
    simple = (
        None, True, False, 0, 1, -1, 2, 3, 10, 90, 720, 16384, 1 << 40, 10**400, 0.5, -0.0, 1e308, float("nan"),
        float("inf"), "", "demo", "blur:60", "720",
    )  # fmt: skip
    kind = chance.random()
    if depth == 0 or kind < 0.5:
        return chance.choice(simple)
    if kind < 0.7:
        return text(chance, _SPEC_WORDS, 5)
    if kind < 0.85:
        return [_value(chance, depth - 1) for _ in range(chance.randint(0, 4))]
    names = [text(chance, ("demo", "camera:x"), 3) for _ in range(chance.randint(0, 4))]
    return {name: _value(chance, depth - 1) for name in names}
