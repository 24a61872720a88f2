"""Begin with what another network has learnt."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def read_network(path: Path) -> Any:
    """Read a network that was saved, or one that ships as `.tflite`; nothing in the file is run.

    Raises:
        OSError, ValueError: if it cannot be read, or is no network.
    """
    if path.suffix == ".tflite":
        from models.recover import read_litert

        return read_litert(path)
    import keras

    return keras.models.load_model(path, compile=False, safe_mode=True)


def copy_weights(source: Any, model: Any) -> int:
    """Take over the weights of the layers that have the same name and shapes; say how many those are."""
    kept = {layer.name: layer.get_weights() for layer in source.layers if layer.weights}
    count = 0
    for layer in model.layers:
        weights = kept.get(layer.name)
        if weights and [w.shape for w in weights] == [w.shape for w in layer.get_weights()]:
            layer.set_weights(weights)
            count += 1
    return count


def copy_all_weights(source: Any, model: Any) -> bool:
    """Do the same; tell whether that was all of the model."""
    return copy_weights(source, model) == sum(bool(layer.weights) for layer in model.layers)
