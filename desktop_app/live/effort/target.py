"""What the user allows, in numbers."""

from __future__ import annotations

import math
import os
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Target:
    """The most that may be used.

    Attributes:
        most_fps: frames a second.
        busy_cores: seconds of processor time a second, of the whole program and all its threads.
    """

    most_fps: float
    busy_cores: float


def usable_cores() -> int:
    """Count the cores that this program may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def target_of(effort: str, cpu_limit: float, cores: int) -> Target:
    """Put a choice in numbers.

    Args:
        effort: "battery", "balanced", "best" or "limit"; any other counts as "balanced".
        cpu_limit: for "limit": per cent of the whole machine, all cores together.
        cores: how many there are.
    """
    if effort == "limit":
        return Target(math.inf, cores * cpu_limit / 100)
    if effort == "best":
        return Target(math.inf, math.inf)
    if effort == "battery":
        return Target(15.0, min(0.4, 0.3 * cores))
    return Target(30.0, min(1.0, 0.6 * cores))
