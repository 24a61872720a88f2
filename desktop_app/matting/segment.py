"""What finds the person: the protocol, the check at its door, and one that answers with a constant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from desktop_app.capture.frame import Alpha, RgbImage
from desktop_app.errors import ModelError
from models.variants import best_size

# What rounding may add to a sigmoid's 0-1; anything beyond is not an alpha.
_TOLERANCE = 1e-3
_REMEDY = "Start again, or install Backdrop Live again."


@dataclass(frozen=True, eq=False)
class Segmentation:
    """What a segmenter says of a picture.

    Attributes:
        alpha: (H, W) float32 at the segmenter's size, 0-1; 1 = person.
        upright: (4,) float32; `upright[k]` is the probability that turning the picture clockwise by k quarter
            turns makes it upright. None where the segmenter cannot tell.
    """

    alpha: Alpha
    upright: NDArray[np.float32] | None = None


class Segmenter(Protocol):
    """Finds the person in a picture of one fixed size, or of a few.

    One that takes pictures of several sizes has `sizes` too: every (height, width), `size` among them.
    """

    @property
    def size(self) -> tuple[int, int]:
        """The usual (height, width) in pixels that `segment` takes and gives."""

    def segment(self, image: RgbImage) -> Segmentation:
        """Segment one picture.

        Args:
            image: (H, W, 3) uint8 RGB, exactly `size`, or one of `sizes`.
        """


def sizes_of(segmenter: Segmenter) -> tuple[tuple[int, int], ...]:
    """Give every (height, width) in pixels that a segmenter takes, the usual one first."""
    return getattr(segmenter, "sizes", (segmenter.size,))


def input_size(segmenter: Segmenter, image: RgbImage) -> tuple[int, int]:
    """Give that of a segmenter's sizes, (height, width), which suits a picture, (H, W, 3), best."""
    return best_size(sizes_of(segmenter), (image.shape[0], image.shape[1]))


class ConstantSegmenter:
    """Says the same of every picture. The default, nobody anywhere, shows the backdrop alone."""

    def __init__(self, value: float = 0.0, size: tuple[int, int] = (144, 256)) -> None:
        """Answer with this alpha.

        Args:
            value: 0-1.
            size: (height, width) in pixels.
        """
        self.size = size
        self._value = value

    def segment(self, image: RgbImage) -> Segmentation:
        """Give the constant."""
        return Segmentation(np.full(self.size, self._value, np.float32), None)


def segment_safely(segmenter: Segmenter, image: RgbImage) -> Segmentation:
    """Segment a picture and let nothing through that is not an alpha of its size.

    Args:
        segmenter: any; what it gives is not trusted.
        image: (H, W, 3) uint8 RGB, of a size that the segmenter takes.

    Returns:
        A segmentation that shares no memory with the segmenter's; alpha is within 0-1.

    Raises:
        ModelError: if the answer has another type, shape, dtype or range, or holds NaN or infinity.
        Exception: what the segmenter itself raises.
    """
    answer = segmenter.segment(image)
    alpha = _checked(getattr(answer, "alpha", None), image.shape[:2], "an alpha")
    upright = getattr(answer, "upright", None)
    if upright is not None:
        upright = _checked(upright, (4,), "four probabilities")
    return Segmentation(alpha, upright)


def _checked(values: object, shape: tuple[int, ...], what: str) -> NDArray[np.float32]:
    if not isinstance(values, np.ndarray):
        raise ModelError(f"The network gave {type(values).__name__} instead of {what}. {_REMEDY}")
    if values.dtype != np.float32 or values.shape != shape:
        raise ModelError(
            f"The network gave {values.dtype} {values.shape} instead of {what}, float32 {shape}. {_REMEDY}"
        )
    # Written so that NaN fails it too.
    if not (values.min() >= -_TOLERANCE and values.max() <= 1 + _TOLERANCE):
        raise ModelError(f"The network gave values outside 0-1 instead of {what}. {_REMEDY}")
    return values.clip(0.0, 1.0)
