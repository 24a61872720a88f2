"""Zones drawn over the preview: two colours, and two kinds of hatching for those who see them alike."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage

from desktop_app.matting.crop import WHOLE, Crop
from desktop_app.zone_text import HIDE, KEEP

KEEP_RGB = (64, 214, 130)
HIDE_RGB = (255, 92, 92)
# Every so many pixels a line as wide as this, on all screens alike.
_PERIOD_PX, _LINE_PX, _OUTLINE_PX = 14, 3, 2
_TINT, _HATCH, _OUTLINE = 45, 190, 255
"""How opaque the three are, 0-255."""

Pixels = NDArray[np.uint32]
"""(H, W) as in Format_ARGB32_Premultiplied."""


def draw_zones(shown: NDArray[np.uint8], size: QSize, scale: float, *, crop: Crop = WHOLE) -> QImage:
    """Draw zones as large as the picture they lie on.

    Args:
        shown: (rows, columns) uint8, each NONE, KEEP or HIDE, as they lie over the whole shown picture.
        size: of the drawing, in pixels of the screen.
        scale: how many of these make one pixel of the widget.
        crop: the part of the picture that is on show.

    Returns:
        A picture that is transparent where there is no zone: green with slanting lines where the room is
        kept, red with crossed lines where everything is hidden, each with an outline.
    """
    pixels = np.zeros((size.height(), size.width()), np.uint32)
    for kind, colour in ((KEEP, KEEP_RGB), (HIDE, HIDE_RGB)):
        if not (shown == kind).any():
            continue
        inside = _enlarged(shown == kind, size, crop)
        np.copyto(pixels, _hatched(kind, pixels.shape, scale), where=inside)
        np.copyto(pixels, _pixel(colour, _OUTLINE), where=_rim(inside, max(1, round(_OUTLINE_PX * scale))))
    height, width = pixels.shape
    form = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(pixels.data, width, height, 4 * width, form).copy()


@lru_cache(maxsize=4)
def _hatched(kind: int, shape: tuple[int, int], scale: float) -> Pixels:
    """Hatch a whole picture: slanting lines to keep, crossed ones to hide."""
    y, x = np.ogrid[: shape[0], : shape[1]]
    period, line = max(4, round(_PERIOD_PX * scale)), max(1, round(_LINE_PX * scale))
    lines = (x + y) % period < line
    if kind == HIDE:
        lines |= (x - y) % period < line
    colour = KEEP_RGB if kind == KEEP else HIDE_RGB
    return np.where(lines, _pixel(colour, _HATCH), _pixel(colour, _TINT))


def _pixel(colour: tuple[int, int, int], opacity: int) -> np.uint32:
    red, green, blue = (round(part * opacity / 255) for part in colour)
    return np.uint32(opacity << 24 | red << 16 | green << 8 | blue)


def _enlarged(mask: NDArray[np.bool_], size: QSize, crop: Crop) -> NDArray[np.bool_]:
    """Enlarge a part of a mask, its corners rounded."""
    grey = np.ascontiguousarray(mask, np.uint8) * 255
    rows, columns = grey.shape
    small = QImage(grey.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
    # All of it, as large as it must be for the part to have the size, and then the part.
    whole = QSize(round(size.width() / crop.size), round(size.height() / crop.size))
    corner = QPoint(round(crop.left * whole.width()), round(crop.top * whole.height()))
    large = (
        small.scaled(whole, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        .convertToFormat(QImage.Format.Format_Grayscale8)
        .copy(QRect(corner, size))
    )
    lines = np.frombuffer(large.constBits(), np.uint8).reshape(large.height(), large.bytesPerLine())
    return lines[:, : large.width()] >= 128


def _rim(inside: NDArray[np.bool_], width_px: int) -> NDArray[np.bool_]:
    """Find the outermost pixels of a mask; the picture's own border counts as outside."""
    padded = np.pad(inside, width_px)
    height, width = inside.shape
    core = inside.copy()
    for top, left in ((0, width_px), (2 * width_px, width_px), (width_px, 0), (width_px, 2 * width_px)):
        core &= padded[top : top + height, left : left + width]
    return inside & ~core
