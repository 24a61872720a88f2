"""A piece of sound with its time, and steady times for pieces that a driver stamps unevenly."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_JUMP_S = 0.03
"""A time that is further off than this is no jitter: samples were lost, or the computer slept."""
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
    """Gives each piece the time after the one before it, corrected slowly; at once where samples are missing.

    A driver says when a piece was taken with some milliseconds of jitter; its samples are evenly spaced.
    """

    def __init__(self) -> None:
        """Begin with the first piece's own time."""
        self._next_s: float | None = None

    def place(self, told_s: float, length_s: float) -> float:
        """Give the time of a piece.

        Args:
            told_s: when the driver says that it was taken.
            length_s: how long it is.
        """
        if self._next_s is None or abs(told_s - self._next_s) > _JUMP_S:
            placed_s = told_s
        else:
            placed_s = self._next_s + (told_s - self._next_s) * min(1.0, length_s / _SETTLING_S)
        self._next_s = placed_s + length_s
        return placed_s


def level_of(samples: NDArray[np.float32]) -> float:
    """Say how loud some samples are for a meter: 0 at -60 dB and below, 1 at full scale.

    Args:
        samples: (N,) float32, -1 to 1.
    """
    peak = float(np.abs(samples).max(initial=0.0))
    return min(1.0, max(0.0, 1 + math.log10(max(peak, 1e-6)) / 3))
