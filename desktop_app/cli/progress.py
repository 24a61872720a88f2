"""How far a video has got, on stderr: a bar on a terminal, else a line at every tenth."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self, TextIO

_BAR_CHARACTERS = 30
_EVERY_S = 0.1
_WARM_UP_FRAMES = 5
"""Fewer say nothing of the speed."""


class Progress:
    """Counts frames. Shows nothing where nobody looks, unless it is asked to."""

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
            is_wanted: whether to show it even if `stream` is no terminal.
            check: called for each frame; what it raises ends the job.
            stream: where; None for stderr.
            clock: gives the time in seconds; never goes back.
        """
        self._total = total or 0
        self._check = check
        self._stream = sys.stderr if stream is None else stream
        self._is_terminal = self._stream.isatty()
        self._is_shown = self._is_terminal or is_wanted
        self._clock = clock
        self._begun_at_s = clock()
        self._drawn_at_s = float("-inf")
        self._count = 0
        self._tenth = 0

    def __enter__(self) -> Self:
        """Give itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Wipe the bar: what comes next has the line for itself."""
        if self._is_terminal and self._count:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def advance(self) -> None:
        """Count one more frame, and show it if it is time."""
        self._check()
        self._count += 1
        if not self._is_shown:
            return
        if self._is_terminal:
            self._draw_bar()
        else:
            self._print_tenth()

    def _draw_bar(self) -> None:
        now_s = self._clock()
        if now_s - self._drawn_at_s < _EVERY_S:
            return
        self._drawn_at_s = now_s
        filled = min(_BAR_CHARACTERS, _BAR_CHARACTERS * self._count // max(1, self._total))
        bar = f"[{'#' * filled}{'.' * (_BAR_CHARACTERS - filled)}] " if self._total else ""
        self._stream.write(f"\r{bar}{self._text()}\x1b[K")
        self._stream.flush()

    def _print_tenth(self) -> None:
        tenth = 10 * self._count // self._total if self._total else self._count // 100
        if tenth > self._tenth:
            self._tenth = tenth
            self._stream.write(f"{self._text()}\n")
            self._stream.flush()

    def _text(self) -> str:
        if not self._total:
            return f"{self._count} frames"
        done = min(1.0, self._count / self._total)
        text = f"{round(100 * done)} %, {self._count} of {self._total} frames"
        elapsed_s = self._clock() - self._begun_at_s
        if self._count < _WARM_UP_FRAMES or done >= 1 or elapsed_s <= 0:
            return text
        left_s = round(elapsed_s * (1 - done) / done)
        return f"{text}, {left_s // 60}:{left_s % 60:02d} left"
