"""Video files: read frame by frame, upright, or as a source that plays them without end."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from os.path import isdir
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.capture.frame import Frame, RgbImage
from desktop_app.capture.picture_file import MOST_PIXELS
from desktop_app.errors import SourceError

if TYPE_CHECKING:
    from av import VideoFrame
    from av.container import InputContainer
    from av.video.stream import VideoStream

logger = logging.getLogger(__name__)

VIDEO_SUFFIXES = frozenset({".mp4", ".m4v", ".webm", ".mov", ".avi", ".mkv", ".gif"})
_DEFAULT_FPS = 30.0
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
        size: (height, width) in pixels, upright.
        fps: frames per second, above 0; 30 if the file does not say.
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
        raise SourceError(_no_pictures(path))
    with _opened(path) as container:
        stream = container.streams.video[0]
        fps = float(stream.average_rate or stream.guessed_rate or _DEFAULT_FPS)
        fps = fps if 0 < fps < 1000 else _DEFAULT_FPS
        count = stream.frames or 0
        if not count and container.duration:
            count = round(container.duration / 1_000_000 * fps)
        return VideoInfo(size, fps, count or None)


def read_video(path: Path) -> Iterator[tuple[RgbImage, float]]:
    """Read a video file from its beginning to its end.

    A file that breaks off after some pictures ends there; that is logged.

    Args:
        path: MP4, WebM, MOV, AVI, MKV or GIF, or anything else that FFmpeg reads.

    Yields:
        (H, W, 3) uint8 RGB, turned as the file's rotation note asks, and its time in seconds from the first
        picture; times never go back.

    Raises:
        SourceError: if the file is missing, no video, or breaks before its first picture.
    """
    import av

    with _opened(path) as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        count, time_s = 0, 0.0
        first_s: float | None = None
        try:
            for picture in container.decode(stream):
                stamp_s = picture.time if picture.time is not None else count / _rate(stream)
                first_s = stamp_s if first_s is None else first_s
                time_s = max(time_s, stamp_s - first_s)
                yield _upright(picture), time_s
                count += 1
        except (av.error.FFmpegError, ValueError, MemoryError) as error:
            if not count:
                raise SourceError(f"{path.name} is broken and cannot be played. Choose another.") from error
            logger.warning("A video breaks off after %d frames: %s", count, error)
        if not count:
            raise SourceError(_no_pictures(path))


def _opened(path: Path) -> InputContainer:
    import av

    path = Path(path)
    # Not `path.is_dir()`, which raises for names that are too long and for folders that may not be read.
    if isdir(path):
        raise SourceError(f"{path.name} is a folder. Choose a video file.")
    try:
        container = av.open(str(path.absolute()), mode="r")
    except FileNotFoundError as error:
        raise SourceError(f"{path.name} is not there any more. Choose another file.") from error
    except PermissionError as error:
        raise SourceError(f"You may not read {path.name}. Change its permissions.") from error
    except (av.error.FFmpegError, OSError, ValueError, MemoryError) as error:
        raise SourceError(f"{path.name} is not a video that can be read. Choose another file.") from error
    stream = container.streams.video[0] if container.streams.video else None
    if stream is None:
        container.close()
        raise SourceError(_no_pictures(path))
    if stream.codec_context is None:
        container.close()
        raise SourceError(f"{path.name} is a video of an unknown kind. Choose an MP4 or WebM file.")
    if stream.width * stream.height > MOST_PIXELS:
        container.close()
        raise SourceError(f"{path.name} has too many pixels. Choose a smaller video.")
    return container


def _rate(stream: VideoStream) -> float:
    return float(stream.average_rate or _DEFAULT_FPS)


def _upright(picture: VideoFrame) -> RgbImage:
    image = np.asarray(picture.to_ndarray(format="rgb24"), np.uint8)
    # The note says how far to turn anticlockwise.
    turns = round(picture.rotation / 90) % 4
    return np.ascontiguousarray(np.rot90(image, turns), np.uint8) if turns else image


def _no_pictures(path: Path) -> str:
    return f"{path.name} holds no moving picture. Choose a video file."


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
        self._last_s, self._step_s = 0.0, 1 / _DEFAULT_FPS

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
        self._last_s, self._step_s = 0.0, 1 / _DEFAULT_FPS

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
