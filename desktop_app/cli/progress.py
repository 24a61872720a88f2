"""How far a video has got, in frames."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TextIO

from desktop_app.cli.progress_line import ProgressLine

_WARM_UP_FRAMES = 5
"""Fewer say nothing of the speed."""
_STEP_FRAMES = 100
"""How often a count is printed if nobody knows how many frames there are."""


class Progress(ProgressLine):
    """Counts frames."""

    def __init__(
        self,
        total: int | None,
        *,
        is_wanted: bool = False,
        check: Callable[[], None] = lambda: None,
        stream: TextIO | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin at 0.

        Args:
            total: how many frames there will be, as far as known; files err.
            is_wanted: as in `ProgressLine`.
            check: called for each frame; what it raises ends the job.
            stream: likewise.
            clock: likewise.
        """
        super().__init__(is_wanted=is_wanted, stream=stream, clock=clock)
        self._total = total or 0
        self._check = check
        self._count = 0

    def advance(self) -> None:
        """Count one more frame, and show it if it is time."""
        self._check()
        self._count += 1
        if self._total:
            self.show_share(self._count / self._total, self._text)
        else:
            self.show_step(self._count // _STEP_FRAMES, lambda: f"{self._count} frames")

    def _text(self) -> str:
        done = min(1.0, self._count / self._total)
        text = f"{round(100 * done)} %, {self._count} of {self._total} frames"
        if self._count < _WARM_UP_FRAMES or done >= 1 or self.elapsed_s <= 0:
            return text
        return f"{text}, {self.time_left(done)}"
