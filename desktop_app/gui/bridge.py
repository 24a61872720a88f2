"""Where the pipeline's threads meet the GUI thread. No signal carries a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop_app.live.events import Event


class PipelineBridge(QObject):
    """Turns the pipeline's two callbacks into signals that arrive in the thread of this object."""

    frame_ready = Signal()
    """The slot was empty and holds a composite now. At most one such signal is on its way, because the
    pipeline stays silent until somebody takes it."""
    event_arrived = Signal(object)

    def announce_composite(self) -> None:
        """Tell the GUI that there is something to take. Called in the matting thread."""
        self.frame_ready.emit()

    def announce_event(self, event: Event) -> None:
        """Pass an event on, in order. Called in any thread of the pipeline."""
        self.event_arrived.emit(event)
