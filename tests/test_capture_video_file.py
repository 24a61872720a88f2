"""Real video files, made here: read whole, upright, paced, looped, and refused in one line."""

from __future__ import annotations

from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from fakes import FakeClock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from video_files import FPS, make_video

from desktop_app.capture.video_decoding import first_picture_s
from desktop_app.capture.video_file import VideoFile, probe_video, read_video
from desktop_app.errors import SourceError


@pytest.mark.parametrize(
    ("suffix", "codec"), [(".mp4", "mpeg4"), (".avi", "mpeg4"), (".mov", "mpeg4"), (".webm", "libvpx")]
)
def test_every_frame_is_read_in_order_with_its_time(tmp_path: Path, suffix: str, codec: str) -> None:
    shades = [40, 80, 120, 160, 200]
    path = make_video(tmp_path / f"a{suffix}", shades, codec=codec)
    images, times = zip(*read_video(path), strict=True)
    assert [image.shape for image in images] == [(48, 64, 3)] * 5
    np.testing.assert_allclose([image[:, 40:].mean() for image in images], shades, atol=6)
    np.testing.assert_allclose(times, np.arange(5) / FPS, atol=2e-3)
    info = probe_video(path)
    assert info.size == (48, 64)
    assert info.fps == pytest.approx(FPS, rel=0.01)
    assert info.frame_count in {4, 5, 6}


@pytest.mark.parametrize("held_back", [0, 1, 3])
@pytest.mark.parametrize("codec", ["libx264", "mpeg4"])
def test_an_avi_whose_pictures_refer_to_later_ones_plays_evenly(
    tmp_path: Path, codec: str, held_back: int
) -> None:
    shades = [8 * index for index in range(30)]
    path = tmp_path / "a.avi"
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=FPS, options={"bf": str(held_back), "g": "15"})
        stream.height, stream.width, stream.pix_fmt = 48, 64, "yuv420p"
        for shade in shades:
            image = np.full((48, 64, 3), shade, np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="rgb24")))
        container.mux(stream.encode())
    pictures = list(read_video(path))
    assert np.diff([image.mean() for image, _ in pictures]).min() >= 0
    np.testing.assert_allclose([time_s for _, time_s in pictures], np.arange(30) / FPS, atol=1e-3)
    # Sound is counted from there.
    assert first_picture_s(path) == 0


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_a_last_picture_after_a_long_still_ends_with_the_file(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    ticks = [0, 1, 2, 52]
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=FPS)
        stream.height, stream.width, stream.pix_fmt = 48, 64, "yuv420p"
        for tick in ticks:
            frame = av.VideoFrame.from_ndarray(np.zeros((48, 64, 3), np.uint8), format="rgb24")
            frame.pts, frame.time_base = tick, Fraction(1, FPS)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    times = [time_s for _, time_s in read_video(path)]
    np.testing.assert_allclose(times[:4], np.array(ticks) / FPS, atol=2e-3)
    # Whoever writes them lets the last picture stay as long as the one before: that was five seconds.
    assert 2 * times[-1] - times[-2] == pytest.approx((ticks[-1] + 1) / FPS, abs=5e-3)


def test_gifs_are_videos(tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    pictures = [Image.new("RGB", (8, 6), (shade, 0, 0)) for shade in (0, 120, 240)]
    pictures[0].save(path, save_all=True, append_images=pictures[1:], duration=200, loop=0)
    images, times = zip(*read_video(path), strict=True)
    assert [int(image[0, 0, 0]) for image in images] == [0, 120, 240]
    np.testing.assert_allclose(times, [0, 0.2, 0.4])


@pytest.mark.parametrize("content", [b"", b"no video at all", b"\0" * 5000])
def test_what_is_no_video_gives_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.mp4"
    path.write_bytes(content)
    for read in (probe_video, lambda path: list(read_video(path)), lambda path: VideoFile(path).open()):
        with pytest.raises(SourceError, match=r"bad\.mp4") as caught:
            read(path)
        assert "\n" not in str(caught.value)


def test_missing_files_folders_and_sound_give_one_line(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="not there"):
        probe_video(tmp_path / "none.mp4")
    with pytest.raises(SourceError, match="folder"):
        probe_video(tmp_path)
    path = tmp_path / "sound.mov"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("pcm_s16le", rate=8000)
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 800), np.int16), format="s16", layout="mono")
        frame.sample_rate = 8000
        container.mux(stream.encode(frame))
        container.mux(stream.encode())
    with pytest.raises(SourceError, match="no moving picture"):
        probe_video(path)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(keep=st.floats(0, 1), flips=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=6))
