"""The same pictures in a dark room."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from drawn_people import draw_person
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from models.benchmark import Case, grey_level, lighting
from models.dimmed import MEAN_GREY, dim, iou_in_the_dark
from models.segmenter import Segmentation


class _Remembering:
    """Finds nobody, and remembers what it saw."""

    sizes = ((48, 64),)
    description = "remembering"

    def __init__(self) -> None:
        self.seen: list[npt.NDArray[np.uint8]] = []

    def segment(self, image: npt.NDArray[np.uint8]) -> Segmentation:
        self.seen.append(image)
        return Segmentation(np.zeros(image.shape[:2], np.float32))


@given(number=st.integers(0, 1000), level=st.floats(0.1, 1.0))
def test_whatever_was_bright_is_dark_and_what_was_dark_stays(number: int, level: float) -> None:
    image = (draw_person(number=number)[0] * level).astype(np.uint8)
    dimmed = dim(image, np.random.default_rng(number))
    assert dimmed.dtype == np.uint8
    assert dimmed.shape == image.shape
    # Noise below black is cut off, which adds a little.
    assert grey_level(dimmed) == pytest.approx(min(grey_level(image), MEAN_GREY), abs=2)
    assert lighting(dimmed) == "dark"


def test_noise_is_stronger_where_there_is_light() -> None:
    halves = np.full((64, 64, 3), 30, np.uint8)
    halves[:, 32:] = 250
    dimmed = dim(halves, np.random.default_rng(0)).astype(float)
    assert dimmed[:, 32:].std() > 1.5 * dimmed[:, :32].std() > 0


def test_black_stays_black() -> None:
    assert not dim(np.zeros((8, 8, 3), np.uint8), np.random.default_rng(0)).any()


def test_all_are_asked_about_the_same_dark_pictures(tmp_path: Path) -> None:
    image, alpha = draw_person(number=1)
    Image.fromarray(image).save(tmp_path / "image.png")
    Image.fromarray(alpha).save(tmp_path / "alpha.png")
    cases = [Case("a", "folder", tmp_path / "image.png", tmp_path / "alpha.png")] * 2
    first, second = _Remembering(), _Remembering()
    assert iou_in_the_dark(first, cases, "none") == iou_in_the_dark(second, cases, "none") == 0
    np.testing.assert_array_equal(first.seen, second.seen)
    assert not np.array_equal(first.seen[0], first.seen[1])
    assert all(lighting(image) == "dark" for image in first.seen)
