"""Writes one composite, or its matte, as a picture file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import OutputError
from desktop_app.output.formats import check_transparency

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from desktop_app.matting.matter import Composite

_LONGEST_PX = {".jpg": 65_500, ".jpeg": 65_500, ".webp": 16_383}


def write_picture(composite: Composite, path: Path, *, quality: int | None = None) -> None:
    """Write a composite's picture: PNG and WebP exactly, JPEG as well as it can.

    Args:
        composite: what to write.
        path: its suffix says which kind. Written in place, so hand in a temporary one.
        quality: of JPEG and WebP, 1-100, if they may lose more than that; a WebP of 100 loses nothing.

    Raises:
        OutputError: if this kind of file cannot hold the picture.
        OSError: if it cannot be written.
    """
    if composite.image.shape[2] == 4:
        check_transparency(path)
    _write(composite.image, path, quality)


def write_matte(composite: Composite, path: Path) -> None:
    """Write a composite's alpha as a grey picture of 8 bits, 255 for the person; else as `write_picture`."""
    _write(composite.matte, path)


def _write(pixels: NDArray[np.uint8], path: Path, quality: int | None = None) -> None:
    from PIL import Image

    suffix = path.suffix.lower()
    longest = _LONGEST_PX.get(suffix)
    if longest is not None and max(pixels.shape[:2]) > longest:
        raise OutputError(f"A {suffix[1:]} file holds at most {longest} pixels each way. Write png instead.")
    picture = Image.fromarray(pixels)
    match suffix:
        case ".png":
            picture.save(path, "PNG")
        case ".webp":
            # "exact" leaves the colour black where alpha is 0.
            if quality is None or quality == 100:
                picture.save(path, "WEBP", lossless=True, quality=50, exact=True)
            else:
                picture.save(path, "WEBP", quality=quality, alpha_quality=100, exact=True)
        case _:
            # 4:4:4: colour at half the size would fray the person's edge.
            picture.save(path, "JPEG", quality=quality or 95, subsampling=0)
