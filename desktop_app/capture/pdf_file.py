"""Pages of PDF files, drawn by PDFium."""

from __future__ import annotations

import threading
from os.path import isfile
from pathlib import Path

import numpy as np

from desktop_app.capture.frame import RgbImage
from desktop_app.errors import SourceError

_LARGEST = (1440, 2560)
"""(height, width) in pixels that a page is drawn to fit."""
# PDFium may be used by one thread at a time, whatever the document.
_ONE_AT_A_TIME = threading.Lock()


def count_pages(path: Path) -> int:
    """Count the pages, at least 1.

    Raises:
        SourceError: if the file is missing, no PDF, or asks for a password.
    """
    return _work(path, None)[0]


def draw_page(path: Path, number: int) -> RgbImage:
    """Draw a page on white, as large as fits 2560 x 1440.

    Args:
        path: the file.
        number: of the page, from 1; beyond the last, the last is drawn.

    Returns:
        (H, W, 3) uint8 RGB.

    Raises:
        SourceError: as for `count_pages`, or if the page cannot be drawn.
    """
    picture = _work(path, number)[1]
    assert picture is not None
    return picture


def _work(path: Path, number: int | None) -> tuple[int, RgbImage | None]:
    try:
        import pypdfium2 as pdfium
    except ImportError as error:
        raise SourceError("PDF files need the package pypdfium2. Install it with pip.") from error
    if not isfile(path):
        raise SourceError(f"{path.name} is not there any more. Choose another file.")
    with _ONE_AT_A_TIME:
        try:
            document = pdfium.PdfDocument(path)
        except (pdfium.PdfiumError, OSError, ValueError) as error:
            words = "is not a PDF that can be read, or asks for a password"
            raise SourceError(f"{path.name} {words}. Choose another file.") from error
        try:
            count = len(document)
            if not count:
                raise SourceError(f"{path.name} has no pages. Choose another file.")
            return count, None if number is None else _draw(document, min(count, max(1, number)))
        except (pdfium.PdfiumError, OSError, ValueError, MemoryError) as error:
            raise SourceError(f"A page of {path.name} cannot be drawn. Choose another file.") from error
        finally:
            document.close()


def _draw(document: object, number: int) -> RgbImage:
    page = document[number - 1]  # type: ignore[index]  # PDFium's binding has no types.
    try:
        width, height = page.get_size()
        scale = min(_LARGEST[0] / max(1.0, height), _LARGEST[1] / max(1.0, width))
        bitmap = page.render(scale=scale, rev_byteorder=True)
        try:
            # The memory goes with the bitmap.
            pixels = np.array(bitmap.to_numpy(), np.uint8)
        finally:
            bitmap.close()
    finally:
        page.close()
    if pixels.ndim == 2 or pixels.shape[2] == 1:
        pixels = np.repeat(pixels.reshape(*pixels.shape[:2], 1), 3, axis=2)
    return np.ascontiguousarray(pixels[..., :3])
