"""How long a process was ready to run and got no core: what a busy machine takes from it, which is no hang.

Linux counts it for each thread, in `/proc/<pid>/task/<tid>/schedstat`. Where nothing tells, it counts as none.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path


class Turn:
    """Measures how long one turn of this thread's event loop takes, apart from what others took of the cores.

    Time on a core counts. Time ready to run, without one, does not. Time asleep counts too, which is where a
    thread waits for a camera, a disk or a lock, but for as long as other threads of this process waited for a
    core meanwhile: they may have held what this one was waiting for. With idle cores, that is nearly nothing.
    """

    def __init__(self) -> None:
        """Begin a turn."""
        self._thread = str(threading.get_native_id())
        self._begun_at_s = time.monotonic()
        self._cpu_s = time.thread_time()
        self._waits = core_waits_s()

    def took_s(self, *, idle_s: float) -> tuple[float, float]:
        """End it.

        Args:
            idle_s: how much of it the loop was meant to sleep.

        Returns:
            What it took by itself, and by the clock, both without the sleep that was meant.
        """
        wall_s = time.monotonic() - self._begun_at_s
        cpu_s = time.thread_time() - self._cpu_s
        now = core_waits_s()
        waits = {name: now[name] - self._waits.get(name, 0.0) for name in now}
        own_wait_s = waits.pop(self._thread, 0.0)
        asleep_s = max(0.0, wall_s - cpu_s - own_wait_s - idle_s)
        return cpu_s + max(0.0, asleep_s - sum(waits.values())), max(0.0, wall_s - idle_s)


def core_waits_s(process: int | None = None) -> dict[str, float]:
    """Give the seconds that each thread of a process, by default this one, has waited for a core so far."""
    waits: dict[str, float] = {}
    try:
        for task in Path(f"/proc/{process or os.getpid()}/task").iterdir():
            waits[task.name] = int((task / "schedstat").read_text().split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        pass
    return waits


class Stopwatch:
    """Measures real time, less what the process waited for a core.

    Threads wait for each other, so a thread that stands still may wait for one that has no core. Of all the
    waits, the longest of any one thread is left out: for so long, nothing could have been done at least there.
    """

    def __init__(
        self,
        process: int | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        waits: Callable[[int | None], dict[str, float]] = core_waits_s,
    ) -> None:
        """Start; the process is this one if none is named."""
        self._process = process
        self._clock = clock
        self._waits = waits
        self._begun_at_s = clock()
        self._before = waits(process)

    def elapsed_s(self) -> float:
        """Say how long it has been, without the waits."""
        now = self._waits(self._process)
        longest_s = max((now[name] - self._before.get(name, 0.0) for name in now), default=0.0)
        return max(0.0, self._clock() - self._begun_at_s - longest_s)
