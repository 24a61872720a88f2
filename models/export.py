"""Make the shipped files of one variant: `python -m models.export --variant balanced`.

Reads the averaged weights of a training run and writes `<variant>.tflite`, `<variant>.json` and, unless told
not to, `<variant>.keras` (no optimizer). Nothing is written unless LiteRT and Keras agree.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np

from models.engines import open_keras, open_litert
from models.flatbuffer import join_sizes
from models.halving import halve
from models.segmenter import Floats
from models.shipped import WEIGHTS, Card, hash_file, replace_file, write_card
from models.told import run_told
from models.transfer import read_network
from models.variants import VARIANTS, Sizes, signature_of

AGREEMENT = 1e-3  # of alphas and probabilities, 0-1


def read_training(run: Path) -> dict[str, Any]:
    """Give the settings of a training run and the last line of its history, as far as they are there."""
    training: dict[str, Any] = {}
    if (run / "config.json").exists():
        training["config"] = json.loads((run / "config.json").read_text())
    if (run / "history.json").exists():
        history = json.loads((run / "history.json").read_text())
        if history:  # that of a short sprint is empty
            training["last_epoch"] = history[-1]
    return training


def convert(model: Any, variant: str, *, float16: bool) -> bytes:
    """Convert a trained network for LiteRT.

    Args:
        model: as `build_unet` builds it.
        variant: its size.
        float16: store the weights in half the space; the arithmetic stays float32.

    Returns:
        The content of a `.tflite` file, which takes pictures of every size of the variant.
    """
    import tensorflow as tf

    from models.subpixel import with_subpixels
    from models.unet import build_unet

    # A fixed batch and size, and straight from Keras: converted from a concrete function, the weights stayed
    # resources that are read anew on each run (measured: 30 times slower).
    files = {}
    for size in VARIANTS[variant].sizes:
        single = build_unet(VARIANTS[variant], size=size, batch_size=1)
        single.set_weights(model.get_weights())
        converter = tf.lite.TFLiteConverter.from_keras_model(with_subpixels(single))
        if float16:
            converter.optimizations = [tf.lite.Optimize.DEFAULT]
            converter.target_spec.supported_types = [tf.float16]
        with contextlib.redirect_stdout(io.StringIO()):  # it lists every variable
            files[signature_of(size)] = bytes(converter.convert())
    return join_sizes(files)


def trial_pictures(size: tuple[int, int]) -> Iterator[Floats]:
    """Give pictures to compare engines on: black, white, noise, and smooth blobs of colour.

    Args:
        size: (height, width) in pixels.

    Yields:
        (1, H, W, 3) float32, 0-255.
    """
    rng = np.random.default_rng(0)
    yield np.zeros((1, *size, 3), np.float32)
    yield np.full((1, *size, 3), 255, np.float32)
    yield rng.integers(0, 256, (1, *size, 3)).astype(np.float32)
    y, x = np.mgrid[0 : 1 : size[0] * 1j, 0 : 1 : size[1] * 1j]
    for phase in rng.uniform(0, 6, (4, 3)):
        waves = [np.sin(4 * x + p) * np.cos(5 * y - 2 * p) for p in phase]
        yield np.stack(waves, axis=-1)[None].astype(np.float32) * 127 + 128


def largest_difference(keras_file: Path, tflite_file: Path, sizes: Sizes) -> float:
    """Run Keras and LiteRT on the same pictures of each size and give the largest difference of any output."""
    first, second = open_keras(keras_file, sizes, 2), open_litert(tflite_file, sizes, 2)
    worst = 0.0
    for image in chain.from_iterable(map(trial_pictures, sizes)):
        expected = {output.shape: output for output in first(image)}
        worst = max(worst, *(float(np.abs(o - expected[o.shape]).max()) for o in second(image)))
    return worst


def squeeze(path: Path) -> None:
    """Pack a `.keras` file, a ZIP archive that Keras leaves unpacked, smaller; rounded numbers shrink well."""
    packed = path.with_suffix(".packed")
    with (
        zipfile.ZipFile(path) as source,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target,
    ):
        for name in source.namelist():
            target.writestr(name, source.read(name))
    packed.replace(path)


def export(
    variant: str, source: Path, out: Path = WEIGHTS, *, float16: bool = False, with_keras: bool = True
) -> Card:
    """Write the files of one variant; an old `.keras` file goes where none is wanted.

    Args:
        variant: name in `VARIANTS`.
        source: the `unet.keras` of a training run; settings and history are taken from beside it.
        out: folder to write to.
        float16: see `convert`.
        with_keras: write the `.keras` file too.

    Returns:
        What was written to the `.json`.

    Raises:
        ValueError: if the network is another variant, or has weights that are no numbers, or the engines differ
            by more than `AGREEMENT` allows.
    """
    model = read_network(source)
    size, *other_sizes = sizes = VARIANTS[variant].sizes
    if model.input_shape[1:3] != size:
        raise ValueError(f"{source} takes {model.input_shape[1:3]}, but {variant} is {size}.")
    with tempfile.TemporaryDirectory() as folder:
        drafts = [Path(folder) / f"{variant}{ending}" for ending in (".keras", ".tflite")]
        if float16:
            halve(model)
        if not all(np.isfinite(weight).all() for weight in model.get_weights()):
            raise ValueError(f"{source} has weights that are no numbers, or too large: its training failed.")
        model.save(drafts[0])
        squeeze(drafts[0])
        drafts[1].write_bytes(convert(model, variant, float16=float16))
        difference = largest_difference(drafts[0], drafts[1], sizes)
        if difference > AGREEMENT:
            raise ValueError(f"LiteRT and Keras differ by {difference:.2g}, more than {AGREEMENT}.")
        print(f"LiteRT and Keras differ by {difference:.1e} at most")
        if not with_keras:
            drafts.pop(0).unlink()
        card = Card(
            variant=variant,
            size=size,
            other_sizes=tuple(other_sizes),
            parameters=model.count_params(),
            precision="float16" if float16 else "float32",
            sha256={draft.name: hash_file(draft) for draft in drafts},
            bytes={draft.name: draft.stat().st_size for draft in drafts},
            training=read_training(source.parent),
            exported=datetime.now(UTC).date().isoformat(),
        )
        for draft in drafts:
            replace_file(out / draft.name, partial(shutil.copyfile, draft))
    write_card(card, out)
    if not with_keras:
        (out / f"{variant}.keras").unlink(missing_ok=True)
    return card


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line and export; 2 and one line on stderr where something is missing or wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--variant", choices=VARIANTS, default="balanced")
    parser.add_argument("--keras", type=Path, help="default: runs/<variant>/unet.keras")
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--float16", action="store_true", help="weights in half the space")
    parser.add_argument("--no-keras", action="store_true", help="LiteRT's file alone")
    options = parser.parse_args(arguments)
    source = options.keras or Path("runs") / options.variant / "unet.keras"

    def work() -> None:
        card = export(
            options.variant, source, options.out, float16=options.float16, with_keras=not options.no_keras
        )
        for name, size in card.bytes.items():
            print(f"{options.out / name}: {size / 1e6:.2f} MB, {card.parameters / 1e6:.2f} million parameters")

    return run_told(work, reads="training run", writer="models.train")


if __name__ == "__main__":
    sys.exit(main())
