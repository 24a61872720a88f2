"""The sound of a video goes along: copied, or encoded anew, or left out with a word in the log."""

from __future__ import annotations

import logging
from pathlib import Path

import av
import numpy as np
import pytest
from cli_fakes import FPS, clip, composite
from fakes import SIZE, person_image

from desktop_app.capture.video_file import read_video
from desktop_app.output.video_sink import VideoSink


def refilm(source: Path, target: Path, count: int = 12) -> Path:
    sink = VideoSink(target, sound_of=source)
    sink.open(SIZE, FPS)
    for index in range(count):
        sink.write(composite(person_image(), index / FPS))
    sink.close()
    return target


def heard(path: Path) -> tuple[str, np.ndarray]:
    """Give the codec and the samples of a file's sound at 48 kHz, mono."""
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        resampler = av.AudioResampler(format="flt", layout="mono", rate=48_000)
        parts = [
            part.to_ndarray()[0] for frame in container.decode(stream) for part in resampler.resample(frame)
        ]
        return stream.codec_context.name, np.concatenate(parts)


@pytest.mark.parametrize(
    ("source", "sound", "target", "expected"),
    [
        ("a.mp4", "aac", "b.mp4", "aac"),
        ("a.mp4", "aac", "b.mov", "aac"),
        ("a.mp4", "aac", "b.webm", "opus"),
        ("a.mp4", "aac", "b.avi", "mp3"),
        ("a.mkv", "libopus", "b.webm", "opus"),
        ("a.mkv", "libopus", "b.mp4", "opus"),
        ("a.mkv", "flac", "b.mov", "aac"),
    ],
)
def test_the_tone_is_heard_for_as_long_as_there_are_pictures(
    tmp_path: Path, source: str, sound: str, target: str, expected: str
) -> None:
    path = refilm(clip(tmp_path / source, sound=sound), tmp_path / target)
    codec, samples = heard(path)
    assert codec.startswith(expected)
    assert len(samples) / 48_000 == pytest.approx(1.2, abs=0.1)
    middle = samples[12_000:36_000]
    strongest = np.abs(np.fft.rfft(middle)).argmax() * 48_000 / len(middle)
    assert strongest == pytest.approx(440, abs=5)
    times = [time_s for _, time_s in read_video(path)]
    np.testing.assert_allclose(times, np.arange(12) / FPS, atol=5e-3)


def test_sound_moves_no_picture_of_an_avi(tmp_path: Path) -> None:
    path = refilm(clip(tmp_path / "a.mp4", sound="aac"), tmp_path / "b.avi")
    with av.open(str(path)) as container:
        # Those that stand in for pictures, where there is none, are counted.
        assert container.streams.video[0].frames == 12


def test_sound_that_goes_on_is_cut_where_the_pictures_end(tmp_path: Path) -> None:
    path = refilm(clip(tmp_path / "a.mp4", sound="aac"), tmp_path / "b.mp4", count=5)
    assert len(heard(path)[1]) / 48_000 == pytest.approx(0.5, abs=0.1)


@pytest.mark.parametrize(("sound", "target"), [(None, "b.mp4"), ("aac", "b.gif")])
def test_silence_stays_silent(tmp_path: Path, sound: str | None, target: str) -> None:
    path = refilm(clip(tmp_path / "a.mp4", sound=sound), tmp_path / target)
    with av.open(str(path)) as container:
        assert not container.streams.audio


def test_sound_that_cannot_be_carried_over_is_logged_and_left_out(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "a.mp4").write_bytes(b"no video")
    with caplog.at_level(logging.WARNING):
        path = refilm(tmp_path / "a.mp4", tmp_path / "b.mp4")
    assert [record.message.split(" (")[0] for record in caplog.records] == ["The sound was not kept"]
    assert len(list(read_video(path))) == 12


def test_sound_of_an_unknown_kind_is_logged_and_left_out(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    source = clip(tmp_path / "a.mkv", sound="flac")
    content = source.read_bytes()
    assert b"A_FLAC" in content
    source.write_bytes(content.replace(b"A_FLAC", b"A_XLAC"))
    with caplog.at_level(logging.WARNING):
        path = refilm(source, tmp_path / "b.mp4")
    assert [record.message.split(" (")[0] for record in caplog.records] == ["The sound was not kept"]
    assert len(list(read_video(path))) == 12
