"""Real video files for the tests that read them, and what may be wrong with them."""

from __future__ import annotations

import struct
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

FPS = 10


def make_video(
    path: Path,
    shades: list[int],
    size: tuple[int, int] = (48, 64),
    codec: str = "mpeg4",
    *,
    pixel_aspect: Fraction | None = None,
    **options: str,
) -> Path:
    """Write one frame per shade of grey, the left half black."""
    images = [np.full((*size, 3), shade, np.uint8) for shade in shades]
    for image in images:
        image[:, : size[1] // 2] = 0
    frames = [av.VideoFrame.from_ndarray(image, format="rgb24") for image in images]
    return write_frames(path, frames, codec, pixel_aspect=pixel_aspect, **options)


def write_frames(
    path: Path,
    frames: list[av.VideoFrame],
    codec: str = "mpeg4",
    *,
    pixel_aspect: Fraction | None = None,
    colour_space: int = 2,
    transfer: int = 2,
    **options: str,
) -> Path:
    """Write frames, `FPS` a second, with such notes; 2 is FFmpeg's for none."""
    with av.open(str(path), "w", container_options=options) as container:
        stream = container.add_stream(codec, rate=FPS)
        stream.height, stream.width = frames[0].height, frames[0].width
        stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
        stream.codec_context.colorspace, stream.codec_context.color_trc = colour_space, transfer
        if pixel_aspect is not None:
            stream.codec_context.sample_aspect_ratio = pixel_aspect
        for index, frame in enumerate(frames):
            frame.pts, frame.time_base = index, Fraction(1, FPS)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path


def show_as(path: Path, right: tuple[int, int], down: tuple[int, int]) -> None:
    """Write into an MP4's track header where a step to the right leads, and one down: (right, down) each."""
    content = bytearray(path.read_bytes())
    at = content.index(b"tkhd") + 4 + 40
    a, b, c, d = (step << 16 for step in (*right, *down))
    struct.pack_into(">9i", content, at, a, b, 0, c, d, 0, 0, 0, 1 << 30)
    path.write_bytes(content)


def damage(path: Path, *numbers: int, kind: str = "video") -> Path:
    """Write nonsense over the packets of pictures, or of "audio", with these numbers."""
    with av.open(str(path)) as container:
        places = [(packet.pos, packet.size) for packet in container.demux(**{kind: 0}) if packet.size]
    content = bytearray(path.read_bytes())
    for number in numbers:
        at, size = places[number]
        assert at is not None
        content[at : at + size] = b"\xff" * size
    path.write_bytes(content)
    return path


def shades_of(images: list[NDArray[np.uint8]]) -> list[int]:
    """Read the shades of `make_video`, to the next ten."""
    return [round(float(image[:, -image.shape[1] // 3 :].mean()), -1) for image in images]
