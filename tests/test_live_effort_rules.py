"""The rules that the governor goes by, one by one: when a change is allowed, what there is, what it costs."""

from __future__ import annotations

import math

import pytest

from desktop_app.live.effort.costs import Costs, Work
from desktop_app.live.effort.patience import Patience
from desktop_app.live.effort.plan import Network, Plan, plans_for
from desktop_app.live.effort.target import Target, target_of

FAST, BALANCED, FINE = (Network(name, 1) for name in ("fast", "balanced", "fine"))


def findings(patience: Patience, now_s: float, *, is_down: bool) -> int:
    """Find the same again and again at one moment; at which time it is allowed, 0 for never."""
    for count in range(1, 9):
        if patience.allows(now_s, is_down=is_down):
            return count
    return 0


def test_less_is_allowed_when_found_twice_in_a_row_and_more_when_found_four_times() -> None:
    assert findings(Patience(), 0.0, is_down=True) == 2
    assert findings(Patience(), 0.0, is_down=False) == 4
    patience = Patience()
    for _ in range(3):
        assert not patience.allows(0.0, is_down=False)
    assert not patience.allows(0.0, is_down=True)
    assert findings(patience, 0.0, is_down=False) == 4
    patience.calm()
    assert findings(patience, 0.0, is_down=True) == 2


@pytest.mark.parametrize(("is_down", "wait_s"), [(True, 2.0), (False, 5.0)])
def test_after_a_change_nothing_changes_for_a_while(is_down: bool, wait_s: float) -> None:
    patience = Patience()
    patience.note_change(100.0, is_down=True)
    assert findings(patience, 100 + wait_s - 0.1, is_down=is_down) == 0
    patience.calm()
    assert findings(patience, 100 + wait_s, is_down=is_down) > 0


def test_a_step_up_that_is_taken_back_is_tried_after_a_minute_then_two_then_four() -> None:
    patience, now_s = Patience(), 1000.0
    for wait_s in (60, 120, 240, 240):
        patience.note_change(now_s, is_down=False)
        # Half a minute later it is still a mistake.
        patience.note_change(now_s + 30, is_down=True)
        assert findings(patience, now_s + 30 + wait_s - 0.1, is_down=False) == 0
        patience.calm()
        assert findings(patience, now_s + 30 + wait_s, is_down=False) == 4
        now_s += 30 + wait_s
    # A step that holds for five minutes is none, and all is forgiven.
    patience.note_change(now_s, is_down=False)
    patience.note_change(now_s + 301, is_down=True)
    assert findings(patience, now_s + 310, is_down=False) == 4
    patience.note_change(now_s + 400, is_down=False)
    patience.note_change(now_s + 420, is_down=True)
    assert findings(patience, now_s + 479, is_down=False) == 0
    patience.calm()
    assert findings(patience, now_s + 480, is_down=False) == 4


def test_a_step_up_that_has_held_for_longer_than_half_a_minute_is_no_mistake() -> None:
    patience = Patience()
    patience.note_change(100.0, is_down=False)
    patience.note_change(130.1, is_down=True)
    assert findings(patience, 140.0, is_down=False) == 4


def test_within_any_minute_there_are_six_changes_at_most_and_three_of_them_upward() -> None:
    patience = Patience()
    for count in range(3):
        assert findings(patience, 100 + 6 * count, is_down=False) == 4
        patience.note_change(100 + 6 * count, is_down=False)
    assert findings(patience, 130, is_down=False) == 0
    for count in range(3):
        assert patience.is_last(145 + 4 * count) == (count == 2)
        assert findings(patience, 145 + 4 * count, is_down=True) > 0
        patience.note_change(145 + 4 * count, is_down=True)
    assert findings(patience, 160, is_down=True) == 0
    assert findings(patience, 160.1, is_down=True) > 0


def test_the_choices_in_numbers() -> None:
    assert target_of("best", 50, 2) == Target(math.inf, math.inf)
    assert target_of("battery", 50, 1) == Target(15, 0.3)
    assert target_of("battery", 50, 8) == Target(15, 0.4)
    assert target_of("balanced", 50, 1) == Target(30, 0.6)
    assert target_of("balanced", 50, 8) == Target(30, 1.0)
    assert target_of("limit", 25, 8) == Target(math.inf, 2.0)


