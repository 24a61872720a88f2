"""A network that looks twice: at the picture and at its mirror image, for single pictures where time allows."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from models.segmenter import Segmentation, Segmenter

_TURNS_OF_MIRRORED = [0, 3, 2, 1]
"""A picture that a clockwise quarter makes upright needs three in the mirror."""


class MirroredSegmenter:
    """Gives the mean of two answers, one of them for the mirror image; takes twice the time.

    What a network gets wrong by chance it mostly gets wrong on one side only. For one thread at a time.
    """

    def __init__(self, segmenter: Segmenter) -> None:
        """Look through this one."""
        self._segmenter = segmenter
        self.description = f"{segmenter.description}, also mirrored"

    @property
    def sizes(self) -> tuple[tuple[int, int], ...]:
        """Every (height, width) in pixels that `segment` takes, and gives for it; the usual one first."""
        return self._segmenter.sizes

    @property
    def size(self) -> tuple[int, int]:
        """The usual one of `sizes`."""
        return self.sizes[0]

    def segment(self, image: npt.NDArray[np.uint8]) -> Segmentation:
        """Segment one picture; takes, gives and raises what the segmenter does."""
        plain = self._segmenter.segment(image)
        mirrored = self._segmenter.segment(np.ascontiguousarray(image[:, ::-1]))
        alpha = (plain.alpha + mirrored.alpha[:, ::-1]) * np.float32(0.5)
        if plain.upright is None or mirrored.upright is None:
            return Segmentation(alpha)
        return Segmentation(alpha, (plain.upright + mirrored.upright[_TURNS_OF_MIRRORED]) * np.float32(0.5))
