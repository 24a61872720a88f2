"""From a trained network to the files that ship, with proof that engines agree on them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest
from drawn_people import draw_person

from models import export as exporting
from models.export import export, read_training
from models.predictor import load_segmenter
from models.shipped import ModelFileError, read_card
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


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Pretend that a tiny network has been trained."""
    monkeypatch.setitem(VARIANTS, "tiny", TINY)
    keras.utils.set_random_seed(1)
    folder = tmp_path / "run"
    folder.mkdir()
    build_unet(TINY).save(folder / "unet.keras")
    (folder / "config.json").write_text('{"steps": 4}')
    (folder / "history.json").write_text('[{"epoch": 1}, {"epoch": 2, "loss": 0.5}]')
    return folder


@pytest.mark.parametrize("float16", [False, True])
def test_what_is_exported_can_be_loaded(run: Path, tmp_path: Path, float16: bool) -> None:
    out = tmp_path / "weights"
    card = export("tiny", run / "unet.keras", out, float16=float16)
    assert read_card("tiny", out) == card
    assert sorted(path.name for path in out.iterdir()) == ["tiny.json", "tiny.keras", "tiny.tflite"]
    assert card.precision == ("float16" if float16 else "float32")
    assert card.training == {"config": {"steps": 4}, "last_epoch": {"epoch": 2, "loss": 0.5}}
    assert card.metrics == {}
    weights = keras.models.load_model(run / "unet.keras", compile=False).get_weights()
    segmenters = [load_segmenter("tiny", engine=engine, folder=out) for engine in ("litert", "tflite", "keras")]
    close = exporting.AGREEMENT[float16]
    for size in TINY.sizes:
        image, _ = draw_person(size)
        network = build_unet(TINY, size=size)
        network.set_weights(weights)
        trained = network(image[None].astype(np.float32))
        for segmenter in segmenters:
            assert segmenter.sizes == TINY.sizes
            found = segmenter.segment(image)
            np.testing.assert_allclose(found.alpha, np.asarray(trained["alpha"])[0, :, :, 0], atol=close)
            np.testing.assert_allclose(found.upright, np.asarray(trained["upright"])[0], atol=close)


def test_the_weights_of_both_sizes_are_kept_once(run: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = keras.models.load_model(run / "unet.keras", compile=False)
    both = exporting.convert(model, "tiny", float16=False)
    monkeypatch.setitem(VARIANTS, "tiny", replace(TINY, other_sizes=()))
    assert len(both) < 1.25 * len(exporting.convert(model, "tiny", float16=False))


def test_a_file_without_one_of_the_sizes_is_refused(run: Path, tmp_path: Path) -> None:
    out = tmp_path / "weights"
    export("tiny", run / "unet.keras", out, with_keras=False)
    values = json.loads((out / "tiny.json").read_text())
    (out / "tiny.json").write_text(json.dumps({**values, "other_sizes": [[64, 64]]}))
    with pytest.raises(ModelFileError, match="64x64"):
        load_segmenter("tiny", folder=out)


def test_a_variant_may_ship_without_keras(run: Path, tmp_path: Path) -> None:
    out = tmp_path / "weights"
    out.mkdir()
    (out / "tiny.keras").write_bytes(b"of an earlier export")
    card = export("tiny", run / "unet.keras", out, float16=True, with_keras=False)
    assert sorted(path.name for path in out.iterdir()) == ["tiny.json", "tiny.tflite"]
    assert list(card.sha256) == ["tiny.tflite"]
    assert load_segmenter("tiny", folder=out).segment(draw_person(TINY.size)[0]).alpha.shape == TINY.size
    with pytest.raises(ModelFileError, match="tiny ships without a file for Keras"):
        load_segmenter("tiny", engine="keras", folder=out)


def test_halved_weights_are_the_same_in_every_engine(run: Path) -> None:
    model = keras.models.load_model(run / "unet.keras", compile=False)
    norms = [w for layer in model.layers if layer.name.endswith("_bn") for w in layer.get_weights()]
    exporting.halve(model)
    for weight in (w for layer in model.layers for w in layer.get_weights()):
        if not any(weight is norm for norm in norms) and weight.ndim > 1:
            np.testing.assert_array_equal(weight, weight.astype(np.float16).astype(np.float32))
    kept = [w for layer in model.layers if layer.name.endswith("_bn") for w in layer.get_weights()]
    for now, before in zip(kept, norms, strict=True):
        np.testing.assert_array_equal(now, before)


def test_nothing_is_written_where_engines_differ(
    run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "convert", lambda *_, **__: b"")
    monkeypatch.setattr(exporting, "largest_difference", lambda *_: 0.25)
    with pytest.raises(ValueError, match=r"differ by 0\.25, more than 0\.001"):
        export("tiny", run / "unet.keras", tmp_path / "weights")
    assert not (tmp_path / "weights").exists()


def test_another_variant_is_refused(run: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"takes \(32, 48\), but balanced is \(144, 256\)"):
        export("balanced", run / "unet.keras", tmp_path / "weights")
    assert not (tmp_path / "weights").exists()


def test_a_run_without_records_is_no_error(tmp_path: Path) -> None:
    assert read_training(tmp_path) == {}
    (tmp_path / "config.json").write_text(json.dumps({"seed": 3}))
    assert read_training(tmp_path) == {"config": {"seed": 3}}


def test_trial_pictures_fit() -> None:
    for picture in exporting.trial_pictures((32, 48)):
        assert picture.shape == (1, 32, 48, 3)
        assert picture.dtype == np.float32
        assert 0 <= picture.min() <= picture.max() <= 255
