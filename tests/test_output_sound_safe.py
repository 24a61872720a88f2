"""With sound too, what was recorded before a full disk or a kill is there and plays."""

from __future__ import annotations

import os
from pathlib import Path

import av
import numpy as np
import pytest
from cli_fakes import composite, kill_while_writing, only_small_files
from sound_checks import FPS, RATE

from desktop_app.capture.sound import Sound
from desktop_app.errors import OutputError
from desktop_app.output.recorder import Recorder

CHILD = """
import numpy as np, sys
from pathlib import Path
sys.path.insert(0, "tests")
from cli_fakes import composite
from desktop_app.capture.sound import Sound
from desktop_app.output.recorder import Recorder
recorder = Recorder(Path(sys.argv[1]), has_sound=True, transparent_suffix=sys.argv[3])
recorder.open((48, 64), 30)
for index in range(10**6):
    image = np.full((48, 64, int(sys.argv[2])), index % 200, np.uint8)
    recorder.write(composite(image, index / 30))
    recorder.write_sound(Sound(np.full(1600, 0.1, np.float32), 48_000, index / 30))
    print(index, flush=True)
"""
KINDS = [(3, ".webm"), (4, ".webm"), (4, ".mov")]


def lengths(path: Path) -> tuple[int, float]:
    """Count the pictures of a file that may be cut short, and the seconds of its sound."""
    pictures, samples = 0, 0
    with av.open(str(path)) as container:
        try:
            for frame in container.decode(container.streams.video[0], container.streams.audio[0]):
                pictures += isinstance(frame, av.VideoFrame)
                samples += frame.samples if isinstance(frame, av.AudioFrame) else 0
        except av.error.FFmpegError:
            pass
    return pictures, samples / RATE


def record_noise(made: Recorder, channels: int, written: list[int]) -> None:
    noise = np.random.default_rng(3)
    made.open((120, 160), FPS)
    for index in range(1000):
        image = noise.integers(0, 256, (120, 160, channels), np.uint8)
        made.write(composite(image, index / FPS))
        made.write_sound(Sound(noise.normal(0, 0.1, 1600).astype(np.float32), RATE, index / FPS))
        written.append(index)


@pytest.mark.parametrize(("channels", "suffix"), KINDS)
def test_on_a_full_disk_it_ends_and_what_came_before_plays(tmp_path: Path, channels: int, suffix: str) -> None:
    made, written = Recorder(tmp_path, has_sound=True, transparent_suffix=suffix), []
    with only_small_files(1_500_000), pytest.raises(OutputError, match=r"^The recording ended.*Choose"):
        record_noise(made, channels, written)
    made.close()
    (path,) = made.paths
    pictures, sound_s = lengths(path)
    # At most the piece of a second that was being written is lost, and what the muxer had not put in order yet.
    assert pictures >= len(written) - 1.5 * FPS
    assert sound_s >= pictures / FPS - 1.5


@pytest.mark.skipif(os.name != "posix", reason="kills a process")
@pytest.mark.parametrize(("channels", "suffix"), KINDS)
def test_what_was_recorded_before_a_kill_plays(tmp_path: Path, channels: int, suffix: str) -> None:
    written = kill_while_writing(CHILD, tmp_path, channels, suffix)
    (path,) = tmp_path.iterdir()
    pictures, sound_s = lengths(path)
    assert written - 2.5 * FPS <= pictures <= written + 1
    assert sound_s == pytest.approx(pictures / FPS, abs=1.5)
