"""How far a batch is as a whole, in files."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TextIO

from desktop_app.cli.progress_line import ProgressLine

_WARM_UP_S = 3.0
"""Earlier than this, the speed is not known: networks are being loaded."""


class BatchProgress(ProgressLine):
    """Adds up parts of files."""

    def __init__(
        self,
        weights: dict[str, float],
        *,
        is_wanted: bool = False,
        stream: TextIO | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin at 0.

        Args:
            weights: how much work each file is, above 0, by its name.
            is_wanted: as in `ProgressLine`.
            stream: likewise.
            clock: likewise.
        """
        super().__init__(is_wanted=is_wanted, stream=stream, clock=clock)
        self._weights = weights
        self._shares: dict[str, float] = {}
        self._total = sum(weights.values())
        self._ended = 0
        self._failed = 0

    def advance(self, name: str, share: float) -> None:
        """Note how much of a file is done, 0-1."""
        self._shares[name] = share
        self._show_done(is_urgent=False)

    def end(self, name: str, *, has_failed: bool) -> None:
        """Note that a file is through, well or not."""
        self._shares[name] = 1.0
        self._ended += 1
        self._failed += has_failed
        self._show_done(is_urgent=self._ended == len(self._weights))

    def _show_done(self, *, is_urgent: bool) -> None:
        done = sum(self._weights[name] * share for name, share in self._shares.items()) / self._total
        self.show_share(done, lambda: self._text(done), is_urgent=is_urgent)

    def _text(self, done: float) -> str:
        failed = f", {self._failed} failed" if self._failed else ""
        text = f"{int(100 * done + 1e-9)} %, {self._ended} of {len(self._weights)} files{failed}"
        if not 0 < done < 1 or self.elapsed_s < _WARM_UP_S:
            return text
        return f"{text}, {self.time_left(done)}"
