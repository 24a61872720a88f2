"""Hears the signals by which a system tells a program to end, such as at a logout, while Qt's loop runs."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal

from desktop_app.signals import handling_end_signals

_MOST_BYTES = 4096


class EndSignals(QObject):
    """Passes on the first signal that comes. Further ones cut nothing short: the program is ending already."""

    _came = Signal()

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__()
        self._number = 0

    @property
    def exit_status(self) -> int:
        """What a shell expects of a program that a signal has ended; 0 while none has come."""
        return 128 + self._number if self._number else 0

    def call(self, act: Callable[[], None]) -> None:
        """Have this called once a signal has come, or soon if one has.

        Args:
            act: a method of a `QObject`; called by Qt's loop, and so never in the middle of other code.
        """
        self._came.connect(act, Qt.ConnectionType.QueuedConnection)
        if self._number:
            self._came.emit()

    def note(self, number: int) -> None:
        """Take note of a signal. Python may call this between any two steps of the main thread."""
        if not self._number:
            self._number = number
            self._came.emit()


@contextmanager
def hearing_end_signals() -> Iterator[EndSignals]:
    """Hear Ctrl-C, SIGTERM and SIGHUP in this block, unless ignored. For the main thread."""
    told = EndSignals()
    with _waking_for_signals(), handling_end_signals(lambda number, _frame: told.note(number)):
        yield told


@contextmanager
def _waking_for_signals() -> Iterator[None]:
    """Have Qt's loop run a little Python whenever a signal comes, for only then does Python call handlers.

    Elsewhere than on Unix Qt does not wait for pipes; there the window's timers come round soon enough.
    """
    if os.name != "posix":
        yield
        return
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.set_blocking(writing, False)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: os.read(reading, _MOST_BYTES))
    earlier = signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(earlier)
        notifier.setEnabled(False)
        os.close(reading)
        os.close(writing)
