"""A driver that holds a capture thread for good: another one goes on with the same source, and only with it."""

from __future__ import annotations

from capture_rig import DESK, Rig
from fakes import SIZE, WAIT_S, FakeSource, Stage, finish, person_image

from desktop_app.errors import CameraError
from desktop_app.live.events import Recovered, SourceFailed
from desktop_app.settings import Settings

SETTINGS = Settings("", "#204020", mirror=False, auto_upright=False, size=SIZE, effort="best")


def test_a_camera_that_hangs_in_a_read_is_stuck_after_five_seconds_but_not_while_it_opens() -> None:
    rig = Rig()
    rig.start()
    rig.clock.now_s += 30.0
    assert not rig.worker.is_stuck()
    rig.give(person_image())
    rig.clock.now_s += 5.0
    assert not rig.worker.is_stuck()
    rig.clock.now_s += 0.1
    assert rig.worker.is_stuck()
    rig.give(person_image())
    assert not rig.worker.is_stuck()
    rig.end()


def test_a_file_that_is_slow_is_not_stuck() -> None:
    rig = Rig("file:/a/slow.mp4", "slow.mp4")
    rig.start()
    rig.give(person_image())
    rig.clock.now_s += 60.0
    assert not rig.worker.is_stuck()
    rig.end()


def test_a_worker_that_does_not_begin_with_a_new_wish_is_stuck_after_a_second() -> None:
    rig = Rig()
    rig.start()
    assert not rig.worker.is_stuck()
    rig.clock.now_s += 30.0
    rig.choose(DESK)
    # Whoever asks may have been busy for long; the wish is new all the same.
    assert not rig.worker.is_stuck()
    rig.clock.now_s += 1.0
    assert not rig.worker.is_stuck()
    rig.clock.now_s += 0.1
    assert rig.worker.is_stuck()
    rig.source.is_reading.clear()
    rig.source.give(person_image())
    assert rig.source.is_reading.wait(WAIT_S)
    # It serves the new wish by now.
    assert not rig.worker.is_stuck()
    rig.end()


def test_a_worker_that_keeps_up_with_one_wish_after_another_is_not_stuck() -> None:
    rig = Rig()
    rig.start()
    for _ in range(4):
        rig.choose(DESK)
        assert not rig.worker.is_stuck()
        rig.clock.now_s += 0.4
        rig.source.is_reading.clear()
        rig.source.give(person_image())
        assert rig.source.is_reading.wait(WAIT_S)
    rig.end()


def test_a_picture_that_a_stuck_driver_lets_go_late_is_given_to_nobody() -> None:
    rig = Rig()
    rig.start()
    rig.give(person_image())
    old = rig.take_over()
    rig.start()
    told = list(rig.events)
    old[1].give(person_image(shift=9))
    old[0].thread.join(WAIT_S)
    assert not old[0].thread.is_alive()
    assert old[1].is_closed.is_set()
    assert rig.frames.take(0) is None
    assert rig.events == told
    rig.end()


def test_who_takes_over_tells_no_failure_to_open_but_that_the_pictures_are_back() -> None:
    rig = Rig()
    rig.start()
    rig.give(person_image())
    rig.clock.now_s += 1.5
    rig.worker.check_silence()
    assert len(rig.failures) == 1
    old = rig.take_over()
    rig.source.open_error = CameraError("Desk is used by another program.")
    rig.worker.start()
    while len(rig.made) < 4:
        assert rig.source.is_closed.wait(WAIT_S)
    assert len(rig.failures) == 1
    assert rig.worker.source_name == "Desk"
    assert rig.worker.is_in_trouble
    rig.source.open_error = None
    assert rig.source.is_reading.wait(WAIT_S)
    rig.give(person_image())
    assert rig.told(Recovered) == [Recovered("source")]
    # From now on it speaks for itself.
    rig.fail(CameraError("Desk was pulled out."))
    rig.fail(CameraError("Desk is busy."))
    assert rig.failures[1:] == ["Desk was pulled out.", "Desk is busy."]
    assert set(rig.made) == {DESK}
    rig.end(old)


def test_a_camera_that_hangs_is_opened_anew_by_its_identity_and_the_stuck_read_is_heard_no_more() -> None:
    # The first camera there is was wished for; by now, that could be another one.
    stage = Stage(SETTINGS)
    stuck = stage.sources[""] = stage.source
    stage.pipeline.start()
    stuck.give(person_image())
    stage.wait_live()
    again = stage.sources["camera:fake"] = FakeSource()
    while not again.is_reading.wait(0.02):
        stage.clock.now_s += 1.0
    assert stage.made == ["", "camera:fake"]
    calls = len(stuck.calls)
    stuck.give(person_image(shift=20))
    assert stuck.is_closed.wait(WAIT_S)
    assert [what for what, _ in stuck.calls[calls:]] == ["close"]
    again.give(person_image(shift=5))
    composite = stage.wait_live()
    assert composite.frame_index == 0
    assert len([each for each in stage.events if isinstance(each, SourceFailed)]) == 1
    finish(stage)


def test_the_end_waits_for_every_thread_that_a_driver_holds() -> None:
    names = ["camera:fake", "camera:second", "camera:third"]
    stage = Stage(None, **{name[7:]: FakeSource(name) for name in names})
    stage.pipeline.start()
    for name in names:
        stage.pipeline.select_source(name)
        while not stage.sources[name].is_reading.wait(0.02):
            stage.clock.now_s += 0.6
    assert not stage.pipeline.stop(0.2)
    for name in names:
        assert not stage.pipeline.stop(0.01)
        stage.sources[name].end()
    assert stage.pipeline.stop(WAIT_S)
