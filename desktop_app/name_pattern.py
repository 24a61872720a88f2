"""A small language for file names: words, and {date}, {time}, {number} and {backdrop}. Light to import."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

DEFAULT = "Backdrop {date} {time}"
WORDS = ("{date}", "{time}", "{number}", "{backdrop}")
_MOST_CHARACTERS = 80
_MOST_BYTES = 180
_MOST_FILLED_BYTES = 220
"""File systems take 255; a number and a suffix come on top."""
_FORBIDDEN = '\\/:*?"<>|'
_BACKDROP_CHARACTERS = 40
_NUMBER_DIGITS = 9
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


class PatternError(ValueError):
    """A pattern makes no name; the message says why and what to do."""


def check(pattern: str) -> str:
    """Make sure that a pattern makes names that every system takes, and stays in its folder.

    Returns:
        The pattern itself, without spaces around it.

    Raises:
        PatternError: if it does not.
    """
    pattern = pattern.strip()
    if not pattern:
        raise PatternError("The name is empty. Write something, such as Backdrop {date} {time}.")
    for word in re.findall(r"\{[^{}]*\}?|\}", pattern):
        if word not in WORDS:
            raise PatternError(f"“{word}” is not known. Use {', '.join(WORDS[:-1])} or {WORDS[-1]}.")
    for character in pattern:
        if character in _FORBIDDEN:
            raise PatternError(f"A file's name cannot hold “{character}”. Leave it out.")
        if not character.isprintable():
            raise PatternError("There is a character that cannot be seen. Leave it out.")
    if pattern.startswith("."):
        raise PatternError("A name that begins with a dot is hidden. Begin with something else.")
    if pattern.endswith("."):
        raise PatternError("A name cannot end with a dot. Leave it out.")
    if _RESERVED.fullmatch(pattern):
        raise PatternError(f"Windows keeps “{pattern}” for itself. Add a word.")
    if len(pattern) > _MOST_CHARACTERS or len(pattern.encode("utf-8", "replace")) > _MOST_BYTES:
        raise PatternError(f"The name is too long. Keep it to {_MOST_CHARACTERS} letters.")
    return pattern


def fill(pattern: str, *, now: datetime, backdrop: str, number: int) -> str:
    """Make a name, without a suffix.

    Args:
        pattern: a good one.
        now: the local time.
        backdrop: SPEC of the backdrop; becomes a word or two.
        number: at least 1.

    Returns:
        One part of a path, never empty.
    """
    return _filled(pattern, now, backdrop, f"{number:03d}")


def next_number(pattern: str, stems: Iterable[str], *, now: datetime, backdrop: str) -> int:
    """Give the number after the highest one that names of this pattern have already; 1 for the first."""
    if "{number}" not in pattern:
        return 1
    # Filled with what no name can hold, which is then anything: the same wherever it stands.
    wanted = re.escape(_filled(pattern, now, backdrop, ":"))
    wanted = wanted.replace(":", rf"(?P<number>\d{{1,{_NUMBER_DIGITS}}})", 1).replace(":", "(?P=number)")
    found = [re.match(rf"{wanted}(?: \d+)?$", stem, re.ASCII) for stem in stems]
    return 1 + max((int(match["number"]) for match in found if match is not None), default=0)


def backdrop_word(spec: str) -> str:
    """Give a SPEC of a backdrop as a word or two that may stand in a file's name."""
    kind, _, name = spec.partition(":")
    if kind.lower() in {"blur", "transparent", "green"} and "/" not in spec:
        return {"blur": "Blur", "transparent": "Transparent", "green": "Green screen"}[kind.lower()]
    word = name if kind == "builtin" else re.split(r"[\\/]", spec)[-1]
    word = word.rsplit(".", 1)[0] if "." in word[1:] else word
    kept = "".join(
        character if character.isprintable() and character not in _FORBIDDEN + "#{}" else " "
        for character in word.replace("_", " ")
    )
    kept = " ".join(kept.split())[:_BACKDROP_CHARACTERS].strip(" .")
    return (kept[:1].upper() + kept[1:]) or "Backdrop"


def _filled(pattern: str, now: datetime, backdrop: str, number: str) -> str:
    # No colons: Windows has none in names.
    name = check(pattern).replace("{date}", f"{now:%Y-%m-%d}").replace("{time}", f"{now:%H.%M.%S}")
    name = name.replace("{backdrop}", _fitting_word(name, backdrop_word(backdrop)))
    name = name.replace("{number}", number).strip(" .") or "Backdrop"
    return f"Backdrop {name}" if _RESERVED.fullmatch(name) else name


def _fitting_word(pattern: str, word: str) -> str:
    """Shorten the backdrop's word until the name fits: nothing else in it can be long, and a number must stay.

    Room is left for the longest number, so that names of one pattern differ in nothing but their numbers.
    """
    numbered = pattern.replace("{number}", "0" * _NUMBER_DIGITS)
    while word and len(numbered.replace("{backdrop}", word).encode("utf-8", "replace")) > _MOST_FILLED_BYTES:
        word = word[:-1]
    return word
