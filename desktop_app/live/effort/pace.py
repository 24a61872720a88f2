"""Which frame is due at a given rate."""

from __future__ import annotations

import math

# A frame this much early still counts as due: cameras are not exact.
_EARLY_S = 0.004


class Pace:
    """Keeps a beat. For one thread."""

    def __init__(self) -> None:
        """Begin with the next frame."""
        self._due_at_s = -math.inf

    def is_due(self, now_s: float, fps: float) -> bool:
        """Say whether the frame at hand is to be worked on; who asks and is told so, works on it.

        Args:
            now_s: the time in seconds; never goes back.
            fps: the rate to keep; infinity takes every frame.
        """
        if math.isinf(fps):
            return True
        if now_s < self._due_at_s - _EARLY_S:
            return False
        interval_s = 1 / fps
        # On the beat, so that 20 of 30 are 20 and not 15; a beat missed is not made up for.
        behind = now_s - self._due_at_s
        self._due_at_s = self._due_at_s + interval_s if behind < interval_s else now_s + interval_s
        return True
