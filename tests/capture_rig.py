"""A capture worker by itself, on a source, a board and a clock that the test holds."""

from __future__ import annotations

import math

from fakes import SIZE, WAIT_S, FakeClock, FakeSource

from desktop_app.capture.frame import Frame, RgbImage
from desktop_app.live.capture_worker import CaptureWorker
from desktop_app.live.events import Event, SourceFailed
from desktop_app.live.latest import Latest
from desktop_app.live.wish import Wish, WishBoard
from desktop_app.settings import Settings

DESK = "camera:Desk [usb-1]"


class NotedBoard(WishBoard):
    """Notes how long it is waited for a change, and lets nobody wait for a certain time."""

    def __init__(self, source_id: str) -> None:
        super().__init__(source_id)
        self.waits_s: list[float] = []

    def wait_for_change(self, wish: Wish, timeout_s: float | None) -> None:
        self.waits_s.append(math.inf if timeout_s is None else timeout_s)
        super().wait_for_change(wish, None if timeout_s is None else 0.001)


class Rig:
    """Workers that serve one board, with sources and a clock that the test moves."""

    def __init__(self, source_id: str = DESK, name: str = "Desk") -> None:
        self.source = FakeSource(source_id, name)
        self.made: list[str] = []
        self.clock = FakeClock()
        self.board = NotedBoard(source_id)
        self.frames: Latest[tuple[Wish, Frame]] = Latest()
        self.events: list[Event] = []
        self.settings = Settings(size=SIZE)
        self.worker = self.make()

    def make(self) -> CaptureWorker:
        """Make another worker."""
        return CaptureWorker(
            self.board,
            self.frames,
            make_source=self._make_source,
            read_settings=lambda: self.settings,
            emit=self.events.append,
            after_frame=lambda: None,
            clock=self.clock,
        )

    @property
    def failures(self) -> list[str]:
        """What was told to be wrong."""
        return [str(each.error) for each in self.events if isinstance(each, SourceFailed)]

    def start(self) -> None:
        """Start the worker, and wait until it reads."""
        self.worker.start()
        assert self.source.is_reading.wait(WAIT_S)

    def fail(self, error: Exception) -> None:
        """Let the read raise; when this returns, the source was opened again and is being read."""
        self.source.is_reading.clear()
        self.source.fail(error)
        assert self.source.is_reading.wait(WAIT_S)

    def give(self, image: RgbImage, later_s: float = 0.0) -> None:
        """Let time pass and give a picture; the next one is being read when this returns."""
        self.clock.now_s += later_s
        self.source.is_reading.clear()
        self.source.give(image)
        assert self.frames.take(WAIT_S) is not None
        assert self.source.is_reading.wait(WAIT_S)

    def take_over(self) -> tuple[CaptureWorker, FakeSource]:
        """Retire the worker, and have another one go on; give the old one and its source."""
        stuck, source = self.worker, self.source
        stuck.retire()
        self.source, self.worker = FakeSource(source.source_id, source.name), self.make()
        self.worker.go_on_for(stuck)
        return stuck, source

    def choose(self, source_id: str) -> None:
        """Wish for a source, perhaps for the same one again."""
        self.board.change(source_id, lambda: None)

    def end(self, *more: tuple[CaptureWorker, FakeSource]) -> None:
        """Let every read return, and wait for the threads."""
        self.board.close()
        for worker, source in ((self.worker, self.source), *more):
            source.end()
            worker.thread.join(WAIT_S)

    def told(self, kind: type) -> list[Event]:
        """Give the events of a kind."""
        return [each for each in self.events if isinstance(each, kind)]

    def _make_source(self, source_id: str, settings: Settings) -> FakeSource:
        self.made.append(source_id)
        return self.source
