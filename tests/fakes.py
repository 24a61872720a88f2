"""Fakes that stand still until the test lets them go."""

from __future__ import annotations

import math
import queue
import threading
from collections.abc import Callable

import numpy as np
from person_fakes import MODEL_SIZE, SIZE, FakeSegmenter, person_image
from person_fakes import person_alpha as person_alpha

from desktop_app.capture.frame import Frame, RgbImage
from desktop_app.live.events import Event
from desktop_app.live.pipeline import LivePipeline
from desktop_app.matting.matter import Composite
from desktop_app.settings import Settings

WAIT_S = 20.0
"""How long a test waits for what must happen; only a test that fails ever waits so long."""


def is_canary(image: RgbImage) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """Find pixels that show the room: bright blue, and red far from green, as no blur leaves it."""
    red, green, blue = (image[..., channel].astype(np.int16) for channel in range(3))
    return (blue > 150) & (np.abs(red - green) > 100)


def leaks(composite: Composite) -> bool:
    """Whether a composite shows the room anywhere but within a few pixels of the person."""
    height, width = composite.image.shape[:2]
    far = np.ones((height, width), np.bool_)
    # An edge may be shifted by 10 pixels and feathered by 2; the network itself is coarse.
    reach = 12 + 2 * math.ceil(max(height / MODEL_SIZE[0], width / MODEL_SIZE[1]))
    far[
        max(0, height // 3 - reach) : height - height // 3 + reach,
        max(0, width // 3 - reach) : width - width // 3 + reach,
    ] = False
    canary = is_canary(composite.image)
    if composite.image.shape[2] == 4:
        hidden = composite.image[..., 3] == 0
        return bool((canary & far).any() or composite.image[hidden].any())
    return bool((canary & (far | composite.is_covered)).any())


class FakeSource:
    """Gives what the test gives it: `read` blocks until then."""

    def __init__(self, source_id: str = "camera:fake", name: str = "Fake") -> None:
        self.source_id = source_id
        self.name = name
        self.calls: list[tuple[str, str]] = []
        self.is_reading = threading.Event()
        self.is_closed = threading.Event()
        self.open_error: Exception | None = None
        self._gifts: queue.Queue[object] = queue.Queue()
        self._index = 0

    def give(self, image: RgbImage, captured_at_s: float | None = None) -> None:
        """Let one `read` return this picture."""
        captured_at_s = self._index / 30 if captured_at_s is None else captured_at_s
        self._gifts.put(Frame(image, self._index, captured_at_s, self.source_id))
        self._index += 1

    def end(self) -> None:
        """Let one `read` return None."""
        self._gifts.put(None)

    def fail(self, error: Exception) -> None:
        """Let one `read` raise."""
        self._gifts.put(error)

    def give_raw(self, thing: object) -> None:
        """Let one `read` return anything at all."""
        self._gifts.put(thing)

    def open(self) -> None:
        self.calls.append(("open", threading.current_thread().name))
        self.is_closed.clear()
        if self.open_error is not None:
            raise self.open_error

    def read(self) -> Frame | None:
        self.calls.append(("read", threading.current_thread().name))
        self.is_reading.set()
        gift = self._gifts.get()
        if isinstance(gift, Exception):
            raise gift
        return gift  # type: ignore[return-value]

    def close(self) -> None:
        self.calls.append(("close", threading.current_thread().name))
        self.is_closed.set()


class FakeSink:
    """A sink that remembers whether it ever saw the room, and fails when told to."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.threads: set[str] = set()
        self.leaked = 0
        self.written: list[Composite] = []
        self.error: Exception | None = None
        self.is_closed = threading.Event()

    def open(self, size: tuple[int, int], fps: float) -> None:
        self.calls.append("open")

    def write(self, composite: Composite) -> None:
        self.calls.append("write")
        self.threads.add(threading.current_thread().name)
        if self.error is not None:
            raise self.error
        self.leaked += leaks(composite)
        self.written.append(composite)

    def close(self) -> None:
        self.calls.append("close")
        self.is_closed.set()


class FakeClock:
    """Time that passes when the test says so."""

    def __init__(self, now_s: float = 100.0) -> None:
        self.now_s = now_s

    def __call__(self) -> float:
        return self.now_s

    def wait(self, seconds: float) -> None:
        """Pass the time in place of sleeping."""
        self.now_s += seconds


class Stage:
    """A real pipeline on fakes, with its events and composites to wait for."""

    def __init__(self, settings: Settings | None = None, **sources: FakeSource) -> None:
        self.sources = {source.source_id: source for source in (*sources.values(),)}
        self.clock = FakeClock()
        self.segmenter = FakeSegmenter()
        self.load: Callable[[], object] = lambda: self.segmenter
        self.events: list[Event] = []
        self._news = threading.Condition()
        self._bells = 0
        self.settings = settings or Settings(
            source_id="camera:fake",
            backdrop="#204020",
            mirror=False,
            auto_upright=False,
            size=SIZE,
            effort="best",
        )
        if not self.sources:
            self.sources["camera:fake"] = FakeSource()
        self.made: list[str] = []
        self.pipeline = LivePipeline(
            make_source=self._make_source,
            load_segmenter=lambda: self.load(),  # type: ignore[arg-type,return-value]
            settings=self.settings,
            on_composite=self._ring,
            on_event=self._note,
            clock=self.clock,
        )

    @property
    def source(self) -> FakeSource:
        return self.sources["camera:fake"]

    @property
    def bells(self) -> int:
        """How often the pipeline has said that there is a composite."""
        with self._news:
            return self._bells

    def wait_event(self, kind: type, count: int = 1) -> Event:
        """Wait for the n-th event of a kind and give it."""
        with self._news:
            assert self._news.wait_for(lambda: len(self._of(kind)) >= count, WAIT_S), (kind, self.events)
            return self._of(kind)[count - 1]

    def wait_composite(self, accept: Callable[[Composite], bool] = lambda _: True) -> Composite:
        """Take composites until one is accepted; all others are thrown away."""
        found: list[Composite] = []

        def look() -> bool:
            composite = self.pipeline.take_composite()
            if composite is not None and accept(composite):
                found.append(composite)
            return bool(found)

        with self._news:
            assert self._news.wait_for(look, WAIT_S), "no such composite came"
        return found[0]

    def wait_live(self) -> Composite:
        """Take composites until one is no cover."""
        return self.wait_composite(lambda composite: not composite.is_covered)

    def wait_read(self) -> None:
        """Wait until no backdrop is being read; the next frame has what was read."""
        for thread in self.pipeline._matting.backdrops.loader.threads:
            thread.join(WAIT_S)

    def _of(self, kind: type) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]

    def _make_source(self, source_id: str, settings: Settings) -> FakeSource:
        self.made.append(source_id)
        return self.sources[source_id]

    def _ring(self) -> None:
        with self._news:
            self._bells += 1
            self._news.notify_all()

    def _note(self, event: Event) -> None:
        with self._news:
            self.events.append(event)
            self._news.notify_all()


def live_stage(*sinks: FakeSink) -> Stage:
    """Start a pipeline, and have one picture go through it."""
    stage = Stage()
    for sink in sinks:
        stage.pipeline.add_sink(sink)
    stage.pipeline.start()
    stage.source.give(person_image())
    stage.wait_live()
    return stage


def finish(stage: Stage) -> None:
    """Let go whatever blocks, and stop."""
    stage.segmenter.gate.set()
    for source in stage.sources.values():
        source.end()
    assert stage.pipeline.stop(WAIT_S)
