"""The canary: a room painted so that a twentieth of one of its pixels is told from anything else.

The room is a checker of magenta and cyan, two pixels a square: red minus green swings by 510 from square to
square. Nothing else in these runs swings at all: people and backdrops are of one colour each, or nearly so, and
the blur first averages four by four pixels, two squares of each colour. So a *sharp canary* is a swing of red
minus green between pixels two apart: of more than 24 where the picture is not bright blue (a leak of a
twentieth), and of more than 100 where it is, as a blurred room is. Blurred, the room may be seen; sharp, never.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from desktop_app.capture.frame import RgbImage
from desktop_app.matting.matter import Composite
from desktop_app.matting.segment import Segmentation

MODEL_SIZE = (36, 64)
HALVES = (0.05, 0.1, 0.4)
"""How far the person reaches from the middle, in shares of height and width."""
_PERSON = (60, 90, 30)
_DARK_SWING, _BLUE_SWING, _BLUE = 24, 100, 120
_SMALLEST_CHECKED_PX = 48


@lru_cache(maxsize=64)
def draw(size: tuple[int, int], half: float) -> RgbImage:
    """Draw the person before the canary, the same from all four sides: turns change nothing.

    Args:
        size: (height, width) in pixels.
        half: one of `HALVES`.
    """
    rows, columns = np.indices(size)
    image = np.empty((*size, 3), np.uint8)
    image[:] = (255, 0, 255)
    image[(rows // 2 + columns // 2) % 2 == 1] = (0, 255, 255)
    image[~_beyond(size, half, 0)] = _PERSON
    return image


def true_answer(image: RgbImage) -> Segmentation:
    """Say where the person is in a picture of the network's size; by colour, so it fits this picture alone."""
    blue = image[..., 2].astype(np.float32)
    # The bars beside a letterboxed picture are black: green tells them from the person.
    alpha = np.where(image[..., 1] > 40, np.clip((200 - blue) / 150, 0, 1), 0).astype(np.float32)
    return Segmentation(alpha)


def leaked(composite: Composite, half: float | None) -> int:
    """Count the pixels that show the room where there is no excuse for it.

    Args:
        composite: any.
        half: how large the person is in the frame it was made of; None if nobody gave such a frame.

    Returns:
        0 if all is well. In a cover every pixel counts; else those that no edge reaches: the network is coarse,
        and settings move the edge. Pictures too small to have such pixels are looked at as covers only.
    """
    if composite.is_covered:
        counts = np.ones(composite.size, np.bool_)
    elif half is None:
        return composite.image.shape[0] * composite.image.shape[1]
    elif min(composite.size) < _SMALLEST_CHECKED_PX:
        counts = np.zeros(composite.size, np.bool_)
    else:
        counts = _beyond(composite.size, half, _reach(composite.size))
    return leaked_pixels(composite.image, counts)


def leaked_pixels(image: NDArray[np.uint8], counts: NDArray[np.bool_]) -> int:
    """Count sharp canary among the pixels that count; in RGBA, colour under zero alpha counts anywhere."""
    total = 0
    if image.shape[2] == 4:
        total += int(np.count_nonzero(image[image[..., 3] == 0].any(axis=1)))
    tint = image[..., 0].astype(np.int16) - image[..., 1]
    is_blue = image[..., 2] > _BLUE
    for swing, one, other in (
        (np.abs(tint[2:] - tint[:-2]), np.s_[2:, :], np.s_[:-2, :]),
        (np.abs(tint[:, 2:] - tint[:, :-2]), np.s_[:, 2:], np.s_[:, :-2]),
    ):
        allowed = np.where(is_blue[one] & is_blue[other], _BLUE_SWING, _DARK_SWING)
        total += int(np.count_nonzero((swing > allowed) & counts[one] & counts[other]))
    return total


def _reach(size: tuple[int, int]) -> int:
    return 12 + 2 * math.ceil(max(size[0] / MODEL_SIZE[0], size[1] / MODEL_SIZE[1]))


@lru_cache(maxsize=64)
def _beyond(size: tuple[int, int], half: float, reach: int) -> NDArray[np.bool_]:
    """Mark what is more than `reach` pixels from the person."""
    far = np.ones(size, np.bool_)
    top, left = (max(0, round(length * (0.5 - half)) - reach) for length in size)
    far[top : size[0] - top, left : size[1] - left] = False
    return far
