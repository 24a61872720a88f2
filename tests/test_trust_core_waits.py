"""Time that other programs took is told from time that was spent, or slept."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest
from core_waits import Stopwatch, Turn, core_waits_s
from fakes import FakeClock

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")


def test_the_longest_wait_of_one_thread_is_left_out() -> None:
    clock, waits = FakeClock(), {"1": 5.0, "2": 0.0}
    watch = Stopwatch(clock=clock, waits=lambda _process: dict(waits))
    clock.now_s += 10
    assert watch.elapsed_s() == 10
    waits.update({"1": 6.0, "2": 4.0, "3": 2.5})
    assert watch.elapsed_s() == 6
    waits["2"] = 40.0
    assert watch.elapsed_s() == 0


@linux
def test_sleep_counts_in_full() -> None:
    watch = Stopwatch()
    time.sleep(0.2)  # It is what is measured.
    assert watch.elapsed_s() > 0.15


@linux
def test_a_turn_that_sleeps_or_works_is_charged_for_it_and_not_for_the_sleep_it_was_meant_to_have() -> None:
    turn = Turn()
    time.sleep(0.1)
    assert turn.took_s(idle_s=0.0)[0] > 0.05
    assert turn.took_s(idle_s=100.0)[0] < 0.05
    turn = Turn()
    begun_at_s = time.thread_time()
    while time.thread_time() - begun_at_s < 0.06:
        pass
    assert turn.took_s(idle_s=0.0)[0] >= 0.06


@linux
def test_a_process_that_shares_its_core_is_charged_its_share_alone() -> None:
    spin = "import time\nend = time.monotonic() + 30\nwhile time.monotonic() < end: pass"
    core = min(os.sched_getaffinity(0))
    spinners = [subprocess.Popen([sys.executable, "-c", spin]) for _ in range(2)]
    try:
        for spinner in spinners:
            os.sched_setaffinity(spinner.pid, {core})
        watch, begun_at_s = Stopwatch(spinners[0].pid), time.monotonic()
        while (seconds := time.monotonic() - begun_at_s) < 1.5:
            time.sleep(0.05)
        assert watch.elapsed_s() < 0.8 * seconds
    finally:
        for spinner in spinners:
            spinner.kill()
            spinner.wait()


def test_where_nothing_tells_there_was_no_wait() -> None:
    assert core_waits_s(2**30) == {}
