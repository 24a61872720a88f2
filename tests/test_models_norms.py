"""Norms are measured exactly, and put back where export has folded them away."""

from __future__ import annotations

import keras
import numpy as np
import pytest
from drawn_people import draw_person

from models.halving import halve
from models.norms import is_folded, measure_norms, unfold_norms
from models.unet import build_unet
from models.variants import Variant

SMALL = Variant((64, 96), lite=0, stages=2, filters=(8, 16))


def small_norm() -> keras.Model:
    image = keras.Input((2, 2, 3))
    return keras.Model(image, keras.layers.BatchNormalization(momentum=0.97, name="norm")(image))


def test_the_norms_of_one_batch_are_exact() -> None:
    model = small_norm()
    images = np.random.default_rng(0).integers(0, 256, (5, 2, 2, 3)).astype(np.uint8)
    measure_norms(model, [images])
    norm = model.get_layer("norm")
    pixels = images.reshape(-1, 3).astype(np.float64)
    np.testing.assert_allclose(np.asarray(norm.moving_mean), pixels.mean(0), rtol=1e-5)
    np.testing.assert_allclose(np.asarray(norm.moving_variance), pixels.var(0), rtol=1e-4)
    assert norm.momentum == 0.97


def test_the_norms_of_several_batches_are_their_mean() -> None:
    model = small_norm()
    images = np.random.default_rng(1).integers(0, 256, (6, 2, 2, 3)).astype(np.uint8)
    measure_norms(model, [images[:2], images[2:4], images[4:]])
    batches = images.reshape(3, -1, 3).astype(np.float64)
    norm = model.get_layer("norm")
    np.testing.assert_allclose(np.asarray(norm.moving_mean), batches.mean(1).mean(0), rtol=1e-5)
    np.testing.assert_allclose(np.asarray(norm.moving_variance), batches.var(1).mean(0), rtol=1e-4)
    assert norm.momentum == 0.97


def trained_a_little(images: np.ndarray) -> keras.Model:
    """Give a small network whose norms are those of the pictures, each channel with a scale of its own."""
    keras.utils.set_random_seed(2)
    model = build_unet(SMALL)
    rng = np.random.default_rng(2)
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            gamma, beta, *statistics = layer.get_weights()
            scales = rng.uniform(0.2, 2, gamma.shape).astype(np.float32)
            layer.set_weights([scales, rng.normal(0, 0.3, beta.shape).astype(np.float32), *statistics])
    measure_norms(model, [images])
    return model


def folded(model: keras.Model) -> list[bool]:
    return [is_folded(layer) for layer in model.layers if isinstance(layer, keras.layers.BatchNormalization)]


def test_what_was_folded_for_export_can_be_trained_on() -> None:
    images = np.stack([draw_person(SMALL.size, number=number)[0] for number in range(8)])
    pictures = images.astype(np.float32)
    model, untrained = trained_a_little(images), build_unet(SMALL)
    assert not any(folded(model))
    assert not any(folded(untrained))
    halve(model)
    assert all(folded(model))
    expected = np.asarray(model(pictures, training=False)["alpha"])
    forgetful = keras.models.clone_model(model)
    forgetful.set_weights(model.get_weights())
    assert np.abs(np.asarray(forgetful(pictures, training=True)["alpha"]) - expected).mean() > 0.02

    unfold_norms(model, untrained, [images])
    assert not any(folded(model))
    np.testing.assert_allclose(np.asarray(model(pictures, training=False)["alpha"]), expected, atol=1e-4)
    for name in ("stem", "block1_expand", "block2_depthwise", "decode0_pointwise"):
        (kernel,), (like,) = model.get_layer(name).get_weights(), untrained.get_layer(name).get_weights()
        assert np.std(kernel) == pytest.approx(np.std(like), rel=0.1)
    np.testing.assert_allclose(np.asarray(model(pictures, training=True)["alpha"]), expected, atol=2e-2)


def test_norms_that_are_not_folded_stay_as_they_are() -> None:
    images = np.stack([draw_person(SMALL.size, number=number)[0] for number in range(2)])
    model, halved = trained_a_little(images), trained_a_little(images)
    before = model.get_weights()
    unfold_norms(model, build_unet(SMALL), [images])
    for kept, was in zip(model.get_weights(), before, strict=True):
        np.testing.assert_array_equal(kept, was)

    # Of a network that took some layers of a shipped one, those alone are changed.
    halve(halved)
    for name in ("stem", "stem_bn"):
        model.get_layer(name).set_weights(halved.get_layer(name).get_weights())
    unfold_norms(model, build_unet(SMALL), [images])
    assert not any(folded(model))
    changed = [not np.array_equal(kept, was) for kept, was in zip(model.get_weights(), before, strict=True)]
    assert sum(changed) <= 5
