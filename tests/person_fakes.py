"""A synthetic person with known alpha, and a network that knows it; light to import."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np

from desktop_app.capture.frame import Alpha, RgbImage
from desktop_app.matting.segment import Segmentation

SIZE = (72, 128)
MODEL_SIZE = (36, 64)
GATED_AT = 50
"""At which picture a process of a batch stands still: in the middle of a clip."""
_PERSON = (60, 90, 30)


def person_alpha(size: tuple[int, int] = SIZE, *, shift: int = 0) -> Alpha:
    """Give the person's alpha: a rectangle about the middle, moved right by `shift` pixels."""
    height, width = size
    alpha = np.zeros(size, np.float32)
    left = max(0, width // 3 + shift)
    alpha[height // 3 : height - height // 3, left : max(left + 1, width - width // 3 + shift)] = 1
    return alpha


def person_image(size: tuple[int, int] = SIZE, *, shift: int = 0) -> RgbImage:
    """Draw the person before the canary room: magenta and cyan in a fine checker, which nothing else has."""
    rows, columns = np.indices(size)
    image = np.empty((*size, 3), np.uint8)
    image[:] = (255, 0, 255)
    image[(rows // 2 + columns // 2) % 2 == 1] = (0, 255, 255)
    image[person_alpha(size, shift=shift) > 0] = _PERSON
    return image


class FakeSegmenter:
    """Knows the synthetic person by colour, so its alpha always belongs to the picture it was given.

    `gate` closed, it blocks until the test opens it; `answer`, where set, replaces its answer.
    """

    def __init__(self, size: tuple[int, int] = MODEL_SIZE) -> None:
        self.size = size
        self.gate = threading.Event()
        self.gate.set()
        self.is_busy = threading.Event()
        self.calls = 0
        self.upright: np.ndarray[tuple[int, ...], np.dtype[np.float32]] | None = None
        self.answer: Callable[[RgbImage], object] | None = None

    def segment(self, image: RgbImage) -> Segmentation:
        self.calls += 1
        self.is_busy.set()
        self.gate.wait()
        self.is_busy.clear()
        if self.answer is not None:
            return self.answer(image)  # type: ignore[return-value]
        return self.true_answer(image)

    def true_answer(self, image: RgbImage) -> Segmentation:
        """Say what is true of the picture."""
        blue = image[..., 2].astype(np.float32)
        # Letterbox bars are black: green tells them from the person.
        alpha = np.where(image[..., 1] > 40, np.clip((200 - blue) / 150, 0, 1), 0).astype(np.float32)
        return Segmentation(alpha, self.upright)


class GatedSegmenter(FakeSegmenter):
    """Stands still at picture `GATED_AT` of its process, between two FIFOs in the working folder.

    Opening `reached` for reading waits until it is there; opening `release` for writing lets it go on.
    Where there are no FIFOs it does not stop.
    """

    def segment(self, image: RgbImage) -> Segmentation:
        if self.calls == GATED_AT and Path("reached").exists():
            Path("reached").open("wb").close()
            Path("release").open("rb").close()
        return super().segment(image)
