"""A student is told half by the truth and half by its teacher."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from models.distil import drawn_sizes, teach
from models.segmenter import Segmentation
from models.variants import VARIANTS, Sizes

SMALL, LARGE = (32, 48), (48, 72)


class Teacher:
    """Says `alpha` everywhere, or what `alpha` makes of the picture, and remembers what it saw."""

    description = "teacher"

    def __init__(self, sizes: Sizes, alpha: float | None) -> None:
        self.sizes = tuple(sizes)
        self.seen: list[npt.NDArray[np.uint8]] = []
        self._alpha = alpha

    def segment(self, image: npt.NDArray[np.uint8]) -> Segmentation:
        assert image.shape[:2] in self.sizes
        self.seen.append(image)
        if self._alpha is None:
            return Segmentation(image[..., 0].astype(np.float32) / 255, None)
        return Segmentation(np.full(image.shape[:2], self._alpha, np.float32), None)


def batches(size: tuple[int, int], alpha: int) -> Iterator[Any]:
    ones = np.ones(2, np.float32)
    while True:
        images = np.full((2, *size, 3), 90, np.uint8)
        targets = {"alpha": np.full((2, *size, 1), alpha, np.uint8), "upright": np.eye(4, dtype=np.float32)[:2]}
        yield images, targets, {"alpha": ones, "upright": ones}


@pytest.mark.parametrize(
    ("truth", "opinion", "told"), [(255, 0.0, 128), (0, 1.0, 128), (255, 1.0, 255), (0, 0.0, 0)]
)
def test_the_target_is_the_mean_of_truth_and_opinion(truth: int, opinion: float, told: int) -> None:
    taught = teach(batches(LARGE, truth), Teacher([LARGE], opinion), {LARGE: SMALL})
    images, targets, weights = next(taught)
    assert images.shape == (2, *SMALL, 3)
    assert images.dtype == targets["alpha"].dtype == np.uint8
    assert targets["alpha"].shape == (2, *SMALL, 1)
    np.testing.assert_array_equal(targets["alpha"], told)
    np.testing.assert_array_equal(targets["upright"], np.eye(4)[:2])
    assert set(weights) == {"alpha", "upright"}


@pytest.mark.parametrize("drawn", [(64, 64), (64, 90), (64, 96), (64, 128)])
def test_what_the_teacher_says_lies_where_it_saw_it(drawn: tuple[int, int]) -> None:
    """The left half is bright, and the teacher takes what is bright for a person."""

    def bright_left() -> Iterator[Any]:
        images = np.zeros((2, *drawn, 3), np.uint8)
        images[:, :, : drawn[1] // 2] = 255
        targets = {"alpha": images[..., :1], "upright": np.eye(4, dtype=np.float32)[:2]}
        yield images, targets, {}

    size = (32, drawn[1] // 2)
    _, targets, _ = next(teach(bright_left(), Teacher([(64, 96)], None), {drawn: size}))
    sure = np.abs(np.arange(size[1]) - size[1] / 2 + 0.5) > 2
    left = np.arange(size[1]) < size[1] / 2
    np.testing.assert_array_equal(targets["alpha"][:, :, sure & left], 255)
    np.testing.assert_array_equal(targets["alpha"][:, :, sure & ~left], 0)


def test_a_teacher_sees_bars_at_the_sides_alone() -> None:
    narrow, wide = Teacher([(64, 96)], 1.0), Teacher([(64, 96)], 1.0)
    next(teach(batches((64, 64), 0), narrow, {(64, 64): (32, 32)}))
    next(teach(batches((64, 128), 0), wide, {(64, 128): (32, 64)}))
    assert [int((image == 90).all(axis=(0, 2)).sum()) for image in narrow.seen] == [64, 64]
    assert all((image == 90).all() for image in wide.seen)


@pytest.mark.parametrize("student", ["fast", "balanced"])
def test_a_teacher_sees_people_as_large_as_those_it_learnt_from(student: str) -> None:
    fine, learner = VARIANTS["fine"], VARIANTS[student]
    large = drawn_sizes(learner.sizes, fine.sizes)
    assert tuple(large.values()) == learner.sizes
    for drawn, size in large.items():
        assert any(drawn[0] <= h and drawn[1] <= w and (drawn[0] == h or drawn[1] == w) for h, w in fine.sizes)
        assert drawn[0] > 1.4 * size[0]
        assert drawn[1] / drawn[0] == pytest.approx(size[1] / size[0], rel=0.01)
