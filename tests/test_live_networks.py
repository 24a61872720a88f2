"""Another network takes over between two frames, once it has answered, and never at the price of a cover."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable

import numpy as np
import pytest
from fakes import MODEL_SIZE, WAIT_S, FakeClock, FakeSegmenter, leaks, person_image

from desktop_app.capture.frame import Frame
from desktop_app.errors import ModelError
from desktop_app.live.effort.governor import Governor
from desktop_app.live.effort.plan import Network, Plan
from desktop_app.live.events import Event, NetworkFailed
from desktop_app.live.network_switch import NetworkSwitch
from desktop_app.live.networks import NetworkShelf
from desktop_app.matting.matter import Composite, Matter
from desktop_app.matting.segment import Segmentation
from desktop_app.settings import Settings

FIRST, FINE = Network("balanced", 1), Network("fine", 1)
SETTINGS = Settings(backdrop="#204020", mirror=False, auto_upright=False, effort="best")


class Source:
    """Gives a finer network when the test opens the gate."""

    choices = ((*FIRST,), (*FINE,))

    def __init__(self) -> None:
        self.fine = FakeSegmenter((MODEL_SIZE[0] * 2, MODEL_SIZE[1] * 2))
        self.gate = threading.Event()
        self.error: Exception | None = None
        self.loads = 0

    def load(self, name: str, threads: int) -> FakeSegmenter:
        self.loads += 1
        assert self.gate.wait(WAIT_S)
        if self.error is not None:
            raise self.error
        return self.fine


class Bench:
    """A governor that has been told what to want, and all that serves it."""

    def __init__(self) -> None:
        self.clock, self.source, self.events = FakeClock(), Source(), list[Event]()
        self.governor = Governor([FIRST, FINE], cores=2)
        self.first = FakeSegmenter()
        self.matter = Matter(self.first)
        self.shelf = NetworkShelf(self.source)
        self.switch = NetworkSwitch(
            self.governor, self.shelf, emit=self.events.append, clock=self.clock, cpu_clock=self.clock
        )
        self.switch.begin(self.first)
        self.governor._wanted = (Plan(FINE, 1, np.inf), self.clock.now_s)
        self.index = 0

    def frame(self) -> Composite:
        """Matte one more frame, of a person who moves."""
        self.index += 1
        self.clock.wait(1 / 30)
        self.switch.tend()
        image = person_image(shift=8 * (self.index % 2))
        composite = self.switch.matte(self.matter, Frame(image, self.index, self.clock.now_s, "demo"), SETTINGS)
        assert not leaks(composite)
        assert not composite.is_covered
        assert composite.alpha.any()
        return composite

    def let_it_come(self) -> None:
        """Open the gate, and wait until the network is there or has failed."""
        self.source.gate.set()
        thread = self.shelf.thread
        assert thread is not None
        thread.join(WAIT_S)
        assert not thread.is_alive()


def no_alpha(_image: object) -> object:
    return Segmentation(np.full((3, 3), 0.5, np.float32), None)


def raising(_image: object) -> object:
    raise RuntimeError("interpreter gone")


def test_while_another_network_loads_the_old_one_goes_on_and_then_the_new_one_takes_over() -> None:
    bench = Bench()
    for _ in range(5):
        bench.frame()
    assert bench.source.loads == 1
    assert bench.switch.network == FIRST
    assert bench.first.calls == 5
    bench.let_it_come()
    tried = bench.source.fine.calls
    bench.frame()
    assert bench.switch.network == FINE
    assert bench.source.fine.calls == tried + 1
    assert bench.first.calls == 5
    assert not bench.events


@pytest.mark.parametrize("error", [ModelError("weights are damaged"), OSError("gone"), MemoryError()])
def test_a_network_that_does_not_load_is_told_once_and_the_old_one_goes_on(error: Exception) -> None:
    bench = Bench()
    bench.frame()
    bench.source.error = error
    bench.let_it_come()
    for _ in range(5):
        bench.frame()
    assert bench.switch.network == FIRST
    assert [type(event) for event in bench.events] == [NetworkFailed]
    assert bench.governor.wanted is None
    assert bench.source.loads == 1


@pytest.mark.parametrize("answer", [no_alpha, raising])
def test_a_network_that_gives_no_alpha_when_tried_never_sees_a_frame(
    answer: Callable[[object], object],
) -> None:
    bench = Bench()
    bench.frame()
    bench.source.fine.answer = answer
    bench.let_it_come()
    tried = bench.source.fine.calls
    for _ in range(3):
        bench.frame()
    assert bench.source.fine.calls == tried
    assert [type(event) for event in bench.events] == [NetworkFailed]


@pytest.mark.parametrize("good_frames", [0, 3])
@pytest.mark.parametrize("answer", [no_alpha, raising])
def test_a_network_that_fails_in_use_gives_way_within_the_same_frame(
    answer: Callable[[object], object], good_frames: int
) -> None:
    bench = Bench()
    bench.frame()
    bench.let_it_come()
    for _ in range(good_frames):
        bench.frame()
        assert bench.switch.network == FINE
    bench.source.fine.answer = answer
    for _ in range(3):
        bench.frame()
        assert bench.switch.network == FIRST
        assert bench.governor.plan.network == FIRST
    assert [type(event) for event in bench.events] == [NetworkFailed]


def test_where_the_first_network_fails_on_the_same_frame_the_other_is_not_blamed() -> None:
    bench = Bench()
    bench.frame()
    bench.let_it_come()
    bench.frame()
    bench.source.fine.answer = bench.first.answer = raising
    with pytest.raises(RuntimeError):
        bench.frame()
    bench.source.fine.answer = bench.first.answer = None
    bench.frame()
    assert bench.switch.network == FINE
    assert not bench.events


def test_a_failing_backdrop_blames_no_network() -> None:
    bench = Bench()
    bench.frame()
    bench.let_it_come()
    bench.frame()
    settings = dataclasses.replace(SETTINGS, backdrop="nowhere/at/all.png")
    frame = Frame(person_image(), 99, bench.clock.now_s, "demo")
    with pytest.raises(Exception, match="all"):
        bench.switch.matte(bench.matter, frame, settings)
    assert bench.switch.network == FINE
    assert not bench.events
