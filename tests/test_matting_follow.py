"""Between two questions to the network, its answer moves with the picture, within stated bounds."""

from __future__ import annotations

import numpy as np
import pytest
from fakes import FakeSegmenter
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.bench.stability import LagMeter
from desktop_app.capture.demo_picture import render_demo_frame
from desktop_app.capture.frame import Alpha, Frame, RgbImage
from desktop_app.errors import ModelError
from desktop_app.matting.follow import Follower
from desktop_app.matting.letterbox import letterbox
from desktop_app.matting.matter import Matter
from desktop_app.matting.segment import Segmentation
from desktop_app.matting.sparing import LONGEST_MOVED_S, Origin, SparingSegmenter
from desktop_app.settings import Settings

SIZE = (144, 256)
FPS = 30


def scene(shift: float, seed: int = 0) -> tuple[RgbImage, Alpha]:
    """Draw a soft disc with a pattern before a room with another, the disc moved right by `shift` pixels."""
    rows, columns = np.indices(SIZE, np.float32)
    random = np.random.default_rng(seed)
    a, b, c = random.uniform(0.05, 0.3, 3)
    alpha = np.clip(40 - np.hypot(rows - 72, columns - 110 - shift), 0, 1)
    room = 90 + 40 * np.sin(a * columns + 3) * np.cos(b * rows)
    person = 150 + 50 * np.sin(c * (columns - shift)) * np.sin(c * rows)
    grey = alpha * person + (1 - alpha) * room
    return np.rint(np.repeat(grey[..., None], 3, axis=2)).astype(np.uint8), alpha.astype(np.float32)


class Knowing(FakeSegmenter):
    """Knows the alpha of each demo frame or scene it is told of."""

    def __init__(self) -> None:
        super().__init__(SIZE)
        self.alpha = np.zeros(SIZE, np.float32)
        self.answer = lambda _image: Segmentation(self.alpha.copy(), None)


@given(shift=st.floats(-4, 4), seed=st.integers(0, 1000))
def test_a_moved_answer_is_nearer_to_the_truth_than_a_held_one(shift: float, seed: int) -> None:
    follower = Follower()
    before, alpha = scene(0, seed)
    now, truth = scene(shift, seed)
    follower.remember(before)
    moved = follower.follow(alpha, now)
    if moved is None:
        return  # Then the network is asked.
    assert moved.dtype == np.float32
    assert moved.min() >= 0
    assert moved.max() <= 1
    assert np.abs(moved - truth).mean() <= np.abs(alpha - truth).mean() * 0.7 + 0.002


def test_what_comes_in_from_nowhere_cannot_be_followed() -> None:
    follower = Follower()
    before, alpha = scene(0)
    follower.remember(before)
    now = before.copy()
    now[40:100, 180:240] = 255
    assert follower.follow(alpha, now) is None
    assert follower.follow(alpha, 255 - before) is None
    assert follower.follow(alpha, scene(60)[0]) is None


@given(seed=st.integers(0, 10**6), height=st.integers(1, 60), width=st.integers(1, 60))
def test_on_noise_of_any_size_it_gives_an_alpha_or_nothing(seed: int, height: int, width: int) -> None:
    random = np.random.default_rng(seed)
    first, second = random.integers(0, 256, (2, height, width, 3), np.uint8)
    follower = Follower()
    follower.remember(first)
    moved = follower.follow(random.random((height, width), np.float32), second)
    assert moved is None or (moved.shape == (height, width) and moved.min() >= 0 and moved.max() <= 1)


@given(every=st.integers(1, 4), fps=st.sampled_from([10.0, 15.0, 30.0, 60.0]))
def test_no_answer_is_older_than_said(every: int, fps: float) -> None:
    segmenter = Knowing()
    sparing = SparingSegmenter(segmenter)
    asked_at_s, since = -1.0, 0
    for index in range(24):
        image, segmenter.alpha = scene(index * 0.8)
        sparing.segment(image, index / fps, every=every)
        if sparing.origin is Origin.ASKED:
            asked_at_s, since = index / fps, 0
        else:
            since += 1
        assert since <= every - 1
        assert index / fps - asked_at_s <= LONGEST_MOVED_S
    least = max(24 / every, 24 / fps / (LONGEST_MOVED_S + 1 / fps))
    assert segmenter.calls >= int(least)


def test_of_every_two_pictures_of_the_demo_one_is_asked_about() -> None:
    segmenter = Knowing()
    sparing = SparingSegmenter(segmenter)
    for index in range(60):
        image, _ = render_demo_frame(index, (360, 640))
        small, _ = letterbox(image, SIZE)
        sparing.segment(small, index / FPS, every=2)
    assert 30 <= segmenter.calls <= 34


def test_a_fault_is_not_papered_over_with_an_old_answer() -> None:
    segmenter = Knowing()
    sparing = SparingSegmenter(segmenter)
    sparing.segment(scene(0)[0], 0.0, every=2)
    sparing.segment(scene(1)[0], 0.03, every=2)
    segmenter.answer = lambda _image: None
    for index in (2, 3, 4):
        with pytest.raises(ModelError):
            sparing.segment(scene(index)[0], index * 0.03, every=2)


@pytest.mark.parametrize(("every", "most_lag"), [(1, 0.1), (2, 0.35), (3, 0.6)])
def test_the_lag_of_a_moving_person_is_within_what_is_said(every: int, most_lag: float) -> None:
    """Held answers would trail by (every - 1) / 2 frames on average; there and back, errors cancel out."""
    segmenter = Knowing()
    matter, meter = Matter(segmenter), LagMeter()
    settings = Settings(backdrop="green", mirror=False, auto_upright=False, smoothing=0.0, feather_px=0.0)
    shifts = [*np.arange(0, 40, 1.5), *np.arange(40, 0, -1.5)]
    for index, shift in enumerate(shifts):
        image, segmenter.alpha = scene(float(shift))
        composite = matter.matte(Frame(image, index, index / FPS, "demo"), settings, every=every)
        meter.add(composite.alpha, segmenter.alpha)
    assert meter.lag_frames is not None
    assert meter.lag_frames <= most_lag
    assert segmenter.calls <= len(shifts) / every + 2


def test_light_that_changes_and_a_small_thing_that_comes_in_are_asked_about() -> None:
    before, alpha = scene(0)
    follower = Follower()
    follower.remember(before)
    assert follower.follow(alpha, before) is not None
    assert follower.follow(alpha, before + np.uint8(7)) is None
    small = before.copy()
    small[16:32, 208:224] = 255 - small[16:32, 208:224]
    assert np.abs(small.astype(int) - before).mean() < 2
    assert follower.follow(alpha, small) is None
    follower.forget()
    assert follower.follow(alpha, before) is None


def test_an_answer_is_moved_along_for_an_eighth_of_a_second_and_not_back_in_time() -> None:
    segmenter = Knowing()
    sparing = SparingSegmenter(segmenter)
    found = []
    for index, time_s in enumerate((0.0, 0.06, 0.12, 0.13, 0.16, 0.12)):
        image, segmenter.alpha = scene(index * 0.8)
        sparing.segment(image, time_s, every=9)
        found.append(sparing.origin)
    asked, moved = Origin.ASKED, Origin.MOVED
    assert found == [asked, moved, moved, asked, moved, asked]
