"""Any picture in a frame of a fixed size."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop_app.capture.frame import RgbImage

_GROUND = (0x1E, 0x21, 0x27)
"""Behind transparent pictures, and beside those of another shape."""


def even_size(size: tuple[int, int]) -> tuple[int, int]:
    """Give the nearest (height, width) that video can have: even, at least 2."""
    return max(2, size[0] // 2 * 2), max(2, size[1] // 2 * 2)


def fit_into(image: NDArray[np.uint8], size: tuple[int, int]) -> RgbImage:
    """Show the whole of a picture in a frame, as large as it goes.

    Args:
        image: (H, W, 3) uint8 RGB, or (H, W, 4) with straight alpha, which is laid over a dark ground.
        size: (height, width) of the frame in pixels.

    Returns:
        (height, width, 3) uint8 RGB, contiguous; dark where the picture does not reach.
    """
    image = _opaque(image)
    if image.shape[:2] == size:
        return np.ascontiguousarray(image)
    from desktop_app.capture.opencv import cv2

    height, width = image.shape[:2]
    scale = min(size[0] / height, size[1] / width)
    inner = max(1, round(height * scale)), max(1, round(width * scale))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    frame = np.empty((*size, 3), np.uint8)
    frame[:] = _GROUND
    top, left = (size[0] - inner[0]) // 2, (size[1] - inner[1]) // 2
    small = cv2.resize(np.ascontiguousarray(image), (inner[1], inner[0]), interpolation=how)
    frame[top : top + inner[0], left : left + inner[1]] = small
    return frame


def _opaque(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    if image.shape[2] == 3:
        return image
    alpha = image[..., 3:].astype(np.uint16)
    ground = np.array(_GROUND, np.uint16)
    return ((image[..., :3] * alpha + ground * (255 - alpha) + 127) // 255).astype(np.uint8)
