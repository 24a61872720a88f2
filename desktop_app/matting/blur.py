"""Blurs one part of a picture without the other part running into it, on a small copy of the picture."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop_app.capture.frame import Matte, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.pyramid import Pyramid, resize_area
from desktop_app.matting.region import Region

SHRINK = 4
"""The small copy is a quarter of the picture each way, or less where the blur leaves nothing finer."""
_SMALLEST_SIGMA = 2.5
# Standard deviation of the weakest and the strongest blur, in heights of the picture. The weakest still makes
# print unreadable: there is no blur that shows the room as it is.
_WEAKEST, _STRONGEST = 0.006, 0.06
# Of the side's own colours at the edge, likewise.
_APART = 0.008
# Weight of the part's mean colour where the other part covers everything around.
_FAR_AWAY = 2e-4
# Small pixels that hold less of the part than this have the other part's colour mixed in.
_PURE = 0.9
_NEARLY_PURE = np.rint((np.arange(256) - 255 * _PURE).clip(0) / (1 - _PURE)).astype(np.uint8)


def blur_background(
    image: RgbImage, matte: Matte, strength: int, *, zoom: float = 1.0, pyramid: Pyramid | None = None
) -> RgbImage:
    """Blur what is behind the person, and only that: blur(I (1 - alpha)) / blur(1 - alpha).

    Args:
        image: (H, W, 3) uint8 RGB.
        matte: (H, W) uint8, 0-255; 255 = person.
        strength: 0-100.
        zoom: how much larger the picture shows things than the camera's whole picture, at least 1: the room is
            blurred as it would be there, so that a closer look reads no more of it.
        pyramid: of `image`, where one is at hand.

    Returns:
        A new (H, W, 3) uint8 RGB picture without the person; where the person hides everything around, the
        background's mean colour.
    """
    share = min(100, max(0, strength)) / 100
    sigma = (_WEAKEST + share**1.5 * (_STRONGEST - _WEAKEST)) * zoom * min(image.shape[:2])
    shrink = SHRINK
    while sigma >= 2 * shrink * _SMALLEST_SIGMA:
        shrink *= 2
    size = _shrunk_size(image.shape, shrink)
    small = (pyramid or Pyramid(image)).resize(size)
    blurred = _spread(small, 255 - _shrunk(matte, size), sigma / shrink)
    return np.asarray(cv2.resize(blurred, image.shape[1::-1], interpolation=cv2.INTER_LINEAR), np.uint8)


def spread_apart(pyramid: Pyramid, matte: Matte, region: Region) -> tuple[RgbImage, RgbImage]:
    """Spread the person's colours over the edge from inside, and the room's from outside.

    Args:
        pyramid: of an (H, W, 3) uint8 RGB picture.
        matte: (H, W) uint8, 0-255; 255 = person.
        region: which rows and columns; multiples of `SHRINK`, or the picture's end.

    Returns:
        Two (h, w, 3) uint8 RGB pictures of the region at a quarter of its size, each made of one side's colours
        alone; only pixels that are nearly all person, or nearly all room, count.
    """
    part = matte[region]
    size = _shrunk_size(part.shape, SHRINK)
    if matte.shape[0] % SHRINK or matte.shape[1] % SHRINK:
        colours = resize_area(pyramid.image[region], size)
    else:
        rows, columns = (slice(span.start // SHRINK, span.stop // SHRINK) for span in region)
        colours = pyramid.resize(_shrunk_size(matte.shape, SHRINK))[rows, columns]
    share = _shrunk(part, size)
    sigma = _APART * min(part.shape) / SHRINK
    return _spread(colours, share, sigma), _spread(colours, 255 - share, sigma)


def _shrunk_size(shape: tuple[int, ...], shrink: int) -> tuple[int, int]:
    return max(1, shape[0] // shrink), max(1, shape[1] // shrink)


def _shrunk(matte: Matte, size: tuple[int, int]) -> Matte:
    return resize_area(matte, size)


def _spread(colours: RgbImage, share: Matte, sigma: float) -> RgbImage:
    """Blur what `share` (0-255) says belongs to one side, and nothing else; sigma in pixels of `colours`."""
    weight = cv2.LUT(share, _NEARLY_PURE)
    if not weight.any():
        weight = share
    # The fourth channel is 255: after weighting, it holds 255 times the weight itself.
    weighted = cv2.multiply(
        cv2.cvtColor(colours, cv2.COLOR_RGB2RGBA), cv2.merge((weight,) * 4), dtype=cv2.CV_16U
    )
    red, green, blue, total = cv2.mean(weighted)
    far = 255**2 * _FAR_AWAY / max(total, 1e-9)
    mean_colour = (red * far, green * far, blue * far, total * far)
    bell = _bell(np.asarray(weighted, np.uint16), sigma)
    # A scalar: numpy takes ten times as long.
    blurred = cv2.add(bell, mean_colour, dtype=cv2.CV_32F)  # type: ignore[call-overload]
    total_weight = cv2.extractChannel(blurred, 3)
    normal = cv2.divide(blurred, cv2.merge((total_weight,) * 4), scale=255, dtype=cv2.CV_8U)
    return np.asarray(cv2.cvtColor(normal, cv2.COLOR_RGBA2RGB), np.uint8)


def _bell(values: NDArray[np.uint16], sigma: float) -> NDArray[np.uint16]:
    """Blur with three boxes, nearly a Gaussian: the cost does not grow with sigma."""
    reach = 2 * max(1, round((np.sqrt(4 * sigma**2 + 1) - 1) / 2)) + 1
    for _ in range(3):
        values = np.asarray(cv2.blur(values, (reach, reach), borderType=cv2.BORDER_REPLICATE), np.uint16)
    return values
