"""A sprint ends when its time is over, on JAX; mirrored pictures keep their truth; quick layers agree."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path

import keras
import numpy as np
import pytest
from drawn_people import write_people, write_rooms
from hypothesis import given
from hypothesis import strategies as st
from jax_alone import JAX_ALONE
from keras import layers

from models.accelerated import Mixing, ShiftedDepthwise, accelerate
from models.imagenet import find_weights, read_state_dict
from models.sprint import SprintConfig, begin, main, mirror, parse_config, rate_at, repeat
from models.unet import build_unet
from models.variants import VARIANTS, Variant

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

ROOT = Path(__file__).resolve().parent.parent
TINY = Variant((32, 48), lite=0, stages=2, filters=(4, 8), other_sizes=((48, 32),))

SPRINT_TINY = (
    JAX_ALONE
    + """
import numpy
import models.sprint
from models.variants import VARIANTS, Variant

begin = models.sprint.begin

def begin_at_once(config):
    # All that training begins with is read; to fill it before, JAX would compile a program for each shape.
    from keras.initializers import Ones, VarianceScaling, Zeros
    for kind, fill in (Zeros, numpy.zeros), (Ones, numpy.ones), (VarianceScaling, numpy.zeros):
        kind.__call__ = lambda self, shape, dtype=None, fill=fill: fill(shape, dtype or "float32")
    return begin(config)

