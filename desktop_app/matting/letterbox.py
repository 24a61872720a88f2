"""Fits a picture into the network's fixed size without squashing it, and takes the answer out again."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop_app.capture.frame import Alpha, RgbImage
from desktop_app.capture.opencv import cv2


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
        The place; at least one pixel each way, and touching two opposite edges of the target.
    """
    scale = min(target[0] / size[0], target[1] / size[1])
    height = min(target[0], max(1, round(size[0] * scale)))
    width = min(target[1], max(1, round(size[1] * scale)))
    return Letterbox((target[0] - height) // 2, (target[1] - width) // 2, height, width)


def letterbox(image: RgbImage, target: tuple[int, int]) -> tuple[RgbImage, Letterbox]:
    """Scale a picture into the target; the bars beside it are black, as in training.

    Args:
        image: (H, W, 3) uint8 RGB.
        target: (height, width) in pixels.

    Returns:
        A new (height, width, 3) uint8 RGB picture, and where `image` lies in it.
    """
    box = fit_letterbox(image.shape[:2], target)
    shrunk = resize_area(image, (box.height, box.width))
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


def resize_area(image: RgbImage, size: tuple[int, int]) -> RgbImage:
    """Resize a picture, averaging where it shrinks.

    Halves as often as possible first: OpenCV has a fast path for that (720p to a quarter in 0.2 ms instead of
    0.9), and an average of averages is the same average.

    Args:
        image: (H, W, 3) uint8 RGB.
        size: (height, width) in pixels.

    Returns:
        A (height, width, 3) uint8 RGB picture; `image` itself if it has that size.
    """
    height, width = size
    while image.shape[0] >= 2 * height and image.shape[1] >= 2 * width and _is_even(image):
        halved = (image.shape[1] // 2, image.shape[0] // 2)
        image = np.asarray(cv2.resize(image, halved, interpolation=cv2.INTER_AREA), np.uint8)
    if image.shape[:2] == size:
        return image
    shrinks = image.shape[0] > height or image.shape[1] > width
    method = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(image, (width, height), interpolation=method), np.uint8)


def _is_even(image: RgbImage) -> bool:
    height, width = image.shape[:2]
    return not (height % 2 or width % 2)
