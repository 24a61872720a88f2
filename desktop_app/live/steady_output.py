"""What other programs see: a picture at every tick of a clock, and never one that should not be there.

A virtual camera and a stream go on when pictures stop coming. Then a card is shown: neither the room, nor a
picture that stands still and looks alive.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from desktop_app.errors import AppError, OutputError
from desktop_app.matting.card import card
from desktop_app.matting.matter import Composite

logger = logging.getLogger(__name__)

FPS = 30.0
HOLD_S = 1.0
"""A picture of somebody is shown for so long when no other follows. A cover shows nobody, and may stay."""


class PictureDevice(Protocol):
    """Where pictures go: `output.virtual_camera.VirtualCamera`, or `live.stream.StreamDevice`."""

    @property
    def place(self) -> str:
        """Where other programs find it; empty until it is open. Any thread."""

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Get ready for pictures of about this (height, width), so many per second.

        Raises:
            OutputError: if it cannot; says why and what to do.
        """

    def send(self, image: NDArray[np.uint8]) -> None:
        """Show a picture, (H, W, 3) RGB or (H, W, 4) RGBA of any size."""

    def close(self) -> None:
        """Finish; may be called again, and without `open`."""


@dataclass(frozen=True)
class OutputState:
    """How an output stands.

    Attributes:
        place: where other programs find it; empty until it is open.
        is_showing: whether somebody is to be seen there, rather than a cover or a card.
    """

    place: str = ""
    is_showing: bool = False


class SteadyOutput:
    """A sink for the pipeline that never makes it wait. The device is used in a thread of its own.

    All methods may be called in any thread. It outlives pipelines: `open`, `write`, `clear` and `close` are
    theirs, `start`, `stop` and `wait` are the window's.
    """

    def __init__(
        self,
        device: PictureDevice,
        *,
        size: tuple[int, int],
        on_change: Callable[[], None],
        fps: float = FPS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Prepare; nothing is opened before `start`.

        Args:
            device: shows the pictures.
            size: (height, width) to open it with.
            on_change: called from the thread when the device is open, and when it has ended. Must not block.
            fps: pictures per second.
            clock: gives the time in seconds by which pictures grow old.
        """
        self._device = device
        self._size = size
        self._on_change = on_change
        self._fps = fps
        self._clock = clock
        self._card = card(size, has_alpha=False, time_s=0.0).image
        self._condition = threading.Condition()
        self._held: tuple[Composite, float] | None = None
        self._is_stopping = self._is_showing = self._is_ended = False
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="steady output", daemon=True)

    @property
    def error(self) -> Exception | None:
        """Why it ended; None if it was stopped, or goes on."""
        return self._error

    @property
    def is_ended(self) -> bool:
        """Whether the device is closed, for whatever reason."""
        return self._is_ended

    @property
    def state(self) -> OutputState:
        """How it stands."""
        return OutputState(self._device.place, self._is_showing)

    def start(self) -> None:
        """Open the device and show a card there until a picture comes."""
        self._thread.start()

    def stop(self) -> None:
        """Show the card once more and close the device, in the background; may be called again."""
        with self._condition:
            self._is_stopping, self._held = True, None
            self._condition.notify_all()

    def wait(self, timeout_s: float) -> bool:
        """Wait until the device is closed; whether it was in time. One that a driver holds on to is left."""
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Nothing: the device is open, or opens by itself."""

    def write(self, composite: Composite) -> None:
        """Show this from the next tick on; a card where it is no picture that a device could take."""
        image = composite.image
        is_picture = image.dtype == np.uint8 and image.ndim == 3 and image.shape[2] in {3, 4}
        with self._condition:
            if not self._is_stopping:
                self._held = (composite, self._clock()) if is_picture else None

    def clear(self) -> None:
        """Show a card from the next tick on: what was written is of a source that is no longer wanted."""
        with self._condition:
            self._held = None

    def close(self) -> None:
        """Show a card: the pipeline has ended, or does not write here any more."""
        self.clear()

    def _run(self) -> None:
        error: Exception | None = None
        try:
            self._device.open(self._size, self._fps)
            self._on_change()
            self._send_until_stopped()
            self._device.send(self._card)
        except Exception as failure:
            error = failure
        try:
            self._device.close()
        except Exception as closing:
            error = error or closing
        if isinstance(error, AppError):
            logger.warning("An output to other programs ended: %s", error)
        elif error is not None:
            logger.error("An output to other programs ended with an error.", exc_info=error)
            error = OutputError(
                f"Other programs see nothing any more ({type(error).__name__}). Start it again."
            )
        self._error, self._is_showing, self._is_ended = error, False, True
        try:
            self._on_change()
        except Exception:
            logger.exception("Nobody could be told that an output ended.")

    def _send_until_stopped(self) -> None:
        due_s = time.monotonic()
        while True:
            image = self._picture()
            self._is_showing = image is not None and not self._is_cover()
            self._device.send(self._card if image is None else image)
            due_s = next_tick(due_s, time.monotonic(), 1 / self._fps)
            with self._condition:
                self._condition.wait_for(lambda: self._is_stopping, due_s - time.monotonic())
                if self._is_stopping:
                    return

    def _picture(self) -> NDArray[np.uint8] | None:
        """Give what may be seen now; None where that is nothing."""
        with self._condition:
            if self._held is None:
                return None
            composite, came_at_s = self._held
            if not composite.is_covered and not 0 <= self._clock() - came_at_s <= HOLD_S:
                self._held = None
                return None
            return composite.image

    def _is_cover(self) -> bool:
        held = self._held
        return held is None or held[0].is_covered


def next_tick(due_s: float, now_s: float, period_s: float) -> float:
    """Say when the next picture is due, so that there are as many per second as there should be.

    Args:
        due_s: when the last one was due.
        now_s: when it was sent.
        period_s: between two.

    Returns:
        A period after the last one; where that has passed, the next moment: nothing is made up for.
    """
    return max(due_s + period_s, now_s)
