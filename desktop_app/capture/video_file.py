"""Video files: read frame by frame, upright, or as a source that plays them without end."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop_app.capture.frame import Frame, RgbImage
from desktop_app.capture.suffixes import VIDEO_SUFFIXES
from desktop_app.capture.video_decoding import DEFAULT_FPS, decode_video, no_pictures, open_video
from desktop_app.errors import SourceError

# When the next picture is further off, the one on show is given again meanwhile: a source is never silent,
# and quick to close.
_LONGEST_WAIT_S = 0.2
_REPEAT_S = 0.1
# Further behind than this, the clip goes on from where it is instead of hurrying after the clock.
_LATEST_S = 0.5


@dataclass(frozen=True)
class VideoInfo:
    """What a video file says of itself.

    Attributes:
        size: (height, width) in square pixels, upright.
        fps: frames per second where they follow each other closely, above 0; 30 if the file does not say.
        frame_count: how many frames, as far as the file tells; None if it does not.
    """

    size: tuple[int, int]
    fps: float
    frame_count: int | None


def is_video(path: Path) -> bool:
    """Whether a file is played rather than shown, judged by its suffix; GIF counts as video."""
    return path.suffix.lower() in VIDEO_SUFFIXES


def probe_video(path: Path) -> VideoInfo:
    """Ask a video file for its size, rate and length.

    Raises:
        SourceError: if it is missing, no video, or holds no picture.
    """
    for image, _ in read_video(path):
        size = (image.shape[0], image.shape[1])
        break
    else:
        raise no_pictures(path)
    with open_video(path) as container:
        stream = container.streams.video[0]
        fps = float(stream.guessed_rate or stream.average_rate or DEFAULT_FPS)
        fps = fps if 0 < fps < 1000 else DEFAULT_FPS
        count = stream.frames or 0
        if not count and container.duration:
            count = round(container.duration / 1_000_000 * fps)
        return VideoInfo(size, fps, count or None)


def read_video(path: Path) -> Iterator[tuple[RgbImage, float]]:
    """Read a video file from its beginning to its end.

    Damaged pictures are left out, and a file that breaks off after some pictures ends there; that is logged.

    Args:
        path: MP4, WebM, MOV, AVI, MKV or GIF, or anything else that FFmpeg reads.

    Yields:
        (H, W, 3) uint8 RGB with square pixels, turned and mirrored as the file's note asks, and its time in
        seconds from the first picture; times never go back.

    Raises:
        SourceError: if the file is missing, no video, or breaks before its first picture.
    """
    path = Path(path)
    with open_video(path) as container:
        yield from decode_video(container, path)


class VideoFile:
    """A video file as a frame source: paced by its own times, over and over."""

    def __init__(
        self,
        path: Path,
        *,
        wait: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Name the file; it is opened by `open`.

        Args:
            path: a video file.
            wait: called with the seconds to pause before a frame is due.
            clock: gives the time in seconds; never goes back.
        """
        self._path = Path(path).absolute()
        self.source_id = f"file:{self._path}"
        self.name = self._path.name
        self._wait = wait
        self._clock = clock
        self._pictures: Iterator[tuple[RgbImage, float]] | None = None
        self._coming: tuple[RgbImage, float] | None = None
        self._shown: RgbImage | None = None
        self._index = 0
        self._started_at_s = 0.0
        self._last_s, self._step_s = 0.0, 1 / DEFAULT_FPS

    def open(self) -> None:
        """Open the file and read its first picture.

        Raises:
            SourceError: if it cannot be played.
        """
        self.close()
        self._pictures = read_video(self._path)
        self._coming = next(self._pictures)
        self._started_at_s = self._clock()
        self._index = 0
        self._last_s, self._step_s = 0.0, 1 / DEFAULT_FPS

    def read(self) -> Frame:
        """Wait until the next picture is due and give it; a slow animation gives the same one meanwhile.

        Raises:
            SourceError: if it is not open, or the file has become unreadable.
        """
        image, time_s = self._next()
        ahead_s = self._started_at_s + time_s - self._clock()
        if ahead_s > _LONGEST_WAIT_S and self._shown is not None:
            self._wait(_REPEAT_S)
            return self._frame(self._shown)
        if ahead_s > 0:
            self._wait(ahead_s)
        elif ahead_s < -_LATEST_S:
            self._started_at_s -= ahead_s
        self._coming, self._shown = None, image
        return self._frame(image)

    def close(self) -> None:
        """Close the file."""
        if self._pictures is not None:
            with suppress(Exception):
                self._pictures.close()  # type: ignore[attr-defined]  # It is a generator.
        self._pictures = self._coming = self._shown = None

    def _frame(self, image: RgbImage) -> Frame:
        self._index += 1
        return Frame(image, self._index - 1, self._clock(), self.source_id)

    def _next(self) -> tuple[RgbImage, float]:
        if self._pictures is None:
            raise SourceError(f"{self.name} is not open. Choose it again.")
        if self._coming is None:
            self._coming = next(self._pictures, None)
            if self._coming is None:
                return self._start_over()
            self._step_s = max(self._coming[1] - self._last_s, 0.0) or self._step_s
            self._last_s = self._coming[1]
        return self._coming

    def _start_over(self) -> tuple[RgbImage, float]:
        # The last picture stays as long as the one before it did; a lone picture, a second.
        self._started_at_s += self._last_s + self._step_s if self._last_s else 1.0
        self._pictures = read_video(self._path)
        self._coming = next(self._pictures)
        self._last_s = 0.0
        return self._coming
