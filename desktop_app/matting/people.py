"""Keeps one person and hides everybody else, and stays with that person."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_app.capture.frame import Alpha
from desktop_app.capture.opencv import cv2

Mask = NDArray[np.bool_]

# What is at least this much person belongs to some person; the softer rest, to the nearest one.
_SURE = 0.3
_SOFT_EDGE = np.ones((9, 9), np.uint8)
# A part that is loose, such as a hand before the chest, is the person's own if it is smaller than this share
# of the person and its middle lies in the person's box, widened by this share of its size.
_LOOSE_SHARE, _BOX_MARGIN = 0.3, 0.2
# The person is the one who covers at least this share of where the person was.
_SAME_SHARE = 0.2
_LOST_S = 1.0
"""Out of sight for so long, and the largest person is chosen anew."""


class OnePerson:
    """Follows one person from alpha to alpha: by overlap and not by size, so that nobody steps in between."""

    def __init__(self) -> None:
        """Begin with nobody: the largest person is the one."""
        self._where: Mask | None = None
        self._seen_at_s = 0.0

    def reset(self) -> None:
        """Forget the person."""
        self._where = None

    def keep(self, alpha: Alpha, time_s: float) -> Alpha:
        """Set everybody but the one to 0.

        Args:
            alpha: (H, W) float32, 0-1, at the network's size. That may change: the person stays the same one.
            time_s: time of its frame.

        Returns:
            A new (H, W) float32, nowhere above `alpha`; 0 everywhere while the one followed is out of sight,
            for `_LOST_S` at most.
        """
        sure = np.asarray(alpha > _SURE, np.uint8)
        count, labels, stats, centres = cv2.connectedComponentsWithStats(sure, connectivity=8)
        chosen = (
            self._choose(np.asarray(labels), np.asarray(stats[:, cv2.CC_STAT_AREA]), time_s) if count > 1 else 0
        )
        if not chosen:
            return np.zeros_like(alpha)
        own = np.isin(labels, [chosen, *_loose_parts(chosen, np.asarray(stats), np.asarray(centres))])
        self._where, self._seen_at_s = np.asarray(labels == chosen), time_s
        others = (sure > 0) & ~own
        near = cv2.dilate(own.astype(np.uint8), _SOFT_EDGE) > 0
        return np.where(near & ~others, alpha, np.float32(0))

    def _choose(self, labels: NDArray[Any], areas: NDArray[Any], time_s: float) -> int:
        largest = 1 + int(areas[1:].argmax())
        where = self._where
        if where is None or not 0 <= time_s - self._seen_at_s <= _LOST_S:
            return largest
        if where.shape != labels.shape:
            # Another network took over. Whoever is larger must not step in because of that.
            size = (labels.shape[1], labels.shape[0])
            where = cv2.resize(where.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
        covered = np.bincount(labels[where], minlength=len(areas))
        covered[0] = 0
        best = int(covered.argmax())
        return best if covered[best] >= _SAME_SHARE * np.count_nonzero(where) else 0


def _loose_parts(chosen: int, stats: NDArray[Any], centres: NDArray[Any]) -> list[int]:
    left, top, width, height, area = stats[chosen]
    margin_x, margin_y = _BOX_MARGIN * width, _BOX_MARGIN * height
    parts = []
    for label in range(1, len(stats)):
        x, y = centres[label]
        is_inside = (
            left - margin_x <= x <= left + width + margin_x and top - margin_y <= y <= top + height + margin_y
        )
        if label != chosen and is_inside and stats[label, cv2.CC_STAT_AREA] < _LOOSE_SHARE * area:
            parts.append(label)
    return parts
