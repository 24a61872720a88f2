"""Sound in recordings: a flash and a click that happen together are seen and heard together."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import av
import numpy as np
import pytest
from cli_fakes import composite, frames_with_alpha
from sound_checks import FPS, RATE, SIZE, click, clicks, flash, flashes, heard, largest_offset_ms

from desktop_app.capture.opencv import cv2
from desktop_app.capture.video_file import read_video
from desktop_app.output import recorder
from desktop_app.output.recorder import Recorder
from desktop_app.output.recording_format import TRANSPARENT_SUFFIXES, recording_format

MOST_MS = 40.0
KINDS = [(3, ".webm", "aac"), (4, ".webm", "opus"), (4, ".mov", "aac")]
_BLOCK_S = 0.02


def record(
    folder: Path,
    events: list[float],
    length_s: float,
    *,
    channels: int = 3,
    suffix: str = ".webm",
    rate: float = RATE,
    told: int = RATE,
    sound_from_s: float = 0.0,
    sound_until_s: float = 1e9,
) -> Path:
    """Record so many seconds; sound comes half a block after it was taken, in blocks of 20 ms."""
    made = Recorder(folder, has_sound=True, transparent_suffix=suffix)
    made.open(SIZE, FPS)
    heard_until_s = sound_from_s
    for index in range(round(length_s * FPS)):
        at_s = index / FPS
        made.write(flash(at_s, events, channels=channels))
        while heard_until_s + 1.5 * _BLOCK_S < min(at_s, sound_until_s):
            made.write_sound(click(heard_until_s, _BLOCK_S, events, rate=rate, told=told))
            heard_until_s += _BLOCK_S
    made.close()
    assert made.lost_sound == ""
    (path,) = made.paths
    return path


@pytest.mark.parametrize(("channels", "suffix", "codec"), KINDS)
def test_flash_and_click_come_together(tmp_path: Path, channels: int, suffix: str, codec: str) -> None:
    path = record(tmp_path, [0.5, 1.5, 2.4], 3, channels=channels, suffix=suffix)
    assert path.suffix == (".mp4" if channels == 3 else suffix)
    assert largest_offset_ms(path, 3) < MOST_MS
    with av.open(str(path)) as container:
        assert container.streams.audio[0].codec_context.name == codec
        assert container.duration / 1e6 == pytest.approx(3, abs=0.06)
    assert len(list(read_video(path))) == 3 * FPS


@pytest.mark.parametrize(("ppm", "told"), [(-400, RATE), (400, 44_100)])
def test_a_clock_that_runs_off_is_brought_back(tmp_path: Path, ppm: int, told: int) -> None:
    # Uncorrected, two minutes would end 48 ms apart. Pictures cost most: two a second are enough here.
    made = Recorder(tmp_path, has_sound=True)
    made.open(SIZE, FPS)
    events, rate = [10.5 + 20 * index for index in range(6)], told * (1 + ppm * 1e-6)
    for index in range(1200):
        at_s = index / 10
        made.write(flash(at_s, events))
        made.write_sound(click(at_s, 0.1, events, rate=rate, told=told))
    made.close()
    assert largest_offset_ms(made.paths[0], 6) < MOST_MS / 2


def test_sound_that_begins_late_is_silent_until_then(tmp_path: Path) -> None:
    path = record(tmp_path, [0.5, 2.5, 3.5], 4, sound_from_s=2.0)
    assert len(flashes(path)) == 3
    assert clicks(path) == pytest.approx(flashes(path)[1:], abs=MOST_MS / 1000)


@pytest.mark.parametrize(("channels", "suffix", "codec"), KINDS)
def test_sound_that_ends_early_leaves_the_pictures(
    tmp_path: Path, channels: int, suffix: str, codec: str
) -> None:
    path = record(tmp_path, [0.5, 4.5], 5, channels=channels, suffix=suffix, sound_until_s=1.0)
    assert len(list(read_video(path))) == 5 * FPS
    assert len(flashes(path)) == 2
    assert clicks(path) == pytest.approx(flashes(path)[:1], abs=MOST_MS / 1000)
    begin_s, samples = heard(path)
    assert begin_s + len(samples) / RATE == pytest.approx(5, abs=0.06)


def test_lost_samples_become_silence_and_what_follows_is_in_step(tmp_path: Path) -> None:
    made = Recorder(tmp_path, has_sound=True)
    made.open(SIZE, FPS)
    events = [0.5, 2.5, 3.5]
    for index in range(4 * FPS):
        at_s = index / FPS
        made.write(flash(at_s, events))
        if not 1 < at_s < 1.7:
            made.write_sound(click(at_s, 1 / FPS, events))
    made.close()
    assert largest_offset_ms(made.paths[0], 3) < MOST_MS


def test_another_microphone_with_another_rate_goes_on(tmp_path: Path) -> None:
    made = Recorder(tmp_path, has_sound=True)
    made.open(SIZE, FPS)
    events = [0.5, 1.5, 2.5]
    for index in range(3 * FPS):
        at_s = index / FPS
        rate = RATE if at_s < 1 else 16_000
        made.write(flash(at_s, events))
        made.write_sound(click(at_s, 1 / FPS, events, rate=rate, told=rate))
    made.close()
    assert largest_offset_ms(made.paths[0], 3) < MOST_MS


def test_a_new_file_has_sound_from_its_own_beginning(tmp_path: Path) -> None:
    made = Recorder(tmp_path, has_sound=True)
    made.open(SIZE, FPS)
    events = [0.5, 2.5]
    for index in range(3 * FPS):
        at_s = index / FPS
        picture = flash(at_s, events, channels=3 if at_s < 1.5 else 4)
        made.write(picture)
        made.write_sound(click(at_s, 1 / FPS, events))
    made.close()
    assert [path.suffix for path in made.paths] == [".mp4", ".webm"]
    for path in made.paths:
        assert largest_offset_ms(path, 1) < MOST_MS


def test_without_sound_there_is_no_sound_in_the_file(tmp_path: Path) -> None:
    made = Recorder(tmp_path)
    made.open(SIZE, FPS)
    made.write(flash(0, []))
    made.write_sound(click(0, 0.1, []))
    made.close()
    with av.open(str(made.paths[0])) as container:
        assert not container.streams.audio


def test_an_encoder_that_is_not_there_costs_the_sound_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    import dataclasses

    real = recording_format

    def without_aac(path: Path, *, is_transparent: bool) -> object:
        return dataclasses.replace(real(path, is_transparent=is_transparent), sound="no_such_encoder")

    monkeypatch.setattr(recorder, "recording_format", without_aac)
    made = Recorder(tmp_path, has_sound=True)
    made.open(SIZE, FPS)
    for index in range(10):
        made.write(flash(index / FPS, []))
        made.write_sound(click(index / FPS, 1 / FPS, []))
    made.close()
    assert "no_such_encoder" in made.lost_sound
    assert len(list(read_video(made.paths[0]))) == 10
    assert [record.message for record in caplog.records] == ["The recording goes on without sound."]


def test_prores_keeps_alpha_and_opencv_plays_it(tmp_path: Path) -> None:
    made = Recorder(tmp_path, transparent_suffix=TRANSPARENT_SUFFIXES[1])
    made.open(SIZE, FPS)
    image = np.full((*SIZE, 4), 90, np.uint8)
    image[:24, :, 3], image[24:, :, 3] = 128, 255
    for index in range(45):
        made.write(composite(image, index / FPS))
    made.close()
    (path,) = made.paths
    frames = frames_with_alpha(path)
    assert len(frames) == 45
    assert np.abs(frames[-1][4:20, :, 3].astype(int) - 128).max() < 4
    assert frames[-1][28:44, :, 3].min() > 251
    capture = cv2.VideoCapture(str(path))
    assert int(capture.get(cv2.CAP_PROP_FRAME_COUNT)) == 45
    capture.release()


@pytest.mark.skipif(shutil.which("ffprobe") is None, reason="needs ffprobe")
@pytest.mark.parametrize(("channels", "suffix", "codec"), KINDS)
def test_ffprobe_agrees(tmp_path: Path, channels: int, suffix: str, codec: str) -> None:
    path = record(tmp_path, [0.5], 2, channels=channels, suffix=suffix)
    asked = ["ffprobe", "-v", "error", "-count_frames", "-show_streams", "-show_format", "-of", "json", path]
    told = json.loads(subprocess.run(asked, capture_output=True, check=True, text=True).stdout)
    video, sound = told["streams"]
    assert float(told["format"]["duration"]) == pytest.approx(2, abs=0.06)
    assert int(video["nb_read_frames"]) == 2 * FPS
    assert sound["codec_name"] == codec
    assert abs(float(video["start_time"]) - float(sound["start_time"])) < MOST_MS / 1000
    if suffix == ".mov":
        assert video["pix_fmt"].startswith("yuva444p1")
    elif channels == 4:
        # VP9 keeps alpha in a stream beside the picture, and says so in a tag.
        tags = {name.lower(): value for name, value in video["tags"].items()}
        assert tags["alpha_mode"] == "1"
