"""The door for videos: small clips of many kinds, spoilt, empty, of odd sizes, uneven rates and turned."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable
from fractions import Fraction
from functools import cache, partial
from itertools import islice
from pathlib import Path

import av
import numpy as np
from fuzz_bytes import spoilt

from desktop_app.capture.frame import Frame
from desktop_app.capture.video_file import VideoFile, probe_video, read_video
from desktop_app.matting.backdrop_kinds import VideoBackdrop

_MOST_FRAMES = 60
_CLIPS: tuple[tuple[str, str, str, tuple[int, int]], ...] = (
    (".mp4", "libx264", "yuv420p", (16, 16)),
    (".mp4", "mpeg4", "yuv420p", (34, 18)),
    (".mov", "libx264", "yuv444p", (17, 9)),
    (".webm", "libvpx-vp9", "yuv420p", (16, 16)),
    (".webm", "libvpx-vp9", "yuva420p", (20, 10)),
    (".mkv", "ffv1", "bgr0", (1, 1)),
    (".mkv", "ffv1", "gray", (3, 5)),
    (".avi", "rawvideo", "bgr24", (1, 40)),
    (".avi", "mjpeg", "yuvj420p", (16, 8)),
    (".gif", "gif", "rgb8", (5, 7)),
)

_CODEC_NAMES = (b"FFV1", b"VP9", b"MJPG", b"avc1", b"mp4v", b"/INT", b"PCM_")
_WITH_SOUND = {(3, 5), (16, 8)}
"""The clips of these sizes."""
_PACES: dict[str, tuple[int, ...]] = {
    "even": (0, 1, 2, 3, 4, 5),
    "uneven": (0, 1, 30, 31, 400),
    "none": (),
    "one": (0,),
}


def videos(chance: random.Random, folder: Path) -> None:
    """Play one video file in each of the ways the program plays them."""
    suffix, content = video_bytes(chance, folder)
    path = folder / f"a clip{suffix}"
    path.write_bytes(content)
    try:
        _play(chance, path)
    finally:
        path.unlink()


def video_bytes(chance: random.Random, folder: Path) -> tuple[str, bytes]:
    """Make suffix and content of a video file, whole or not."""
    suffix, codec, pixels, size = chance.choice(_CLIPS)
    whole = _clip(folder, suffix, codec, pixels, size, chance.choice([*_PACES]))
    if suffix in {".mp4", ".mov"} and chance.random() < 0.4:
        whole = _turned(whole, chance.choice([90, 180, 270, 45, 0]))
    if chance.random() < 0.05:
        suffix = chance.choice([".mp4", ".webm", ".png", ""])
    named = [name for name in _CODEC_NAMES if name in whole]
    if named and chance.random() < 0.15:
        whole = whole.replace(name := chance.choice(named), b"X" * len(name), 1)
    return suffix, spoilt(chance, whole)


def _play(chance: random.Random, path: Path) -> None:
    doors: tuple[Callable[[Path], None], ...] = (_read, _probe, _source, _backdrop)
    chance.choice(doors)(path)


def _read(path: Path) -> None:
    last_s = 0.0
    for image, time_s in islice(read_video(path), _MOST_FRAMES):
        assert image.dtype == np.uint8
        assert image.ndim == 3
        assert time_s >= last_s
        last_s = time_s


def _probe(path: Path) -> None:
    info = probe_video(path)
    assert info.fps > 0
    assert min(info.size) >= 1


def _source(path: Path) -> None:
    now_s = [0.0]

    def wait(seconds: float) -> None:
        now_s[0] += seconds

    source = VideoFile(path, wait=wait, clock=lambda: now_s[0])
    try:
        source.open()
        for _ in range(12):
            assert isinstance(source.read(), Frame)
            now_s[0] += 0.02
    finally:
        source.close()


def _backdrop(path: Path) -> None:
    backdrop = VideoBackdrop(partial(read_video, path))
    image, alpha = np.zeros((9, 16, 3), np.uint8), np.zeros((9, 16), np.uint8)
    for time_s in (0.0, 0.1, 0.5, 7.0, 3.0, 1e6):
        assert backdrop.render(image, alpha, time_s).shape == image.shape


@cache
def _clip(folder: Path, suffix: str, codec: str, pixels: str, size: tuple[int, int], pace: str) -> bytes:
    path = folder / f"whole{suffix}"
    stamps = _PACES[pace]
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=10)
        # Two of the kinds have sound: it goes along into what is written.
        sound = container.add_stream("pcm_s16le", rate=8000, layout="mono") if size in _WITH_SOUND else None
        stream.width, stream.height, stream.pix_fmt = *size, pixels
        if stamps or suffix != ".gif":
            container.start_encoding()
        for index, stamp in enumerate(stamps):
            shade = np.full((size[1], size[0], 3), 40 * index % 256, np.uint8)
            frame = av.VideoFrame.from_ndarray(shade, format="rgb24")
            frame.pts, frame.time_base = stamp, Fraction(1, 10)
            container.mux(stream.encode(frame))
        if stamps:
            container.mux(stream.encode(None))
        if sound is not None:
            tone = av.AudioFrame.from_ndarray(np.zeros((1, 4000), np.int16), format="s16", layout="mono")
            tone.rate = 8000
            container.mux(sound.encode(tone) + sound.encode(None))
    content = path.read_bytes() if path.exists() else b""
    path.unlink(missing_ok=True)
    return content


def _turned(content: bytes, degrees: int) -> bytes:
    """Write a turn into the header of an MP4's track, as phones do."""
    at = content.find(b"tkhd")
    cosine, sine = {0: (1, 0), 90: (0, 1), 180: (-1, 0), 270: (0, -1)}.get(degrees, (0.7, 0.7))
    one = 1 << 16
    numbers = [round(each * one) for each in (cosine, sine, 0, -sine, cosine, 0, 0, 0)]
    matrix = struct.pack(">9i", *numbers, 1 << 30)
    start = at + 4 + 40
    return content if at < 0 else content[:start] + matrix + content[start + 36 :]
