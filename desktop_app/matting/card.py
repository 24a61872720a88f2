"""The card in place of the picture while the user wants to be covered: all who see the picture see it."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType

import numpy as np

from desktop_app.capture.frame import RgbaImage, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.backdrop_kinds import neutral_card
from desktop_app.matting.matter import Composite

_INK = (236, 238, 242)
_RADIUS = 0.12
"""Of the ring around the sign, in heights (or widths, where the picture is upright) of the picture."""


def card(size: tuple[int, int], *, has_alpha: bool, time_s: float) -> Composite:
    """Make a picture that has nothing of any camera or backdrop: a sign for a pause on dark ground.

    Args:
        size: (height, width) in pixels.
        has_alpha: whether the pictures before and after it have alpha; the card is opaque all the same.
        time_s: when it is shown, on the clock of the frames.

    Returns:
        A covered composite of that size.
    """
    nobody = np.zeros(size, np.uint8)
    image = _drawn(size, has_alpha)
    return Composite(image, nobody, -1, time_s, "", 0, True, MappingProxyType({}), None)


@lru_cache(maxsize=2)
def _drawn(size: tuple[int, int], has_alpha: bool) -> RgbImage | RgbaImage:
    image = np.ascontiguousarray(neutral_card(size))
    height, width = size
    # In sixteenths of a pixel, so that the small picture of a small camera is smooth too.
    radius = 16 * _RADIUS * min(height, width)
    x, y = 8 * width, 8 * height
    smooth = {"lineType": cv2.LINE_AA, "shift": 4}
    ring_px = max(1, round(radius / 16 * 0.12))
    cv2.circle(image, (x, y), round(radius), _INK, ring_px, **smooth)
    for side in (-1, 1):
        near, far = sorted((x + round(side * 0.16 * radius), x + round(side * 0.38 * radius)))
        cv2.rectangle(
            image, (near, y - round(0.42 * radius)), (far, y + round(0.42 * radius)), _INK, cv2.FILLED, **smooth
        )
    return np.dstack([image, np.full(size, 255, np.uint8)]) if has_alpha else image
