"""Two windows of the program may write one file: only what this one changed replaces what is there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TypeGuard

Collection = Mapping[str, object] | list[object] | tuple[object, ...]


def merged(
    there: Mapping[str, object], mine: Mapping[str, object], since: Mapping[str, object] | None
) -> dict[str, object]:
    """Put what changed into a JSON object, field by field; in collections, entry by entry.

    Objects are collections, and so are lists of texts and objects; lists of numbers are values. Entries that
    both changed are mine. What only the file has stays as it is, understood or not.

    Args:
        there: what the file holds now.
        mine: what it shall hold.
        since: what I knew it to hold; None to replace every field of `mine`.
    """
    if since is None:
        return {**there, **mine}
    fields = {name: _field(there.get(name, value), value, since.get(name)) for name, value in mine.items()}
    return {**there, **fields}


def _field(there: object, mine: object, since: object) -> object:
    if mine == since:
        return there
    if there == since or not (_is_collection(there) and _is_collection(mine) and _is_collection(since)):
        return mine
    entries = _entries(_by_key(there), _by_key(mine), _by_key(since))
    return entries if isinstance(mine, Mapping) else list(entries.values())


def _entries(
    there: Mapping[str, object], mine: Mapping[str, object], since: Mapping[str, object]
) -> dict[str, object]:
    changed = {key for key, entry in mine.items() if key not in since or entry != since[key]}
    kept = {
        key: entry if key in changed else there[key]
        for key, entry in mine.items()
        if key in changed or key in there
    }
    return {**kept, **{key: entry for key, entry in there.items() if key not in mine and key not in since}}


def _is_collection(value: object) -> TypeGuard[Collection]:
    if isinstance(value, (list, tuple)):
        return all(isinstance(entry, (str, Mapping)) for entry in value)
    return isinstance(value, Mapping)


def _by_key(collection: Collection) -> Mapping[str, object]:
    return collection if isinstance(collection, Mapping) else {_key(entry): entry for entry in collection}


def _key(entry: object) -> str:
    """Tell entries apart: by their name where they have one, else by all that is in them."""
    name = entry.get("name") if isinstance(entry, Mapping) else None
    return name.casefold() if isinstance(name, str) else json.dumps(entry, sort_keys=True)
