"""Files that move, whatever their kind: videos, and pictures that move."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from desktop_app.capture.animation_file import is_animated, read_animation
from desktop_app.capture.frame import RgbImage
from desktop_app.capture.video_decoding import DEFAULT_FPS, no_pictures
from desktop_app.capture.video_file import VideoInfo, is_video, probe_video, read_video


def is_moving(path: Path) -> bool:
    """Whether a file holds more than one picture: videos by their suffix, pictures by what is in them."""
    return is_video(path) or is_animated(path)


def is_moving_picture(path: Path) -> bool:
    """Whether it moves, and is no video."""
    return not is_video(path) and is_animated(path)


def read_moving(path: Path) -> Iterator[tuple[RgbImage, float]]:
    """Read a file that moves from its beginning to its end; as `read_video`, or `read_animation`."""
    return read_animation(path) if is_moving_picture(path) else read_video(path)


def probe_moving(path: Path) -> VideoInfo:
    """Ask a file that moves for its size, rate and length; the rate is that of its shortest pictures.

    Raises:
        SourceError: if it is missing, or does not move.
    """
    if not is_moving_picture(path):
        return probe_video(path)
    size, times = (0, 0), []
    for image, time_s in read_animation(path):
        size = (image.shape[0], image.shape[1])
        times.append(time_s)
    if not times:
        raise no_pictures(path)
    shortest_s = min((later - earlier for earlier, later in pairwise(times)), default=1 / DEFAULT_FPS)
    return VideoInfo(size, 1 / shortest_s, len(times))
