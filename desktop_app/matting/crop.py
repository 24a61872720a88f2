"""The part of a picture that is shown: where it lies, how it turns with the picture, and how it is cut out."""

from __future__ import annotations

import math
from dataclasses import dataclass

from desktop_app.capture.frame import RgbImage

MOST_ZOOM = 4.0
"""A fourth of the width is the least that is still a picture."""


@dataclass(frozen=True)
class Crop:
    """A part of the same aspect as the whole, in shares of the whole: 0-1 from its top left corner.

    Attributes:
        left: where it begins, 0 to 1 - `size`.
        top: likewise.
        size: its width and its height, 1 / `MOST_ZOOM` to 1.
    """

    left: float = 0.0
    top: float = 0.0
    size: float = 1.0

    @property
    def zoom(self) -> float:
        """How much larger things are than in the whole picture, 1-4."""
        return 1 / self.size

    @property
    def is_whole(self) -> bool:
        """Whether nothing is cut off."""
        return self.size >= 1.0

    @property
    def centre(self) -> tuple[float, float]:
        """(x, y) of its middle."""
        return self.left + self.size / 2, self.top + self.size / 2

    def mirrored(self) -> Crop:
        """Give the same part of the mirrored picture."""
        x, y = self.centre
        return crop_at(self.zoom, 1 - x, y)

    def turned(self, turns: int) -> Crop:
        """Give the same part of the picture turned clockwise by quarter turns."""
        x, y = self.centre
        for _ in range(turns % 4):
            x, y = 1 - y, x
        return crop_at(self.zoom, x, y)

    def outward(self, x: float, y: float) -> tuple[float, float]:
        """Say where a place of this part, 0-1 each, lies in the whole picture."""
        return self.left + x * self.size, self.top + y * self.size


WHOLE = Crop()


def crop_at(zoom: float, x: float, y: float) -> Crop:
    """Give the part around a place, moved as far as it must be to stay in the picture.

    Args:
        zoom: 1-4; what lies beyond, or is no number, is brought back.
        x: of the middle, 0-1 from the left.
        y: likewise from the top.
    """
    zoom = min(MOST_ZOOM, max(1.0, zoom)) if math.isfinite(zoom) else 1.0
    size = 1 / zoom
    return Crop(_begin(x, size), _begin(y, size), size)


def crop_image(image: RgbImage, crop: Crop) -> RgbImage:
    """Cut a part out and enlarge it to the size of the whole.

    Cut at fractions of a pixel, so that a slow movement does not step.

    Args:
        image: (H, W, 3) uint8 RGB. Not changed.
        crop: which part.

    Returns:
        (H, W, 3) uint8 RGB of the same size; `image` itself where nothing is cut off.
    """
    if crop.is_whole:
        return image
    # Imported here: the window knows crops before it has OpenCV.
    import numpy as np

    from desktop_app.capture.opencv import cv2

    height, width = image.shape[:2]
    size = crop.size
    # Pixels are counted by their middles: half a pixel of the part is `size` / 2 pixels of the whole.
    shift_x = crop.left * width + (size - 1) / 2
    shift_y = crop.top * height + (size - 1) / 2
    places = np.array([[size, 0, shift_x], [0, size, shift_y]], np.float64)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    cut = cv2.warpAffine(image, places, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cut, np.uint8)


def _begin(middle: float, size: float) -> float:
    if not math.isfinite(middle):
        middle = 0.5
    return min(max(0.0, middle - size / 2), 1 - size)
