"""What stands right behind a person and before them: the back of a chair, a desk. It belongs to the room.

Drawn, since people before webcams sit, and those on the photos mostly stand.
"""

from __future__ import annotations

import cv2
import numpy as np

from models.dataset import RgbImage
from models.framing import FloatImage, box_of
from models.props import find_head

SEAT_SHARE = 0.12  # of the pasted people
DESK_SHARE = 0.05  # of all
_SOFT_PX = 0.7


def seat(image: FloatImage, alpha: FloatImage, rng: np.random.Generator) -> FloatImage:
    """Now and then put the back of a chair into a room, where somebody will sit.

    Args:
        image: (H, W, 3) float32 0-255, without the person.
        alpha: (H, W) float32 0-1 of the person, who comes before it.
        rng: the source of all chance.

    Returns:
        The room; the very same where no chair is put.
    """
    if rng.random() >= SEAT_SHARE:
        return image
    head = find_head(alpha)
    if head is None:
        return image
    width = head.width * rng.uniform(1.4, 3.2)
    left = head.x - width / 2 + rng.normal(0, 0.15) * width
    top = head.y + head.width * rng.uniform(-0.6, 1.2)
    cover = np.zeros(alpha.shape, np.uint8)
    radius = round(width * rng.uniform(0.05, 0.3))
    _rounded_box(cover, (round(left), round(top)), (round(left + width), 2 * len(alpha)), radius)
    return _paint(image, _softened(cover), rng)


def desk(image: RgbImage, alpha: FloatImage, rng: np.random.Generator) -> tuple[RgbImage, FloatImage]:
    """Now and then put the edge of a desk before a person.

    Args:
        image: (H, W, 3) uint8 RGB.
        alpha: (H, W) float32 0-1.
        rng: the source of all chance.

    Returns:
        Image, and alpha without what is hidden; the very same where no desk is put.
    """
    if rng.random() >= DESK_SHARE:
        return image, alpha
    _, y0, _, y1 = box_of(alpha)
    height, width = alpha.shape
    middle = y1 - (y1 - y0) * rng.uniform(0.03, 0.3)
    tilt = height * rng.normal(0, 0.03)
    corners = [(0, middle - tilt), (width, middle + tilt), (width, 2 * height), (0, 2 * height)]
    cover = np.zeros(alpha.shape, np.uint8)
    cv2.fillPoly(cover, [np.round(corners).astype(np.int32)], 255)
    hidden = _softened(cover)
    painted = _paint(image.astype(np.float32), hidden, rng)
    return np.clip(painted + 0.5, 0, 255).astype(np.uint8), alpha * (1 - hidden)


def _rounded_box(cover: RgbImage, start: tuple[int, int], end: tuple[int, int], radius: int) -> None:
    (left, top), (right, bottom) = start, end
    cv2.rectangle(cover, (left + radius, top), (right - radius, bottom), 255, -1)
    cv2.rectangle(cover, (left, top + radius), (right, bottom), 255, -1)
    for x in (left + radius, right - radius):
        cv2.circle(cover, (x, top + radius), radius, 255, -1, cv2.LINE_AA)


def _softened(cover: RgbImage) -> FloatImage:
    return np.asarray(cv2.GaussianBlur(cover, (0, 0), _SOFT_PX).astype(np.float32) / 255, np.float32)


def _paint(image: FloatImage, cover: FloatImage, rng: np.random.Generator) -> FloatImage:
    """Paint what `cover` marks in one dark or any colour, shaded across, with a little structure."""
    height, width = cover.shape
    colour = rng.uniform(5, 70, 1) + rng.uniform(0, 15, 3) if rng.random() < 0.5 else rng.uniform(0, 255, 3)
    shade = cv2.resize(np.exp(rng.normal(0, 0.25, (3, 3))), (width, height), interpolation=cv2.INTER_LINEAR)
    grain = cv2.resize(rng.normal(0, rng.uniform(0, 8), (height // 2, width // 2)), (width, height))
    painted = colour * shade[..., None] + grain[..., None]
    return np.asarray(image + (painted - image) * cover[..., None], np.float32)
