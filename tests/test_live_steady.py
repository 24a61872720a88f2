"""What other programs see: safe pictures at a steady rate, a card whenever there is none, never a still one."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Iterator

import numpy as np
import pytest
from cli_fakes import composite
from device_fakes import BACKEND, CARD, GROUND, FakeDriver, SteppedDevice
from fakes import SIZE, WAIT_S, FakeClock, FakeSource, Stage, finish, person_image
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import AppError, OutputError, VirtualCameraError
from desktop_app.live.steady_output import HOLD_S, SteadyOutput, next_tick
from desktop_app.output.virtual_camera import VirtualCamera

LIVE = composite(np.full((*SIZE, 3), 90, np.uint8))
COVER = dataclasses.replace(composite(np.full((*SIZE, 3), 60, np.uint8)), is_covered=True)


class Booth:
    """A steady output on a device that the test steps, with the test's clock."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.device = SteppedDevice()
        self.changes = 0
        self.is_ended = threading.Event()
        self.output = SteadyOutput(self.device, size=SIZE, on_change=self._note, fps=1000.0, clock=self.clock)

    def start(self) -> None:
        self.output.start()
        assert self.device.first() is None

    def end(self) -> None:
        self.output.stop()
        self.device.let_go()
        assert self.output.wait(WAIT_S)

    def _note(self) -> None:
        self.changes += 1
        if self.output.is_ended:
            self.is_ended.set()


@pytest.fixture
def booth() -> Iterator[Booth]:
    made = Booth()
    yield made
    made.end()


def test_a_card_comes_first_then_what_is_written(booth: Booth) -> None:
    booth.start()
    assert booth.device.calls == ["open 128 x 72 1000"]
    assert booth.output.state.place == "somewhere"
    assert booth.device.step() is None
    assert not booth.output.state.is_showing
    booth.output.write(LIVE)
    assert booth.device.step() is LIVE.image
    assert booth.device.step() is LIVE.image
    assert booth.output.state.is_showing
    booth.output.write(COVER)
    assert booth.device.step() is COVER.image
    assert not booth.output.state.is_showing


def test_a_picture_that_no_other_follows_gives_way_to_a_card_and_does_not_come_back(booth: Booth) -> None:
    booth.start()
    booth.output.write(LIVE)
    booth.clock.wait(1.0)
    assert booth.device.step() is LIVE.image
    booth.clock.wait(0.01)
    assert booth.device.step() is None
    booth.clock.wait(-1.0)
    assert booth.device.step() is None


def test_a_clock_set_back_keeps_no_picture(booth: Booth) -> None:
    booth.start()
    booth.output.write(LIVE)
    booth.clock.wait(-5)
    assert booth.device.step() is None


def test_a_cover_shows_nobody_and_may_stay(booth: Booth) -> None:
    booth.start()
    booth.output.write(COVER)
    booth.clock.wait(3600)
    assert booth.device.step() is COVER.image


@pytest.mark.parametrize(
    "junk", [np.zeros((*SIZE, 3)), np.zeros(SIZE, np.uint8), np.zeros((*SIZE, 1), np.uint8)]
)
def test_what_is_no_picture_shows_a_card_and_ends_nothing(booth: Booth, junk: np.ndarray) -> None:
    booth.start()
    booth.output.write(LIVE)
    booth.output.write(dataclasses.replace(COVER, image=junk))
    assert booth.device.step() is None
    booth.output.write(LIVE)
    assert booth.device.step() is LIVE.image


def test_the_wish_to_be_covered_shows_at_once(booth: Booth) -> None:
    stage = Stage()
    booth.start()
    stage.pipeline.add_sink(booth.output)
    booth.output.write(LIVE)
    assert booth.device.step() is LIVE.image
    stage.pipeline.set_covered(True)
    assert booth.device.step() is None


@pytest.mark.parametrize("how", ["clear", "close"])
def test_another_source_and_the_end_of_the_pipeline_show_a_card_at_once(booth: Booth, how: str) -> None:
    booth.start()
    for each in (LIVE, COVER):
        booth.output.write(each)
        assert booth.device.step() is each.image
        getattr(booth.output, how)()
        assert booth.device.step() is None


def test_it_ends_with_a_card_and_takes_nothing_more() -> None:
    booth = Booth()
    booth.start()
    booth.output.write(LIVE)
    assert booth.device.step() is LIVE.image
    booth.output.stop()
    booth.output.write(LIVE)
    booth.end()
    assert booth.device.shown[-1] is None
    assert booth.device.calls[-1] == "close"
    assert (booth.changes, booth.output.is_ended, booth.output.error) == (2, True, None)
    assert not booth.output.state.is_showing
    booth.output.stop()


@pytest.mark.parametrize("where", ["open", "send", "close"])
@pytest.mark.parametrize("error", [OutputError("Full. Make room."), RuntimeError("x")])
def test_trouble_with_the_device_ends_it_alone_and_is_told(where: str, error: Exception) -> None:
    booth = Booth()
    booth.device.error[where] = error
    booth.output.start()
    if where == "close":
        booth.output.stop()
    booth.device.let_go()
    assert booth.is_ended.wait(WAIT_S)
    booth.end()
    assert isinstance(booth.output.error, AppError)
    assert booth.device.calls[-1] == "close"
    assert not booth.output.state.is_showing


def test_of_two_troubles_the_first_is_told() -> None:
    booth = Booth()
    booth.device.error = {"send": OutputError("Full. Make room."), "close": OutputError("It hangs.")}
    booth.output.start()
    booth.device.let_go()
    assert booth.is_ended.wait(WAIT_S)
    booth.end()
    assert str(booth.output.error) == "Full. Make room."


