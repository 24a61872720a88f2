"""Work that must not stop the window: runs in threads of its own, answers in the GUI thread."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from threading import Condition, Thread, current_thread
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

T = TypeVar("T")
logger = logging.getLogger(__name__)

PATIENCE_MS = 2000
"""A disk that is slow may take so long; one that takes longer hangs."""


class Background(QObject):
    """Runs small jobs off the GUI thread. After `close` no answer is delivered any more."""

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        """Begin without a job.

        Args:
            parent: the owner; its thread receives the answers.
            threads: how many jobs may run at once, at least 1. One is done after the other where it is 1;
                else those that hang are not counted.
        """
        super().__init__(parent)
        self._most = threads
        self._begun_at_s: dict[Thread, float] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(self._begin)
        self._waiting: deque[Callable[[], None]] = deque()
        self._changed = Condition()
        self._is_closed = False
        self._answered.connect(self._deliver)

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run `work` in a thread, then `done(result)` or `failed(error)` in the GUI thread.

        Args:
            work: must not touch a widget. It captures all that it needs.
            done: gets what `work` returned.
            failed: gets what `work` raised.
        """

        def job() -> None:
            try:
                result = work()
            except Exception as error:
                logger.info("A job in the background failed.", exc_info=True)
                caught = error
                self._answer(lambda: failed(caught))
            else:
                self._answer(lambda: done(result))

        with self._changed:
            if self._is_closed:
                return
            self._waiting.append(job)
        self._begin()

    def close(self, timeout_ms: int = 800) -> bool:
        """Forget what has not begun, wait for what runs, and then leave it to itself.

        Args:
            timeout_ms: the longest wait, in milliseconds.

        Returns:
            Whether every job ended in time.
        """
        with self._changed:
            self._is_closed = True
            self._waiting.clear()
        return self._wait(timeout_ms / 1000)

    def finish(self, timeout_ms: int) -> bool:
        """Take no more jobs and wait for all that were given; whether they ended within `timeout_ms`.

        The program does not end before they have.
        """
        with self._changed:
            self._is_closed = True
        is_done = self._wait(timeout_ms / 1000)
        if not is_done:
            Thread(target=self._wait, name="background", daemon=False).start()
        return is_done

    def _begin(self) -> None:
        """Begin as many jobs as there is room for, and look again later if others wait."""
        with self._changed:
            now_s, running = monotonic(), len(self._begun_at_s)
            if self._most > 1:
                running -= sum((now_s - at_s) * 1000 >= PATIENCE_MS for at_s in self._begun_at_s.values())
            for _ in range(min(self._most - running, len(self._waiting))):
                # Not in Qt's pool: it waits for every job at its end, and a disk that hangs has none.
                thread = Thread(target=self._work, name="background", daemon=True)
                self._begun_at_s[thread] = now_s
                thread.start()
            if self._waiting and not self._timer.isActive():
                self._timer.start()

    def _work(self) -> None:
        while (job := self._next()) is not None:
            job()

    def _next(self) -> Callable[[], None] | None:
        with self._changed:
            if self._waiting:
                self._begun_at_s[current_thread()] = monotonic()
                return self._waiting.popleft()
            del self._begun_at_s[current_thread()]
            self._changed.notify_all()
            return None

    def _wait(self, timeout_s: float | None = None) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: not self._begun_at_s, timeout_s)

    def _answer(self, deliver: Callable[[], None]) -> None:
        if not self._is_closed:
            self._answered.emit(deliver)

    def _deliver(self, deliver: Callable[[], None]) -> None:
        if not self._is_closed:
            deliver()
