"""Numbers for the status line: rate, delay, milliseconds by stage, drops."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from statistics import median

from desktop_app.live.effort.governor import EffortState

_WINDOW_S = 2.0


@dataclass(frozen=True)
class LiveStats:
    """What happened in the last two seconds.

    Attributes:
        fps: composites per second, covers not counted; 0 while there are none.
        latency_ms: median time from capture to finished composite; 0 while there are none.
        stage_ms: median milliseconds by stage of the matting.
        dropped: frames replaced by newer ones before they were matted, since the start.
        source_name: of the open source, for people; "" before there is one.
        size: (height, width) of the composites; None before the first.
        effort: how frames are worked on, and what that takes; None if nobody knows.
    """

    fps: float = 0.0
    latency_ms: float = 0.0
    stage_ms: Mapping[str, float] = field(default_factory=dict)
    dropped: int = 0
    source_name: str = ""
    size: tuple[int, int] | None = None
    effort: EffortState | None = None


class LiveMeter:
    """Collects what `LiveStats` tells. Any thread may call any method."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._lock = threading.Lock()
        self._finished: deque[tuple[float, float, Mapping[str, float]]] = deque()
        self._size: tuple[int, int] | None = None

    def add(
        self, size: tuple[int, int], captured_at_s: float, stage_ms: Mapping[str, float], now_s: float
    ) -> None:
        """Note a composite that was finished now; both times on the same clock."""
        with self._lock:
            self._size = size
            self._finished.append((now_s, (now_s - captured_at_s) * 1000, stage_ms))
            self._forget(now_s)

    def read(
        self, *, now_s: float, dropped: int, source_name: str, effort: EffortState | None = None
    ) -> LiveStats:
        """Sum up the last two seconds."""
        with self._lock:
            self._forget(now_s)
            finished, size = tuple(self._finished), self._size
        if not finished:
            return LiveStats(dropped=dropped, source_name=source_name, size=size, effort=effort)
        span_s = finished[-1][0] - finished[0][0]
        stages = {name for *_, stage_ms in finished for name in stage_ms}
        return LiveStats(
            fps=(len(finished) - 1) / span_s if span_s > 0 else 0.0,
            latency_ms=median(latency_ms for _, latency_ms, _ in finished),
            stage_ms={name: median(each.get(name, 0.0) for *_, each in finished) for name in sorted(stages)},
            dropped=dropped,
            source_name=source_name,
            size=size,
            effort=effort,
        )

    def _forget(self, now_s: float) -> None:
        while self._finished and now_s - self._finished[0][0] > _WINDOW_S:
            self._finished.popleft()
