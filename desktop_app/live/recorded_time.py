"""Where a picture lies in a recording: as far apart as the pictures were taken, and no gap where it paused."""

from __future__ import annotations

_FAR_S = 1.0
"""A source's clock that is off by more has jumped: a file that begins again, a computer that slept."""


class RecordedTime:
    """Time since the first picture, less the pauses. All times in seconds.

    Pictures of cameras carry the time of the system's clock, those of files their own. So the first picture of
    a source is placed where it arrives, and the ones after it as far from it as they were taken.
    """

    def __init__(self) -> None:
        """Begin before the first picture."""
        self._began_at_s: float | None = None
        self._paused_at_s: float | None = None
        self._pauses_s = 0.0
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
            self._pauses_s += now_s - self._paused_at_s
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
        if source_id != self._source_id or abs(captured_at_s + self._offset_s - now_s) > _FAR_S:
            self._source_id, self._offset_s = source_id, now_s - captured_at_s
        if self._began_at_s is None:
            self._began_at_s = now_s
        return max(0.0, captured_at_s + self._offset_s - self._began_at_s - self._pauses_s)
