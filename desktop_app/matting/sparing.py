"""Asks the network no more than needed: not while the picture stands still, and not about every moving one."""

from __future__ import annotations

import dataclasses
from enum import Enum

import numpy as np

from desktop_app.capture.frame import RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.follow import Follower
from desktop_app.matting.segment import Segmentation, Segmenter, input_size, segment_safely

# Averaged over blocks of this many pixels of a small copy of the frame, a camera's noise stays below one level.
_BLOCK_PX = 8
_LARGEST_CHANGE = 1.5
"""In levels of 0-255, of any block's mean."""
LONGEST_S = 0.5
"""While nothing moves, an answer is not used longer than this."""
LONGEST_MOVED_S = 0.12
"""An answer that is moved along with the picture is not used longer than this."""


class Origin(Enum):
    """Where an answer comes from."""

    ASKED = "the network, about this very picture"
    MOVED = "the network, about an earlier picture, moved along with what moved since"
    STILL = "the network, about an earlier picture that looks the same"


class SparingSegmenter:
    """Segments pictures of one source, one after the other; remembers the last one that it asked about."""

    def __init__(self, segmenter: Segmenter) -> None:
        """Ask this segmenter; what it gives is not trusted."""
        self._segmenter = segmenter
        self._follower = Follower()
        self._answer: Segmentation | None = None
        self._blocks: RgbImage | None = None
        self._asked_at_s = 0.0
        self._moved = 0
        self.origin = Origin.ASKED

    def input_size(self, image: RgbImage) -> tuple[int, int]:
        """Give the (height, width) in pixels of what `segment` wants of a picture."""
        return input_size(self._segmenter, image)

    def reset(self) -> None:
        """Forget the last answer."""
        self._answer = None

    def segment(
        self, image: RgbImage, time_s: float, *, every: int = 1, compared: RgbImage | None = None
    ) -> Segmentation:
        """Segment a picture, or say the same as before if nothing in it has changed since it was asked.

        Args:
            image: (H, W, 3) uint8 RGB, of the size that `input_size` gives.
            time_s: time of its frame; after a step back the network is asked.
            every: of pictures that move, so many go by on one question, 1 or more; the answer moves along with
                what moves. The network is asked earlier where the movement is too fast to be followed, or
                after `LONGEST_MOVED_S`.
            compared: the same in another size, (h, w, 3) uint8 RGB, in which to look for changes: where `image`
                was enlarged, it is noisier.

        Returns:
            A segmentation, checked. Not to be changed. `origin` tells where it comes from.

        Raises:
            ModelError: if the segmenter gives something that is no alpha.
            Exception: what the segmenter raises. The next picture is asked about, whatever it shows.
        """
        blocks = _mean_blocks(image if compared is None else compared)
        before, age_s = self._answer, time_s - self._asked_at_s
        if before is not None and before.alpha.shape != image.shape[:2]:
            before = None
        if before is not None and self._is_still(blocks, age_s):
            self.origin = Origin.STILL
            return before
        if before is not None and self._moved < every - 1 and 0 <= age_s <= LONGEST_MOVED_S:
            alpha = self._follower.follow(before.alpha, image)
            if alpha is not None:
                self._moved += 1
                self.origin = Origin.MOVED
                return dataclasses.replace(before, alpha=alpha)
        self._answer = None
        self._answer = segment_safely(self._segmenter, image)
        self._blocks, self._asked_at_s, self._moved = blocks, time_s, 0
        if every > 1:
            self._follower.remember(image)
        else:
            self._follower.forget()
        self.origin = Origin.ASKED
        return self._answer

    def _is_still(self, blocks: RgbImage, age_s: float) -> bool:
        before = self._blocks
        if before is None or before.shape != blocks.shape or not 0 <= age_s <= LONGEST_S:
            return False
        return float(cv2.absdiff(blocks, before).max()) <= _LARGEST_CHANGE


def _mean_blocks(image: RgbImage) -> RgbImage:
    size = (max(1, image.shape[1] // _BLOCK_PX), max(1, image.shape[0] // _BLOCK_PX))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
