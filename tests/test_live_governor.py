"""The rate follows cost and allowance, on the beat, and rests where it belongs."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.live.governor import EFFORTS, Governor


def run(
    governor: Governor, effort: str, *, seconds: float, cost_s: float, fps: float = 30, from_s: float = 0
) -> int:
    """Offer frames at a camera's rate; how many were worked on."""
    worked = 0
    for index in range(round(seconds * fps)):
        now_s = from_s + index / fps
        if governor.is_due(now_s, effort):
            governor.note(cost_s, now_s)
            worked += 1
    return worked


def test_best_takes_every_frame_whatever_it_costs() -> None:
    governor = Governor()
    assert run(governor, "best", seconds=10, cost_s=0.2, fps=60) == 600
    assert governor.limit_fps is None


@pytest.mark.parametrize(
    ("effort", "fps", "expected"), [("battery", 30, 15), ("balanced", 60, 30), ("battery", 25, 15)]
)
def test_a_cheap_frame_comes_at_the_efforts_own_rate(effort: str, fps: float, expected: float) -> None:
    governor = Governor()
    worked = run(governor, effort, seconds=10, cost_s=0.004, fps=fps)
    assert worked == pytest.approx(10 * expected, abs=3)
    assert governor.limit_fps == EFFORTS[effort].most_fps


def test_an_expensive_frame_slows_down_until_the_share_is_kept() -> None:
    governor = Governor()
    run(governor, "balanced", seconds=20, cost_s=0.045)
    assert governor.limit_fps == 12
    worked = run(governor, "balanced", seconds=10, cost_s=0.045, from_s=20)
    assert worked * 0.045 <= 0.6 * 10 * 1.02


def test_it_speeds_up_again_when_frames_get_cheap() -> None:
    governor = Governor()
    run(governor, "balanced", seconds=20, cost_s=0.045)
    run(governor, "balanced", seconds=40, cost_s=0.005, from_s=20)
    assert governor.limit_fps == 30


def test_twenty_of_thirty_are_twenty() -> None:
    governor = Governor()
    run(governor, "balanced", seconds=20, cost_s=0.029)
    assert governor.limit_fps == 20
    assert run(governor, "balanced", seconds=10, cost_s=0.029, from_s=20) == pytest.approx(200, abs=2)


@given(cost_s=st.floats(0.001, 0.5), jitter=st.floats(0, 0.09), effort=st.sampled_from(["battery", "balanced"]))
def test_at_a_steady_cost_it_comes_to_rest(cost_s: float, jitter: float, effort: str) -> None:
    """With costs that differ by up to 9 % about their mean, the rate is changed in one direction only."""
    governor = Governor()
    limits = []
    for index in range(1800):
        now_s = index / 30
        if governor.is_due(now_s, effort):
            governor.note(cost_s * (1 + jitter * (-1) ** index), now_s)
            limits.append(governor.limit_fps)
    assert all(later <= earlier for earlier, later in pairwise(limits))


def test_another_effort_begins_at_its_own_rate() -> None:
    governor = Governor()
    run(governor, "balanced", seconds=20, cost_s=0.045)
    governor.is_due(20.0, "best")
    assert governor.limit_fps is None
    governor.is_due(20.1, "an old file's word")
    assert governor.limit_fps == 30


def test_after_a_pause_frames_do_not_come_in_a_rush() -> None:
    governor = Governor()
    run(governor, "battery", seconds=1, cost_s=0.001)
    assert run(governor, "battery", seconds=1, cost_s=0.001, from_s=100) <= 16
