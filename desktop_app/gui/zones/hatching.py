"""Zones drawn over the preview: two colours, and two kinds of hatching for those who see them alike."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from desktop_app.gui.qt_image import to_qimage
from desktop_app.zone_text import HIDE, KEEP

KEEP_RGB = (64, 214, 130)
HIDE_RGB = (255, 92, 92)
# Every so many pixels a line as wide as this, on all screens alike.
_PERIOD_PX, _LINE_PX = 14, 3
_TINT, _HATCH, _OUTLINE = 45, 190, 255
"""How opaque the three are, 0-255."""


def draw_zones(shown: NDArray[np.uint8], size: QSize, scale: float) -> QImage:
    """Draw zones as large as the picture they lie on.

    Args:
        shown: (rows, columns) uint8, each NONE, KEEP or HIDE, as they lie over the shown picture.
        size: of the drawing, in pixels of the screen.
        scale: how many of these make one pixel of the widget.

    Returns:
        A picture that is transparent where there is no zone: green with slanting lines where the room is
        kept, red with crossed lines where everything is hidden, each with an outline.
    """
    height, width = size.height(), size.width()
    y, x = np.ogrid[:height, :width]
    period, line = max(4, round(_PERIOD_PX * scale)), max(1, round(_LINE_PX * scale))
    rising, falling = (x + y) % period < line, (x - y) % period < line
    pixels = np.zeros((height, width, 4), np.uint8)
    for kind, colour, lines in ((KEEP, KEEP_RGB, rising), (HIDE, HIDE_RGB, rising | falling)):
        inside = _enlarged(shown == kind, size)
        if inside is None:
            continue
        pixels[inside, :3] = colour
        pixels[inside, 3] = np.where(lines, _HATCH, _TINT)[inside]
        pixels[_rim(inside, max(1, round(2 * scale))), 3] = _OUTLINE
    return to_qimage(pixels)


def _enlarged(mask: NDArray[np.bool_], size: QSize) -> NDArray[np.bool_] | None:
    """Enlarge a mask with a smooth border; None where nothing is in it."""
    if not mask.any():
        return None
    grey = np.ascontiguousarray(mask, np.uint8) * 255
    rows, columns = grey.shape
    small = QImage(grey.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
    large = small.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_Grayscale8)
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
