"""Fail closed: whatever breaks, outputs get a cover or the last good picture, and the user one plain line."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from bad_answers import BAD_ANSWERS, raising
from fakes import Stage, finish, is_canary, leaks, person_image
from PIL import Image

from desktop_app.live import events


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
    assert len([each for each in stage.events if isinstance(each, events.MattingFailed)]) == 1
    finish(stage)


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
    stage.source.give(person_image())
    failed = stage.wait_event(events.MattingFailed)
    assert isinstance(failed, events.MattingFailed)
    assert "too long" in str(failed.error)
    stage.segmenter.gate.set()
    assert stage.wait_event(events.Recovered) == events.Recovered("matting")
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
