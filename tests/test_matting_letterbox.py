"""The letterbox squashes by a hair at most, and what went in comes out where it was."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.capture.opencv import cv2
from desktop_app.matting.letterbox import crop_letterbox, letterbox
from desktop_app.matting.pyramid import resize_area
from models.fit import THINNEST_BAR, fit_letterbox

TARGET = (144, 256)
SIDES = st.integers(1, 700)


@given(height=SIDES, width=SIDES)
def test_the_aspect_is_kept_to_the_pixel_and_no_bar_is_thin(height: int, width: int) -> None:
    box = fit_letterbox((height, width), TARGET)
    scale = min(TARGET[0] / height, TARGET[1] / width)
    assert box.height == TARGET[0] or box.width == TARGET[1]
    for side, length, full in zip((box.height, box.width), (height, width), TARGET, strict=True):
        if side == full:
            assert length * scale >= full - THINNEST_BAR - 0.5
        else:
            assert full - side > THINNEST_BAR
            assert abs(side - length * scale) <= 0.5 or side == 1
    assert 0 <= box.top <= TARGET[0] - box.height
    assert 0 <= box.left <= TARGET[1] - box.width


@given(
    height=st.integers(60, 500),
    width=st.integers(60, 500),
    place=st.tuples(st.floats(0.1, 0.6), st.floats(0.1, 0.6)),
)
def test_a_known_alpha_keeps_its_geometry(height: int, width: int, place: tuple[float, float]) -> None:
    top, left = round(place[0] * height), round(place[1] * width)
    bottom, right = top + height // 3, left + width // 3
    alpha = np.zeros((height, width), np.float32)
    alpha[top:bottom, left:right] = 1
    image = np.repeat((alpha * 255).astype(np.uint8)[..., None], 3, axis=2)
    small, box = letterbox(image, TARGET)
    assert small.shape == (*TARGET, 3)
    answer = small[..., 0].astype(np.float32) / 255
    back = cv2.resize(crop_letterbox(answer, box), (width, height), interpolation=cv2.INTER_LINEAR)
    rows, columns = np.nonzero(back > 0.5)
    slack = 1 + THINNEST_BAR + max(height / box.height, width / box.width)
    edges = (rows.min(), rows.max() + 1, columns.min(), columns.max() + 1)
    assert np.abs(np.subtract(edges, (top, bottom, left, right))).max() <= slack


def test_bars_are_black_and_equal() -> None:
    small, box = letterbox(np.full((100, 50, 3), 200, np.uint8), (40, 80))
    assert (box.top, box.left, box.height, box.width) == (0, 30, 40, 20)
    assert (small[:, 30:50] == 200).all()
    assert not small[:, :30].any()
    assert not small[:, 50:].any()


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (900, 1), (3, 5), (144, 256), (2160, 3840)])
def test_any_size_fits(size: tuple[int, int]) -> None:
    small, box = letterbox(np.full((*size, 3), 9, np.uint8), TARGET)
    assert small.shape == (*TARGET, 3)
    assert (crop_letterbox(small[..., 0], box) == 9).all()


def test_resizing_by_halves_is_the_same_average() -> None:
    image = np.random.default_rng(1).integers(0, 256, (720, 1280, 3), dtype=np.uint8)
    image = cv2.GaussianBlur(image, (0, 0), 3)
    direct = cv2.resize(image, (256, 144), interpolation=cv2.INTER_AREA)
    difference = np.abs(resize_area(image, (144, 256)).astype(int) - direct)
    assert difference.mean() < 1
    assert difference.max() <= 6
    assert resize_area(image, (720, 1280)) is image
