"""Nothing is matted while nobody can see it, and all goes on when somebody can."""

from __future__ import annotations

import threading

from fakes import WAIT_S, FakeSink, Stage, finish, live_stage, person_image


def _pass_by(stage: Stage, count: int) -> None:
    """Let frames go through the pipeline; the last read has begun when this returns."""
    for index in range(count):
        stage.source.is_reading.clear()
        stage.source.give(person_image(shift=8 * (index % 2)))
        assert stage.source.is_reading.wait(WAIT_S)


def test_without_a_watcher_or_a_sink_no_frame_is_matted() -> None:
    stage = live_stage()
    calls = stage.segmenter.calls
    stage.pipeline.set_watched(False)
    _pass_by(stage, 4)
    assert stage.pipeline.take_composite() is None
    stage.pipeline.set_watched(True)
    stage.source.give(person_image(shift=4))
    # The last of those passed by may still have been on its way.
    stage.wait_composite(lambda each: each.frame_index == 5)
    assert stage.segmenter.calls <= calls + 2
    finish(stage)


def _let_one_wait(stage: Stage) -> None:
    """Have a picture finished that nobody takes."""
    bells = stage.bells
    stage.source.give(person_image(shift=8))
    with stage._news:
        assert stage._news.wait_for(lambda: stage._bells > bells, WAIT_S)


def test_what_waits_when_watching_ends_is_thrown_away() -> None:
    stage = live_stage()
    _let_one_wait(stage)
    stage.pipeline.set_watched(False)
    assert stage.pipeline.take_composite() is None
    finish(stage)


def test_what_waits_is_kept_for_whoever_goes_on_watching() -> None:
    stage = live_stage()
    _let_one_wait(stage)
    stage.pipeline.set_watched(True)
    composite = stage.pipeline.take_composite()
    assert composite is not None
    assert composite.frame_index == 1
    finish(stage)


def test_a_sink_is_served_though_nobody_watches() -> None:
    stage = Stage()
    sink = FakeSink()
    stage.pipeline.add_sink(sink)
    stage.pipeline.set_watched(False)
    stage.pipeline.start()
    stage.source.give(person_image())
    stage.wait_live()
    finish(stage)
    assert [each.frame_index for each in sink.written if not each.is_covered] == [0]


def test_a_source_lost_while_nobody_watches_is_covered_for_who_comes_back() -> None:
    stage = live_stage()
    stage.pipeline.set_watched(False)
    stage.source.fail(OSError("gone"))
    assert stage.wait_composite().is_covered
    finish(stage)


def test_between_two_pictures_of_a_slow_source_no_cover_comes() -> None:
    stage = live_stage()
    stage.clock.now_s += 5
    stage.source.give(person_image(shift=8))
    stage.wait_composite(lambda each: each.frame_index == 1)
    look_around, looks, has_looked = stage.pipeline._matting._on_tick, [0], threading.Event()

    def look() -> None:
        look_around()
        looks[0] += 1
        if looks[0] == 3:
            has_looked.set()

    stage.pipeline._matting._on_tick = look
    assert has_looked.wait(WAIT_S)
    assert stage.pipeline.take_composite() is None
    finish(stage)
