"""Clips and matters for the tests of the measuring, whose every number is known beforehand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from desktop_app.bench.clip import Shot
from desktop_app.bench.timing import Contender
from desktop_app.capture.frame import Alpha, Frame, RgbImage
from desktop_app.matting.matter import Composite
from desktop_app.matting.segment import Segmentation
from desktop_app.settings import Settings

SETTINGS = Settings(backdrop="#204060", mirror=False, auto_upright=False)


class ListedClip:
    """Frames as listed, with their alphas or without."""

    name = "listed"

    def __init__(self, images: Sequence[RgbImage], alphas: Sequence[Alpha | None]) -> None:
        self.size = (images[0].shape[0], images[0].shape[1])
        self._shots = list(zip(images, alphas, strict=True))

    def play(self) -> Iterator[Shot]:
        for index, (image, alpha) in enumerate(self._shots):
            yield Frame(image, index, index / 30, "listed"), alpha


class ListedMatter:
    """Answers frame n with the n-th alpha; notes who was asked, and when, in a log that may be shared."""

    def __init__(self, alphas: Sequence[Alpha], log: list[str] | None = None, name: str = "") -> None:
        self._alphas = alphas
        self._log = [] if log is None else log
        self._name = name
        self.resets = 0

    def matte(self, frame: Frame, settings: Settings) -> Composite:
        self._log.append(f"{self._name}{frame.index}")
        matte = np.rint(self._alphas[frame.index] * 255).astype(np.uint8)
        stages = {"segment": 10.0 + frame.index, "composite": 2.0}
        return Composite(frame.image, matte, frame.index, 0.0, "listed", 0, False, stages, None)

    def reset(self) -> None:
        self.resets += 1


class ListedSegmenter:
    """Gives the listed alphas one after the other, over and over."""

    description = "Listed"

    def __init__(self, alphas: Sequence[Alpha]) -> None:
        self.size = alphas[0].shape
        self._alphas = alphas
        self.asked = 0

    def segment(self, image: RgbImage) -> Segmentation:
        self.asked += 1
        return Segmentation(self._alphas[(self.asked - 1) % len(self._alphas)])


def contender(alphas: Sequence[Alpha], *, log: list[str] | None = None, name: str = "") -> Contender:
    """Give a contender whose every alpha is known."""
    return Contender(name, ListedMatter(alphas, log, name), SETTINGS)  # type: ignore[arg-type]


def moving_bar(count: int, *, step: int = 2, size: tuple[int, int] = (24, 96), delay: int = 0) -> list[Alpha]:
    """Give alphas of a bar that moves right by `step` columns each frame, late by `delay` frames."""
    alphas = []
    for index in range(count):
        left = step * max(0, index - delay)
        alpha = np.zeros(size, np.float32)
        alpha[:, left : left + 12] = 1
        alphas.append(alpha)
    return alphas


def flashing_images(count: int, size: tuple[int, int] = (24, 96)) -> list[RgbImage]:
    """Give pictures that all differ, so that the network is asked about each."""
    return [np.full((*size, 3), 40 + (97 * index) % 151, np.uint8) for index in range(count)]


def grey_images(count: int, size: tuple[int, int] = (24, 96)) -> list[RgbImage]:
    """Give pictures of nothing."""
    return [np.full((*size, 3), 128, np.uint8) for _ in range(count)]
