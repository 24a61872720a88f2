"""What work costs: measured where it was done, estimated from that where it was not."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple

from desktop_app.live.effort.plan import Network, Plan

_REMEMBERED = 31
# Time of one answer beside the balanced network's, until it has been measured here.
_RATIO = {"fast": 0.4, "balanced": 1.0, "fine": 2.1}
# A second thread does not halve the time.
_SPEED_UP = 0.6
# Until measured: time of an answer of the balanced network, of moving one, and of all else in a frame.
_ANSWER_S, _MOVE_S, _REST_S = 0.005, 0.001, 0.010


@dataclass(frozen=True)
class Work:
    """One frame's work.

    Attributes:
        network: the one in use.
        wall_s: how long the frame took.
        cpu_s: processor time of the whole program meanwhile.
        segment_s: how long finding the person took, of `wall_s`.
        is_asked: whether the network was asked.
        is_moved: whether an earlier answer was moved along instead.
    """

    network: Network
    wall_s: float
    cpu_s: float
    segment_s: float
    is_asked: bool
    is_moved: bool


@dataclass(frozen=True)
class Load:
    """What a way to work takes: cores kept busy by the whole program, and the share of time spent in frames."""

    busy_cores: float
    share: float


class _Shared(NamedTuple):
    """What does not depend on the network: times in seconds, the usual one of each."""

    move_s: float
    rest_s: float
    busy: float
    """Where other programs take the processor away, a frame lasts longer than it keeps a core busy."""
    other_cores: float


class Costs:
    """Collects costs and predicts loads. For one thread."""

    def __init__(self) -> None:
        """Begin with estimates."""
        self._answers_s: dict[Network, deque[float]] = {}
        self._moves_s: deque[float] = deque(maxlen=_REMEMBERED)
        self._rest_s: deque[float] = deque(maxlen=_REMEMBERED)
        self._busy: deque[float] = deque(maxlen=3)
        self._other_cores: deque[float] = deque(maxlen=3)
        self._middle: dict[Network, float] = {}
        self._shared: _Shared | None = None

    def note(self, work: Work) -> None:
        """Take note of one frame."""
        self._shared = None
        self._rest_s.append(max(0.0, work.wall_s - work.segment_s))
        if work.is_asked:
            self.note_answer(work.network, work.segment_s)
        elif work.is_moved:
            self._moves_s.append(work.segment_s)

    def note_answer(self, network: Network, seconds: float) -> None:
        """Take note of how long one answer of a network took."""
        self._answers_s.setdefault(network, deque(maxlen=_REMEMBERED)).append(seconds)
        self._middle.clear()

    def note_window(self, works: list[Work], wall_s: float, cpu_s: float) -> None:
        """Take note of what a stretch of time took in all.

        Args:
            works: the frames in it, at least one.
            wall_s: how long it was.
            cpu_s: processor time of the whole program in it.
        """
        self._shared = None
        in_frames_s, in_frames_cpu_s = sum(each.wall_s for each in works), sum(each.cpu_s for each in works)
        between_s = wall_s - in_frames_s
        if between_s > 0.15 * wall_s:
            # What else the program does (capture, window, recording) goes on during frames as well.
            self._other_cores.append(max(0.0, cpu_s - in_frames_cpu_s) / between_s)
        own_cpu_s = in_frames_cpu_s - self._other() * in_frames_s
        # All threads that wait for each other spin: they count as busy.
        threads_s = sum(
            each.wall_s + (each.network.threads - 1) * each.segment_s * each.is_asked for each in works
        )
        self._busy.append(min(2.0, max(0.1, own_cpu_s / max(threads_s, 1e-9))))

    def answer_s(self, network: Network) -> float:
        """Give the time of one answer, in seconds: measured, or from that of a network that was."""
        if network not in self._middle:
            self._middle[network] = self._estimate_s(network)
        return self._middle[network]

    def predict(self, plan: Plan, source_fps: float) -> Load:
        """Say what a plan takes while everything moves, with a source of so many frames a second."""
        if self._shared is None:  # asked of every plan there is, and the same for all of them
            self._shared = self._find_shared()
        shared, fps = self._shared, min(plan.fps, source_fps)
        move_s = shared.move_s * (1 - 1 / plan.every)
        answer_s = self.answer_s(plan.network) / plan.every
        threads_s = shared.rest_s + move_s + answer_s * plan.network.threads
        return Load(
            shared.other_cores + fps * shared.busy * threads_s, fps * (shared.rest_s + move_s + answer_s)
        )

    def _find_shared(self) -> _Shared:
        return _Shared(
            median(self._moves_s) if self._moves_s else _MOVE_S,
            median(self._rest_s) if self._rest_s else _REST_S,
            median(self._busy) if self._busy else 1.0,
            self._other(),
        )

    def _estimate_s(self, network: Network) -> float:
        if network in self._answers_s:
            return median(self._answers_s[network])
        known = [(_likeness(each, network), each) for each in self._answers_s]
        if not known:
            return _ANSWER_S * _weight(network)
        nearest = max(known)[1]
        return median(self._answers_s[nearest]) * _weight(network) / _weight(nearest)

    def _other(self) -> float:
        return median(self._other_cores) if self._other_cores else 0.0


def _weight(network: Network) -> float:
    return _RATIO.get(network.name, 1.0) / math.pow(network.threads, _SPEED_UP)


def _likeness(one: Network, other: Network) -> tuple[bool, bool]:
    return one.name == other.name, one.threads == other.threads
