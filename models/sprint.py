"""Train for so many seconds on an accelerator: `KERAS_BACKEND=jax python -m models.sprint --variant fine`.

`models.train` counts steps, and keeps all it needs to go on; where an accelerator is there for minutes, what is
fixed is the time. The learning rate follows the clock, and what is saved is the moving average of the weights.
The norms' statistics are those of the last batches: `models.soup` of the one run measures them anew.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from models.augment import Mix
from models.dataset import load_pictures
from models.loader import Batch, make_batch, prepare_forking, stream_batches
from models.options import parse_options
from models.shipped import replace_file, replace_text
from models.told import run_told
from models.variants import FULL_WIDTH, VARIANTS

MIX = Mix(empty=0.07, pasted=0.25, perfect_camera=0.4, turned=0.14)
"""Between `HARD` and `GENTLE`: a sprint is both the start and the end."""

MIRRORED_TURNS = (0, 3, 2, 1)  # what lies to the left lies, in a mirror, to the right
START_FROM = "a network of the variant, .keras or .tflite; default: begin with ImageNet's encoder"
WARMUP = 0.02  # of the time
_AHEAD = 3  # steps that may wait for the accelerator
_REPORT_S, _SAVE_S = 10.0, 60.0


@dataclass(frozen=True)
class SprintConfig:
    """Everything a sprint depends on besides the data and the machine."""

    variant: str = "balanced"
    data: Path = Path("../shared/data")
    out: Path = Path("runs/balanced")
    start_from: Path | None = None  # a network of this variant; None: ImageNet's encoder
    seconds: float = 540.0  # all of it, from reading the data on
    batch: int = 64
    learning_rate: float = 1.5e-3
    weight_decay: float = 1e-4
    ema_momentum: float = 0.998
    upright_weight: float = 0.15
    uses: int = 1  # how often each batch is used, every second time mirrored
    workers: int = 5
    seed: int = 0
    precise: bool = False  # float32 in place of bfloat16


def parse_config(arguments: Sequence[str] | None = None) -> SprintConfig:
    """Read the command line; every field of SprintConfig is an option."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options = parse_options(parser, SprintConfig(), {"start_from": START_FROM}, arguments)
    if (learnt := options["out"] / "unet.keras").exists():
        parser.error(f"--out: {learnt} is there already, and would be lost. Name another folder.")
    return SprintConfig(**options)


def rate_at(share: float, highest: float) -> float:
    """Give the learning rate after a share of the time, 0-1: a short rise, then half a cosine down to 0."""
    if share < WARMUP:
        return highest * max(share / WARMUP, 0.02)
    return highest * (1 + math.cos(math.pi * min(share, 1.0))) / 2


def mirror(batch: Batch) -> Batch:
    """Give the same batch as a mirror shows it."""
    images, targets, weights = batch
    turned = {"alpha": targets["alpha"][:, :, ::-1], "upright": targets["upright"][:, MIRRORED_TURNS]}
    return images[:, :, ::-1], turned, weights


def repeat(batches: Iterable[Batch], uses: int) -> Iterator[Batch]:
    """Yield each batch so many times, every second time mirrored."""
    return (mirror(batch) if number % 2 else batch for batch in batches for number in range(uses))


def begin(config: SprintConfig) -> Any:
    """Build the network with the weights that it begins with.

    Raises:
        FileNotFoundError: if ImageNet's weights are not installed; says how to get them.
        OSError: if `config.start_from` cannot be read.
        ValueError: if that is not a network of the variant, or is needed and not given.
    """
    from models import encoder, imagenet
    from models.transfer import copy_all_weights, read_network
    from models.unet import build_unet

    variant = VARIANTS[config.variant]
    network = build_unet(variant)
    if config.start_from:
        if not copy_all_weights(read_network(config.start_from), network):
            raise ValueError(f"{config.start_from} is not a network of {config.variant}.")
    elif variant.wider != FULL_WIDTH:
        raise ValueError(f"{config.variant} is narrower than ImageNet's: give it what models.narrow wrote.")
    else:
        encoder.load_imagenet(network, imagenet.read_state_dict(imagenet.find_weights(variant.lite)))
    return network


def sprint(config: SprintConfig) -> None:
    """Train to the end of the time; writes `unet.keras`, `history.json` and `config.json` every minute.

    Raises:
        OSError, ValueError: as `begin` does, and where Keras runs on something else than JAX.
    """
    began = time.monotonic()
    prepare_forking()
    pictures = load_pictures(config.data)
    sizes = VARIANTS[config.variant].sizes
    # Workers are forked before Keras starts the backend's threads.
    batches: Generator[Batch, None, None] = stream_batches(
        pictures, sizes, config.batch, seed=config.seed, first_step=0, workers=config.workers, mix=MIX
    )
    import keras

    if keras.config.backend() != "jax":
        raise ValueError(f"A sprint runs on JAX, not on {keras.config.backend()}: set KERAS_BACKEND=jax.")
    from models.trainee import Trainee

    plain = begin(config)
    trainee = Trainee(
        VARIANTS[config.variant],
        plain,
        learning_rate=config.learning_rate,
        weight_decay=config.weight_decay,
        ema_momentum=config.ema_momentum,
        upright_weight=config.upright_weight,
        precise=config.precise,
    )
    trainee.prepare(make_batch(pictures, size, config.batch, (config.seed, 1, 0)) for size in sizes)
    config.out.mkdir(parents=True, exist_ok=True)
    replace_text(config.out / "config.json", json.dumps({"sprint": asdict(config)}, default=str, indent=1))
    history: list[dict[str, float]] = []

    def save() -> None:
        kept = plain.trainable_variables + plain.non_trainable_variables
        for variable, value in zip(kept, trainee.averages(), strict=True):
            variable.assign(value)
        replace_file(config.out / "unet.keras", plain.save)
        replace_text(config.out / "history.json", json.dumps(history, indent=0))

    started = reported = saved = time.monotonic()
    length = max(config.seconds - (started - began), 0.0)
    steps, pending, logs = 0, [], []
    for batch in repeat(batches, config.uses):
        now = time.monotonic()
        if now - started >= length and steps:
            break
        share = (now - started) / length if length else 0.0
        pending.append(trainee.step(batch, rate_at(share, config.learning_rate)))
        steps += 1
        if len(pending) > _AHEAD:
            logs.append(np.asarray(pending.pop(0)))
        if now - reported > _REPORT_S and logs:
            alpha, upright, iou = np.mean(logs, axis=0)
            row = {"seconds": now - began, "steps": steps, "pictures": steps * config.batch}
            row |= {"alpha_loss": alpha, "upright_loss": upright, "alpha_person_iou": iou}
            history.append({name: round(float(value), 5) for name, value in row.items()})
            print(" ".join(f"{name}={value}" for name, value in history[-1].items()), flush=True)
            logs, reported = [], now
        if now - saved > _SAVE_S:
            save()
            saved = now
    save()
    batches.close()
    took_s = time.monotonic() - started
    print(f"{config.variant}: {steps} steps of {config.batch} in {took_s:.0f} s", flush=True)


def main() -> int:
    """Read the command line and train; 2 and one line on stderr where something is missing or wrong."""
    config = parse_config()
    return run_told(lambda: sprint(config))


if __name__ == "__main__":
    sys.exit(main())
