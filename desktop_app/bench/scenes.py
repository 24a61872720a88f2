"""Moments that are hard to matte, made of the demo: its portrait is known apart from its room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from desktop_app.bench.clip import Clip, Shot
from desktop_app.capture.demo import FRAMES_PER_S, render_demo_frame
from desktop_app.capture.demo_picture import LOOP_FRAMES
from desktop_app.capture.frame import Alpha, Frame, RgbImage
from desktop_app.capture.opencv import cv2

# So many frames go before the one that is shown, as in use: the smoothing has settled, and the room is known.
_BEFORE = 150
# Fingertips in heights of the face, from the palm; and the skin, as the portrait's own.
_FINGERS = ((-0.34, -0.30), (-0.16, -0.52), (0.02, -0.56), (0.19, -0.48), (0.42, -0.10))
_SKIN = (214, 158, 128)

Change = Callable[[RgbImage, Alpha, np.random.Generator], RgbImage]


@dataclass(frozen=True)
class Scene:
    """One moment, and how it comes about.

    Attributes:
        name: for people.
        shown: which of the clip's frames is shown.
        clip: the frames up to it.
    """

    name: str
    shown: int
    clip: Clip


class ChangedDemo:
    """Some frames of the demo with something changed in each."""

    def __init__(self, name: str, size: tuple[int, int], last: int, change: Change) -> None:
        """Take (height, width) in pixels, the demo's frame that comes last, and the change."""
        self.name = name
        self.size = size
        self._last = last
        self._change = change

    def play(self) -> Iterator[Shot]:
        """Draw the frames; each time the same."""
        for count in range(_BEFORE + 1):
            image, alpha = render_demo_frame((self._last - _BEFORE + count) % LOOP_FRAMES, self.size)
            changed = self._change(image, alpha, np.random.default_rng(count))
            yield Frame(changed, count, count / FRAMES_PER_S, "demo"), alpha


def demo_scenes(size: tuple[int, int]) -> list[Scene]:
    """Give the five scenes.

    Args:
        size: (height, width) of the frames in pixels.
    """
    scenes: list[tuple[str, int, Change]] = [
        ("hair", 100, lambda image, _alpha, _random: image),
        ("hand in front of the face", 60, _with_hand),
        ("fast turn of the head", 252, lambda image, _alpha, _random: image),
        ("dark room", 150, _darkened),
        ("wall of the shirt's colour", 30, _before_wall),
    ]
    return [Scene(name, _BEFORE, ChangedDemo(name, size, last, change)) for name, last, change in scenes]


def _darkened(image: RgbImage, _alpha: Alpha, random: np.random.Generator) -> RgbImage:
    """Take five of six parts of the light away; what a camera adds then is noise."""
    dark = 0.16 * image.astype(np.float32) + random.normal(4, 3.5, image.shape)
    return np.asarray(np.rint(dark).clip(0, 255), np.uint8)


def _before_wall(image: RgbImage, alpha: Alpha, random: np.random.Generator) -> RgbImage:
    """Put the person before a plain wall of the colour that the lower half of the person has."""
    shirt = alpha[alpha.shape[0] * 2 // 3 :] > 0.95
    colour = np.median(image[alpha.shape[0] * 2 // 3 :][shirt], axis=0)
    light = np.linspace(1.04, 0.96, image.shape[1])[None, :, None]
    wall = colour * light + random.normal(0, 2, image.shape)
    share = alpha[..., None]
    return np.asarray(np.rint(share * image + (1 - share) * wall).clip(0, 255), np.uint8)


def _with_hand(image: RgbImage, alpha: Alpha, _random: np.random.Generator) -> RgbImage:
    """Draw a spread hand before the lower half of the face."""
    rows, columns = np.nonzero(alpha > 0.5)
    face = 0.32 * alpha.shape[0]
    top = rows.min()
    middle = float(np.median(columns[rows < top + face]))
    x, y = middle + 0.15 * face, top + 0.95 * face
    drawn = np.zeros(alpha.shape, np.uint8)
    width = max(1, round(0.13 * face))
    cv2.ellipse(drawn, (round(x), round(y)), (round(0.24 * face), round(0.28 * face)), 0, 0, 360, 255, -1)
    for right, down in _FINGERS:
        tip = (round(x + right * face), round(y + down * face))
        cv2.line(drawn, (round(x + 0.4 * right * face), round(y)), tip, 255, width, cv2.LINE_AA)
    cv2.line(drawn, (round(x), round(y)), (round(x + 0.3 * face), alpha.shape[0]), 255, 3 * width)
    blurred = cv2.GaussianBlur(drawn, (0, 0), 1.2)
    relief = cv2.GaussianBlur(drawn, (0, 0), 0.03 * face).astype(np.float32) / 255
    share = blurred.astype(np.float32)[..., None] / 255
    skin = np.array(_SKIN, np.float32) * (0.72 + 0.28 * relief[..., None])
    return np.rint(share * skin + (1 - share) * image).clip(0, 255).astype(np.uint8)
