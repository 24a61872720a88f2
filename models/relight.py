"""Give a person other light, and other clothes, than the room: dark before dark, bright before bright."""

from __future__ import annotations

import cv2
import numpy as np

from models.dataset import RgbImage
from models.framing import FloatImage, box_of

SHARE = 0.3
_GRID = 5


def relight(image: RgbImage, alpha: FloatImage, rng: np.random.Generator) -> RgbImage:
    """Now and then change a person's light in parts, and mostly darken them from the shoulders on.

    Args:
        image: (H, W, 3) uint8 RGB.
        alpha: (H, W) float32 0-1.
        rng: the source of all chance.

    Returns:
        The picture, the same where nobody is; the very same where nothing is changed.
    """
    if rng.random() >= SHARE:
        return image
    x0, y0, x1, y1 = box_of(alpha)
    gain = rng.normal(0, 0.3, (_GRID, _GRID, 1)) + rng.normal(0, 0.1, 3)
    gain[2:] += rng.uniform(-1.6, 0.6)  # clothes
    size = (x1 - x0, y1 - y0)
    spread = np.zeros((*alpha.shape, 3), np.float32)
    spread[y0:y1, x0:x1] = cv2.resize(gain, size, interpolation=cv2.INTER_LINEAR)
    lit = image * (1 + (np.exp(spread) - 1) * alpha[..., None])
    return np.asarray(np.clip(lit + 0.5, 0, 255), np.uint8)
