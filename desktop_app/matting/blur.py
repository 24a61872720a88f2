"""Blurs one part of a picture without the other part running into it, at a quarter of its size."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop_app.capture.frame import Alpha, RgbaImage, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.letterbox import resize_area

_SHRINK = 4
# Standard deviation of the weakest and the strongest blur, in heights of the picture. The weakest still makes
# print unreadable: there is no blur that shows the room as it is.
_WEAKEST, _STRONGEST = 0.006, 0.06
# Weight of the part's mean colour where the other part covers everything around.
_FAR_AWAY = 1e-5
# Small pixels that hold less of the part than this have the other part's colour mixed in.
_PURE = 0.9


def blur_background(image: RgbImage, alpha: Alpha, strength: int) -> RgbImage:
    """Blur what is behind the person, and only that: blur(I (1 - alpha)) / blur(1 - alpha).

    Args:
        image: (H, W, 3) uint8 RGB.
        alpha: (H, W) float32, 0-1; 1 = person.
        strength: 0-100.

    Returns:
        A new (H, W, 3) uint8 RGB picture without the person; where the person hides everything around, the
        background's mean colour.
    """
    share = min(100, max(0, strength)) / 100
    sigma = (_WEAKEST + share**1.5 * (_STRONGEST - _WEAKEST)) * min(image.shape[:2])
    blurred = _spread(_shrunk_colours(image), 1.0 - _shrunk(alpha), sigma)
    return np.asarray(cv2.resize(blurred, image.shape[1::-1], interpolation=cv2.INTER_LINEAR), np.uint8)


def spread_apart(image: RgbImage, alpha: Alpha) -> tuple[RgbImage, RgbImage]:
    """Spread the person's colours over the edge from inside, and the room's from outside.

    Args:
        image: (H, W, 3) uint8 RGB.
        alpha: (H, W) float32, 0-1; 1 = person.

    Returns:
        Two (h, w, 3) uint8 RGB pictures at a quarter of the size, each made of one side's colours alone; only
        pixels that are nearly all person, or nearly all room, count.
    """
    colours, share = _shrunk_colours(image), _shrunk(alpha)
    sigma = 0.008 * min(image.shape[:2])
    return _spread(colours, share, sigma), _spread(colours, 1.0 - share, sigma)


def _shrunk(alpha: Alpha) -> Alpha:
    height, width = _small_size(alpha.shape)
    return np.asarray(cv2.resize(alpha, (width, height), interpolation=cv2.INTER_AREA), np.float32)


def _small_size(shape: tuple[int, ...]) -> tuple[int, int]:
    return max(1, shape[0] // _SHRINK), max(1, shape[1] // _SHRINK)


def _shrunk_colours(image: RgbImage) -> RgbaImage:
    # The fourth channel is 255: after weighting, it holds 255 times the weight itself.
    return np.asarray(cv2.cvtColor(resize_area(image, _small_size(image.shape)), cv2.COLOR_RGB2RGBA), np.uint8)


def _spread(colours: RgbaImage, share: Alpha, sigma: float) -> RgbImage:
    """Blur what `share` (0-1) says belongs to one side, and nothing else; sigma in pixels of the frame."""
    near = np.maximum((share - np.float32(_PURE)) / np.float32(1 - _PURE), share * np.float32(1e-6))
    weighted = cv2.multiply(cv2.merge((near, near, near, near)), colours, dtype=cv2.CV_32F)
    red, green, blue, total = cv2.mean(weighted)
    far = 255 * _FAR_AWAY / max(total, 1e-9)
    blurred = _bell(np.asarray(weighted, np.float32), sigma / _SHRINK)
    mean_colour = (red * far, green * far, blue * far, 255 * _FAR_AWAY)
    blurred = cv2.add(blurred, mean_colour)  # type: ignore[call-overload]  # A scalar; numpy is 10x slower.
    total_weight = cv2.extractChannel(blurred, 3)
    divisor = cv2.merge((total_weight, total_weight, total_weight, total_weight))
    normal = cv2.divide(blurred, divisor, scale=255, dtype=cv2.CV_8U)
    return np.asarray(cv2.cvtColor(normal, cv2.COLOR_RGBA2RGB), np.uint8)


def _bell(values: NDArray[np.float32], sigma: float) -> NDArray[np.float32]:
    """Blur with three boxes, nearly a Gaussian: the cost does not grow with sigma."""
    reach = 2 * max(1, round((np.sqrt(4 * sigma**2 + 1) - 1) / 2)) + 1
    for _ in range(3):
        values = np.asarray(cv2.blur(values, (reach, reach), borderType=cv2.BORDER_REPLICATE), np.float32)
    return values
