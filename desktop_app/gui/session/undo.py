"""What can be undone, in the order it was done, whatever part of the window did it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

_MOST = 100


class UndoList(QObject):
    """Remembers how to undo the last things done, and what each of them was."""

    remembered = Signal()
    """Something else is the last thing now: an offer to undo the one before is true no more."""
    undone = Signal(str)
    """What has been undone."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to undo."""
        super().__init__(parent)
        self._steps: list[tuple[Callable[[], object], str]] = []

    def remember(self, step: Callable[[], object], title: str) -> None:
        """Keep what undoes the thing just done, named by `title`; beyond a hundred, the oldest is forgotten."""
        self._steps = [*self._steps, (step, title)][-_MOST:]
        self.remembered.emit()

    def undo_last(self) -> None:
        """Undo the last thing that is not undone yet, if there is one."""
        if self._steps:
            step, title = self._steps.pop()
            step()
            self.undone.emit(title)
