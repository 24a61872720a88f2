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
from desktop_app.live.effort.costs import Work
from desktop_app.live.effort.governor import EffortState, Governor
from desktop_app.live.effort.plan import Network, Plan
from desktop_app.live.events import Event, NetworkFailed
from desktop_app.live.network_switch import NetworkSwitch
from desktop_app.live.networks import NetworkShelf
from desktop_app.matting.matter import Composite, Matter
from desktop_app.matting.segment import Segmentation
from desktop_app.settings import Settings

FIRST, FINE = Network("balanced", 1), Network("fine", 1)
ORIGINS = ["asked", "still", "moved", "moved", "asked"]
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
    asked = bench.first.calls
    assert asked >= 5
    bench.let_it_come()
    tried = bench.source.fine.calls
    bench.frame()
    assert bench.switch.network == FINE
    assert bench.source.fine.calls > tried
    assert bench.first.calls == asked
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


def test_the_governor_is_told_what_each_frame_took_and_whether_the_network_was_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bench, works = Bench(), list[Work]()
    bench.governor._wanted = None
    monkeypatch.setattr(bench.governor, "note", lambda work, *_: works.append(work))
    ticks = iter(range(10**6))
    bench.switch._cpu_clock = lambda: next(ticks) / 100
    bench.governor.state = EffortState(Plan(FIRST, 3, np.inf))
    composites = []
    for index, shift in enumerate((0, 0, 2, 3, 4)):
        frame = Frame(person_image((144, 256), shift=shift), index, index / 30, "demo")
        composites.append(bench.switch.matte(bench.matter, frame, SETTINGS))
    assert [work.is_asked for work in works] == [origin == "asked" for origin in ORIGINS]
    assert [work.is_moved for work in works] == [origin == "moved" for origin in ORIGINS]
    # The first frame is looked at twice: the part with the person closer.
    assert bench.first.calls == ORIGINS.count("asked") + 1
    for work, composite in zip(works, composites, strict=True):
        assert work.network == FIRST
        assert 1000 * work.wall_s == pytest.approx(sum(composite.stage_ms.values()))
        assert 1000 * work.segment_s == pytest.approx(composite.stage_ms["segment"])
        assert work.cpu_s == pytest.approx(0.01)


def test_a_network_that_was_in_use_before_is_there_at_once() -> None:
    bench = Bench()
    bench.frame()
    bench.let_it_come()
    bench.frame()
    assert bench.switch.network == FINE
    bench.governor.state = EffortState(Plan(FIRST, 1, np.inf))
    bench.frame()
    assert bench.switch.network == FIRST
    bench.governor._wanted = (Plan(FINE, 1, np.inf), bench.clock.now_s)
    bench.frame()
    assert bench.switch.network == FINE
    assert bench.governor.wanted is None
    assert bench.source.loads == 1


def test_after_one_that_did_not_load_another_one_can_be_loaded() -> None:
    source, other = Source(), Network("fast", 1)
    shelf = NetworkShelf(source)
    source.gate.set()
    source.error = OSError("gone")
    for number, network in enumerate((FINE, other), 1):
        shelf.want(network)
        shelf.want(network)
        assert shelf.thread is not None
        shelf.thread.join(WAIT_S)
        arrival = shelf.take_arrival()
        assert arrival is not None
        assert (arrival.network, arrival.error is None) == (network, number == 2)
        assert shelf.take_arrival() is None
        assert source.loads == number
        source.error = None
    assert shelf.get(FINE) is None
    assert shelf.get(other) is source.fine
    shelf.want(other)
    assert shelf.thread is None
