"""Which part of a picture is scored, and the way to the network's size and back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.crops import letterbox, unletterbox, upper_body
from models.fit import THINNEST_BAR


def person_at(top: int, height: int, width: int) -> np.ndarray:
    alpha = np.zeros((height, width), np.uint8)
    alpha[top:, width // 3 : width // 2 + 1] = 255
    return alpha


@pytest.mark.parametrize(
    ("top", "height", "width", "expected"),
    [
        (100, 830, 550, (67, 479)),  # 412 rows, a twelfth of them (33) above the head
        (0, 830, 550, (0, 412)),
        (20, 830, 550, (0, 412)),
        (700, 830, 550, (418, 830)),  # clamped to the bottom
        (60, 90, 400, (0, 90)),  # wider than 4:3: all of it
        (0, 1, 1, (0, 1)),
    ],
)
def test_the_val_crop(top: int, height: int, width: int, expected: tuple[int, int]) -> None:
    rows = upper_body(person_at(top, height, width))
    assert (rows.start, rows.stop) == expected


def test_half_a_person_does_not_count() -> None:
    alpha = person_at(300, 830, 550)
    alpha[10:300, 200] = 127
    assert upper_body(alpha) == upper_body(person_at(300, 830, 550))


def test_without_anybody_the_crop_is_at_the_top() -> None:
    assert upper_body(np.zeros((830, 550), np.uint8)) == slice(0, 412)


@given(st.data())
def test_the_crop_is_as_defined(data: st.DataObject) -> None:
    height, width = data.draw(st.integers(1, 90)), data.draw(st.integers(1, 90))
    top = data.draw(st.integers(0, height - 1))
    rows = upper_body(person_at(top, height, width))
    crop = min(height, round(0.75 * width))
    assert rows.stop - rows.start == crop
    assert 0 <= rows.start <= rows.stop <= height
    wished = top - 0.08 * crop
    if 0 <= wished <= height - crop:
        assert abs(rows.start - wished) <= 0.5


SIDES = st.integers(1, 300)


@given(SIDES, SIDES)
def test_letterbox_keeps_the_shape_and_centres(height: int, width: int) -> None:
    size = (72, 128)
    canvas, fit = letterbox(np.full((height, width, 3), 200, np.uint8), size)
    assert canvas.shape == (*size, 3)
    assert canvas.dtype == np.uint8
    inside = canvas[fit.top : fit.top + fit.height, fit.left : fit.left + fit.width]
    assert (inside == 200).all()
    assert canvas.astype(int).sum() == inside.astype(int).sum()  # the bars are black
    assert fit.height == size[0] or fit.width == size[1]
    scale = min(size[0] / height, size[1] / width)
    for side, length, full in zip((fit.height, fit.width), (height, width), size, strict=True):
        # Half a pixel of rounding; and no thin bar.
        assert abs(side - length * scale) <= 0.5 + THINNEST_BAR * (side == full) or side == 1
        assert side == full or full - side > THINNEST_BAR
    assert abs(2 * fit.top + fit.height - size[0]) <= 1
    assert abs(2 * fit.left + fit.width - size[1]) <= 1


@given(SIDES, SIDES)
def test_back_to_any_size(height: int, width: int) -> None:
    _, fit = letterbox(np.zeros((height, width, 3), np.uint8), (72, 128))
    inside = np.full((72, 128), np.nan, np.float32)
    inside[fit.top : fit.top + fit.height, fit.left : fit.left + fit.width] = 0.25
    found = unletterbox(inside, fit, (height, width))
    assert found.shape == (height, width)
    assert found.dtype == np.float32
    np.testing.assert_array_equal(found, 0.25)  # nothing of the bars comes back


@pytest.mark.parametrize("size", [(240, 320), (480, 270), (101, 333)])
def test_a_smooth_picture_survives_the_round_trip(size: tuple[int, int]) -> None:
    y, x = np.mgrid[0 : 1 : size[0] * 1j, 0 : 1 : size[1] * 1j]
    grey = (0.5 + 0.25 * np.sin(4 * x) + 0.25 * np.cos(3 * y)).astype(np.float32)
    image = np.repeat((grey * 255 + 0.5).astype(np.uint8)[..., None], 3, axis=2)
    canvas, fit = letterbox(image, (144, 256))
    found = unletterbox(canvas[..., 0].astype(np.float32) / 255, fit, size)
    np.testing.assert_allclose(found, grey, atol=0.02)
