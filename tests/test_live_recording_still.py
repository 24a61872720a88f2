"""A recording is as long as it took, also where a picture stood: a camera was lost, and a cover was on show."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest
from cli_fakes import composite
from fakes import SIZE, WAIT_S, FakeClock

from desktop_app.live.recording import Recording
from desktop_app.output.recorder import Recorder

STEP_S = 1 / 30


class Tape:
    """A recording in a folder, with a clock of its own."""

    def __init__(self, folder: Path, *, has_sound: bool = False) -> None:
        self.clock = FakeClock()
        recorder = Recorder(folder, has_sound=has_sound)
        self.recording = Recording(recorder, on_end=lambda: None, clock=self.clock)
        self.recording.start()

    def show(self, count: int, size: tuple[int, int] = SIZE, channels: int = 3) -> None:
        for _ in range(count):
            self.recording.write(composite(np.full((*size, channels), 50, np.uint8), self.clock.now_s))
            self.clock.wait(STEP_S)

    def lengths_s(self) -> list[float]:
        self.recording.stop()
        assert self.recording.wait(WAIT_S)
        assert self.recording.error is None
        lengths = []
        for path in self.recording.paths:
            with av.open(str(path)) as container:
                lengths.append((container.duration or 0) / 1e6)
        return lengths


@pytest.mark.parametrize(("still_s", "has_sound"), [(4, False), (4, True), (5000, False), (50_000, False)])
def test_it_lasts_to_the_end_where_the_last_picture_stood(
    tmp_path: Path, still_s: float, has_sound: bool
) -> None:
    tape = Tape(tmp_path, has_sound=has_sound)
    tape.show(3)
    tape.clock.wait(still_s)
    assert tape.lengths_s() == pytest.approx([still_s + 3 * STEP_S], abs=2 * STEP_S)


@pytest.mark.parametrize("channels", [3, 4])
@pytest.mark.parametrize("after", [1, 10])
def test_it_is_no_longer_because_a_picture_stood_in_between(tmp_path: Path, channels: int, after: int) -> None:
    tape = Tape(tmp_path)
    tape.show(3, channels=channels)
    tape.clock.wait(60)
    tape.show(after, channels=channels)
    assert tape.lengths_s() == pytest.approx([60 + (3 + after) * STEP_S], abs=2 * STEP_S)


def test_each_file_is_as_long_as_it_took_where_the_size_changes_after_a_while(tmp_path: Path) -> None:
    tape = Tape(tmp_path)
    tape.show(3)
    tape.clock.wait(60)
    tape.show(30, (SIZE[1], SIZE[0]))
    assert tape.lengths_s() == pytest.approx([60 + 3 * STEP_S, 1], abs=2 * STEP_S)
