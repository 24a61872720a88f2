"""Fail closed: whatever breaks, outputs get a cover or the last good picture, and the user one plain line."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from bad_answers import BAD_ANSWERS, raising
from fakes import SIZE, Stage, finish, is_canary, leaks, live_stage, person_image
from PIL import Image

from desktop_app.capture.frame import RgbImage
from desktop_app.errors import BackdropError
from desktop_app.live import events
from desktop_app.matting.backdrop_kinds import ColourBackdrop


@pytest.mark.parametrize("name", BAD_ANSWERS)
def test_a_bad_segmenter_gets_a_cover_one_event_and_a_way_back(name: str) -> None:
    stage = Stage()
    stage.segmenter.answer = BAD_ANSWERS[name]
    stage.pipeline.start()
    for index in range(3):
        stage.source.give(person_image())
        composite = stage.wait_composite(lambda each, index=index: each.frame_index == index)
        assert composite.is_covered
        assert not is_canary(composite.image).any()
    stage.segmenter.answer = None
    stage.source.give(person_image())
    assert not leaks(stage.wait_live())
    assert stage.wait_event(events.Recovered) == events.Recovered("matting")
    stage.source.give(person_image())
    stage.wait_composite(lambda each: each.frame_index == 4)
    assert len([each for each in stage.events if isinstance(each, events.MattingFailed)]) == 1
    finish(stage)
    assert stage.events.count(events.Recovered("matting")) == 1


def test_a_single_failure_keeps_the_last_good_picture_and_a_lasting_one_covers_it() -> None:
    stage = Stage()
    stage.pipeline.start()
    stage.source.give(person_image())
    good = stage.wait_live()
    stage.segmenter.answer = BAD_ANSWERS["raises"]
    stage.source.give(person_image(shift=5))
    stage.wait_event(events.MattingFailed)
    assert stage.pipeline.take_composite() is None
    assert stage.pipeline.last_composite is good
    stage.clock.now_s += 0.6
    stage.source.give(person_image())
    assert stage.wait_composite().is_covered
    finish(stage)


def test_a_segmenter_that_hangs_is_told() -> None:
    stage = Stage()
    stage.segmenter.gate.clear()
    stage.pipeline.start()
    stage.source.give(person_image())
    assert stage.segmenter.is_busy.wait(20)
    stage.clock.now_s += 5
    for _ in range(3):
        stage.source.is_reading.clear()
        stage.source.give(person_image())
        assert stage.source.is_reading.wait(20)
    failed = stage.wait_event(events.MattingFailed)
    assert isinstance(failed, events.MattingFailed)
    assert "too long" in str(failed.error)
    stage.segmenter.gate.set()
    assert stage.wait_event(events.Recovered) == events.Recovered("matting")
    assert len([each for each in stage.events if isinstance(each, events.MattingFailed)]) == 1
    finish(stage)


def test_a_backdrop_that_cannot_be_used_has_a_stand_in_until_it_can(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    stage = Stage()
    stage.pipeline.update_settings(dataclasses.replace(stage.settings, backdrop=str(path)))
    stage.pipeline.start()
    for index in range(3):
        stage.source.give(person_image())
        composite = stage.wait_composite(lambda each, index=index: each.frame_index == index)
        assert not leaks(composite)
        assert not composite.is_covered
    failed = stage.wait_event(events.BackdropFailed)
    assert isinstance(failed, events.BackdropFailed)
    assert "a.png" in str(failed.error)
    Image.new("RGB", (16, 9), (10, 20, 30)).save(path)
    stage.clock.now_s += 2.5
    stage.source.give(person_image())
    stage.wait_live()
    stage.wait_read()
    stage.source.give(person_image())
    assert tuple(stage.wait_live().image[0, 0]) == (10, 20, 30)
    assert stage.wait_event(events.Recovered) == events.Recovered("backdrop")
    assert len([each for each in stage.events if isinstance(each, events.BackdropFailed)]) == 1
    finish(stage)


def test_callbacks_that_raise_stop_nothing() -> None:
    stage = Stage()
    stage.pipeline._on_event = raising(RuntimeError("window gone"))  # type: ignore[assignment]
    stage.pipeline.start()
    stage.source.give(person_image())
    assert not leaks(stage.wait_live())
    finish(stage)


@pytest.mark.parametrize("size", [(0, 64), (36, 0)])
def test_a_network_of_no_size_is_none(size: tuple[int, int]) -> None:
    stage = Stage()
    stage.segmenter.size = size
    stage.pipeline.start()
    failed = stage.wait_event(events.ModelFailed)
    assert isinstance(failed, events.ModelFailed)
    assert "Install" in str(failed.error)
    stage.source.give(person_image())
    assert stage.wait_composite(lambda each: each.frame_index == 0).is_covered
    finish(stage)


def test_while_no_picture_comes_the_network_is_not_said_to_be_slow() -> None:
    stage = live_stage()
    stage.clock.now_s += 60
    stage.pipeline._matting.check_hanging()
    assert not [each for each in stage.events if isinstance(each, events.MattingFailed)]
    finish(stage)


def test_a_cover_has_the_size_of_the_pictures_before_it() -> None:
    stage = Stage()
    stage.pipeline.start()
    stage.source.give(person_image((90, 60)))
    stage.wait_live()
    stage.source.fail(OSError("gone"))
    assert stage.wait_composite(lambda each: each.is_covered).size == (90, 60)
    finish(stage)


def test_a_cover_in_place_of_a_picture_that_would_be_turned_by_itself_is_turned_too() -> None:
    stage = Stage()
    stage.pipeline.update_settings(dataclasses.replace(stage.settings, auto_upright=True))
    stage.segmenter.upright = np.array([0, 1, 0, 0], np.float32)
    stage.pipeline.start()
    for index in range(12):
        stage.source.give(person_image(shift=index), index / 2)
        shown = stage.wait_composite(lambda each, index=index: each.frame_index == index)
    assert shown.size == SIZE[::-1]
    stage.segmenter.answer = BAD_ANSWERS["raises"]
    stage.clock.now_s += 0.6
    stage.source.give(person_image(shift=30), 6.1)
    covered = stage.wait_composite(lambda each: each.frame_index == 12)
    assert covered.is_covered
    assert covered.size == SIZE[::-1]
    finish(stage)


def test_a_backdrop_that_cannot_be_drawn_has_a_stand_in_at_once_and_is_told() -> None:
    class Breaking(ColourBackdrop):
        def render(self, *_: object, zoom: float) -> RgbImage:
            raise BackdropError("The file was cut off.")

    stage = live_stage()
    shelf = stage.pipeline._matting.backdrops.shelf
    load = shelf._load
    shelf._load = lambda spec: Breaking((1, 2, 3)) if spec == "#010203" else load(spec)
    stage.pipeline.update_settings(dataclasses.replace(stage.settings, backdrop="#010203"))
    # This one shows the last good picture; from the next one on, there is another backdrop.
    stage.source.give(person_image(shift=1))
    failed = stage.wait_event(events.BackdropFailed)
    assert isinstance(failed, events.BackdropFailed)
    assert "cut off" in str(failed.error)
    stage.source.give(person_image(shift=2))
    shown = stage.wait_composite(lambda each: each.frame_index == 2)
    assert not shown.is_covered
    assert not leaks(shown)
    assert not [each for each in stage.events if isinstance(each, events.MattingFailed)]
    finish(stage)


def test_when_a_file_has_ended_its_last_picture_gives_way_to_a_cover() -> None:
    stage = live_stage()
    stage.source.end()
    stage.wait_event(events.SourceEnded)
    stage.clock.now_s += 1.1
    assert stage.wait_composite().is_covered
    assert not [each for each in stage.events if isinstance(each, events.SourceFailed)]
    finish(stage)
