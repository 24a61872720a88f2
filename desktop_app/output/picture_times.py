"""When the pictures of a video are shown: in ticks of its file, each later than the one before."""

from __future__ import annotations

from fractions import Fraction

from desktop_app.output.formats import VideoFormat

_LOWEST_RATE = Fraction(1, 1001)
# Viewers show GIF frames that are shorter than 1/50 s for 1/10 s.
_SHORTEST_GIF_TICKS = 2
_LONGEST_GAP = 0xFFFF
"""In pictures of an AVI; FFmpeg refuses longer gaps, which are faults of times."""
# A picture that stands for longer is shown again: GIF tells up to 11 minutes, and MP4 9 hours.
_LONGEST_STILL_S, _MOST_STILLS = 600, 1000
_STOOD_S = 0.4


class PictureTimes:
    """Places pictures by the times they were taken at.

    Attributes:
        rate: pictures per second.
        time_base: of a tick, in seconds.
        step_ticks: how long the newest picture is shown if no other follows: as long as the one before. A tick,
            where there is a single rate.
    """

    def __init__(self, kind: VideoFormat, fps: float) -> None:
        """Begin before the first picture.

        Args:
            kind: of the file.
            fps: pictures per second; a hint but for files that know only a single rate.
        """
        # A damaged file, or one of a picture in hours, can name less; that would be rounded to none at all.
        self.rate = max(_LOWEST_RATE, Fraction(fps).limit_denominator(1001))
        self._has_one_rate = kind.ticks_per_s is None
        self._is_gif = kind.container == "gif"
        self.time_base = Fraction(1, kind.ticks_per_s) if kind.ticks_per_s is not None else 1 / self.rate
        self.step_ticks = max(1, round(1 / self.rate / self.time_base))
        self._live_step_s = kind.live_step_s
        self._first_s: float | None = None
        self._last_tick = -1

    @property
    def first_s(self) -> float | None:
        """When the first picture was taken; None before it."""
        return self._first_s

    @property
    def end_s(self) -> float:
        """How long the video is up to now, in seconds."""
        return float((self._last_tick + self.step_ticks) * self.time_base)

    def place(self, captured_at_s: float) -> tuple[range, int] | None:
        """Place a picture.

        Of a GIF's, those less than 1/50 s apart are left out; at a single rate, those that would be late.

        Args:
            captured_at_s: when it was taken.

        Returns:
            At which ticks the one before is shown once more, as there is a single rate or it stands for long,
            and its own tick. None if it is left out.
        """
        self._first_s = captured_at_s if self._first_s is None else self._first_s
        due = round((captured_at_s - self._first_s) / self.time_base)
        last, tick = self._last_tick, max(self._last_tick + 1, due)
        if self._has_one_rate and tick - due > 1:
            return None
        if self._is_gif and last >= 0 and tick - last < _SHORTEST_GIF_TICKS:
            return None
        self._last_tick = tick
        if last < 0:
            return range(0), tick
        gap = self._gap(last, tick)
        if not self._has_one_rate:
            self.step_ticks = tick - (gap[-1] if gap else last)
        return gap, tick

    def _gap(self, last: int, tick: int) -> range:
        """Say at which ticks between two pictures the first of them is shown again."""
        if self._has_one_rate:
            # FFmpeg would show the one before a gap no earlier than the gap's end.
            return range(last + 1, tick) if tick - last <= _LONGEST_GAP else range(0)
        every = before = round(_LONGEST_STILL_S / self.time_base)
        if self._live_step_s is not None and (tick - last) * self.time_base > _STOOD_S:
            before = round(self._live_step_s / self.time_base)
        gap = range(tick - before, last, -every)[::-1]
        return gap if len(gap) < _MOST_STILLS else range(0)
