"""What runs the network: LiteRT, TensorFlow's interpreter of the same file, or Keras.

Each opener returns a function from one picture to its answer. The libraries are imported when they are
used: TensorFlow takes seconds, and where LiteRT works it is never needed.
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

_log = logging.getLogger(__name__)

Run = Callable[[Floats], list[Floats]]
"""From (1, H, W, 3) float32 RGB 0-255 to the network's outputs in any order, in memory of their own."""

# The interpreters report every problem of a file as one of these.
_BROKEN_FILE = (ValueError, RuntimeError, OSError)


class EngineMissingError(Exception):
    """The library is not installed or does not work here; another engine may."""


def open_litert(path: Path, size: tuple[int, int], threads: int) -> Run:
    """Open a `.tflite` file with LiteRT (with XNNPACK, its default).

    Args:
        path: the file.
        size: (height, width) the network must take.
        threads: how many it may use.

    Raises:
        EngineMissingError: if LiteRT cannot be imported.
        ModelFileError: if the file is no such network.
    """
    try:
        from ai_edge_litert.interpreter import Interpreter
    except (ImportError, OSError) as error:
        raise EngineMissingError(f"LiteRT cannot be imported ({error})") from error
    return _open_tflite_file(Interpreter, path, size, threads)


def open_tflite(path: Path, size: tuple[int, int], threads: int) -> Run:
    """Open a `.tflite` file with the interpreter inside TensorFlow; as `open_litert`."""
    try:
        import tensorflow as tf
    except (ImportError, OSError) as error:
        raise EngineMissingError(f"TensorFlow cannot be imported ({error})") from error
    import warnings

    with warnings.catch_warnings():
        # TensorFlow announces that this interpreter will move to LiteRT; that is why it comes second here.
        warnings.simplefilter("ignore")
        return _open_tflite_file(tf.lite.Interpreter, path, size, threads)


def _open_tflite_file(interpreter_class: Any, path: Path, size: tuple[int, int], threads: int) -> Run:
    try:
        interpreter = interpreter_class(model_path=str(path), num_threads=threads)
        interpreter.allocate_tensors()
        inputs, outputs = interpreter.get_input_details(), interpreter.get_output_details()
    except _BROKEN_FILE as error:
        raise _unreadable(path, error) from error
    _check_input(path, tuple(map(int, inputs[0]["shape"])), size)

    def run(images: Floats) -> list[Floats]:
        interpreter.set_tensor(inputs[0]["index"], images)
        interpreter.invoke()
        # get_tensor copies, so that nothing refers to the interpreter's own memory.
        return [interpreter.get_tensor(output["index"]) for output in outputs]

    return run


def open_keras(path: Path, size: tuple[int, int], threads: int) -> Run:
    """Open a `.keras` file with Keras on TensorFlow, without running any code it may hold.

    Args:
        path: the file.
        size: (height, width) the network must take.
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
    except (*_BROKEN_FILE, KeyError, TypeError) as error:
        raise _unreadable(path, error) from error
    _check_input(path, (1, *model.input_shape[1:]), size)

    # One signature, so that it is traced once. Never `model.predict`: it costs several times the network.
    signature = [tf.TensorSpec((1, *size, 3), tf.float32)]
    forward = tf.function(
        lambda images: model(images, training=False), input_signature=signature, autograph=False
    )

    def run(images: Floats) -> list[Floats]:
        return [np.array(output) for output in forward(tf.constant(images)).values()]

    return run


def _unreadable(path: Path, error: Exception) -> ModelFileError:
    """Name the file, on one line whatever the library says."""
    return ModelFileError(f"{path} cannot be opened ({' '.join(str(error).split())}). {REMEDY}")


def _check_input(path: Path, found: tuple[int, ...], size: tuple[int, int]) -> None:
    if found != (1, *size, 3):
        raise ModelFileError(f"{path} takes {found}, not {(1, *size, 3)} as its card says. {REMEDY}")
