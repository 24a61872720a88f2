"""Asks the network about a part of a frame, and lays its answer where that part is."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from desktop_app.capture.frame import Alpha, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.letterbox import crop_letterbox, letterbox
from desktop_app.matting.pyramid import Pyramid
from desktop_app.matting.segment import Segmentation, Segmenter, input_size
from models.closer import Part
from models.fit import fit_letterbox

# The alpha has at least so many times as many pixels each way as the network gives for a whole frame.
_DENSER = 1.05


def alpha_size(image: RgbImage, segmenter: Segmenter) -> tuple[int, int]:
    """Give the (height, width) of a frame's alpha: a whole fraction of the frame's, if there is one.

    It is the same whichever part is asked about, so that alphas of one frame after the other compare.

    Args:
        image: (H, W, 3) uint8 RGB.
        segmenter: what is asked.
    """
    height, width = image.shape[:2]
    box = fit_letterbox((height, width), input_size(segmenter, image))
    for shrink in range(int(min(height / box.height, width / box.width) / _DENSER), 1, -1):
        if height % shrink == 0 and width % shrink == 0:
            return height // shrink, width // shrink
    return box.height, box.width


def look_at(
    pyramid: Pyramid,
    part: Part,
    size: tuple[int, int],
    segmenter: Segmenter,
    ask: Callable[[RgbImage], Segmentation],
) -> tuple[Alpha, Segmentation]:
    """Ask about a part of a frame.

    Args:
        pyramid: of the frame.
        part: rows and columns of the alpha, not empty.
        size: the alpha's (height, width), from `alpha_size`.
        segmenter: whose sizes count.
        ask: gives the answer, checked, for a picture of one of these.

    Returns:
        (height, width) float32, 0-1, over the whole frame, 0 outside the part; and the answer.
    """
    near = pyramid.cut(part, size)
    small, box = letterbox(near.image, input_size(segmenter, near.image), pyramid=near)
    answer = ask(small)
    alpha = np.zeros(size, np.float32)
    alpha[part] = _resized(crop_letterbox(answer.alpha, box), alpha[part].shape)
    return alpha, answer


def _resized(alpha: Alpha, size: tuple[int, ...]) -> Alpha:
    if alpha.shape == size:
        return alpha
    method = cv2.INTER_AREA if alpha.shape[0] > size[0] else cv2.INTER_LINEAR
    resized = np.asarray(cv2.resize(alpha, size[::-1], interpolation=method), np.float32)
    return np.minimum(resized, 1, out=resized)  # A mean of ones may be rounded up.
