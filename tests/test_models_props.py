"""Drawn props belong to the person; what looks like a person, or stands beside one, belongs to the room."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from drawn_people import draw_person, draw_room
from hypothesis import given
from hypothesis import strategies as st

from models import distractors, furniture, props, relight
from models.dataset import Photo

SEEDS = st.integers(0, 2**32 - 1)


def person(number: int = 0) -> tuple[np.ndarray, np.ndarray]:
    image, alpha = draw_person((144, 256), number=number)
    return image, alpha.astype(np.float32) / 255


@given(st.integers(0, 50))
def test_a_head_is_found_where_it_is_drawn(number: int) -> None:
    _, alpha = person(number)
    head = props.find_head(alpha)
    assert head is not None
    # Drawn at 0.4 of the height, 0.13 to 0.18 of it in radius.
    assert abs(head.y - 0.4 * 144) < 0.12 * 144
    assert 0.2 * 144 < head.width < 0.4 * 144
    top = np.flatnonzero(alpha.max(axis=1) > 0.5)[0]
    assert abs(head.x - np.flatnonzero(alpha[top] > 0.5).mean()) < 4


@pytest.mark.parametrize("alpha", [np.zeros((90, 160)), np.ones((90, 160)), np.tri(90, 160)])
def test_no_head_is_found_where_none_is(alpha: np.ndarray) -> None:
    assert props.find_head(alpha.astype(np.float32)) is None


PROPS = ("HEADPHONES_SHARE", "GLASSES_SHARE", "HELD_SHARE", "HAND_SHARE")


def allow_only(prop: str, patch: pytest.MonkeyPatch) -> None:
    """Let every person have this prop, and no other."""
    for name in PROPS:
        patch.setattr(props, name, float(name == prop))


@pytest.mark.parametrize("prop", PROPS)
@given(seed=SEEDS)
def test_a_prop_is_painted_and_becomes_person(prop: str, seed: int) -> None:
    image, alpha = person()
    with pytest.MonkeyPatch.context() as patch:
        allow_only(prop, patch)
        dressed, wider = props.dress(image, alpha, np.random.default_rng(seed))
    assert dressed.dtype == np.uint8
    assert (wider >= alpha).all()
    assert wider.min() >= 0
    assert wider.max() <= 1
    changed = (dressed != image).any(axis=2)
    assert changed.any()
    assert (wider[changed & (np.abs(dressed.astype(int) - image).max(axis=2) > 128)] > 0.3).all()
    if prop == "HEADPHONES_SHARE":
        assert wider.sum() > alpha.sum()


@pytest.mark.parametrize("prop", ["HELD_SHARE", "HAND_SHARE"])
def test_nobody_wears_nothing(prop: str) -> None:
    empty = np.zeros((40, 60), np.float32)
    image = draw_room((40, 60))
    with pytest.MonkeyPatch.context() as patch:
        allow_only(prop, patch)
        same, alpha = props.dress(image, empty, np.random.default_rng(0))
    np.testing.assert_array_equal(same, image)
    assert not alpha.any()


@given(SEEDS)
def test_a_hand_comes_from_the_frames_edge_and_is_of_one_piece(seed: int) -> None:
    image, alpha = person()
    with pytest.MonkeyPatch.context() as patch:
        allow_only("HAND_SHARE", patch)
        dressed, wider = props.dress(image, alpha, np.random.default_rng(seed))
    hand = ((dressed != image).any(axis=2) & (wider > 0.9)).astype(np.uint8)
    count, _, areas, _ = cv2.connectedComponentsWithStats(hand)
    assert areas[1:, cv2.CC_STAT_AREA].max() > 0.95 * hand.sum(), f"{count - 1} pieces"
    assert hand[-1].any() or hand[:, 0].any() or hand[:, -1].any()


@given(SEEDS)
def test_a_chair_stands_behind_a_person_and_is_room(seed: int) -> None:
    image, alpha = person()
    room = image.astype(np.float32)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(furniture, "SEAT_SHARE", 1.0)
        seated = furniture.seat(room, alpha, np.random.default_rng(seed))
        assert furniture.seat(room, np.zeros_like(alpha), np.random.default_rng(seed)) is room, "nobody sits"
    assert seated.shape == room.shape
    changed = np.abs(seated - room).max(axis=2) > 1
    assert changed[-1].any()
    assert changed[:, :10].mean() < 0.6


@given(SEEDS)
def test_a_desk_hides_what_is_behind_it(seed: int) -> None:
    image, alpha = person()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(furniture, "DESK_SHARE", 1.0)
        shown, left = furniture.desk(image, alpha, np.random.default_rng(seed))
    assert shown.dtype == np.uint8
    assert left[-1].sum() < alpha[-1].sum()
    assert (left <= alpha).all()
    assert left.sum() > 0.25 * alpha.sum()
    same = (shown == image).all(axis=2)
    np.testing.assert_allclose(left[same & (alpha > 0.5)], alpha[same & (alpha > 0.5)], atol=0.02)


@given(SEEDS)
def test_other_light_is_on_the_person_alone(seed: int) -> None:
    image, alpha = person()
    before = image.copy()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(relight, "SHARE", 1.0)
        lit = relight.relight(image, alpha, np.random.default_rng(seed))
    np.testing.assert_array_equal(image, before)
    assert lit.dtype == np.uint8
    np.testing.assert_array_equal(lit[alpha == 0], image[alpha == 0])
    assert np.abs(lit[alpha == 1].astype(int) - image[alpha == 1]).mean() > 1


@given(SEEDS)
def test_a_furnished_room_is_still_a_room(seed: int) -> None:
    room = draw_room((90, 160))
    photos = tuple(Photo(str(n), "drawn", *draw_person((120, 90), number=n)) for n in range(3))
    before = room.copy()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(distractors, "SHARE", 1.0)
        furnished = distractors.furnish(room, photos, np.random.default_rng(seed))
    assert furnished.shape == room.shape
    assert furnished.dtype == np.uint8
    np.testing.assert_array_equal(room, before)
    assert (furnished == room).all(axis=2).mean() > 0.2


def test_some_rooms_are_furnished_and_most_are_not() -> None:
    room = draw_room((90, 160))
    photos = (Photo("0", "drawn", *draw_person((120, 90))),)
    rng = np.random.default_rng(0)
    share = np.mean([(distractors.furnish(room, photos, rng) != room).any() for _ in range(300)])
    assert 0.3 * distractors.SHARE < share <= 1.6 * distractors.SHARE
    assert distractors.furnish(room, (), rng) is room
