"""Drawn props belong to the person; what only looks like a person belongs to the room."""

from __future__ import annotations

import numpy as np
import pytest
from drawn_people import draw_person, draw_room
from hypothesis import given
from hypothesis import strategies as st

from models import distractors, props
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


@pytest.mark.parametrize("prop", ["HEADPHONES_SHARE", "GLASSES_SHARE", "HELD_SHARE"])
@given(seed=SEEDS)
def test_a_prop_is_painted_and_becomes_person(prop: str, seed: int) -> None:
    image, alpha = person()
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HEADPHONES_SHARE", "GLASSES_SHARE", "HELD_SHARE"):
            patch.setattr(props, name, float(name == prop))
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


def test_nobody_wears_nothing() -> None:
    empty = np.zeros((40, 60), np.float32)
    image = draw_room((40, 60))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(props, "HEADPHONES_SHARE", 0.0)
        patch.setattr(props, "GLASSES_SHARE", 0.0)
        patch.setattr(props, "HELD_SHARE", 1.0)
        same, alpha = props.dress(image, empty, np.random.default_rng(0))
    np.testing.assert_array_equal(same, image)
    assert not alpha.any()


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
