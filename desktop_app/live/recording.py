"""One recording from its first picture to the finished file: paused, asked and stopped by the window."""

from __future__ import annotations

import dataclasses
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop_app.capture.sound import Sound
from desktop_app.live.queued_sink import ROOM_BYTES, QueuedSink, SoundSink
from desktop_app.live.recorded_time import RecordedTime
from desktop_app.matting.matter import Composite
from desktop_app.output.recording_format import STEP_S

HOLD_S = 0.5
"""A picture that stood for so long at the end is written once more, so that the file is as long."""


class FileSink(SoundSink, Protocol):
    """What `output.recorder.Recorder` is. The properties may be read in any thread."""

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files so far."""

    @property
    def size_bytes(self) -> int:
        """How much is on the disk."""

    @property
    def lost_sound(self) -> str:
        """Why there is no sound although it was wanted; empty if all is well."""


@dataclass(frozen=True)
class RecordingStatus:
    """How a recording stands.

    Attributes:
        elapsed_s: since the first picture, less the pauses.
        size_bytes: on the disk.
        dropped: pictures that were left out because writing did not keep up.
        is_paused: whether pictures and sound are left out on purpose.
    """

    elapsed_s: float
    size_bytes: int
    dropped: int
    is_paused: bool


class Recording:
    """A sink for the pipeline, which never waits for the disk. All methods: any thread.

    Covers are recorded as they are shown. When the pipeline closes its sinks, the recording ends as by `stop`.
    """

    def __init__(
        self,
        sink: FileSink,
        *,
        on_end: Callable[[], None],
        clock: Callable[[], float] = time.monotonic,
        room_bytes: int = ROOM_BYTES,
    ) -> None:
        """Prepare; `start` begins.

        Args:
            sink: writes; used in a thread of its own.
            on_end: called once from that thread when `error` and `paths` are final. Must not block.
            clock: gives the time in seconds.
            room_bytes: how much may wait to be written.
        """
        self._sink = sink
        self._on_end = on_end
        self._clock = clock
        self._queue = QueuedSink(sink, on_end=self._note_end, room_bytes=room_bytes)
        self._lock = threading.Lock()
        self._time = RecordedTime()
        self._last: Composite | None = None
        self._is_stopped = False
        self._error: Exception | None = None

    @property
    def error(self) -> Exception | None:
        """Why it ended; None if it was stopped, or goes on."""
        return self._error

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files so far; none if no picture came."""
        return self._sink.paths

    @property
    def lost_sound(self) -> str:
        """Why sound that was wanted is not in the file; empty if it is, or was not wanted."""
        return self._sink.lost_sound

    def start(self) -> None:
        """Be ready for the first composite."""
        self._queue.start()

    def status(self) -> RecordingStatus:
        """Say how it stands."""
        with self._lock:
            elapsed_s, is_paused = self._time.elapsed_s(self._clock()), self._time.is_paused
        return RecordingStatus(elapsed_s, self._sink.size_bytes, self._queue.dropped, is_paused)

    def pause(self) -> None:
        """Leave out what comes from now on."""
        with self._lock:
            self._time.pause(self._clock())

    def resume(self) -> None:
        """Go on; in the file, no time has passed."""
        with self._lock:
            self._time.resume(self._clock())

    def stop(self) -> None:
        """Take nothing more and finish the file, in the background; may be called again."""
        with self._lock:
            if self._is_stopped:
                return
            self._is_stopped = True
            last, end_s = self._last, self._time.elapsed_s(self._clock())
            self._last = None
            self._stand(last, end_s, None)
            self._queue.close()

    def wait(self, timeout_s: float) -> bool:
        """Wait until the file is finished; whether it was in time."""
        return self._queue.wait(timeout_s)

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Get ready; called by the pipeline."""
        self._queue.open(size, fps)

    def write(self, composite: Composite) -> None:
        """Take one composite; called by the pipeline. Never blocks and never fails."""
        with self._lock:
            if self._is_stopped:
                return
            time_s = self._time.place(composite.captured_at_s, composite.source_id, self._clock())
            if time_s is None:
                return
            last, self._last = self._last, dataclasses.replace(composite, captured_at_s=time_s)
            self._stand(last, time_s, self._last)
            self._queue.write(self._last)

    def write_sound(self, sound: Sound) -> None:
        """Take a piece of sound; called by the microphone's driver. Never blocks and never fails."""
        with self._lock:
            if self._is_stopped:
                return
            for from_s, to_s, at_s in self._time.keep(sound.captured_at_s, sound.length_s):
                kept = sound.samples[round(from_s * sound.rate) : round(to_s * sound.rate)]
                self._queue.write_sound(dataclasses.replace(sound, samples=kept, captured_at_s=at_s))

    def close(self) -> None:
        """End; called by the pipeline."""
        self.stop()

    def _stand(self, last: Composite | None, until_s: float, following: Composite | None) -> None:
        """Write a picture that stood to the end of its file once more there: it stays no longer than a step."""
        is_end = following is None or last is None or following.image.shape != last.image.shape
        if last is not None and is_end and until_s - last.captured_at_s > HOLD_S:
            self._queue.write(dataclasses.replace(last, captured_at_s=until_s - STEP_S))

    def _note_end(self, error: Exception | None) -> None:
        self._error = error
        self.stop()
        self._on_end()
