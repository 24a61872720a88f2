"""Covered at the user's wish: a card and nothing else leaves the pipeline, until the wish is taken back."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from bad_answers import BAD_ANSWERS
from fakes import SIZE, FakeSink, FakeSource, Stage, finish, leaks, live_stage, person_image
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.matting.card import card
from desktop_app.output.recorder import Recorder


def is_card(composite: object, size: tuple[int, int] = SIZE) -> bool:
    expected = card(size, has_alpha=False, time_s=0.0).image
    return bool(np.array_equal(composite.image, expected))  # type: ignore[attr-defined]


def test_every_output_gets_the_card_instead_of_the_picture_until_it_is_taken_off() -> None:
    sink = FakeSink()
    stage = live_stage(sink)
    stage.pipeline.set_covered(True)
    assert stage.pipeline.last_composite is None
    # What was being written at that moment is written to its end; the first card comes after it.
    stage.wait_composite(lambda each: each.is_covered)
    before = len(sink.written)
    for index in (1, 2):
        stage.source.give(person_image(shift=8 * index))
        shown = stage.wait_composite(lambda each, index=index: each.frame_index == index)
        assert shown.is_covered
        assert is_card(shown)
    # Something without a frame may have come as well, but no picture.
    assert all(each.is_covered and is_card(each) for each in sink.written[before:])
    stage.pipeline.set_covered(False)
    stage.source.give(person_image(shift=4))
    again = stage.wait_live()
    assert again.frame_index == 3
    assert not leaks(again)
    finish(stage)
    assert sink.leaked == 0


def test_the_card_comes_though_no_frame_does() -> None:
    stage = live_stage()
    stage.pipeline.set_covered(True)
    assert is_card(stage.wait_composite())
    finish(stage)


def test_the_card_takes_the_place_of_a_cover_and_the_cover_that_of_the_card() -> None:
    stage = live_stage()
    stage.source.fail(OSError("gone"))
    assert not is_card(stage.wait_composite())
    for is_covered in (True, False, True):
        stage.pipeline.set_covered(is_covered)
        shown = stage.wait_composite()
        assert shown.is_covered
        assert is_card(shown) == is_covered
    finish(stage)


def test_a_picture_in_work_when_the_cover_is_put_on_is_given_to_nobody() -> None:
    sink = FakeSink()
    stage = live_stage(sink)
    stage.segmenter.gate.clear()
    stage.source.give(person_image(shift=6))
    assert stage.segmenter.is_busy.wait(20)
    stage.pipeline.set_covered(True)
    assert stage.pipeline.take_composite() is None
    stage.segmenter.gate.set()
    assert is_card(stage.wait_composite())
    finish(stage)
    assert not [each for each in sink.written if each.frame_index == 1 and not each.is_covered]


def test_a_picture_that_waits_to_be_taken_is_thrown_away() -> None:
    stage = live_stage()
    sink = FakeSink()
    stage.pipeline.add_sink(sink)
    bells = stage.bells
    stage.source.give(person_image(shift=6))
    with stage._news:
        assert stage._news.wait_for(lambda: stage._bells > bells, 20)
    stage.pipeline.set_covered(True)
    taken = stage.pipeline.take_composite()
    assert taken is None or is_card(taken)
    finish(stage)


def test_a_broken_network_while_covered_shows_masked_pictures_or_covers_afterwards() -> None:
    stage = live_stage()
    stage.pipeline.set_covered(True)
    stage.wait_composite()
    stage.segmenter.answer = BAD_ANSWERS["raises"]
    stage.pipeline.set_covered(False)
    stage.source.give(person_image(shift=12))
    shown = stage.wait_composite(lambda each: each.frame_index == 1)
    assert shown.is_covered
    assert not is_card(shown)
    finish(stage)


def test_the_cover_outlasts_a_change_of_source_and_of_backdrop() -> None:
    other = FakeSource("camera:other")
    stage = Stage(first=FakeSource(), other=other)
    stage.pipeline.start()
    stage.source.give(person_image())
    stage.wait_live()
    stage.pipeline.set_covered(True)
    stage.pipeline.select_source("camera:other")
    stage.source.give(person_image(shift=8))
    stage.pipeline.update_settings(dataclasses.replace(stage.settings, backdrop="transparent"))
    other.give(person_image())
    shown = stage.wait_composite(lambda each: each.source_id == "camera:other")
    assert shown.is_covered
    assert shown.image.shape[2] == 4
    assert (shown.image[..., 3] == 255).all()
    finish(stage)


@given(height=st.integers(1, 300), width=st.integers(1, 300), has_alpha=st.booleans())
def test_a_card_of_any_size_is_dark_and_symmetrical(height: int, width: int, has_alpha: bool) -> None:
    made = card((height, width), has_alpha=has_alpha, time_s=2.5)
    assert made.image.shape == (height, width, 4 if has_alpha else 3)
    assert made.is_covered
    assert not made.alpha.any()
    assert made.captured_at_s == 2.5
    assert tuple(made.image[0, 0, :3]) <= (60, 60, 60) or min(height, width) < 8


def test_the_sign_on_the_card_can_be_seen() -> None:
    image = card((360, 640), has_alpha=False, time_s=0.0).image
    assert image[140:220, 280:360].max() > 200
    assert image[:100].max() < 60


@pytest.mark.parametrize("size", [(360, 640), (640, 360), (361, 641)])
def test_the_sign_is_two_bars_in_a_ring_in_the_middle(size: tuple[int, int]) -> None:
    light = card(size, has_alpha=False, time_s=0.0).image.max(axis=2)
    y, x = size[0] // 2, size[1] // 2
    ring = 0.12 * 360
    for side in (-1, 1):
        assert light[y, x + round(side * 0.27 * ring)] > 200
        assert light[y + round(side * 0.3 * ring), x + round(0.27 * ring)] > 200
        for around in (light[y, x + round(side * ring)], light[y + round(side * ring), x]):
            assert around > 200
        for dark in (0.0, 0.1, 0.6, 1.2):
            assert light[y, x + round(side * dark * ring)] < 60
        for row in (0.55, 0.8, 1.2):
            assert light[y + round(side * row * ring), x + round(0.27 * ring)] < 60 or row == 1.2
    # Half a pixel beside the middle, as pixels are counted.
    is_sign = light > 120
    assert np.mean(is_sign != is_sign[:, ::-1]) < 0.004
    assert np.mean(is_sign != is_sign[::-1]) < 0.004


def test_a_recording_shows_the_card_where_the_cover_was_on(tmp_path: Path) -> None:
    av = pytest.importorskip("av")
    recorder = Recorder(tmp_path)
    stage = live_stage()
    stage.pipeline.add_sink(recorder)
    stage.source.give(person_image())
    stage.wait_live()
    stage.pipeline.set_covered(True)
    stage.source.give(person_image())
    stage.wait_composite(lambda each: each.frame_index == 2)
    finish(stage)
    with av.open(str(recorder.paths[0])) as file:
        frames = [frame.to_ndarray(format="rgb24") for frame in file.decode(video=0)]
    last = frames[-1].astype(int)
    assert abs(last - card(SIZE, has_alpha=False, time_s=0.0).image).mean() < 12
    assert abs(last - frames[0]).mean() > 12
