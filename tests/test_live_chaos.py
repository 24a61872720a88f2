"""Hundreds of faults at random, by seed, and a room painted so that one pixel of it would be seen."""

from __future__ import annotations

import dataclasses
import random
from pathlib import Path

import numpy as np
import pytest
from bad_answers import BAD_ANSWERS
from fakes import SIZE, FakeSink, FakeSource, Stage, finish, leaks, person_image
from PIL import Image

from desktop_app.errors import CameraError
from desktop_app.matting.matter import Composite

FAULTS = 800


class Chaos:
    """Breaks something, at random but repeatably, and gives frames in between."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.random = random.Random(seed)
        self.stage = Stage(first=FakeSource(), second=FakeSource("camera:other", "Other"))
        self.sink = FakeSink()
        self.picture = folder / "backdrop.png"
        self.specs = ["#204020", "green", "blur:0", "blur:80", "transparent", str(self.picture), "nonsense"]
        self.sizes = [SIZE, (73, 127), (128, 72), (80, 80), (144, 256)]
        self.looked_at = self.leaked = 0

    def run(self, count: int) -> None:
        faults = (
            self.segmenter,
            self.settings,
            self.source,
            self.backdrop,
            self.switch,
            self.time,
            self.new_sink,
        )
        self.stage.pipeline.add_sink(self.sink)
        self.stage.pipeline.start()
        for _ in range(count):
            self.random.choice(faults)()
            self.frames()
            self.look()
        self.stage.segmenter.answer = None
        finish(self.stage)

    def frames(self) -> None:
        current = self.stage.pipeline._board.current
        assert current is not None
        source = self.stage.sources[current.source_id]
        for _ in range(self.random.randint(1, 2)):
            source.is_reading.clear()
            source.give(person_image(self.random.choice(self.sizes)), self.stage.clock.now_s)
            source.is_reading.wait(0.02)

    def look(self) -> None:
        composite = self.stage.pipeline.take_composite()
        if composite is not None:
            self.looked_at += 1
            self.leaked += leaks(composite)

    def segmenter(self) -> None:
        name = self.random.choice([*BAD_ANSWERS, "", "", ""])
        self.stage.segmenter.answer = BAD_ANSWERS.get(name)

    def settings(self) -> None:
        choose = self.random.choice
        settings = dataclasses.replace(
            self.stage.settings,
            backdrop=choose(self.specs),
            mirror=choose([True, False]),
            turns=choose([{}, {"camera:fake": 1}, {"camera:fake": 2, "camera:other": 3}, {"camera:fake": 7}]),
            auto_upright=choose([True, False]),
            feather_px=choose([0.0, 2.0, float("nan")]),
            shift_px=choose([0.0, -3.0, 3.0, float("inf")]),
            smoothing=choose([0.0, 0.6, 1.0, float("nan")]),
            softness=choose([0.0, 0.5, 1.0, -1.0]),
        )
        self.stage.pipeline.update_settings(settings)

    def source(self) -> None:
        current = self.stage.pipeline._board.current
        assert current is not None
        source = self.stage.sources[current.source_id]
        self.random.choice(
            [
                lambda: source.give_raw("junk"),
                lambda: source.give_raw(np.zeros((4, 4, 3), np.uint8)),
                source.end,
                lambda: source.fail(CameraError("lost")),
                lambda: source.fail(MemoryError()),
            ]
        )()
        self.stage.pipeline.select_source(current.source_id)

    def backdrop(self) -> None:
        if self.random.random() < 0.5:
            self.picture.unlink(missing_ok=True)
        else:
            Image.new("RGB", (32, 18), (40, 60, 20)).save(self.picture)
        if self.random.random() < 0.3:
            self.picture.write_bytes(b"broken")

    def switch(self) -> None:
        self.stage.pipeline.select_source(self.random.choice(["camera:fake", "camera:other"]))
        for source in self.stage.sources.values():
            source.give(person_image(), self.stage.clock.now_s)

    def time(self) -> None:
        self.stage.clock.now_s += self.random.choice([0.03, 0.6, 1.2, 3.0])

    def new_sink(self) -> None:
        self.sink.error = self.random.choice([None, RuntimeError("x"), None])
        self.stage.pipeline.remove_sink(self.sink)
        self.stage.pipeline.add_sink(self.sink)


@pytest.mark.parametrize("size", Chaos(0, Path()).sizes)
@pytest.mark.parametrize("is_covered", [False, True])
def test_a_leak_would_be_seen(size: tuple[int, int], is_covered: bool) -> None:
    image = person_image(size)
    raw = Composite(image, np.zeros(size, np.uint8), 0, 0.0, "x", 0, is_covered, {}, None)
    assert leaks(raw)
    hidden = np.dstack([image, np.zeros(size, np.uint8)])
    assert leaks(dataclasses.replace(raw, image=hidden))


@pytest.mark.timeout(300)
def test_hundreds_of_random_faults_leak_nothing(tmp_path: Path) -> None:
    chaos = Chaos(20261124, tmp_path)
    chaos.run(FAULTS)
    assert chaos.leaked == chaos.sink.leaked == 0
    # The faults did not simply silence it: pictures came, good ones among them.
    assert chaos.looked_at > FAULTS // 10
    assert any(not each.is_covered for each in chaos.sink.written)
