"""Compositing to the bit, and cut-outs that hold nothing of the room."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from desktop_app.matting.blur import blur_background, spread_apart
from desktop_app.matting.composite import composite, cut_out
from desktop_app.matting.pyramid import Pyramid

WHOLE = slice(0, 120), slice(0, 160)
SHAPES = st.tuples(st.integers(1, 24), st.integers(1, 24))


@st.composite
def layers(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    shape = draw(SHAPES)
    seed = draw(st.integers(0, 2**32 - 1))
    rng = np.random.default_rng(seed)
    foreground, backdrop = (rng.integers(0, 256, (*shape, 3), dtype=np.uint8) for _ in range(2))
    matte = draw(hnp.arrays(np.uint8, shape, elements=st.sampled_from([0, 255, 128, 64, 1, 254])))
    return foreground, matte, backdrop


@given(layers())
def test_one_keeps_the_foreground_and_zero_the_backdrop_to_the_bit(
    drawn: tuple[np.ndarray, np.ndarray, np.ndarray],
) -> None:
    foreground, matte, backdrop = drawn
    before = foreground.copy(), matte.copy(), backdrop.copy()
    result = composite(foreground, matte, backdrop)
    np.testing.assert_array_equal(result[matte == 255], foreground[matte == 255])
    np.testing.assert_array_equal(result[matte == 0], backdrop[matte == 0])
    for array, copy in zip((foreground, matte, backdrop), before, strict=True):
        np.testing.assert_array_equal(array, copy)


@given(layers())
def test_between_it_is_the_weighted_mean(drawn: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    foreground, matte, backdrop = drawn
    weight = matte[..., None] / 255
    expected = weight * foreground + (1 - weight) * backdrop
    assert np.abs(composite(foreground, matte, backdrop) - expected).max() <= 0.51


@given(layers())
def test_a_cut_out_is_straight_alpha_and_empty_where_nobody_is(
    drawn: tuple[np.ndarray, np.ndarray, np.ndarray],
) -> None:
    foreground, matte, _ = drawn
    result = cut_out(foreground, matte)
    np.testing.assert_array_equal(result[..., 3], matte)
    np.testing.assert_array_equal(result[matte > 0][:, :3], foreground[matte > 0])
    assert not result[matte == 0].any()


@pytest.mark.parametrize(
    ("foreground", "matte", "backdrop"),
    [
        ((4, 4, 3), (4, 5), (4, 4, 3)),
        ((4, 4, 3), (4, 4), (5, 4, 3)),
        ((4, 4, 4), (4, 4), (4, 4, 4)),
        ((4, 4), (4, 4), (4, 4)),
    ],
)
def test_what_does_not_fit_raises(
    foreground: tuple[int, ...], matte: tuple[int, int], backdrop: tuple[int, ...]
) -> None:
    with pytest.raises(ValueError, match="not"):
        composite(np.zeros(foreground, np.uint8), np.zeros(matte, np.uint8), np.zeros(backdrop, np.uint8))


def test_other_types_raise() -> None:
    image, matte = np.zeros((2, 2, 3), np.uint8), np.zeros((2, 2), np.uint8)
    with pytest.raises(ValueError, match="float64"):
        composite(image, matte.astype(np.float64), image)
    with pytest.raises(ValueError, match="float32"):
        composite(image, matte, image.astype(np.float32))


def _person_and_room() -> tuple[np.ndarray, np.ndarray]:
    image = np.full((120, 160, 3), (20, 40, 200), np.uint8)
    image[30:90, 50:110] = (255, 60, 0)
    matte = np.zeros((120, 160), np.uint8)
    matte[30:90, 50:110] = 255
    return image, matte


@pytest.mark.parametrize("strength", [0, 30, 60, 100])
def test_the_person_does_not_run_into_the_blur(strength: int) -> None:
    image, matte = _person_and_room()
    blurred = blur_background(image, matte, strength)
    assert np.abs(blurred.astype(int) - (20, 40, 200)).max() <= 2


def test_neither_side_runs_into_the_colours_of_the_other() -> None:
    image, matte = _person_and_room()
    person, room = spread_apart(Pyramid(image), matte, WHOLE)
    assert np.abs(person[6:24, 11:29].astype(int) - (255, 60, 0)).max() <= 3
    assert np.abs(room.astype(int) - (20, 40, 200)).max() <= 3


def test_a_stronger_blur_is_smoother_and_no_blur_shows_fine_detail() -> None:
    rows, columns = np.indices((480, 640))
    image = np.repeat((((rows // 2 + columns // 2) % 2) * 255).astype(np.uint8)[..., None], 3, axis=2)
    image[:, 320:] //= 2
    spread = []
    for strength in (0, 50, 100):
        blurred = blur_background(image, np.zeros((480, 640), np.uint8), strength).astype(int)
        assert np.abs(np.diff(blurred[..., 0], axis=1)).max() < 60
        spread.append(int(np.abs(np.diff(blurred[240, :, 0])).max()))
    assert spread[0] > spread[1] > spread[2]


@given(SHAPES, st.integers(0, 100), st.sampled_from([0, 255]))
def test_blur_works_at_any_size_and_without_any_background(
    shape: tuple[int, int], strength: int, value: int
) -> None:
    image = np.full((*shape, 3), 77, np.uint8)
    matte = np.full(shape, value, np.uint8)
    whole = slice(0, shape[0]), slice(0, shape[1])
    blurred, sides = blur_background(image, matte, strength), spread_apart(Pyramid(image), matte, whole)
    assert blurred.shape == image.shape
    for result in (blurred, *sides):
        assert set(np.unique(result)) <= {0, 76, 77, 78}
