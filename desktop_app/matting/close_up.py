"""Decides which part of the frames the network is shown: around the people, whom it then sees larger.

What lies outside counts as empty. So it is watched: whatever changes there is looked at, and all is looked at
now and then anyway.
"""

from __future__ import annotations

import numpy as np

from desktop_app.capture.frame import Alpha, RgbImage
from desktop_app.matting.pyramid import resize_area
from models.closer import ROOM, SURE, Part, closer_part, person_box
from models.variants import Sizes

CALM_S = 1.0
"""A closer part must have been enough for so long before it is chosen: nothing hops while somebody waves."""
CHECK_S = 2.0
"""All is looked at after so long, even if nothing changes outside."""
SOON_S = 0.1
"""Where something does, all is looked at so soon; less often while that finds nobody, as with a television."""
_LATEST_SOON_S = 0.4
# Averaged over blocks of so many pixels, noise stays below this change, of 0-255.
_BLOCK_PX, _CHANGE = 4, 6
_SOMEBODY = 0.5
# A part this much larger than needed is worth another.
_TOO_LARGE = 1.3


class CloseUp:
    """Chooses the part for one source, frame after frame. For one thread.

    Everything is in pixels of the alpha that covers the frame. The part grows at once, and shrinks late.
    """

    def __init__(self, sizes: Sizes) -> None:
        """Choose for a network with inputs of these sizes."""
        self._sizes = sizes
        self.reset()

    def reset(self, *, is_calm: bool = True) -> None:
        """Begin with all of the frame; unless `is_calm`, wait before the first closer look."""
        self.part: Part | None = None
        self._enough_since_s: float | None = None
        self._is_new = is_calm
        self._blocks: RgbImage | None = None
        self._checked_at_s = 0.0
        self._soon_s = SOON_S

    def needs_check(self, picture: RgbImage, time_s: float) -> bool:
        """Say whether all of the frame must be looked at now.

        Args:
            picture: (H, W, 3) uint8 RGB, the whole frame, as small as the alpha.
            time_s: time of the frame.
        """
        age_s = time_s - self._checked_at_s
        if not 0 <= age_s < CHECK_S:
            self._soon_s = SOON_S
            return True
        if age_s < self._soon_s or not self._has_changed_outside(picture):
            return False
        self._soon_s = min(2 * self._soon_s, _LATEST_SOON_S)
        return True

    def check(self, alpha: Alpha, picture: RgbImage, time_s: float) -> None:
        """Take note of all of the frame: its (H, W) float32 alpha, 0-1, and itself, (H, W, 3) uint8 RGB."""
        self._blocks, self._checked_at_s = _mean_blocks(picture), time_s
        wished = closer_part(alpha, self._sizes)
        if self.part is None:
            is_enough = wished is not None
        else:
            outside = alpha.copy()
            outside[self.part] = 0
            if outside.max(initial=0) > _SOMEBODY:
                self.open()
                return
            is_enough = wished is not None and _area(wished) * _TOO_LARGE < _area(self.part)
        if not is_enough:
            self._enough_since_s = None
        elif self._is_new:
            self.part = wished
        elif self._enough_since_s is None or time_s < self._enough_since_s:
            self._enough_since_s = time_s
        elif time_s - self._enough_since_s >= CALM_S:
            self.part, self._enough_since_s = wished, None
        self._is_new = False

    def follow(self, alpha: Alpha) -> bool:
        """Move the part along with the people in it.

        Args:
            alpha: (H, W) float32, 0-1, found in the part; 0 outside.

        Returns:
            Whether the part held them wholly. If not, all of the frame is looked at from now on.
        """
        part = self.part
        box = person_box(alpha, ROOM / 2)
        if part is None or box is None or _is_cut_off(alpha, part):
            self.open()
            return False
        if not _is_inside(box, part):
            self.part = closer_part(alpha, self._sizes)
        return True

    def open(self) -> None:
        """Look at all of the frame, until a closer part has been enough for a while."""
        self.part, self._enough_since_s = None, None

    def _has_changed_outside(self, picture: RgbImage) -> bool:
        before, part = self._blocks, self.part
        if before is None or part is None:
            return True
        blocks = _mean_blocks(picture)
        is_outside = np.ones(blocks.shape[:2], np.bool_)
        rows, columns = (slice(span.start // _BLOCK_PX, -(-span.stop // _BLOCK_PX)) for span in part)
        is_outside[rows, columns] = False
        change = np.subtract(blocks[is_outside], before[is_outside], dtype=np.int16)
        # What changes everywhere alike is light.
        return bool(len(change)) and float(np.abs(change - change.mean(axis=0)).max()) > _CHANGE


def _mean_blocks(picture: RgbImage) -> RgbImage:
    return resize_area(picture, (max(1, picture.shape[0] // _BLOCK_PX), max(1, picture.shape[1] // _BLOCK_PX)))


def _area(part: Part) -> int:
    rows, columns = part
    return int(rows.stop - rows.start) * int(columns.stop - columns.start)


def _is_inside(box: Part, part: Part) -> bool:
    pairs = zip(box, part, strict=True)
    return all(outer.start <= inner.start and inner.stop <= outer.stop for inner, outer in pairs)


def _is_cut_off(alpha: Alpha, part: Part) -> bool:
    """Whether somebody reaches an edge of the part that is not one of the frame."""
    rows, columns = part
    inside = alpha[part]
    edges = (
        (rows.start > 0, inside[0]),
        (rows.stop < alpha.shape[0], inside[-1]),
        (columns.start > 0, inside[:, 0]),
        (columns.stop < alpha.shape[1], inside[:, -1]),
    )
    return any(is_inner and float(edge.max()) > SURE for is_inner, edge in edges)
