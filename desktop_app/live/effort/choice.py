"""Which of the ways to work looks best at a cost that is allowed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from desktop_app.live.effort.costs import Costs
from desktop_app.live.effort.plan import OLDEST_S, Network, Plan

# A way is left for one that is dearer only if that is expected to stay well within what is allowed.
_WELL_WITHIN, _WITHIN = 0.8, 0.92
# Less of an improvement than this is not worth a change.
_WORTH_IT = 1.015
# Who works on frames for more of the time than this falls behind.
_KEEPS_UP = 0.95


class Choice:
    """All ways to work, with what they cost and what they are worth at this moment."""

    def __init__(
        self,
        plans: Sequence[Plan],
        costs: Costs,
        *,
        budget: float,
        source_fps: float,
        current: Plan,
        measured: float,
    ) -> None:
        """Look at plans.

        Args:
            plans: those there are, at least one.
            costs: what was measured so far.
            budget: cores that may be busy.
            source_fps: frames a second that come.
            current: the plan in force.
            measured: cores that are busy with it; 0 if that is not known.
        """
        self._costs = costs
        self._budget = budget
        self._source_fps = source_fps
        self._seen: dict[Plan, tuple[float, float]] = {}
        self._plans = [plan for plan in plans if (plan.every - 1) <= OLDEST_S * self._reached_fps(plan)]
        # What is measured above what was expected will be so with other plans too.
        self._surprise = 1.0
        self._surprise = min(3.0, max(1.0, measured / max(self.busy_cores(current), 1e-6)))

    def busy_cores(self, plan: Plan) -> float:
        """Say how many cores a plan keeps busy."""
        return self._surprise * self._look(plan)[0]

    def value(self, plan: Plan) -> float:
        """Say how good a plan looks here, with the frames that it leaves out because it is too slow."""
        return self._look(plan)[1]

    def best(self, among: Collection[Network]) -> Plan | None:
        """Give the best plan within the budget that uses one of these networks."""
        return self._best(plan for plan in self._within(_WITHIN) if plan.network in among)

    def cheapest(self, among: Collection[Network] = ()) -> Plan:
        """Give the plan that costs least, of those that use one of these networks, or of all."""
        fitting = [plan for plan in self._plans if not among or plan.network in among]
        return min(fitting or self._plans, key=self._demand)

    def better(self, current: Plan) -> Plan | None:
        """Give a plan that looks better and is well within the budget; None if there is none worth it."""
        best = self._best(self._within(_WELL_WITHIN))
        return best if best is not None and self.value(best) > _WORTH_IT * self.value(current) else None

    def cheaper(self, current: Plan) -> Plan | None:
        """Give the best plan within the budget, or the cheapest; None if this is the cheapest."""
        now = self.busy_cores(current)
        best = self._best(plan for plan in self._within(_WITHIN) if self.busy_cores(plan) < 0.9 * now)
        if best is not None:
            return best
        least = self.cheapest()
        # What little one of two cheap ways saves is less than what is known of either.
        return least if self._demand(least) < 0.85 * self._demand(current) else None

    def is_still_good(self, plan: Plan, current: Plan) -> bool:
        """Say whether a change to a plan still makes sense, now that its network has been tried."""
        if self.busy_cores(plan) < self.busy_cores(current):
            return True
        return self.busy_cores(plan) <= _WITHIN * self._budget and self.value(plan) > self.value(current)

    def _demand(self, plan: Plan) -> float:
        """Say how many cores it would take to keep up with a plan, whether they are there or not."""
        return self._costs.predict(plan, self._source_fps).busy_cores

    def _within(self, share: float) -> list[Plan]:
        return [plan for plan in self._plans if self.busy_cores(plan) <= share * self._budget]

    def _best(self, plans: Iterable[Plan]) -> Plan | None:
        return max(plans, key=lambda plan: (self.value(plan), -self.busy_cores(plan)), default=None)

    def _look(self, plan: Plan) -> tuple[float, float]:
        if plan not in self._seen:
            fps = self._reached_fps(plan)
            self._seen[plan] = (self._costs.predict(plan, fps).busy_cores, plan.value(fps))
        return self._seen[plan]

    def _reached_fps(self, plan: Plan) -> float:
        asked_fps = min(plan.fps, self._source_fps)
        share = self._costs.predict(plan, asked_fps).share
        return asked_fps * min(1.0, _KEEPS_UP / max(share, 1e-9))
