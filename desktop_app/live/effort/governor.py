"""Decides how to work, from what work is measured to cost and how much the user allows. Never to and fro."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.live.effort.choice import Choice
from desktop_app.live.effort.costs import Costs, Work
from desktop_app.live.effort.pace import Pace
from desktop_app.live.effort.patience import Patience
from desktop_app.live.effort.plan import Network, Plan, plans_for
from desktop_app.live.effort.target import Target, target_of

WINDOW_S = 1.0
"""What is measured is summed up over so long."""
LOADING_S = 15.0
"""A network that is not loaded after so long is given up."""
# Windows after a change, and at the start, that say nothing: caches are cold, networks are being loaded.
_UNSETTLED = 1
_USUAL_FPS = 30.0


@dataclass(frozen=True)
class EffortState:
    """What is done at present, for people.

    Attributes:
        plan: how frames are worked on.
        cpu_percent: of the whole machine, by this program; None until it has been measured.
        is_too_much: whether even the cheapest way takes more than the user allows.
    """

    plan: Plan
    cpu_percent: float | None = None
    is_too_much: bool = False


class Governor:
    """Measures and decides. For one thread; `state` may be read in any."""

    def __init__(self, networks: Sequence[Network], *, cores: int) -> None:
        """Begin with the first of the networks.

        Args:
            networks: at least one. The first is at hand; the others are, once `loaded` says so.
            cores: of the machine.
        """
        self._networks = tuple(networks)
        self._cores = cores
        self._target = target_of("best", 0, cores)
        self._costs = Costs()
        self._pace = Pace()
        self._patience = Patience()
        self._known = {networks[0]}
        self._wanted: tuple[Plan, float] | None = None
        self._works: list[Work] = []
        self._window: tuple[float, float] | None = None
        self._unsettled = _UNSETTLED
        self._source_fps = _USUAL_FPS
        self._first_seen: tuple[int, float] | None = None
        self._last_seen = (0, 0.0)
        self._loads: deque[float] = deque(maxlen=3)
        self.state = EffortState(Plan(networks[0], 1, math.inf))

    @property
    def plan(self) -> Plan:
        """The way to work at present; its network is at hand."""
        return self.state.plan

    @property
    def wanted(self) -> Network | None:
        """A network that should be loaded; None while all is well."""
        return None if self._wanted is None else self._wanted[0].network

    def see(self, index: int, captured_at_s: float) -> None:
        """Take note of a frame that came, worked on or not: how fast its source is follows from these."""
        if index <= self._last_seen[0] or captured_at_s < self._last_seen[1]:
            self._first_seen = None
        self._first_seen = self._first_seen or (index, captured_at_s)
        self._last_seen = (index, captured_at_s)

    def is_due(self, now_s: float, effort: str, cpu_limit: float = 100.0) -> bool:
        """Say whether the frame at hand is to be worked on.

        Args:
            now_s: the time in seconds; never goes back.
            effort: as for `target_of`.
            cpu_limit: as for `target_of`.

        Returns:
            Whether it is due. Who asks and is told so, works on it.
        """
        target = target_of(effort, cpu_limit, self._cores)
        if target != self._target:
            self._begin_anew(target)
        return self._pace.is_due(now_s, self.plan.fps)

    def note(self, work: Work, now_s: float, cpu_s: float) -> None:
        """Take note of one frame's work, and choose another way if it is time to.

        Args:
            work: what it took.
            now_s: the time in seconds.
            cpu_s: processor time that the whole program has taken since its start.
        """
        self._costs.note(work)
        self._works.append(work)
        if self._window is None or now_s - self._window[0] > 2 * WINDOW_S + work.wall_s:
            # The first frame, or the first after a rest.
            self._start_window(now_s, cpu_s)
        elif now_s - self._window[0] >= WINDOW_S:
            self._end_window(now_s, cpu_s)
            self._start_window(now_s, cpu_s)

    def loaded(self, network: Network, answer_s: float, now_s: float) -> None:
        """Take note that a network is at hand, and how long an answer took it; 0 if that is known already."""
        self._known.add(network)
        if answer_s > 0:
            self._costs.note_answer(network, answer_s)
        wanted, self._wanted = self._wanted, None
        if wanted is None or wanted[0].network != network:
            return
        plan = wanted[0]
        if self._choice().is_still_good(plan, self.plan):
            self._change(plan, now_s)
        else:
            self._patience.refuse(now_s)

    def failed(self, network: Network, now_s: float) -> None:
        """Take note that a network cannot be used: none of its name is wanted again."""
        first, *others = self._networks
        self._networks = (first, *(each for each in others if each.name != network.name))
        self._wanted = None
        if self.plan.network == network:
            self._adopt(Plan(first, self.plan.every, self.plan.fps))

    def _begin_anew(self, target: Target) -> None:
        self._target, self._wanted = target, None
        self._patience = Patience()
        choice = self._choice()
        self._adopt(choice.best(among=self._known) or choice.cheapest(among=self._known))

    def _start_window(self, now_s: float, cpu_s: float) -> None:
        self._window = (now_s, cpu_s)
        self._works = []

    def _end_window(self, now_s: float, cpu_s: float) -> None:
        if self._window is None:
            return
        wall_s, spent_s = now_s - self._window[0], cpu_s - self._window[1]
        if self._unsettled > 0:
            self._unsettled -= 1
            return
        self._measure_source()
        self._costs.note_window(self._works, wall_s, spent_s)
        self._loads.append(spent_s / wall_s)
        busy_cores = sorted(self._loads)[len(self._loads) // 2]
        self._decide(busy_cores, now_s)
        is_over = busy_cores > self._target.busy_cores
        self.state = EffortState(
            self.plan,
            cpu_percent=100 * busy_cores / self._cores,
            is_too_much=is_over and self._choice(busy_cores).cheaper(self.plan) is None,
        )

    def _measure_source(self) -> None:
        if self._first_seen is not None and self._last_seen[1] - self._first_seen[1] >= 0.5 * WINDOW_S:
            (index, at_s), (last_index, last_at_s) = self._first_seen, self._last_seen
            self._source_fps = min(240.0, max(1.0, (last_index - index) / (last_at_s - at_s)))
            self._first_seen = self._last_seen

    def _decide(self, busy_cores: float, now_s: float) -> None:
        if self._wanted is not None:
            if now_s - self._wanted[1] > LOADING_S:
                self.failed(self._wanted[0].network, now_s)
            return
        choice = self._choice(busy_cores)
        is_over = busy_cores > self._target.busy_cores
        better = choice.cheaper(self.plan) if is_over else choice.better(self.plan)
        if is_over and better is not None and self._patience.is_last(now_s):
            better = choice.cheapest()
        if better is None or not self._patience.allows(now_s, is_down=is_over or self._is_cheaper(better)):
            if better is None:
                self._patience.calm()
            return
        if better.network in self._known:
            self._change(better, now_s)
        else:
            self._wanted = (better, now_s)

    def _change(self, plan: Plan, now_s: float) -> None:
        self._patience.note_change(now_s, is_down=self._is_cheaper(plan))
        self._adopt(plan)

    def _adopt(self, plan: Plan) -> None:
        self.state = EffortState(plan, self.state.cpu_percent)
        self._window, self._unsettled = None, _UNSETTLED
        self._loads.clear()

    def _is_cheaper(self, plan: Plan) -> bool:
        choice = self._choice()
        return choice.busy_cores(plan) < choice.busy_cores(self.plan)

    def _choice(self, busy_cores: float = 0.0) -> Choice:
        return Choice(
            plans_for(self._networks, self._target),
            self._costs,
            budget=self._target.busy_cores,
            source_fps=self._source_fps,
            current=self.plan,
            measured=busy_cores,
        )
