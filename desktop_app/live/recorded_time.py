"""Where pictures and sound lie in a recording: as far apart as they were taken, and no gap where it paused."""

from __future__ import annotations

import math

_FAR_S = 1.0
"""A source's clock that is off by more has jumped: a file that begins again, a computer that slept."""


class RecordedTime:
    """Time since the first picture, less the pauses. All times in seconds.

    Pictures of cameras and sound carry the time of the system's clock: they are placed where they were taken,
    and so belong together. Pictures of files carry their own. There the first one of a source is placed where
    it arrives, and the ones after it as far from it as they were taken.
    """

    def __init__(self) -> None:
        """Begin before the first picture."""
        self._began_at_s: float | None = None
        self._paused_at_s: float | None = None
        self._pauses_s = 0.0
        self._pauses: list[tuple[float, float]] = []
        self._source_id: str | None = None
        self._offset_s = 0.0

    @property
    def is_paused(self) -> bool:
        """Whether pictures are left out at the moment."""
        return self._paused_at_s is not None

    def elapsed_s(self, now_s: float) -> float:
        """Say how long the recording is at this moment; 0 before its first picture."""
        if self._began_at_s is None:
            return 0.0
        until_s = now_s if self._paused_at_s is None else self._paused_at_s
        return max(0.0, until_s - self._began_at_s - self._pauses_s)

    def pause(self, now_s: float) -> None:
        """Leave pictures out from now on; nothing happens if they are already."""
        if self._paused_at_s is None:
            self._paused_at_s = now_s

    def resume(self, now_s: float) -> None:
        """Go on where the pause began; nothing happens without a pause."""
        if self._paused_at_s is None:
            return
        if self._began_at_s is not None:
            begin_s = max(self._began_at_s, self._paused_at_s)
            self._pauses_s += now_s - begin_s
            self._pauses.append((begin_s, now_s))
        self._paused_at_s = None

    def place(self, captured_at_s: float, source_id: str, now_s: float) -> float | None:
        """Give a picture's time in the recording; None if it is left out.

        Args:
            captured_at_s: when it was taken, on its source's clock.
            source_id: which source that is.
            now_s: the time by the clock of `pause` and `resume`.
        """
        if self._paused_at_s is not None:
            return None
        if abs(captured_at_s - now_s) <= _FAR_S:
            self._source_id, self._offset_s = source_id, 0.0
        elif source_id != self._source_id or abs(captured_at_s + self._offset_s - now_s) > _FAR_S:
            self._source_id, self._offset_s = source_id, now_s - captured_at_s
        taken_s = captured_at_s + self._offset_s
        if self._pauses and taken_s < self._pauses[-1][1]:
            return None
        if self._began_at_s is None:
            self._began_at_s = taken_s
        return max(0.0, taken_s - self._began_at_s - self._pauses_s)

    def keep(self, captured_at_s: float, length_s: float) -> list[tuple[float, float, float]]:
        """Say which parts of a piece of sound are recorded, and where they lie.

        Args:
            captured_at_s: when its first sample was taken, by the clock of `pause` and `resume`.
            length_s: how long it is.

        Returns:
            From where to where in the piece, and its time in the recording, for each part; mostly one.
        """
        if self._began_at_s is None:
            return []
        begin_s, end_s = max(captured_at_s, self._began_at_s), captured_at_s + length_s
        before_s, parts = 0.0, []
        paused_at_s = math.inf if self._paused_at_s is None else self._paused_at_s
        for paused_s, resumed_s in (*self._pauses, (paused_at_s, math.inf)):
            if begin_s < min(end_s, paused_s):
                until_s = min(end_s, paused_s)
                at_s = begin_s - self._began_at_s - before_s
                parts.append((begin_s - captured_at_s, until_s - captured_at_s, at_s))
            begin_s = max(begin_s, resumed_s)
            before_s += resumed_s - paused_s
        return parts
