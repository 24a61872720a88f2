"""A line on stderr that says how far something is: a bar on a terminal, else a line at every tenth."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self, TextIO

_BAR_CHARACTERS = 30
_EVERY_S = 0.1
_ROUNDING = 1e-9
"""Shares are sums of fractions: a tenth that is reached shall count as one."""


class ProgressLine:
    """Shows what it is told. Shows nothing where nobody looks, unless it is asked to."""

    def __init__(
        self,
        *,
        is_wanted: bool = False,
        stream: TextIO | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin to count the time.

        Args:
            is_wanted: whether to show it even if `stream` is no terminal.
            stream: where; None for stderr.
            clock: gives the time in seconds; never goes back.
        """
        self._stream = sys.stderr if stream is None else stream
        self._is_terminal = self._stream.isatty()
        self._is_shown = self._is_terminal or is_wanted
        self._clock = clock
        self._begun_at_s = clock()
        self._drawn_at_s = float("-inf")
        self._drawn_characters = 0
        self._step = 0

    def __enter__(self) -> Self:
        """Give itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Wipe the bar: what comes next has the line for itself."""
        if self._drawn_at_s > float("-inf"):
            self._draw("")
            self._write("\r")

    @property
    def elapsed_s(self) -> float:
        """How long it has gone on, in seconds."""
        return self._clock() - self._begun_at_s

    def show_share(self, share: float, text: Callable[[], str], *, is_urgent: bool = False) -> None:
        """Show a share of the whole, 0-1 or more, if it is time for that.

        Args:
            share: how much is done.
            text: gives the words beside the bar; not asked if nothing is shown.
            is_urgent: whether it must be drawn now, because nothing follows.
        """
        filled = min(_BAR_CHARACTERS, int(_BAR_CHARACTERS * share + _ROUNDING))
        bar = f"[{'#' * filled}{'.' * (_BAR_CHARACTERS - filled)}] "
        self._show(bar, int(10 * share + _ROUNDING), text, is_urgent=is_urgent)

    def show_step(self, step: int, text: Callable[[], str]) -> None:
        """Show words without a bar, where the whole is not known; off a terminal once for each step."""
        self._show("", step, text, is_urgent=False)

    def time_left(self, share: float) -> str:
        """Say how long the rest takes if it goes on as until now; `share` is above 0."""
        minutes, seconds = divmod(round(self.elapsed_s * (1 - share) / share), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02d}:{seconds:02d} left" if hours else f"{minutes}:{seconds:02d} left"

    def _show(self, bar: str, step: int, text: Callable[[], str], *, is_urgent: bool) -> None:
        if self._is_terminal:
            now_s = self._clock()
            if is_urgent or now_s - self._drawn_at_s >= _EVERY_S:
                self._drawn_at_s = now_s
                self._draw(f"{bar}{text()}")
        elif self._is_shown and step > self._step:
            self._step = step
            self._write(f"{text()}\n")

    def _draw(self, line: str) -> None:
        # Blanks, and no escape code that clears a line: the older terminal of Windows prints such codes.
        self._write(f"\r{line:<{self._drawn_characters}}")
        self._drawn_characters = len(line)

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
