"""One person stays, others go; the one is followed by place and not by size."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.capture.frame import Alpha
from desktop_app.capture.opencv import cv2
from desktop_app.matting.people import OnePerson

SIZE = (72, 128)


def people(*boxes: tuple[int, int, int, int]) -> Alpha:
    """Draw people as boxes (top, left, bottom, right) with a soft edge of a pixel."""
    alpha = np.zeros(SIZE, np.float32)
    for top, left, bottom, right in boxes:
        soft = alpha[max(0, top - 1) : bottom + 1, max(0, left - 1) : right + 1]
        np.maximum(soft, 0.2, out=soft)
        alpha[top:bottom, left:right] = 1
    return alpha


LARGE, SMALL = (20, 10, 72, 50), (30, 90, 72, 110)


def test_the_largest_person_stays_and_the_other_goes() -> None:
    both = people(LARGE, SMALL)
    np.testing.assert_array_equal(OnePerson().keep(both, 0.0), people(LARGE))
    np.testing.assert_array_equal(both, people(LARGE, SMALL))


def test_somebody_larger_who_comes_in_is_hidden() -> None:
    one = OnePerson()
    one.keep(people(SMALL), 0.0)
    for step in range(1, 40):
        kept = one.keep(people(LARGE, SMALL), step / 30)
        np.testing.assert_array_equal(kept, people(SMALL))


def test_the_person_is_followed_across_the_picture() -> None:
    one = OnePerson()
    for step in range(30):
        person = (20, 5 + 3 * step, 72, 30 + 3 * step)
        kept = one.keep(people(person), step / 30)
        np.testing.assert_array_equal(kept, people(person))


def test_while_the_one_is_away_nobody_is_shown_and_then_the_next() -> None:
    one = OnePerson()
    one.keep(people(SMALL), 0.0)
    assert not one.keep(people(LARGE), 0.5).any()
    np.testing.assert_array_equal(one.keep(people(LARGE), 1.1), people(LARGE))


def test_a_loose_hand_in_front_stays_and_a_stranger_far_off_goes() -> None:
    body, hand, stranger = (10, 40, 60, 80), (62, 50, 70, 60), (30, 110, 40, 116)
    kept = OnePerson().keep(people(body, hand, stranger), 0.0)
    np.testing.assert_array_equal(kept, people(body, hand))


def test_of_a_stranger_who_stands_close_beside_nothing_is_shown() -> None:
    alpha = people((20, 30, 72, 60))
    alpha[10:72, 62:110], alpha[:, 60:62] = 1, 0.2
    one = OnePerson()
    one.keep(people((20, 30, 72, 60)), 0.0)
    kept = one.keep(alpha, 0.1)
    assert kept[40, 45] == 1
    assert not kept[:, 62:].any()


@pytest.mark.parametrize("value", [0.0, 0.1, 1.0])
def test_nobody_and_everybody(value: float) -> None:
    alpha = np.full(SIZE, value, np.float32)
    kept = OnePerson().keep(alpha, 0.0)
    np.testing.assert_array_equal(kept, alpha if value == 1.0 else np.zeros_like(alpha))


@pytest.mark.parametrize("scale", [2, 0.5])
def test_when_another_network_takes_over_the_person_stays_the_same_one(scale: float) -> None:
    one = OnePerson()
    one.keep(people(SMALL), 0.0)
    resized = cv2.resize(people(LARGE, SMALL), None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    kept = one.keep(np.asarray(resized), 0.03)
    expected = cv2.resize(people(SMALL), None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    np.testing.assert_array_equal(kept, expected)


def test_a_reset_begins_anew() -> None:
    one = OnePerson()
    one.keep(people(SMALL), 0.0)
    one.reset()
    np.testing.assert_array_equal(one.keep(people(LARGE), 2.1), people(LARGE))


@given(seed=st.integers(0, 10**6), height=st.integers(1, 40), width=st.integers(1, 40))
def test_nothing_is_ever_added(seed: int, height: int, width: int) -> None:
    one = OnePerson()
    random = np.random.default_rng(seed)
    for step in range(3):
        alpha = random.random((height, width), np.float32) ** 3
        kept = one.keep(alpha, step / 30)
        assert kept.dtype == np.float32
        assert ((kept == alpha) | (kept == 0)).all()


@pytest.mark.parametrize(("shift", "is_same"), [(15, True), (17, False)])
def test_the_one_is_known_again_who_covers_a_fifth_of_the_place(shift: int, is_same: bool) -> None:
    one = OnePerson()
    one.keep(people((20, 40, 60, 60)), 0.0)
    # Whoever stands there covers a quarter of the place, or less than a sixth.
    moved = people((20, 40 + shift, 60, 60 + shift))
    np.testing.assert_array_equal(one.keep(moved, 0.1), moved if is_same else np.zeros_like(moved))


@pytest.mark.parametrize(("side", "is_own"), [(16, True), (30, False)])
def test_a_part_before_the_chest_is_a_hand_if_it_is_small_and_a_stranger_if_not(
    side: int, is_own: bool
) -> None:
    # Somebody with the arms around what is in the middle: 2000 pixels.
    alpha = people((5, 30, 65, 90))
    alpha[15:55, 40:80] = 0
    ring = alpha.copy()
    middle = (35 - side // 2, 60 - side // 2, 35 + side // 2, 60 + side // 2)
    alpha[middle[0] : middle[2], middle[1] : middle[3]] = 1
    np.testing.assert_array_equal(OnePerson().keep(alpha, 0.0), alpha if is_own else ring)


@pytest.mark.parametrize(
    ("row", "column", "is_own"),
    [
        (40, 85, True),
        (40, 88, False),
        (40, 45, True),
        (40, 42, False),
        (66, 65, True),
        (70, 65, False),
        (14, 65, True),
        (10, 65, False),
    ],
)
def test_a_loose_part_is_the_persons_own_up_to_a_fifth_of_the_size_beside(
    row: int, column: int, is_own: bool
) -> None:
    body, part = (20, 50, 60, 80), (row - 2, column - 2, row + 2, column + 2)
    kept = OnePerson().keep(people(body, part), 0.0)
    np.testing.assert_array_equal(kept, people(body, part) if is_own else people(body))


def test_who_is_out_of_sight_is_waited_for_for_a_second_and_not_after_a_step_back_in_time() -> None:
    one = OnePerson()
    one.keep(people(SMALL), 5.0)
    assert not one.keep(people(LARGE), 6.0).any()
    np.testing.assert_array_equal(one.keep(people(LARGE), 4.9), people(LARGE))


def test_of_the_soft_edge_four_pixels_stay() -> None:
    alpha = np.zeros(SIZE, np.float32)
    alpha[22:50, 32:70] = 0.25
    alpha[30:42, 40:62] = 1
    kept = OnePerson().keep(alpha, 0.0)
    rows, columns = np.nonzero(kept)
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (26, 45, 36, 65)
    assert kept[26, 40] == np.float32(0.25)
