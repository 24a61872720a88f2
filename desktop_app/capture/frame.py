"""One picture from a source, and the names of the array types that the whole program uses."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_app.errors import SourceError

RgbImage = NDArray[np.uint8]
"""(H, W, 3) RGB, 0-255."""
RgbaImage = NDArray[np.uint8]
"""(H, W, 4) RGB and straight alpha, 0-255."""
Alpha = NDArray[np.float32]
"""(H, W), 0-1; 1 = person."""
Matte = NDArray[np.uint8]
"""(H, W), 0-255; an alpha in bytes, of a frame's size: 255 = person."""


@dataclass(frozen=True, eq=False)
class Frame:
    """One picture from a source.

    Attributes:
        image: (H, W, 3) uint8 RGB, 0-255; read-only from now on.
        index: number of the frame in its source; grows, may have gaps.
        captured_at_s: when it was taken, on the clock of `time.monotonic`; in files, their own time.
        source_id: which source it is from, such as "demo" or "camera:…".

    Raises:
        SourceError: if `image` is not such an array.
    """

    image: RgbImage
    index: int
    captured_at_s: float
    source_id: str

    def __post_init__(self) -> None:
        """Check the picture at the door and lock it."""
        self.check()
        self.image.flags.writeable = False

    def check(self) -> None:
        """See that `image` is what it has to be; for those that must not take another one's word for it.

        Raises:
            SourceError: if it is not.
        """
        image = self.image
        if not isinstance(image, np.ndarray) or image.dtype != np.uint8 or image.ndim != 3:
            raise SourceError(_UNKNOWN_KIND)
        if image.shape[2] != 3 or image.shape[0] < 1 or image.shape[1] < 1:
            raise SourceError(_UNKNOWN_KIND)

    @property
    def size(self) -> tuple[int, int]:
        """(height, width) in pixels."""
        return self.image.shape[0], self.image.shape[1]


_UNKNOWN_KIND = (
    "The source gave something that is not a colour picture. Choose another resolution or another source."
)
