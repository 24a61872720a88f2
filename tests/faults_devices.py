"""The devices of the fault injection: sources, a network and outputs that do as they are told, and look."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable
from types import ModuleType
from typing import TYPE_CHECKING

from faults_canary import MODEL_SIZE, true_answer

from desktop_app.capture.frame import Frame, RgbImage
from desktop_app.matting.matter import Composite

if TYPE_CHECKING:
    from faults_world import World

LONGEST_WAIT_S = 20.0
"""Real seconds after which something that should have moved counts as hanging."""


class Port:
    """What the cameras of one id will give, whichever instance is open."""

    def __init__(self) -> None:
        self.gifts: deque[Callable[[], object]] = deque()
        self.state = "out"
        self.next_index = 0


class ScriptedSource:
    """One instance of a source; blocks in `read` until there is a gift."""

    def __init__(self, source_id: str, world: World) -> None:
        self.source_id = source_id
        self.name = source_id.partition(":")[2]
        self._world = world

    def open(self) -> None:
        self._world.mark(self.source_id, "open")
        self._guarded("open")

    def read(self) -> object:
        self._guarded("read")
        port, news = self._world.ports[self.source_id], self._world.news
        with news:
            while not port.gifts:
                port.state = "waiting"
                news.notify_all()
                if not news.wait(LONGEST_WAIT_S):
                    port.gifts.append(lambda: None)
            port.state = "reading"
            gift = port.gifts.popleft()
        try:
            given = gift()
        except BaseException:
            self._world.mark(self.source_id, "out")
            raise
        if not isinstance(given, Frame):
            self._world.mark(self.source_id, "out")
        return given

    def close(self) -> None:
        self._world.mark(self.source_id, "out")
        self._world.at("close")

    def _guarded(self, point: str) -> None:
        try:
            self._world.at(point)
        except BaseException:
            self._world.mark(self.source_id, "out")
            raise


class Segmenter:
    """Tells the truth, or what a fault puts in its place."""

    size = MODEL_SIZE

    def __init__(self, world: World) -> None:
        self._world = world
        self.answer: Callable[[RgbImage], object] | None = None

    def segment(self, image: RgbImage) -> object:
        self._world.at("segment")
        return true_answer(image) if self.answer is None else self.answer(image)


class CheckingSink:
    """Looks at every composite it is given, as a recording, a virtual camera or a stream would be."""

    def __init__(self, name: str, world: World) -> None:
        self.name = name
        self.errors: dict[str, Exception] = {}
        self.count = 0
        self._world = world

    def open(self, size: tuple[int, int], fps: float) -> None:
        self._fail("open")

    def write(self, composite: Composite) -> None:
        self.count += 1
        self._world.check(composite, self.name)
        self._world.at("written")
        self._fail("write")

    def close(self) -> None:
        self._fail("close")

    def _fail(self, what: str) -> None:
        if what in self.errors:
            raise self.errors[what]


def where_used(function: object) -> list[ModuleType]:
    """Find the modules that call a function by its name: all that imported it."""
    name = function.__name__  # type: ignore[attr-defined]
    return [
        module
        for path, module in sorted(sys.modules.items())
        if path.startswith(("desktop_app.matting.", "desktop_app.live.")) and vars(module).get(name) is function
    ]
