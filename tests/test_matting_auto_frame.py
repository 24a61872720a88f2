"""Auto-framing on synthetic tracks: calm, bounded, never past the person, and back to the whole picture."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.matting.auto_frame import (
    DEAD_ZONE,
    FOLLOW_ZOOM,
    GONE_S,
    MOST_SPEED,
    AutoFramer,
    wished_crop,
)
from desktop_app.matting.crop import WHOLE, Crop, crop_at

FPS = 30
WISHES = st.builds(crop_at, st.floats(1, FOLLOW_ZOOM), st.floats(0, 1), st.floats(0, 1))


def run(framer: AutoFramer, wished: Crop | None, seconds: float, start_s: float = 0.0) -> list[Crop]:
    """Let a wish stand for so long, looked at as often as frames come."""
    crops = []
    for index in range(int(seconds * FPS)):
        time_s = start_s + index / FPS
        framer.see(wished, time_s)
        crops.append(framer.crop(time_s))
    return crops


def body(x: float, *, width: float = 0.3, top: float = 0.3, size: tuple[int, int] = (144, 256)) -> np.ndarray:
    """Draw somebody from `top` down to the lower edge, with a head half as wide as the body."""
    alpha = np.zeros(size, np.float32)
    rows, columns = size
    shoulders = int((top + 0.25) * rows)
    for half, first, last in ((width / 4, int(top * rows), shoulders), (width / 2, shoulders, rows)):
        alpha[first:last, max(0, int((x - half) * columns)) : max(0, int((x + half) * columns))] = 1
    return alpha


@given(WISHES)
def test_it_arrives_and_never_goes_past(wished: Crop) -> None:
    crops = run(AutoFramer(), wished, 8.0)
    last = crops[-1]
    if abs(wished.zoom - 1) < 0.15 and max(abs(wished.left), abs(wished.top)) < DEAD_ZONE / 2:
        assert last in (WHOLE, wished)
    elif last != WHOLE:
        assert last.size == pytest.approx(wished.size, rel=0.02)
        assert last.centre == pytest.approx(wished.centre, abs=0.01)
    sizes = [crop.size for crop in crops]
    assert sizes == sorted(sizes, reverse=True)
    assert min(sizes) >= wished.size - 1e-9


@given(st.lists(st.tuples(st.one_of(st.none(), WISHES), st.floats(0, 3)), max_size=12))
def test_it_stays_in_the_picture_and_below_its_highest_speed(
    track: list[tuple[Crop | None, float]],
) -> None:
    framer = AutoFramer()
    crops, start_s = [WHOLE], 0.0
    for wished, seconds in track:
        crops += run(framer, wished, seconds, start_s)
        start_s += int(seconds * FPS) / FPS
    for before, after in itertools.pairwise(crops):
        assert 0 <= after.left <= 1 - after.size + 1e-9
        assert 0 <= after.top <= 1 - after.size + 1e-9
        assert 1 / FOLLOW_ZOOM - 1e-9 <= after.size <= 1
        assert abs(np.log2(after.zoom / before.zoom)) <= 1.2 * MOST_SPEED / FPS + 0.003
        # The corner moves with the middle and with the size at once.
        assert abs(after.left - before.left) <= 2.0 * MOST_SPEED / FPS


@given(st.lists(st.tuples(st.floats(-1, 1), st.floats(-1, 1)), min_size=40, max_size=40))
def test_it_stands_still_under_jitter(jitter: list[tuple[float, float]]) -> None:
    framer = AutoFramer()
    wished = crop_at(2, 0.5, 0.5)
    start_s = 10.0
    at_rest = run(framer, wished, start_s)[-1]
    reach = 0.9 * DEAD_ZONE * wished.size
    for index, (dx, dy) in enumerate(jitter):
        time_s = start_s + index / FPS
        framer.see(crop_at(2, 0.5 + dx * reach, 0.5 + dy * reach), time_s)
        crop = framer.crop(time_s)
        assert crop.centre == pytest.approx(at_rest.centre, abs=2e-3)
        assert crop.size == pytest.approx(at_rest.size, abs=2e-3)


def test_one_wrong_look_moves_nothing() -> None:
    framer = AutoFramer()
    at_rest = run(framer, crop_at(2, 0.4, 0.5), 8.0)[-1]
    framer.see(crop_at(1.2, 0.8, 0.5), 8.0)
    framer.see(crop_at(2, 0.4, 0.5), 8.1)
    assert framer.crop(8.2).centre == pytest.approx(at_rest.centre, abs=1e-3)


def test_a_walk_across_the_room_is_followed_without_hunting() -> None:
    framer = AutoFramer()
    xs = [0.3 + 0.4 * min(1.0, index / (4 * FPS)) for index in range(8 * FPS)]
    run(framer, crop_at(2, 0.3, 0.5), 6.0)
    lefts = []
    for index, x in enumerate(xs):
        time_s = 6.0 + index / FPS
        framer.see(crop_at(2, x, 0.5), time_s)
        lefts.append(framer.crop(time_s).left)
    steps = np.diff(lefts)
    assert (steps > -1e-4).all()
    assert lefts[-1] == pytest.approx(0.7 - 0.25, abs=DEAD_ZONE)


def test_it_eases_out_to_the_whole_picture_when_nobody_is_there() -> None:
    framer = AutoFramer()
    run(framer, crop_at(2, 0.2, 0.5), 6.0)
    waiting = run(framer, None, GONE_S, 6.0)
    assert waiting[-2].size == pytest.approx(0.5, abs=0.01)
    leaving = run(framer, None, 6.0, 6.0 + GONE_S)
    assert leaving[-1] == WHOLE
    assert all(after.size >= before.size for before, after in itertools.pairwise(leaving))
    assert leaving[FPS // 2].size < 1


def test_a_gap_and_a_step_back_in_time_move_it_only_a_little() -> None:
    framer = AutoFramer()
    run(framer, crop_at(2, 0.2, 0.5), 0.5)
    before = framer.crop(0.5)
    assert framer.crop(1000.0).size >= before.size - 0.5
    assert framer.crop(3.0).size == pytest.approx(framer.crop(3.0).size)


@pytest.mark.parametrize("x", [0.2, 0.35, 0.5, 0.65, 0.8])
def test_head_and_shoulders_are_framed_with_room_above(x: float) -> None:
    alpha = body(x, width=0.25, top=0.4)
    crop = wished_crop(alpha, 16 / 9)
    assert crop is not None
    assert crop.zoom > 1.3
    assert crop.left < x - 0.1
    assert crop.left + crop.size > x + 0.1
    assert crop.top < 0.4


def test_somebody_near_is_not_zoomed_in_on_and_somebody_far_not_without_end() -> None:
    near = wished_crop(body(0.5, width=0.9, top=0.05), 16 / 9)
    far = wished_crop(body(0.5, width=0.06, top=0.7), 16 / 9)
    assert near is not None
    assert far is not None
    assert near.size > 0.95
    assert far.zoom == pytest.approx(2.5)


def test_two_people_are_both_in_the_picture() -> None:
    both = wished_crop(np.maximum(body(0.2, width=0.15), body(0.8, width=0.15)), 16 / 9)
    assert both is not None
    assert both.left < 0.13
    assert both.left + both.size > 0.87


@pytest.mark.parametrize("size", [(1, 1), (2, 3), (144, 256)])
def test_nobody_and_tiny_pictures_wish_for_nothing_or_something_inside(size: tuple[int, int]) -> None:
    assert wished_crop(np.zeros(size, np.float32), 1.0) is None
    crop = wished_crop(np.ones(size, np.float32), 1.0)
    assert crop is not None
    assert crop.left + crop.size <= 1 + 1e-9


AT_REST = crop_at(2, 0.5, 0.5)


def at_rest() -> AutoFramer:
    framer = AutoFramer()
    framer.start_from(AT_REST)
    framer.crop(0.0)
    return framer


def moved(framer: AutoFramer, seconds: float = 1.0) -> Crop:
    """Give the crop after so long, frame by frame."""
    return [framer.crop(index / 100) for index in range(1, round(100 * seconds) + 1)][-1]


@pytest.mark.parametrize(
    ("wished", "moves"),
    [
        (crop_at(2, 0.53, 0.5), False),
        (crop_at(2, 0.54, 0.5), True),
        (crop_at(2, 0.5, 0.47), False),
        (crop_at(2, 0.5, 0.46), True),
        (crop_at(2.3, 0.5, 0.5), False),
        (crop_at(2.4, 0.5, 0.5), True),
        (crop_at(1.75, 0.5, 0.5), False),
        (crop_at(1.65, 0.5, 0.5), True),
    ],
)
def test_who_moves_a_little_within_the_part_on_show_moves_nothing(wished: Crop, moves: bool) -> None:
    framer = at_rest()
    framer.see(wished, 0.0)
    framer.see(wished, 0.0)
    assert (moved(framer) != AT_REST) == moves


def test_two_looks_in_a_row_move_it_and_one_does_not() -> None:
    framer, elsewhere = at_rest(), crop_at(2, 0.6, 0.5)
    for wished in (elsewhere, AT_REST, elsewhere):
        framer.see(wished, 0.0)
    assert moved(framer, 0.2) == AT_REST
    framer.see(elsewhere, 0.2)
    framer.crop(0.2)
    assert framer.crop(0.4).centre[0] > 0.51


def test_nearly_there_in_a_second_and_no_faster_than_half_the_picture_a_second() -> None:
    framer, wished = at_rest(), crop_at(2, 0.6, 0.5)
    for _ in range(2):
        framer.see(wished, 0.0)
    # A critically damped spring of smooth time T leaves (1 + 4t) exp(-4t) where T is half a second.
    assert moved(framer, 0.5).centre[0] == pytest.approx(0.6 - 0.1 * 0.406, abs=2e-3)
    framer = at_rest()
    for _ in range(2):
        framer.see(wished, 0.0)
    assert moved(framer).centre[0] == pytest.approx(0.6 - 0.1 * 0.092, abs=2e-3)
    framer = AutoFramer()
    framer.start_from(crop_at(4, 0.125, 0.5))
    framer.crop(0.0)
    for _ in range(2):
        framer.see(crop_at(4, 0.875, 0.5), 0.0)
    xs = [framer.crop(index / 100).centre[0] for index in range(1, 200)]
    assert 0.45 < 100 * np.diff(xs).max() <= 0.505


def test_a_long_gap_counts_as_half_a_second() -> None:
    framer, wished = at_rest(), crop_at(2, 0.6, 0.5)
    for _ in range(2):
        framer.see(wished, 0.0)
    assert framer.crop(60.0).centre[0] == pytest.approx(0.6 - 0.1 * 0.406, abs=2e-3)
    before = framer.crop(60.0)
    assert framer.crop(30.0) == before


def test_who_is_gone_is_waited_for_for_one_and_a_half_seconds_and_not_after_a_step_back() -> None:
    for gone_s, leaves in ((1.5, False), (1.6, True), (-0.1, True)):
        framer = at_rest()
        framer.see(AT_REST, 0.0)
        framer.see(None, gone_s)
        assert (moved(framer, 0.5) != AT_REST) == leaves


@pytest.mark.parametrize(("aspect", "width", "size"), [(1.0, 0.4, 0.4 / 0.62), (16 / 9, 0.2, 0.409 / 0.8)])
def test_the_person_takes_three_fifths_of_the_width_or_four_of_the_height(
    aspect: float, width: float, size: float
) -> None:
    alpha = np.zeros((200, 200), np.float32)
    alpha[80:, round(100 - 100 * width) : round(100 + 100 * width)] = 1
    crop = wished_crop(alpha, aspect)
    assert crop is not None
    assert crop.size == pytest.approx(size, rel=0.02)
    assert (0.4 - crop.top) / crop.size == pytest.approx(0.12, abs=0.01)
    assert crop.centre[0] == pytest.approx(0.5, abs=0.01)


def test_an_arm_stretched_out_widens_the_part_but_the_body_stays_in_the_middle() -> None:
    alpha = np.zeros((200, 200), np.float32)
    alpha[80:, 60:100] = 1
    alpha[100:112, 100:150] = 1
    crop = wished_crop(alpha, 1.0)
    assert crop is not None
    assert crop.left + crop.size > 0.74
    assert crop.left <= 0.2
    assert wished_crop(alpha * np.float32(0.49), 1.0) is None


@pytest.mark.parametrize(("pixels", "is_somebody"), [(15, False), (17, True)])
def test_less_than_a_two_hundred_fiftieth_of_the_picture_is_nobody(pixels: int, is_somebody: bool) -> None:
    alpha = np.zeros((40, 100), np.float32)
    alpha[10, :pixels] = 1
    assert (wished_crop(alpha, 1.0) is not None) == is_somebody
