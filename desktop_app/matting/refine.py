"""Alpha at the network's size becomes alpha at the frame's size, with its edge as the user wants it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from desktop_app.capture.frame import Alpha, Matte, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.guided import draw_lines, fit_lines
from desktop_app.matting.pyramid import Pyramid
from desktop_app.matting.region import Region, find_region

# The small copy is a quarter of the frame each way, or as large as the network's answer at least.
_SHRINK = 4
_CROSS = np.asarray(cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3)), np.uint8)
_SQUARE = np.ones((3, 3), np.uint8)


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
    softness: float = 0.4

    def __post_init__(self) -> None:
        """Bring every value within its limits."""
        object.__setattr__(self, "feather_px", _within(self.feather_px, 0.0, 20.0, 1.0))
        object.__setattr__(self, "shift_px", _within(self.shift_px, -10.0, 10.0, 0.0))
        object.__setattr__(self, "softness", _within(self.softness, 0.0, 1.0, 0.4))


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


def refine_alpha(
    alpha: Alpha, image: RgbImage, edge: Edge, *, region: Region | None = None, pyramid: Pyramid | None = None
) -> Matte:
    """Enlarge an alpha to a frame, guided by the frame.

    Args:
        alpha: (h, w) float32, 0-1, any size; it covers the whole frame.
        image: (H, W, 3) uint8 RGB, the frame.
        edge: how the edge shall look.
        region: the `person_region` of these three, if it is known already.
        pyramid: of `image`, where one is at hand.

    Returns:
        (H, W) uint8, 0-255. Where `alpha` is 0 (or 1) all around, so is this (or 255). It is 0 outside
        `person_region`, and no work is done there.
    """
    size = (image.shape[0], image.shape[1])
    region = person_region(alpha, size, edge) if region is None else region
    fine = np.zeros(size, np.uint8)
    if region[0].start == region[0].stop:
        return fine
    small = _working_size(size, (alpha.shape[0], alpha.shape[1]))
    near = tuple(
        slice(span.start * few // many, -(-span.stop * few // many))
        for span, few, many in zip(region, small, size, strict=True)
    )
    guide = (pyramid or Pyramid(image)).resize(small)
    coarse = np.asarray(cv2.resize(alpha, small[::-1], interpolation=cv2.INTER_LINEAR), np.float32)
    lines = fit_lines(coarse, guide, (near[0], near[1]), _margin(edge.softness))
    part = _shift(draw_lines(lines, image[region]), edge.shift_px)
    fine[region] = _feather(part, edge.feather_px)
    return fine


def _working_size(frame: tuple[int, int], alpha: tuple[int, int]) -> tuple[int, int]:
    for shrink in range(_SHRINK, 1, -1):
        height, width = frame[0] // shrink, frame[1] // shrink
        is_whole = (height * shrink, width * shrink) == frame
        if is_whole and height >= alpha[0] and width >= alpha[1]:
            return height, width
    height, width = (min(full, max(full // _SHRINK, coarse)) for full, coarse in zip(frame, alpha, strict=True))
    return height, width


def _margin(softness: float) -> float:
    """Give the alpha below which there is nobody, and below 1 by which there is somebody for sure."""
    return 0.45 * math.pow(1 - softness, 1.5)


def _shift(alpha: Matte, shift_px: float) -> Matte:
    """Grow (or shrink) by whole pixels along an octagon, and by the rest in part."""
    step = cv2.dilate if shift_px > 0 else cv2.erode
    distance = abs(shift_px)
    for index in range(math.ceil(distance)):
        moved = step(alpha, _CROSS if index % 2 else _SQUARE)
        share = min(1.0, distance - index)
        part = cv2.addWeighted(moved, share, alpha, 1 - share, 0) if share < 1 else moved
        alpha = np.asarray(part, np.uint8)
    return alpha


def _feather(alpha: Matte, feather_px: float) -> Matte:
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
