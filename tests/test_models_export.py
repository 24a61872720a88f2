"""From a trained network to the files that ship, with proof that engines agree on them."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest
from drawn_people import draw_person

from models import export as exporting
from models.export import export, main, read_training
from models.halving import halve
from models.predictor import load_segmenter
from models.shipped import ModelFileError, read_card
from models.transfer import read_network
from models.unet import build_unet
from models.variants import VARIANTS, Variant

TINY = Variant((32, 48), lite=0, stages=2, filters=(4, 8), other_sizes=((48, 32),))

pytestmark = [
    # h5py and Keras ask numpy for arrays in the way of its first version.
    pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning"),
    # TensorFlow's converter still uses its own deprecated parts.
    pytest.mark.filterwarnings("ignore::DeprecationWarning:tensorflow"),
    pytest.mark.filterwarnings("ignore::UserWarning:tensorflow"),
]


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(VARIANTS, "tiny", TINY)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pretend that a tiny network has been trained."""
    keras.utils.set_random_seed(1)
    folder = tmp_path_factory.mktemp("run")
    build_unet(TINY).save(folder / "unet.keras")
    (folder / "config.json").write_text('{"steps": 4}')
    (folder / "history.json").write_text('[{"epoch": 1}, {"epoch": 2, "loss": 0.5}]')
    return folder


