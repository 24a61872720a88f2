"""A recording takes what is shown, never makes the pipeline wait, and ends by itself when it must."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest
from cli_fakes import composite
from fakes import SIZE, WAIT_S, FakeClock, FakeSink, Stage, finish, person_image

from desktop_app.capture.sound import Sound
from desktop_app.capture.video_file import read_video
from desktop_app.errors import OutputError
from desktop_app.live import events
from desktop_app.live.queued_sink import ROOM_BYTES
from desktop_app.live.recorded_time import RecordedTime
from desktop_app.live.recording import Recording
from desktop_app.output.recorder import Recorder

FPS = 30
STEP_S = 1 / FPS
BACKDROP = (0x20, 0x40, 0x20)


class FakeFile(FakeSink):
    """A file that writes when the test lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.gate.set()
        self.is_writing = threading.Event()
        self.paths: tuple[Path, ...] = ()
        self.size_bytes = 0
        self.sounds: list[Sound] = []

    def write(self, composite: object) -> None:
        self.is_writing.set()
        self.gate.wait()
        super().write(composite)  # type: ignore[arg-type]

    def write_sound(self, sound: Sound) -> None:
        self.sounds.append(sound)


class Deck:
    """A recording with the test's clock, and how often it said that it ended."""

    def __init__(self, sink: FakeFile | Recorder, room_bytes: int = ROOM_BYTES) -> None:
        self.clock = FakeClock()
        self.ends = 0
        self.is_ended = threading.Event()
        self.recording = Recording(sink, on_end=self._note, clock=self.clock, room_bytes=room_bytes)
        self.recording.start()

    def show(self, count: int, shade: int = 50) -> None:
        """Show so many pictures, one every `STEP_S`."""
        for _ in range(count):
            image = np.full((*SIZE, 3), shade, np.uint8)
            self.recording.write(composite(image, self.clock.now_s))
            self.clock.wait(STEP_S)

    def finish(self) -> None:
        self.recording.stop()
        assert self.recording.wait(WAIT_S)

    def _note(self) -> None:
        self.ends += 1
        self.is_ended.set()


@pytest.fixture
def file() -> Iterator[FakeFile]:
    made = FakeFile()
    yield made
    made.gate.set()


def test_a_pause_leaves_no_gap_in_the_file(tmp_path: Path) -> None:
    deck = Deck(Recorder(tmp_path))
    deck.show(10)
    deck.recording.pause()
    deck.recording.pause()
    assert deck.recording.status().is_paused
    deck.show(300, shade=200)
    assert deck.recording.status().elapsed_s == pytest.approx(10 * STEP_S)
    deck.recording.resume()
    deck.recording.resume()
    deck.show(10)
    assert deck.recording.status().elapsed_s == pytest.approx(20 * STEP_S)
    deck.finish()
    (path,) = deck.recording.paths
    images, times = zip(*read_video(path), strict=True)
    np.testing.assert_allclose(times, np.arange(20) * STEP_S, atol=1e-3)
    assert max(image.mean() for image in images) < 60
    with av.open(str(path)) as container:
        assert container.duration / 1e6 == pytest.approx(20 * STEP_S, abs=STEP_S)
    assert deck.recording.status().size_bytes == path.stat().st_size
    assert deck.recording.error is None


def test_what_finds_no_room_is_dropped_and_counted_and_nobody_waits(file: FakeFile) -> None:
    room = composite(np.zeros((*SIZE, 3), np.uint8))
    file.gate.clear()
    deck = Deck(file, room_bytes=3 * (room.image.nbytes + room.matte.nbytes))
    deck.show(1)
    assert file.is_writing.wait(WAIT_S)
    deck.show(5)  # Returns, though the disk stands still.
    assert deck.recording.status().dropped == 2
    file.gate.set()
    deck.finish()
    assert len(file.written) == 4
    np.testing.assert_allclose([each.captured_at_s for each in file.written], np.arange(4) * STEP_S)
    assert file.calls[0] == "open"
    assert file.calls[-1] == "close"
    assert file.threads == {"recording"}
    assert deck.ends == 1


def test_sound_that_piles_up_takes_four_megabytes_at_most_and_is_taken_again_later(file: FakeFile) -> None:
    file.gate.clear()
    deck = Deck(file)
    deck.show(1)
    assert file.is_writing.wait(WAIT_S)
    second = np.zeros(48_000, np.float32)
    for index in range(100):
        deck.recording.write_sound(Sound(second, 48_000, deck.clock.now_s + index))
    file.gate.set()
    while len(file.sounds) < 22:
        pass
    deck.recording.write_sound(Sound(second, 48_000, deck.clock.now_s + 100))
    deck.finish()
    assert len(file.sounds) == 23


def test_of_two_errors_the_first_is_told(file: FakeFile, monkeypatch: pytest.MonkeyPatch) -> None:
    def close() -> None:
        raise OutputError("It cannot be closed.")

    monkeypatch.setattr(file, "close", close)
    file.error = OutputError("The disk is full.")
    deck = Deck(file)
    deck.show(1)
    assert deck.is_ended.wait(WAIT_S)
    assert str(deck.recording.error) == "The disk is full."
    deck.finish()


def test_one_picture_larger_than_all_the_room_is_written(file: FakeFile) -> None:
    deck = Deck(file, room_bytes=1)
    deck.show(1)
    deck.finish()
    assert len(file.written) == 1