VARIANTS["tiny"] = Variant((32, 48), lite=0, stages=2, filters=(4, 4), wider=(1, 1))
models.sprint.begin = begin_at_once
models.sprint._REPORT_S = models.sprint._AHEAD = 0
models.sprint.sprint(models.sprint.parse_config(sys.argv[1:]))
"""
)


def run_on_jax(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", SPRINT_TINY, *map(str, arguments)]
    # A step is taken once: compiling it well would take ten times as long as taking it.
    hasty = "--xla_backend_optimization_level=0 --xla_llvm_disable_expensive_passes=true"
    environment = {**os.environ, "KERAS_BACKEND": "jax", "JAX_PLATFORMS": "cpu", "XLA_FLAGS": hasty}
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=110, check=False
    )


def test_a_sprint_leaves_a_network_that_has_moved(tmp_path: Path) -> None:
    write_people(tmp_path / "data/people", 3)
    write_rooms(tmp_path / "data/rooms", 3)
    before = build_unet(replace(TINY, filters=(4, 4), wider=(1, 1)))
    before.save(tmp_path / "start.keras")
    out = tmp_path / "run"
    options = ["--variant", "tiny", "--data", tmp_path / "data", "--start-from", tmp_path / "start.keras"]
    # The time is over before the step is compiled: one step is taken all the same.
    done = run_on_jax(*options, "--out", out, "--seconds", 0, "--batch", 4, "--workers", 1, "--uses", 2)
    assert done.returncode == 0, done.stderr[-3000:]
    assert "tiny: 1 steps of 4" in done.stdout
    after = keras.models.load_model(out / "unet.keras", compile=False)
    weights = list(zip(before.get_weights(), after.get_weights(), strict=True))
    assert any(not np.array_equal(*pair) for pair in weights)
    assert all(np.isfinite(learnt).all() for _, learnt in weights)
    assert json.loads((out / "config.json").read_text())["sprint"]["uses"] == 2
    (row,) = json.loads((out / "history.json").read_text())
    assert (row["steps"], row["pictures"]) == (1, 4)
    assert 0 < row["alpha_loss"] < 10
    assert 0 <= row["alpha_person_iou"] <= 1


def test_a_sprint_begins_with_what_fits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(VARIANTS, "tiny", TINY)
    wide = begin(SprintConfig(variant="tiny"))
    state = read_state_dict(find_weights(0))
    np.testing.assert_array_equal(wide.get_layer("stem_bn").get_weights()[0], state["_bn0.weight"])

    wide.save(tmp_path / "tiny.keras")
    taken = begin(SprintConfig(variant="tiny", start_from=tmp_path / "tiny.keras"))
    for one, other in zip(wide.get_weights(), taken.get_weights(), strict=True):
        np.testing.assert_array_equal(one, other)

    monkeypatch.setitem(VARIANTS, "tiny", replace(TINY, wider=(1, 4)))
    with pytest.raises(ValueError, match=r"tiny\.keras is not a network of tiny"):
        begin(SprintConfig(variant="tiny", start_from=tmp_path / "tiny.keras"))
    with pytest.raises(ValueError, match=r"tiny is narrower .* models\.narrow"):
        begin(SprintConfig(variant="tiny"))


def test_every_setting_is_an_option(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    start = tmp_path / "unet.keras"
    start.touch()
    config = parse_config(["--start-from", str(start), "--seconds", "90", "--precise", "--uses", "4"])
    changed = {k: v for k, v in asdict(config).items() if v != asdict(SprintConfig())[k]}
    assert changed == {"start_from": start, "seconds": 90.0, "precise": True, "uses": 4}
    assert parse_config(["--variant", "fine"]).out == Path("runs/fine")
    refused = (
        (["--start-from", "gone"], "no file gone"),
        (["--variant", "huge"], "choose from fast"),
        (["--uses", "0"], "--uses must be at least 1"),
        (["--out", str(tmp_path)], f"{start} is there already"),
    )
    for wrong, told in refused:
        with pytest.raises(SystemExit):
            parse_config(["--start-from", str(start), *wrong])
        assert told in capsys.readouterr().err


def test_a_sprint_on_something_else_than_jax_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("prepare_forking", "load_pictures", "stream_batches"):
        monkeypatch.setattr(f"models.sprint.{name}", lambda *_, **__: None)
    monkeypatch.setattr("sys.argv", ["sprint", "--out", str(tmp_path / "run")])
    assert main() == 2
    assert "A sprint runs on JAX, not on tensorflow: set KERAS_BACKEND=jax." in capsys.readouterr().err


@given(st.floats(0, 1.5), st.floats(1e-5, 1))
def test_the_rate_rises_and_falls_to_nothing(share: float, highest: float) -> None:
    rate = rate_at(share, highest)
    assert 0 <= rate <= highest
    assert rate_at(1.0, highest) == rate_at(2.0, highest) == 0
    assert rate_at(0.0, highest) < rate_at(0.01, highest) < rate_at(0.02, highest) >= rate_at(0.5, highest)
    assert rate_at(0.02, highest) > 0.99 * highest


@given(st.integers(0, 3), st.integers(0, 2**32 - 1))
def test_a_mirrored_picture_is_turned_the_other_way(turns: int, seed: int) -> None:
    upright = np.random.default_rng(seed).integers(0, 255, (6, 6, 3), np.uint8)
    shown, seen = np.rot90(upright, turns), np.rot90(upright[:, ::-1], -turns)

    def batch(image: np.ndarray, turn: int) -> tuple:
        targets = {"alpha": image[None, ..., :1], "upright": np.eye(4, dtype=np.float32)[None, turn]}
        return image[None], targets, {"alpha": np.ones(1)}

    # Mirrored, what was turned by k quarter turns is the mirrored upright picture turned by -k.
    images, targets, weights = mirror(batch(shown, turns))
    np.testing.assert_array_equal(images[0], seen)
    np.testing.assert_array_equal(targets["alpha"][0], seen[..., :1])
    assert targets["upright"][0].argmax() == -turns % 4
    assert list(weights) == ["alpha"]


def test_a_batch_is_used_again_mirrored() -> None:
    def batch(value: int) -> tuple:
        image = np.arange(value, value + 12, dtype=np.uint8).reshape(1, 2, 2, 3)
        return image, {"alpha": image[..., :1], "upright": np.eye(4)[:1]}, {}

    used = [images for images, *_ in repeat([batch(0), batch(100)], 3)]
    assert [int(images.min()) for images in used] == [0, 0, 0, 100, 100, 100]
    np.testing.assert_array_equal(used[1], used[0][:, :, ::-1])
    np.testing.assert_array_equal(used[2], used[0])


@pytest.mark.parametrize("kernel", [3, 5])
@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("size", [(8, 12), (9, 7), (1, 2)])
def test_shifted_pictures_are_a_depthwise_convolution(kernel: int, stride: int, size: tuple[int, int]) -> None:
    options = {"strides": stride, "padding": "same", "use_bias": False}
    usual, shifted = layers.DepthwiseConv2D(kernel, **options), ShiftedDepthwise(kernel, **options)
    features = np.random.default_rng(0).normal(size=(2, *size, 3)).astype(np.float32)
    expected = usual(features)
    shifted.build(features.shape)
    shifted.set_weights(usual.get_weights())
    np.testing.assert_allclose(shifted(features), expected, atol=1e-5)


def test_an_accelerated_network_answers_as_before() -> None:
    model = build_unet(TINY, size=(None, None))
    rng = np.random.default_rng(0)
    model.set_weights([w + rng.normal(0, 0.05, w.shape) * (w.ndim > 1) for w in model.get_weights()])
    quick = accelerate(model)
    assert {Mixing, ShiftedDepthwise} <= {type(layer) for layer in quick.layers}
    assert layers.DepthwiseConv2D not in {type(layer) for layer in quick.layers}
    for size in TINY.sizes:
        pictures = rng.integers(0, 256, (2, *size, 3)).astype(np.float32)
        for name, answer in model(pictures).items():
            np.testing.assert_allclose(quick(pictures)[name], answer, atol=1e-5)
