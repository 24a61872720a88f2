"""The sound of any video is kept, whatever its kind, rate, gaps and name, and in step with the pictures."""

from __future__ import annotations

import dataclasses
import logging
import os
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from sound_checks import FPS, RATE, SIZE, click, clicks, flash, flashes
from video_files import damage

from desktop_app.output.formats import VideoFormat, video_format
from desktop_app.output.video_sink import VideoSink

EVENT_S = 0.7
LENGTH_S = 1.0
# An encoder's silence at the beginning, and what a clock may be off before it is brought back.
MOST_S = 0.045


def film(
    path: Path,
    sound: str,
    *,
    rate: int = RATE,
    layout: str = "mono",
    hush: tuple[float, float] = (9, 9),
    codec: str = "mpeg4",
) -> Path:
    """Write a video with a click and, between two moments, no sound at all; its pictures do not matter."""
    with av.open(str(path.absolute()), "w") as container:
        video = container.add_stream(codec, rate=FPS)
        video.height, video.width, video.pix_fmt = *SIZE, "yuvj420p" if codec == "mjpeg" else "yuv420p"
        stream = container.add_stream(sound, rate=rate, layout=layout)
        for index in range(3):
            picture = av.VideoFrame.from_ndarray(np.zeros((*SIZE, 3), np.uint8), format="rgb24")
            picture.pts, picture.time_base = index, Fraction(1, FPS)
            container.mux(video.encode(picture))
        container.mux(video.encode(None))
        step = stream.codec_context.frame_size or rate // 50
        for begin in range(0, round(LENGTH_S * rate), step):
            if hush[0] <= begin / rate < hush[1]:
                continue
            samples = click(begin / rate, step / rate, [EVENT_S], rate=rate).samples
            rows = np.repeat(samples[None], len(stream.layout.channels), axis=0)
            frame = av.AudioFrame.from_ndarray(rows, format="fltp", layout=layout)
            frame.sample_rate, frame.pts, frame.time_base = rate, begin, Fraction(1, rate)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def refilm(source: Path, target: Path, kind: VideoFormat | None = None) -> Path:
    """Write new pictures, with a flash at the moment of the click, to the sound of a video."""
    sink = VideoSink(target, sound_of=source, kind=kind)
    sink.open(SIZE, FPS)
    for index in range(round(LENGTH_S * FPS)):
        sink.write(flash(index / FPS, [EVENT_S]))
    sink.close()
    assert len(flashes(target.absolute())) == 1
    return target


def sound_of(path: Path) -> tuple[str, int, int]:
    """Name the kind of sound, its rate and how many channels it has."""
    with av.open(str(path)) as container:
        context = container.streams.audio[0].codec_context
        return context.codec.canonical_name, context.sample_rate, context.channels


def samples_of(path: Path) -> np.ndarray:
    with av.open(str(path)) as container:
        return np.concatenate([frame.to_ndarray()[0] for frame in container.decode(audio=0)])


@pytest.mark.parametrize(
    ("sound", "rate", "target", "expected"),
    [
        ("libmp3lame", RATE, "b.mp4", "mp3"),
        ("libmp3lame", RATE, "b.mov", "mp3"),
        ("libmp3lame", RATE, "b.avi", "mp3"),
        ("libmp3lame", 8000, "b.mp4", "aac"),
        ("ac3", RATE, "b.avi", "mp3"),
    ],
)
def test_the_sound_of_an_avi_is_kept(tmp_path: Path, sound: str, rate: int, target: str, expected: str) -> None:
    path = refilm(film(tmp_path / "a.avi", sound, rate=rate), tmp_path / target)
    assert sound_of(path) == (expected, rate, 1)
    # At 8 kHz, an encoder's silence is longer; an AVI passes it on.
    assert clicks(path) == pytest.approx([EVENT_S], abs=0.15)


