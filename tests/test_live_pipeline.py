"""Both threads under gates: newest wins, frame and mask together, switches, losses, stalls, and the end."""

from __future__ import annotations

import dataclasses
import threading
import time

import numpy as np
import pytest
from fakes import SIZE, WAIT_S, FakeSource, Stage, finish, leaks, live_stage, person_alpha, person_image

from desktop_app.errors import CameraError, ModelError
from desktop_app.live import capture_worker, events
from desktop_app.settings import Settings


def _two() -> Stage:
    return Stage(first=FakeSource(), second=FakeSource("camera:other", "Other"))


def test_a_frame_goes_through_and_is_kept_for_the_snapshot() -> None:
    stage = Stage()
    stage.pipeline.start()
    stage.source.give(person_image())
    composite = stage.wait_live()
    assert not leaks(composite)
    assert stage.pipeline.last_composite is composite
    assert stage.pipeline.take_composite() is None
    opened = stage.wait_event(events.SourceOpened)
    assert opened == events.SourceOpened("Fake", SIZE, "camera:fake")
    assert "FakeSegmenter" in stage.wait_event(events.ModelReady).description
    stats = stage.pipeline.stats()
    assert (stats.source_name, stats.size) == ("Fake", SIZE)
    finish(stage)


def test_the_bell_rings_only_when_there_was_nothing_to_take() -> None:
    stage = Stage()
    stage.pipeline.start()
    for index in range(5):
        stage.segmenter.is_busy.clear()
        stage.source.give(person_image(shift=index))
        assert stage.segmenter.is_busy.wait(WAIT_S), index
    finish(stage)
    assert stage.bells == 1


def test_the_newest_frame_wins_while_one_is_being_matted() -> None:
    stage = Stage()
    stage.segmenter.gate.clear()
    stage.pipeline.start()
    stage.source.give(person_image())
    assert stage.segmenter.is_busy.wait(WAIT_S)
    for _ in range(6):
        stage.source.is_reading.clear()
        stage.source.give(person_image())
        assert stage.source.is_reading.wait(WAIT_S)
    stage.segmenter.gate.set()
    assert stage.wait_composite(lambda composite: composite.frame_index > 0).frame_index == 6
    assert stage.pipeline.stats().dropped == 5
    finish(stage)


def test_every_composite_has_its_own_frames_mask() -> None:
    stage = Stage(
        Settings(
            "camera:fake", "#204020", mirror=False, auto_upright=False, size=SIZE, smoothing=0.6, effort="best"
        )
    )
    stage.pipeline.start()
    for index, shift in enumerate([0, 20, -20, 5, -10, 15] * 3):
        stage.source.give(person_image(shift=shift))
        composite = stage.wait_composite(lambda each, index=index: each.frame_index == index)
        assert np.abs(composite.alpha - person_alpha(shift=shift)).mean() < 0.06
    finish(stage)


def test_one_thread_opens_reads_and_closes() -> None:
    stage = _two()
    stage.pipeline.start()
    stage.sources["camera:fake"].give(person_image())
    stage.wait_live()
    stage.pipeline.select_source("camera:other")
    stage.sources["camera:fake"].give(person_image())
    stage.sources["camera:other"].give(person_image())
    stage.wait_composite(lambda composite: composite.source_id == "camera:other")
    finish(stage)
    for source in stage.sources.values():
        assert next(what for what, _ in source.calls) == "open"
        assert [what for what, _ in source.calls][-1] == "close"
        assert {thread for _, thread in source.calls} == {"capture"}


def test_after_a_switch_nothing_of_the_old_source_can_be_taken() -> None:
    stage = _two()
    stage.segmenter.gate.clear()
    stage.pipeline.start()
    stage.source.give(person_image())
    assert stage.segmenter.is_busy.wait(WAIT_S)
    stage.pipeline.select_source("camera:other")
    stage.source.give(person_image())
    stage.segmenter.gate.set()
    stage.sources["camera:other"].give(person_image())
    seen: list[str] = []

    def is_new(composite: object) -> bool:
        seen.append(composite.source_id)  # type: ignore[attr-defined]
        return seen[-1] == "camera:other"

    stage.wait_composite(is_new)
    assert "camera:fake" not in seen
    finish(stage)


def test_a_blocked_camera_hangs_neither_switch_nor_stop() -> None:
    stage = _two()
    stage.pipeline.start()
    assert stage.source.is_reading.wait(WAIT_S)
    stage.pipeline.select_source("camera:other")
    stage.sources["camera:other"].give(person_image())
    while not stage.sources["camera:other"].is_reading.wait(0.02):
        stage.clock.now_s += 0.3
    composite = stage.wait_composite(lambda each: each.source_id == "camera:other")
    assert not leaks(composite)
    assert not stage.source.is_closed.is_set()
    begun_s = time.monotonic()
    assert not stage.pipeline.stop(0.5)
    assert time.monotonic() - begun_s < 1.0
    for source in stage.sources.values():
        source.give(person_image())
        assert source.is_closed.wait(WAIT_S)
    assert stage.pipeline.take_composite() is None


def test_stop_joins_at_once_when_nothing_blocks() -> None:
    stage = live_stage()
    stage.source.end()
    stage.wait_event(events.SourceEnded)
    begun_s = time.monotonic()
    assert stage.pipeline.stop()
    assert time.monotonic() - begun_s < 1.0
    assert stage.pipeline.stop()
    assert stage.source.is_closed.is_set()


