"""The processes of a batch: each has one job at a time, and one that dies is replaced."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Self

from desktop_app.cli.batch.plan import Item
from desktop_app.cli.batch.worker import Advanced, Ended, work
from desktop_app.cli.model import FileNetworks
from desktop_app.settings import Settings

_MOST_BY_ITSELF = 8
_STOP_S = 5.0


def usual_jobs() -> int:
    """Give how many processes suit this machine: one for each core that may be used, up to eight."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(_MOST_BY_ITSELF, usable))


@dataclass(eq=False)
class _Worker:
    process: BaseProcess
    connection: Connection
    item: Item | None = None


class Crew:
    """A block in which processes work; at its end, however it comes, none is left."""

    def __init__(self, count: int, settings: Settings, networks: FileNetworks) -> None:
        """Hire nobody yet.

        Args:
            count: how many processes there may be, at least 1.
            settings: for all jobs.
            networks: loaded in each process; sent there.
        """
        # A fresh interpreter for each: a forked one would share native threads it does not have.
        self._context = multiprocessing.get_context("spawn")
        self._count = count
        self._settings = settings
        self._networks = networks
        self._workers: list[_Worker] = []

    def __enter__(self) -> Self:
        """Give itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Send everybody home; whoever is at work stops, and removes what is half done."""
        for worker in self._workers:
            if worker.item is not None:
                worker.process.terminate()
            worker.connection.close()
        for worker in self._workers:
            worker.process.join(_STOP_S)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()
        self._workers.clear()

    def work(
        self, items: Iterable[Item], *, begin: Callable[[Item], bool], advance: Callable[[Item, float], None]
    ) -> Iterator[tuple[Item, Ended]]:
        """Have all items worked on.

        Args:
            items: in this order.
            begin: called right before each; False leaves it out.
            advance: told how much of an item is done, 0-1.

        Yields:
            Each item as it ends. A process that dies takes only its own item with it.
        """
        waiting = (item for item in items if begin(item))
        while True:
            self._hand_out(waiting)
            busy = {each.connection: each for each in self._workers if each.item is not None}
            if not busy:
                return
            for ready in wait(list(busy)):
                worker = busy[ready]  # type: ignore[index]  # Connections are all that was given.
                item = worker.item
                assert item is not None
                try:
                    news = worker.connection.recv()
                except (EOFError, OSError):
                    yield item, Ended(self._bury(worker))
                    continue
                if isinstance(news, Advanced):
                    advance(item, news.share)
                else:
                    worker.item = None
                    yield item, news

    def _hand_out(self, waiting: Iterator[Item]) -> None:
        while True:
            idle = next((each for each in self._workers if each.item is None), None)
            if idle is None and len(self._workers) >= self._count:
                return
            item = next(waiting, None)
            if item is None:
                return
            worker = idle or self._hire()
            worker.item = item
            try:
                worker.connection.send(item.job)
            except OSError:  # It died meanwhile; reading from it will say so.
                continue

    def _hire(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        arguments = (theirs, self._settings, self._networks)
        process = self._context.Process(target=work, args=arguments, name="batch", daemon=True)
        process.start()
        theirs.close()
        self._workers.append(_Worker(process, ours))
        return self._workers[-1]

    def _bury(self, worker: _Worker) -> str:
        worker.process.join(_STOP_S)
        worker.connection.close()
        self._workers.remove(worker)
        code = worker.process.exitcode
        how = signal.Signals(-code).name if code is not None and code < 0 else f"status {code}"
        return f"The process that worked on it ended ({how}). It may need more memory: try --jobs 1."
