"""Decides how many frames a second are worked on, from what one costs and how much the user allows."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Effort:
    """What the user allows.

    Attributes:
        most_fps: no more frames a second than this, whatever they cost.
        share: seconds of work a second, 1.0 = one thread busy all the time.
    """

    most_fps: float
    share: float


EFFORTS = {
    "battery": Effort(15.0, 0.25),
    "balanced": Effort(30.0, 0.6),
    "best": Effort(math.inf, math.inf),
}
"""By the setting's name. "best" never leaves out a frame that there is time for."""

_STEPS_FPS = (60.0, 30.0, 24.0, 20.0, 15.0, 12.0, 10.0, 7.5, 5.0)
# Down after so long above the share; up after so long well below it. The gap between the two, and the longer
# wait, keep it from going to and fro.
_DOWN_AFTER_S, _UP_AFTER_S = 1.0, 3.0
_WELL_BELOW = 0.8
_REMEMBERED = 15
# A frame this much early still counts as due: cameras are not exact.
_EARLY_S = 0.004


class Governor:
    """Counts costs and says which frame is due. For one thread."""

    def __init__(self) -> None:
        """Begin with the highest rate."""
        self._effort = EFFORTS["best"]
        self._costs_s: deque[float] = deque(maxlen=_REMEMBERED)
        self._step = 0
        self._due_at_s = -math.inf
        self._steady_since_s: float | None = None

    @property
    def limit_fps(self) -> float | None:
        """The rate that is kept at present; None while nothing is held back."""
        limit = min(self._effort.most_fps, _STEPS_FPS[self._step] if self._step else math.inf)
        return None if math.isinf(limit) else limit

    def is_due(self, now_s: float, effort: str) -> bool:
        """Say whether the frame at hand is to be worked on.

        Args:
            now_s: the time in seconds; never goes back.
            effort: a key of `EFFORTS`; any other counts as "balanced".

        Returns:
            Whether it is due. Who asks and is told so, works on it.
        """
        allowed = EFFORTS.get(effort, EFFORTS["balanced"])
        if allowed != self._effort:
            self._effort, self._step, self._steady_since_s = allowed, self._first_step(allowed), None
        limit = self.limit_fps
        if limit is None:
            return True
        if now_s < self._due_at_s - _EARLY_S:
            return False
        interval_s = 1 / limit
        # On the beat, so that 20 of 30 are 20 and not 15; a beat missed is not made up for.
        behind = now_s - self._due_at_s
        self._due_at_s = self._due_at_s + interval_s if behind < interval_s else now_s + interval_s
        return True

    def note(self, cost_s: float, now_s: float) -> None:
        """Take note of what one frame cost, in seconds of work, and change the rate if it is time to."""
        self._costs_s.append(cost_s)
        if math.isinf(self._effort.share):
            return
        direction = self._direction()
        if direction == 0:
            self._steady_since_s = None
            return
        if self._steady_since_s is None:
            self._steady_since_s = now_s
        if now_s - self._steady_since_s >= (_DOWN_AFTER_S if direction > 0 else _UP_AFTER_S):
            self._step += direction
            self._steady_since_s = None

    def _first_step(self, effort: Effort) -> int:
        return next((step for step, fps in enumerate(_STEPS_FPS) if fps <= effort.most_fps), 0)

    def _direction(self) -> int:
        """1 for fewer frames, -1 for more, 0 to stay."""
        cost_s, share = median(self._costs_s), self._effort.share
        if cost_s * _STEPS_FPS[self._step] > share and self._step < len(_STEPS_FPS) - 1:
            return 1
        first = self._first_step(self._effort)
        if self._step > first and cost_s * _STEPS_FPS[self._step - 1] <= _WELL_BELOW * share:
            return -1
        return 0
