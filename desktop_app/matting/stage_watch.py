"""Times the stages that a frame goes through."""

from __future__ import annotations

import time


class StageWatch:
    """Times the stages one after the other."""

    def __init__(self) -> None:
        """Start the first stage."""
        self.stage_ms: dict[str, float] = {}
        self._since_s = time.perf_counter()

    def lap(self, stage: str) -> None:
        """End a stage; its milliseconds go into `stage_ms` under this name."""
        now_s = time.perf_counter()
        self.stage_ms[stage] = (now_s - self._since_s) * 1000
        self._since_s = now_s