def test_damaged_files_never_raise_anything_else(
    tmp_path_factory: pytest.TempPathFactory, keep: float, flips: list[tuple[float, int]]
) -> None:
    path = make_video(tmp_path_factory.mktemp("videos") / "a.avi", [10, 200, 90])
    content = bytearray(path.read_bytes())
    for place, value in flips:
        content[int(place * (len(content) - 1))] = value
    path.write_bytes(content[: int(keep * len(content))])
    with suppress(SourceError):
        for image, time_s in read_video(path):
            assert image.shape[2] == 3
            assert time_s >= 0


def test_a_video_plays_at_its_own_pace_and_starts_over(tmp_path: Path) -> None:
    path = make_video(tmp_path / "a.mp4", [40, 120, 200])
    clock = FakeClock(50.0)
    source = VideoFile(path, wait=clock.wait, clock=clock)
    source.open()
    frames = [source.read() for _ in range(8)]
    np.testing.assert_allclose([f.captured_at_s for f in frames], 50 + np.arange(8) / FPS, atol=2e-3)
    shades = [round(float(frame.image[:, 40:].mean()), -1) for frame in frames]
    assert shades == [40, 120, 200, 40, 120, 200, 40, 120]
    assert [frame.index for frame in frames] == list(range(8))
    assert source.name == "a.mp4"
    source.close()
    with pytest.raises(SourceError, match="not open"):
        source.read()


def test_a_slow_animation_is_never_silent_for_long(tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    pictures = [Image.new("RGB", (8, 6), (shade, 0, 0)) for shade in (0, 240)]
    pictures[0].save(path, save_all=True, append_images=pictures[1:], duration=1000, loop=0)
    clock = FakeClock(0.0)
    source = VideoFile(path, wait=clock.wait, clock=clock)
    source.open()
    frames = [source.read() for _ in range(25)]
    assert np.diff([frame.captured_at_s for frame in frames]).max() <= 0.21
    assert {int(f.image[0, 0, 0]) for f in frames if f.captured_at_s < 0.99} == {0}
    assert {int(f.image[0, 0, 0]) for f in frames if 1.01 < f.captured_at_s < 1.99} == {240}
    source.close()


def test_a_stall_of_the_reader_is_not_made_up_for(tmp_path: Path) -> None:
    path = make_video(tmp_path / "a.mp4", [40, 120, 200])
    clock = FakeClock(0.0)
    source = VideoFile(path, wait=clock.wait, clock=clock)
    source.open()
    source.read()
    clock.now_s = 30.0
    times = [source.read().captured_at_s for _ in range(4)]
    np.testing.assert_allclose(np.diff(times), 1 / FPS, atol=2e-3)
    source.close()


def _read_often(source: VideoFile) -> None:
    for _ in range(20):
        source.read()


def test_a_file_that_goes_away_while_it_plays_is_told(tmp_path: Path) -> None:
    path = make_video(tmp_path / "a.mp4", [40])
    clock = FakeClock(0.0)
    source = VideoFile(path, wait=clock.wait, clock=clock)
    source.open()
    source.read()
    path.unlink()
    with pytest.raises(SourceError, match="not there"):
        _read_often(source)
    source.close()


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_the_rate_of_uneven_pictures_is_that_of_those_close_together(tmp_path: Path, suffix: str) -> None:
    path = make_video(tmp_path / f"even{suffix}", list(range(0, 200, 20)), codec="mjpeg")
    uneven = tmp_path / f"uneven{suffix}"
    with av.open(str(path)) as source, av.open(str(uneven), "w") as target:
        copy = target.add_stream_from_template(source.streams.video[0])
        for index, packet in enumerate(source.demux(video=0)):
            if packet.size:
                assert packet.time_base is not None
                packet.pts = packet.dts = round((index + 20 * (index > 3)) / FPS / packet.time_base)
                packet.stream = copy
                target.mux(packet)
    assert probe_video(uneven).fps == pytest.approx(FPS, rel=0.1)
