"""Opens video files and decodes their pictures and sound to the end, leaving out what is damaged."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from os.path import isdir
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from desktop_app.capture.frame import RgbImage
from desktop_app.capture.last_picture import middle_of_last
from desktop_app.capture.picture_clock import PictureClock
from desktop_app.capture.picture_file import MOST_PIXELS, is_endless
from desktop_app.capture.video_length import announced_length_s, file_end_s, start_s
from desktop_app.capture.video_picture import VideoView, square_size
from desktop_app.errors import SourceError

if TYPE_CHECKING:
    from av import AudioFrame, VideoFrame
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.video.stream import VideoStream

logger = logging.getLogger(__name__)
Found = TypeVar("Found")
Used = TypeVar("Used")

DEFAULT_FPS = 30.0
# So many damaged packets in a row, about 40 s, and nothing is expected to follow: a file of many gigabytes
# is not read through for nothing.
_MOST_DAMAGED = 1000
_WHOLE = 0.9
"""A video that ends before so much of the length it announces has been cut off."""
_LONG_STILL_S = 0.4


def open_video(path: Path) -> InputContainer:
    """Open a file that has a video.

    Raises:
        SourceError: if it is missing, may not be read, is no video, or has more than `MOST_PIXELS`.
    """
    import av

    path = Path(path)
    # Not `path.is_dir()`, which raises for names that are too long and for folders that may not be read.
    if isdir(path):
        raise SourceError(f"{path.name} is a folder. Choose a video file.")
    if is_endless(path):
        raise SourceError(f"{path.name} is not a video that can be read. Choose another file.")
    try:
        # An absolute path: what stands before a colon in a relative one would be taken for a protocol.
        container = av.open(str(path.absolute()), mode="r")
    except FileNotFoundError as error:
        raise SourceError(f"{path.name} is not there any more. Choose another file.") from error
    except PermissionError as error:
        raise SourceError(f"You may not read {path.name}. Change its permissions.") from error
    except (av.error.FFmpegError, OSError, ValueError, MemoryError) as error:
        raise SourceError(f"{path.name} is not a video that can be read. Choose another file.") from error
    try:
        _check(container, path)
    except SourceError:
        container.close()
        raise
    return container


def decode_video(container: InputContainer, path: Path) -> Iterator[tuple[RgbImage, float]]:
    """Decode a video from its beginning to its end.

    Packets that are damaged are left out, and a file that breaks off ends there; that is logged.

    Args:
        container: from `open_video`.
        path: the file, for what is said.

    Yields:
        As `read_video` of `video_file`.

    Raises:
        SourceError: if there is no picture, or none that is not broken.
    """
    import av

    stream = container.streams.video[0]
    count, time_s, before_s, end_s = 0, 0.0, 0.0, 0.0
    first_s: float | None = None
    try:
        for picture, image, stamp_s in _whole_pictures(container, stream, path):
            first_s = stamp_s if first_s is None else first_s
            before_s, time_s = time_s, max(time_s, stamp_s - first_s)
            noted_s = float((picture.duration or 0) * (picture.time_base or 0))
            # Windows Media notes none: a picture stays as long as the one before, and a single one for good.
            end_s = stamp_s + (noted_s or (time_s - before_s if count else math.inf))
            yield image, time_s
            count += 1
    except (av.error.FFmpegError, ValueError, MemoryError) as error:
        if not count:
            raise SourceError(f"{path.name} is broken and cannot be played. Choose another.") from error
        warn_once(path, f"breaks off after frame {count} ({getattr(error, 'strerror', error)}).")
        return
    if not count:
        raise no_pictures(path)
    # Other files note that of a picture seldom well. Where one stood for long, the last would stay as long.
    still_s, ends_at_s = time_s - before_s, time_s
    if container.format.name == "gif" and count > 1:
        ends_at_s = end_s - (first_s or 0.0)
    elif still_s > _LONG_STILL_S:
        ends_at_s = min(time_s + still_s, file_end_s(container) - (first_s or 0.0))
    if (middle_s := middle_of_last((before_s, time_s, ends_at_s))) is not None:
        yield image, middle_s
    announced_s = announced_length_s(container, stream)
    if end_s - start_s(stream) < _WHOLE * announced_s:
        warn_once(path, f"breaks off after frame {count}: it should be {announced_s:.1f} s long.")


def first_picture_s(path: Path) -> float:
    """Say when the first picture that can be read is shown, in seconds by the file's own clock.

    What `decode_video` gives is counted from there.

    Raises:
        SourceError: as for `open_video`, or if there is no such picture.
        av.error.FFmpegError, ValueError, MemoryError: if nothing can be decoded.
    """
    with open_video(path) as container:
        for _, _, stamp_s in _whole_pictures(container, container.streams.video[0], path):
            return stamp_s
    raise no_pictures(path)


def decode_sound(container: InputContainer, stream: AudioStream, path: Path) -> Iterator[AudioFrame]:
    """Decode the sound of a file to its end. What is damaged is left out, and that is logged.

    Args:
        container: from `av.open`.
        stream: of that.
        path: the file, for what is said.

    Raises:
        av.error.FFmpegError, ValueError, MemoryError: where nothing can be read any more.
    """
    damaged = 0
    decoders = (packet.decode for packet in container.demux(stream))
    try:
        for frame in _decoded(decoders, lambda frame: frame):
            if isinstance(frame, Exception):
                damaged += 1
            else:
                yield frame
    finally:  # It may be wanted no further than the pictures reach.
        if damaged:
            warn_once(path, f"is damaged: {damaged} of its pieces of sound could not be read.")


@lru_cache(maxsize=256)
def warn_once(path: Path, text: str) -> None:
    """Say something about a file, once while the program runs."""
    # One command reads a file several times, and a clip that loops is read without end.
    logger.warning("%s %s", path.name, text)


def no_pictures(path: Path) -> SourceError:
    """Give the error for a file without a video."""
    return SourceError(f"{path.name} holds no moving picture. Choose a video file.")


def _check(container: InputContainer, path: Path) -> None:
    stream = container.streams.video[0] if container.streams.video else None
    if stream is None:
        raise no_pictures(path)
    if stream.codec_context is None:
        raise SourceError(f"{path.name} is a video of an unknown kind. Choose an MP4 or WebM file.")
    height, width = square_size((stream.height, stream.width), stream.sample_aspect_ratio)
    if height * width > MOST_PIXELS:
        raise SourceError(f"{path.name} has too many pixels. Choose a smaller video.")


def _whole_pictures(
    container: InputContainer, stream: VideoStream, path: Path
) -> Iterator[tuple[VideoFrame, RgbImage, float]]:
    """Give what can be decoded, and when it is shown, in seconds by the file's own clock.

    Raises:
        av.error.FFmpegError, ValueError, MemoryError: where nothing can be decoded any more.
    """
    stream.thread_type = "AUTO"
    view = VideoView(stream)
    clock = PictureClock(container, stream, float(stream.average_rate or DEFAULT_FPS))
    damaged = in_a_row = 0
    last_error: Exception = ValueError("empty")
    decoders = (packet.decode for packet in container.demux(stream))
    pictures = _decoded(decoders, lambda picture: (picture, view.image(picture)))
    for index, found in enumerate(pictures):
        if isinstance(found, Exception):
            last_error = found
            in_a_row += 1
            continue
        picture, image = found
        yield picture, image, clock.time_s(picture, index)
        damaged += in_a_row
        in_a_row = 0
    # Said at the end: many look at the first picture alone, to know its size, before somebody reads them all.
    if damaged:
        warn_once(path, f"is damaged: {damaged} of its pictures could not be read.")
    if in_a_row:
        try:
            raise last_error
        finally:
            del last_error, found


def _decoded(
    decoders: Iterable[Callable[[], list[Found]]], use: Callable[[Found], Used]
) -> Iterator[Used | Exception]:
    """Give what becomes of each frame; for each packet that is damaged its error, of which so many end it.

    Args:
        decoders: decode a packet each.
        use: what is done with a frame; may raise as they do.
    """
    import av

    in_a_row = 0
    for decode in decoders:
        try:
            for frame in decode():
                yield use(frame)
                in_a_row = 0
        except (av.error.FFmpegError, ValueError, MemoryError) as error:
            # With its traceback, the error and this function would keep each other, and the file's decoder.
            yield error.with_traceback(None)
            in_a_row += 1
            if in_a_row >= _MOST_DAMAGED:
                return
