"""What runs the network: LiteRT, TensorFlow's interpreter of the same file, or Keras.

Each opener returns a function from one picture, of any of the network's sizes, to its answer. The libraries
are imported when they are used: TensorFlow takes seconds, and where LiteRT works it is never needed.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from models.segmenter import Floats
from models.shipped import REMEDY, ModelFileError
from models.transfer import read_network
from models.variants import VARIANTS, Sizes, signature_of

_log = logging.getLogger(__name__)

Run = Callable[[Floats], list[Floats]]
"""From (1, H, W, 3) float32 RGB 0-255 to the network's outputs in any order, in memory of their own."""

# The interpreters report every problem of a file as one of these.
_BROKEN_FILE = (KeyError, ValueError, RuntimeError, OSError)


class EngineMissingError(Exception):
    """The library is not installed or does not work here; another engine may."""


def open_litert(path: Path, sizes: Sizes, threads: int) -> Run:
    """Open a `.tflite` file with LiteRT (with XNNPACK, its default).

    Args:
        path: the file.
        sizes: every (height, width) the network must take; where they are several, the file has a signature for
            each (`signature_of`).
        threads: how many it may use.

    Raises:
        EngineMissingError: if LiteRT cannot be imported.
        ModelFileError: if the file is no such network.
    """
    try:
        from ai_edge_litert.interpreter import Interpreter
    except (ImportError, OSError) as error:
        raise EngineMissingError(f"LiteRT cannot be imported ({error})") from error
    return _open_tflite_file(Interpreter, path, sizes, threads)


def open_tflite(path: Path, sizes: Sizes, threads: int) -> Run:
    """Open a `.tflite` file with the interpreter inside TensorFlow; as `open_litert`."""
    try:
        import tensorflow as tf
    except (ImportError, OSError) as error:
        raise EngineMissingError(f"TensorFlow cannot be imported ({error})") from error
    import warnings

    with warnings.catch_warnings():
        # TensorFlow announces that this interpreter will move to LiteRT; that is why it comes second here.
        warnings.simplefilter("ignore")
        return _open_tflite_file(tf.lite.Interpreter, path, sizes, threads)


def _open_tflite_file(interpreter_class: Any, path: Path, sizes: Sizes, threads: int) -> Run:
    try:
        interpreter = interpreter_class(model_path=str(path), num_threads=threads)
        interpreter.allocate_tensors()
        if len(sizes) > 1:
            # Each gets its memory when it is first used: most sources have pictures of one shape.
            runners = {size: interpreter.get_signature_runner(signature_of(size)) for size in sizes}
            details = [runner.get_input_details()["image"] for runner in runners.values()]
        else:
            details = interpreter.get_input_details()
            outputs = interpreter.get_output_details()
    except _BROKEN_FILE as error:
        raise _unreadable(path, error) from error
    for found, size in zip(details, sizes, strict=True):
        _check_input(path, found, size)

    def run(images: Floats) -> list[Floats]:
        interpreter.set_tensor(details[0]["index"], images)
        interpreter.invoke()
        # get_tensor copies, so that nothing refers to the interpreter's own memory.
        return [interpreter.get_tensor(output["index"]) for output in outputs]

    def run_signature(images: Floats) -> list[Floats]:
        runner = runners[images.shape[1], images.shape[2]]
        return list(runner(image=images).values())

    return run_signature if len(sizes) > 1 else run


def open_keras(path: Path, sizes: Sizes, threads: int) -> Run:
    """Open a `.keras` file with Keras on TensorFlow, without running any code it may hold.

    Args:
        path: the file, named after its variant.
        sizes: every (height, width) the network must take; the file holds it at the first.
        threads: how many it may use; only the first to use TensorFlow in a process can choose.

    Raises:
        EngineMissingError: if they cannot be imported, or Keras is set to another backend.
        ModelFileError: if the file is no such network.
    """
    try:
        import keras
        import tensorflow as tf
    except (ImportError, OSError) as error:
        raise EngineMissingError(f"Keras cannot be imported ({error})") from error
    if keras.backend.backend() != "tensorflow":
        raise EngineMissingError(f"Keras runs on {keras.backend.backend()} here, not on TensorFlow")
    try:
        tf.config.threading.set_intra_op_parallelism_threads(threads)
    except RuntimeError:
        _log.info("TensorFlow has started already: its number of threads stays as it is.")
    try:
        model = read_network(path)
    except (*_BROKEN_FILE, TypeError) as error:
        raise _unreadable(path, error) from error
    _check_input(path, {"shape": (1, *model.input_shape[1:])}, sizes[0])
    networks = {sizes[0]: model, **{size: _resized(model, path, size) for size in sizes[1:]}}

    # Traced once for each size. Never `model.predict`: it costs several times the network.
    forward = tf.function(
        lambda images: networks[images.shape[1], images.shape[2]](images, training=False), autograph=False
    )

    def run(images: Floats) -> list[Floats]:
        return [np.array(output) for output in forward(tf.constant(images)).values()]

    return run


def _resized(model: Any, path: Path, size: tuple[int, int]) -> Any:
    """Build the same network for pictures of another (height, width)."""
    from models.unet import build_unet

    if path.stem not in VARIANTS:
        raise ModelFileError(f"{path} is of no known size. {REMEDY}")
    network = build_unet(VARIANTS[path.stem], size=size)
    network.set_weights(model.get_weights())
    return network


def _unreadable(path: Path, error: Exception) -> ModelFileError:
    """Name the file, on one line whatever the library says."""
    return ModelFileError(f"{path} cannot be opened ({' '.join(str(error).split())}). {REMEDY}")


def _check_input(path: Path, details: Any, size: tuple[int, int]) -> None:
    found = tuple(map(int, details["shape"]))
    if found != (1, *size, 3):
        raise ModelFileError(f"{path} takes {found}, not {(1, *size, 3)} as its card says. {REMEDY}")
