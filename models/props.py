"""What people before a webcam wear and hold: headphones, glasses, a thing in the hand.

Drawn, since the photos have few of them; they belong to the person, as bags do in the drawn masks.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from models.dataset import RgbImage
from models.framing import FloatImage

Mask = npt.NDArray[np.uint8]

HEADPHONES_SHARE = 0.06
GLASSES_SHARE = 0.04
HELD_SHARE = 0.04
SMALLEST_HEAD_PX = 14
_SUBPIXEL_BITS = 4


class Head(NamedTuple):
    """Where a head is, in pixels: its centre at its widest row, and its width there."""

    x: float
    y: float
    width: float


def find_head(alpha: FloatImage) -> Head | None:
    """Find the head of an upright person: the first bulge from the top above a narrowing.

    Args:
        alpha: (H, W) float32, 0-1.

    Returns:
        The head, or None where none stands out (long hair, hands above it, cut off by the frame, too small).
    """
    rows = np.flatnonzero((alpha > 0.5).sum(1) >= 3)
    if not len(rows) or rows[0] < 2:
        return None
    widths = cv2.blur((alpha > 0.5).sum(1).astype(np.float32), (1, 3)).ravel()
    widest = int(rows[0])
    for row in range(int(rows[0]), int(rows[-1])):
        if widths[row] > widths[widest]:
            widest = row
        elif widths[row] < 0.8 * widths[widest]:
            break
    else:
        return None
    width, tall = float(widths[widest]), 2 * (widest - int(rows[0]))
    columns = np.flatnonzero(alpha[widest] > 0.5)
    if width < SMALLEST_HEAD_PX or not 0.6 < tall / width < 2.2 or np.ptp(columns) > 1.2 * width:
        return None
    return Head(float(columns.mean()), float(widest), width)


def dress(image: RgbImage, alpha: FloatImage, rng: np.random.Generator) -> tuple[RgbImage, FloatImage]:
    """Now and then give a person headphones, glasses or a thing to hold.

    Args:
        image: (H, W, 3) uint8 RGB with one upright person.
        alpha: (H, W) float32, 0-1.
        rng: the source of all chance.

    Returns:
        Image and alpha with the prop; the very same where there is none.
    """
    chance = rng.random()
    if chance < HEADPHONES_SHARE + GLASSES_SHARE:
        head = find_head(alpha)
        if head is None:
            return image, alpha
        mask = _headphones(alpha.shape, head, rng) if chance < HEADPHONES_SHARE else _glasses(alpha.shape, head)
    elif chance < HEADPHONES_SHARE + GLASSES_SHARE + HELD_SHARE:
        mask = _held(alpha, rng)
    else:
        return image, alpha
    cover = cv2.GaussianBlur(mask, (0, 0), 0.6).astype(np.float32) / 255
    colour = rng.uniform(0, 70, 3) if rng.random() < 0.5 else rng.uniform(0, 255, 3)
    shade = np.linspace(rng.uniform(0.7, 1.3), rng.uniform(0.7, 1.3), len(alpha), dtype=np.float32)
    painted = colour.astype(np.float32) * shade[:, None, None]
    mixed = image + (painted - image) * cover[..., None]
    return np.clip(mixed + 0.5, 0, 255).astype(np.uint8), np.maximum(alpha, cover)


def _fixed(*values: float) -> tuple[int, ...]:
    """Give coordinates in cv2's fixed point, so that small shapes are not rounded to whole pixels."""
    return tuple(round(value * (1 << _SUBPIXEL_BITS)) for value in values)


def _ellipse(
    mask: Mask,
    x: float,
    y: float,
    radii: tuple[float, float],
    *,
    arc: tuple[float, float] = (0, 360),
    thickness: int = -1,
) -> None:
    centre, axes = _fixed(x, y), _fixed(*radii)
    cv2.ellipse(mask, centre, axes, 0, *arc, 255, thickness, cv2.LINE_AA, _SUBPIXEL_BITS)  # type: ignore[call-overload]


def _headphones(shape: tuple[int, ...], head: Head, rng: np.random.Generator) -> Mask:
    mask = np.zeros(shape[:2], np.uint8)
    reach, cup = head.width * 0.52, head.width * rng.uniform(0.08, 0.16)
    middle = head.y + head.width * rng.uniform(0, 0.15)
    for side in (-1, 1):
        _ellipse(mask, head.x + side * reach, middle, (cup, cup * rng.uniform(1.4, 2.2)))
    thickness = max(1, round(head.width * rng.uniform(0.04, 0.1)))
    rise = head.width * rng.uniform(0.65, 0.8)
    _ellipse(mask, head.x, middle, (reach, rise), arc=(180, 360), thickness=thickness)
    return mask


def _glasses(shape: tuple[int, ...], head: Head) -> Mask:
    mask = np.zeros(shape[:2], np.uint8)
    lens = head.width * 0.17
    for side in (-1, 1):
        _ellipse(mask, head.x + side * head.width * 0.22, head.y, (lens, lens * 0.8), thickness=1)
    bridge = [_fixed(head.x + side * head.width * 0.06, head.y) for side in (-1, 1)]
    cv2.line(mask, bridge[0], bridge[1], 255, 1, cv2.LINE_AA, _SUBPIXEL_BITS)
    return mask


def _held(alpha: FloatImage, rng: np.random.Generator) -> Mask:
    """A phone, book or cup: a box or an oval on the lower two thirds of the person."""
    mask = np.zeros(alpha.shape, np.uint8)
    rows, columns = np.nonzero(alpha > 0.9)
    if not len(rows):
        return mask
    low = np.flatnonzero(rows > rows.min() + 0.33 * np.ptp(rows))
    if not len(low):
        return mask
    pick = low[int(rng.integers(len(low)))]
    centre = (float(columns[pick]), float(rows[pick]))
    size = (alpha.shape[0] * rng.uniform(0.08, 0.25), alpha.shape[0] * rng.uniform(0.08, 0.3))
    box = (centre, size, float(rng.uniform(0, 180)))
    if rng.random() < 0.6:
        corners = np.round(cv2.boxPoints(box) * (1 << _SUBPIXEL_BITS)).astype(np.int32)
        cv2.fillConvexPoly(mask, corners, 255, cv2.LINE_AA, _SUBPIXEL_BITS)
    else:
        cv2.ellipse(mask, box, 255, -1, cv2.LINE_AA)
    return mask
