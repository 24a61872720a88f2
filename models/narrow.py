"""Give a narrower network what a wider one has learnt: `python -m models.narrow WIDE --variant V --out RUN`.

Inside a block of the encoder a picture has up to six times as many channels as outside, and not all are needed.
One after the other those are left out whose loss, once the rest make up for it by least squares, changes what
leaves the block least. The network is trained on from there: `models.train --start-from RUN/unet.keras`.

Source:
    Hassibi & Stork, "Optimal brain surgeon", NeurIPS 1992; for channels, one layer at a time, He, Zhang & Sun,
    "Channel pruning for accelerating very deep neural networks", ICCV 2017.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from models.dataset import load_pictures
from models.loader import draw_calibration
from models.shipped import replace_file, replace_text
from models.told import run_told
from models.transfer import copy_weights, read_network
from models.variants import FULL_WIDTH, VARIANTS

Matrix = npt.NDArray[np.float64]

_STEADY = 1e-6  # of the mean square of a channel; added so that channels that never fire can be divided by


def choose_channels(
    moments: Matrix, kernel: Matrix, keep: int, importance: Matrix
) -> tuple[npt.NDArray[np.int64], Matrix, Matrix]:
    """Choose the channels of a linear map that approximate it best, and refit the map to them.

    Args:
        moments: (C + 1, C + 1), the mean of the products of each two channels, the last of which is always 1.
        kernel: (C, O), from channels to outputs.
        keep: how many channels remain.
        importance: (O,), by how much the squared error of each output counts.

    Returns:
        Their indices in order, (keep,); the refitted kernel, (keep, O); and what is to be added, (O,).
    """
    count = len(kernel)
    steady = _STEADY * np.trace(moments) / len(moments) * np.eye(count + 1)
    inverse = np.linalg.inv(moments + steady)
    weights = np.vstack([kernel, np.zeros_like(kernel[:1])])
    left = np.arange(count)
    while len(left) > keep:
        harm = weights[left] ** 2 @ importance / inverse[left, left]
        least = left[np.argmin(harm)]
        column = inverse[:, least] / inverse[least, least]
        weights -= np.outer(column, weights[least])
        inverse -= np.outer(column, inverse[least])
        left = left[left != least]
    return left, weights[left], weights[-1]


def narrow(source: Any, model: Any, batches: Sequence[npt.NDArray[np.uint8]]) -> int:
    """Fill a network from one that is the same but for wider blocks in the encoder.

    Args:
        source: the wider network, as `build_unet` builds it; takes (B, H, W, 3) float32 RGB, 0-255.
        model: the narrower one, changed.
        batches: pictures, (B, H, W, 3) uint8 RGB each, on which the blocks are to give the same.

    Returns:
        How many blocks were narrowed.
    """
    import keras

    copy_weights(source, model)
    names = [
        layer.name.removesuffix("_expand")
        for layer in model.layers
        if layer.name.endswith("_expand") and layer.name.startswith("block")
        if layer.filters < source.get_layer(layer.name).filters
    ]
    if not names:
        return 0
    probe = keras.Model(source.input, {name: source.get_layer(f"{name}_project").input for name in names})
    moments: dict[str, Any] = dict.fromkeys(names, 0.0)
    for images in batches:
        for name, features in probe.predict_on_batch(images.astype(np.float32)).items():
            moments[name] = moments[name] + _moments(features) / len(batches)
    for name in names:
        _fill(source, model, name, moments[name])
    return len(names)


def _moments(features: npt.NDArray[np.float32]) -> Matrix:
    rows = features.reshape(-1, features.shape[-1]).astype(np.float64)
    rows = np.hstack([rows, np.ones((len(rows), 1))])
    return rows.T @ rows / len(rows)


def _fill(source: Any, model: Any, name: str, moments: Matrix) -> None:
    from models.norms import is_folded

    (kernel,) = source.get_layer(f"{name}_project").get_weights()
    norm = source.get_layer(f"{name}_project_bn")
    gamma, beta, mean, variance = norm.get_weights()
    scale = gamma / np.sqrt(variance + norm.epsilon)
    keep = model.get_layer(f"{name}_expand").filters
    left, refitted, added = choose_channels(moments, kernel[0, 0], keep, scale**2)
    for part, axis in (("expand", 3), ("expand_bn", 0), ("depthwise", 2), ("depthwise_bn", 0)):
        weights = source.get_layer(f"{name}_{part}").get_weights()
        model.get_layer(f"{name}_{part}").set_weights([np.take(w, left, axis) for w in weights])
    model.get_layer(f"{name}_project").set_weights([refitted[None, None]])
    # The offset goes into the mean, which training finds again by itself; a folded norm has none.
    if is_folded(norm):
        beta = beta + scale * added
    else:
        mean = mean - added
    model.get_layer(f"{name}_project_bn").set_weights([gamma, beta, mean, variance])


def make_narrow(wide: Path, variant: str, out: Path, data: Path, *, seed: int = 0) -> None:
    """Write `out/unet.keras`, to be trained on, and say in `out/config.json` what it was made of.

    Args:
        wide: the `.keras` file of a network that differs from the variant in size and width only, and has the
            widths of EfficientNet-Lite.
        variant: which to make.
        out: the folder to write to.
        data: the training data's.
        seed: chooses the pictures that the blocks are fitted on.

    Raises:
        OSError: if a file cannot be read or written.
        ValueError: if it is no network, or another one.
    """
    given = read_network(wide).get_weights()

    from models.unet import build_unet

    narrow_one = VARIANTS[variant]
    source = build_unet(replace(narrow_one, wider=FULL_WIDTH), size=(None, None))
    if [weight.shape for weight in given] != [weight.shape for weight in source.get_weights()]:
        raise ValueError(f"{wide} is not {variant} with all its channels. Choose the variant that it is.")
    source.set_weights(given)
    network = build_unet(narrow_one)
    narrow(source, network, draw_calibration(load_pictures(data), narrow_one.sizes, seed))
    replace_file(out / "unet.keras", network.save)
    replace_text(out / "config.json", json.dumps({"narrowed_from": str(wide), "seed": seed}, indent=1))


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line and narrow; 2 and one line on stderr where something is missing or wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("wide", type=Path, metavar="WIDE", help="the unet.keras of a training run")
    parser.add_argument("--variant", choices=VARIANTS, required=True, help="which to make")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write")
    parser.add_argument("--data", type=Path, required=True, help="the training data")
    parser.add_argument("--seed", type=int, default=0, help="default: 0")
    options = parser.parse_args(arguments)
    work = partial(make_narrow, options.wide, options.variant, options.out, options.data, seed=options.seed)
    return run_told(work, reads="training run", writer="models.train")


if __name__ == "__main__":
    sys.exit(main())
