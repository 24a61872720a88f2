"""Recordings read back: pictures, times, alpha, names, and what is left after a full disk or a kill."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from datetime import datetime
from pathlib import Path

import av
import numpy as np
import pytest
from cli_fakes import (
    composite,
    files,
    frames_with_alpha,
    kill_while_writing,
    only_small_files,
    refuse_new_files,
)

from desktop_app.capture.opencv import cv2
from desktop_app.capture.video_file import read_video
from desktop_app.errors import OutputError
from desktop_app.output import recorder
from desktop_app.output.recorder import Recorder
from desktop_app.output.trouble import cut_short

SIZE = (48, 64)
FPS = 30
_TOLERANCE = 9
STEM = "Backdrop 2026-11-24 16.43.12"
CHILD = """
import numpy as np, sys
from pathlib import Path
from types import MappingProxyType
from desktop_app.matting.matter import Composite
from desktop_app.output.recorder import Recorder
recorder = Recorder(Path(sys.argv[1]))
recorder.open((48, 64), 30)
for index in range(10**6):
    image = np.full((48, 64, int(sys.argv[2])), index % 200, np.uint8)
    matte = np.full((48, 64), 255, np.uint8)
    recorder.write(Composite(image, matte, 0, index / 30, "x", 0, False, MappingProxyType({}), None))
    print(index, flush=True)
