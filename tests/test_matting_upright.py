"""Quarter turns, and the vote that decides on them without flapping."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.matting.segment import Segmentation
from desktop_app.matting.upright import (
    VOTE_EVERY_S,
    VOTES_TO_TURN,
    UprightVote,
    judge,
    mirror_image,
    seen_mirrored,
    turn_image,
    turned_size,
)

PERSON = np.full((4, 4), 0.5, np.float32)


@pytest.mark.parametrize("turns", range(-4, 9))
def test_turns_are_clockwise(turns: int) -> None:
    image = np.arange(18, dtype=np.uint8).reshape(2, 3, 3)
    turned = turn_image(image, turns)
    np.testing.assert_array_equal(turned, np.rot90(image, -turns))
    assert turned.shape[:2] == turned_size((2, 3), turns)


@pytest.mark.parametrize("turns", range(4))
def test_a_turn_seen_in_the_mirror(turns: int) -> None:
    image = np.arange(18, dtype=np.uint8).reshape(2, 3, 3)
    there = turn_image(mirror_image(image), seen_mirrored(turns, True))
    np.testing.assert_array_equal(there, mirror_image(turn_image(image, turns)))
    assert seen_mirrored(turns, False) == turns


@pytest.mark.parametrize(
    ("alpha", "upright", "expected"),
    [
        (PERSON, [0.1, 0.7, 0.1, 0.1], 1),
        (PERSON, [0.9, 0.1, 0.0, 0.0], 0),
        (PERSON, [0.31, 0.69, 0.0, 0.0], None),
        (np.zeros((4, 4), np.float32), [0.0, 1.0, 0.0, 0.0], None),
        (PERSON, None, None),
    ],
)
def test_unsure_and_empty_pictures_have_no_opinion(
    alpha: np.ndarray, upright: list[float] | None, expected: int | None
) -> None:
    probabilities = None if upright is None else np.array(upright, np.float32)
    assert judge(Segmentation(alpha, probabilities)) == expected


def test_turns_after_two_seconds_of_agreement_and_not_before() -> None:
    vote = UprightVote()
    for index in range(VOTES_TO_TURN):
        assert vote.settled_turns is None
        assert vote.turns == 0
        vote.add(3, index * VOTE_EVERY_S)
    assert vote.turns == vote.settled_turns == 3


def test_one_contradiction_starts_over_and_unsure_ones_do_not_count() -> None:
    vote = UprightVote()
    opinions = [1, 1, 1, 1, 0, 1, None, 1, None, 1, 1]
    for index, opinion in enumerate(opinions):
        vote.add(opinion, index * VOTE_EVERY_S)
        assert vote.turns == 0
    vote.add(1, len(opinions) * VOTE_EVERY_S)
    assert vote.turns == 1


@given(st.lists(st.sampled_from([0, 1, 2, 3, None]), max_size=80))
def test_never_flaps(opinions: list[int | None]) -> None:
    vote = UprightVote()
    changes = [0]
    for index, opinion in enumerate(opinions):
        before = vote.turns
        vote.add(opinion, index * VOTE_EVERY_S)
        if vote.turns != before:
            sure = [each for each in opinions[: index + 1] if each is not None]
            assert sure[-VOTES_TO_TURN:] == [vote.turns] * VOTES_TO_TURN
            changes.append(index)
    assert all(later - sooner >= VOTES_TO_TURN - 1 for sooner, later in itertools.pairwise(changes))


def test_is_asked_twice_a_second_and_after_a_jump_back() -> None:
    vote = UprightVote()
    assert vote.is_due(10.0)
    vote.add(None, 10.0)
    assert not vote.is_due(10.4)
    assert vote.is_due(10.5)
    assert vote.is_due(3.0)


def test_old_opinions_do_not_count_with_new_ones() -> None:
    vote = UprightVote()
    for index in range(VOTES_TO_TURN - 1):
        vote.add(2, index * VOTE_EVERY_S)
    vote.add(2, 60.0)
    assert vote.turns == 0


def test_a_jump_back_in_time_starts_over() -> None:
    vote = UprightVote()
    for index in range(VOTES_TO_TURN - 1):
        vote.add(2, 10.0 + index * VOTE_EVERY_S)
    for index in range(VOTES_TO_TURN - 1):
        vote.add(2, index * VOTE_EVERY_S)
        assert vote.turns == 0
    vote.add(2, VOTES_TO_TURN * VOTE_EVERY_S)
    assert vote.turns == 2


@pytest.mark.parametrize(("gap_s", "turns"), [(4.9, 3), (5.1, 0)])
def test_opinions_belong_together_up_to_five_seconds_apart(gap_s: float, turns: int) -> None:
    vote = UprightVote()
    for index in range(VOTES_TO_TURN + 3):
        vote.add(3, 100 + index * gap_s)
    assert vote.turns == turns


@pytest.mark.parametrize(("share", "expected"), [(0.009, None), (0.011, 2)])
def test_less_than_a_hundredth_of_the_picture_is_nobody(share: float, expected: int | None) -> None:
    alpha = np.full((10, 10), share, np.float32)
    assert judge(Segmentation(alpha, np.array([0, 0, 1, 0], np.float32))) == expected
