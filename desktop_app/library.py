"""The user's library: folders, favourites, what was used lately, number keys and presets.

Imports nothing slow: the window waits for this module.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.settings import LOOK_FIELDS, Settings

SLOTS = range(1, 10)
"""The number keys."""
MOST_RECENT = 12
LONGEST_NAME = 60
PRESET_FIELDS = ("source_id", *LOOK_FIELDS, "smoothing", "one_person", "mirror", "auto_framing")
"""What a preset holds of the settings: camera, backdrop and sliders."""


@dataclass(frozen=True)
class Preset:
    """Settings under a name.

    Attributes:
        name: at most `LONGEST_NAME` characters.
        values: fields of `Settings`, some or all of `PRESET_FIELDS`.
        others: what this version does not know; written back.
    """

    name: str
    values: Mapping[str, object] = field(default_factory=dict, hash=False)
    others: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Library:
    """Never changed: whoever wants another makes a new one (`dataclasses.replace`).

    Attributes:
        folders: paths of folders whose pictures are shown.
        favourites: SPECs.
        recent: SPECs, the newest first, at most `MOST_RECENT`.
        slots: SPECs by number key.
        presets: in the order of their making; no two with the same name.
        collapsed: names of the gallery's sections that are closed.
        unread: what could not be read: (section, JSON value); written back, and tried again at every start.
        others: whole sections that this version does not know; written back.
    """

    folders: tuple[str, ...] = ()
    favourites: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()
    slots: Mapping[int, str] = field(default_factory=dict, hash=False)
    presets: tuple[Preset, ...] = ()
    collapsed: tuple[str, ...] = ()
    unread: tuple[tuple[str, object], ...] = field(default=(), hash=False)
    others: Mapping[str, object] = field(default_factory=dict, hash=False)


def preset_of(name: str, settings: Settings, source_id: str) -> Preset:
    """Take a preset out of the settings, with its source; an empty one leaves the source as it is."""
    values = {each: getattr(settings, each) for each in PRESET_FIELDS}
    return Preset(name, values | {"source_id": source_id})
