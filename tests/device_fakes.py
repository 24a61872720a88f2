"""A driver for pyvirtualcam that looks at every picture, and a device that the test steps."""

from __future__ import annotations

import threading

import numpy as np
import pyvirtualcam
from fakes import SIZE, WAIT_S, is_canary
from numpy.typing import NDArray

from desktop_app.matting.card import card

CARD = card(SIZE, has_alpha=False, time_s=0).image
BACKEND = "backdrop-test"
GROUND = (0x1E, 0x21, 0x27)


class FakeDriver:
    """What pyvirtualcam asks of a driver; class attributes are how the test sets it, and what it saw."""

    pictures: list[NDArray[np.uint8]] = []  # noqa: RUF012
    opened: list[tuple[int, int, float]] = []  # noqa: RUF012
    canary_pixels = 0
    closed = 0
    open_error: Exception | None = None
    send_error: Exception | None = None
    news = threading.Condition()

    def __init__(self, width: int, height: int, fps: float, **_rest: object) -> None:
        if type(self).open_error is not None:
            raise type(self).open_error
        self._size = (height, width)
        FakeDriver.opened.append((height, width, fps))

    @classmethod
    def reset(cls) -> None:
        cls.pictures, cls.opened, cls.canary_pixels, cls.closed = [], [], 0, 0
        cls.open_error = cls.send_error = None
        pyvirtualcam.register_backend(BACKEND, cls)

    @classmethod
    def wait(cls, count: int) -> None:
        """Wait until there were so many pictures in all."""
        with cls.news:
            assert cls.news.wait_for(lambda: len(cls.pictures) >= count, WAIT_S)

    def send(self, frame: NDArray[np.uint8]) -> None:
        cls = type(self)
        if cls.send_error is not None:
            raise cls.send_error
        picture = frame.reshape(*self._size, 3).copy()
        with cls.news:
            cls.pictures.append(picture)
            cls.canary_pixels += int(is_canary(picture).sum())
            cls.news.notify_all()

    def device(self) -> str:
        return "Fake camera"

    def native_fourcc(self) -> None:
        return None

    def close(self) -> None:
        type(self).closed += 1


class SteppedDevice:
    """Waits in `send` until the test lets one picture through; so each tick is the test's. None is the card."""

    def __init__(self) -> None:
        self.place = ""
        self.calls: list[str] = []
        self.shown: list[NDArray[np.uint8] | None] = []
        self.error: dict[str, Exception] = {}
        self._steps = threading.Semaphore(0)
        self._news = threading.Condition()

    def open(self, size: tuple[int, int], fps: float) -> None:
        self.calls.append(f"open {size[1]} x {size[0]} {fps:.0f}")
        self._fail("open")
        self.place = "somewhere"

    def send(self, image: NDArray[np.uint8]) -> None:
        self._fail("send")
        with self._news:
            self.shown.append(None if np.array_equal(image, CARD) else image)
            self._news.notify_all()
        assert self._steps.acquire(timeout=WAIT_S)

    def close(self) -> None:
        self.calls.append("close")
        self.place = ""
        self._fail("close")

    def step(self) -> NDArray[np.uint8] | None:
        """Let go on from the picture shown last, and give the next one that was chosen after that."""
        with self._news:
            before = len(self.shown)
            self._steps.release()
            assert self._news.wait_for(lambda: len(self.shown) > before, WAIT_S)
            return self.shown[-1]

    def first(self) -> NDArray[np.uint8] | None:
        with self._news:
            assert self._news.wait_for(lambda: bool(self.shown), WAIT_S)
            return self.shown[0]

    def let_go(self) -> None:
        self._steps.release(100_000)

    def _fail(self, what: str) -> None:
        if what in self.error:
            raise self.error[what]