"""


class Noon(datetime):
    @classmethod
    def now(cls, tz: object = None) -> Noon:
        return cls(2026, 11, 24, 16, 43, 12)


@pytest.fixture(autouse=True)
def _noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder, "datetime", Noon)


def picture(shade: int, size: tuple[int, int] = SIZE, channels: int = 3) -> np.ndarray:
    """Draw a grey picture; with four channels, its upper half is half transparent."""
    image = np.full((*size, 4), shade, np.uint8)
    image[: size[0] // 2, :, 3], image[size[0] // 2 :, :, 3] = 128, 255
    return image[..., :channels].copy()


def record(folder: Path, *images: np.ndarray) -> Recorder:
    made = Recorder(folder)
    made.open(SIZE, FPS)
    for index, image in enumerate(images):
        made.write(composite(image, 100 + index / FPS))
    made.close()
    made.close()
    return made


def count(path: Path) -> int:
    """Decode a file that may be cut short, and count what can be seen."""
    pictures = 0
    with av.open(str(path)) as container:
        try:
            for _ in container.decode(video=0):
                pictures += 1
        except av.error.FFmpegError:
            pass
    return pictures


def test_every_picture_comes_back_at_its_time(tmp_path: Path) -> None:
    made = record(tmp_path / "made" / "on the way", *(picture(40 + index) for index in range(100)))
    (path,) = made.paths
    assert path.name == f"{STEM}.mp4"
    assert made.size_bytes == path.stat().st_size > 0
    images, times = zip(*read_video(path), strict=True)
    np.testing.assert_allclose(times, np.arange(100) / FPS, atol=1e-3)
    for index, image in enumerate(images):
        assert abs(image.mean() - 40 - index) < _TOLERANCE
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        assert stream.codec_context.name == "h264"
        assert not container.streams.audio
        assert container.duration / 1e6 == pytest.approx(100 / FPS, abs=1 / FPS)
        keys = [
            packet.pts for packet in container.demux(stream) if packet.is_keyframe and packet.pts is not None
        ]
        assert max(np.diff(keys)) * stream.time_base <= 2.01


def test_opencv_plays_it_and_finds_its_way(tmp_path: Path) -> None:
    (path,) = record(tmp_path, *(picture(40 + index) for index in range(70))).paths
    capture = cv2.VideoCapture(str(path))
    assert int(capture.get(cv2.CAP_PROP_FRAME_COUNT)) == 70
    assert capture.get(cv2.CAP_PROP_FPS) == pytest.approx(FPS, abs=0.5)
    capture.set(cv2.CAP_PROP_POS_FRAMES, 65)
    ok, image = capture.read()
    capture.release()
    assert ok
    assert abs(image.mean() - 105) < _TOLERANCE


def test_a_transparent_backdrop_keeps_its_alpha(tmp_path: Path) -> None:
    (path,) = record(tmp_path, *[picture(90, channels=4)] * 10).paths
    assert path.name == f"{STEM}.webm"
    with av.open(str(path)) as container:
        assert container.streams.video[0].codec_context.name == "vp9"
        assert container.duration / 1e6 == pytest.approx(10 / FPS, abs=1 / FPS)
    frames = frames_with_alpha(path)
    assert len(frames) == 10
    for frame in frames:
        assert np.abs(frame[4:20, :, 3].astype(int) - 128).max() < _TOLERANCE
        assert frame[28:44, :, 3].min() > 255 - _TOLERANCE


def test_another_size_and_new_alpha_begin_a_new_file_but_lost_alpha_does_not(tmp_path: Path) -> None:
    turned = (SIZE[1], SIZE[0])
    images = [
        picture(50),
        picture(50, turned),
        picture(50, turned, 4),
        picture(50, turned),
        picture(50, turned, 4),
    ]
    made = record(tmp_path, *images)
    assert [path.name for path in made.paths] == [f"{STEM}.mp4", f"{STEM} 2.mp4", f"{STEM}.webm"]
    assert [count(path) for path in made.paths] == [1, 1, 3]
    assert made.size_bytes == sum(path.stat().st_size for path in made.paths)
    alphas = [frame[..., 3].min() for frame in frames_with_alpha(made.paths[2])]
    assert alphas[0] < 140
    assert alphas[1] > 250
    assert alphas[2] < 140


def test_no_file_is_ever_overwritten(tmp_path: Path) -> None:
    (tmp_path / f"{STEM}.mp4").write_text("mine")
    (path,) = record(tmp_path, picture(50)).paths
    assert path.name == f"{STEM} 2.mp4"
    assert (tmp_path / f"{STEM}.mp4").read_text() == "mine"


@pytest.mark.skipif(sys.platform == "win32", reason="nobody can take away a file that is open there")
@pytest.mark.parametrize("is_moved", [False, True])
def test_a_file_that_is_taken_away_costs_no_more_than_what_is_in_it(tmp_path: Path, is_moved: bool) -> None:
    made = Recorder(tmp_path)
    made.open(SIZE, FPS)
    for index in range(20):
        if index == 10:
            (first,) = made.paths
            first.rename(tmp_path / "talk.mp4") if is_moved else first.unlink()
        made.write(composite(picture(40 + index), 100 + index / FPS))
    made.close()
    (path,) = made.paths
    assert count(path) == 9
    assert abs(next(read_video(path))[0].mean() - 51) < _TOLERANCE
    if is_moved:
        assert count(tmp_path / "talk.mp4") == 11


@pytest.mark.skipif(sys.platform == "win32", reason="nobody can take away a file that is open there")
def test_a_folder_that_is_taken_away_is_told_at_once_and_a_file_at_the_end_is_not_said_to_be_there(
    tmp_path: Path,
) -> None:
    made = Recorder(tmp_path / "made")
    made.open(SIZE, FPS)
    made.write(composite(picture(40), 100))
    shutil.rmtree(tmp_path / "made")
    made.write(composite(picture(40), 100 + 1 / FPS))
    with pytest.raises(OutputError, match="there is no folder"):
        made.write(composite(picture(40), 100 + 2 / FPS))
    assert made.paths == ()
    made = Recorder(tmp_path / "made")
    made.open(SIZE, FPS)
    made.write(composite(picture(40), 100))
    made.paths[0].unlink()
    made.close()
    assert made.paths == ()


def test_without_a_picture_there_is_no_file(tmp_path: Path) -> None:
    assert record(tmp_path / "made").paths == ()
    assert files(tmp_path) == {}


@pytest.mark.parametrize(
    ("number", "words"), [(errno.EACCES, "may not write"), (errno.ENOSPC, "disk is full"), (errno.EIO, "Input")]
)
def test_a_folder_that_takes_nothing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    monkeypatch.setattr(os, "open", refuse_new_files(tmp_path, number))
    with pytest.raises(OutputError, match=words):
        record(tmp_path, picture(50))
    assert files(tmp_path) == {}


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputError, match="no folder"):
        record(tmp_path / "file" / "folder", picture(50))


def test_a_size_that_no_encoder_takes_is_told_and_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="was not saved"):
        record(tmp_path, np.zeros((1, 40_000, 3), np.uint8))
    assert files(tmp_path) == {}


@pytest.mark.parametrize("channels", [3, 4])
def test_on_a_full_disk_it_ends_and_what_came_before_plays(tmp_path: Path, channels: int) -> None:
    made = Recorder(tmp_path)
    written: list[int] = []
    with only_small_files(800_000), pytest.raises(OutputError, match=rf"^The recording ended.*{STEM}.*Choose"):
        record_noise(made, channels, written)
    made.close()
    assert len(written) > FPS
    # At most the piece of one second that was being written is lost.
    assert count(made.paths[0]) >= len(written) - FPS


def record_noise(made: Recorder, channels: int, written: list[int]) -> None:
    noise = np.random.default_rng(3)
    made.open((120, 160), FPS)
    for index in range(400):
        made.write(composite(noise.integers(0, 256, (120, 160, channels), np.uint8), index / FPS))
        written.append(index)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "x"), "ended: the disk is full. What came before is in a.mp4. Make room."),
        (OSError(errno.EIO, "it hums"), "ended: it hums. What came before is in a.mp4. Try again."),
        (MemoryError(), "ended: MemoryError."),
    ],
)
def test_every_end_has_its_words(error: Exception, words: str) -> None:
    assert words in str(cut_short(Path("/somewhere/a.mp4"), error))


@pytest.mark.skipif(os.name != "posix", reason="kills a process")
@pytest.mark.parametrize("channels", [3, 4])
def test_what_was_recorded_before_a_kill_plays(tmp_path: Path, channels: int) -> None:
    written = kill_while_writing(CHILD, tmp_path, channels)
    (path,) = tmp_path.iterdir()
    images = list(read_video(path))
    assert written - 2 * FPS <= len(images) <= written + 1
    np.testing.assert_allclose([time_s for _, time_s in images], np.arange(len(images)) / FPS, atol=2e-3)
