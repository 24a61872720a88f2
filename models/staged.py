"""The same people where webcams show them: in a dark room, and on wide frames before other rooms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import mean

import cv2
import numpy as np

from models.benchmark import Case, grey_level
from models.dataset import AlphaBytes, RgbImage, read_rgb
from models.metrics import iou
from models.scoring import Row, find_alpha
from models.segmenter import Floats, Segmenter

DARK_GREY = 35.0  # mean grey level, 0-255; a picture counts as dark below 60
DARK_NOISE = 6.0  # deviation in grey levels of the noise on what is as bright as that; it grows with the root
WIDE = 16 / 9

Staged = tuple[RgbImage, Floats]


def dim(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """Take light away until the mean is `DARK_GREY`, and add the noise of few photons; dark pictures stay dark.

    Args:
        image: (H, W, 3) uint8 RGB.
        rng: the source of all chance.
    """
    dark = image * min(1.0, DARK_GREY / max(grey_level(image), 1.0))
    noise = rng.standard_normal(image.shape) * DARK_NOISE * np.sqrt(dark / DARK_GREY)
    return np.asarray(np.clip(dark + noise + 0.5, 0, 255), np.uint8)


def widen(image: RgbImage, label: AlphaBytes, room: RgbImage, rng: np.random.Generator) -> Staged:
    """Cut a person out and put them before a room 16 to 9, somewhere from left to right.

    Args:
        image: (H, W, 3) uint8 RGB, not wider than 16 to 9.
        label: (H, W) uint8, 255 = person.
        room: any (H, W, 3) uint8 RGB; its middle is shown, as large as it fills the frame.
        rng: the source of all chance.

    Returns:
        The frame, of the picture's height, and its alpha, (H, W) float32, 0 or 1.
    """
    height, width = label.shape
    wide = round(height * WIDE)
    scale = max(height / room.shape[0], wide / room.shape[1])
    size = (max(wide, round(room.shape[1] * scale)), max(height, round(room.shape[0] * scale)))
    large = cv2.resize(room, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    top, left = (size[1] - height) // 2, (size[0] - wide) // 2
    frame = large[top : top + height, left : left + wide].astype(np.float32)
    here = slice(at := int(rng.integers(0, wide - width + 1)), at + width)
    soft = cv2.GaussianBlur(label, (3, 3), 0)[..., None] / np.float32(255)
    frame[:, here] += (image - frame[:, here]) * soft
    target = np.zeros((height, wide), np.float32)
    target[:, here] = label > 127
    return np.clip(frame + 0.5, 0, 255).astype(np.uint8), target


def in_the_dark(cases: Sequence[Case], crop: str) -> Iterator[Staged]:
    """Give the pictures, dimmed, and their alphas; the same each time."""
    for number, case in enumerate(cases):
        image, label = case.read_part(crop)
        yield dim(image, np.random.default_rng(number)), (label > 127).astype(np.float32)


def whole_people(cases: Sequence[Case], crop: str) -> Iterator[tuple[int, RgbImage, AlphaBytes]]:
    """Give number, picture and label of each case that no side cuts off and that is no wider than 16 to 9."""
    for number, case in enumerate(cases):
        image, label = case.read_part(crop)
        is_cut = (label[:, [0, -1]] > 127).any()
        if not is_cut and label.shape[1] <= label.shape[0] * WIDE:
            yield number, image, label


def on_wide_frames(cases: Sequence[Case], rooms: Sequence[Path], crop: str) -> Iterator[Staged]:
    """Give wide frames of all who are not cut off at a side, before the rooms in turn; the same each time."""
    for number, image, label in whole_people(cases if rooms else [], crop):
        yield widen(image, label, read_rgb(rooms[number % len(rooms)]), np.random.default_rng(number))


def score_staged(segmenter: Segmenter, staged: Iterator[Staged], fit: str = "letterbox") -> Row | None:
    """Give how many pictures there are and their mean IoU; None where there is none."""
    scores = [iou(find_alpha(segmenter, image, fit)[0], target) for image, target in staged]
    return {"n": len(scores), "iou_mean": mean(scores)} if scores else None
