"""The way to work follows what is measured and allowed, comes to rest, and is on the beat."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from effort_machine import BASE, NETWORKS, Machine, play
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from desktop_app.live.effort.costs import Work
from desktop_app.live.effort.governor import Governor
from desktop_app.live.effort.pace import Pace
from desktop_app.live.effort.patience import MOST_A_MINUTE
from desktop_app.live.effort.plan import Network
from desktop_app.live.effort.target import target_of

# One example takes a second: to shrink one takes an hour and says no more.
NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)


def choose(effort: str, cpu_limit: float = 100.0) -> object:
    return lambda _now_s: (effort, cpu_limit)


def limit(per_cent: float) -> object:
    return choose("limit", per_cent)


@pytest.mark.parametrize("per_cent", [15, 25, 38, 60, 90])
def test_a_limit_is_kept_and_what_it_allows_is_used(per_cent: float) -> None:
    run = play(Machine(), effort=limit(per_cent))
    assert max(run.busy_cores[10:]) <= 2 * per_cent / 100 * 1.01
    assert run.busy_cores[-1] >= min(0.6, 0.6 * 2 * per_cent / 100)
    assert run.most_changes_a_minute() <= 2


@pytest.mark.parametrize("cores", [1, 2])
@pytest.mark.parametrize("effort", [("battery", 0), ("balanced", 0), ("best", 0), ("limit", 30)])
def test_with_what_the_shipped_networks_cost_it_is_at_rest_in_ten_seconds(
    effort: tuple[str, float], cores: int
) -> None:
    costs_s = {"fast": 0.0029, "balanced": 0.0073, "fine": 0.0154}
    machine = Machine(answers_s=costs_s, cores=cores, noise=0.15, other_cores=0.15)
    run = play(machine, effort=lambda _now_s: effort, seconds=300)
    assert len(run.changes) <= 3
    assert run.changes[-1][0] < 10
    assert np.mean(run.busy_cores[10:]) <= target_of(*effort, cores).busy_cores


def test_best_takes_the_finest_network_that_keeps_up_and_leaves_out_nothing() -> None:
    run = play(Machine(), effort=choose("best"))
    assert run.governor.plan.network.name == "fine"
    assert math.isinf(run.governor.plan.fps)
    assert min(run.fps[10:]) >= 29
    slow = play(Machine(slowdown=lambda _now_s: 2.2), effort=choose("best"))
    assert slow.governor.plan.network.name == "balanced"


@pytest.mark.parametrize(("effort", "most_fps"), [("battery", 15), ("balanced", 30)])
def test_an_effort_keeps_to_its_rate_and_its_cores(effort: str, most_fps: int) -> None:
    run = play(Machine(fps=60), effort=choose(effort))
    assert max(run.fps[5:]) <= most_fps + 1
    assert max(run.busy_cores[10:]) <= target_of(effort, 0, 2).busy_cores * 1.02


def test_more_load_takes_it_down_and_less_load_brings_it_back() -> None:
    run = play(Machine(slowdown=lambda now_s: 3.0 if 60 < now_s < 120 else 1.0), effort=limit(40), seconds=240)
    before, during, after = run.busy_cores[50:60], run.busy_cores[70:118], run.busy_cores[200:]
    assert max(before + during + after) <= 0.8 * 1.02
    assert run.fps[-1] >= 29
    assert run.fps[100] < 20
    assert run.most_changes_a_minute() <= 3


def test_the_last_step_down_that_a_minute_allows_goes_all_the_way() -> None:
    """All takes a third longer every eight seconds: one more step would soon be too little again."""
    run = play(
        Machine(slowdown=lambda now_s: 1.3 ** max(0, int((now_s - 40) / 8))), effort=limit(60), seconds=115
    )
    first_s, (last_s, plan) = run.changes[-MOST_A_MINUTE][0], run.changes[-1]
    assert last_s - first_s <= 60
    assert (plan.network.name, plan.network.threads, plan.fps) == ("fast", 1, 5.0)


def test_a_machine_too_slow_for_anything_gets_the_cheapest_way_and_is_left_alone() -> None:
    run = play(Machine(slowdown=lambda _now_s: 20.0), effort=limit(20), seconds=300)
    last_change_s, plan = run.changes[-1]
    assert (plan.network.name, plan.network.threads, plan.fps) == ("fast", 1, 5.0)
    assert last_change_s < 60
    assert run.governor.state.is_too_much


def test_a_step_that_proved_too_dear_is_not_retried_soon() -> None:
    """The load comes back ten seconds after each step up."""
    run = play(
        Machine(slowdown=lambda now_s: 2.5 if int(now_s / 10) % 2 else 1.0), effort=limit(40), seconds=900
    )
    ups = [at_s for (_, before), (at_s, plan) in pairwise(run.changes) if plan.fps > before.fps]
    waits = [later - at for at, later in pairwise(ups)]
    assert all(wait >= 60 for wait in waits)
    assert max(waits) >= 200


def test_what_others_take_is_not_taken_for_our_own() -> None:
    """Frames last three times as long on a crowded machine, but keep the cores no busier."""
    run = play(Machine(crowd=3.0), effort=choose("battery"))
    assert run.fps[-1] >= 14
    assert max(run.busy_cores[10:]) <= 0.4 * 1.02


def test_while_the_picture_stands_still_it_does_not_take_on_what_movement_could_not_pay() -> None:
    machine = Machine(moves=lambda now_s: int(now_s / 15) % 2 == 0)
    run = play(machine, effort=limit(38), seconds=300)
    assert run.most_changes_a_minute() <= 1
    assert max(run.busy_cores[10:]) <= 0.76 * 1.02


LOADS = st.sampled_from(["steady", "square", "ramp", "spikes", "wander"])


def scripted(kind: str, period_s: float, height: float, seed: int) -> object:
    def load(now_s: float) -> float:
        phase = now_s % period_s / period_s
        beat = int(now_s / period_s)
        if kind == "square":
            return height if phase > 0.5 else 1.0
        if kind == "ramp":
            return 1 + (height - 1) * phase
        if kind == "spikes":
            return height if phase < 0.1 else 1.0
        if kind == "wander":
            return 1 + (height - 1) * ((beat * 7919 + seed) % 101) / 101
        return height

    return load


@pytest.mark.timeout(900)
@settings(max_examples=20, phases=NO_SHRINKING)
@given(
    kind=LOADS,
    period_s=st.floats(3, 90),
    height=st.floats(0.3, 12),
    noise=st.floats(0, 0.5),
    per_cent=st.integers(5, 100),
    effort=st.sampled_from(["limit", "battery", "balanced", "best"]),
    fps=st.sampled_from([15.0, 24.0, 30.0]),
    fine_s=st.floats(0.008, 0.12),
    seed=st.integers(0, 1000),
)
def test_under_any_load_it_changes_rarely(
    kind: str,
    period_s: float,
    height: float,
    noise: float,
    per_cent: int,
    effort: str,
    fps: float,
    fine_s: float,
    seed: int,
) -> None:
    machine = Machine(
        answers_s={"fast": 0.002, "balanced": 0.005, "fine": fine_s},
        fps=fps,
        noise=noise,
        seed=seed,
        slowdown=scripted(kind, period_s, height, seed),
    )
    run = play(machine, effort=choose(effort, per_cent), seconds=150)
    assert run.most_changes_a_minute() <= MOST_A_MINUTE, run.changes


@pytest.mark.timeout(900)
@settings(max_examples=20, phases=NO_SHRINKING)
@given(
    height=st.floats(0.3, 12),
    noise=st.floats(0, 0.3),
    per_cent=st.integers(8, 100),
    other_cores=st.floats(0, 0.3),
    networks=st.sampled_from([NETWORKS, NETWORKS[:1], (BASE, Network("balanced", 1))]),
    seed=st.integers(0, 1000),
)
def test_where_a_target_can_be_met_it_is_met_and_kept(
    height: float,
    noise: float,
    per_cent: int,
    other_cores: float,
    networks: tuple[Network, ...],
    seed: int,
) -> None:
    machine = Machine(slowdown=lambda _now_s: height, noise=noise, seed=seed, other_cores=other_cores)
    run = play(machine, effort=limit(per_cent), seconds=130, networks=networks)
    budget = 2 * per_cent / 100
    settled = run.busy_cores[-40:]
    least = other_cores + 5 * height * (1.2 * machine.rest_s + 0.005)
    is_possible = least < 0.85 * budget and height * 0.015 < 0.19
    if is_possible:
        assert sum(settled) / len(settled) <= budget * 1.03, run.changes
        assert not run.governor.state.is_too_much
    # At a steady load it comes to rest.
    assert sum(at_s > 100 for at_s, _ in run.changes) <= 1, run.changes


@pytest.mark.parametrize("broken", [("fine",), ("fine", "fast")])
def test_a_network_that_does_not_load_is_asked_for_once(broken: tuple[str, ...]) -> None:
    run = play(
        Machine(broken=broken, answers_s={"fast": 0.002, "balanced": 0.005, "fine": 0.008}),
        effort=choose("best"),
    )
    assert run.governor.plan.network.name == "balanced"
    assert run.most_changes_a_minute() <= 2


def test_a_network_that_proves_too_slow_when_tried_is_not_put_to_use() -> None:
    governor = Governor((BASE, Network("fine", 2)), cores=2)
    for index in range(300):
        now_s = index / 30
        governor.see(index, now_s)
        if governor.is_due(now_s, "best"):
            governor.note(Work(BASE, 0.01, 0.02, 0.004, True, False), now_s, 0.6 * now_s)
        if governor.wanted is not None:
            break
    assert governor.wanted == Network("fine", 2)
    governor.loaded(Network("fine", 2), 0.2, now_s)
    assert governor.plan.network == BASE
    assert governor.wanted is None


def test_another_choice_counts_at_once_and_an_unknown_word_is_balanced() -> None:
    run = play(Machine(), effort=lambda now_s: ("battery", 0) if now_s > 20 else ("best", 0), seconds=40)
    assert max(run.fps[21:]) <= 16
    governor = Governor([BASE], cores=2)
    governor.is_due(0.0, "an old file's word")
    assert governor.plan.fps == 30


def test_after_a_rest_what_was_measured_before_it_counts_no_more() -> None:
    governor = Governor([BASE], cores=2)
    work = Work(BASE, 0.01, 0.02, 0.004, True, False)
    for index in range(120):
        governor.is_due(index / 30, "limit", 50)
        governor.note(work, index / 30, index / 30 * 0.5)
    before = governor.state
    # An hour in which the program did much else, or nothing: no matter.
    governor.is_due(4000.0, "limit", 50)
    governor.note(work, 4000.0, 9000.0)
    assert governor.state == before


@pytest.mark.parametrize(
    ("fps", "expected"), [(30.0, 300), (20.0, 200), (15.0, 150), (7.5, 75), (math.inf, 300)]
)
def test_twenty_of_thirty_are_twenty(fps: float, expected: int) -> None:
    pace = Pace()
    assert sum(pace.is_due(index / 30, fps) for index in range(300)) == pytest.approx(expected, abs=2)


def test_after_a_pause_frames_do_not_come_in_a_rush() -> None:
    pace = Pace()
    for index in range(30):
        pace.is_due(index / 30, 15)
    assert sum(pace.is_due(100 + index / 30, 15) for index in range(30)) <= 16
