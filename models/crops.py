"""Which part of a picture is scored, and how it is brought to the network's size and back."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from models.dataset import RgbImage
from models.fit import Fit, fit_letterbox

HEADROOM = 0.08  # of the crop's height, above the topmost pixel of the person


def upper_body(alpha: npt.NDArray[np.uint8]) -> slice:
    """Give the rows of the `val` crop: full width, at most 3/4 as high as wide, from just above the head.

    Args:
        alpha: (H, W) uint8, 255 = person; a pixel above 127 counts.

    Returns:
        A slice of rows inside the picture.
    """
    height, width = alpha.shape
    crop = min(height, round(0.75 * width))
    rows = np.flatnonzero((alpha > 127).any(axis=1))
    top = int(rows[0]) - round(HEADROOM * crop) if len(rows) else 0
    top = min(max(top, 0), height - crop)
    return slice(top, top + crop)


def letterbox(image: RgbImage, size: tuple[int, int]) -> tuple[RgbImage, Fit]:
    """Scale a picture into (height, width) `size` without changing its shape; bars are black, and none is thin.

    Returns:
        (H, W, 3) uint8 RGB of exactly `size`, and where the picture lies in it.
    """
    fit = fit_letterbox((image.shape[0], image.shape[1]), size)
    shrinks = image.shape[0] > size[0] or image.shape[1] > size[1]
    interpolation = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    canvas = np.zeros((*size, 3), np.uint8)
    canvas[fit.top : fit.top + fit.height, fit.left : fit.left + fit.width] = cv2.resize(
        image, (fit.width, fit.height), interpolation=interpolation
    )
    return canvas, fit


def unletterbox(alpha: npt.NDArray[np.float32], fit: Fit, size: tuple[int, int]) -> npt.NDArray[np.float32]:
    """Cut the picture's part out of the network's (H, W) alpha and scale it to (height, width) `size`."""
    inner = alpha[fit.top : fit.top + fit.height, fit.left : fit.left + fit.width]
    return np.asarray(cv2.resize(inner, size[::-1], interpolation=cv2.INTER_LINEAR), np.float32)
