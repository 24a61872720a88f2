"""The network learns: four drawn people by heart; what it has learnt survives saving."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest
from drawn_people import draw_person

from models.fused_norm import FusedBatchNormalization, fuse_norms
from models.losses import MatteLoss
from models.norms import measure_norms
from models.transfer import copy_weights
from models.unet import build_unet
from models.variants import VARIANTS, Variant

SMALL = Variant((64, 96), lite=0, stages=2, filters=(8, 16))
# Odd on the way down, 10, 5, 3 and 14, 7, 4: the decoder crops what was rounded up.
ODD = Variant((20, 28), lite=0, stages=3, filters=(4, 8, 8))
STEPS = 60

# h5py and Keras ask numpy for arrays in the way of its first version.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")


def test_four_pictures_are_learnt_and_kept(tmp_path: Path) -> None:
    people = [draw_person(SMALL.size, number=number) for number in range(4)]
    images = np.stack([image for image, _ in people])
    alphas = np.stack([alpha for _, alpha in people])[..., None]
    turns = np.eye(4, dtype=np.float32)
    keras.utils.set_random_seed(0)
    model = build_unet(SMALL)
    model.compile(
        keras.optimizers.Adam(keras.optimizers.schedules.CosineDecay(2e-2, STEPS)),
        loss={"alpha": MatteLoss(), "upright": keras.losses.CategoricalCrossentropy()},
        jit_compile=False,
    )
    # Else the step, which makes what the optimizer needs when it is first traced, would be traced twice.
    model.optimizer.build(model.trainable_variables)
    for _ in range(STEPS):
        model.train_on_batch(images.astype(np.float32), {"alpha": alphas, "upright": turns})
    measure_norms(model, [images])
    learnt = model(images.astype(np.float32), training=False)
    found, wanted = np.asarray(learnt["alpha"]) > 0.5, alphas > 127
    overlap = (found & wanted).sum((1, 2, 3)) / (found | wanted).sum((1, 2, 3))
    assert overlap.min() > 0.92
    np.testing.assert_array_equal(np.asarray(learnt["upright"]).argmax(axis=1), range(4))

    model.save(tmp_path / "unet.keras")
    again = keras.models.load_model(tmp_path / "unet.keras", safe_mode=True)(images.astype(np.float32))
    for name in ("alpha", "upright"):
        np.testing.assert_array_equal(np.asarray(again[name]), np.asarray(learnt[name]))


@pytest.mark.parametrize("name", VARIANTS)
def test_every_variant_gives_an_alpha_of_its_size(name: str) -> None:
    variant = VARIANTS[name]
    model = build_unet(variant)
    assert model.input_shape == (None, *variant.size, 3)
    assert {name: output.shape for name, output in model.output.items()} == {
        "alpha": (None, *variant.size, 1),
        "upright": (None, 4),
    }
    # The weights of all variants together stay below 20 MB at 2 bytes each, those of `balanced` twice.
    assert model.count_params() < {"fast": 0.6e6, "balanced": 1.8e6, "fine": 5.0e6}[name]


def test_the_fused_norms_are_the_same_network_and_train_alike() -> None:
    images = np.random.default_rng(3).integers(0, 256, (5, *ODD.size, 3)).astype(np.float32)
    plain = build_unet(ODD)
    fused = fuse_norms(plain)
    assert any(isinstance(layer, FusedBatchNormalization) for layer in fused.layers)
    for training in (False, True):
        expected, found = plain(images, training=training), fused(images, training=training)
        np.testing.assert_allclose(np.asarray(found["alpha"]), np.asarray(expected["alpha"]), atol=2e-4)
    # After a step of training, so have the moving statistics.
    for kept, wanted in zip(fused.get_weights(), plain.get_weights(), strict=True):
        np.testing.assert_allclose(kept, wanted, rtol=2e-3, atol=2e-3)


@pytest.mark.parametrize("size", [ODD.size, ODD.size[::-1], (32, 32)])
def test_the_network_of_any_size_is_the_same_as_that_of_each(size: tuple[int, int]) -> None:
    images = np.random.default_rng(4).integers(0, 256, (2, *size, 3)).astype(np.float32)
    fixed, free = build_unet(ODD, size=size), build_unet(ODD, size=(None, None))
    free.set_weights(fixed.get_weights())
    expected, found = fixed(images), fuse_norms(free)(images)
    for name in ("alpha", "upright"):
        np.testing.assert_allclose(np.asarray(found[name]), np.asarray(expected[name]), atol=1e-5)


def test_a_network_is_the_same_when_refinements_are_new_and_may_differ_when_they_have_learnt() -> None:
    plain = Variant((32, 48), lite=0, stages=4, filters=(8, 8, 8, 16))
    images = np.random.default_rng(5).integers(0, 256, (2, 32, 48, 3)).astype(np.float32)
    first, refined = build_unet(plain), build_unet(replace(plain, refinements=(0, 1, 2)))
    assert copy_weights(first, refined) == sum(bool(layer.weights) for layer in first.layers)
    refinements = [
        layer.name for layer in refined.layers if "_refine" in layer.name and layer.name.endswith("_add")
    ]
    assert refinements == ["decode2_refine0_add", "decode2_refine1_add", "decode1_refine0_add"]
    expected = first(images)
    for name, found in refined(images).items():
        np.testing.assert_allclose(np.asarray(found), np.asarray(expected[name]), atol=1e-6)
    norm = refined.get_layer("decode1_refine0_project_bn")
    gamma, *others = norm.get_weights()
    norm.set_weights([gamma + 100, *others])
    assert np.abs(np.asarray(refined(images)["alpha"]) - np.asarray(expected["alpha"])).max() > 1e-4


def test_only_layers_of_the_same_name_and_shape_are_taken_over() -> None:
    first = build_unet(Variant((32, 48), lite=0, stages=3, filters=(8, 8, 16)))
    second = build_unet(Variant((48, 64), lite=0, stages=3, filters=(8, 12, 16)))
    own = [w.copy() for w in second.get_layer("decode1_skip").get_weights()]
    count = copy_weights(first, second)
    assert 0 < count < sum(bool(layer.weights) for layer in second.layers)
    for name in ("stem", "block2_project", "context_local"):
        for taken, given in zip(
            second.get_layer(name).get_weights(), first.get_layer(name).get_weights(), strict=True
        ):
            np.testing.assert_array_equal(taken, given)
    for kept, was in zip(second.get_layer("decode1_skip").get_weights(), own, strict=True):
        np.testing.assert_array_equal(kept, was)
