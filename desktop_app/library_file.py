"""The library's file: written whole or not at all, read as far as it can be.

What this version cannot read is left out, told in one line, and written back as it was: nothing is lost.
Imports nothing slow: the window waits for this module.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from desktop_app.errors import SettingsError
from desktop_app.json_file import write_object
from desktop_app.json_merge import merged
from desktop_app.kept_file import copy_aside, move_aside, read_again, read_kept
from desktop_app.library import LONGEST_NAME, MOST_RECENT, PRESET_FIELDS, SLOTS, Library, Preset
from desktop_app.paths import config_folder
from desktop_app.settings_fields import READERS

logger = logging.getLogger(__name__)

FILE_NAME = "library.json"
VERSION = 1


def library_path() -> Path:
    """Give the file the library lives in; it need not exist."""
    return config_folder() / FILE_NAME


def load_library(path: Path | None = None) -> tuple[Library, str | None]:
    """Load the library; never fails.

    Args:
        path: the file; None for the usual one.

    Returns:
        The library, and one line for the user if something in it could not be read.
    """
    path = library_path() if path is None else path
    try:
        stored = read_kept(path)
    except FileNotFoundError:
        return Library(), None
    except OSError as error:
        logger.warning("The library cannot be read.", exc_info=True)
        aside = move_aside(path, "unread")
        if aside is None:
            return Library(), (
                f"Your library could not be read ({error.strerror}). "
                "It is empty for now, and nothing is saved until it can be read."
            )
        return Library(), (
            f"Your library could not be read ({error.strerror}). "
            f"It was set aside as {aside.name}, and a new one is begun."
        )
    except (ValueError, RecursionError) as error:
        logger.warning("The library is broken: %s", error)
        aside = move_aside(path, "broken")
        if aside is None:
            return Library(), "Your library is broken. A new one is begun, and will replace it."
        return Library(), (
            f"Your library was broken. It was set aside as {aside.name}, and a new one is begun."
        )
    library, skipped = from_json(stored)
    version = stored.get("version")
    if isinstance(version, int) and version > VERSION:
        aside = copy_aside(path, f"version-{version}")
        if aside is None:
            return library, "Your library is of a newer Backdrop Live; what this one knows is used."
        return library, (
            "Your library is of a newer Backdrop Live; what this one knows is used. "
            f"A copy is kept as {aside.name}."
        )
    if skipped:
        if skipped == 1:
            return library, f"One entry of your library could not be read; left out here, kept in {path.name}."
        return library, (
            f"{skipped} entries of your library could not be read; left out here, kept in {path.name}."
        )
    return library, None


def save_library(library: Library, path: Path | None = None, *, since: Library | None = None) -> None:
    """Save the library; the file holds the old or the new one whole, whatever happens.

    Args:
        library: what to save.
        path: the file; None for the usual one. Its folder is made.
        since: what was loaded or saved last: then only what differs from it is replaced, as another window
            may have changed the rest. None to replace everything.

    Raises:
        SettingsError: if the file cannot be written, or is there and cannot be read.
    """
    path = library_path() if path is None else path
    try:
        there = read_again(path)
    except OSError as error:
        raise SettingsError(
            f"Your library was not saved, for {path} cannot be read ({error.strerror}). "
            "Make it readable, or move it away."
        ) from error
    stored = to_json(library)
    if since is not None and there:
        stored = merged(to_json(from_json(there)[0]), stored, to_json(since))
    try:
        write_object(path, stored)
    except OSError as error:
        raise SettingsError(
            f"Your library could not be saved in {path.parent} ({error.strerror}). "
            "Check that you may write there and that the disk is not full."
        ) from error


def to_json(library: Library) -> dict[str, object]:
    """Give the JSON object of a library."""
    return {
        **library.others,
        "version": VERSION,
        "folders": list(library.folders),
        "favourites": list(library.favourites),
        "recent": list(library.recent),
        "slots": {str(slot): spec for slot, spec in sorted(library.slots.items())},
        "presets": [{"name": preset.name, **preset.others, **preset.values} for preset in library.presets],
        "collapsed": list(library.collapsed),
        "unread": [{"section": section, "entry": entry} for section, entry in library.unread],
    }


def from_json(stored: Mapping[str, object]) -> tuple[Library, int]:
    """Make a library of a JSON object, and count the entries that are new among those that cannot be read."""
    sections: dict[str, dict[object, object]] = {name: {} for name in _READERS}
    unread = [
        (name, entry)
        for name in sections
        for entry in _entries(stored.get(name, []))
        if not _take(sections, name, entry)
    ]
    # What another version could not read may be clear to this one, or its place may have become free.
    earlier = [(name, entry) for name, entry in _earlier(stored) if not _take(sections, name, entry)]
    texts = {name: tuple(str(each) for each in entries.values()) for name, entries in sections.items()}
    known = {*_READERS, "version", "unread"}
    return Library(
        folders=texts["folders"],
        favourites=texts["favourites"],
        recent=texts["recent"][:MOST_RECENT],
        slots=dict(sections["slots"]),  # type: ignore[arg-type]  # `_slot` gives pairs.
        presets=tuple(each for each in sections["presets"].values() if isinstance(each, Preset)),
        collapsed=texts["collapsed"],
        unread=(*unread, *earlier),
        others={key: value for key, value in stored.items() if key not in known},
    ), len(unread)


def _entries(section: object) -> list[object]:
    if isinstance(section, dict):
        return [list(pair) for pair in section.items()]
    return section if isinstance(section, list) else [section]


def _earlier(stored: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    before = stored.get("unread")
    for each in before if isinstance(before, list) else []:
        if isinstance(each, dict) and isinstance(each.get("section"), str):
            yield each["section"], each.get("entry")


def _take(sections: dict[str, dict[object, object]], name: str, entry: object) -> bool:
    """Put an entry into its section; not if it cannot be read, or another one has its place."""
    try:
        key, value = _READERS[name](entry)
    except (KeyError, ValueError, TypeError, OverflowError):
        return False
    return sections[name].setdefault(key, value) == value


def _text(entry: object) -> tuple[str, str]:
    if not isinstance(entry, str) or not entry or "\0" in entry:
        raise ValueError("no text")
    return entry, entry


def _slot(entry: object) -> tuple[int, str]:
    if not isinstance(entry, list) or len(entry) != 2 or str(entry[0]) not in map(str, SLOTS):
        raise ValueError("no slot")
    return int(entry[0]), _text(entry[1])[0]


def _preset(entry: object) -> tuple[str, Preset]:
    if not isinstance(entry, dict):
        raise ValueError("no preset")
    name = _text(entry.get("name"))[0].strip()
    if not 0 < len(name) <= LONGEST_NAME:
        raise ValueError("no name")
    values = {key: READERS[key](entry[key]) for key in PRESET_FIELDS if key in entry}
    others = {key: value for key, value in entry.items() if key != "name" and key not in values}
    return name.casefold(), Preset(name, values, others)


_READERS: dict[str, Callable[[object], tuple[object, object]]] = {
    "folders": _text,
    "favourites": _text,
    "recent": _text,
    "slots": _slot,
    "presets": _preset,
    "collapsed": _text,
}
