"""Alpha at the network's size becomes alpha at the frame's size, with its edge on the edge in the picture.

Source:
    He & Sun, "Fast Guided Filter", arXiv 1505.00996, 2015: the linear coefficients are found on a small copy
    and only they are enlarged. The guide is luminance.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from desktop_app.capture.frame import Alpha, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.letterbox import resize_area
from desktop_app.matting.region import Region, find_region

Grey = NDArray[np.uint8]
Number = TypeVar("Number", np.uint8, np.float32)

# The small copy is a quarter of the frame each way, or as large as the network's answer.
_SHRINK = 4
# Radius of the filter in pixels of the small copy. On the demo, whose alpha is known, wider filters leave a
# larger error.
_RADIUS = 2
# What contrast (squared, of 0-1) counts as flat: a share of the whole picture's, or edges would stay soft in a
# dark room. No less than a camera's noise, and no more than is flat in a bright room.
_FLAT_SHARE, _LEAST_FLATNESS, _MOST_FLATNESS = 0.012, 2e-5, 4e-4
_CROSS = np.asarray(cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3)), np.uint8)
_SQUARE = np.ones((3, 3), np.uint8)
_TO_UNIT = (np.arange(256) / np.float32(255)).astype(np.float32)


@dataclass(frozen=True)
class Edge:
    """How the edge shall look. Values beyond the limits count as the limit, NaN as the default.

    Attributes:
        feather_px: 0-20 pixels of the frame, standard deviation of the blur.
        shift_px: -10 to 10 pixels of the frame; positive moves it outward.
        softness: 0 (nearly a yes/no mask) to 1 (the network's doubt as it is).
    """

    feather_px: float = 1.0
    shift_px: float = 0.0
    softness: float = 0.5

    def __post_init__(self) -> None:
        """Bring every value within its limits."""
        object.__setattr__(self, "feather_px", _within(self.feather_px, 0.0, 20.0, 1.0))
        object.__setattr__(self, "shift_px", _within(self.shift_px, -10.0, 10.0, 0.0))
        object.__setattr__(self, "softness", _within(self.softness, 0.0, 1.0, 0.5))


def person_region(alpha: Alpha, size: tuple[int, int], edge: Edge) -> Region:
    """Say where `refine_alpha` can give anything but 0.

    Args:
        alpha: (h, w) float32, 0-1, any size; it covers the whole frame.
        size: (height, width) of the frame in pixels.
        edge: how the edge shall look.

    Returns:
        Rows and columns of the frame; empty ones where nobody is.
    """
    small = _working_size(size, (alpha.shape[0], alpha.shape[1]))
    if size[0] % small[0] or size[1] % small[1] or size[0] // small[0] != size[1] // small[1]:
        return slice(0, size[0]), slice(0, size[1])  # A part would not lie on the small copy's pixels.
    shrink = size[0] // small[0]
    # The filter looks two small pixels around, enlarging adds one; the feather's three boxes reach thrice.
    margin = 4 * shrink + max(0.0, edge.shift_px) + 3 * math.ceil(edge.feather_px) + 1
    return find_region(alpha, size, above=_margin(edge.softness), margin_px=margin, grid_px=shrink)


def refine_alpha(alpha: Alpha, image: RgbImage, edge: Edge, *, region: Region | None = None) -> Alpha:
    """Enlarge an alpha to a frame, guided by the frame.

    Args:
        alpha: (h, w) float32, 0-1, any size; it covers the whole frame.
        image: (H, W, 3) uint8 RGB, the frame.
        edge: how the edge shall look.
        region: the `person_region` of these three, if it is known already.

    Returns:
        (H, W) float32 in steps of 1/255, 0-1. Where `alpha` is 0 (or 1) all around, so is this. It is 0 outside
        `person_region`, and no work is done there.
    """
    size = (image.shape[0], image.shape[1])
    region = person_region(alpha, size, edge) if region is None else region
    fine = np.zeros(size, np.float32)
    if region[0].start == region[0].stop:
        return fine
    part = _shift(_levels(_guided(alpha, image, region), edge.softness), edge.shift_px)
    cv2.LUT(_feather(part, edge.feather_px), _TO_UNIT, dst=fine[region])
    return fine


def _guided(alpha: Alpha, image: RgbImage, region: Region) -> Grey:
    small = _working_size((image.shape[0], image.shape[1]), (alpha.shape[0], alpha.shape[1]))
    coarse = _resize(alpha, small)
    grey = np.asarray(cv2.cvtColor(resize_area(image, small), cv2.COLOR_RGB2GRAY), np.uint8)
    guide = cv2.LUT(grey, _TO_UNIT)
    slope, offset = _coefficients(coarse, np.asarray(guide, np.float32))
    luminance = cv2.cvtColor(image[region], cv2.COLOR_RGB2GRAY)
    size = (luminance.shape[0], luminance.shape[1])
    part = tuple(
        slice(round(span.start * few / many), round(span.stop * few / many))
        for span, few, many in zip(region, small, image.shape[:2], strict=True)
    )
    # In units of alpha 0-255: slope (of guide 0-1) times luminance 0-255, plus 255 times the offset.
    fine = cv2.multiply(_resize(slope[part], size), luminance, dtype=cv2.CV_32F)
    fine = cv2.add(fine, _resize(offset[part] * np.float32(255), size), dtype=cv2.CV_8U)
    # Texture beside the edge must not raise a haze where the network saw none.
    rough = np.rint(coarse * 255).astype(np.uint8)
    lowest = _resize(np.asarray(cv2.erode(rough, _SQUARE, iterations=2), np.uint8)[part], size)
    highest = _resize(np.asarray(cv2.dilate(rough, _SQUARE, iterations=2), np.uint8)[part], size)
    return np.asarray(cv2.min(cv2.max(fine, lowest), highest), np.uint8)


def _coefficients(alpha: Alpha, guide: Alpha) -> tuple[Alpha, Alpha]:
    """Find, around each pixel, the line alpha = slope * guide + offset that fits best."""
    mean_guide, mean_alpha = _mean(guide), _mean(alpha)
    variance = _mean(guide * guide) - mean_guide * mean_guide
    covariance = _mean(guide * alpha) - mean_guide * mean_alpha
    # Rounding may leave a tiny negative variance.
    flatness = min(_MOST_FLATNESS, max(_LEAST_FLATNESS, _FLAT_SHARE * float(guide.var())))
    slope = np.asarray(covariance / (np.maximum(variance, 0) + np.float32(flatness)), np.float32)
    offset = np.asarray(mean_alpha - slope * mean_guide, np.float32)
    return _mean(slope), _mean(offset)


def _mean(values: Alpha) -> Alpha:
    window = (2 * _RADIUS + 1, 2 * _RADIUS + 1)
    return np.asarray(cv2.blur(values, window, borderType=cv2.BORDER_REPLICATE), np.float32)


def _working_size(frame: tuple[int, int], alpha: tuple[int, int]) -> tuple[int, int]:
    height, width = (min(full, max(full // _SHRINK, coarse)) for full, coarse in zip(frame, alpha, strict=True))
    return height, width


def _resize(values: NDArray[Number], size: tuple[int, int]) -> NDArray[Number]:
    return np.asarray(cv2.resize(values, (size[1], size[0]), interpolation=cv2.INTER_LINEAR), values.dtype)


def _margin(softness: float) -> float:
    """Give the alpha below which there is nobody, and below 1 by which there is somebody for sure."""
    return 0.45 * math.pow(1 - softness, 1.5)


def _levels(alpha: Grey, softness: float) -> Grey:
    """Spread the middle of the range: doubt near 0 and 1 becomes certainty."""
    margin = _margin(softness)
    table = ((np.arange(256) / 255 - margin) / (1 - 2 * margin)).clip(0, 1) * 255
    return np.asarray(cv2.LUT(alpha, np.rint(table).astype(np.uint8)), np.uint8)


def _shift(alpha: Grey, shift_px: float) -> Grey:
    """Grow (or shrink) by whole pixels along an octagon, and by the rest in part."""
    step = cv2.dilate if shift_px > 0 else cv2.erode
    distance = abs(shift_px)
    for index in range(math.ceil(distance)):
        moved = step(alpha, _CROSS if index % 2 else _SQUARE)
        share = min(1.0, distance - index)
        part = cv2.addWeighted(moved, share, alpha, 1 - share, 0) if share < 1 else moved
        alpha = np.asarray(part, np.uint8)
    return alpha


def _feather(alpha: Grey, feather_px: float) -> Grey:
    if feather_px < 0.1:
        return alpha
    if feather_px <= 3:
        reach = 2 * math.ceil(2 * feather_px) + 1
        return np.asarray(cv2.GaussianBlur(alpha, (reach, reach), feather_px), np.uint8)
    # Three boxes make a bell at a cost that does not grow; n of width w have sigma² = n (w² - 1) / 12.
    reach = 2 * round((math.sqrt(4 * feather_px**2 + 1) - 1) / 2) + 1
    for _ in range(3):
        alpha = np.asarray(cv2.blur(alpha, (reach, reach), borderType=cv2.BORDER_REPLICATE), np.uint8)
    return alpha


def _within(value: float, low: float, high: float, default: float) -> float:
    return default if math.isnan(value) else min(high, max(low, value))
