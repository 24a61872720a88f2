"""Training from the command line, interrupted and taken up again; batches come the same either way.

Each in a process of its own: workers are forked before the framework starts threads, which in the process
of the tests it has long done.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from types import ModuleType

import keras
import pytest
from drawn_people import write_people, write_rooms
from jax_alone import JAX_ALONE

import models.sprint
import models.train
from models.loader import size_at
from models.muon import PointwiseMuon
from models.train import TrainConfig, finished_epochs, make_optimizer, parse_config

ROOT = Path(__file__).resolve().parent.parent

# Compiling so little would cost more time than running it uncompiled does.
TRAIN_TINY = """
import sys
import models.train
from models.variants import VARIANTS, Variant

VARIANTS["tiny"] = Variant((32, 48), lite=0, stages=2, filters=(4, 8), other_sizes=((48, 32),))
models.loader._CALIBRATION_BATCHES = 2
fork_and_stream = models.train.stream_batches

def stream_batches(*arguments, **options):
    stream = fork_and_stream(*arguments, **options)
    import tensorflow as tf
    tf.config.run_functions_eagerly(True)
    return stream

models.train.stream_batches = stream_batches
models.train.train(models.train.parse_config(sys.argv[1:]))
"""

STREAM = """
import multiprocessing, sys
from pathlib import Path
import numpy as np
from models.dataset import load_pictures
from models.loader import make_batch, prepare_forking, stream_batches

prepare_forking()
pictures = load_pictures(Path(sys.argv[1]))

def take(first_step, count, workers):
    stream = stream_batches(pictures, ((32, 48), (48, 32)), 3, seed=5, first_step=first_step, workers=workers)
    batches = [next(stream) for _ in range(count)]
    assert len(multiprocessing.active_children()) == workers
    stream.close()
    assert not multiprocessing.active_children()
    return batches

def equal(first, second):
    parts = [(first[0], second[0])] + [(first[i][k], second[i][k]) for i in (1, 2) for k in first[i]]
    return all(np.array_equal(a, b) for a, b in parts)

through, resumed = take(0, 5, 2), take(3, 2, 1)
assert equal(through[3], resumed[0]) and equal(through[4], resumed[1])
assert equal(through[3], make_batch(pictures, (48, 32), 3, (5, 3)))
assert [batch[0].shape[1:3] for batch in through[:3]] == [(32, 48), (48, 32), (32, 48)]
assert not equal(through[2], through[4])
print("the same")
"""

ON_JAX = (
    JAX_ALONE
    + """
from pathlib import Path
import keras
import numpy as np
from models.training_callbacks import AveragedWeights

image = keras.Input((4, 4, 3))
model = keras.Model(image, keras.layers.Conv2D(1, 1)(image))
model.compile(keras.optimizers.SGD(use_ema=True), "mse")
x, y, out = np.ones((2, 4, 4, 3)), np.ones((2, 4, 4, 1)), Path(sys.argv[1])
callbacks = [
    AveragedWeights(keras.models.clone_model(model), (x, y, None), [], out / "unet.keras"),
    keras.callbacks.BackupAndRestore(out / "checkpoint", delete_checkpoint=False),
]
history = model.fit(x, y, epochs=2, verbose=0, callbacks=callbacks).history
print(len(history["val_loss"]), "epochs")
"""
)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    write_people(folder / "people", 4)
    write_rooms(folder / "rooms", 3)
    rows = [f"person_{i},drawn,{'val' if i == 3 else 'train'},hand" for i in range(4)]
    (folder / "people.csv").write_text("\n".join(["id,source,split,label", *rows]))
    return folder


def python(code: str, *arguments: object, backend: str = "tensorflow") -> str:
    """Run code in a new process; gives what it prints, and raises with its errors if it fails."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    environment = {**os.environ, "KERAS_BACKEND": backend, "JAX_PLATFORMS": "cpu"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=110, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def test_a_run_goes_on_where_it_stopped(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "run"
    options = ["--variant", "tiny", "--from-scratch", "--data", data, "--out", out]
    options += ["--steps-per-epoch", 2, "--batch", 4, "--warmup-steps", 1]
    assert python(TRAIN_TINY, *options, "--steps", 2).startswith("epoch=1 ")
    assert finished_epochs(out) == 1
    first = (out / "unet.keras").read_bytes()

    # It may go on in pairs, and be taught.
    more = ["--steps", 4, "--pairs", "--teacher", "fast"]
    assert python(TRAIN_TINY, *options, *more).startswith("epoch=2 ")
    assert finished_epochs(out) == 2
    history = json.loads((out / "history.json").read_text())
    assert [row["epoch"] for row in history] == [1, 2]
    assert keras.models.load_model(out / "unet.keras").input_shape == (None, 32, 48, 3)
    assert {"alpha_loss", "upright_accuracy", "val_alpha_person_iou"} <= set(history[-1])
    assert (out / "unet.keras").read_bytes() != first
    assert not list(out.glob("draft*"))
    assert json.loads((out / "config.json").read_text())["steps"] == 4


