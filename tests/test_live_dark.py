"""A camera that sees nothing is told once, after a while; and that there is light again."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.capture.frame import Frame
from desktop_app.live.dark_watch import DARK_S, DarkWatch

DARKEST_LIGHT = 25
"""Covered cameras give noise of up to about 20."""
looks = st.lists(st.tuples(st.sampled_from([0.0, 0.25, 0.5, 1.0, 1.75]), st.integers(0, 40)), max_size=30)


def frame(brightest: int) -> Frame:
    image = np.random.default_rng(brightest).integers(0, brightest + 1, (48, 64, 3), dtype=np.uint8)
    image[:, 7:9] = brightest
    return Frame(image, 0, 0.0, "camera:a")


@given(steps=looks)
def test_darkness_is_told_once_when_it_has_lasted_and_light_once_after_it(
    steps: list[tuple[float, int]],
) -> None:
    watch, now_s, dark_since_s, is_told = DarkWatch(), 10.0, None, False
    for later_s, brightest in steps:
        now_s += later_s
        told = watch.look(frame(brightest), now_s)
        if brightest >= DARKEST_LIGHT:
            assert told is (False if is_told else None)
            dark_since_s, is_told = None, False
            continue
        dark_since_s = now_s if dark_since_s is None else dark_since_s
        is_due = now_s - dark_since_s >= DARK_S and not is_told
        assert told is (True if is_due else None)
        is_told = is_told or is_due


def test_one_light_in_a_dark_room_is_light() -> None:
    watch = DarkWatch()
    image = np.zeros((480, 640, 3), np.uint8)
    image[300:310, 200:210, 1] = 200
    for now_s in (0.0, 2.0, 4.0):
        assert watch.look(Frame(image, 0, now_s, "camera:a"), now_s) is None
