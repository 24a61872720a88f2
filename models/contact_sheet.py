"""A picture of pictures: the worst answers side by side with the truth, to look at."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np

from models.dataset import RgbImage
from models.segmenter import Floats
from models.shipped import replace_file

_TILE = (150, 200)  # (height, width) in pixels of each of a row's three pictures
_CAPTION_PX = 18
_COLUMNS = 2
_TRUTH_RGB, _FOUND_RGB = (40, 220, 90), (255, 60, 60)


class Shown(NamedTuple):
    """What one row of the sheet shows: picture, truth and answer of one size, and a line of text."""

    image: RgbImage
    target: Floats
    alpha: Floats
    caption: str


def draw_sheet(entries: Sequence[Shown]) -> RgbImage:
    """Draw each entry as three tiles: both outlines (truth green, answer red), the truth, the answer.

    Args:
        entries: at least one.

    Returns:
        (H, W, 3) uint8 RGB.
    """
    blocks = [_draw_entry(entry) for entry in entries]
    blocks += [np.zeros_like(blocks[0])] * (-len(blocks) % _COLUMNS)
    rows = [np.hstack(blocks[i : i + _COLUMNS]) for i in range(0, len(blocks), _COLUMNS)]
    return np.vstack(rows)


def can_write(path: Path) -> bool:
    """Tell whether the ending is that of a picture; without one it is a PNG."""
    return not path.suffix or bool(cv2.haveImageWriter(path.name))


def write_sheet(path: Path, entries: Sequence[Shown]) -> None:
    """Write the sheet as a picture file, whole or not at all. Raises OSError if that fails."""
    _, code = cv2.imencode(path.suffix or ".png", draw_sheet(entries)[..., ::-1])
    replace_file(path, lambda draft: draft.write_bytes(code.tobytes()))


def _draw_entry(entry: Shown) -> RgbImage:
    scale = min(_TILE[0] / entry.image.shape[0], _TILE[1] / entry.image.shape[1])
    width, height = (max(1, round(side * scale)) for side in entry.image.shape[1::-1])
    small = cv2.resize(entry.image, (width, height), interpolation=cv2.INTER_AREA)
    target = cv2.resize(entry.target, (width, height), interpolation=cv2.INTER_AREA)
    alpha = cv2.resize(entry.alpha, (width, height), interpolation=cv2.INTER_AREA)
    outlined = small.copy()
    for values, colour in ((target, _TRUTH_RGB), (alpha, _FOUND_RGB)):
        contours, _ = cv2.findContours((values > 0.5).astype(np.uint8), cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
        cv2.drawContours(outlined, contours, -1, colour, 1)
    block = np.zeros((_TILE[0] + _CAPTION_PX, 3 * _TILE[1], 3), np.uint8)
    grey = [np.repeat((values * 255).astype(np.uint8)[..., None], 3, axis=2) for values in (target, alpha)]
    for number, tile in enumerate((outlined, *grey)):
        left = number * _TILE[1]
        block[_CAPTION_PX : _CAPTION_PX + height, left : left + width] = tile
    cv2.putText(block, entry.caption, (4, 13), cv2.FONT_HERSHEY_SIMPLEX, 0.42, (255, 255, 255), 1, cv2.LINE_AA)
    return block
