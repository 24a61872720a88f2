"""Lays the person over a backdrop, or cuts the person out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop_app.capture.frame import Alpha, RgbaImage, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.region import Region

_EVERYWHERE: Region = (slice(None), slice(None))


def composite(
    foreground: RgbImage, alpha: Alpha, backdrop: RgbImage, *, region: Region = _EVERYWHERE
) -> RgbImage:
    """Lay the foreground over the backdrop: C = alpha F + (1 - alpha) B.

    Args:
        foreground: (H, W, 3) uint8 RGB, 0-255.
        alpha: (H, W) float32, 0-1; 1 keeps the foreground to the bit, 0 the backdrop.
        backdrop: same shape and dtype as `foreground`.
        region: rows and columns outside which alpha is 0; only there is anything worked out.

    Returns:
        A new (H, W, 3) uint8 RGB image, rounded to nearest. Inputs are not changed.

    Raises:
        ValueError: if sizes or dtypes differ; the message gives both.

    Source:
        Porter & Duff, "Compositing Digital Images", SIGGRAPH 1984, operator *over*;
        gamma-encoded values are blended directly, as video tools do.
    """
    _check(foreground, alpha)
    if backdrop.shape != foreground.shape or backdrop.dtype != np.uint8:
        raise ValueError(f"backdrop {_kind(backdrop)} does not fit foreground {_kind(foreground)}")
    result = backdrop.copy()
    part = alpha[region]
    if part.size:
        # blendLinear divides by the sum of the weights plus 1e-5: too little to change a rounded byte.
        result[region] = cv2.blendLinear(foreground[region], backdrop[region], part, 1.0 - part)
    return result


def cut_out(foreground: RgbImage, alpha: Alpha, *, region: Region = _EVERYWHERE) -> RgbaImage:
    """Cut the foreground out into a picture with straight alpha.

    Args:
        foreground: (H, W, 3) uint8 RGB, 0-255: the person's own colours, the room's taken out of them.
        alpha: (H, W) float32, 0-1.
        region: rows and columns outside which alpha is 0; only there is anything worked out.

    Returns:
        A new (H, W, 4) uint8 RGBA image; where alpha rounds to 0 all four are 0, so that no viewer of the file
        can see the room.

    Raises:
        ValueError: if sizes or dtypes differ; the message gives both.
    """
    _check(foreground, alpha)
    rgba = np.zeros((*alpha.shape, 4), np.uint8)
    part = alpha[region]
    if part.size:
        # Rounds as numpy does, half to even; alpha is never negative.
        opacity = cv2.convertScaleAbs(part, alpha=255.0)
        cut = cv2.cvtColor(foreground[region], cv2.COLOR_RGB2RGBA)
        cv2.insertChannel(opacity, cut, 3)
        rgba[region] = cv2.copyTo(cut, opacity, np.zeros_like(cut))
    return rgba


def _check(foreground: RgbImage, alpha: Alpha) -> None:
    if foreground.ndim != 3 or foreground.shape[2] != 3 or foreground.dtype != np.uint8:
        raise ValueError(f"foreground is {_kind(foreground)}, not (H, W, 3) uint8")
    if alpha.shape != foreground.shape[:2] or alpha.dtype != np.float32:
        raise ValueError(f"alpha {_kind(alpha)} does not fit foreground {_kind(foreground)}")


def _kind(array: NDArray[np.generic]) -> str:
    return f"{array.shape} {array.dtype}"
