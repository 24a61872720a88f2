"""How far a batch is as a whole, on stderr: a bar on a terminal, else a line at every tenth."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self, TextIO

_BAR_CHARACTERS = 30
_EVERY_S = 0.1
_WARM_UP_S = 3.0
"""Earlier than this, the speed is not known: networks are being loaded."""


class BatchProgress:
    """Adds up parts of files. Shows nothing where nobody looks, unless it is asked to."""

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
            is_wanted: whether to show it even if `stream` is no terminal.
            stream: where; None for stderr.
            clock: gives the time in seconds; never goes back.
        """
        self._weights = weights
        self._shares: dict[str, float] = {}
        self._total = sum(weights.values())
        self._stream = sys.stderr if stream is None else stream
        self._is_terminal = self._stream.isatty()
        self._is_shown = self._is_terminal or is_wanted
        self._clock = clock
        self._begun_at_s = clock()
        self._drawn_at_s = float("-inf")
        self._ended = 0
        self._failed = 0
        self._tenth = 0

    def __enter__(self) -> Self:
        """Give itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Wipe the bar: what comes next has the line for itself."""
        if self._is_terminal:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def advance(self, name: str, share: float) -> None:
        """Note how much of a file is done, 0-1."""
        self._shares[name] = share
        self._show(is_urgent=False)

    def end(self, name: str, *, has_failed: bool) -> None:
        """Note that a file is through, well or not."""
        self._shares[name] = 1.0
        self._ended += 1
        self._failed += has_failed
        self._show(is_urgent=self._ended == len(self._weights))

    def _show(self, *, is_urgent: bool) -> None:
        if not self._is_shown:
            return
        done = sum(self._weights[name] * share for name, share in self._shares.items()) / self._total
        if self._is_terminal:
            now_s = self._clock()
            if is_urgent or now_s - self._drawn_at_s >= _EVERY_S:
                self._drawn_at_s = now_s
                filled = min(_BAR_CHARACTERS, int(_BAR_CHARACTERS * done))
                bar = f"[{'#' * filled}{'.' * (_BAR_CHARACTERS - filled)}]"
                self._stream.write(f"\r{bar} {self._text(done)}\x1b[K")
                self._stream.flush()
        elif int(10 * done + 1e-9) > self._tenth:
            self._tenth = int(10 * done + 1e-9)
            self._stream.write(f"{self._text(done)}\n")
            self._stream.flush()

    def _text(self, done: float) -> str:
        failed = f", {self._failed} failed" if self._failed else ""
        text = f"{int(100 * done + 1e-9)} %, {self._ended} of {len(self._weights)} files{failed}"
        elapsed_s = self._clock() - self._begun_at_s
        if not 0 < done < 1 or elapsed_s < _WARM_UP_S:
            return text
        minutes, seconds = divmod(round(elapsed_s * (1 - done) / done), 60)
        hours, minutes = divmod(minutes, 60)
        left = f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"
        return f"{text}, {left} left"
