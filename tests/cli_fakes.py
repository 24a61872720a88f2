"""What the tests of the command line and of outputs share."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType

import av
import numpy as np
import pytest
from fakes import SIZE, FakeSegmenter, person_image
from numpy.typing import NDArray
from PIL import Image

from desktop_app.__main__ import main
from desktop_app.capture.frame import Matte
from desktop_app.matting.matter import Composite
from desktop_app.matting.segment import Segmenter

FPS = 10
ROOT = Path(__file__).resolve().parent.parent


def composite(
    image: NDArray[np.uint8], time_s: float = 0.0, matte: Matte | None = None, *, backdrop: str = ""
) -> Composite:
    """Make a composite of these pixels."""
    matte = np.full(image.shape[:2], 255, np.uint8) if matte is None else matte
    return Composite(image, matte, 0, time_s, "file:x", 0, False, MappingProxyType({}), None, backdrop=backdrop)


def run(*arguments: object, segmenter: Segmenter | None = None) -> int:
    """Run the program in this process, on the fake that knows the synthetic person."""
    chosen = FakeSegmenter() if segmenter is None else segmenter
    return main([str(each) for each in arguments], load_segmenter=lambda: chosen)


def picture(path: Path, size: tuple[int, int] = SIZE, *, turns: int = 0, note: int | None = None) -> Path:
    """Save the synthetic person before the canary room, turned clockwise, with an orientation note."""
    image = Image.fromarray(np.ascontiguousarray(np.rot90(person_image(size), -turns)))
    exif = Image.Exif()
    if note is not None:
        exif[0x0112] = note
    image.save(path, exif=exif)
    return path


def clip(path: Path, count: int = 12, size: tuple[int, int] = SIZE, *, sound: str | None = None) -> Path:
    """Film the synthetic person moving to the right, at `FPS`, with or without a tone."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=FPS, options={"crf": "12", "g": "1"})
        stream.height, stream.width, stream.pix_fmt = *size, "yuv444p"
        tone = container.add_stream(sound, rate=48_000, layout="mono") if sound else None
        for index in range(count):
            frame = av.VideoFrame.from_ndarray(person_image(size, shift=index), format="rgb24")
            frame.pts, frame.time_base = index, Fraction(1, FPS)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
        if tone is not None:
            for packet in tone.encode(_tone(count / FPS)) + tone.encode(None):
                container.mux(packet)
    return path


def _tone(seconds: float) -> av.AudioFrame:
    wave = np.sin(np.arange(round(seconds * 48_000)) * (2 * np.pi * 440 / 48_000))
    frame = av.AudioFrame.from_ndarray((wave * 12_000).astype(np.int16)[None], format="s16", layout="mono")
    frame.rate, frame.pts, frame.time_base = 48_000, 0, Fraction(1, 48_000)
    return frame


def frames_with_alpha(path: Path) -> list[NDArray[np.uint8]]:
    """Decode a video's pictures as RGBA; of VP9, FFmpeg's own decoder would drop the alpha."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        decoder = av.CodecContext.create("libvpx-vp9", "r") if stream.codec_context.name == "vp9" else None
        frames = []
        for packet in container.demux(stream):
            frames += decoder.decode(packet) if decoder is not None else packet.decode()
        return [frame.to_ndarray(format="rgba") for frame in frames]


def files(folder: Path) -> dict[str, bytes]:
    """Give every file below a folder, with its content."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def kill_while_writing(program: str, *arguments: object) -> int:
    """Run a program that prints the number of each picture it wrote, kill it after 150, and count them."""
    command = [sys.executable, "-c", program, *map(str, arguments)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for line in child.stdout:
            if int(line) >= 150:
                break
        child.send_signal(signal.SIGKILL)
        written = 151 + sum(line.endswith("\n") for line in child.stdout)
    assert child.returncode == -signal.SIGKILL
    return written


@contextmanager
def only_small_files(largest_bytes: int) -> Iterator[None]:
    """Let the system refuse to write files beyond a size, as a full disk would."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def refuse_new_files(folder: Path, number: int) -> Callable[..., int]:
    """Make a stand-in for `os.open` that fails for new files in a folder with this error number."""
    real_open = os.open

    def open_file(path: object, flags: int, *rest: int, **options: int) -> int:
        if flags & os.O_CREAT and Path(str(path)).parent == folder:
            raise OSError(number, os.strerror(number), str(path))
        return real_open(path, flags, *rest, **options)  # type: ignore[arg-type]

    return open_file