def test_without_a_picture_it_ends_all_the_same(file: FakeFile) -> None:
    deck = Deck(file)
    deck.clock.wait(5)
    assert deck.recording.status().elapsed_s == 0
    deck.finish()
    deck.recording.stop()
    deck.show(2)
    assert file.calls == ["close"]
    assert (deck.ends, deck.recording.error) == (1, None)


@pytest.mark.parametrize("error", [OutputError("The disk is full. Make room."), RuntimeError("x")])
def test_an_error_ends_the_recording_alone_and_is_told_once(file: FakeFile, error: Exception) -> None:
    stage = Stage()
    other = FakeSink()
    file.error = error
    deck = Deck(file)
    stage.pipeline.add_sink(deck.recording)
    stage.pipeline.add_sink(other)
    stage.pipeline.start()
    stage.source.give(person_image())
    stage.wait_live()
    assert deck.is_ended.wait(WAIT_S)
    for _ in range(3):
        stage.source.give(person_image())
        stage.wait_live()
    finish(stage)
    assert deck.ends == 1
    assert isinstance(deck.recording.error, OutputError)
    assert file.calls == ["open", "write", "close"]
    assert len([each for each in other.written if not each.is_covered]) == 4
    assert not [event for event in stage.events if isinstance(event, events.SinkFailed)]


def test_what_is_shown_is_recorded_covers_included_and_never_the_room(tmp_path: Path) -> None:
    stage = Stage()
    seen, file = FakeSink(), FakeFile()
    deck, watched = Deck(Recorder(tmp_path)), Deck(file)
    for sink in (seen, deck.recording, watched.recording):
        stage.pipeline.add_sink(sink)
    stage.pipeline.start()
    for index in range(12):
        if index == 6:
            stage.segmenter.answer = _fail
            stage.clock.wait(5)  # Longer than the last good picture is held.
        deck.clock.wait(STEP_S)
        watched.clock.wait(STEP_S)
        stage.source.give(person_image(shift=index), stage.clock.now_s)
        stage.wait_composite(lambda each, index=index: each.frame_index == index)
    finish(stage)
    assert deck.recording.wait(WAIT_S)
    assert watched.recording.wait(WAIT_S)
    assert [each.is_covered for each in file.written] == [each.is_covered for each in seen.written]
    assert {each.is_covered for each in file.written} == {True, False}
    assert file.leaked == 0
    pictures = [image for path in deck.recording.paths for image, _ in read_video(path)]
    assert len(pictures) == len(seen.written)
    for image in pictures:
        for far in (image[:10], image[-10:]):
            assert np.abs(far.astype(int) - BACKDROP).max() < 16


@pytest.mark.skipif(sys.platform != "linux", reason="only there do threads have priorities of their own")
def test_writing_waits_for_matting_and_nothing_else_is_held_back() -> None:
    seen: list[int] = []
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    class Noting(FakeFile):
        def write(self, composite: object) -> None:
            seen.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    deck = Deck(Noting())
    deck.show(1)
    deck.finish()
    assert seen == [min(19, max(before, 5))]
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before


def test_a_turn_of_the_picture_goes_on_in_a_new_file(tmp_path: Path) -> None:
    deck = Deck(Recorder(tmp_path))
    deck.show(2)
    deck.recording.write(composite(np.zeros((SIZE[1], SIZE[0], 3), np.uint8), deck.clock.now_s))
    deck.finish()
    assert [len(list(read_video(path))) for path in deck.recording.paths] == [2, 1]


def test_nobody_watching_it_goes_on(file: FakeFile) -> None:
    stage = Stage()
    stage.pipeline.set_watched(False)
    deck = Deck(file)
    stage.pipeline.add_sink(deck.recording)
    stage.pipeline.start()
    stage.wait_event(events.ModelReady)
    stage.source.give(person_image())
    stage.wait_live()
    finish(stage)
    assert deck.is_ended.wait(WAIT_S)
    assert not file.written[-1].is_covered


def test_times_follow_each_source_and_a_clock_that_jumps() -> None:
    time = RecordedTime()
    assert time.elapsed_s(50) == 0
    assert time.place(50, "camera", 50.2) == 0
    assert time.place(50.1, "camera", 50.25) == pytest.approx(0.1)
    # A second or less beside the clock is a camera's own delay.
    assert time.place(49.9, "other", 50.85) == 0
    assert time.place(7, "file", 51.2) == pytest.approx(1.2)
    assert time.place(7.5, "file", 51.6) == pytest.approx(1.7)
    assert time.place(0, "file", 52.2) == pytest.approx(2.2)  # It began again.
    time.pause(52.2)
    assert time.place(0.1, "file", 52.3) is None
    time.resume(60.2)
    assert time.place(7.9, "file", 60.2) is None  # Taken in the pause.
    assert time.place(8.1, "file", 60.3) == pytest.approx(2.3)
    assert time.elapsed_s(60.2) == pytest.approx(2.2)


def _fail(_image: object) -> object:
    raise RuntimeError("no alpha")


@pytest.mark.parametrize(("behind_s", "placed_s"), [(0.95, 9.05), (1.05, 10.0)])
def test_a_clock_that_is_more_than_a_second_off_is_the_sources_own(behind_s: float, placed_s: float) -> None:
    time = RecordedTime()
    time.place(100.0, "camera", 100.0)
    assert time.place(110.0 - behind_s, "file", 110.0) == pytest.approx(placed_s)
