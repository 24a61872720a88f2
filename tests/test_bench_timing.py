"""Times: numbers known to the digit where the clock is the test's own; turns; the picture's last copy."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from bench_fakes import ListedClip, contender, grey_images, moving_bar

from desktop_app.bench.machine import describe_machine, peak_mb
from desktop_app.bench.timing import time_frames, to_widget, warm_up


def _ticking(*steps_s: float) -> Callable[[], float]:
    """Give a clock that goes forward by the steps, over and over."""
    now_s, index = 100.0, 0

    def read() -> float:
        nonlocal now_s, index
        now_s += steps_s[index % len(steps_s)]
        index += 1
        return now_s

    return read


def test_times_are_those_of_the_clock() -> None:
    clip = ListedClip(grey_images(5), [None] * 5)
    (timing,) = time_frames(
        clip,
        [contender(moving_bar(5))],
        # Between frames 1 s; then 30 ms of matting and 10 ms of copying; 60 ms of work by all threads.
        clock=_ticking(1.0, 0.030, 0.010),
        cpu_clock=_ticking(1.0, 0.060),
    )
    assert timing.frames == 5
    assert timing.total_ms.median == pytest.approx(40)
    assert timing.total_ms.p95 == pytest.approx(40)
    assert timing.fps == pytest.approx(25)
    assert timing.cpu_ms == pytest.approx(60)
    assert timing.cpu_percent == pytest.approx(150)
    assert timing.webcam_cpu_percent == pytest.approx(180)


def test_stages_are_those_the_matting_tells_and_the_copy() -> None:
    clip = ListedClip(grey_images(5), [None] * 5)
    (timing,) = time_frames(clip, [contender(moving_bar(5))], clock=_ticking(1.0, 0.030, 0.010))
    assert list(timing.stages_ms) == ["segment", "composite", "to_widget"]
    # 10, 11, 12, 13, 14 ms.
    assert timing.stages_ms["segment"].median == pytest.approx(12)
    assert timing.stages_ms["segment"].p95 == pytest.approx(13.8)
    assert timing.stages_ms["to_widget"].median == pytest.approx(10)


def test_contenders_take_turns_frame_by_frame() -> None:
    log: list[str] = []
    clip = ListedClip(grey_images(3), [None] * 3)
    alphas = moving_bar(3)
    time_frames(clip, [contender(alphas, log=log, name="a"), contender(alphas, log=log, name="b")])
    assert log == ["a0", "b0", "a1", "b1", "a2", "b2"]


def test_warming_up_repeats_a_short_clip_and_forgets_it() -> None:
    log: list[str] = []
    warm = contender(moving_bar(3), log=log)
    warm_up(ListedClip(grey_images(3), [None] * 3), warm, frames=5)
    assert log == ["0", "1", "2", "0", "1"]
    assert warm.matter.resets == 1  # type: ignore[attr-defined]


def test_the_last_copy_has_the_bytes_of_a_widget() -> None:
    rgb = np.array([[[1, 2, 3]]], np.uint8)
    assert to_widget(rgb).tolist() == [[[3, 2, 1, 255]]]
    rgba = np.array([[[1, 2, 3, 4]]], np.uint8)
    assert to_widget(rgba).tolist() == [[[3, 2, 1, 4]]]


def test_the_machine_has_a_name_and_this_process_takes_memory() -> None:
    assert "Python 3" in describe_machine()
    memory = peak_mb()
    assert memory is None or 10 < memory < 100_000
