"""Reads backdrops from the disk, and fits large pictures, in a thread of its own: no frame waits for that."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

from desktop_app.live.picture_player import Wanted
from desktop_app.matting.backdrop import Backdrop
from desktop_app.matting.backdrop_kinds import PictureBackdrop
from desktop_app.matting.shelf import Closable

PATIENCE_S = 2.0
"""One that is not wanted any more may hold up the next for so long: a disk that hangs must not for good."""


class BackdropLoader:
    """Reads one backdrop at a time. For one thread, besides the one it reads in."""

    def __init__(self, load: Callable[[str], Backdrop], *, clock: Callable[[], float]) -> None:
        """Begin with nothing; `load` makes the backdrop of a SPEC, `clock` gives the time in seconds."""
        self._load = load
        self._clock = clock
        self._job: _Job | None = None
        self._left: list[threading.Thread] = []

    @property
    def threads(self) -> tuple[threading.Thread, ...]:
        """Those that read, also what nobody waits for any more."""
        running = [] if self._job is None else [self._job.thread]
        return tuple(each for each in (*running, *self._left) if each.is_alive())

    def ask(self, spec: str, wanted: Wanted) -> Backdrop | None:
        """Give a backdrop, once, when it has been read. Never waits; the first question begins the reading.

        Args:
            spec: which. The newest wins: another one that is being read is read to its end, for `PATIENCE_S`
                at most, and thrown away.
            wanted: what a picture is made ready for.

        Raises:
            Exception: what kept it from being read; the next question begins anew.
        """
        return self._ask((spec, ""), partial(self._load, spec), wanted)

    def ask_refitted(self, spec: str, picture: PictureBackdrop, wanted: Wanted) -> Backdrop | None:
        """Give a picture that is on show once more, once it has been made ready otherwise; else as `ask`."""
        return self._ask((spec, wanted.look.fit), picture.unfitted, wanted)

    def wait(self, timeout_s: float) -> None:
        """Wait until what is being read is there, at most so many seconds."""
        if self._job is not None:
            self._job.is_done.wait(timeout_s)

    def forget(self) -> None:
        """Have nothing read any more; what is being read is thrown away once it is there."""
        job, self._job = self._job, None
        if job is not None:
            job.drop()
            self._left = [each for each in (*self._left, job.thread) if each.is_alive()]

    def _ask(self, key: tuple[str, str], make: Callable[[], Backdrop], wanted: Wanted) -> Backdrop | None:
        job = self._job
        if job is not None and job.key != key:
            if not job.is_done.is_set() and self._clock() - job.begun_at_s < PATIENCE_S:
                return None
            self.forget()
            job = None
        if job is None:
            self._job = _Job(key, make, wanted, self._clock())
            self._job.thread.start()
            return None
        if not job.is_done.is_set():
            return None
        self._job = None
        if job.error is not None:
            raise job.error
        return job.backdrop


class _Job:
    """One backdrop on its way."""

    def __init__(
        self, key: tuple[str, str], make: Callable[[], Backdrop], wanted: Wanted, begun_at_s: float
    ) -> None:
        self.key = key
        self.begun_at_s = begun_at_s
        self.backdrop: Backdrop | None = None
        self.error: Exception | None = None
        self.is_done = threading.Event()
        self.thread = threading.Thread(target=self._run, name="backdrop loader", daemon=True)
        self._make = make
        self._wanted = wanted
        self._lock = threading.Lock()
        self._is_dropped = False

    def drop(self) -> None:
        """Let go of the backdrop, now or when it comes."""
        with self._lock:
            self._is_dropped = True
            backdrop, self.backdrop = self.backdrop, None
        _close(backdrop)

    def _run(self) -> None:
        try:
            backdrop = self._make()
            if isinstance(backdrop, PictureBackdrop):
                backdrop.make_ready(self._wanted.size, self._wanted.look)
        except Exception as error:
            self.error = error
        else:
            self._hand_over(backdrop)
        self.is_done.set()

    def _hand_over(self, backdrop: Backdrop) -> None:
        with self._lock:
            if not self._is_dropped:
                self.backdrop = backdrop
                return
        _close(backdrop)


def _close(backdrop: Backdrop | None) -> None:
    if isinstance(backdrop, Closable):
        backdrop.close()