@pytest.fixture(scope="module")
def shipped(run: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of the exported files of both sizes; converting takes seconds, so once for all."""
    out = tmp_path_factory.mktemp("shipped") / "weights"
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setitem(VARIANTS, "tiny", TINY)
        card = export("tiny", run / "unet.keras", out, float16=True)
    assert read_card("tiny", out) == card
    return out


def test_what_is_exported_can_be_loaded(run: Path, shipped: Path) -> None:
    assert sorted(path.name for path in shipped.iterdir()) == ["tiny.json", "tiny.keras", "tiny.tflite"]
    card = read_card("tiny", shipped)
    assert card.precision == "float16"
    assert card.training == {"config": {"steps": 4}, "last_epoch": {"epoch": 2, "loss": 0.5}}
    assert card.metrics == {}
    weights = keras.models.load_model(run / "unet.keras", compile=False).get_weights()
    segmenters = [
        load_segmenter("tiny", engine=engine, folder=shipped) for engine in ("litert", "tflite", "keras")
    ]
    for size in TINY.sizes:
        image, _ = draw_person(size)
        network = build_unet(TINY, size=size)
        network.set_weights(weights)
        trained = network(image[None].astype(np.float32))
        for segmenter in segmenters:
            assert segmenter.sizes == TINY.sizes
            found = segmenter.segment(image)
            np.testing.assert_allclose(found.alpha, np.asarray(trained["alpha"])[0, :, :, 0], atol=3e-3)
            np.testing.assert_allclose(found.upright, np.asarray(trained["upright"])[0], atol=3e-3)


def test_a_file_without_one_of_the_sizes_is_refused(shipped: Path, tmp_path: Path) -> None:
    out = Path(shutil.copytree(shipped, tmp_path / "weights"))
    values = json.loads((out / "tiny.json").read_text())
    (out / "tiny.json").write_text(json.dumps({**values, "other_sizes": [[64, 64]]}))
    with pytest.raises(ModelFileError, match="64x64"):
        load_segmenter("tiny", folder=out)


def test_a_variant_may_ship_in_one_size_and_without_keras(
    run: Path, shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(VARIANTS, "tiny", replace(TINY, other_sizes=()))
    out = tmp_path / "weights"
    out.mkdir()
    (out / "tiny.keras").write_bytes(b"of an earlier export")
    card = export("tiny", run / "unet.keras", out, float16=True, with_keras=False)
    assert sorted(path.name for path in out.iterdir()) == ["tiny.json", "tiny.tflite"]
    assert list(card.sha256) == ["tiny.tflite"]
    image, _ = draw_person(TINY.size)
    found = load_segmenter("tiny", folder=out).segment(image)
    np.testing.assert_array_equal(found.alpha, load_segmenter("tiny", folder=shipped).segment(image).alpha)
    with pytest.raises(ModelFileError, match="tiny ships without a file for Keras"):
        load_segmenter("tiny", engine="keras", folder=out)

    both, one = ((folder / "tiny.tflite").stat().st_size for folder in (shipped, out))
    assert one < both < 1.4 * one, "the weights are kept once"


def test_weights_may_be_kept_whole(run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(VARIANTS, "tiny", replace(TINY, other_sizes=()))
    out = tmp_path / "weights"
    assert export("tiny", run / "unet.keras", out).precision == "float32"
    image, _ = draw_person(TINY.size)
    network = keras.models.load_model(run / "unet.keras", compile=False)
    weights, trained = network.get_weights(), network(image[None].astype(np.float32))
    found = load_segmenter("tiny", folder=out).segment(image)
    np.testing.assert_allclose(found.alpha, np.asarray(trained["alpha"])[0, :, :, 0], atol=1e-3)
    np.testing.assert_allclose(found.upright, np.asarray(trained["upright"])[0], atol=1e-3)
    for kept, was in zip(read_network(out / "tiny.keras").get_weights(), weights, strict=True):
        np.testing.assert_array_equal(kept, was)


def test_halved_weights_are_the_same_whether_norms_are_folded_or_not(run: Path) -> None:
    model = keras.models.load_model(run / "unet.keras", compile=False)
    rng = np.random.default_rng(3)
    for layer in model.layers:
        if layer.name.endswith("_bn"):
            gamma, beta, mean, variance = layer.get_weights()
            gamma[0], size = 0, gamma.shape  # a channel may have died
            layer.set_weights([gamma * rng.normal(1, 2, size), beta + rng.normal(0, 2, size), mean, variance])
    image = draw_person(TINY.size)[0][None].astype(np.float32)
    whole = model(image)
    halve(model)
    np.testing.assert_allclose(np.asarray(model(image)["alpha"]), np.asarray(whole["alpha"]), atol=3e-3)

    def is_half(values: np.ndarray) -> bool:
        return np.array_equal(values, values.astype(np.float16).astype(np.float32))

    for layer in model.layers:
        if layer.name.endswith("_bn"):
            gamma, beta, mean, variance = layer.get_weights()
            exponents = np.log2(gamma / np.sqrt(variance + layer.epsilon))
            np.testing.assert_allclose(exponents, exponents.round(), atol=1e-5, err_msg="else rounded again")
            assert is_half(beta)
            assert not mean.any()
        else:
            assert all(is_half(weight) for weight in layer.get_weights())


def test_nothing_is_written_where_engines_differ(
    run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "convert", lambda *_, **__: b"")
    monkeypatch.setattr(exporting, "largest_difference", lambda *_: 0.25)
    with pytest.raises(ValueError, match=r"differ by 0\.25, more than 0\.001"):
        export("tiny", run / "unet.keras", tmp_path / "weights")
    assert not (tmp_path / "weights").exists()


@pytest.mark.parametrize(("value", "float16"), [(np.nan, False), (np.inf, False), (1e6, True)])
@pytest.mark.filterwarnings("ignore:overflow encountered in cast:RuntimeWarning")
def test_weights_that_are_no_numbers_are_refused(
    value: float, float16: bool, run: Path, tmp_path: Path
) -> None:
    network = read_network(run / "unet.keras")
    layer = network.get_layer("logits")
    layer.set_weights([np.full_like(weight, value) for weight in layer.get_weights()])
    network.save(tmp_path / "unet.keras")
    with pytest.raises(ValueError, match=r"unet\.keras has weights that are no numbers"):
        export("tiny", tmp_path / "unet.keras", tmp_path / "weights", float16=float16)
    assert not (tmp_path / "weights").exists()


def test_another_variant_is_refused(run: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"takes \(32, 48\), but balanced is \(160, 288\)"):
        export("balanced", run / "unet.keras", tmp_path / "weights")
    assert not (tmp_path / "weights").exists()


def test_a_run_without_records_is_no_error(tmp_path: Path) -> None:
    assert read_training(tmp_path) == {}
    (tmp_path / "config.json").write_text(json.dumps({"seed": 3}))
    assert read_training(tmp_path) == {"config": {"seed": 3}}
    (tmp_path / "history.json").write_text("[]")  # of a sprint of a few seconds
    assert read_training(tmp_path) == {"config": {"seed": 3}}


@pytest.mark.parametrize("content", [None, b"no network"])
def test_what_cannot_be_exported_is_told_in_a_line(
    content: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if content:
        (tmp_path / "unet.keras").write_bytes(content)
    assert main(["--keras", str(tmp_path / "unet.keras"), "--out", str(tmp_path / "weights")]) == 2
    error = capsys.readouterr().err
    assert "unet.keras" in error
    assert error.count("\n") == 1
    assert not (tmp_path / "weights").exists()


def test_trial_pictures_fit() -> None:
    for picture in exporting.trial_pictures((32, 48)):
        assert picture.shape == (1, 32, 48, 3)
        assert picture.dtype == np.float32
        assert 0 <= picture.min() <= picture.max() <= 255
