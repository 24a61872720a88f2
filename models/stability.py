"""How steady the alpha is: short clips with a known alpha, made from one picture."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from models.dataset import RgbImage
from models.metrics import dtssd
from models.scoring import find_alpha
from models.segmenter import Floats, Segmenter

FRAMES = 8
NOISE_GREY_LEVELS = 5.0  # deviation of the noise, 0-255: a webcam in a dim room
STEP = 0.01  # of the picture's width, that the person moves from frame to frame

Clip = tuple[npt.NDArray[np.uint8], Floats]


def noisy_clip(image: RgbImage, target: Floats, rng: np.random.Generator) -> Clip:
    """Repeat a picture with fresh noise: whatever changes in the alpha is flicker.

    Args:
        image: (H, W, 3) uint8 RGB.
        target: (H, W) float32, 0-1.
        rng: the source of all chance.

    Returns:
        (FRAMES, H, W, 3) uint8 and (FRAMES, H, W) float32.
    """
    noise = rng.normal(0, NOISE_GREY_LEVELS, (FRAMES, *image.shape))
    return np.clip(image + noise + 0.5, 0, 255).astype(np.uint8), np.repeat(target[None], FRAMES, axis=0)


def moving_clip(image: RgbImage, target: Floats, room: RgbImage) -> Clip:
    """Move a cut-out person across a room, one step each frame; as `noisy_clip`, with the room's picture."""
    height, width = target.shape
    backdrop = cv2.resize(room, (width, height), interpolation=cv2.INTER_AREA).astype(np.float32)
    images, alphas = [], []
    for number in range(FRAMES):
        shift = np.array([[1, 0, (number - FRAMES / 2) * STEP * width], [0, 1, 0]], np.float32)
        # Beyond the edge the edge goes on: a person whom the frame cuts is not cut anew.
        moved = [
            cv2.warpAffine(values, shift, (width, height), borderMode=cv2.BORDER_REPLICATE)
            for values in (image, target)
        ]
        alpha = np.asarray(moved[1], np.float32)
        blended = moved[0] * alpha[..., None] + backdrop * (1 - alpha[..., None])
        images.append(np.clip(blended + 0.5, 0, 255).astype(np.uint8))
        alphas.append(alpha)
    return np.stack(images), np.stack(alphas)


def flicker(segmenter: Segmenter, clip: Clip, fit: str = "letterbox") -> float:
    """Segment each frame by itself and give the dtSSD against the known alphas."""
    images, targets = clip
    return dtssd(np.stack([find_alpha(segmenter, image, fit)[0] for image in images]), targets)
