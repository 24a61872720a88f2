"""A student is told half by the truth and half by its teacher."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest

from models.distil import load_teacher, teach
from models.unet import build_unet
from models.variants import VARIANTS, Variant, teacher_size

SMALL = Variant((32, 48), lite=0, stages=2, filters=(4, 8))

# h5py and Keras ask numpy for arrays in the way of its first version.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")


def constant_teacher(size: tuple[int, int], alpha: float) -> keras.Model:
    image = keras.Input((*size, 3))
    flat = keras.layers.Conv2D(
        1, 1, kernel_initializer="zeros", bias_initializer=keras.initializers.Constant(alpha)
    )
    return keras.Model(image, {"alpha": flat(image)})


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
    large, small = (48, 72), (32, 48)
    images, targets, weights = next(teach(batches(large, truth), constant_teacher(large, opinion), small))
    assert images.shape == (2, *small, 3)
    assert images.dtype == targets["alpha"].dtype == np.uint8
    assert targets["alpha"].shape == (2, *small, 1)
    np.testing.assert_array_equal(targets["alpha"], told)
    np.testing.assert_array_equal(targets["upright"], np.eye(4)[:2])
    assert set(weights) == {"alpha", "upright"}


def test_a_teacher_sees_larger_pictures_with_the_weights_it_learnt(tmp_path: Path) -> None:
    trained = build_unet(SMALL)
    trained.save(tmp_path / "unet.keras")
    teacher = load_teacher(tmp_path / "unet.keras", SMALL, (64, 80))
    assert teacher.input_shape == (None, 64, 80, 3)
    for taken, given in zip(teacher.get_weights(), trained.get_weights(), strict=True):
        np.testing.assert_array_equal(taken, given)
    with pytest.raises(ValueError, match="not the network that is to teach"):
        load_teacher(tmp_path / "unet.keras", Variant((32, 48), 0, 3, (4, 8, 16)), (64, 80))


@pytest.mark.parametrize("student", ["fast", "balanced"])
def test_a_teacher_sees_people_as_large_as_those_it_learnt_from(student: str) -> None:
    fine, learner = VARIANTS["fine"], VARIANTS[student]
    height, width = teacher_size(learner, fine)
    assert height == fine.size[0]
    assert width % 16 == 0
    assert width / height == pytest.approx(learner.size[1] / learner.size[0], rel=0.05)
