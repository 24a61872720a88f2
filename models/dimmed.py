"""A dark room: what is left of a picture when little light falls on the sensor."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import mean

import numpy as np

from models.benchmark import Case, crop_rows, grey_level
from models.dataset import RgbImage
from models.metrics import iou
from models.scoring import find_alpha
from models.segmenter import Segmenter

MEAN_GREY = 35.0  # 0-255; a picture counts as dark below 60
NOISE_GREY_LEVELS = 6.0  # deviation of the noise where the picture is as bright as that; it grows with the root


def dim(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """Take light away until the mean is `MEAN_GREY`, and add the noise of few photons; dark pictures stay.

    Args:
        image: (H, W, 3) uint8 RGB.
        rng: the source of all chance.
    """
    dark = image * min(1.0, MEAN_GREY / max(grey_level(image), 1.0))
    noise = rng.standard_normal(image.shape) * NOISE_GREY_LEVELS * np.sqrt(dark / MEAN_GREY)
    return np.clip(dark + noise + 0.5, 0, 255).astype(np.uint8)


def iou_in_the_dark(segmenter: Segmenter, cases: Sequence[Case], crop: str, fit: str = "letterbox") -> float:
    """Give the mean IoU on the dimmed pictures; the same noise for every segmenter."""
    scores = []
    for number, case in enumerate(cases):
        image, label = case.read()
        part = crop_rows(label, crop)
        alpha, _ = find_alpha(segmenter, dim(image[part], np.random.default_rng(number)), fit)
        scores.append(iou(alpha, (label[part] > 127).astype(np.float32)))
    return mean(scores)
