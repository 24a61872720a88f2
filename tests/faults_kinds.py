"""The faults: what can break, and how this world breaks it. All that is chosen comes from one generator."""

from __future__ import annotations

import dataclasses
import math
import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
from faults_answers import ANSWERS, Overwritten
from faults_canary import HALVES, draw
from faults_files import FileFaults
from faults_world import POINTS, SIZE, SOURCES, World

from desktop_app.capture.frame import Frame
from desktop_app.errors import BackdropError, CameraError, OutputError, SourceError

SIZES = (SIZE, SIZE, SIZE, (73, 127), (128, 72), (80, 80), (144, 256), (16, 16), (1, 1), (2, 300))
STALL_S = 5.0
_MOMENTS = (
    "mirror_image",
    "letterbox",
    "segment",
    "crop_letterbox",
    "refine_alpha",
    "composite",
    "publish",
    "read",
)


class Faults(FileFaults):
    """Knows how to break one world. `names` gives each fault and how often it is chosen."""

    def __init__(self, world: World, chance: random.Random, folder: Path) -> None:
        super().__init__(world, chance, folder)
        self.all: dict[str, Callable[[], None]] = {
            "answer": self.answer,
            "overwritten answer": self.overwritten_answer,
            "error at a point": self.error_at_a_point,
            "stall": self.stall,
            "settings": lambda: self.now_or_then(self.settings()),
            "switch": lambda: self.now_or_then(self.switch()),
            "switch before a picture is taken": self.switch_with_a_picture_waiting,
            "source": self.source,
            "junk frame": self.junk_frame,
            "backdrop file": lambda: self.now_or_then(self.backdrop_file()),
            "backdrop drawn": self.backdrop_drawn,
            "sinks": lambda: self.now_or_then(self.sink()),
            "clock": self.clock,
            "window broken": self.window,
            "window hidden": lambda: self.now_or_then(self.hide()),
            "snapshot": self.snapshot,
        }

    def mend(self) -> None:
        """Repair what stays broken until somebody does: network, backdrop, window, outputs, source."""
        world = self.world
        world.segmenter.answer, world.make_backdrop, world.is_window_broken = None, None, False
        world.pipeline.set_watched(True)
        for sink in world.sinks:
            sink.errors = {}
            world.pipeline.add_sink(sink)
        if not world.is_source_there:
            world.select(self.chance.choice(SOURCES))

    def now_or_then(self, action: Callable[[], None]) -> None:
        """Do something now, between two frames, or between two stages of the next one."""
        if self.chance.random() < 0.3:
            self.world.fired += 1
            action()
        else:
            self.world.arm(self.chance.choice(_MOMENTS), action)

    def answer(self) -> None:
        self.world.fired += 1
        self.world.segmenter.answer = ANSWERS[self.chance.choice([*ANSWERS])]

    def overwritten_answer(self) -> None:
        answer = Overwritten()
        self.world.segmenter.answer = answer
        self.world.arm(self.chance.choice(["crop_letterbox", "refine_alpha", "composite"]), answer.overwrite)

    def error_at_a_point(self) -> None:
        error = self.chance.choice(
            [
                MemoryError(),
                RuntimeError("x"),
                OSError(5, "x"),
                ValueError("x"),
                BackdropError("x"),
                SourceError("x"),
            ]
        )

        def fail() -> None:
            raise error

        self.world.arm(self.chance.choice(POINTS), fail)

    def stall(self) -> None:
        """Hold one stage for five seconds of the clock, and change things meanwhile."""
        world, chance = self.world, self.chance
        world.arm(chance.choice(_MOMENTS), world.stall)
        self.frame()
        world.settle()
        for _ in range(chance.randint(0, 2)):
            chance.choice([self.settings, self.switch, self.backdrop_file, self.sink])()()
            self.frame()
        world.now_s += STALL_S
        world.settle()
        world.look()
        world.let_go()

    def settings(self) -> Callable[[], None]:
        choose = self.chance.choice
        settings = dataclasses.replace(
            self.world.settings,
            backdrop=choose(
                [
                    "#204020",
                    "green",
                    "blur:0",
                    "blur:80",
                    "nonsense",
                    "builtin:none",
                    "transparent",
                    "transparent",
                ]
                + 2 * [str(self.picture), str(self.video)]
            ),
            mirror=choose([True, False]),
            turns=choose([{}, {SOURCES[0]: 1}, {SOURCES[0]: 2, SOURCES[1]: 3}, {SOURCES[1]: 7}]),
            auto_upright=choose([True, False]),
            size=choose([SIZE, None, (80, 80)]),
            feather_px=choose([0.0, 2.0, math.nan]),
            shift_px=choose([0.0, -3.0, 3.0, math.nan]),
            smoothing=choose([0.0, 0.6, 1.0, math.nan]),
            softness=choose([0.0, 0.5, 1.0, -1.0]),
            one_person=choose([True, False]),
            effort=choose(["best", "best", "best", "balanced", "battery", "?"]),
        )
        return lambda: self.world.update(settings)

    def switch(self) -> Callable[[], None]:
        source_id = self.chance.choice([*SOURCES, *SOURCES, "camera:unplugged"])

        def select() -> None:
            self.world.select(source_id)
            # The picture of the source before may be gone from the preview only; look before another comes.
            self.world.look()

        return select

    def switch_with_a_picture_waiting(self) -> None:
        """Switch while a good picture of the old source waits to be taken."""
        self.frame()
        self.world.settle()
        self.world.fired += 1
        self.switch()()

    def source(self) -> None:
        error = self.chance.choice(
            [CameraError("lost"), SourceError("x"), MemoryError(), OSError(19, "x"), RuntimeError(), None]
        )

        def fail() -> object:
            if error is not None:
                raise error
            return None

        self.world.fired += 1
        if self.chance.random() < 0.5:
            self.world.arm(self.chance.choice(["open", "read", "close"]), fail)  # type: ignore[arg-type]
        self.world.give_raw(fail)
        if error is None:
            self.world.settle()
            self.world.select(self.world.current)

    def junk_frame(self) -> None:
        image = draw(SIZE, HALVES[0])
        junk: object = self.chance.choice(
            [
                "junk",
                image.astype(np.float32),
                image[..., 0],
                np.dstack([image, image[..., 0]]),
                image[:0],
                image.astype(np.uint16),
                image.view(np.int8),
                image.tolist()[:1],
                b"",
            ]
        )
        is_unchecked = self.chance.random() < 0.5

        def give() -> object:
            if is_unchecked:
                # A frame that went round its own check at the door.
                frame = Frame(draw(SIZE, HALVES[1]), -7, self.world.now_s, self.world.current)
                object.__setattr__(frame, "image", junk)
                return frame
            return Frame(junk, 0, self.world.now_s, self.world.current)  # type: ignore[arg-type]

        self.world.fired += 1
        self.world.give_raw(give)

    def sink(self) -> Callable[[], None]:
        sink = self.chance.choice(self.world.sinks)
        what = self.chance.choice(["open", "write", "close"])
        error = self.chance.choice(
            [OutputError("full"), OSError(28, "full"), MemoryError(), BrokenPipeError(), None]
        )

        def change() -> None:
            sink.errors = {} if error is None else {what: error}
            self.world.pipeline.remove_sink(sink)
            self.world.pipeline.add_sink(sink)

        return change

    def clock(self) -> None:
        self.world.fired += 1
        change_s = self.chance.choice([0.03, 0.6, 1.2, 3.0, 5.0, -2.0])
        self.world.rewinds += change_s < 0
        self.world.now_s += change_s

    def window(self) -> None:
        self.world.fired += 1
        self.world.is_window_broken = not self.world.is_window_broken

    def hide(self) -> Callable[[], None]:
        is_watched = self.chance.random() < 0.5
        return lambda: self.world.pipeline.set_watched(is_watched)

    def frame(self) -> None:
        """Give one frame of a size and a person chosen anew."""
        self.world.now_s += 0.03
        self.world.give(self.chance.choice(SIZES), self.chance.choice(HALVES))
