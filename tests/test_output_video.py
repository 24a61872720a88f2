"""Videos as files: every format read back, times, sizes, alpha, and what becomes of a full disk."""

from __future__ import annotations

from itertools import accumulate, product
from pathlib import Path

import av
import numpy as np
import pytest
from cli_fakes import composite, files, frames_with_alpha, only_small_files
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from desktop_app.capture.video_file import probe_video, read_video
from desktop_app.errors import OutputError
from desktop_app.output.video_sink import VideoSink

SIZE = (48, 64)
ALL = (".mp4", ".webm", ".mov", ".avi", ".gif")
# Colours of video are coarser than those of pictures.
_TOLERANCE = 9


def card(shade: int, size: tuple[int, int] = SIZE, channels: int = 3) -> NDArray[np.uint8]:
    """Draw a plain picture, its left half (51, 102, 153), its right half grey; alpha 255, 128 and 0 in rows."""
    image = np.full((*size, 4), shade, np.uint8)
    image[:, : size[1] // 2, :3] = (51, 102, 153)
    third = size[0] // 3
    image[:third, :, 3], image[third : 2 * third, :, 3], image[2 * third :] = 255, 128, 0
    return image[..., :channels].copy()


def film(path: Path, times: list[float], *, fps: float = 10, size: tuple[int, int] = SIZE, **how: bool) -> Path:
    sink = VideoSink(path, **how)  # type: ignore[arg-type]
    sink.open(size, fps)
    for index, time_s in enumerate(times):
        channels = 4 if how.get("is_transparent") else 3
        sink.write(composite(card(40 + 10 * index, size, channels), time_s))
    sink.close()
    sink.close()
    return path


@pytest.mark.parametrize("suffix", ALL)
def test_pictures_times_and_rate_come_back(tmp_path: Path, suffix: str) -> None:
    times = [5 + index / 10 for index in range(12)]  # Times count from the first.
    path = film(tmp_path / f"a{suffix}", times)
    images, found = zip(*read_video(path), strict=True)
    assert len(images) == 12
    np.testing.assert_allclose(found, np.arange(12) / 10, atol=2e-3)
    for index, image in enumerate(images):
        assert image.shape == (*SIZE, 3)
        assert np.abs(image[4:12, 4:24].mean((0, 1)) - (51, 102, 153)).max() < _TOLERANCE
        assert np.abs(image[4:12, 40:60].mean((0, 1)) - (40 + 10 * index)).max() < _TOLERANCE
    assert probe_video(path).fps == pytest.approx(10, rel=0.1)
    with av.open(str(path)) as container:
        assert container.duration is not None
        assert container.duration / 1e6 == pytest.approx(1.2, abs=0.02)


@pytest.mark.parametrize("suffix", [".mp4", ".webm", ".mov", ".gif"])
def test_uneven_times_are_kept(tmp_path: Path, suffix: str) -> None:
    times = [0, 0.1, 0.15, 0.9, 1.0]
    path = film(tmp_path / f"a{suffix}", times)
    np.testing.assert_allclose([time_s for _, time_s in read_video(path)], times, atol=6e-3)


@pytest.mark.parametrize(
    ("suffix", "is_transparent"),
    [(".webm", False), (".gif", False), (".webm", True), (".mov", True), (".gif", True)],
)
def test_the_last_picture_stays_as_long_as_the_one_before(
    tmp_path: Path, suffix: str, is_transparent: bool
) -> None:
    path = film(tmp_path / f"a{suffix}", [0, 0.2, 0.3, 0.75], is_transparent=is_transparent)
    with av.open(str(path)) as container:
        assert container.duration == pytest.approx(1_200_000, abs=5000)


@pytest.mark.parametrize(
    ("suffix", "is_transparent"),
    [(".mp4", False), *product([".webm", ".mov", ".gif"], [False, True])],
)
def test_a_picture_may_stand_for_a_day(tmp_path: Path, suffix: str, is_transparent: bool) -> None:
    times = [0, 0.1, 86_400, 86_400.1]
    path = film(tmp_path / f"a{suffix}", times, is_transparent=is_transparent)
    found = [time_s for _, time_s in read_video(path)]
    np.testing.assert_allclose([*found[:2], *found[-2:]], times, atol=0.02)
    # More often than every ten minutes nothing is shown again.
    assert len(found) == 4 + 143


def test_an_avi_is_as_long_as_its_pictures(tmp_path: Path) -> None:
    path = film(tmp_path / "a.avi", [0, 0.2, 0.3, 0.8])
    with av.open(str(path)) as container:
        assert container.duration == pytest.approx(900_000, abs=5000)
    assert len(list(read_video(path))) == 9


@settings(max_examples=25, deadline=None)
@given(
    steps=st.lists(st.sampled_from([0.0, 0.01, 1 / 30, 0.1, 0.7]), min_size=1, max_size=18),
    fps=st.sampled_from([10.0, 20.1, 30.0]),
)
def test_an_avi_has_one_rate_and_no_picture_is_late(
    tmp_path_factory: pytest.TempPathFactory, steps: list[float], fps: float
) -> None:
    times = list(accumulate(steps, initial=0.0))
    path = film(tmp_path_factory.mktemp("film") / "a.avi", times, fps=fps)
    for image, time_s in read_video(path):
        index = round((image[4:12, 40:60].mean() - 40) / 10)
        assert times[index] <= time_s + 0.6 / fps
        # What is shown is no more than a frame late, but for one that may have been left out just after it.
        newest_s = max((each for each in times if each <= time_s - 1.6 / fps), default=0.0)
        assert times[index] >= newest_s - 1.6 / fps


@pytest.mark.parametrize("suffix", ALL)
def test_a_picture_in_hours_is_a_rate_too(tmp_path: Path, suffix: str) -> None:
    path = film(tmp_path / f"slow{suffix}", [0.0, 0.1], fps=1e-4)
    assert len(list(read_video(path))) == 2


@pytest.mark.parametrize("suffix", ALL)
def test_times_that_stand_still_lose_no_picture_but_in_a_gif(tmp_path: Path, suffix: str) -> None:
    path = film(tmp_path / f"a{suffix}", [0, 0.1, 0.1, 0.2])
    assert len(list(read_video(path))) == (3 if suffix == ".gif" else 4)


@pytest.mark.parametrize("suffix", ALL)
@pytest.mark.parametrize("size", [(49, 65), (48, 63), (47, 64), (17, 16)])
def test_odd_sizes_grow_only_where_they_must(tmp_path: Path, suffix: str, size: tuple[int, int]) -> None:
    path = film(tmp_path / f"a{suffix}", [0, 0.1], size=size)
    even = (size[0] + size[0] % 2, size[1] + size[1] % 2)
    assert probe_video(path).size == (even if suffix in {".mp4", ".mov", ".avi"} else size)
    image, _ = next(read_video(path))
    # The row and column that were added repeat their neighbours.
    assert np.abs(image[-1].astype(int) - image[-2]).max() < 2 * _TOLERANCE


@pytest.mark.parametrize("suffix", [".webm", ".mov"])
@pytest.mark.parametrize("size", [SIZE, (49, 65)])
def test_alpha_comes_back_straight(tmp_path: Path, suffix: str, size: tuple[int, int]) -> None:
    path = film(tmp_path / f"a{suffix}", [0, 0.1, 0.2], size=size, is_transparent=True)
    frames = frames_with_alpha(path)
    assert len(frames) == 3
    for frame in frames:
        assert frame.shape == (*size, 4)
        for rows, alpha in ((slice(2, 12), 255), (slice(20, 28), 128), (slice(38, 46), 0)):
            assert np.abs(frame[rows, :, 3].astype(int) - alpha).max() < 6
        assert np.abs(frame[20:28, 4:24, :3].mean((0, 1)) - (51, 102, 153)).max() < _TOLERANCE
        assert frame[40:46, :, :3].max() < 24


def test_a_gif_is_clear_where_alpha_is_low(tmp_path: Path) -> None:
    path = film(tmp_path / "a.gif", [0, 0.1, 0.2], is_transparent=True)
    frames = frames_with_alpha(path)
    assert len(frames) == 3
    for frame in frames:
        assert (frame[:31, :, 3] == 255).all()
        assert not frame[33:, :, 3].any()


def test_a_cover_without_alpha_is_opaque_and_alpha_where_there_was_none_ends_it(tmp_path: Path) -> None:
    sink = VideoSink(tmp_path / "a.mov", is_transparent=True)
    sink.open(SIZE, 10)
    sink.write(composite(card(50)))
    sink.close()
    assert (frames_with_alpha(tmp_path / "a.mov")[0][..., 3] > 250).all()
    sink = VideoSink(tmp_path / "b.mp4")
    sink.open(SIZE, 10)
    with pytest.raises(OutputError, match="became transparent"):
        sink.write(composite(card(50, channels=4)))
    sink.abandon()


def test_another_size_and_a_closed_file_are_refused(tmp_path: Path) -> None:
    sink = VideoSink(tmp_path / "a.mp4")
    sink.close()
    with pytest.raises(OutputError, match="not open"):
        sink.write(composite(card(50)))
    sink.open(SIZE, 10)
    with pytest.raises(OutputError, match="another size"):
        sink.write(composite(card(50, (50, 64))))
    sink.abandon()
    sink.abandon()


@pytest.mark.parametrize("suffix", ALL)
def test_a_file_that_cannot_be_made_is_told_by_the_name_it_would_have(tmp_path: Path, suffix: str) -> None:
    sink = VideoSink(tmp_path / "no folder" / f"x{suffix}", shown_as=tmp_path / f"film{suffix}")
    with pytest.raises(OutputError, match=rf"^film\{suffix} was not saved: there is no folder"):
        film_noise(sink)
    assert files(tmp_path) == {}


@pytest.mark.parametrize("suffix", ALL)
def test_a_full_disk_is_told(tmp_path: Path, suffix: str) -> None:
    sink = VideoSink(tmp_path / f"a{suffix}")
    with only_small_files(30_000), pytest.raises(OutputError, match="was not saved: such large files"):
        film_noise(sink)


def film_noise(sink: VideoSink) -> None:
    noise = np.random.default_rng(3)
    try:
        sink.open((120, 160), 10)
        for index in range(40):
            sink.write(composite(noise.integers(0, 256, (120, 160, 3), np.uint8), index / 10))
        sink.close()
    finally:
        sink.abandon()
