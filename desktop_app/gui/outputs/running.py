"""An output to other programs while it runs: started, joined to each pipeline, and ended in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.outputs.services import MakeOutput
from desktop_app.gui.session.live import LiveSession

if TYPE_CHECKING:
    from desktop_app.live.steady_output import SteadyOutput

END_TIMEOUT_S = 2.0
_FIRST_SIZE = (720, 1280)


class RunningOutput(QObject):
    """At most one output of a kind: none, running, or ending."""

    changed = Signal()
    failed = Signal(object)
    _told = Signal(object)

    def __init__(self, make: MakeOutput, live: LiveSession, parent: QObject) -> None:
        """Start with none."""
        super().__init__(parent)
        self._make = make
        self._live = live
        self._output: SteadyOutput | None = None
        self._ending: list[SteadyOutput] = []
        self._is_closed = False
        self._told.connect(self._hear)
        live.started.connect(self._join)

    @property
    def is_on(self) -> bool:
        """Whether one runs, or is about to."""
        return self._output is not None

    @property
    def place(self) -> str:
        """Where other programs find it; empty while it is not open."""
        return "" if self._output is None else self._output.state.place

    @property
    def is_showing(self) -> bool:
        """Whether somebody can be seen there at the moment."""
        return self._output is not None and self._output.state.is_showing

    def start(self) -> None:
        """Start one; nothing happens if one runs."""
        if self._output is not None:
            return
        last = self._live.last_composite
        height, width = _FIRST_SIZE if last is None else last.image.shape[:2]
        made: list[SteadyOutput] = []
        output = self._make((height, width), lambda: self._told.emit(made[0]))
        made.append(output)
        self._output = output
        output.start()
        self._join()
        self.changed.emit()

    def stop(self) -> None:
        """End it, in the background; nothing happens if none runs."""
        output, self._output = self._output, None
        if output is not None:
            self._ending.append(output)
            self._live.remove_sink(output)
            output.stop()
            self.changed.emit()

    def close(self) -> None:
        """End it and wait, within limits. Nothing is told any more."""
        self._is_closed = True
        self.stop()
        for output in self._ending:
            output.wait(END_TIMEOUT_S)
        self._ending.clear()

    def _join(self) -> None:
        """Have the pipeline write to it; another one may have taken the place of the one before."""
        if self._output is not None:
            self._live.add_sink(self._output)

    def _hear(self, output: SteadyOutput) -> None:
        if self._is_closed:
            return
        if output.is_ended and output in self._ending:
            self._ending.remove(output)
        elif output.is_ended and output is self._output:
            self._live.remove_sink(output)
            self._output = None
            if output.error is not None:
                self.failed.emit(output.error)
        self.changed.emit()
