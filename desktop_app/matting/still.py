"""Asks the network nothing while the picture stands still: then the last answer holds."""

from __future__ import annotations

import numpy as np

from desktop_app.capture.frame import RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.segment import Segmentation, Segmenter, segment_safely

# Averaged over blocks of this many pixels of the network's input, a camera's noise stays below one level.
_BLOCK_PX = 8
_LARGEST_CHANGE = 1.5
"""In levels of 0-255, of any block's mean."""
LONGEST_S = 0.5
"""An answer is not used longer than this, whatever the picture does."""


class StillSegmenter:
    """Segments pictures of one source, one after the other; remembers the last one that it asked about."""

    def __init__(self, segmenter: Segmenter) -> None:
        """Ask this segmenter; what it gives is not trusted."""
        self._segmenter = segmenter
        self._answer: Segmentation | None = None
        self._blocks: RgbImage | None = None
        self._asked_at_s = 0.0

    @property
    def size(self) -> tuple[int, int]:
        """(height, width) in pixels that `segment` takes and gives."""
        height, width = self._segmenter.size
        return height, width

    def reset(self) -> None:
        """Forget the last answer."""
        self._answer = None

    def segment(self, image: RgbImage, time_s: float) -> Segmentation:
        """Segment a picture, or say the same as before if nothing in it has changed since it was asked.

        Args:
            image: (H, W, 3) uint8 RGB, exactly `size`.
            time_s: time of its frame; after a step back the network is asked.

        Returns:
            A segmentation, checked. Not to be changed.

        Raises:
            ModelError: if the segmenter gives something that is no alpha.
            Exception: what the segmenter raises. The next picture is asked about, whatever it shows.
        """
        blocks = _mean_blocks(image)
        if self._answer is None or not self._is_still(blocks, time_s):
            self._answer = None
            self._answer = segment_safely(self._segmenter, image)
            self._blocks, self._asked_at_s = blocks, time_s
        return self._answer

    def _is_still(self, blocks: RgbImage, time_s: float) -> bool:
        before = self._blocks
        if before is None or before.shape != blocks.shape or not 0 <= time_s - self._asked_at_s <= LONGEST_S:
            return False
        return float(cv2.absdiff(blocks, before).max()) <= _LARGEST_CHANGE


def _mean_blocks(image: RgbImage) -> RgbImage:
    size = (max(1, image.shape[1] // _BLOCK_PX), max(1, image.shape[0] // _BLOCK_PX))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
