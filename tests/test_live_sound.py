"""Sound beside the pictures: in step through pauses, drops and the unevenness of drivers."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from fakes import WAIT_S, FakeClock
from hypothesis import given
from hypothesis import strategies as st
from sound_checks import FPS, SIZE, click, clicks, flash, flashes, largest_offset_ms

from desktop_app.capture.sound import SteadyTime, level_of
from desktop_app.live.recorded_time import RecordedTime
from desktop_app.live.recording import Recording
from desktop_app.output.recorder import Recorder

MOST_MS = 40.0


class SlowRecorder(Recorder):
    """Writes pictures when the test lets it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, has_sound=True)
        self.gate = threading.Event()
        self.gate.set()

    def write(self, composite: object) -> None:
        self.gate.wait(WAIT_S)
        super().write(composite)  # type: ignore[arg-type]


class Take:
    """A recording of flashes and clicks at the same instants, on a clock that the test turns.

    Pictures arrive 45 ms after they were taken, sound 15 ms after its last sample.
    """

    def __init__(self, folder: Path, events: list[float]) -> None:
        self.clock = FakeClock()
        self.events = [self.clock.now_s + event for event in events]
        self.file = SlowRecorder(folder)
        self.recording = Recording(self.file, on_end=lambda: None, clock=self.clock)
        self.recording.start()
        self._picture_s = self._sound_s = self.clock.now_s

    def run(self, seconds: float) -> None:
        until_s = self.clock.now_s + seconds
        while self.clock.now_s < until_s - 1e-9:
            self.clock.wait(0.005)
            while self._picture_s + 0.045 <= self.clock.now_s + 1e-9:
                self.recording.write(flash(self._picture_s, self.events))
                self._picture_s += 1 / FPS
            while self._sound_s + 0.035 <= self.clock.now_s + 1e-9:
                self.recording.write_sound(click(self._sound_s, 0.02, self.events))
                self._sound_s += 0.02

    def finish(self) -> Path:
        self.recording.stop()
        assert self.recording.wait(WAIT_S)
        assert self.recording.error is None
        (path,) = self.recording.paths
        return path


def test_after_pauses_flash_and_click_still_come_together(tmp_path: Path) -> None:
    take = Take(tmp_path, [0.7, 1.5, 4.0, 6.1, 9.2, 9.9])
    take.run(2)
    take.recording.pause()
    take.run(3.013)
    take.recording.resume()
    take.run(2)
    take.recording.pause()
    take.run(1.507)
    take.recording.resume()
    take.run(2)
    assert take.recording.status().elapsed_s == pytest.approx(6, abs=0.06)
    path = take.finish()
    assert largest_offset_ms(path, 5) < MOST_MS  # The one at 4.0 fell into a pause.
    assert flashes(path)[2] - flashes(path)[1] == pytest.approx(6.1 - 1.5 - 3.013, abs=0.04)


def test_with_pictures_dropped_flash_and_click_still_come_together(tmp_path: Path) -> None:
    take = Take(tmp_path, [0.7, 2.9, 3.6])
    take.run(1)
    take.file.gate.clear()
    # Room for five pictures, while the disk stands still; then for all: the test is quicker than any camera.
    room, take.recording._queue._room_bytes = take.recording._queue._room_bytes, 5 * SIZE[0] * SIZE[1] * 7
    take.run(1.5)
    take.recording._queue._room_bytes = room
    take.file.gate.set()
    assert take.recording.status().dropped > 20
    take.run(2)
    assert largest_offset_ms(take.finish(), 3) < MOST_MS


def test_a_microphone_that_falls_silent_costs_no_picture(tmp_path: Path) -> None:
    take = Take(tmp_path, [0.7, 3.3])
    take.run(1)
    take._sound_s = 1e9
    take.run(3)
    path = take.finish()
    assert len(flashes(path)) == 2
    assert clicks(path) == pytest.approx(flashes(path)[:1], abs=MOST_MS / 1000)


_moments = st.lists(st.floats(0.001, 3), min_size=1, max_size=8)


@given(_moments, st.floats(0.01, 0.5))
def test_what_is_kept_of_the_sound_is_all_but_the_pauses(gaps: list[float], length_s: float) -> None:
    time, now_s, began_s = RecordedTime(), 100.0, 100.0
    time.place(now_s, "camera", now_s)
    for index, gap in enumerate(gaps):
        now_s += gap
        time.resume(now_s) if index % 2 else time.pause(now_s)
    parts = [
        (at_s, to_s - from_s)
        for index in range(int((now_s + 1 - 99) / length_s) + 1)
        for from_s, to_s, at_s in time.keep(99 + index * length_s, length_s)
    ]
    total_s = sum(kept_s for _at_s, kept_s in parts)
    if len(gaps) % 2 == 0:
        end_s = 99 + (int((now_s + 1 - 99) / length_s) + 1) * length_s
        pauses_s = sum(gaps[1::2])
        assert total_s == pytest.approx(end_s - began_s - pauses_s, abs=1e-6)
    else:
        assert total_s == pytest.approx(time.elapsed_s(now_s), abs=1e-6)
    reach_s = 0.0
    for at_s, kept_s in parts:
        assert at_s == pytest.approx(reach_s, abs=1e-6)
        reach_s = at_s + kept_s


@given(st.floats(-300e-6, 300e-6), st.integers(0, 2**32 - 1))
def test_steady_times_follow_a_drifting_clock_and_not_its_jitter(drift: float, seed: int) -> None:
    jitter = np.random.default_rng(seed).uniform(-0.012, 0.012, 600)
    steady, length_s = SteadyTime(), 0.02
    true_s = [100 + index * length_s * (1 + drift) for index in range(600)]
    placed = [steady.place(each + shake, length_s) for each, shake in zip(true_s, jitter, strict=True)]
    assert np.abs(np.subtract(placed, true_s)).max() < 0.013
    assert np.abs(np.diff(placed) - length_s).max() < 0.0005


@given(st.lists(st.integers(0, 20), min_size=5, max_size=40))
def test_pieces_that_come_late_and_in_bunches_keep_their_places(bunches: list[int]) -> None:
    steady, length_s, index, errors = SteadyTime(), 0.01, 0, []
    for bunch in (0, *bunches):
        arrived_s = 100 + (index + bunch + 1) * length_s
        for _ in range(bunch + 1):
            placed_s = steady.place(arrived_s - length_s, length_s)
            errors.append(placed_s - (100 + index * length_s))
            index += 1
    assert max(errors) < 0.001
    assert min(errors) > -0.001


def test_where_samples_are_lost_what_follows_is_in_its_place_after_half_a_second() -> None:
    steady = SteadyTime()
    for index in range(100):
        steady.place(100 + index * 0.01, 0.01)
    late = [steady.place(101.3 + index * 0.01, 0.01) for index in range(100)]
    assert late[-1] == pytest.approx(101.3 + 0.99, abs=1e-6)
    assert late[60] == pytest.approx(101.3 + 0.6, abs=1e-6)


@pytest.mark.parametrize(("peak", "level"), [(0, 0), (1e-4, 0), (0.0316, 0.5), (1, 1), (3, 1)])
def test_the_level_is_in_decibels(peak: float, level: float) -> None:
    assert level_of(np.array([0, -peak], np.float32)) == pytest.approx(level, abs=0.01)


def test_the_level_of_nothing_is_none() -> None:
    assert level_of(np.zeros(0, np.float32)) == 0
