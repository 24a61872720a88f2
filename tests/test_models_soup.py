"""Runs that began alike are averaged into one network."""

from __future__ import annotations

import json
from pathlib import Path

import keras
import numpy as np
import pytest
from drawn_people import write_people, write_rooms

from models.soup import average, cook, main
from models.unet import build_unet
from models.variants import VARIANTS, Variant

TINY = Variant((32, 48), lite=0, stages=2, filters=(4, 8), other_sizes=((48, 32),))

# h5py and Keras ask numpy for arrays in the way of its first version.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(VARIANTS, "tiny", TINY)
    monkeypatch.setattr("models.loader._CALIBRATION_BATCHES", 2)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    write_people(folder / "people", 4)
    write_rooms(folder / "rooms", 3)
    return folder


def train(folder: Path, seed: int, variant: Variant = TINY) -> keras.Model:
    """Pretend that a network has been trained."""
    keras.utils.set_random_seed(seed)
    folder.mkdir(parents=True)
    network = build_unet(variant)
    network.save(folder / "unet.keras")
    (folder / "config.json").write_text(json.dumps({"seed": seed}))
    return network


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, keras.Model]:
    """Give the folders of two runs, and what was learnt in each."""
    runs = tmp_path_factory.mktemp("runs")
    return {runs / f"run{seed}": train(runs / f"run{seed}", seed) for seed in (1, 2)}


def test_each_weight_is_the_mean() -> None:
    mean = average([[np.float32([[1, 2]]), np.float32([5])], [np.float32([[3, 6]]), np.float32([6])]])
    np.testing.assert_array_equal(mean[0], [[2, 4]])
    np.testing.assert_array_equal(mean[1], [5.5])
    assert mean[0].dtype == np.float32


def test_kernels_are_averaged_and_norms_are_measured_anew(
    trained: dict[Path, keras.Model], data: Path, tmp_path: Path
) -> None:
    cook(list(trained), tmp_path / "soup", data)
    first, second = trained.values()
    soup = keras.models.load_model(tmp_path / "soup" / "unet.keras")
    for one, other, mixed in zip(first.layers, second.layers, soup.layers, strict=True):
        found = mixed.get_weights()
        if isinstance(mixed, keras.layers.BatchNormalization):
            assert not np.allclose(found[2:], one.get_weights()[2:])  # as new: mean 0, variance 1
        else:
            for a, b, c in zip(one.get_weights(), other.get_weights(), found, strict=True):
                np.testing.assert_allclose(c, (a + b) / 2, rtol=1e-6)
    assert json.loads((tmp_path / "soup" / "config.json").read_text()) == {
        "mean_of": {"run1": {"seed": 1}, "run2": {"seed": 2}},
        "shares": {"run1": 1, "run2": 1},
        "seed": 0,
    }


def test_a_run_that_is_named_twice_counts_twice(
    trained: dict[Path, keras.Model], data: Path, tmp_path: Path
) -> None:
    one, other = trained
    cook([one, one, other], tmp_path / "soup", data)
    soup = keras.models.load_model(tmp_path / "soup" / "unet.keras")
    kernels = [model.get_layer("stem").get_weights()[0] for model in (*trained.values(), soup)]
    np.testing.assert_allclose(kernels[2], (2 * kernels[0] + kernels[1]) / 3, rtol=1e-5, atol=1e-7)
    assert json.loads((tmp_path / "soup" / "config.json").read_text())["shares"] == {"run1": 2, "run2": 1}


def test_what_cannot_be_averaged_is_told_in_a_line(
    trained: dict[Path, keras.Model], data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run, other = next(iter(trained)), tmp_path / "other"
    train(other, 1, Variant((32, 48), lite=0, stages=2, filters=(4, 12)))
    for runs, told in (([run, other], "not of one variant"), ([run, tmp_path / "none"], "none")):
        assert main([*map(str, runs), "--out", str(tmp_path / "soup"), "--data", str(data)]) == 2
        error = capsys.readouterr().err
        assert told in error
        assert error.count("\n") == 1
        assert not (tmp_path / "soup").exists()