def test_averages_outlive_the_scoring_on_jax_too(tmp_path: Path) -> None:
    pytest.importorskip("jax", reason="only training on an accelerator needs it: pip install jax")
    assert python(ON_JAX, tmp_path, backend="jax") == "2 epochs\n"


@pytest.mark.parametrize(("muon", "kind"), [(False, keras.optimizers.AdamW), (True, PointwiseMuon)])
def test_the_steps_are_those_asked_for(muon: bool, kind: type[keras.optimizers.Optimizer]) -> None:
    optimizer = make_optimizer(TrainConfig(muon=muon, weight_decay=0.3, ema_momentum=0.9), 0.01)
    assert type(optimizer) is kind
    assert optimizer.weight_decay == 0.3
    assert not muon or optimizer.adam_weight_decay == 0.3
    assert optimizer.use_ema
    assert (optimizer.ema_momentum, optimizer.clipnorm) == (0.9, 5.0)


def test_sizes_take_turns_and_neighbours_differ() -> None:
    sizes = ((32, 48), (40, 40), (48, 32))
    assert [size_at(sizes, step) for step in range(5)] == [sizes[i] for i in (0, 1, 0, 2, 0)]
    assert {size_at(sizes[:1], step) for step in range(5)} == {(32, 48)}


def test_pictures_in_pairs_need_an_even_batch(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse_config(["--pairs", "--batch", "5"])
    assert "even --batch" in capsys.readouterr().err


def test_a_resumed_stream_gives_the_same_batches_and_leaves_no_worker(data: Path) -> None:
    assert python(STREAM, data) == "the same\n"


def test_every_setting_is_an_option() -> None:
    assert parse_config([]) == TrainConfig(out=Path("runs/balanced"))
    assert parse_config(["--variant", "fine"]).out == Path("runs/fine")
    config = parse_config(["--learning-rate", "0.5", "--mixed", "--data", "x", "--workers", "3"])
    changed = {k: v for k, v in asdict(config).items() if v != asdict(TrainConfig())[k]}
    assert changed == {"learning_rate": 0.5, "mixed": True, "data": Path("x"), "workers": 3}


def test_a_run_too_short_to_be_saved_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse_config(["--steps", "10", "--steps-per-epoch", "20"])
    assert "nothing is saved before an epoch ends" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("option", "name", "told"),
    [
        ("--start-from", "gone/unet.keras", "there is no file gone/unet.keras"),
        ("--variant", "huge", "there is no huge; choose from fast, balanced, fine"),
        ("--teacher", "finest", "there is no network finest; there are fast, balanced, fine"),
    ],
)
def test_a_network_that_is_not_there_is_named_before_anything_is_read(
    option: str, name: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse_config([option, name])
    assert f"{option}: {told}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--workers", "0"], "--workers must be at least 1, not 0"),
        (["--steps-per-epoch", "0"], "--steps-per-epoch must be at least 1, not 0"),
        (["--seed", "-1"], "--seed must be at least 0, not -1"),
        (["--steps", "500"], "--steps must be more than --warmup-steps"),
    ],
)
def test_settings_that_no_run_can_have_are_refused(
    options: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse_config(options)
    assert told in capsys.readouterr().err


def test_a_run_goes_on_as_what_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "checkpoint").mkdir()
    (tmp_path / "checkpoint" / "training_metadata.json").write_text('{"epoch": 3}')
    (tmp_path / "config.json").write_text('{"variant": "fast", "steps_per_epoch": 50, "steps": 9}')
    out = ["--out", str(tmp_path), "--steps-per-epoch", "50"]
    assert parse_config([*out, "--variant", "fast"]).steps == TrainConfig().steps
    with pytest.raises(SystemExit):
        parse_config([*out, "--variant", "fine"])
    assert f"--out: the run in {tmp_path} has variant fast" in capsys.readouterr().err


@pytest.mark.parametrize("command", [models.train, models.sprint])
def test_data_that_is_not_there_is_told_in_a_line(
    command: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "prepare_forking", lambda: None)
    monkeypatch.setattr("sys.argv", ["command", "--data", str(tmp_path), "--out", str(tmp_path / "run")])
    assert command.main() == 2
    error = capsys.readouterr().err
    assert error.startswith(f"{tmp_path / 'people'} must hold images/ and alphas/")
    assert error.count("\n") == 1
    assert not (tmp_path / "run").exists()
