"""A small language for file names: words, and {date}, {time}, {number} and {backdrop}. Light to import."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

DEFAULT = "Backdrop {date} {time}"
WORDS = ("{date}", "{time}", "{number}", "{backdrop}")
_MOST_CHARACTERS = 80
_MOST_BYTES = 180
"""File systems take 255; a number and a suffix come on top."""
_FORBIDDEN = '\\/:*?"<>|'
_BACKDROP_CHARACTERS = 40
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
    # No colons: Windows has none in names.
    values = {
        "{date}": f"{now:%Y-%m-%d}",
        "{time}": f"{now:%H.%M.%S}",
        "{number}": f"{number:03d}",
        "{backdrop}": backdrop_word(backdrop),
    }
    filled = re.sub(r"\{\w+\}", lambda match: values[match[0]], check(pattern))
    while len(filled.encode("utf-8", "replace")) > _MOST_BYTES + _BACKDROP_CHARACTERS:
        filled = filled[:-1]
    return filled.strip(" .") or "Backdrop"


def next_number(pattern: str, stems: Iterable[str], *, now: datetime, backdrop: str) -> int:
    """Give the number after the highest one that names of this pattern have already; 1 for the first."""
    if "{number}" not in pattern:
        return 1
    # Filled with a number that no name has by chance, which is then anything.
    mark = 987_654_321
    wanted = re.escape(fill(pattern, now=now, backdrop=backdrop, number=mark)).replace(str(mark), r"(\d{1,9})")
    found = [re.match(rf"{wanted}(?: \d+)?$", stem, re.ASCII) for stem in stems]
    return 1 + max((int(match[1]) for match in found if match is not None), default=0)


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
