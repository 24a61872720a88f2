"""Work that must not stop the window: runs in threads of its own, answers in the GUI thread."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from threading import Condition, Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")
logger = logging.getLogger(__name__)


class Background(QObject):
    """Runs small jobs off the GUI thread. After `close` no answer is delivered any more."""

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        """Begin without a job.

        Args:
            parent: the owner; its thread receives the answers.
            threads: how many jobs may run at once, at least 1.
        """
        super().__init__(parent)
        self._most = threads
        self._running = 0
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
            if self._running < self._most:
                self._running += 1
                # Not in Qt's pool: it waits for every job at its end, and a disk that hangs has none.
                Thread(target=self._work, name="background", daemon=True).start()

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

    def _work(self) -> None:
        while (job := self._next()) is not None:
            job()

    def _next(self) -> Callable[[], None] | None:
        with self._changed:
            if self._waiting:
                return self._waiting.popleft()
            self._running -= 1
            self._changed.notify_all()
            return None

    def _wait(self, timeout_s: float | None = None) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: not self._running, timeout_s)

    def _answer(self, deliver: Callable[[], None]) -> None:
        if not self._is_closed:
            self._answered.emit(deliver)

    def _deliver(self, deliver: Callable[[], None]) -> None:
        if not self._is_closed:
            deliver()
