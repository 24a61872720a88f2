"""What people before a webcam wear and hold: headphones, glasses, a thing in the hand.

Drawn, since the photos have few of them; they belong to the person, as bags do in the drawn masks.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from models.dataset import RgbImage
from models.framing import FloatImage, box_of

Mask = npt.NDArray[np.uint8]

HEADPHONES_SHARE = 0.06
GLASSES_SHARE = 0.04
HELD_SHARE = 0.04
HAND_SHARE = 0.04  # near the lens, before the face or beside it
_SKIN = ((242, 210, 188), (222, 176, 144), (190, 138, 106), (141, 95, 68), (84, 54, 40))
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
    colour = rng.uniform(0, 70, 3) if rng.random() < 0.5 else rng.uniform(0, 255, 3)
    if chance < HEADPHONES_SHARE + GLASSES_SHARE:
        head = find_head(alpha)
        if head is None:
            return image, alpha
        mask = _headphones(alpha.shape, head, rng) if chance < HEADPHONES_SHARE else _glasses(alpha.shape, head)
    elif chance < HEADPHONES_SHARE + GLASSES_SHARE + HELD_SHARE:
        mask = _held(alpha, rng)
    elif chance < HEADPHONES_SHARE + GLASSES_SHARE + HELD_SHARE + HAND_SHARE:
        mask = _hand(alpha, rng)
        colour = np.array(_SKIN[int(rng.integers(len(_SKIN)))]) * rng.uniform(0.6, 1.05)
    else:
        return image, alpha
    cover = cv2.GaussianBlur(mask, (0, 0), 0.6).astype(np.float32) / 255
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
    cv2.ellipse(mask, centre, axes, 0, *arc, 255, thickness, cv2.LINE_AA, _SUBPIXEL_BITS)


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


def _hand(alpha: FloatImage, rng: np.random.Generator) -> Mask:
    """A hand with its forearm, as large as the face or larger: a palm, five fingers more or less spread."""
    mask = np.zeros(alpha.shape, np.uint8)
    x0, y0, x1, y1 = box_of(alpha)
    if not (alpha > 0.5).any():
        return mask
    palm = (y1 - y0) * rng.uniform(0.1, 0.22)
    centre = np.array([rng.uniform(x0, x1), rng.uniform(y0, y0 + 0.6 * (y1 - y0))])
    lean, spread = rng.normal(0, 0.35), rng.uniform(0.1, 0.32)
    mirror = rng.choice([-1, 1])

    def limb(angle: float, start: float, end: float, thickness: float) -> None:
        way = np.array([np.sin(angle), -np.cos(angle)])
        first, last = (_fixed(*(centre + way * reach)) for reach in (start, end))
        cv2.line(mask, first, last, 255, max(1, round(thickness)), cv2.LINE_AA, _SUBPIXEL_BITS)

    for number, length in enumerate((2.3, 2.6, 2.5, 2.1)):
        limb(lean + spread * (number - 1.5), 0.6 * palm, length * palm * rng.uniform(0.85, 1.1), 0.4 * palm)
    limb(lean + mirror * rng.uniform(0.9, 1.3), 0.5 * palm, 1.9 * palm, 0.48 * palm)
    limb(lean + np.pi, 0, 3 * float(np.hypot(*alpha.shape)), 1.05 * palm)
    cv2.ellipse(mask, (tuple(centre), (1.7 * palm, 2.0 * palm), float(np.degrees(lean))), 255, -1, cv2.LINE_AA)
    return mask
