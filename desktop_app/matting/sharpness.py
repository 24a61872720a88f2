"""How sharp the person is in a picture, whatever stands behind."""

from __future__ import annotations

import numpy as np

from desktop_app.capture.frame import Alpha, RgbaImage, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.pyramid import resize_area

# Finer than this, a camera's noise and compression say more than its focus.
_HEIGHT_PX = 540
_SURE = 0.95
_MARGIN_PX = 5
"""The gradient looks one pixel around, the blur before it two; and the edge itself is ours, not the lens's."""
_SMALLEST_SHARE = 0.002


def person_sharpness(image: RgbImage | RgbaImage, alpha: Alpha) -> float:
    """Measure the sharpness of the person alone; to compare pictures of one burst with.

    Args:
        image: (H, W, 3) or (H, W, 4) uint8, a composite.
        alpha: (H, W) float32, 0-1, its alpha.

    Returns:
        0 or more: the mean squared gradient inside the person, relative to the squared brightness there; 0
        where there is hardly anybody.

    Source:
        Tenengrad; Krotkov, "Focusing", IJCV 1, 1987.
    """
    height, width = image.shape[:2]
    scale = min(1.0, _HEIGHT_PX / height)
    size = (max(1, round(height * scale)), max(1, round(width * scale)))
    grey = cv2.cvtColor(resize_area(np.ascontiguousarray(image[..., :3]), size), cv2.COLOR_RGB2GRAY)
    sure = (cv2.resize(alpha, (size[1], size[0]), interpolation=cv2.INTER_AREA) >= _SURE).astype(np.uint8)
    kernel = np.ones((2 * _MARGIN_PX + 1, 2 * _MARGIN_PX + 1), np.uint8)
    # Beyond the picture's border there is no backdrop that could count.
    inside = cv2.erode(sure, kernel, borderType=cv2.BORDER_CONSTANT, borderValue=1) > 0
    if np.count_nonzero(inside) < _SMALLEST_SHARE * inside.size:
        return 0.0
    calm = cv2.GaussianBlur(grey, (5, 5), 0.8).astype(np.float32)
    gradient = cv2.Sobel(calm, cv2.CV_32F, 1, 0) ** 2 + cv2.Sobel(calm, cv2.CV_32F, 0, 1) ** 2
    brightness = float(calm[inside].mean()) + 1.0
    return float(gradient[inside].mean()) / brightness**2
