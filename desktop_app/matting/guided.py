"""The fast guided filter: a small alpha becomes a large one, with its edge on the edge in the picture.

Source:
    He & Sun, "Fast Guided Filter", arXiv 1505.00996, 2015: the linear coefficients are found on a small copy
    and only they are enlarged. The guide is luminance.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from desktop_app.capture.frame import Alpha, Matte, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.region import Region

Number = TypeVar("Number", np.uint8, np.float32)

# Radius of the filter in pixels of the small copy. On the demo, whose alpha is known, wider filters leave a
# larger error.
_RADIUS = 2
# What contrast (squared, of 0-1) counts as flat: a share of the whole picture's, or edges would stay soft in a
# dark room. No less than a camera's noise, and no more than is flat in a bright room.
_FLAT_SHARE, _LEAST_FLATNESS, _MOST_FLATNESS = 0.012, 2e-5, 4e-4
_SQUARE = np.ones((3, 3), np.uint8)
_TO_UNIT = (np.arange(256) / np.float32(255)).astype(np.float32)
# The uncertain part is gone through in strips of so many small rows: fewer hold more that is certain, more
# take longer to go through.
_STRIP = 24


@dataclass(frozen=True, eq=False)
class Lines:
    """What alpha is at each small pixel, of 0-255: slope * luminance + offset, within lowest and highest.

    All are (h, w); float32, and the limits uint8.
    """

    slope: Alpha
    offset: Alpha
    lowest: Matte
    highest: Matte

    def __getitem__(self, part: Region) -> Lines:
        """Give a part of them."""
        return Lines(self.slope[part], self.offset[part], self.lowest[part], self.highest[part])


def fit_lines(alpha: Alpha, guide: RgbImage, near: Region, margin: float) -> Lines:
    """Find, around each pixel of a part, the line that fits alpha to the guide's luminance best.

    Args:
        alpha: (h, w) float32, 0-1.
        guide: (h, w, 3) uint8 RGB.
        near: the part.
        margin: alpha up to here becomes 0, from 1 less this on 1, and what is between is spread; below 0.5.

    Returns:
        The lines of the part, the margin taken account of.
    """
    grey = np.asarray(cv2.cvtColor(guide, cv2.COLOR_RGB2GRAY), np.uint8)
    contrast = float(cv2.meanStdDev(grey)[1].item()) / 255
    flatness = min(_MOST_FLATNESS, max(_LEAST_FLATNESS, _FLAT_SHARE * contrast**2))
    # The filter's two means look twice its radius around.
    wide, inner = _widen(near, 2 * _RADIUS)
    alpha, luminance = alpha[wide], np.asarray(cv2.LUT(grey[wide], _TO_UNIT), np.float32)
    mean_luminance, mean_alpha = _mean(luminance), _mean(alpha)
    variance = _mean(luminance * luminance) - mean_luminance * mean_luminance
    covariance = _mean(luminance * alpha) - mean_luminance * mean_alpha
    # Rounding may leave a tiny negative variance.
    slope = np.asarray(covariance / (np.maximum(variance, 0) + np.float32(flatness)), np.float32)
    offset = np.asarray(mean_alpha - slope * mean_luminance, np.float32)
    gain = 1 / (1 - 2 * margin)
    # Texture beside the edge must not raise a haze where the network saw none.
    limit = cv2.convertScaleAbs(((alpha - np.float32(margin)) * np.float32(gain)).clip(0, 1), alpha=255)
    return Lines(
        slope=_mean(slope) * np.float32(gain),
        offset=(_mean(offset) - np.float32(margin)) * np.float32(255 * gain),
        lowest=np.asarray(cv2.erode(limit, _SQUARE, iterations=2), np.uint8),
        highest=np.asarray(cv2.dilate(limit, _SQUARE, iterations=2), np.uint8),
    )[inner]


def draw_lines(lines: Lines, image: RgbImage) -> Matte:
    """Enlarge the lines to a picture and read them at its luminance; where lowest is highest, that is enough.

    Args:
        lines: (h, w) of them, over the whole picture.
        image: (H, W, 3) uint8 RGB.

    Returns:
        (H, W) uint8, 0-255.
    """
    height, width = image.shape[:2]
    small = lines.lowest.shape
    scale = height // small[0]
    if (small[0] * scale, small[1] * scale) != (height, width):
        return _draw(lines, image)
    drawn = np.asarray(cv2.resize(lines.lowest, (width, height), interpolation=cv2.INTER_NEAREST), np.uint8)
    uncertain = cv2.compare(lines.lowest, lines.highest, cv2.CMP_NE)
    # Enlarging carries a value one pixel further; the other one joins parts that lie side by side.
    for part in _parts(np.asarray(cv2.dilate(uncertain, _SQUARE, iterations=2), np.uint8)):
        wide, _ = _widen(part, 1)
        large, place = (_enlarged(each, scale) for each in (wide, part))
        inner = tuple(
            slice(span.start - outer.start, span.stop - outer.start)
            for span, outer in zip(place, large, strict=True)
        )
        drawn[place] = _draw(lines[wide], image[large])[inner]
    return drawn


def _draw(lines: Lines, image: RgbImage) -> Matte:
    luminance = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    size = (image.shape[1], image.shape[0])
    fine = cv2.multiply(_enlarge(lines.slope, size), luminance, dtype=cv2.CV_32F)
    fine = cv2.add(fine, _enlarge(lines.offset, size), dtype=cv2.CV_8U)
    fine = cv2.max(fine, _enlarge(lines.lowest, size))
    return np.asarray(cv2.min(fine, _enlarge(lines.highest, size)), np.uint8)


def _parts(uncertain: Matte) -> Iterator[Region]:
    """Give rows and columns of boxes around everything that is not 0."""
    height, width = uncertain.shape
    for top in range(0, height, _STRIP):
        rows = slice(top, min(height, top + _STRIP))
        taken = np.zeros(width + 2, np.bool_)
        taken[1:-1] = uncertain[rows].any(axis=0)
        ends = np.flatnonzero(taken[1:] != taken[:-1])
        for left, right in ends.reshape(-1, 2).tolist():
            yield rows, slice(left, right)


def _widen(part: Region, reach: int) -> tuple[Region, Region]:
    """Widen a part by so many pixels where there are any; and say where the part lies in that."""
    wide = [slice(max(0, span.start - reach), span.stop + reach) for span in part]
    inner = [
        slice(span.start - outer.start, span.stop - outer.start) for span, outer in zip(part, wide, strict=True)
    ]
    return (wide[0], wide[1]), (inner[0], inner[1])


def _enlarged(part: Region, scale: int) -> Region:
    rows, columns = (slice(span.start * scale, span.stop * scale) for span in part)
    return rows, columns


def _enlarge(values: NDArray[Number], size: tuple[int, int]) -> NDArray[Number]:
    return np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_LINEAR), values.dtype)


def _mean(values: Alpha) -> Alpha:
    window = (2 * _RADIUS + 1, 2 * _RADIUS + 1)
    return np.asarray(cv2.blur(values, window, borderType=cv2.BORDER_REPLICATE), np.float32)
