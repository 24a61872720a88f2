"""How long a video file says that its pictures are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.stream import VideoStream

_CLOCK = re.compile(r"(\d{1,6}):(\d\d):(\d\d(?:\.\d{1,12})?)", re.ASCII)


def start_s(stream: VideoStream) -> float:
    """Give when the pictures begin, in seconds by the file's own clock; 0 if it does not say."""
    return _seconds(stream, stream.start_time)


def file_end_s(container: InputContainer) -> float:
    """Give when the file says that it ends, sound and all, in seconds by its own clock; 0 if it does not."""
    return ((container.start_time or 0) + container.duration) / 1e6 if container.duration else 0.0


def announced_length_s(container: InputContainer, stream: VideoStream) -> float:
    """Give the length that a file announces for its pictures, in seconds; 0 if it does not."""
    if stream.duration is not None or "matroska" not in container.format.name:
        return _seconds(stream, stream.duration)
    # Matroska and WebM note where each stream ends, in words, and where the longest does.
    if match := _CLOCK.fullmatch(stream.metadata.get("DURATION", "")):
        end_s = 3600 * int(match[1]) + 60 * int(match[2]) + float(match[3])
    else:
        end_s = (container.duration or 0) / 1e6 if len(container.streams) == 1 else 0.0
    return end_s - start_s(stream)


def _seconds(stream: VideoStream, ticks: int | None) -> float:
    return float((ticks or 0) * (stream.time_base or 0))