def test_ticks_as_long_as_frames_do_no_harm(tmp_path: Path) -> None:
    # AVI counts the packets of MP3, which MP4 would take as it is.
    kind = dataclasses.replace(video_format(Path("b.mp4"), is_transparent=False), sound_kinds=frozenset())
    path = refilm(film(tmp_path / "a.avi", "libmp3lame"), tmp_path / "b.mp4", kind)
    assert sound_of(path) == ("aac", RATE, 1)
    assert clicks(path) == pytest.approx([EVENT_S], abs=MOST_S)


def test_mp3_is_copied_bit_by_bit(tmp_path: Path) -> None:
    source = film(tmp_path / "a.mkv", "libmp3lame")
    path = refilm(source, tmp_path / "b.mp4")
    with av.open(str(source)) as before, av.open(str(path)) as after:
        copied = [bytes(packet) for packet in after.demux(audio=0) if packet.size]
        assert copied == [bytes(packet) for packet in before.demux(audio=0) if packet.size][: len(copied)]
    assert copied


@pytest.mark.parametrize(
    ("source", "sound", "rate", "target", "expected"),
    [
        ("a.mkv", "flac", 96_000, "b.avi", 48_000),
        ("a.mkv", "pcm_s16le", 192_000, "b.mp4", 96_000),
        ("a.mkv", "pcm_s16le", 37_800, "b.mp4", 44_100),
        ("a.avi", "pcm_s16le", 6000, "b.mp4", 7350),
        ("a.mkv", "pcm_s16le", 32_000, "b.webm", 48_000),
    ],
)
def test_a_rate_the_encoder_does_not_know_becomes_one_it_knows(
    tmp_path: Path, source: str, sound: str, rate: int, target: str, expected: int
) -> None:
    path = refilm(film(tmp_path / source, sound, rate=rate), tmp_path / target)
    assert sound_of(path)[1] == expected
    assert clicks(path) == pytest.approx([EVENT_S], abs=MOST_S)


