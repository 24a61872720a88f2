"""Where finished composites go: the slot the window takes from, and the sinks, in order."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Protocol, runtime_checkable

from desktop_app.errors import AppError, OutputError
from desktop_app.live.events import Event, SinkFailed
from desktop_app.live.latest import Latest
from desktop_app.live.wish import Wish, WishBoard
from desktop_app.matting.matter import Composite

logger = logging.getLogger(__name__)

_NOMINAL_FPS = 30.0


class CompositeSink(Protocol):
    """What `output.sink.Sink` asks of a recorder or virtual camera. Used in the matting thread alone."""

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Get ready for composites of this (height, width)."""

    def write(self, composite: Composite) -> None:
        """Take one composite; raise if it does not suit, for example because it has another size."""

    def close(self) -> None:
        """Finish; may be called again, and without `open`."""


@runtime_checkable
class HoldingSink(CompositeSink, Protocol):
    """A sink that goes on showing the last composite. `write` is quick here; it and `clear`: any thread."""

    def clear(self) -> None:
        """Forget the last composite: it is of another source than is wanted now."""


class Outbox:
    """Publishes composites. `add`, `remove` and the taking: any thread. The rest: the matting thread."""

    def __init__(
        self,
        board: WishBoard,
        *,
        on_composite: Callable[[], None],
        emit: Callable[[Event], None],
    ) -> None:
        """Begin empty.

        Args:
            board: composites for a wish no longer in force are thrown away.
            on_composite: called when there is something to take and there was not before.
            emit: takes events.
        """
        self.slot: Latest[Composite] = Latest()
        self._board = board
        self._on_composite = on_composite
        self._emit = emit
        self._lock = threading.Lock()
        self._wanted: tuple[CompositeSink, ...] = ()
        self._is_covered = False
        self._open: list[CompositeSink] = []

    def add(self, sink: CompositeSink) -> None:
        """Have a sink opened and written to from the next composite on."""
        with self._lock:
            if sink not in self._wanted:
                self._wanted = (*self._wanted, sink)

    def remove(self, sink: CompositeSink) -> None:
        """Have a sink closed soon."""
        with self._lock:
            self._wanted = tuple(each for each in self._wanted if each is not sink)

    @property
    def is_covered(self) -> bool:
        """Whether covers alone are given out, because the user wants it so."""
        return self._is_covered

    def set_covered(self, is_covered: bool) -> None:
        """Give out covers alone, or everything again. Any thread.

        From the moment this returns, no other composite can be taken, and none is handed to a sink; one of them
        may be writing its last.
        """
        with self._lock:
            self._is_covered = is_covered
            if is_covered:
                self.forget()

    @property
    def has_sinks(self) -> bool:
        """Whether anything but the window waits for composites."""
        return bool(self._wanted)

    def forget(self) -> None:
        """Let nobody take or go on showing what was published: another source, or a cover, is wanted now."""
        self.slot.clear()
        for sink in self._wanted:
            if isinstance(sink, HoldingSink):
                sink.clear()

    def publish(self, composite: Composite, wish: Wish) -> bool:
        """Give a composite out, unless another source, or a cover, is wished for by now; whether it was."""
        was_empty = False

        def put() -> bool:
            nonlocal was_empty
            with self._lock:
                if not self._may_leave(composite):
                    return False
                was_empty = self.slot.put(composite)
                return True

        if not self._board.do_if_current(wish, put):
            return False
        if was_empty:
            try:
                self._on_composite()
            except Exception:
                logger.exception("Nobody could be told of a new composite.")
        self._write(composite, wish)
        return True

    def close_removed(self) -> None:
        """Close the sinks that were removed."""
        for sink in [each for each in self._open if each not in self._wanted]:
            self._close(sink)

    def close(self) -> None:
        """Close every sink."""
        with self._lock:
            self._wanted = ()
        self.close_removed()

    def _write(self, composite: Composite, wish: Wish) -> None:
        for sink in self._wanted:
            if not self._may_leave(composite):
                return
            try:
                if sink not in self._open:
                    self._open.append(sink)
                    sink.open(composite.size, _NOMINAL_FPS)
                if isinstance(sink, HoldingSink):
                    self._hand_over(sink, composite, wish)
                else:
                    sink.write(composite)
            except Exception as error:
                self._drop(sink, error)

    def _may_leave(self, composite: Composite) -> bool:
        return composite.is_covered or not self._is_covered

    def _hand_over(self, sink: HoldingSink, composite: Composite, wish: Wish) -> None:
        """Write where it will stay on show, unless another source, or a cover, is wanted by now."""

        def write() -> bool:
            with self._lock:
                if self._may_leave(composite):
                    sink.write(composite)
            return True

        self._board.do_if_current(wish, write)

    def _drop(self, sink: CompositeSink, error: Exception) -> None:
        logger.error("An output failed and is closed.", exc_info=error)
        self.remove(sink)
        self._close(sink)
        if not isinstance(error, AppError):
            error = OutputError(f"An output failed ({type(error).__name__}) and was closed. Start it again.")
        self._emit(SinkFailed(error))

    def _close(self, sink: CompositeSink) -> None:
        self._open = [each for each in self._open if each is not sink]
        try:
            sink.close()
        except Exception:
            logger.exception("An output could not be closed.")
