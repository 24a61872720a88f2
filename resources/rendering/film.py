"""From light to a file: tone curve, bloom, vignette, grain that keeps gradients from banding, WebP."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

SIZE = (1080, 1920)


def develop(
    light: NDArray[np.float32], *, exposure: float = 1.0, bloom: float = 0.06, colour: float = 1.0
) -> NDArray[np.float32]:
    """Turn linear light into a displayable picture with soft highlights.

    Args:
        light: (H, W, 3) float32 RGB, linear, >= 0.
        exposure: factor before the curve.
        bloom: share of the light that spreads around bright spots.
        colour: 1 keeps the colours, less makes them quieter.

    Returns:
        (H, W, 3) float32 RGB, sRGB-coded, 0-1.

    Source:
        The curve is Narkowicz's fit of the ACES film response (2015).
    """
    x = light * np.float32(exposure)
    wide = cv2.GaussianBlur(np.minimum(x, 8.0), (0, 0), light.shape[1] / 40)
    x = ((1 - bloom) * x + bloom * wide) * 0.75
    grey = (x @ np.array([0.2126, 0.7152, 0.0722], np.float32))[..., None]
    x = np.maximum(grey + np.float32(colour) * (x - grey), 0)
    x = np.clip(x * (2.51 * x + 0.03) / (x * (2.43 * x + 0.59) + 0.14), 0, 1)
    return np.where(x <= 0.0031308, 12.92 * x, 1.055 * x ** (1 / 2.4) - 0.055).astype(np.float32)


def calm(light: NDArray[np.float32], *, strength: float = 0.014) -> NDArray[np.float32]:
    """Take the tracer's noise out and keep edges: non-local means on the root of the light, in 16 bits.

    Args:
        light: (H, W, 3) float32 RGB, linear, >= 0.
        strength: about the standard deviation of the noise, of a white of 1.

    Returns:
        The same, smoother; highlights brighter than 9 are left as they are.
    """
    coded = np.sqrt(np.maximum(light, 0))
    steps = np.round(np.minimum(coded, 3.0) * 21845).astype(np.uint16)
    smooth = cv2.fastNlMeansDenoising(steps, [strength * 21845 * 3], None, 5, 15, cv2.NORM_L1)
    return np.where(coded < 3.0, smooth.astype(np.float32) / 21845, coded).astype(np.float32) ** 2


def finish(
    image: NDArray[np.float32], *, seed: int, vignette: float = 0.18, grain: float = 0.006
) -> NDArray[np.uint8]:
    """Bring a picture to full size, darken its corners and add fine grain.

    Args:
        image: (H, W, 3) float32 RGB, sRGB-coded, 0-1.
        seed: of the grain.
        vignette: how much darker the corners are, 0-1.
        grain: standard deviation, of 1; at least 0.003 hides banding.

    Returns:
        (1080, 1920, 3) uint8 RGB.
    """
    height, width = SIZE
    shrinks = image.shape[0] > height
    full = cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC)
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    full = full * (1 - vignette * ((x * x + y * y) / 2) ** 1.4)[..., None]
    generator = np.random.default_rng(seed)
    speckle = cv2.GaussianBlur(generator.standard_normal(SIZE, np.float32), (0, 0), 0.7)
    full = full + (grain * speckle / speckle.std())[..., None]
    full = full + (generator.random((*SIZE, 3), np.float32) - 0.5) / 255
    return np.round(np.clip(full, 0, 1) * 255).astype(np.uint8)


def save_webp(image: NDArray[np.uint8], path: Path, *, quality: int = 85) -> None:
    """Write a picture as lossy WebP."""
    Image.fromarray(image).save(path, "WEBP", quality=quality, method=6)