def test_an_encoder_that_does_not_open_costs_the_sound_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    # One that knows no stereo.
    kind = dataclasses.replace(video_format(Path("b.avi"), is_transparent=False), sound="adpcm_g726")
    with caplog.at_level(logging.WARNING):
        path = refilm(film(tmp_path / "a.mkv", "flac", layout="stereo"), tmp_path / "b.avi", kind)
    assert [record.message.split(" (")[0] for record in caplog.records] == ["The sound was not kept"]
    with av.open(str(path)) as container:
        assert not container.streams.audio


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_colon_in_a_name_is_no_protocol(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    refilm(film(Path("2026-11-28T12:30.mp4"), "aac"), Path("take:2.mp4"))
    assert clicks(tmp_path / "take:2.mp4") == pytest.approx([EVENT_S], abs=MOST_S)


@pytest.mark.parametrize(
    ("sound", "target"), [("libmp3lame", "b.avi"), ("pcm_s16le", "b.avi"), ("pcm_s16le", "b.mov")]
)
@pytest.mark.parametrize("hush", [(0, 0.5), (0.2, 0.5)])
def test_a_file_without_times_is_silent_where_there_is_no_sound(
    tmp_path: Path, sound: str, target: str, hush: tuple[float, float]
) -> None:
    path = refilm(film(tmp_path / "a.mkv", sound, hush=hush), tmp_path / target)
    assert clicks(path) == pytest.approx([EVENT_S], abs=MOST_S)


@pytest.mark.parametrize(
    ("sound", "target"), [("flac", "b.avi"), ("pcm_s16le", "b.avi"), ("pcm_s16le", "b.mov")]
)
@pytest.mark.parametrize("told", [45_000, 49_000, 52_000])
def test_a_clock_that_runs_off_does_not_put_a_file_without_times_out_of_step(
    tmp_path: Path, sound: str, target: str, told: int
) -> None:
    # So many samples are told to make a second.
    source = film(tmp_path / "a.mkv", sound)
    with av.open(str(source)) as before, av.open(str(tmp_path / "off.mkv"), "w") as after:
        copies = {stream: after.add_stream_from_template(stream) for stream in before.streams}
        for packet in before.demux():
            if packet.size:
                assert packet.pts is not None
                if packet.stream.type == "audio":
                    packet.pts = packet.dts = round(packet.pts * RATE / told)
                packet.stream = copies[packet.stream]
                after.mux(packet)
    path = refilm(tmp_path / "off.mkv", tmp_path / target)
    assert clicks(path) == pytest.approx([EVENT_S * RATE / told], abs=MOST_S)


@pytest.mark.parametrize(
    ("sound", "target"),
    [("aac", "b.mp4"), ("libopus", "b.webm"), ("flac", "b.mp4"), ("flac", "b.webm"), ("flac", "b.avi")],
)
@pytest.mark.parametrize("early_ms", [10, 50, 150])
def test_a_time_that_goes_back_costs_no_sound_after_it(
    tmp_path: Path, sound: str, target: str, early_ms: int, caplog: pytest.LogCaptureFixture
) -> None:
    source = film(tmp_path / "a.mkv", sound)
    with av.open(str(source)) as container:
        packet = [each for each in container.demux(audio=0) if each.size][5]
    assert packet.pos is not None
    content = bytearray(source.read_bytes())
    # Two bytes of time, and one of flags, precede what is in it.
    at = content.index(bytes(packet), packet.pos) - 3
    time_ms = int.from_bytes(content[at : at + 2], "big")
    content[at : at + 2] = (time_ms - early_ms).to_bytes(2, "big", signed=True)
    source.write_bytes(content)
    path = refilm(source, tmp_path / target)
    with av.open(str(path)) as container:
        loud = [frame.time for frame in container.decode(audio=0) if np.abs(frame.to_ndarray()).max() > 0.3]
    assert loud[0] == pytest.approx(EVENT_S, abs=0.05)
    assert caplog.messages == []


@pytest.mark.parametrize(
    ("sound", "layout", "target"),
    [("pcm_s16le", "stereo", "b.avi"), ("pcm_s24le", "5.1", "b.mov")],
)
def test_pcm_loses_nothing(tmp_path: Path, sound: str, layout: str, target: str) -> None:
    source = film(tmp_path / "a.mkv", sound, layout=layout)
    path = refilm(source, tmp_path / target)
    assert sound_of(path) == sound_of(source)
    np.testing.assert_array_equal(samples_of(path), samples_of(source))


def test_eight_bits_are_silent_in_their_middle(tmp_path: Path) -> None:
    path = refilm(film(tmp_path / "a.mkv", "pcm_u8", hush=(0, 0.5)), tmp_path / "b.avi")
    assert clicks(path) == pytest.approx([EVENT_S], abs=MOST_S)


@pytest.mark.parametrize("target", ["b.mov", "b.webm"])
def test_where_the_first_picture_is_damaged_the_sound_begins_with_the_second(
    tmp_path: Path, target: str, caplog: pytest.LogCaptureFixture
) -> None:
    source = damage(film(tmp_path / "a.mov", "aac", codec="mjpeg"), 0)
    path = refilm(source, tmp_path / target)
    assert caplog.messages == []
    # The flash comes as late as it would after the first picture.
    assert clicks(path)[0] - flashes(path)[0] == pytest.approx(-1 / FPS, abs=0.01)


@pytest.mark.parametrize("target", ["b.webm", "b.avi"])
@pytest.mark.parametrize("pieces", [(0,), (9,), (9, 10, 40, 41, 42, 43)])
def test_a_damaged_piece_of_sound_costs_no_other(
    tmp_path: Path, target: str, pieces: tuple[int, ...], caplog: pytest.LogCaptureFixture
) -> None:
    source = damage(film(tmp_path / "a.mp4", "aac"), *pieces, kind="audio")
    path = refilm(source, tmp_path / target)
    with av.open(str(path)) as container:
        loud = [frame.time for frame in container.decode(audio=0) if np.abs(frame.to_ndarray()).max() > 0.3]
    assert loud[0] == pytest.approx(EVENT_S, abs=0.05)
    (message,) = caplog.messages
    assert message.startswith(f"a.mp4 is damaged: {len(pieces)} of its pieces of sound")
