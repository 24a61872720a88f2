"""Moves an answer of the network along with the picture, for the frames about which it is not asked."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from desktop_app.capture.frame import Alpha, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.pyramid import resize_area

Grey = NDArray[np.uint8]
Number = TypeVar("Number", np.uint8, np.float32)

# The movement is looked for in a picture this long: a quarter of what the network costs, and still a tenth of
# one of these pixels.
_LOOK_PX = 128
# Further than this share of the picture's length, from one asked frame to the one at hand, is too fast.
_FARTHEST = 0.05
# What may differ after the movement, in grey levels: the mean over the picture, and over its worst block.
_MEAN_LEFT, _WORST_LEFT = 3.0, 28.0
_BLOCK_PX = 8


class Follower:
    """Remembers the picture of one answer and says where its parts have gone since. For one thread."""

    def __init__(self) -> None:
        """Begin without a picture."""
        self._flow = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_ULTRAFAST)
        self._before: Grey | None = None

    def remember(self, image: RgbImage) -> None:
        """Take the picture, (H, W, 3) uint8 RGB, that the next answers to move belong to."""
        self._before = _look(image)

    def forget(self) -> None:
        """Have no picture: there is nothing to follow."""
        self._before = None

    def follow(self, alpha: Alpha, image: RgbImage) -> Alpha | None:
        """Move an alpha from the remembered picture to this one.

        Args:
            alpha: (H, W) float32, 0-1, of the remembered picture.
            image: (H, W, 3) uint8 RGB, of the same size as that picture.

        Returns:
            A new (H, W) float32, 0-1; None where the movement is too fast or cannot be made out, as when
            something has come into the picture.

        Source:
            Kroeger et al., "Fast Optical Flow using Dense Inverse Search", ECCV 2016, at its coarsest.
        """
        before, now = self._before, _look(image)
        if before is None or before.shape != now.shape or min(now.shape) < 2 * _BLOCK_PX:
            return None
        flow = np.asarray(self._flow.calc(now, before, np.zeros((*now.shape, 2), np.float32)), np.float32)
        if float(np.abs(flow).max()) > _FARTHEST * max(now.shape):
            return None
        left = cv2.absdiff(_moved(before, flow), now)
        blocks = (now.shape[1] // _BLOCK_PX, now.shape[0] // _BLOCK_PX)
        worst = np.asarray(cv2.resize(left, blocks, interpolation=cv2.INTER_AREA))
        if float(np.mean(left)) > _MEAN_LEFT or float(worst.max()) > _WORST_LEFT:
            return None
        height, width = alpha.shape
        scale = np.array([width / now.shape[1], height / now.shape[0]], np.float32)
        return _moved(alpha, np.asarray(cv2.resize(flow, (width, height)) * scale, np.float32))


def _look(image: RgbImage) -> Grey:
    scale = min(1.0, _LOOK_PX / max(image.shape[:2]))
    size = (max(1, round(image.shape[0] * scale)), max(1, round(image.shape[1] * scale)))
    return np.asarray(cv2.cvtColor(resize_area(image, size), cv2.COLOR_RGB2GRAY), np.uint8)


def _moved(values: NDArray[Number], flow: NDArray[np.float32]) -> NDArray[Number]:
    """Take each pixel from where it was: (H, W) values, and (H, W, 2) steps right and down, in pixels."""
    y, x = np.indices(values.shape, np.float32)
    moved = cv2.remap(
        values, x + flow[..., 0], y + flow[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(moved, values.dtype)
