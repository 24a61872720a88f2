"""Average training runs into one network: `python -m models.soup RUN RUN ... --out RUN --data DIR`.

Runs that began with the same weights end near each other, and the mean of where they ended is mostly better
than any of them, at the cost of one. The runs must be of one variant.

Source:
    Wortsman et al., "Model soups", ICML 2022.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt

from models.dataset import load_pictures
from models.loader import draw_calibration
from models.shipped import replace_file, replace_text
from models.told import name_runs, read_json, run_told
from models.transfer import read_network
from models.variants import find_variant

Weights = list[npt.NDArray[np.float32]]


def average(ingredients: Sequence[Weights]) -> Weights:
    """Give the mean of each weight.

    Raises:
        ValueError: if they are not of one network.
    """
    shapes = [[weight.shape for weight in each] for each in ingredients]
    if any(each != shapes[0] for each in shapes):
        raise ValueError("these runs are not of one variant.")
    return [np.mean(weights, axis=0, dtype=np.float32) for weights in zip(*ingredients, strict=True)]


def cook(runs: Sequence[Path], out: Path, data: Path, *, seed: int = 0) -> None:
    """Average the networks of `runs` into `out/unet.keras`, and say in `out/config.json` what it was made of.

    The norms' statistics belong to each run's own weights, so they are measured anew.

    Args:
        runs: folders with `unet.keras` and `config.json`; one may be named several times, to count for more.
        out: the folder to write to.
        data: the training data's.
        seed: chooses the pictures that the norms are measured on.

    Raises:
        OSError: if a file cannot be read or written.
        ValueError: if one is no network, or of another variant than the first.
    """
    from models.norms import measure_norms
    from models.unet import build_unet

    names = name_runs(runs)
    made_of = {name: read_json(run / "config.json") for name, run in zip(names, runs, strict=True)}
    networks = [read_network(run / "unet.keras") for run in runs]
    network = networks[0]
    network.set_weights(average([each.get_weights() for each in networks]))
    variant = find_variant(network.input_shape[1:3])
    measured = build_unet(variant, size=(None, None))
    measured.set_weights(network.get_weights())
    measure_norms(measured, draw_calibration(load_pictures(data), variant.sizes, seed))
    network.set_weights(measured.get_weights())
    replace_file(out / "unet.keras", network.save)
    shares = Counter(names)  # one that is named twice counts twice
    text = json.dumps({"mean_of": made_of, "shares": shares, "seed": seed}, indent=1)
    replace_text(out / "config.json", text)


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line and average; 2 and one line on stderr where something is missing or wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("runs", type=Path, nargs="+", metavar="RUN", help="the folder of a training run")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write")
    parser.add_argument("--data", type=Path, required=True, help="the training data")
    parser.add_argument("--seed", type=int, default=0, help="default: 0")
    options = parser.parse_args(arguments)
    work = partial(cook, options.runs, options.out, options.data, seed=options.seed)
    return run_told(work, reads="training run", writer="models.train")


if __name__ == "__main__":
    sys.exit(main())
