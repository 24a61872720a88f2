"""What is matted for measuring: the demo, whose alpha is known, or a video file. Not paced by any clock."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Protocol

from desktop_app.capture.demo import FRAMES_PER_S, render_demo_frame
from desktop_app.capture.frame import Alpha, Frame
from desktop_app.errors import SourceError
from desktop_app.matting.look import cover_fit

Shot = tuple[Frame, Alpha | None]
"""A frame, and the person's alpha in it, (H, W) float32, 0-1, where that is known."""

# Decoded ahead, so that the decoder's own threads rest while a frame is being timed.
_AHEAD_BYTES = 32 << 20


class Clip(Protocol):
    """A number of frames of one size that can be played again and again, each time the same."""

    @property
    def name(self) -> str:
        """What it is, for people."""

    @property
    def size(self) -> tuple[int, int]:
        """(height, width) of the frames in pixels."""

    def play(self) -> Iterator[Shot]:
        """Give the frames one after the other, from the first one on.

        Raises:
            SourceError: if a file cannot be read.
        """


class DemoClip:
    """The built-in demo from its beginning; after 12 s (360 frames) it begins anew."""

    name = "demo"

    def __init__(self, size: tuple[int, int], frames: int) -> None:
        """Take (height, width) in pixels, at least 16 each, and how many frames."""
        self.size = size
        self._frames = frames

    def play(self) -> Iterator[Shot]:
        """Draw the frames."""
        return _draw(range(self._frames), self.size)


class DemoThereAndBack:
    """The demo forwards, then backwards.

    A network's errors that have nothing to do with time look like lag in one direction, and like the opposite
    in the other: only over both do they cancel out.
    """

    name = "demo, there and back"

    def __init__(self, size: tuple[int, int], frames: int) -> None:
        """Take (height, width) in pixels, and how many frames there are until it turns."""
        self.size = size
        self._frames = frames

    def play(self) -> Iterator[Shot]:
        """Draw the frames; the one where it turns comes once."""
        return _draw([*range(self._frames), *reversed(range(self._frames - 1))], self.size)


class FileClip:
    """The beginning of a video file. Its pictures cover the size; what sticks out is cut on both sides."""

    def __init__(self, path: Path, size: tuple[int, int], frames: int) -> None:
        """Take a video file, (height, width) in pixels, and how many frames at most."""
        self.name = path.name
        self.size = size
        self._path = path
        self._frames = frames

    def play(self) -> Iterator[Shot]:
        """Read and scale the frames."""
        # Imported here: PyAV takes long to load, and the demo needs none.
        from desktop_app.capture.video_file import read_video

        source_id = f"file:{self._path.absolute()}"
        pictures = islice(read_video(self._path), self._frames)
        ahead = max(1, _AHEAD_BYTES // (self.size[0] * self.size[1] * 3))
        index = 0
        while batch := [(cover_fit(image, self.size), time_s) for image, time_s in islice(pictures, ahead)]:
            for image, time_s in batch:
                yield Frame(image, index, time_s, source_id), None
                index += 1
        if index < 2:
            raise SourceError(f"{self.name} holds one picture only. Choose a video.")


class CountedClip:
    """Another clip, with a word to whoever shows the progress after every frame."""

    def __init__(self, clip: Clip, advance: Callable[[], None]) -> None:
        """Call `advance` when the next frame is asked for."""
        self.name = clip.name
        self.size = clip.size
        self._clip = clip
        self._advance = advance

    def play(self) -> Iterator[Shot]:
        """Give the other clip's frames."""
        for shot in self._clip.play():
            yield shot
            self._advance()


def _draw(indexes: Iterable[int], size: tuple[int, int]) -> Iterator[Shot]:
    for count, index in enumerate(indexes):
        image, alpha = render_demo_frame(index, size)
        yield Frame(image, count, count / FRAMES_PER_S, "demo"), alpha
