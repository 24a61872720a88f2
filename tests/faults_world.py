"""The real pipeline on sources, segmenter and sinks that one seed controls, open to faults between its stages.

Every call of one stage to the next passes a *point*. There an action that was armed for it is done once, in
the thread that came by: raise, change the settings, switch the source, delete the backdrop, or stand still.
Capture and matting are the program's own threads; time is a clock that passes when a fault says so.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from unittest.mock import patch

from faults_canary import HALVES, draw, leaked
from faults_devices import LONGEST_WAIT_S, CheckingSink, Port, ScriptedSource, Segmenter, where_used
from faults_outputs import make_outputs

from desktop_app.capture.frame import Frame
from desktop_app.live import capture_worker, matting_worker
from desktop_app.live.pipeline import LivePipeline
from desktop_app.matting import composite, cover, foreground, letterbox, refine, segment, upright
from desktop_app.matting.backdrop import Backdrop, load_backdrop
from desktop_app.matting.matter import Composite
from desktop_app.settings import Settings

SIZE = (72, 128)
SOURCES = ("camera:one", "camera:two")
STAGES = {
    "mirror_image": upright,
    "turn_image": upright,
    "letterbox": letterbox,
    "segment_safely": segment,
    "crop_letterbox": letterbox,
    "refine_alpha": refine,
    "person_region": refine,
    "estimate_foreground": foreground,
    "composite": composite,
    "cut_out": composite,
    "cover": cover,
}
"""The functions that one stage calls of another, and where each is written."""
POINTS = (*STAGES, "segment", "load", "publish", "written", "open", "read", "close")
_SETTLING_S = 1.0


class HangError(Exception):
    """The pipeline did not end although everything that blocked it was let go."""


class World:
    """One run of the pipeline, and everything seen of it."""

    def __init__(self, settings: Settings, load: Callable[[World], object] | None = None) -> None:
        self.news = threading.Condition()
        self.now_s = 100.0
        self.rewinds = 0
        self.settings = settings
        self.ports = {source_id: Port() for source_id in SOURCES}
        self.segmenter = Segmenter(self)
        self.sinks = [CheckingSink(name, self) for name in ("recording", "second recording", "third recording")]
        self.make_backdrop: Callable[[str], Backdrop] | None = None
        self.is_window_broken = False
        self.fired = 0
        self.passed: set[str] = set()
        self.looked_at = self.live = 0
        self.leaks: list[str] = []
        self._people: dict[tuple[str, int], float] = {}
        self._armed: dict[str, Callable[[], None]] = {}
        self._gates: list[threading.Event] = []
        self._stalled: set[str] = set()
        self._takes, self._is_taking = 0, False
        self._is_publishing = False
        self.selected: list[str] | None = [settings.source_id]
        self.outputs = make_outputs(self, SIZE)
        self.pipeline = LivePipeline(
            make_source=self._make_source,
            load_segmenter=lambda: (load or (lambda world: world.segmenter))(self),  # type: ignore[arg-type,return-value]
            settings=settings,
            on_composite=self._told,
            on_event=lambda _event: self._told(),
            clock=lambda: self.now_s,
        )

    @contextmanager
    def running(self) -> Iterator[World]:
        """Start, and stop in the end whatever happens: then nothing may be written any more."""
        with ExitStack() as stack:
            for name, home in STAGES.items():
                for place in where_used(getattr(home, name)):
                    stack.enter_context(patch.object(place, name, self._passing(name, getattr(place, name))))
            stack.enter_context(patch.object(matting_worker, "TICK_S", 0.004))
            stack.enter_context(patch.object(capture_worker, "RETRY_S", 0.004))
            outbox, frames = self.pipeline._outbox, self.pipeline._frames
            stack.enter_context(patch.object(outbox, "publish", self._published(outbox.publish)))
            stack.enter_context(patch.object(frames, "take", self._watched(frames.take)))
            backdrops = self.pipeline._matting.backdrops
            for part in (backdrops.shelf, backdrops.loader):
                stack.enter_context(patch.object(part, "_load", self._load_backdrop))
            for sink in (*self.sinks, *self.outputs):
                self.pipeline.add_sink(sink)
            for output in self.outputs:
                output.start()
            self.pipeline.start()
            try:
                yield self
            finally:
                self._stop()
                self.leaks += [
                    f"an output ended: {trouble}" for each in self.outputs if (trouble := each.end())
                ]

    def at(self, point: str) -> None:
        """Come by a point: do what is armed for it, once."""
        with self.news:
            self.passed.add(point)
            action = self._armed.pop(point, None)
            self.fired += action is not None
        if action is not None:
            action()

    def arm(self, point: str, action: Callable[[], None]) -> None:
        """Have something done by whoever comes by a point next."""
        with self.news:
            self._armed[point] = action

    def stall(self) -> None:
        """Stand still, in the thread that comes by, until `let_go`."""
        gate, name = threading.Event(), threading.current_thread().name
        with self.news:
            self._gates.append(gate)
            self._stalled.add(name)
            self.news.notify_all()
        if not gate.wait(LONGEST_WAIT_S):
            raise HangError("nobody let go")
        with self.news:
            self._stalled.discard(name)

    def let_go(self) -> None:
        """Let every stalled thread go on."""
        with self.news:
            for gate in self._gates:
                gate.set()
            self._gates.clear()

    def mark(self, source_id: str, state: str) -> None:
        """Note what the source of an id does."""
        with self.news:
            self.ports[source_id].state = state
            self.news.notify_all()

    def give(self, size: tuple[int, int], half: float, source_id: str | None = None) -> None:
        """Let the source show the person before the canary room once."""
        source_id = source_id or self.current
        port = self.ports[source_id]
        index, port.next_index = port.next_index, port.next_index + 1
        self._people[source_id, index] = half
        frame = Frame(draw(size, half), index, self.now_s, source_id)
        self.give_raw(lambda: frame, source_id)

    def give_raw(self, gift: Callable[[], object], source_id: str | None = None) -> None:
        """Let the source give, or raise, anything."""
        with self.news:
            self.ports[source_id or self.current].gifts.append(gift)
            self.news.notify_all()

    @property
    def current(self) -> str:
        """The source in force, as far as this world knows."""
        selected = self.selected
        return selected[0] if selected and selected[0] in self.ports else SOURCES[0]

    @property
    def is_source_there(self) -> bool:
        """Whether the source in force exists and has not come to its end."""
        selected = self.selected
        return bool(selected) and selected[0] in self.ports and self.ports[selected[0]].state != "out"

    def select(self, source_id: str) -> None:
        """Switch the source, and let the old one's blocked read return, as a camera's does."""
        old = self.current
        self.selected = None
        self.pipeline.select_source(source_id)
        self.selected = [source_id]
        self.give(SIZE, HALVES[0], old)

    def settle(self) -> None:
        """Wait until the threads have nothing to do, or stand still."""
        with self.news:
            until = self._takes + 2
            self.news.wait_for(lambda: self._is_settled(until), _SETTLING_S)

    def look(self) -> Composite | None:
        """Take what the preview would take, and check it."""
        before = self.selected
        composite = self.pipeline.take_composite()
        if composite is None:
            return None
        self.looked_at += 1
        self.live += not composite.is_covered
        self.check(composite, "preview")
        is_other = not composite.is_covered and before is not None and composite.source_id != before[0]
        if is_other and self.selected is before:
            self.leaks.append(f"preview shows {composite.source_id} after a switch")
        return composite

    def check(self, composite: Composite, where: str) -> None:
        """Note a leak, if there is one."""
        half = self._people.get((composite.source_id, composite.frame_index))
        if count := leaked(composite, half):
            kind = "a cover" if composite.is_covered else f"frame {composite.frame_index} at {composite.size}"
            self.leaks.append(f"{where}: {count} canary pixels in {kind}, backdrop {self.settings.backdrop}")

    def update(self, settings: Settings) -> None:
        """Use other settings from now on."""
        self.settings = settings
        self.pipeline.update_settings(settings)

    def forget_backdrop(self) -> None:
        """Have the backdrop loaded anew for the next frame but one."""
        self.arm("turn_image", self.pipeline._matting.backdrops.shelf.forget)

    def _is_settled(self, until: int) -> bool:
        is_empty = self._is_taking and self.pipeline._frames._item is None and self._takes >= until
        port = self.ports[self.current]
        is_out = port.state == "out" or (port.state == "waiting" and not port.gifts)
        is_read = not self.pipeline._matting.backdrops.loader.threads or "backdrop loader" in self._stalled
        is_matted = is_empty or "matting" in self._stalled
        return is_matted and is_read and (is_out or "capture" in self._stalled)

    def _stop(self) -> None:
        for port in self.ports.values():
            with self.news:
                port.gifts.extend([lambda: None] * 4)
                self.news.notify_all()
        with self.news:
            self._armed.clear()
        # A thread that stands still is left behind; let go afterwards, it must not reach any output.
        self.pipeline.stop(0.0)
        before = None if self._is_publishing else [sink.count for sink in self.sinks]
        self.let_go()
        if not self.pipeline.stop(LONGEST_WAIT_S):
            raise HangError("the pipeline did not stop")
        if before is not None and before != [sink.count for sink in self.sinks]:
            self.leaks.append("a sink was written to after the end")
        if self.pipeline.take_composite() is not None:
            self.leaks.append("the preview got something after the end")

    def _passing(self, point: str, call: Callable[..., object]) -> Callable[..., object]:
        def pass_by(*arguments: object, **options: object) -> object:
            self.at(point)
            return call(*arguments, **options)

        return pass_by

    def _published(self, publish: Callable[..., bool]) -> Callable[..., bool]:
        def published(*arguments: object) -> bool:
            self.at("publish")
            self._is_publishing = True
            try:
                return publish(*arguments)
            finally:
                self._is_publishing = False

        return published

    def _watched(self, take: Callable[[float], object]) -> Callable[[float], object]:
        def watched(timeout_s: float) -> object:
            with self.news:
                self._takes, self._is_taking = self._takes + 1, True
                self.news.notify_all()
            try:
                return take(timeout_s)
            finally:
                with self.news:
                    self._is_taking = False

        return watched

    def _load_backdrop(self, spec: str) -> Backdrop:
        self.at("load")
        return load_backdrop(spec) if self.make_backdrop is None else self.make_backdrop(spec)

    def _make_source(self, source_id: str, _settings: Settings) -> ScriptedSource:
        if source_id not in self.ports:
            raise OSError("no such device")
        return ScriptedSource(source_id, self)

    def _told(self) -> None:
        with self.news:
            self.news.notify_all()
        if self.is_window_broken:
            raise RuntimeError("the window is gone")
