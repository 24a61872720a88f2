"""The losses, on arrays small enough to work out by hand."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from keras import ops

from models import losses

Floats = npt.NDArray[np.float32]


def batch(rows: object) -> Floats:
    """Make (1, H, W, 1) float32 of nested lists or an array."""
    return np.asarray(rows, np.float32)[None, ..., None]


def step(height: int = 4, width: int = 4) -> Floats:
    """Draw a picture whose right half is a person."""
    picture = np.zeros((height, width), np.float32)
    picture[:, width // 2 :] = 1
    return batch(picture)


def test_the_band_reaches_two_pixels_to_either_side() -> None:
    found = np.asarray(losses.edge_band(step(3, 12)))[0, 1, :, 0]
    np.testing.assert_array_equal(found, [0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0])


def test_there_is_no_band_in_an_even_picture() -> None:
    for value in (0, 0.5, 1):
        assert not np.asarray(losses.edge_band(batch(np.full((5, 7), value)))).any()


@pytest.mark.parametrize(
    ("target", "alpha", "expected"), [(1, 0.25, np.log(4)), (0, 0.5, np.log(2)), (1, 1, 0)]
)
def test_cross_entropy_of_one_pixel(target: float, alpha: float, expected: float) -> None:
    found = np.asarray(losses.cross_entropy(batch([[target]]), batch([[alpha]])))
    np.testing.assert_allclose(found, [expected], atol=2e-5)


def test_cross_entropy_counts_the_outline_more() -> None:
    target, alpha = step(3, 12), step(3, 12)
    alpha[0, :, 0] = 0.5  # far from the outline: weight 1, of 3 rows of 8 such and 4 that weigh 4
    expected = 3 * np.log(2) / (3 * 8 + 3 * 4 * (1 + losses.EDGE_WEIGHT))
    np.testing.assert_allclose(np.asarray(losses.cross_entropy(target, alpha)), [expected], rtol=1e-3)


def test_certainty_that_is_wrong_costs_a_finite_amount() -> None:
    assert np.isfinite(np.asarray(losses.cross_entropy(batch([[1.0]]), batch([[0.0]])))).all()


def test_dice_is_nothing_where_all_is_right() -> None:
    for target in (step(), np.zeros_like(step()), np.ones_like(step())):
        np.testing.assert_allclose(np.asarray(losses.dice(target, target)), [0], atol=1e-6)


def test_dice_of_half_the_person() -> None:
    found = np.asarray(losses.dice(np.ones((1, 4, 4, 1), np.float32), step()))
    slack = 0.002 * 16
    np.testing.assert_allclose(found, [1 - (2 * 8 + slack) / (16 + 8 + slack)], rtol=1e-5)


def test_dice_of_a_person_in_an_empty_room() -> None:
    found = np.asarray(losses.dice(np.zeros((1, 4, 4, 1), np.float32), step()))
    np.testing.assert_allclose(found, [1 - 0.032 / 8.032], rtol=1e-5)


def test_gradient_of_a_missing_edge() -> None:
    # Full size: 4 of 12 steps to the right are 1 instead of 0. Half size: both of 2.
    found = np.asarray(losses.gradient(step(), np.zeros_like(step())))
    np.testing.assert_allclose(found, [1 / 3 + 1], rtol=1e-5)


def test_gradient_looks_at_slopes_alone() -> None:
    np.testing.assert_allclose(np.asarray(losses.gradient(step(), step() / 2 + 0.25)), [2 / 3], rtol=1e-5)
    np.testing.assert_allclose(np.asarray(losses.gradient(step() * 0, step() * 0 + 1)), [0], atol=1e-6)


def test_losses_are_per_picture() -> None:
    target = np.concatenate([step(), step()])
    alpha = np.concatenate([step(), 1 - step()])
    for loss in (losses.cross_entropy, losses.dice, losses.gradient):
        right, wrong = np.asarray(loss(target, alpha))
        assert right == pytest.approx(0, abs=1e-4)
        assert wrong > 0.5


def test_the_whole_takes_bytes_and_weighs_pictures() -> None:
    target = (np.concatenate([step(), step()]) * 255).astype(np.uint8)
    alpha = np.concatenate([step(), 1 - step()])
    loss = losses.MatteLoss()
    parts = [losses.cross_entropy, losses.dice]
    expected = sum(float(np.asarray(part(step(), 1 - step()))[0]) for part in parts)
    expected += losses.SLOPE_WEIGHT * float(np.asarray(losses.gradient(step(), 1 - step()))[0])
    assert float(loss(target, alpha)) == pytest.approx(expected / 2, rel=1e-4)
    assert float(loss(target, alpha, sample_weight=np.array([1.0, 0.0]))) == pytest.approx(0, abs=1e-4)


def test_person_iou() -> None:
    target = np.array([[255, 255], [0, 127]], np.uint8)[None, ..., None]
    alpha = batch([[0.9, 0.5], [0.6, 0.1]])  # of two people pixels one is found, and one too many
    np.testing.assert_allclose(np.asarray(losses.person_iou(target, alpha)), [1 / 3], rtol=1e-4)
    nobody = np.zeros_like(target)
    np.testing.assert_allclose(np.asarray(losses.person_iou(nobody, ops.zeros((1, 2, 2, 1)))), [1], rtol=1e-4)


def test_what_is_wrong_in_both_pictures_of_a_pair_alike_is_steady() -> None:
    target = np.concatenate([step(), step(), step(), 1 - step()])
    alike = target + np.repeat(batch([[0.5] * 4] * 4), 4, axis=0)
    np.testing.assert_allclose(np.asarray(losses.unsteadiness(target, alike)), 0, atol=1e-6)
    wrong_at_times = target.copy()
    wrong_at_times[1] += 0.5
    found = np.asarray(losses.unsteadiness(target, wrong_at_times))
    np.testing.assert_allclose(found, [0.25, 0.25, 0, 0], atol=1e-6)


def test_unsteadiness_counts_where_pictures_come_in_pairs() -> None:
    target = (np.concatenate([step(), step()]) * 255).astype(np.uint8)
    alpha = np.concatenate([step(), 1 - step()])
    plain, paired = losses.MatteLoss(), losses.MatteLoss(pairs=True)
    assert float(paired(target, alpha)) == pytest.approx(
        float(plain(target, alpha)) + losses.STEADY_WEIGHT, rel=1e-4
    )
