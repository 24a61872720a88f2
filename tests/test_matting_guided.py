"""The guided filter by parts: the same as at once, whatever is certain and wherever."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.capture.opencv import cv2
from desktop_app.matting import guided
from desktop_app.matting.guided import draw_lines, fit_lines
from desktop_app.matting.pyramid import Pyramid, resize_area

SMALL = (45, 80)
WHOLE = (slice(0, SMALL[0]), slice(0, SMALL[1]))


def blobs(seed: int) -> np.ndarray:
    """Draw some soft blobs, certain inside and outside."""
    random = np.random.default_rng(seed)
    alpha = np.zeros(SMALL, np.float32)
    for _ in range(random.integers(0, 4)):
        centre = (int(random.integers(0, 80)), int(random.integers(0, 45)))
        cv2.circle(alpha, centre, int(random.integers(1, 20)), 1.0, -1)
    return np.asarray(cv2.GaussianBlur(alpha, (0, 0), random.uniform(0.5, 2)), np.float32)


@settings(max_examples=60)
@given(seed=st.integers(0, 10**6), scale=st.integers(1, 4), margin=st.sampled_from([0.0, 0.16, 0.3]))
def test_by_parts_it_is_the_same_as_at_once(seed: int, scale: int, margin: float) -> None:
    image = np.random.default_rng(seed).integers(0, 256, (SMALL[0] * scale, SMALL[1] * scale, 3), np.uint8)
    lines = fit_lines(blobs(seed), resize_area(image, SMALL), WHOLE, margin)
    np.testing.assert_array_equal(draw_lines(lines, image), guided._draw(lines, image))


@pytest.mark.parametrize("value", [0, 1])
def test_where_all_is_certain_no_pixel_is_looked_at(value: int, monkeypatch: pytest.MonkeyPatch) -> None:
    image = np.zeros((180, 320, 3), np.uint8)
    lines = fit_lines(np.full(SMALL, value, np.float32), resize_area(image, SMALL), WHOLE, 0.2)
    monkeypatch.setattr(guided, "_draw", None)
    assert (draw_lines(lines, image) == 255 * value).all()


@given(seed=st.integers(0, 10**6))
def test_lines_of_a_part_are_those_of_the_whole(seed: int) -> None:
    alpha, image = blobs(seed), np.random.default_rng(seed).integers(0, 256, (*SMALL, 3), np.uint8)
    part = (slice(8, 30), slice(20, 61))
    whole, own = fit_lines(alpha, image, WHOLE, 0.2), fit_lines(alpha, image, part, 0.2)
    for name in ("slope", "offset", "lowest", "highest"):
        np.testing.assert_allclose(getattr(own, name), getattr(whole, name)[part], atol=1e-3)


@given(seed=st.integers(0, 10**6), height=st.integers(1, 90), width=st.integers(1, 90))
def test_a_pyramid_gives_what_resizing_once_gives_and_changes_nothing(
    seed: int, height: int, width: int
) -> None:
    image = np.random.default_rng(seed).integers(0, 256, (96, 128, 3), np.uint8)
    before = image.copy()
    pyramid = Pyramid(image)
    for size in ((48, 64), (height, width), (24, 32), (height, width)):
        np.testing.assert_array_equal(pyramid.resize(size), resize_area(image, size))
        assert pyramid.resize(size).shape == (*size, 3)
    np.testing.assert_array_equal(image, before)
    assert pyramid.resize((96, 128)) is image


@given(
    seed=st.integers(0, 10**6),
    top=st.integers(0, 22),
    left=st.integers(0, 30),
    height=st.integers(1, 24),
    width=st.integers(1, 32),
    size=st.sampled_from([(24, 32), (48, 64), (96, 128)]),
)
def test_a_part_of_a_pyramid_is_that_part_of_the_picture_whatever_halves_were_made(
    seed: int, top: int, left: int, height: int, width: int, size: tuple[int, int]
) -> None:
    image = np.random.default_rng(seed).integers(0, 256, (96, 128, 3), np.uint8)
    shrink = 96 // size[0]
    part = slice(top, min(top + height, size[0])), slice(left, min(left + width, size[1]))
    own = image[tuple(slice(span.start * shrink, span.stop * shrink) for span in part)]
    pyramid = Pyramid(image)
    pyramid.resize((24, 32))
    near = pyramid.cut(part, size)
    np.testing.assert_array_equal(near.image, own)
    for wished in ((7, 9), (1, 1), (30, 40)):
        np.testing.assert_array_equal(near.resize(wished), resize_area(own, wished))
