"""The mailbox: the newest wins, nobody who puts waits, closing wakes everybody."""

from __future__ import annotations

import threading

import pytest
from fakes import WAIT_S

from desktop_app.live.latest import Latest
from desktop_app.live.stats import LiveMeter, LiveStats
from desktop_app.live.wish import WishBoard


def test_the_newest_wins_and_the_rest_is_counted() -> None:
    slot: Latest[int] = Latest()
    assert [slot.put(number) for number in range(5)] == [True, False, False, False, False]
    assert slot.take() == 4
    assert slot.take(0) is None
    assert slot.dropped == 4
    assert slot.put(5)


def test_taking_waits_for_something_and_closing_ends_the_wait() -> None:
    slot: Latest[str] = Latest()
    taken: list[str | None] = []
    done = [threading.Event(), threading.Event()]

    def take_twice() -> None:
        for event in done:
            taken.append(slot.take())
            event.set()

    thread = threading.Thread(target=take_twice)
    thread.start()
    slot.put("first")
    assert done[0].wait(WAIT_S)
    slot.close()
    thread.join(WAIT_S)
    assert taken == ["first", None]


def test_a_closed_slot_keeps_nothing() -> None:
    slot: Latest[int] = Latest()
    slot.put(1)
    slot.close()
    assert slot.take(0) is None
    assert not slot.put(2)
    assert slot.take() is None
    slot.close()


def test_clearing_is_no_drop() -> None:
    slot: Latest[int] = Latest()
    slot.put(1)
    slot.clear()
    assert slot.take(0) is None
    assert slot.dropped == 0
    assert slot.put(2)


def test_none_is_lost_between_two_threads_but_those_replaced() -> None:
    slot: Latest[int] = Latest()
    taken: list[int] = []

    def take_all() -> None:
        while (number := slot.take(WAIT_S)) is not None:
            taken.append(number)
            if number == 9999:
                return

    thread = threading.Thread(target=take_all)
    thread.start()
    for number in range(10_000):
        slot.put(number)
    thread.join(WAIT_S)
    assert taken == sorted(taken)
    assert taken[-1] == 9999
    assert len(taken) + slot.dropped == 10_000


def test_a_wish_for_the_same_source_is_another_wish() -> None:
    board = WishBoard("a")
    first = board.current
    assert first is not None
    calls: list[str] = []
    board.change("a", lambda: calls.append("cleared"))
    assert not board.is_current(first)
    assert not board.do_if_current(first, lambda: bool(calls.append("stale")))
    second = board.current
    assert second is not None
    assert board.do_if_current(second, lambda: True)
    board.close()
    assert board.current is None
    board.change("b", lambda: calls.append("too late"))
    assert board.current is None
    assert calls == ["cleared"]


def test_waiting_for_a_wish_ends_with_the_wish() -> None:
    board = WishBoard("a")
    wish = board.current
    assert wish is not None
    board.wait_for_change(wish, 0.0)
    thread = threading.Thread(target=board.wait_for_change, args=(wish, None))
    thread.start()
    board.change("b", lambda: None)
    thread.join(WAIT_S)
    assert not thread.is_alive()


def test_statistics_are_of_the_last_two_seconds() -> None:
    meter = LiveMeter()
    assert meter.read(now_s=0.0, dropped=0, source_name="") == LiveStats()
    for index in range(61):
        meter.add((72, 128), index / 20 - 0.05, {"segment": float(index), "refine": 2.0}, index / 20)
    stats = meter.read(now_s=3.0, dropped=7, source_name="Cam")
    assert stats.fps == pytest.approx(20)
    assert stats.latency_ms == pytest.approx(50)
    assert stats.stage_ms == pytest.approx({"refine": 2.0, "segment": 40.0})
    assert (stats.dropped, stats.source_name, stats.size) == (7, "Cam", (72, 128))
    late = meter.read(now_s=99.0, dropped=7, source_name="Cam")
    assert (late.fps, late.latency_ms, late.size) == (0.0, 0.0, (72, 128))


def test_of_one_picture_there_is_no_rate_and_a_stage_that_was_left_out_took_nothing() -> None:
    meter = LiveMeter()
    meter.add((72, 128), 0.9, {"segment": 5.0}, 1.0)
    assert meter.read(now_s=1.0, dropped=0, source_name="").fps == 0
    for _ in range(2):
        meter.add((72, 128), 0.9, {"refine": 3.0}, 1.5)
    # Two seconds later it still counts.
    stats = meter.read(now_s=3.0, dropped=0, source_name="")
    assert stats.fps == pytest.approx(4)
    assert stats.stage_ms == {"refine": 3.0, "segment": 0.0}
