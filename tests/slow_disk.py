"""Files that are slow to read: each is read when the test opens its gate."""

from __future__ import annotations

import threading

import numpy as np
from fakes import WAIT_S

from desktop_app.matting.backdrop import Backdrop, load_backdrop
from desktop_app.matting.backdrop_kinds import PictureBackdrop

SLOW, OTHER, LAST = "slow.png", "other.png", "last.png"
COLOURS = {SLOW: (10, 20, 30), OTHER: (40, 50, 60), LAST: (70, 80, 90)}


class ClosingBackdrop(PictureBackdrop):
    """Counts how often it was let go."""

    closed = 0

    def close(self) -> None:
        self.closed += 1


class Disk:
    """Files that are read when the test opens their gate; all but `SLOW` are open from the beginning."""

    def __init__(self) -> None:
        self.gates = {name: threading.Event() for name in COLOURS}
        for name in (OTHER, LAST):
            self.gates[name].set()
        self.error: Exception | None = None
        self.made: list[ClosingBackdrop] = []
        self.threads: dict[str, str] = {}
        self.is_asked = threading.Event()

    def load(self, spec: str) -> Backdrop:
        if spec not in COLOURS:
            return load_backdrop(spec)
        self.threads[spec] = threading.current_thread().name
        self.is_asked.set()
        assert self.gates[spec].wait(WAIT_S)
        if self.error is not None:
            raise self.error
        self.made.append(ClosingBackdrop(np.full((9, 16, 3), COLOURS[spec], np.uint8)))
        return self.made[-1]
