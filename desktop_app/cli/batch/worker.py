"""What a process of a batch does: takes one job after the other, and says how far it is and how it ended."""

from __future__ import annotations

import logging
import signal
import time
import traceback
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass
from functools import cache
from multiprocessing.connection import Connection
from types import FrameType
from typing import NoReturn

from desktop_app.capture.opencv import cv2
from desktop_app.cli.model import FileNetworks
from desktop_app.cli.options import Job
from desktop_app.cli.process import Counter, do_job
from desktop_app.errors import AppError
from desktop_app.matting.shelf import BackdropShelf
from desktop_app.settings import Settings

_EVERY_S = 0.1
_MOST_WARNINGS = 20


@dataclass(frozen=True)
class Advanced:
    """So much of the job is done, 0-1."""

    share: float


@dataclass(frozen=True)
class Ended:
    """The job is done; or not, and then `error` says why, and `details` what a bug report needs.

    `warnings` are about a job that is done all the same.
    """

    error: str = ""
    details: str = ""
    warnings: tuple[str, ...] = ()


def work(connection: Connection, settings: Settings, networks: FileNetworks) -> None:
    """Do jobs as they come, until None comes or nobody is there any more. The main function of a process.

    Args:
        connection: gives a `Job` or None; takes `Advanced` and `Ended`.
        settings: for all jobs.
        networks: each is loaded when the first job needs it.
    """
    # Ctrl-C, or closing the terminal, reaches every process; whoever started this one decides what comes of it.
    for name in ("SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _stop)
    ear = _Ear()
    logging.getLogger().addHandler(ear)
    # The processes share the cores among them.
    cv2.setNumThreads(1)
    shelf = BackdropShelf()

    kept = FileNetworks(cache(networks.for_video), cache(networks.for_picture))

    # Who started it may be gone, or tell it to stop: then what is half done is removed on the way out.
    with suppress(EOFError, BrokenPipeError, ConnectionResetError, KeyboardInterrupt):
        while (job := connection.recv()) is not None:
            ear.heard.clear()
            ended = _do(job, settings, shelf, kept, connection)
            connection.send(ended if ended.error else Ended(warnings=tuple(ear.heard)))


def _do(
    job: Job, settings: Settings, shelf: BackdropShelf, networks: FileNetworks, connection: Connection
) -> Ended:
    def count(total: int | None) -> AbstractContextManager[Counter]:
        return nullcontext(_Teller(total, connection))

    try:
        do_job(job, settings, shelf, networks, count)
    except AppError as error:
        return Ended(str(error))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        raise
    except Exception as error:
        return Ended(f"Something went wrong ({type(error).__name__}: {error}).", traceback.format_exc())
    return Ended()


class _Ear(logging.Handler):
    """Hears what is logged of the present job, which has no terminal to say it on; each thing once."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: dict[str, None] = {}

    def emit(self, record: logging.LogRecord) -> None:
        if len(self.heard) < _MOST_WARNINGS:
            self.heard[record.getMessage()] = None


class _Teller:
    """Tells how far a video is, now and then."""

    def __init__(self, total: int | None, connection: Connection) -> None:
        self._total = total
        self._connection = connection
        self._count = 0
        self._told_at_s = time.monotonic()

    def advance(self) -> None:
        self._count += 1
        now_s = time.monotonic()
        if self._total and now_s - self._told_at_s >= _EVERY_S:
            self._told_at_s = now_s
            self._connection.send(Advanced(min(1.0, self._count / self._total)))


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt
