"""Slides: the pages of a PDF file, or the pictures of a folder in the order of their names."""

from __future__ import annotations

import re
from os.path import isdir
from pathlib import Path

from desktop_app.capture.frame import RgbImage
from desktop_app.capture.picture_file import load_picture
from desktop_app.capture.suffixes import PICTURE_SUFFIXES
from desktop_app.errors import SourceError

PDF_SUFFIX = ".pdf"
MOST_SLIDES = 2000
"""A folder with more pictures shows its first ones."""


def count_slides(path: Path) -> int:
    """Count the slides, at least 1.

    Raises:
        SourceError: if the file or folder is missing, cannot be read, or holds no slide.
    """
    if path.suffix.lower() == PDF_SUFFIX and not isdir(path):
        from desktop_app.capture.pdf_file import count_pages

        return count_pages(path)
    return len(_pictures_or_raise(path))


def load_slide(path: Path, number: int) -> RgbImage:
    """Load a slide.

    Args:
        path: a PDF file, or a folder.
        number: from 1; beyond the last, the last is given.

    Returns:
        (H, W, 3) uint8 RGB.

    Raises:
        SourceError: as for `count_slides`, or if this slide cannot be read.
    """
    if path.suffix.lower() == PDF_SUFFIX and not isdir(path):
        from desktop_app.capture.pdf_file import draw_page

        return draw_page(path, number)
    return load_picture(slide_file(path, number))


def slide_file(folder: Path, number: int) -> Path:
    """Give the picture that is a slide of a folder; number and errors as for `load_slide`."""
    pictures = _pictures_or_raise(folder)
    return pictures[min(len(pictures), max(1, number)) - 1]


def list_pictures(folder: Path, suffixes: frozenset[str] = PICTURE_SUFFIXES) -> list[Path]:
    """List the pictures of a folder in the order that people give their names: 2 comes before 10.

    Raises:
        OSError: if the folder is missing or cannot be read.
    """
    found = [each for each in folder.iterdir() if each.suffix.lower() in suffixes and each.name[0] != "."]
    return sorted((each for each in found if each.is_file()), key=_natural)[:MOST_SLIDES]


def _pictures_or_raise(folder: Path) -> list[Path]:
    try:
        pictures = list_pictures(folder)
    except NotADirectoryError as error:
        raise SourceError(f"{folder.name} is neither a folder nor a PDF file. Choose another.") from error
    except (OSError, ValueError) as error:
        raise SourceError(f"The folder {folder.name} is not there any more. Choose another.") from error
    if not pictures:
        raise SourceError(f"The folder {folder.name} holds no pictures. Put some in, or choose another.")
    return pictures


def _natural(path: Path) -> list[tuple[int, int, str]]:
    parts = re.split(r"(\d+)", path.name.lower())
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts]
