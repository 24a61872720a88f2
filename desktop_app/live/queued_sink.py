"""A sink behind a queue with a thread of its own, so that whoever writes to it never waits."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from desktop_app.capture.sound import Sound
from desktop_app.errors import AppError, OutputError
from desktop_app.live.outbox import CompositeSink
from desktop_app.matting.matter import Composite

logger = logging.getLogger(__name__)

ROOM_BYTES = 128 * 2**20
"""What may wait: 29 transparent pictures of 1280 x 720, 12 of 1920 x 1080, 3 of 3840 x 2160; more of others."""
SOUND_ROOM_BYTES = 4 * 2**20
"""Sound has a place of its own, 20 seconds long: pictures that pile up must not cost any."""
_NICENESS = 5
"""With two cores under full load from elsewhere, recording with alpha took the preview from 28 to 18 pictures
per second without it, and to 24 with it; what is not written in time is then dropped."""


class SoundSink(CompositeSink, Protocol):
    """A sink that takes sound as well."""

    def write_sound(self, sound: Sound) -> None:
        """Take a piece of sound; its `captured_at_s` is on the clock of the composites here."""


class QueuedSink:
    """Hands composites and sound on in order. The wrapped sink is used in this object's thread alone."""

    def __init__(
        self,
        sink: SoundSink,
        *,
        on_end: Callable[[Exception | None], None],
        room_bytes: int = ROOM_BYTES,
    ) -> None:
        """Prepare; `start` begins.

        Args:
            sink: is opened with the first composite, and closed whatever happens.
            on_end: called once in the thread, after the sink is closed: None if all went well, else what went
                wrong. It is the last thing the thread does.
            room_bytes: how much may wait; one composite always may.
        """
        self._sink = sink
        self._on_end = on_end
        self._room_bytes = room_bytes
        self._condition = threading.Condition()
        self._waiting: deque[Composite | Sound] = deque()
        self._waiting_bytes = self._waiting_sound_bytes = 0
        self._dropped = 0
        self._is_closing = False
        self._fps = 30.0
        self._thread = threading.Thread(target=self._run, name="recording", daemon=True)

    @property
    def dropped(self) -> int:
        """How many composites found no room."""
        with self._condition:
            return self._dropped

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Note the rate; the wrapped sink is opened in the thread."""
        self._fps = fps

    def write(self, composite: Composite) -> None:
        """Put a composite in the queue, or drop and count it where there is no room. Never blocks."""
        needed = composite.image.nbytes + composite.matte.nbytes
        with self._condition:
            if self._is_closing:
                return
            if self._waiting_bytes and self._waiting_bytes + needed > self._room_bytes:
                self._dropped += 1
                return
            self._waiting.append(composite)
            self._waiting_bytes += needed
            self._condition.notify()

    def write_sound(self, sound: Sound) -> None:
        """Put sound in the queue, or leave it out where there is no room. Never blocks."""
        with self._condition:
            if self._is_closing or self._waiting_sound_bytes > SOUND_ROOM_BYTES:
                return
            self._waiting.append(sound)
            self._waiting_sound_bytes += sound.samples.nbytes
            self._condition.notify()

    def close(self) -> None:
        """Take nothing more, hand on what waits, then close the sink. Returns at once; may be called again."""
        with self._condition:
            self._is_closing = True
            self._condition.notify()

    def wait(self, timeout_s: float) -> bool:
        """Wait until the sink is closed; whether it was in time. One that a disk holds on to is left behind."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        _step_back()
        error = self._hand_on()
        try:
            self._sink.close()
        except Exception as closing:
            error = error or closing
        if error is not None:
            logger.error("A recording ended with an error.", exc_info=error)
        if error is not None and not isinstance(error, AppError):
            error = OutputError(f"The recording failed ({type(error).__name__}) and ended. Start it again.")
        try:
            self._on_end(error)
        except Exception:
            logger.exception("Nobody could be told that a recording ended.")

    def _hand_on(self) -> Exception | None:
        try:
            is_open = False
            while (item := self._next()) is not None:
                if isinstance(item, Sound):
                    self._sink.write_sound(item)
                    continue
                if not is_open:
                    self._sink.open(item.size, self._fps)
                    is_open = True
                self._sink.write(item)
        except Exception as error:
            with self._condition:
                self._is_closing = True
                self._waiting.clear()
            return error
        return None

    def _next(self) -> Composite | Sound | None:
        """Wait for a composite or sound; None once closed and empty."""
        with self._condition:
            self._condition.wait_for(lambda: self._is_closing or bool(self._waiting))
            if not self._waiting:
                return None
            item = self._waiting.popleft()
            if isinstance(item, Sound):
                self._waiting_sound_bytes -= item.samples.nbytes
            else:
                self._waiting_bytes -= item.image.nbytes + item.matte.nbytes
            return item


def _step_back() -> None:
    """Let this thread, and those that its encoder starts, wait for the matting's where cores are few."""
    if sys.platform == "linux":
        # Only there does a thread have a priority that anybody may lower.
        with suppress(OSError):
            thread = threading.get_native_id()
            niceness = max(_NICENESS, os.getpriority(os.PRIO_PROCESS, thread))
            os.setpriority(os.PRIO_PROCESS, thread, niceness)
