"""Fits a picture into the network's fixed size without squashing it, and takes the answer out again."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop_app.capture.frame import Alpha, RgbImage
from desktop_app.matting.pyramid import Pyramid
from models.crops import THINNEST_BAR


@dataclass(frozen=True)
class Letterbox:
    """Where a picture lies inside the network's input, in pixels of the input."""

    top: int
    left: int
    height: int
    width: int


def fit_letterbox(size: tuple[int, int], target: tuple[int, int]) -> Letterbox:
    """Find the largest place of the same aspect, in the middle of the target.

    Args:
        size: (height, width) of the picture in pixels, each at least 1.
        target: (height, width) of the network's input.

    Returns:
        The place; at least one pixel each way, and touching two opposite edges of the target, or all four where
        it would miss them by no more than `THINNEST_BAR`.
    """
    scale = min(target[0] / size[0], target[1] / size[1])
    height, width = (
        full if full - THINNEST_BAR <= round(length * scale) else max(1, round(length * scale))
        for full, length in zip(target, size, strict=True)
    )
    return Letterbox((target[0] - height) // 2, (target[1] - width) // 2, height, width)


def letterbox(
    image: RgbImage, target: tuple[int, int], *, pyramid: Pyramid | None = None
) -> tuple[RgbImage, Letterbox]:
    """Scale a picture into the target; the bars beside it are black, as in training.

    Args:
        image: (H, W, 3) uint8 RGB.
        target: (height, width) in pixels.
        pyramid: of `image`, where one is at hand.

    Returns:
        A (height, width, 3) uint8 RGB picture, not to be changed, and where `image` lies in it.
    """
    box = fit_letterbox(image.shape[:2], target)
    shrunk = (pyramid or Pyramid(image)).resize((box.height, box.width), is_quick=True)
    if (box.height, box.width) == target:
        return shrunk, box
    canvas = np.zeros((*target, 3), np.uint8)
    canvas[box.top : box.top + box.height, box.left : box.left + box.width] = shrunk
    return canvas, box


def crop_letterbox(alpha: Alpha, box: Letterbox) -> Alpha:
    """Cut the picture's own part out of the network's answer.

    Args:
        alpha: (height, width) float32 at the target's size, 0-1.
        box: what `letterbox` gave.

    Returns:
        A (box.height, box.width) view; stretched to the picture's size, it lies on it exactly.
    """
    return alpha[box.top : box.top + box.height, box.left : box.left + box.width]