def test_whoever_writes_never_waits_for_the_device(booth: Booth) -> None:
    booth.start()
    for _ in range(100):
        booth.output.write(LIVE)  # The device stands still in `send` all the while.


@given(st.lists(st.floats(0, 0.2), min_size=1, max_size=100))
def test_ticks_are_a_period_apart_and_none_is_made_up_for(busy_s: list[float]) -> None:
    now_s = due_s = 100.0
    for busy in busy_s:
        now_s += busy
        following_s = next_tick(due_s, now_s, 1 / 30)
        assert following_s >= now_s
        assert following_s >= due_s + 1 / 30 - 1e-9
        assert following_s == pytest.approx(max(due_s + 1 / 30, now_s))
        due_s = now_s = following_s


def seen_by_driver() -> np.ndarray:
    """Wait until the driver has got a picture that was chosen after now."""
    FakeDriver.wait(len(FakeDriver.pictures) + 3)
    return FakeDriver.pictures[-1]


def is_card(picture: np.ndarray) -> bool:
    return np.array_equal(picture, CARD)


def test_through_every_trouble_the_driver_never_gets_the_room_nor_an_old_picture() -> None:
    FakeDriver.reset()
    one, two = FakeSource("camera:fake"), FakeSource("camera:other")
    stage = Stage(one=one, two=two)
    output = SteadyOutput(
        VirtualCamera(backend=BACKEND), size=SIZE, on_change=lambda: None, fps=500.0, clock=stage.clock
    )
    output.start()
    stage.pipeline.add_sink(output)
    assert is_card(seen_by_driver())
    stage.pipeline.start()
    one.give(person_image(), stage.clock.now_s)
    stage.wait_live()
    assert (seen_by_driver()[36, 64] == (60, 90, 30)).all()
    # The network stands still: the pipeline can say nothing.
    stage.segmenter.gate.clear()
    stage.segmenter.is_busy.clear()
    one.give(person_image(shift=1), stage.clock.now_s)
    assert stage.segmenter.is_busy.wait(WAIT_S)
    stage.clock.wait(HOLD_S + 0.1)
    assert is_card(seen_by_driver())
    stage.segmenter.gate.set()
    stage.wait_live()
    # Another source: nothing of the old one from here on.
    one.give(person_image(), stage.clock.now_s)
    stage.wait_live()
    stage.pipeline.select_source("camera:other")
    one.give(person_image(), stage.clock.now_s)  # Or it would hold the capture thread, as no camera does.
    assert is_card(seen_by_driver())
    # The network fails, and is mended.
    stage.segmenter.answer = lambda _image: (_ for _ in ()).throw(RuntimeError("no alpha"))
    stage.clock.wait(1)  # Longer than the pipeline itself forgives.
    two.give(person_image(), stage.clock.now_s)
    stage.wait_composite(lambda each: each.is_covered)
    assert not output.state.is_showing
    stage.segmenter.answer = None
    two.give(person_image(size=(90, 60)), stage.clock.now_s)  # Another size, upright.
    stage.wait_live()
    picture = seen_by_driver()
    assert (picture[:, :30] == GROUND).all()
    assert (picture[36, 64] == (60, 90, 30)).all()
    finish(stage)
    assert is_card(seen_by_driver())
    output.stop()
    assert output.wait(WAIT_S)
    assert is_card(FakeDriver.pictures[-1])
    assert FakeDriver.opened == [(*SIZE, 500.0)]
    assert FakeDriver.canary_pixels == 0
    assert FakeDriver.closed == 1


@pytest.mark.parametrize("error", [RuntimeError("no device"), OSError("busy"), ValueError("?")])
def test_a_missing_driver_is_told_with_what_is_missing(error: Exception) -> None:
    FakeDriver.reset()
    FakeDriver.open_error = error
    with pytest.raises(VirtualCameraError, match="no virtual camera on this computer") as told:
        VirtualCamera(backend=BACKEND).open(SIZE, 30)
    assert told.value.missing == "driver"


def test_a_missing_package_is_told_with_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "pyvirtualcam", None)
    with pytest.raises(VirtualCameraError, match="one more package") as told:
        VirtualCamera().open(SIZE, 30)
    assert told.value.missing == "package"


@pytest.mark.parametrize(
    ("shape", "expected"), [((72, 128, 3), 90), ((36, 64, 3), 90), ((144, 256, 4), 90), ((1, 1, 3), 90)]
)
def test_pictures_of_any_size_are_fitted_and_the_size_stays(shape: tuple[int, ...], expected: int) -> None:
    FakeDriver.reset()
    camera = VirtualCamera(backend=BACKEND)
    camera.open((73, 129), 30)  # Odd ones are made even.
    image = np.full(shape, expected, np.uint8)
    if shape[2] == 4:
        image[..., 3] = 255
        image[: shape[0] // 4, :, 3] = 0
    camera.send(image)
    camera.close()
    camera.close()
    (picture,) = FakeDriver.pictures
    assert picture.shape == (72, 128, 3)
    assert (picture[36, 64] == expected).all()
    if shape[2] == 4:
        assert (picture[2, 64] == GROUND).all()
    with pytest.raises(OutputError, match="not open"):
        camera.send(CARD)


def test_a_driver_that_goes_is_told() -> None:
    FakeDriver.reset()
    camera = VirtualCamera(backend=BACKEND)
    camera.open(SIZE, 30)
    FakeDriver.send_error = RuntimeError("gone")
    with pytest.raises(OutputError, match="ended"):
        camera.send(CARD)
    camera.close()
