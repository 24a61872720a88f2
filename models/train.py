"""Train one variant of the network: `python -m models.train --variant balanced --data DIR`.

The same command again goes on from the last checkpoint. It runs on every Keras backend
(KERAS_BACKEND=tensorflow, jax or torch).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from models.augment import GENTLE, HARD
from models.crops import letterbox, upper_body
from models.dataset import Photo, load_photos, load_pictures
from models.distil import drawn_sizes, teach
from models.loader import Batch, draw_calibration, prepare_forking, stream_batches
from models.narrow import narrow
from models.options import parse_options
from models.predictor import load_segmenter
from models.shipped import replace_text
from models.told import read_json, run_told
from models.variants import FULL_WIDTH, VARIANTS, best_size

UPPER_BODY = (3, 4)
"""Height and width of the shape that `val` crops have."""


@dataclass(frozen=True)
class TrainConfig:
    """Everything a run depends on besides the data."""

    variant: str = "balanced"
    data: Path = Path("../shared/data")
    out: Path = Path("runs/balanced")
    steps: int = 20_000
    steps_per_epoch: int = 250  # also the distance between checkpoints
    batch: int = 16
    learning_rate: float = 1e-3
    warmup_steps: int = 500
    weight_decay: float = 1e-4
    ema_momentum: float = 0.998
    upright_weight: float = 0.15
    seed: int = 0
    workers: int = 1
    pairs: bool = False  # pictures in pairs, one soon after the other; the error must not change between them
    gentle: bool = False  # more pictures as they are; for a run that goes on
    mixed: bool = False
    muon: bool = False  # Muon's steps in place of AdamW's for kernels of 1 x 1
    from_scratch: bool = False
    start_from: Path | None = None  # a network, `.keras` or `.tflite`: what has the same names and shapes
    teacher: str = ""  # a shipped network, whose answers are half of the truth


_FILES = {
    "start_from": "a network, .keras or .tflite: begin with its weights where names and shapes are the same",
}


def parse_config(arguments: Sequence[str] | None = None) -> TrainConfig:
    """Read the command line; every field of TrainConfig is an option."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options = parse_options(parser, TrainConfig(), _FILES, arguments)
    if options["teacher"] and options["teacher"] not in VARIANTS:
        parser.error(f"--teacher: there is no network {options['teacher']}; there are {', '.join(VARIANTS)}.")
    if options["pairs"] and options["batch"] % 2:
        parser.error("--pairs needs an even --batch.")
    if options["steps"] < options["steps_per_epoch"]:
        parser.error("--steps must be at least --steps-per-epoch: nothing is saved before an epoch ends.")
    if options["steps"] <= options["warmup_steps"]:
        parser.error("--steps must be more than --warmup-steps: the learning rate falls from there to the end.")
    for name, value in kept_settings(options["out"]).items():
        if value != options[name]:
            parser.error(
                f"--out: the run in {options['out']} has {name} {value}. Name another folder for another."
            )
    return TrainConfig(**options)


def kept_settings(out: Path) -> dict[str, Any]:
    """Give those settings of the run in `out` without which its checkpoint is of no use; none without one."""
    path = out / "config.json"
    kept = read_json(path) if finished_epochs(out) and path.exists() else {}
    return {name: kept[name] for name in ("variant", "muon", "steps_per_epoch") if name in kept}


def scoring_batch(photos: tuple[Photo, ...], size: tuple[int, int], *, pairs: bool = False) -> Batch:
    """Letterbox the `val` crops into one batch, for a score after each epoch; as pairs that stand still."""
    photos = tuple(photo for photo in photos for _ in range(2 if pairs else 1))
    images, alphas = [], []
    for photo in photos:
        rows = upper_body(photo.alpha)
        images.append(letterbox(photo.image[rows], size)[0])
        grey = np.repeat(photo.alpha[rows][..., None], 3, axis=2)
        alphas.append(letterbox(grey, size)[0][..., :1])
    upright = np.tile(np.array([1, 0, 0, 0], np.float32), (len(photos), 1))
    ones = np.ones(len(photos), np.float32)
    return np.stack(images), {"alpha": np.stack(alphas), "upright": upright}, {"alpha": ones, "upright": ones}


def finished_epochs(out: Path) -> int:
    """How many epochs the checkpoint in `out` holds; 0 without one."""
    record = out / "checkpoint" / "training_metadata.json"
    return int(json.loads(record.read_text())["epoch"]) if record.exists() else 0


