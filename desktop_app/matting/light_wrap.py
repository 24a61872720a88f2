"""The new backdrop's light on the person's rim, as it would fall there if it stood behind."""

from __future__ import annotations

import numpy as np

from desktop_app.capture.frame import Matte, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.pyramid import resize_area
from desktop_app.matting.region import Region

# All of it is soft: it is worked out at a quarter of the size.
_SHRINK = 4
# How far the light comes round the edge (a standard deviation), and from how far it is gathered (a radius); in
# heights of the picture.
_INWARD, _GATHERED = 0.005, 0.03
REACH = 0.03
"""Further inside than this, in heights of the picture, nothing changes."""
# So much of the light at full strength falls on the edge itself.
_MOST = 0.7
# A rim that is more person than this all around is no rim.
_INSIDE = 0.96


def wrap_light(
    foreground: RgbImage, matte: Matte, backdrop: RgbImage, *, strength: float, region: Region
) -> RgbImage:
    """Let the backdrop's light spill over the person's rim: F' = F + w B (1 - F), dark backdrops giving none.

    Args:
        foreground: (H, W, 3) uint8 RGB, the person's own colours.
        matte: (H, W) uint8, 0-255.
        backdrop: (H, W, 3) uint8 RGB.
        strength: 0 (none; NaN counts as 0) to 1.
        region: rows and columns outside which it is 0; nothing is worked out there.

    Returns:
        (H, W, 3) uint8 RGB; `foreground` itself if there is nothing to do. Pixels that have only person within
        `REACH` are the same to the bit.
    """
    part = matte[region]
    if not strength > 0 or min(part.shape) < 2 * _SHRINK:
        return foreground
    size = (part.shape[0] // _SHRINK, part.shape[1] // _SHRINK)
    share = resize_area(part, size) * np.float32(1 / 255)
    near = cv2.GaussianBlur(share, (0, 0), max(0.3, _INWARD * matte.shape[0] / _SHRINK))
    weight = np.float32(2 * _MOST * min(strength, 1.0)) * (1 - near / np.float32(_INSIDE)).clip(0, 0.5)
    gathered = resize_area(np.ascontiguousarray(backdrop[region]), size)
    reach = 2 * round(_GATHERED * matte.shape[0] / _SHRINK) + 1
    for _ in range(3):
        gathered = np.asarray(cv2.blur(gathered, (reach, reach), borderType=cv2.BORDER_REPLICATE), np.uint8)
    light = cv2.multiply(gathered, cv2.merge((weight, weight, weight)), dtype=cv2.CV_8U)
    light = cv2.resize(light, part.shape[::-1], interpolation=cv2.INTER_LINEAR)
    own = foreground[region]
    wrapped = foreground.copy()
    wrapped[region] = cv2.add(own, cv2.multiply(light, cv2.bitwise_not(own), scale=1 / 255))
    return wrapped
