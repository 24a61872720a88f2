"""Which part of a picture is worth a closer look."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from models.closer import closer_part, person_box
from models.variants import VARIANTS, best_size

SIZES = VARIANTS["balanced"].sizes


def person(size: tuple[int, int], top: int, left: int, height: int, width: int) -> np.ndarray:
    alpha = np.zeros(size, np.float32)
    alpha[top : top + height, left : left + width] = 1
    return alpha


@given(
    st.tuples(st.integers(20, 300), st.integers(20, 300)),
    st.tuples(st.floats(0, 0.9), st.floats(0, 0.9)),
    st.tuples(st.floats(0.02, 1), st.floats(0.02, 1)),
    st.sampled_from([variant.sizes for variant in VARIANTS.values()]),
)
def test_the_part_holds_the_people_and_shows_them_larger(
    size: tuple[int, int],
    corner: tuple[float, float],
    share: tuple[float, float],
    sizes: tuple[tuple[int, int], ...],
) -> None:
    top, left = (int(length * at) for length, at in zip(size, corner, strict=True))
    height, width = (max(1, int(length * at)) for length, at in zip(size, share, strict=True))
    alpha = person(size, top, left, height, width)
    part = closer_part(alpha, sizes)
    if part is None:
        return
    assert alpha[part].sum() == alpha.sum()
    shape = alpha[part].shape
    inner, outer = best_size(sizes, shape), best_size(sizes, size)
    assert min(inner[0] / shape[0], inner[1] / shape[1]) > min(outer[0] / size[0], outer[1] / size[1])


def test_a_small_person_is_worth_it_and_one_who_fills_the_picture_is_not() -> None:
    assert closer_part(person((180, 320), 60, 120, 120, 80), SIZES) is not None
    assert closer_part(person((180, 320), 4, 20, 176, 280), SIZES) is None
    assert closer_part(np.zeros((180, 320), np.float32), SIZES) is None


def test_what_is_too_small_to_be_a_person_is_not_made_larger() -> None:
    assert closer_part(person((180, 320), 60, 120, 20, 20), SIZES) is None
    assert closer_part(person((180, 320), 60, 120, 28, 28), SIZES) is not None


def test_the_part_has_the_shape_of_an_input() -> None:
    rows, columns = closer_part(person((720, 1280), 300, 500, 200, 180), SIZES) or (slice(0), slice(0))
    shape = (rows.stop - rows.start, columns.stop - columns.start)
    size = best_size(SIZES, shape)
    assert abs(shape[1] / shape[0] - size[1] / size[0]) < 0.05


def test_room_is_left_on_all_sides_that_are_not_the_pictures_own() -> None:
    alpha = person((180, 320), 60, 120, 120, 80)
    assert person_box(alpha) == (slice(60, 180), slice(120, 200))
    rows, columns = person_box(alpha, 0.1) or (slice(0), slice(0))
    assert (rows.start, rows.stop) == (48, 180)
    assert (columns.start, columns.stop) == (108, 212)


def test_a_soft_haze_is_nobody() -> None:
    assert person_box(np.full((10, 10), 0.2, np.float32)) is None
