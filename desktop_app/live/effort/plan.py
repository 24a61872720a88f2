"""The ways to work that there are, and how good each looks."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.live.effort.target import Target

# Slower than this for one of so many frames, every one is asked about anyway: see `matting.sparing`.
OLDEST_S = 0.1
STEPS_FPS = (math.inf, 30.0, 24.0, 20.0, 15.0, 12.0, 10.0, 7.5, 5.0)
# How good the picture looks with each network, and with every, every second and every third frame asked about.
# Judged by eye; only their order, and how much a frame rate is worth beside them, matters.
_LOOKS = {"fine": 1.0, "balanced": 0.96, "fast": 0.88}
_ASKED = {1: 1.0, 2: 0.975, 3: 0.95}
# Sooner is a little better, all else being equal.
_MORE_THREADS = 1.004


class Network(NamedTuple):
    """One of the networks, and how many threads it runs on."""

    name: str
    threads: int


@dataclass(frozen=True)
class Plan:
    """One way to work.

    Attributes:
        network: which one is asked.
        every: of so many frames, one is asked about.
        fps: no more frames a second than this.
    """

    network: Network
    every: int
    fps: float

    def value(self, source_fps: float) -> float:
        """Say how good it looks, 0-1, with a source of so many frames a second."""
        fps = min(self.fps, source_fps)
        looks = _LOOKS.get(self.network.name, 0.9) * _ASKED[self.every]
        # From 15 to 30 a second is much, from 30 to 60 little.
        return looks * fps / (fps + 4) * (_MORE_THREADS if self.network.threads > 1 else 1.0)


def plans_for(networks: Iterable[Network], target: Target) -> list[Plan]:
    """List the ways to work within a target's frame rate."""
    steps = [fps for fps in STEPS_FPS if fps < target.most_fps]
    steps = [target.most_fps, *steps]
    if math.isinf(target.busy_cores):
        # Nothing is held back on purpose; what is too slow drops frames by itself.
        steps = steps[:1]
    return [
        Plan(network, every, fps)
        for network in networks
        for fps in steps
        for every in _ASKED
        if every == 1 or math.isinf(fps) or (every - 1) / fps <= OLDEST_S
    ]