def make_optimizer(config: TrainConfig, learning_rate: Any) -> Any:
    """Make what takes the steps, and keeps the moving average of the weights.

    Args:
        config: says which.
        learning_rate: a number, or a Keras schedule.
    """
    import keras

    from models.muon import PointwiseMuon

    decay = config.weight_decay
    options = {"weight_decay": decay, "use_ema": True, "ema_momentum": config.ema_momentum, "clipnorm": 5.0}
    if config.muon:
        return PointwiseMuon(learning_rate, adam_weight_decay=decay, **options)
    return keras.optimizers.AdamW(learning_rate, **options)


def train(config: TrainConfig) -> None:
    """Train to the end of `config.steps`.

    Writes `unet.keras` (averaged weights), `history.json` and `config.json` after each epoch.
    """
    prepare_forking()
    pictures = load_pictures(config.data)
    held_out = load_photos(config.data, "val")

    variant = VARIANTS[config.variant]
    first_step = finished_epochs(config.out) * config.steps_per_epoch
    large = drawn_sizes(variant.sizes, VARIANTS[config.teacher].sizes) if config.teacher else {}
    # Workers are forked before Keras starts the backend's threads.
    batches: Any = stream_batches(
        pictures,
        tuple(large) or variant.sizes,
        config.batch,
        seed=config.seed,
        first_step=first_step,
        workers=config.workers,
        pairs=config.pairs,
        mix=GENTLE if config.gentle else HARD,
    )
    import keras

    from models import encoder, imagenet
    from models.fused_norm import fuse_norms
    from models.losses import MatteLoss, person_iou
    from models.norms import unfold_norms
    from models.training_callbacks import AveragedWeights, History
    from models.transfer import copy_weights, read_network
    from models.unet import build_unet

    keras.utils.set_random_seed(config.seed)
    if config.mixed:
        keras.mixed_precision.set_global_policy("mixed_bfloat16")
    wide = build_unet(replace(variant, wider=FULL_WIDTH), size=(None, None))
    if not config.from_scratch:
        encoder.load_imagenet(wide, imagenet.read_state_dict(imagenet.find_weights(variant.lite)))
    if config.teacher:
        batches = teach(batches, load_segmenter(config.teacher, threads=1), large)
    any_size = build_unet(variant, size=(None, None))
    calibration = draw_calibration(pictures, variant.sizes, config.seed)
    narrow(wide, any_size, calibration)
    if config.start_from:
        count = copy_weights(read_network(config.start_from), any_size)
        print(f"{count} layers begin as in {config.start_from}", flush=True)
        unfold_norms(any_size, wide, calibration)
    model = fuse_norms(any_size)
    schedule = keras.optimizers.schedules.CosineDecay(
        config.learning_rate / 50,
        config.steps - config.warmup_steps,
        alpha=0.01,
        warmup_target=config.learning_rate,
        warmup_steps=config.warmup_steps,
    )
    model.compile(
        make_optimizer(config, schedule),
        loss={"alpha": MatteLoss(pairs=config.pairs), "upright": keras.losses.CategoricalCrossentropy()},
        loss_weights={"alpha": 1.0, "upright": config.upright_weight},
        metrics={"alpha": [person_iou], "upright": ["accuracy"]},
        jit_compile="auto",
    )
    config.out.mkdir(parents=True, exist_ok=True)
    replace_text(config.out / "config.json", json.dumps(asdict(config), default=str, indent=1))
    scored_at = best_size(variant.sizes, UPPER_BODY)
    validation: Any = scoring_batch(held_out, scored_at, pairs=config.pairs) if held_out else None
    model.fit(
        batches,
        epochs=config.steps // config.steps_per_epoch,
        steps_per_epoch=config.steps_per_epoch,
        verbose=0,
        callbacks=[
            AveragedWeights(build_unet(variant), validation, calibration, config.out / "unet.keras"),
            History(config.out / "history.json"),
            keras.callbacks.BackupAndRestore(
                str(config.out / "checkpoint"), delete_checkpoint=False, double_checkpoint=True
            ),
        ],
    )


def main() -> int:
    """Read the command line and train; 2 and one line on stderr where something is missing or wrong."""
    return run_told(lambda: train(parse_config()))


if __name__ == "__main__":
    sys.exit(main())
