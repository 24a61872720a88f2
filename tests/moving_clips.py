"""Clips under the test's control, and what a moving backdrop shows of them."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
from fakes import WAIT_S

from desktop_app.capture.frame import RgbImage
from desktop_app.errors import SourceError
from desktop_app.live.moving_backdrop import MovingBackdrop

FRAME = np.zeros((18, 32, 3), np.uint8)
NOBODY = np.zeros((18, 32), np.uint8)


class Clip:
    """A clip under the test's control: counts what is read, breaks when told."""

    def __init__(self, count: int = 5, *, step_s: float = 0.1) -> None:
        self.count, self.step_s = count, step_s
        self.reads = 0
        self.rounds = 0
        self.breaks_at: int | None = None
        self.has_read = threading.Condition()

    def read(self) -> Iterator[tuple[RgbImage, float]]:
        self.rounds += 1
        for index in range(self.count):
            if self.breaks_at is not None and index >= self.breaks_at:
                raise SourceError("clip is broken.")
            with self.has_read:
                self.reads += 1
                self.has_read.notify_all()
            yield np.full((18, 32, 3), index, np.uint8), index * self.step_s

    def wait_for(self, reads: int) -> None:
        with self.has_read:
            assert self.has_read.wait_for(lambda: self.reads >= reads, WAIT_S)


class Clock:
    """Time that passes when the test says so."""

    now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def shown(backdrop: MovingBackdrop) -> int:
    """Say which picture is shown now."""
    return int(backdrop.render(FRAME, NOBODY, 0.0)[0, 0, 0])


def settle(backdrop: MovingBackdrop, due_at_s: float) -> None:
    """Wait until the picture due at this time, or a later one, lies ahead."""
    player = backdrop._player
    with player._condition:
        is_ahead = player._condition.wait_for(
            lambda: any(shot.due_at_s >= due_at_s - 1e-6 for shot in player._ahead), WAIT_S
        )
    assert is_ahead
