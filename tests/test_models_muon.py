"""Muon's steps: for kernels of 1 x 1 pixel, of one length in every direction; for all else AdamW's."""

from __future__ import annotations

import keras
import numpy as np
import pytest

from models.muon import PointwiseMuon

RATE = 0.01


def step_of(optimizer: keras.optimizers.Optimizer, shape: tuple[int, ...]) -> np.ndarray:
    """Let an optimizer take one step from ones along a gradient of one strong and some weak directions."""
    rng = np.random.default_rng(1)
    weak = rng.normal(size=shape)
    strong = 50 * np.ones(shape)
    variable = keras.Variable(np.ones(shape, np.float32))
    optimizer.apply([keras.ops.convert_to_tensor((weak + strong).astype(np.float32))], [variable])
    return np.asarray(variable) - 1


@pytest.mark.parametrize("channels", [(16, 40), (40, 16), (8, 24)])
def test_a_pointwise_kernel_moves_as_far_in_every_direction(channels: tuple[int, int]) -> None:
    step = step_of(PointwiseMuon(RATE, weight_decay=0.0, adam_weight_decay=0.0), (1, 1, *channels))
    lengths = np.linalg.svd(step[0, 0], compute_uv=False)
    # Five Newton-Schulz iterations bring each to 0.7 to 1.2 of what it should be; the gradient's differ by 80.
    wanted = RATE * 0.2 * np.sqrt(max(channels))
    assert lengths.min() > 0.5 * wanted
    assert lengths.max() < 1.3 * wanted
    assert step.mean() < 0  # down the gradient, which is strongest upwards


@pytest.mark.parametrize("shape", [(3, 3, 16, 16), (5, 5, 24, 1), (16,), (1, 1, 16, 4), (16, 16)])
def test_everything_else_moves_as_with_adamw(shape: tuple[int, ...]) -> None:
    ours = step_of(PointwiseMuon(RATE, weight_decay=0.1, adam_weight_decay=0.1), shape)
    adamw = step_of(keras.optimizers.AdamW(RATE, weight_decay=0.1), shape)
    np.testing.assert_allclose(ours, adamw, rtol=1e-3, atol=1e-6)


def test_what_was_saved_goes_on_as_what_was_not() -> None:
    rng = np.random.default_rng(4)
    gradients = [
        keras.ops.convert_to_tensor(rng.normal(size=(1, 1, 16, 24)).astype(np.float32)) for _ in range(3)
    ]
    through, variable = PointwiseMuon(RATE, use_ema=True), keras.Variable(np.ones((1, 1, 16, 24), np.float32))
    for gradient in gradients[:2]:
        through.apply([gradient], [variable])
    saved: dict[str, np.ndarray] = {}
    through.save_own_variables(saved)
    resumed, again = PointwiseMuon(RATE, use_ema=True), keras.Variable(variable.numpy())
    resumed.build([again])
    resumed.load_own_variables(saved)
    through.apply(gradients[2:], [variable])
    resumed.apply(gradients[2:], [again])
    np.testing.assert_array_equal(variable.numpy(), again.numpy())
    average, same = (each._model_variables_moving_average[0].numpy() for each in (through, resumed))
    np.testing.assert_array_equal(average, same)
