"""A piece of sound with its time, and steady times for pieces that a driver stamps unevenly."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_JUMP_S = 0.03
"""A time that stays further off than this is no jitter: samples were lost, or the computer slept."""
_WINDOW_S = 0.5
_SETTLING_S = 2.0
"""Jitter is averaged over about so long; clocks drift apart much more slowly."""


@dataclass(frozen=True)
class Sound:
    """Some samples, one after the other.

    Attributes:
        samples: (N,) float32, -1 to 1, one channel.
        rate: samples per second.
        captured_at_s: when the first one was taken, on the clock of `time.monotonic`.
    """

    samples: NDArray[np.float32]
    rate: int
    captured_at_s: float

    @property
    def length_s(self) -> float:
        """How long it lasts."""
        return len(self.samples) / self.rate


class SteadyTime:
    """Gives each piece the time after the one before it, corrected slowly, or at once where some were lost.

    A driver says when a piece was taken with many milliseconds of jitter, and hands pieces over late, in
    bunches; its samples are evenly spaced. Being late never makes a piece too early: the earliest of the last
    half second is believed.
    """

    def __init__(self) -> None:
        """Begin with the first piece's own time."""
        self._told: deque[tuple[float, float]] = deque()
        self._length_s = 0.0
        self._begin_s: float | None = None

    def place(self, told_s: float, length_s: float) -> float:
        """Give the time of a piece.

        Args:
            told_s: when the driver says that it was taken.
            length_s: how long it is.
        """
        # When all would have begun, had the samples come one after the other since.
        self._told.append((told_s, told_s - self._length_s))
        while told_s - self._told[0][0] > _WINDOW_S:
            self._told.popleft()
        earliest_s = min(begin_s for _told_s, begin_s in self._told)
        if self._begin_s is None or abs(earliest_s - self._begin_s) > _JUMP_S:
            self._begin_s = earliest_s
        else:
            self._begin_s += (earliest_s - self._begin_s) * min(1.0, length_s / _SETTLING_S)
        placed_s = self._begin_s + self._length_s
        self._length_s += length_s
        return placed_s


def mix(block: NDArray[np.float32]) -> NDArray[np.float32]:
    """Make one channel of several.

    Args:
        block: (N, C) float32. What is no number, or far too loud, is brought within -1 to 1: a single such
            sample would end the sound of a recording, for encoders refuse it.

    Returns:
        (N,) float32, -1 to 1.
    """
    mixed: NDArray[np.float32] = np.nan_to_num(block).clip(-1, 1).mean(axis=1, dtype=np.float32)
    return mixed


def level_of(samples: NDArray[np.float32]) -> float:
    """Say how loud some samples are for a meter: 0 at -60 dB and below, 1 at full scale.

    Args:
        samples: (N,) float32, -1 to 1.
    """
    peak = float(np.abs(samples).max(initial=0.0))
    return min(1.0, max(0.0, 1 + math.log10(max(peak, 1e-6)) / 3))
