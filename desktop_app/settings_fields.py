"""Reads the fields of the settings from JSON values, each within its limits."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Iterable
from typing import TypeVar

from desktop_app import name_pattern, zone_text

logger = logging.getLogger(__name__)

MOST_ZONES = 50
"""How many sources may have zones: all together stay well below the largest file that is read."""
Reader = Callable[[object], object]
Raw = TypeVar("Raw")
Good = TypeVar("Good")


def _text(value: object) -> str:
    if not isinstance(value, str) or "\0" in value:
        raise ValueError("no text")
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("neither true nor false")
    return value


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != int(value):
        raise ValueError("no whole number")
    return int(value)


def _one_of(reader: Reader, *allowed: object) -> Reader:
    def read(value: object) -> object:
        chosen = reader(value)
        if chosen not in allowed:
            raise ValueError(f"none of {allowed}")
        return chosen

    return read


def _between(low: float, high: float) -> Callable[[object], float]:
    def read(value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise ValueError("no number")
        number = float(value)
        if not math.isfinite(number) or not low <= number <= high:
            raise ValueError(f"outside {low} to {high}")
        return number

    return read


def _whole_between(low: int, high: int) -> Reader:
    def read(value: object) -> int:
        number = _whole(value)
        if not low <= number <= high:
            raise ValueError(f"outside {low} to {high}")
        return number

    return read


def _size(low: int, high: int) -> Reader:
    def read(value: object) -> tuple[int, int] | None:
        if value is None:
            return None
        if not isinstance(value, (list, tuple)) or len(value) != 2:
            raise ValueError("not height and width")
        height, width = _whole(value[0]), _whole(value[1])
        if not (low <= height <= high and low <= width <= high):
            raise ValueError(f"outside {low} to {high}")
        return height, width

    return read


def _each_in_list(name: str, read: Reader) -> Reader:
    def read_all(value: object) -> tuple[object, ...]:
        if not isinstance(value, (list, tuple)):
            raise ValueError("no list")
        return tuple(dict.fromkeys(_good(name, value, read)))

    return read_all


def _each_source(name: str, read: Reader) -> Reader:
    def read_all(value: object) -> dict[object, object]:
        if not isinstance(value, dict):
            raise ValueError("no object")
        return dict(_good(name, value.items(), lambda pair: (_text(pair[0]), read(pair[1]))))

    return read_all


def _good(name: str, entries: Iterable[Raw], read: Callable[[Raw], Good]) -> list[Good]:
    """Give those that can be read: one bad entry is no reason to do without the others."""
    good, bad = [], 0
    for entry in entries:
        try:
            good.append(read(entry))
        except (ValueError, TypeError, OverflowError):
            bad += 1
    if bad:
        logger.warning("The setting %r has entries out of their limits; left out: %d.", name, bad)
    return good


def _zones(value: object) -> object:
    if isinstance(value, dict) and len(value) > MOST_ZONES:
        logger.warning("The setting 'zones': only the sources painted last are remembered.")
        value = dict(list(value.items())[-MOST_ZONES:])
    return _each_source("zones", _zone)(value)


def _zone(value: object) -> str:
    text = _text(value)
    zone_text.decode(text)
    return text


def _turn(value: object) -> int:
    return _whole(value) % 4


def _framing(value: object) -> tuple[float, float, float]:
    if not isinstance(value, (list, tuple)) or len(value) != 3:
        raise ValueError("not zoom, x and y")
    zoom, x, y = value
    share = _between(0.0, 1.0)
    return _between(1.0, 4.0)(zoom), share(x), share(y)


READERS: dict[str, Reader] = {
    "source_id": _text,
    "backdrop": _text,
    "backdrop_fit": _one_of(_text, "fill", "fit", "tile", "centre"),
    "backdrop_blur": _one_of(_whole, *range(101)),
    "backdrop_dim": _one_of(_whole, *range(101)),
    "backdrop_plays": _flag,
    "added_backdrops": _each_in_list("added_backdrops", _text),
    "mirror": _flag,
    "auto_upright": _flag,
    "turns": _each_source("turns", _turn),
    "size": _size(16, 8192),
    "countdown_s": _one_of(_whole, 0, 3, 10),
    "snapshot_folder": _text,
    "snapshot_format": _one_of(_text, "png", "jpg", "webp"),
    "snapshot_quality": _one_of(_whole, *range(1, 101)),
    "snapshot_name": lambda value: name_pattern.check(_text(value)),
    "snapshot_burst": _one_of(_whole, 0, 5, 10, 20),
    "snapshot_fine": _flag,
    "snapshot_keep_original": _flag,
    "feather_px": _between(0.0, 20.0),
    "shift_px": _between(-10.0, 10.0),
    "softness": _between(0.0, 1.0),
    "smoothing": _between(0.0, 1.0),
    "light_wrap": _between(0.0, 1.0),
    "one_person": _flag,
    "auto_framing": _flag,
    "framings": _each_source("framings", _framing),
    "effort": _one_of(_text, "battery", "balanced", "best", "limit"),
    "cpu_limit": _whole_between(5, 100),
    "zones": _zones,
    "language": _one_of(_text, "", "en", "de", "es", "fr", "zh_CN"),
    "less_motion": _flag,
    "keep_in_tray": _flag,
    "tour_seen": _flag,
    "sound": _flag,
    "microphone": _text,
    "transparent_recording": _one_of(_text, ".webm", ".mov"),
    "window_size": _size(16, 16384),
    "window_maximised": _flag,
}
