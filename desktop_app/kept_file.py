"""A JSON file of the user's that is never lost: what cannot be read is set aside, never written over.

Imports nothing slow: the window waits for this module.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from desktop_app.json_file import read_object

logger = logging.getLogger(__name__)

_LARGEST_BYTES = 4 << 20
_LONGEST_WORD = 40  # of a copy's name; a version can be longer than any file system takes


def read_kept(path: Path) -> dict[str, object]:
    """Read the file.

    Raises:
        OSError: if it is missing or cannot be read.
        ValueError, RecursionError: if it is broken.
    """
    return read_object(path, _LARGEST_BYTES)


def read_again(path: Path) -> dict[str, object]:
    """Read what is to be replaced: empty if it is missing, or so broken that it was set aside.

    Raises:
        OSError: if it is there and cannot be read. It must not be written over.
    """
    try:
        return read_kept(path)
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (ValueError, RecursionError):
        move_aside(path, "broken")
        return {}


def move_aside(path: Path, word: str) -> Path | None:
    """Rename the file, which needs no reading, to `<name>.<word>-N`; None where that fails."""
    try:
        return path.rename(next(name for name in _names(path, word) if not name.exists()))
    except OSError:
        logger.warning("%s cannot be set aside.", path.name, exc_info=True)
        return None


def copy_aside(path: Path, word: str) -> Path | None:
    """Copy the file to `<name>.<word>-N`, or find the copy that is there already; None where that fails."""
    try:
        return _copy(path, word)
    except OSError:
        logger.warning("%s cannot be copied.", path.name, exc_info=True)
        return None


def _copy(path: Path, word: str) -> Path:
    content = path.read_bytes()
    # The same file is met at every start until something in it changes.
    aside = next(name for name in _names(path, word) if not name.exists() or name.read_bytes() == content)
    if not aside.exists():
        aside.write_bytes(content)
    return aside


def _names(path: Path, word: str) -> Iterator[Path]:
    return (path.with_name(f"{path.name}.{word[:_LONGEST_WORD]}-{number}") for number in count(1))