def test_a_pipeline_that_never_started_stops() -> None:
    assert Stage().pipeline.stop()


def test_a_silent_camera_is_told_covered_and_welcomed_back() -> None:
    stage = live_stage()
    stage.clock.now_s += 1.5
    failed = stage.wait_event(events.SourceFailed)
    assert isinstance(failed, events.SourceFailed)
    assert isinstance(failed.error, CameraError)
    assert "Fake gives no pictures" in str(failed.error)
    assert stage.wait_composite(lambda composite: composite.is_covered).alpha.max() == 0
    stage.source.give(person_image())
    assert stage.wait_event(events.Recovered) == events.Recovered("source")
    assert not leaks(stage.wait_live())
    assert [each for each in stage.events if isinstance(each, events.SourceFailed)] == [failed]
    finish(stage)


def test_a_cover_follows_the_settings_while_nothing_comes() -> None:
    stage = Stage()
    stage.pipeline.start()
    stage.source.fail(CameraError("gone"))
    stage.wait_event(events.SourceFailed)
    stage.wait_composite(lambda composite: composite.is_covered)
    stage.pipeline.update_settings(dataclasses.replace(stage.settings, backdrop="#0a0b0c"))
    covered = stage.wait_composite(lambda composite: tuple(composite.image[0, 0]) == (10, 11, 12))
    assert covered.is_covered
    finish(stage)


def test_a_lost_camera_is_tried_again_by_the_same_id_and_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capture_worker, "RETRY_S", 0.01)
    stage = Stage(
        Settings(source_id="", backdrop="#204020", mirror=False, auto_upright=False, size=SIZE, effort="best")
    )
    source = stage.sources[""] = stage.source
    stage.pipeline.start()
    source.give(person_image())
    stage.wait_live()
    source.open_error = CameraError("Fake is not connected. Plug it in.")
    source.fail(CameraError("Fake stopped giving pictures. Plug it in again."))
    stage.wait_event(events.SourceFailed, 2)
    assert source.is_closed.wait(WAIT_S)
    source.open_error = None
    source.give(person_image())
    stage.wait_event(events.SourceOpened, 2)
    assert stage.wait_event(events.Recovered) == events.Recovered("source")
    # "" has become this one camera, and no other may take its place.
    assert stage.made[0] == ""
    assert set(stage.made[1:]) == {"camera:fake"}
    told = [str(each.error) for each in stage.events if isinstance(each, events.SourceFailed)]
    assert told == ["Fake stopped giving pictures. Plug it in again.", "Fake is not connected. Plug it in."]
    finish(stage)


def test_what_is_no_frame_is_a_failure_of_the_source() -> None:
    stage = Stage()
    stage.pipeline.start()
    stage.source.give_raw("no frame")
    failed = stage.wait_event(events.SourceFailed)
    assert isinstance(failed, events.SourceFailed)
    assert "gives no pictures" in str(failed.error)
    finish(stage)


def test_another_wished_size_reopens_a_camera() -> None:
    stage = live_stage()
    stage.pipeline.update_settings(dataclasses.replace(stage.settings, size=(144, 256)))
    stage.source.give(person_image())
    stage.source.give(person_image((144, 256)))
    composite = stage.wait_composite(lambda each: not each.is_covered and each.size == (144, 256))
    assert not leaks(composite)
    assert stage.made == ["camera:fake", "camera:fake"]
    assert not [each for each in stage.events if isinstance(each, events.SourceFailed)]
    finish(stage)


def test_settings_change_between_frames_and_never_within_one() -> None:
    stage = Stage()
    stage.segmenter.gate.clear()
    stage.pipeline.start()
    stage.source.give(person_image())
    assert stage.segmenter.is_busy.wait(WAIT_S)
    stage.pipeline.update_settings(dataclasses.replace(stage.settings, backdrop="#400000"))
    stage.segmenter.gate.set()
    first = stage.wait_live()
    assert tuple(first.image[0, 0]) == (0x20, 0x40, 0x20)
    stage.source.give(person_image())
    assert tuple(stage.wait_live().image[0, 0]) == (0x40, 0, 0)
    finish(stage)


def test_until_the_model_is_there_only_covers_are_given() -> None:
    stage = Stage()
    gate = threading.Event()

    def load() -> object:
        gate.wait()
        return stage.segmenter

    stage.load = load
    stage.pipeline.start()
    assert stage.wait_composite().is_covered
    stage.source.give(person_image())
    gate.set()
    assert not leaks(stage.wait_live())
    finish(stage)


def test_without_a_model_it_stays_covered_and_says_so() -> None:
    stage = Stage()

    def fail() -> object:
        raise ModelError("The network is missing. Install again.")

    stage.load = fail
    stage.pipeline.start()
    failed = stage.wait_event(events.ModelFailed)
    assert isinstance(failed, events.ModelFailed)
    assert "missing" in str(failed.error)
    for index in range(3):
        stage.source.give(person_image())
        composite = stage.wait_composite(lambda each, index=index: each.frame_index == index)
        assert composite.is_covered
        assert not leaks(composite)
    finish(stage)
