"""What can be undone, in the order it was done, whatever part of the window did it."""

from __future__ import annotations

from collections.abc import Callable

_MOST = 100


class UndoList:
    """Remembers how to undo the last things done."""

    def __init__(self) -> None:
        """Begin with nothing to undo."""
        self._steps: list[Callable[[], object]] = []

    def remember(self, step: Callable[[], object]) -> None:
        """Keep what undoes the thing just done; beyond a hundred, the oldest is forgotten."""
        self._steps = [*self._steps, step][-_MOST:]

    def undo_last(self) -> None:
        """Undo the last thing that is not undone yet, if there is one."""
        if self._steps:
            self._steps.pop()()
