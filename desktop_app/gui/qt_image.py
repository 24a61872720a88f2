"""Numpy pictures to Qt's, each owning its memory: a QImage over a buffer does not keep it alive."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from numpy.typing import NDArray


def to_qimage(image: NDArray[np.uint8]) -> QImage:
    """Copy a picture into a QImage of the format that Qt paints fastest.

    Args:
        image: (H, W, 3) RGB or (H, W, 4) RGBA with straight alpha, uint8, 0-255, H and W at least 1.

    Returns:
        Format_RGB32 for RGB, Format_ARGB32_Premultiplied for RGBA. It shares no memory with `image`.

    Raises:
        ValueError: if the shape or the dtype is another; the message gives both.
    """
    if image.ndim != 3 or image.shape[2] not in (3, 4) or image.dtype != np.uint8 or image.size == 0:
        raise ValueError(f"Expected (H, W, 3 or 4) uint8, got {image.shape} {image.dtype}.")
    pixels = np.ascontiguousarray(image)
    height, width, channels = pixels.shape
    if channels == 3:
        view = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        return view.convertToFormat(QImage.Format.Format_RGB32)
    view = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return view.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def to_rgba(image: QImage) -> NDArray[np.uint8]:
    """Copy a QImage into an array, for example to look at what a widget painted.

    Returns:
        (H, W, 4) uint8 RGBA, straight alpha, owning its memory.
    """
    copy = image.convertToFormat(QImage.Format.Format_RGBA8888)
    flat = np.frombuffer(copy.constBits(), dtype=np.uint8)
    rows = flat.reshape(copy.height(), copy.bytesPerLine())[:, : 4 * copy.width()]
    return rows.reshape(copy.height(), copy.width(), 4).copy()