def test_what_looks_better() -> None:
    def value(network: Network = BALANCED, every: int = 1, fps: float = 30, source_fps: float = 30) -> float:
        return Plan(network, every, fps).value(source_fps)

    assert value(FINE) > value(BALANCED) > value(FAST)
    assert value(every=1) > value(every=2) > value(every=3)
    assert value(fps=30) > value(fps=20) > value(fps=10)
    assert value(fps=60) == value(fps=math.inf) == value(fps=30)
    assert value(Network("balanced", 2)) > value(BALANCED)
    # A finer network is worth more than a few frames, and not worth half of them.
    assert value(FINE, fps=24) > value(FAST, fps=30)
    assert value(FINE, fps=7.5) < value(FAST, fps=30)


def test_an_answer_moves_along_for_a_tenth_of_a_second_at_most() -> None:
    ways = {(plan.fps, plan.every) for plan in plans_for([FAST], Target(30, 1.0))}
    assert {fps for fps, _ in ways} == {30, 24, 20, 15, 12, 10, 7.5, 5}
    assert {every for fps, every in ways if fps == 20} == {1, 2, 3}
    assert {every for fps, every in ways if fps == 15} == {1, 2}
    assert {every for fps, every in ways if fps == 10} == {1, 2}
    assert {every for fps, every in ways if fps == 7.5} == {1}
    assert {plan.fps for plan in plans_for([FAST], Target(15, 0.3))} == {15, 12, 10, 7.5, 5}


def test_without_a_limit_nothing_is_held_back() -> None:
    plans = plans_for([FAST, FINE], Target(math.inf, math.inf))
    assert {plan.fps for plan in plans} == {math.inf}
    assert len(plans) == 6


def test_what_was_never_tried_is_estimated_from_what_is_most_like_it() -> None:
    costs = Costs()
    assert costs.answer_s(BALANCED) == 0.005
    costs.note_answer(BALANCED, 0.010)
    assert costs.answer_s(BALANCED) == 0.010
    assert costs.answer_s(FAST) == pytest.approx(0.004)
    assert costs.answer_s(FINE) == pytest.approx(0.021)
    assert costs.answer_s(Network("balanced", 2)) == pytest.approx(0.010 / 2**0.6)
    costs.note_answer(Network("fine", 1), 0.050)
    assert costs.answer_s(Network("fine", 2)) == pytest.approx(0.050 / 2**0.6)
    costs.note_answer(Network("fast", 2), 0.001)
    assert costs.answer_s(Network("balanced", 2)) == pytest.approx(0.010 / 2**0.6)
    for _ in range(3):
        costs.note_answer(BALANCED, 0.030)
    assert costs.answer_s(BALANCED) == 0.030


def test_a_way_costs_its_frames_with_the_answers_asked_for_and_those_moved() -> None:
    costs = Costs()
    for _ in range(5):
        costs.note(Work(BALANCED, 0.014, 0.014, 0.004, is_asked=True, is_moved=False))
        costs.note(Work(BALANCED, 0.012, 0.012, 0.002, is_asked=False, is_moved=True))
        # The picture stood still: nothing was asked and nothing moved.
        costs.note(Work(BALANCED, 0.010, 0.010, 0.000, is_asked=False, is_moved=False))
    for every, a_frame_s in ((1, 0.014), (2, 0.010 + 0.001 + 0.002), (3, 0.010 + 0.002 * 2 / 3 + 0.004 / 3)):
        load = costs.predict(Plan(BALANCED, every, 10), 30)
        assert load.share == pytest.approx(10 * a_frame_s)
        assert load.busy_cores == pytest.approx(10 * a_frame_s)
    assert costs.predict(Plan(BALANCED, 1, 60), 30).share == pytest.approx(30 * 0.014)


def test_what_else_the_program_does_is_counted_once_and_waiting_for_a_core_is_no_work() -> None:
    costs = Costs()
    works = [Work(BALANCED, 0.05, 0.05, 0.01, is_asked=True, is_moved=False)] * 10
    for work in works:
        costs.note(work)
    # Half of a second in frames; and a quarter of a second of work beside, in the other half.
    costs.note_window(works, 1.0, 0.75)
    load = costs.predict(Plan(BALANCED, 1, 10), 30)
    # Half a core beside, in frames too: the frames themselves keep a core busy for half of their time.
    assert load.busy_cores == pytest.approx(0.5 + 10 * 0.05 * 0.5)
    assert load.share == pytest.approx(0.5)
