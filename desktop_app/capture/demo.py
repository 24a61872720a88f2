"""A source that needs no camera and no network: the built-in demo, paced like a webcam."""

from __future__ import annotations

import time
from collections.abc import Callable
from math import floor

from desktop_app.capture.demo_picture import DEMO_SIZE, FRAMES_PER_S, prepare_demo, render_demo_frame
from desktop_app.capture.frame import Frame
from desktop_app.errors import SourceError

__all__ = ["DEMO_SIZE", "FRAMES_PER_S", "Demo", "render_demo_frame"]


class Demo:
    """The built-in demo as a frame source: 30 frames/s without end, paced by the clock."""

    source_id = "demo"
    name = "Demo"

    def __init__(
        self,
        size: tuple[int, int] | None = None,
        *,
        wait: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Prepare the demo; nothing is read until `open`.

        Args:
            size: (height, width) wish in pixels; None is 720 x 1280.
            wait: called with the seconds to pause before a frame is due.
            clock: gives the time in seconds; never goes back.
        """
        self._size = size or DEMO_SIZE
        self._wait = wait
        self._clock = clock
        self._started_at_s: float | None = None
        self._next_index = 0

    def open(self) -> None:
        """Load the pictures and start the clock; a demo that is open starts over.

        Raises:
            SourceError: if the demo's pictures are missing or broken.
        """
        prepare_demo(self._size)
        self._next_index = 0
        self._started_at_s = self._clock()

    def read(self) -> Frame:
        """Wait until the next frame is due and give it; frames that are late are left out.

        Returns:
            A frame of the wished size; its index is that of `render_demo_frame`.

        Raises:
            SourceError: if the demo is not open.
        """
        if self._started_at_s is None:
            raise SourceError("The demo is not open. Choose it again in the list of cameras.")
        elapsed_s = self._clock() - self._started_at_s
        index = max(self._next_index, floor(elapsed_s * FRAMES_PER_S))
        ahead_s = index / FRAMES_PER_S - elapsed_s
        if ahead_s > 0:
            self._wait(ahead_s)
        image, _ = render_demo_frame(index, self._size)
        self._next_index = index + 1
        return Frame(image=image, index=index, captured_at_s=self._clock(), source_id=self.source_id)

    def close(self) -> None:
        """Stop; may be called again."""
        self._started_at_s = None
