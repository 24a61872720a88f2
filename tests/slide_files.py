"""Files for the tests of slides and moving pictures, made on the spot."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

PAGES = ((200, 30, 30), (30, 160, 60), (40, 60, 200))


def write_pdf(path: Path, colours: tuple[tuple[int, int, int], ...] = PAGES) -> Path:
    """Write a PDF with one plain page for each colour."""
    pages = [Image.new("RGB", (320, 180), colour) for colour in colours]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    return path


def write_animation(path: Path, reds: list[int], *, shown_ms: int = 100) -> Path:
    """Write a GIF, APNG or WebP whose pictures have these reds; each differs, so that none is merged."""
    pictures = []
    for index, red in enumerate(reds):
        picture = Image.new("RGB", (32, 18), (red, 0, 0))
        ImageDraw.Draw(picture).point((index % 32, 0), (0, 0, 255))
        pictures.append(picture)
    options = {"lossless": True} if path.suffix == ".webp" else {}
    kind = "PNG" if path.suffix == ".apng" else None
    pictures[0].save(
        path, kind, save_all=True, append_images=pictures[1:], duration=shown_ms, loop=0, **options
    )
    return path


def write_pictures(folder: Path, names: list[str]) -> Path:
    """Fill a folder with pictures; the n-th, in the order given, has n as its red."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, name in enumerate(names, start=1):
        Image.fromarray(np.full((18, 32, 3), (number, 0, 0), np.uint8)).save(folder / name)
    return folder
