"""A narrower network begins with what a wider one has learnt."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import numpy.typing as npt
import pytest
from drawn_people import write_people, write_rooms
from hypothesis import given
from hypothesis import strategies as st

from models.halving import halve
from models.narrow import choose_channels, main, narrow
from models.unet import build_unet
from models.variants import VARIANTS, Variant

WIDE = Variant((32, 48), lite=0, stages=4, filters=(4, 8, 8, 8), other_sizes=((48, 32),))
SHALLOW = replace(WIDE, stages=3, filters=(4, 8, 8))
NARROW = replace(WIDE, wider=(1, 3, 6, 2))

# h5py and Keras ask numpy for arrays in the way of its first version.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")


def moments_of(features: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    rows = np.hstack([features, np.ones((len(features), 1))])
    return rows.T @ rows / len(rows)


@given(st.integers(0, 10_000), st.integers(1, 6))
def test_channels_that_follow_from_others_are_the_ones_left_out(seed: int, needed: int) -> None:
    rng = np.random.default_rng(seed)
    own = rng.normal(size=(200, needed))
    mixed = own @ rng.normal(size=(needed, 9 - needed)) + rng.normal(size=9 - needed)
    features = np.hstack([own, mixed])[:, rng.permutation(9)]
    kernel = rng.normal(size=(9, 4))
    left, refitted, added = choose_channels(moments_of(features), kernel, needed, np.ones(4))
    assert len(left) == needed
    assert (np.diff(left) > 0).all()
    np.testing.assert_allclose(features[:, left] @ refitted + added, features @ kernel, atol=0.02)


@given(st.integers(0, 10_000))
def test_what_is_left_is_fitted_as_well_as_it_can_be(seed: int) -> None:
    rng = np.random.default_rng(seed)
    features = np.maximum(rng.normal(size=(300, 8)) @ rng.normal(size=(8, 8)), 0)
    kernel = rng.normal(size=(8, 3))
    left, refitted, added = choose_channels(moments_of(features), kernel, 5, np.ones(3))
    given_ = np.hstack([features[:, left], np.ones((300, 1))])
    best, *_ = np.linalg.lstsq(given_, features @ kernel, rcond=None)
    np.testing.assert_allclose(np.vstack([refitted, added]), best, atol=1e-3)


def test_an_output_that_does_not_count_keeps_no_channel() -> None:
    features = np.random.default_rng(0).normal(size=(500, 2))
    for chosen in (0, 1):
        left, _, _ = choose_channels(moments_of(features), np.diag([1.0, 1.0]), 1, np.eye(2)[chosen])
        assert left.tolist() == [chosen]


def pictures() -> npt.NDArray[np.uint8]:
    rng = np.random.default_rng(1)
    coarse = rng.integers(0, 256, (6, 8, 12, 3), dtype=np.uint8)
    return coarse.repeat(4, axis=1).repeat(4, axis=2)


def redundant() -> keras.Model:
    """Make a network in whose blocks half of the channels are copies of the other half."""
    model = build_unet(SHALLOW)
    for layer in model.layers:
        if (
            layer.name.startswith("block")
            and layer.name.endswith(("_expand", "_depthwise"))
            and layer.name[5] != "0"
        ):
            weights = [w.copy() for w in layer.get_weights()]
            axis = 2 if layer.name.endswith("depthwise") else 3
            half = weights[0].shape[axis] // 2
            first = np.take(weights[0], np.arange(half), axis)
            layer.set_weights([np.concatenate([first, first], axis)])
    return model


@pytest.mark.parametrize("folded", [False, True])
def test_a_network_with_channels_to_spare_answers_the_same_when_narrowed(folded: bool) -> None:
    keras.utils.set_random_seed(3)
    source = redundant()
    batch = pictures().astype(np.float32)
    source(batch, training=True)  # so that its norms have statistics
    if folded:
        halve(source)
    model = build_unet(replace(SHALLOW, wider=(1, 3, 3)))
    assert model.count_params() < source.count_params()
    assert narrow(source, model, [pictures()]) == 4
    expected, found = source(batch), model(batch)
    for name in ("alpha", "upright"):
        np.testing.assert_allclose(np.asarray(found[name]), np.asarray(expected[name]), atol=2e-3)


def test_only_narrower_blocks_are_changed() -> None:
    source, model = build_unet(WIDE), build_unet(NARROW)
    assert narrow(source, model, [pictures()]) == 5
    assert model.get_layer("block1_expand").filters == 16 * 3
    assert model.get_layer("block6_expand").filters == 80 * 2
    for name in ("stem", "block3_expand", "block4_project", "decode1_pointwise", "upright"):
        for taken, own in zip(
            model.get_layer(name).get_weights(), source.get_layer(name).get_weights(), strict=True
        ):
            np.testing.assert_array_equal(taken, own)
    same = build_unet(WIDE)
    assert narrow(source, same, []) == 0
    for taken, own in zip(same.get_weights(), source.get_weights(), strict=True):
        np.testing.assert_array_equal(taken, own)


def test_a_run_is_narrowed_or_what_is_wrong_is_told_in_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    variant = replace(SHALLOW, wider=(1, 3, 2))
    monkeypatch.setitem(VARIANTS, "tiny", variant)
    monkeypatch.setattr("models.loader._CALIBRATION_BATCHES", 2)
    write_people(tmp_path / "people", 4)
    write_rooms(tmp_path / "rooms", 3)
    wide = tmp_path / "wide.keras"
    build_unet(SHALLOW, size=(64, 48)).save(wide)  # another size, the same network
    options = ["--variant", "tiny", "--data", str(tmp_path)]
    assert main([str(wide), "--out", str(tmp_path / "run"), *options]) == 0
    made = keras.models.load_model(tmp_path / "run" / "unet.keras")
    assert made.input_shape == (None, *variant.size, 3)
    assert json.loads((tmp_path / "run" / "config.json").read_text())["narrowed_from"] == str(wide)

    build_unet(replace(SHALLOW, filters=(4, 8, 16))).save(tmp_path / "other.keras")
    for bad in (tmp_path / "none.keras", tmp_path / "other.keras"):
        assert main([str(bad), "--out", str(tmp_path / "nothing"), *options]) == 2
        error = capsys.readouterr().err
        assert bad.name in error
        assert error.count("\n") == 1
        assert not (tmp_path / "nothing").exists()
