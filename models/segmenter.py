"""What segments one picture, and what it answers: the network, the network looking twice, a peer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Segmentation:
    """What a segmenter says of a picture.

    Attributes:
        alpha: (H, W) float32, 0-1; 1 = person.
        upright: (4,) float32, sums to 1; `upright[k]` is the probability that turning the picture clockwise
            by k quarter turns makes it upright; near-uniform where nobody is in the picture. None from one
            that cannot tell.
    """

    alpha: Floats
    upright: Floats | None = None


class Segmenter(Protocol):
    """Finds the person in pictures of a few fixed sizes."""

    @property
    def sizes(self) -> tuple[tuple[int, int], ...]:
        """Every (height, width) in pixels that `segment` takes, and gives for it; the usual one first."""

    @property
    def description(self) -> str:
        """Network and engine, for people."""

    def segment(self, image: npt.NDArray[np.uint8]) -> Segmentation:
        """Segment one (H, W, 3) uint8 RGB picture of exactly one of the sizes."""
