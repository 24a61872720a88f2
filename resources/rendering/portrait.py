"""The demo's person: NASA's portrait of Eileen Collins without what stands behind her."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from resources.rendering.cutout import closed_form_alpha, foreground_colours, person_mask, trimap_around

# Outlines drawn by hand on the 512 x 512 picture, in halves of a pixel: x, y.
_INNER = (
    "330,120 400,60 470,45 540,75 585,140 580,200 545,240 505,345 592,470 600,500 660,510 "
    "690,560 705,680 745,715 850,705 930,760 970,860 985,960 990,1023 250,1023 215,985 90,960 "
    "60,900 60,800 75,620 120,520 220,440 245,380 270,330 368,312 372,262 352,245 320,190"
)
_OUTER = (
    "290,150 330,80 420,25 480,15 560,45 610,120 620,190 575,270 545,275 522,325 600,390 "
    "630,460 700,500 735,600 745,680 820,670 920,710 990,790 1010,880 1023,930 1023,1023 "
    "90,1023 30,940 20,800 40,640 90,500 205,400 210,350 260,295 345,285 348,272 330,255 "
    "300,210"
)
_HAIR_ROWS = 135
_ENLARGED = 2


def cut_out(photograph: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Cut the person out and enlarge her twice.

    Args:
        photograph: (512, 512, 3) uint8 RGB, `skimage.data.astronaut()`.

    Returns:
        (1024, 1024, 4) uint8 RGBA, straight alpha; the colours go on where alpha is 0.
    """
    inner, outer = _outline(_INNER), _outline(_OUTER)
    mask = person_mask(photograph, inner, outer)
    hair = np.zeros(mask.shape, np.bool_)
    hair[:_HAIR_ROWS] = True
    trimap = trimap_around(mask, hair, edge_px=2, hair_px=5)
    image = photograph / 255.0
    alpha = closed_form_alpha(image, trimap)
    alpha = np.clip((alpha - 0.04) / 0.92, 0.0, 1.0)
    colours = foreground_colours(image, alpha)
    return _enlarge(colours, alpha)


def _outline(text: str) -> NDArray[np.int32]:
    points = [[int(number) // 2 for number in pair.split(",")] for pair in text.split()]
    return np.array(points, np.int32)


def _enlarge(colours: NDArray[np.float64], alpha: NDArray[np.float64]) -> NDArray[np.uint8]:
    size = (alpha.shape[1] * _ENLARGED, alpha.shape[0] * _ENLARGED)
    large = cv2.resize(colours, size, interpolation=cv2.INTER_LANCZOS4)
    large += 0.5 * (large - cv2.GaussianBlur(large, (0, 0), 1.6))
    opacity = cv2.resize(alpha, size, interpolation=cv2.INTER_CUBIC)
    rgba = np.dstack([large, opacity])
    return np.round(np.clip(rgba, 0.0, 1.0) * 255).astype(np.uint8)
