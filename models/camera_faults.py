"""What webcams do to a picture: light, lens, sensor, compression. The alpha is not touched."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

RgbImage = npt.NDArray[np.uint8]
FloatImage = npt.NDArray[np.float32]


def spoil(image: RgbImage, rng: np.random.Generator, grain: np.random.Generator | None = None) -> RgbImage:
    """Put a picture through a random camera.

    Args:
        image: (H, W, 3) uint8 RGB.
        rng: the source of all chance.
        grain: the source of what differs between two pictures of one camera; None: `rng` too.

    Returns:
        A new picture of the same shape and dtype.
    """
    light = image.astype(np.float32) / np.float32(255)
    light = _expose(light, rng)
    if rng.random() < 0.35:
        light = _shade(light, rng)
    if rng.random() < 0.3:
        light = _soften(light, rng)
    if rng.random() < 0.6:
        light = _add_noise(light, rng, grain or rng)
    spoiled: RgbImage = np.clip(light * 255 + 0.5, 0, 255).astype(np.uint8)
    if rng.random() < 0.5:
        spoiled = _compress(spoiled, rng)
    return spoiled


def _expose(light: FloatImage, rng: np.random.Generator) -> FloatImage:
    """Gain, white balance, contrast, gamma and saturation; now and then a dark room or no colour."""
    gain = rng.uniform(0.12, 0.45) if rng.random() < 0.12 else float(np.exp(rng.normal(0, 0.25)))
    warmth = rng.normal(0, 0.08)
    balance = np.exp(np.array([warmth, rng.normal(0, 0.03), -warmth]) + rng.normal(0, 0.02, 3))
    light = light * (gain * balance).astype(np.float32)
    mean = light.mean()
    light = mean + (light - mean) * np.float32(np.exp(rng.normal(0, 0.15)))
    light = np.clip(light, 0, 1) ** np.float32(np.exp(rng.normal(0, 0.15)))
    saturation = 0.0 if rng.random() < 0.03 else np.exp(rng.normal(0, 0.25))
    grey = light @ np.array([[0.299], [0.587], [0.114]], np.float32)
    return np.asarray(grey + (light - grey) * np.float32(saturation), np.float32)


def _shade(light: FloatImage, rng: np.random.Generator) -> FloatImage:
    """Uneven light: a lamp or window of another colour on one side, and a vignette."""
    height, width = light.shape[:2]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    angle = rng.uniform(0, 2 * np.pi)
    slope = (x * np.cos(angle) + y * np.sin(angle))[..., None] / 2
    tint = rng.normal(0, 0.25) + rng.normal(0, 0.08, 3)
    light = light * np.exp(slope * tint.astype(np.float32))
    vignette = 1 - rng.uniform(0, 0.35) * ((x**2 + y**2) / 2)[..., None]
    return np.asarray(light * vignette, np.float32)


def _soften(light: FloatImage, rng: np.random.Generator) -> FloatImage:
    """A lens out of focus, or a sensor with fewer pixels than it claims."""
    height, width = light.shape[:2]
    if rng.random() < 0.5:
        return np.asarray(cv2.GaussianBlur(light, (0, 0), rng.uniform(0.3, 1.6) * height / 144), np.float32)
    factor = rng.uniform(0.35, 0.8)
    small = cv2.resize(light, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def _add_noise(light: FloatImage, rng: np.random.Generator, grain: np.random.Generator) -> FloatImage:
    """Sensor noise: grains of the pixel's size and blotches of colour, stronger in the dark."""
    height, width = light.shape[:2]
    sigma = abs(rng.normal(0, 0.03)) * (2.0 if light.mean() < 0.2 else 1.0)
    has_blotches = rng.random() < 0.4
    noise = grain.standard_normal((height, width, 1), np.float32) * np.float32(sigma)
    if has_blotches:
        blotches = grain.standard_normal((height // 3 + 1, width // 3 + 1, 3), np.float32)
        large = cv2.resize(blotches, (width, height), interpolation=cv2.INTER_LINEAR)
        noise = noise + large * np.float32(sigma * 0.7)
    return np.asarray(light + noise, np.float32)


def _compress(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(25, 95))]
    _, code = cv2.imencode(".jpg", image[..., ::-1], quality)
    return np.ascontiguousarray(np.asarray(cv2.imdecode(code, cv2.IMREAD_COLOR), np.uint8)[..., ::-1])
