"""A computer whose load the test writes: a governor runs on it for minutes of its own time, in no time."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from desktop_app.live.effort.costs import Work
from desktop_app.live.effort.governor import Governor
from desktop_app.live.effort.plan import Network, Plan

BASE = Network("balanced", 2)
ALL = (BASE, *(Network(name, threads) for name in ("fast", "balanced", "fine") for threads in (1, 2)))
NETWORKS = tuple(dict.fromkeys(ALL))


@dataclass
class Machine:
    """Two cores, a camera and a program.

    Attributes:
        answers_s: time of one answer on one thread, by network.
        rest_s: of all else in a frame.
        other_cores: what capture and window keep busy besides.
        slowdown: by how much all takes longer at a time.
        moves: whether the picture moves at a time; while not, the network rests.
        crowd: how much longer all lasts because other programs have the cores, without costing more.
        noise: spread of each frame's time, as a share of it.
        broken: networks that do not load.
        load_s: how long loading takes.
    """

    answers_s: Mapping[str, float] = field(
        default_factory=lambda: {"fast": 0.002, "balanced": 0.005, "fine": 0.030}
    )
    rest_s: float = 0.010
    other_cores: float = 0.1
    cores: int = 2
    fps: float = 30.0
    slowdown: Callable[[float], float] = lambda _now_s: 1.0
    moves: Callable[[float], bool] = lambda _now_s: True
    crowd: float = 1.0
    noise: float = 0.0
    seed: int = 0
    broken: tuple[str, ...] = ()
    load_s: float = 0.3


@dataclass
class Run:
    """What happened: plans with the time they began at, and cores busy and frames shown second by second."""

    governor: Governor
    changes: list[tuple[float, Plan]] = field(default_factory=list)
    busy_cores: list[float] = field(default_factory=list)
    fps: list[int] = field(default_factory=list)

    def most_changes_a_minute(self) -> int:
        """Count the changes in the worst minute."""
        times = [at_s for at_s, _ in self.changes[1:]]
        return max((sum(0 <= later - at < 60 for later in times) for at in times), default=0)


class _Clockwork:
    """Plays a governor on a machine."""

    def __init__(self, machine: Machine, governor: Governor) -> None:
        self.machine = machine
        self.governor = governor
        self.random = random.Random(machine.seed)
        self.frames_cpu_s = 0.0
        self.since_asked = 99
        self.loading: tuple[Network, float] | None = None

    def wall_s(self, network: Network, now_s: float) -> float:
        one = self.machine.answers_s[network.name] / network.threads**0.6
        return one * self.factor(now_s)

    def factor(self, now_s: float) -> float:
        noise = 1 + self.machine.noise * self.random.gauss(0, 1)
        return max(0.1, noise) * self.machine.slowdown(now_s)

    def cpu_s(self, now_s: float) -> float:
        return self.frames_cpu_s + self.machine.other_cores * now_s

    def load(self, now_s: float) -> None:
        """Load what is wanted, as a thread of its own would."""
        wanted = self.governor.wanted
        if wanted is not None and self.loading is None:
            self.loading = (wanted, now_s + self.machine.load_s)
        if self.loading is not None and now_s >= self.loading[1]:
            network, self.loading = self.loading[0], None
            if network.name in self.machine.broken:
                self.governor.failed(network, now_s)
            else:
                self.governor.loaded(network, self.wall_s(network, now_s), now_s)

    def work(self, now_s: float) -> float:
        """Work on a frame; when it is finished."""
        plan, machine = self.governor.plan, self.machine
        self.since_asked += 1
        is_moving = machine.moves(now_s)
        is_asked = is_moving and self.since_asked >= plan.every
        answer_s = self.wall_s(plan.network, now_s) if is_asked else 0.0
        move_s = 0.001 if is_moving and not is_asked else 0.0
        if is_asked:
            self.since_asked = 0
        rest_s = machine.rest_s * self.factor(now_s)
        crowd = machine.crowd
        wall_s = crowd * (answer_s + move_s + rest_s)
        own_s = 1.2 * rest_s + move_s + answer_s * plan.network.threads**0.8
        self.frames_cpu_s += own_s
        cpu_s = own_s + machine.other_cores * wall_s
        done_s = now_s + wall_s
        segment_s = crowd * (answer_s + move_s)
        work = Work(plan.network, wall_s, cpu_s, segment_s, is_asked, is_moving and not is_asked)
        self.governor.note(work, done_s, self.cpu_s(done_s))
        return done_s


def play(
    machine: Machine,
    *,
    effort: Callable[[float], tuple[str, float]] = lambda _now_s: ("balanced", 100.0),
    seconds: float = 120.0,
    networks: tuple[Network, ...] = NETWORKS,
) -> Run:
    """Run a governor for some time.

    Args:
        machine: what it runs on.
        effort: the user's choice at a time, as for `target_of`.
        seconds: how long.
        networks: those there are.
    """
    governor = Governor(networks, cores=machine.cores)
    clockwork, run = _Clockwork(machine, governor), Run(governor)
    now_s, last_index, shown, before = 0.0, 0, 0, (0.0, 0.0)
    while now_s < seconds:
        index = max(last_index + 1, int(now_s * machine.fps + 1e-6))
        now_s, last_index = max(now_s, index / machine.fps), index
        clockwork.load(now_s)
        governor.see(index, index / machine.fps)
        if governor.is_due(now_s, *effort(now_s)):
            now_s = clockwork.work(now_s)
            shown += 1
        if not run.changes or run.changes[-1][1] != governor.plan:
            run.changes.append((now_s, governor.plan))
        if now_s - before[0] >= 1:
            spent_s = clockwork.cpu_s(now_s)
            run.busy_cores.append((spent_s - before[1]) / (now_s - before[0]))
            run.fps.append(shown)
            before, shown = (now_s, spent_s), 0
    return run
