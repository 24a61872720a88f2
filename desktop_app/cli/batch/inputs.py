"""Finds the files that a batch works on: named ones, those of folders, and those that patterns match."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from desktop_app.capture.suffixes import PICTURE_SUFFIXES, VIDEO_SUFFIXES
from desktop_app.cli.checks import UsageError


@dataclass(frozen=True)
class Found:
    """What is worked on.

    Attributes:
        files: absolute paths, sorted, each once.
        names: of each file, relative to the folder that holds all of them.
    """

    files: tuple[Path, ...]
    names: tuple[PurePath, ...]


def is_many(arguments: Sequence[Path], output: Path | None) -> bool:
    """Whether inputs, or the place of the results, ask for a batch rather than for one file."""
    return (
        len(arguments) > 1
        or any(_is_folder(path) or _is_pattern(path) for path in arguments)
        or (output is not None and _is_folder(output))
    )


def find_files(arguments: Sequence[Path], *, recursive: bool, places: Sequence[Path]) -> Found:
    """Find all files.

    Hidden files and folders are left out, and links to folders are not followed.

    Args:
        arguments: files, folders, and patterns with *, ?, [...] and **.
        recursive: whether folders are searched through all their levels.
        places: folders that results go to; where one lies inside a folder that is searched, it is left out.

    Returns:
        The files, and names that tell them apart.

    Raises:
        UsageError: if a file is not there, or nothing is found.
    """
    roots: list[Path] = []
    files: set[Path] = set()
    has_folder = False
    skipped = [_absolute(place) for place in places]
    for path in arguments:
        matches, passed_over = [path], skipped
        if _is_pattern(path):
            matches = sorted(_matches(path))
            root = _absolute(_fixed_part(path))
            roots.append(root)
            passed_over = [place for place in skipped if root in place.parents]
        for match in map(_absolute, matches):
            if _is_folder(match):
                has_folder = True
                roots.append(match)
                files.update(_inside(match, recursive, skipped))
            elif _is_pattern(path):
                if _is_wanted(match) and not any(place in match.parents for place in passed_over):
                    files.add(match)
            elif _exists(match):
                roots.append(match.parent)
                files.add(match)
            else:
                raise UsageError(f"There is no file {path}. Check the name.")
    if not files:
        names = ", ".join(str(path) for path in arguments[:3])
        more = "" if recursive or not has_folder else " --recursive looks into the folders inside as well."
        raise UsageError(f"There are no pictures or videos in {names}.{more}")
    ordered = tuple(sorted(files))
    return Found(ordered, tuple(_names(ordered, roots)))


def real_name(path: Path) -> str:
    """Give what all names of one file have in common: through links, and as the system spells it."""
    return os.path.normcase(os.path.realpath(path))


def _names(files: Sequence[Path], roots: Sequence[Path]) -> Iterator[PurePath]:
    try:
        root = os.path.commonpath([str(root) for root in roots])
    except ValueError:  # Several drives: their letters become folders.
        for path in files:
            yield PurePath(path.drive.rstrip(":\\/").replace("\\", "_") or "_", *path.parts[1:])
        return
    for path in files:
        yield path.relative_to(root)


def _inside(folder: Path, recursive: bool, skipped: Sequence[Path]) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        here = Path(place)
        folders[:] = [
            name for name in folders if recursive and not name.startswith(".") and here / name not in skipped
        ]
        yield from (here / name for name in names if _is_wanted(here / name))


def _is_wanted(path: Path) -> bool:
    return not path.name.startswith(".") and path.suffix.lower() in PICTURE_SUFFIXES | VIDEO_SUFFIXES


def _is_pattern(path: Path) -> bool:
    # A file that is really called so is that file.
    return glob.has_magic(str(path)) and not _exists(path)


def _matches(pattern: Path) -> set[Path]:
    """Give what a pattern matches. ** follows no links, of which two could lead to each other without end."""
    if "**" not in pattern.parts:
        return {Path(match) for match in glob.glob(str(pattern))}
    at = pattern.parts.index("**")
    head, tail = Path(*pattern.parts[:at]), pattern.parts[at + 1 :]
    matches: set[Path] = set()
    for start in map(Path, glob.glob(str(head)) if glob.has_magic(str(head)) else [str(head)]):
        for place, folders, names in os.walk(start):
            folders[:] = [name for name in folders if not name.startswith(".")]
            if tail:
                matches |= _matches(Path(glob.escape(place), *tail))
            else:
                matches.update(Path(place, name) for name in ["", *names])
    return matches


def _fixed_part(path: Path) -> Path:
    """Give the folder that a pattern begins at."""
    parts = []
    for part in path.parts[:-1]:
        if glob.has_magic(part):
            break
        parts.append(part)
    return Path(*parts)


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))


def _is_folder(path: Path) -> bool:
    return os.path.isdir(path)


def _exists(path: Path) -> bool:
    return os.path.exists(path)
