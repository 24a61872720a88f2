"""Videos that are damaged: what is left of them is read, and what is missing is said, once."""

from __future__ import annotations

import gc
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from cli_fakes import clip
from video_files import FPS, damage, make_video, shades_of

from desktop_app.capture.video_file import probe_video, read_video
from desktop_app.errors import SourceError

SHADES = list(range(10, 250, 10))


@pytest.mark.parametrize(
    ("suffix", "codec"), [(".mp4", "libx264"), (".mp4", "mpeg4"), (".mov", "mjpeg"), (".avi", "mjpeg")]
)
def test_a_damaged_picture_is_left_out_and_all_others_come_at_their_times(
    tmp_path: Path, suffix: str, codec: str, caplog: pytest.LogCaptureFixture
) -> None:
    path = make_video(tmp_path / f"clip{suffix}", SHADES, (16, 16), codec)
    damage(path, 12)
    for _ in range(2):  # A command reads a file several times, and a clip that loops is read without end.
        images, times = zip(*read_video(path), strict=True)
        assert len(images) == len(SHADES) - 1
        np.testing.assert_allclose(times, [i / FPS for i in range(len(SHADES)) if i != 12], atol=2e-3)
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert caplog.messages[0].startswith(f"{path.name} is damaged: 1 of its pictures")


def test_a_clip_whose_first_picture_is_damaged_begins_with_the_second(tmp_path: Path) -> None:
    path = make_video(tmp_path / "clip.mov", SHADES, (16, 16), "mjpeg")
    damage(path, 0)
    assert probe_video(path).size == (16, 16)
    images, times = zip(*read_video(path), strict=True)
    assert shades_of(list(images)) == SHADES[1:]
    assert times[0] == 0


def test_a_clip_that_is_damaged_to_its_end_breaks_off(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = make_video(tmp_path / "clip.mov", SHADES, (16, 16), "mjpeg")
    damage(path, *range(8, len(SHADES)))
    assert len(list(read_video(path))) == 8
    assert [message.partition(" (")[0] for message in caplog.messages] == ["clip.mov breaks off after frame 8"]


def test_a_clip_of_which_nothing_is_left_is_refused(tmp_path: Path) -> None:
    path = make_video(tmp_path / "clip.mov", SHADES, (16, 16), "mjpeg")
    damage(path, *range(len(SHADES)))
    with pytest.raises(SourceError, match=r"clip\.mov is broken"):
        next(read_video(path))


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="only Linux lists a process's threads")
@pytest.mark.parametrize("damaged", [(), (12,), tuple(range(8, len(SHADES)))])
def test_a_clip_that_was_read_leaves_no_threads_behind(tmp_path: Path, damaged: tuple[int, ...]) -> None:
    path = make_video(tmp_path / "clip.mov", SHADES, (64, 64), "mjpeg")
    damage(path, *damaged)
    gc.collect()
    gc.disable()
    try:
        before = len(list(Path("/proc/self/task").iterdir()))
        for _ in read_video(path):
            pass
        assert len(list(Path("/proc/self/task").iterdir())) <= before
    finally:
        gc.enable()


def repeat(path: Path, picture: bytes, count: int, whole: set[int]) -> Path:
    """Write an AVI of so many packets: those with these numbers hold a picture, the others nonsense."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mjpeg", rate=FPS)
        stream.width, stream.height, stream.pix_fmt = 16, 16, "yuvj420p"
        for index in range(count):
            packet = av.Packet(picture if index in whole else b"\xff" * 8)
            packet.pts = packet.dts = index
            packet.time_base, packet.stream, packet.is_keyframe = Fraction(1, FPS), stream, True
            container.mux(packet)
    return path


def test_a_clip_in_which_nothing_comes_for_very_long_is_given_up(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with av.open(str(make_video(tmp_path / "one.mov", [200], (16, 16), "mjpeg"))) as container:
        picture = bytes(next(container.demux(video=0)))
    holes = repeat(tmp_path / "holes.avi", picture, 1200, {0, 500, 1199})
    # The last is given twice, to stay as long as the file and not as long as the one before.
    assert [time_s for _, time_s in read_video(holes)] == pytest.approx([0, 50, 119.9, 119.95])
    end = repeat(tmp_path / "end.avi", picture, 1200, {0, 1199})
    assert [time_s for _, time_s in read_video(end)] == [0]
    assert [message.partition(" of ")[0].partition(" (")[0] for message in caplog.messages] == [
        "holes.avi is damaged: 1197",
        "end.avi breaks off after frame 1",
    ]


@pytest.mark.parametrize("sound", [None, "flac"])
@pytest.mark.parametrize("suffix", [".mkv", ".webm"])
def test_that_a_matroska_file_was_cut_off_is_said(
    tmp_path: Path, suffix: str, sound: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    path = clip(tmp_path / "clip.mkv", 60, sound=sound).rename(tmp_path / f"clip{suffix}")
    list(read_video(path))
    assert caplog.messages == []
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    count = len(list(read_video(path)))
    assert 20 < count < 40
    assert caplog.messages == [f"{path.name} breaks off after frame {count}: it should be 6.0 s long."]


@pytest.mark.parametrize("is_live", [False, True])
@pytest.mark.parametrize("start_s", [0, 60])
def test_a_matroska_file_that_is_whole_is_not_said_to_break_off(
    tmp_path: Path, start_s: int, is_live: bool, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "clip.mkv"
    with av.open(str(path), "w", container_options={"live": "1"} if is_live else {}) as container:
        video, sound = container.add_stream("mjpeg", rate=FPS), container.add_stream("flac", rate=8000)
        video.height, video.width, video.pix_fmt = 16, 16, "yuvj420p"
        for index in range(100):
            if index < 5:
                picture = av.VideoFrame.from_ndarray(np.zeros((16, 16, 3), np.uint8), format="rgb24")
                picture.pts, picture.time_base = start_s * FPS + index, Fraction(1, FPS)
                container.mux(video.encode(picture))
            samples = av.AudioFrame.from_ndarray(np.zeros((1, 1600), np.int16), format="s16", layout="stereo")
            samples.sample_rate, samples.time_base = 8000, Fraction(1, 8000)
            samples.pts = start_s * 8000 + index * 800
            container.mux(sound.encode(samples))
        container.mux([*video.encode(None), *sound.encode(None)])
    assert len(list(read_video(path))) == 5
    assert caplog.messages == []


def test_a_clip_that_was_cut_off_is_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = make_video(tmp_path / "clip.mp4", SHADES, (16, 16), "mjpeg", movflags="faststart")
    list(read_video(path))
    assert caplog.messages == []
    content = path.read_bytes()
    path.write_bytes(content[: content.index(b"mdat") + (len(content) - content.index(b"mdat")) // 2])
    assert 2 < len(list(read_video(path))) < len(SHADES) - 2
    (message,) = caplog.messages
    assert message.startswith("clip.mp4 breaks off after")
    assert "2.4 s" in message


@pytest.mark.parametrize("count", [1, 2, 5])
def test_a_clip_whose_pictures_note_no_length_is_not_said_to_break_off(
    tmp_path: Path, count: int, caplog: pytest.LogCaptureFixture
) -> None:
    path = make_video(tmp_path / "clip.wmv", SHADES[:count], codec="wmv2")
    assert [time_s for _, time_s in read_video(path)] == [number / FPS for number in range(count)]
    assert caplog.messages == []
