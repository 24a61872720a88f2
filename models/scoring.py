"""Score one segmenter on pictures with a known alpha, and sum the scores up."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from statistics import mean, median
from typing import Any

import cv2
import numpy as np

from models.closer import closer_part
from models.crops import letterbox, unletterbox
from models.dataset import RgbImage
from models.metrics import boundary_f, gradient_error, iou, mean_absolute_error
from models.segmenter import Floats, Segmenter
from models.variants import best_size

Row = dict[str, Any]


def find_alpha(segmenter: Segmenter, image: RgbImage, fit: str = "letterbox") -> tuple[Floats, float]:
    """Segment a picture of any size.

    Args:
        segmenter: what does it.
        image: (H, W, 3) uint8 RGB.
        fit: "letterbox" keeps the picture's shape, "stretch" squashes it into the input; "closer" looks again,
            at the part with the people, as the program does, which needs no first look at each frame.

    Returns:
        (H, W) float32 alpha at the picture's size, and the milliseconds that `segment` took.
    """
    if fit == "closer":
        return _find_closer(segmenter, image)
    size = (image.shape[0], image.shape[1])
    input_size = best_size(segmenter.sizes, size)
    if fit == "letterbox":
        small, place = letterbox(image, input_size)
    else:
        small = _resize(image, input_size)
    started_s = time.perf_counter()
    alpha = segmenter.segment(small).alpha
    ms = (time.perf_counter() - started_s) * 1000
    if fit == "letterbox":
        return unletterbox(alpha, place, size), ms
    return np.asarray(cv2.resize(alpha, size[::-1], interpolation=cv2.INTER_LINEAR), np.float32), ms


def _find_closer(segmenter: Segmenter, image: RgbImage) -> tuple[Floats, float]:
    whole, whole_ms = find_alpha(segmenter, image)
    part = closer_part(whole, segmenter.sizes)
    if part is None:
        return whole, whole_ms
    alpha = np.zeros_like(whole)
    alpha[part], part_ms = find_alpha(segmenter, image[part])
    return alpha, whole_ms + part_ms


def _resize(image: RgbImage, size: tuple[int, int]) -> RgbImage:
    shrinks = image.shape[0] > size[0]
    method = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(image, size[::-1], interpolation=method), np.uint8)


def score_alpha(alpha: Floats, target: Floats, ms: float) -> Row:
    """Compare an alpha with the truth, both (H, W) float32 0-1, in every measure."""
    return {
        "iou": iou(alpha, target),
        "mae": mean_absolute_error(alpha, target),
        "boundary_f": boundary_f(alpha, target),
        "gradient_error": gradient_error(alpha, target),
        "ms": ms,
    }


def guess_turns(segmenter: Segmenter, image: RgbImage) -> list[bool]:
    """Turn an upright picture clockwise by 0-3 quarters; say for each whether the way back was found.

    Empty if the segmenter does not tell.
    """
    found = []
    for turned in range(4):
        picture = np.ascontiguousarray(np.rot90(image, -turned))
        size = best_size(segmenter.sizes, (picture.shape[0], picture.shape[1]))
        upright = segmenter.segment(letterbox(picture, size)[0]).upright
        if upright is None:
            return []
        found.append(int(np.argmax(upright)) == -turned % 4)
    return found


def sum_up(rows: Sequence[Row]) -> Row:
    """Give the means, medians and counts of scored pictures; `upright_accuracy` is None where it is unknown."""
    if not rows:
        raise ValueError("There is nothing to sum up.")
    turns = [right for row in rows for right in row.get("upright", [])]
    return {
        "n": len(rows),
        "iou_mean": mean(row["iou"] for row in rows),
        "iou_median": median(row["iou"] for row in rows),
        "mae": mean(row["mae"] for row in rows),
        "boundary_f": mean(row["boundary_f"] for row in rows),
        "gradient_error": mean(row["gradient_error"] for row in rows),
        "ms_median": median(row["ms"] for row in rows),
        "upright_accuracy": mean(turns) if turns else None,
    }


def sum_up_by(rows: Sequence[Row], key: str) -> dict[str, Row]:
    """Sum up the rows of each value of `key`, in the order of the names."""
    return {value: sum_up([r for r in rows if r[key] == value]) for value in sorted({r[key] for r in rows})}


def sum_up_rooms(segmenter: Segmenter, rooms: Iterable[tuple[str, RgbImage]], fit: str = "letterbox") -> Row:
    """Measure what is found where nobody is: the share of pixels above one half, on average and at worst.

    Args:
        segmenter: what is scored.
        rooms: names and (H, W, 3) uint8 RGB pictures without people; at least one.
        fit: as in `find_alpha`.
    """
    shares = {name: float((find_alpha(segmenter, image, fit)[0] > 0.5).mean()) for name, image in rooms}
    worst = max(shares, key=shares.__getitem__)
    return {
        "n": len(shares),
        "share_mean": mean(shares.values()),
        "share_worst": shares[worst],
        "worst": worst,
        "above_1_percent": sum(share > 0.01 for share in shares.values()),
    }
