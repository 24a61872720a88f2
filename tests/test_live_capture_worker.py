"""The capture thread by itself: what it tells, how long it is patient, and when it tries again."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
from capture_rig import DESK, Rig
from fakes import SIZE, WAIT_S, person_image

from desktop_app.errors import CameraError
from desktop_app.live.events import Recovered, SourceDark, SourceEnded, SourceFailed, SourceOpened

BLACK = np.zeros((*SIZE, 3), np.uint8)


def show_black(rig: Rig) -> None:
    for later_s in (0.0, 1.5, 1.0):
        rig.give(BLACK, later_s)


def test_a_black_camera_is_told_and_that_there_is_light_again() -> None:
    rig = Rig()
    rig.start()
    rig.give(BLACK)
    rig.give(BLACK, 1.5)
    assert rig.told(SourceDark) == []
    rig.give(BLACK, 1.0)
    assert rig.told(SourceDark) == [SourceDark("Desk", DESK)]
    rig.give(person_image())
    assert rig.told(Recovered) == [Recovered("light")]
    rig.end()


def test_light_after_another_size_was_chosen_in_the_dark_is_told() -> None:
    rig = Rig()
    rig.start()
    show_black(rig)
    rig.settings = dataclasses.replace(rig.settings, size=(144, 256))
    rig.give(BLACK)
    rig.give(person_image())
    assert len(rig.made) == 2
    assert rig.told(Recovered) == [Recovered("light")]
    rig.end()


@pytest.mark.parametrize("is_silent", [True, False], ids=["silent", "failed"])
def test_a_camera_that_comes_back_and_is_black_is_told_to_be_black_again(is_silent: bool) -> None:
    rig = Rig()
    rig.start()
    show_black(rig)
    if is_silent:
        rig.clock.now_s += 1.1
        rig.worker.check_silence()
    else:
        rig.fail(CameraError("Desk was pulled out."))
    assert len(rig.failures) == 1
    show_black(rig)
    assert rig.told(Recovered) == [Recovered("source")]
    assert len(rig.told(SourceDark)) == 2
    rig.end()


def test_a_black_file_is_as_it_should_be() -> None:
    rig = Rig("file:/a/black.mp4", "black.mp4")
    rig.start()
    for _ in range(4):
        rig.give(BLACK, 0.9)
    assert [type(each) for each in rig.events] == [SourceOpened]
    rig.end()


def test_a_camera_may_take_six_seconds_to_open_and_one_between_two_pictures() -> None:
    rig = Rig()
    rig.start()
    rig.clock.now_s += 6.0
    rig.worker.check_silence()
    assert rig.events == []
    rig.clock.now_s += 0.1
    rig.worker.check_silence()
    rig.worker.check_silence()
    # It has not told its name yet.
    assert rig.failures == ["Desk gives no pictures. Plug it in again, or choose another camera."]
    assert rig.worker.is_in_trouble
    rig.give(person_image())
    assert rig.told(Recovered) == [Recovered("source")]
    assert not rig.worker.is_in_trouble
    rig.clock.now_s += 1.0
    rig.worker.check_silence()
    assert not rig.worker.is_in_trouble
    rig.clock.now_s += 0.1
    rig.worker.check_silence()
    assert rig.worker.is_in_trouble
    assert len(rig.failures) == 2
    rig.end()


@pytest.mark.parametrize(
    ("source_id", "name", "words"),
    [
        ("camera:", "", "The source gives no pictures. Plug it in"),
        ("demo", "Demo", "Demo gives no pictures. Choose another source"),
        ("file:/films/holiday.mp4", "holiday.mp4", "holiday.mp4 gives no pictures. Choose another file"),
    ],
)
def test_a_silent_source_is_called_by_a_name_and_told_what_to_do(source_id: str, name: str, words: str) -> None:
    rig = Rig(source_id, name)
    rig.start()
    if name:
        rig.give(person_image())
    rig.clock.now_s += 7.0
    rig.worker.check_silence()
    (failure,) = rig.failures
    assert words in failure
    rig.end()


def test_a_camera_that_is_lost_is_tried_again_every_second_and_each_trouble_is_told_once() -> None:
    rig = Rig()
    rig.start()
    rig.give(person_image())
    for words in ("Desk was pulled out.", "Desk was pulled out.", "Desk is busy."):
        rig.fail(CameraError(words))
    assert rig.failures == ["Desk was pulled out.", "Desk is busy."]
    assert rig.board.waits_s == [1.0] * 3
    # It takes long to open now, but that it gives no pictures is known.
    rig.clock.now_s += 7.0
    rig.worker.check_silence()
    assert len(rig.failures) == 2
    rig.end()


def test_what_is_wrong_with_a_source_is_told_again_to_who_chooses_it_again() -> None:
    rig = Rig()
    rig.start()
    rig.fail(CameraError("Desk is busy."))
    rig.fail(CameraError("Desk is busy."))
    rig.choose(DESK)
    rig.fail(CameraError("Desk was closed."))
    rig.fail(CameraError("Desk is busy."))
    assert rig.failures == ["Desk is busy."] * 2
    rig.end()


def test_until_another_source_is_open_it_has_no_name() -> None:
    rig = Rig()
    rig.start()
    rig.give(person_image())
    assert rig.worker.source_name == "Desk"
    rig.source.is_reading.clear()
    rig.choose("camera:Lid [usb-2]")
    rig.source.give(person_image())
    assert rig.source.is_reading.wait(WAIT_S)
    assert rig.made[-1] == "camera:Lid [usb-2]"
    assert rig.worker.source_name == ""
    rig.end()


def test_a_file_that_has_ended_is_read_again_when_it_is_chosen_again_and_not_before() -> None:
    rig = Rig("file:/a/short.mp4", "short.mp4")
    rig.start()
    rig.give(person_image())
    rig.source.is_closed.clear()
    rig.source.end()
    assert rig.source.is_closed.wait(WAIT_S)
    while not rig.board.waits_s:
        pass
    assert rig.board.waits_s == [math.inf]
    rig.clock.now_s += 60.0
    rig.worker.check_silence()
    assert rig.events[-1] == SourceEnded("file:/a/short.mp4")
    assert not rig.worker.is_stuck()
    rig.source.is_reading.clear()
    rig.choose("file:/a/short.mp4")
    assert rig.source.is_reading.wait(WAIT_S)
    rig.give(person_image())
    assert len(rig.made) == 2
    assert rig.board.waits_s == [math.inf]
    rig.end()


@pytest.mark.parametrize(("source_id", "made"), [(DESK, 2), ("file:/a/b.mp4", 1)])
def test_another_size_opens_a_camera_anew_at_once_but_no_file(source_id: str, made: int) -> None:
    rig = Rig(source_id)
    rig.start()
    rig.give(person_image())
    rig.settings = dataclasses.replace(rig.settings, size=(144, 256))
    rig.give(person_image())
    rig.give(person_image())
    assert len(rig.made) == made
    assert rig.board.waits_s == []
    assert rig.told(SourceFailed) == []
    rig.end()


def test_a_source_that_fails_unexpectedly_is_told_by_name_and_kind(caplog: pytest.LogCaptureFixture) -> None:
    rig = Rig()
    rig.start()
    rig.give(person_image())
    for _ in range(3):
        rig.fail(ZeroDivisionError("inside"))
    assert rig.failures == ["Desk failed (ZeroDivisionError). Choose it again, or another one."]
    assert "unexpectedly" in caplog.text
    rig.end()
