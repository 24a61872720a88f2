"""The built-in demo: the same every time, its alpha true, no cut edge in sight, paced without sleeping."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from desktop_app.capture import demo_picture
from desktop_app.capture.demo import DEMO_SIZE, Demo, render_demo_frame
from desktop_app.capture.demo_picture import LOOP_FRAMES, demo_pose
from desktop_app.errors import SourceError

SMALL = (180, 320)
SIZES = [SMALL, (480, 640), (640, 360), (90, 400), (16, 16)]


class FakeTime:
    """A clock that only waiting moves."""

    def __init__(self) -> None:
        self.now_s = 100.0
        self.waited_s: list[float] = []

    def clock(self) -> float:
        return self.now_s

    def wait(self, seconds: float) -> None:
        self.waited_s.append(seconds)
        self.now_s += seconds


def test_a_frame_has_the_contracts_form() -> None:
    image, alpha = render_demo_frame(3)
    assert image.shape == (*DEMO_SIZE, 3)
    assert image.dtype == np.uint8
    assert alpha.shape == DEMO_SIZE
    assert alpha.dtype == np.float32
    assert alpha.min() == 0.0
    assert alpha.max() == 1.0


def test_frames_are_the_same_every_time_and_owned_by_the_caller() -> None:
    first, alpha = render_demo_frame(17, SMALL)
    kept, kept_alpha = first.copy(), alpha.copy()
    first[:] = 0
    alpha[:] = 0
    again, again_alpha = render_demo_frame(17, SMALL)
    np.testing.assert_array_equal(again, kept)
    np.testing.assert_array_equal(again_alpha, kept_alpha)


def test_the_loop_has_no_seam() -> None:
    np.testing.assert_array_equal(render_demo_frame(5, SMALL)[0], render_demo_frame(5 + LOOP_FRAMES, SMALL)[0])
    steps = [_step(index) for index in range(LOOP_FRAMES)]
    assert _step(LOOP_FRAMES - 1) < np.mean(steps) * 2


def test_the_motion_is_lively_and_within_its_limits() -> None:
    poses = [demo_pose(index) for index in range(LOOP_FRAMES)]
    assert max(abs(pose.lean_deg) for pose in poses) <= 6.0
    assert max(abs(pose.lean_deg) for pose in poses) > 3.0
    assert min(pose.scale for pose in poses) >= 0.9
    assert max(pose.scale for pose in poses) <= demo_picture._LARGEST
    steps = [_step(index) for index in range(LOOP_FRAMES)]
    assert max(steps) > 4 * np.median(steps), "once in a while she moves quickly"


def test_neighbouring_frames_have_noise_of_their_own() -> None:
    first, alpha = render_demo_frame(0, SMALL)
    second, _ = render_demo_frame(1, SMALL)
    corner = np.s_[:40, :60]
    assert alpha[corner].max() == 0.0
    change = first[corner].astype(int) - second[corner].astype(int)
    assert 1.0 < change.std() < 6.0


def test_the_picture_is_the_composite_that_alpha_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo_picture, "_NOISE_SIGMA", 0.0)
    demo_picture._stage.cache_clear()
    try:
        stage = demo_picture._stage(SMALL)
        image, alpha = render_demo_frame(40, SMALL)
        room = stage.room.astype(np.float32)
        np.testing.assert_array_equal(image[alpha == 0], stage.room[alpha == 0])
        black_room = dataclasses.replace(stage, room=np.zeros_like(stage.room))
        monkeypatch.setattr(demo_picture, "_stage", lambda size: black_room)
        person, _ = render_demo_frame(40, SMALL)
        expected = person + (1 - alpha)[..., None] * room
        assert np.abs(image - expected).max() <= 1.01
        assert 0.001 < ((alpha > 0.05) & (alpha < 0.95)).mean() < 0.05, "an edge that is soft, and narrow"
    finally:
        monkeypatch.undo()
        demo_picture._stage.cache_clear()


@pytest.mark.parametrize("size", SIZES[:-1])
def test_the_portraits_own_edge_is_never_inside_the_picture(size: tuple[int, int]) -> None:
    stage = demo_picture._stage(size)
    height, width = size
    opacity = stage.portrait[..., 3]
    rows, columns = opacity.shape
    border = np.zeros(opacity.shape, bool)
    border[0], border[-1], border[:, 0], border[:, -1] = True, True, True, True
    y, x = np.nonzero(border & (opacity > 0))
    assert len(x), "the portrait is cut at its foot, so some of its border is opaque"
    points = np.stack([x, y, np.ones_like(x)])
    for index in range(LOOP_FRAMES):
        across, down = demo_picture._placement(demo_pose(index), stage) @ points
        inside = (across > -1) & (across < width) & (down > -1) & (down < height)
        assert not inside.any(), f"frame {index}, of {rows} x {columns}"


def test_she_fills_the_picture_as_on_a_webcam() -> None:
    for index in range(0, LOOP_FRAMES, 12):
        _, alpha = render_demo_frame(index, SMALL)
        rows = np.nonzero((alpha > 0.5).any(axis=1))[0]
        assert 0.6 <= (SMALL[0] - rows[0]) / SMALL[0] <= 0.8
        assert rows[-1] == SMALL[0] - 1
        columns = np.nonzero((alpha > 0.5).any(axis=0))[0]
        assert columns[0] > 0
        assert columns[-1] < SMALL[1] - 1


@pytest.mark.parametrize("size", SIZES)
def test_the_wished_size_is_given(size: tuple[int, int]) -> None:
    demo = Demo(size, wait=FakeTime().wait)
    demo.open()
    assert demo.read().image.shape == (*size, 3)
    demo.close()


def test_a_size_of_a_few_pixels_is_refused() -> None:
    with pytest.raises(ValueError, match="16 or more"):
        render_demo_frame(0, (15, 100))


def test_frames_come_at_their_time_without_drift() -> None:
    time = FakeTime()
    demo = Demo(SMALL, wait=time.wait, clock=time.clock)
    demo.open()
    frames = [demo.read() for _ in range(91)]
    assert [frame.index for frame in frames] == list(range(91))
    assert frames[-1].captured_at_s - frames[0].captured_at_s == pytest.approx(3.0)
    assert {frame.source_id for frame in frames} == {"demo"}
    np.testing.assert_array_equal(frames[30].image, render_demo_frame(30, SMALL)[0])


def test_late_frames_are_left_out_not_hurried_through() -> None:
    time = FakeTime()
    demo = Demo(SMALL, wait=time.wait, clock=time.clock)
    demo.open()
    demo.read()
    time.now_s += 1.0
    assert demo.read().index == 30
    assert time.waited_s == []
    assert demo.read().index == 31


def test_reading_a_closed_demo_says_what_to_do() -> None:
    demo = Demo(SMALL)
    with pytest.raises(SourceError, match="Choose it again"):
        demo.read()
    demo.open()
    demo.close()
    demo.close()
    with pytest.raises(SourceError):
        demo.read()


def test_missing_pictures_are_one_plain_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo_picture, "resource_path", lambda name: f"/nowhere/{name}")
    demo_picture._stage.cache_clear()
    with pytest.raises(SourceError, match="Install Backdrop Live again"):
        Demo(SMALL).open()


def _step(index: int) -> float:
    """Give how far the pose moves to the next frame, in heights of the picture."""
    here, there = demo_pose(index), demo_pose(index + 1)
    shift = np.hypot(there.right - here.right, there.down - here.down)
    turn = np.radians(there.lean_deg - here.lean_deg)
    return float(shift + abs(turn) + abs(there.scale - here.scale))
