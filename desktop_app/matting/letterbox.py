"""Fits a picture into the network's fixed size without squashing it, and takes the answer out again."""

from __future__ import annotations

import numpy as np

from desktop_app.capture.frame import Alpha, RgbImage
from desktop_app.matting.pyramid import Pyramid
from models.fit import Fit, fit_letterbox


def letterbox(
    image: RgbImage, target: tuple[int, int], *, pyramid: Pyramid | None = None
) -> tuple[RgbImage, Fit]:
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


def crop_letterbox(alpha: Alpha, box: Fit) -> Alpha:
    """Cut the picture's own part out of the network's answer.

    Args:
        alpha: (height, width) float32 at the target's size, 0-1.
        box: what `letterbox` gave.

    Returns:
        A (box.height, box.width) view; stretched to the picture's size, it lies on it exactly.
    """
    return alpha[box.top : box.top + box.height, box.left : box.left + box.width]
