"""Where a picture is worth a closer look: around its people, whom the network then sees larger."""

from __future__ import annotations

from math import ceil, floor

import numpy as np

from models.segmenter import Floats
from models.variants import Sizes, best_size

Part = tuple[slice, slice]
"""Rows and columns of a picture, or of an alpha that covers one."""

SURE = 0.3
"""So much alpha is a person; what is softer lies within the room around."""
ROOM = 0.15
"""Room around the people, in shares of their longer side."""
_WORTH_IT = 1.1
_SMALLEST = 0.01  # Less of a picture than this is mostly a thing, and no less so from near.
_STEP = 2  # A part begins and ends at multiples of so many pixels, so that it can be halved.


def person_box(alpha: Floats, room: float = 0.0) -> Part | None:
    """Find the box around all people.

    Args:
        alpha: (H, W) float32, 0-1.
        room: to leave around them, in shares of their longer side; it ends with the picture.

    Returns:
        Rows and columns inside the picture; None where nobody is.
    """
    is_person = alpha > SURE
    rows, columns = np.flatnonzero(is_person.any(axis=1)), np.flatnonzero(is_person.any(axis=0))
    if not len(rows):
        return None
    margin = ceil(room * max(np.ptp(rows), np.ptp(columns)))
    top, left = max(0, int(rows[0]) - margin), max(0, int(columns[0]) - margin)
    bottom, right = int(rows[-1]) + 1 + margin, int(columns[-1]) + 1 + margin
    return slice(top, min(bottom, alpha.shape[0])), slice(left, min(right, alpha.shape[1]))


def closer_part(alpha: Floats, sizes: Sizes) -> Part | None:
    """Find the part to look at closer, of the shape of the input that shows it largest.

    Args:
        alpha: (H, W) float32, 0-1, over the whole picture; its pixels are square.
        sizes: (height, width) of the network's inputs, the usual one first.

    Returns:
        Rows and columns; None where nobody is, or so little that it is hardly a person, or where people would
        be hardly larger than they are.
    """
    box = person_box(alpha, ROOM)
    if box is None or float((alpha > SURE).mean()) < _SMALLEST:
        return None
    around = (box[0].stop - box[0].start, box[1].stop - box[1].start)
    size = best_size(sizes, around)
    scale = _scale(size, around)
    whole = (alpha.shape[0], alpha.shape[1])
    if scale < _WORTH_IT * _scale(best_size(sizes, whole), whole):
        return None
    rows, columns = (
        _widened(span, side / scale, length) for span, side, length in zip(box, size, whole, strict=True)
    )
    return rows, columns


def _scale(size: tuple[int, int], picture: tuple[int, int]) -> float:
    return min(size[0] / picture[0], size[1] / picture[1])


def _widened(span: slice, wished: float, length: int) -> slice:
    """Give a span of at least the wished length around another, inside the picture."""
    wished = min(wished, length)
    middle = (span.start + span.stop) / 2
    start = min(max(middle - wished / 2, 0), length - wished)
    return slice(floor(start / _STEP) * _STEP, min(length, ceil((start + wished) / _STEP) * _STEP))
