"""Work that must not stop the window: runs in Qt's thread pool, answers in the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

T = TypeVar("T")
logger = logging.getLogger(__name__)


class Background(QObject):
    """Runs small jobs off the GUI thread. After `close` no answer is delivered any more."""

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        """Create an own pool, so that closing waits for these jobs and no others.

        Args:
            parent: the owner; its thread receives the answers.
            threads: how many jobs may run at once, at least 1.
        """
        super().__init__(parent)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(threads)
        self._is_closed = False
        self._answered.connect(self._deliver)

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run `work` in the pool, then `done(result)` or `failed(error)` in the GUI thread.

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

        if not self._is_closed:
            self._pool.start(job)

    def close(self, timeout_ms: int = 800) -> bool:
        """Forget what has not begun, wait for what runs.

        Args:
            timeout_ms: the longest wait, in milliseconds.

        Returns:
            Whether every job ended in time.
        """
        self._is_closed = True
        self._pool.clear()
        return self._pool.waitForDone(timeout_ms)

    def finish(self, timeout_ms: int) -> bool:
        """Take no more jobs and wait for all that were given; whether they ended within `timeout_ms`."""
        self._is_closed = True
        return self._pool.waitForDone(timeout_ms)

    def _answer(self, deliver: Callable[[], None]) -> None:
        if not self._is_closed:
            self._answered.emit(deliver)

    def _deliver(self, deliver: Callable[[], None]) -> None:
        if not self._is_closed:
            deliver()
