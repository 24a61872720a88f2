"""Read a network back from its `.tflite` file, to train it on: `fast` and `fine` ship as nothing else."""

from __future__ import annotations

import re
import struct
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from models.subpixel import from_subpixels
from models.variants import find_variant, size_of

Constants = dict[str, npt.NDArray[np.float32]]

_AXES = {
    "Conv2D": (1, 2, 3, 0),
    "DepthwiseConv2D": (1, 2, 3, 0),
    "Conv2DTranspose": (1, 2, 3, 0),  # exported as a Conv2D
    "Dense": (1, 0),
}
"""Kind of layer to where Keras's axes are in LiteRT's kernel."""


def read_litert(path: Path) -> Any:
    """Build the network that a shipped `.tflite` file was made of.

    Each norm was folded into the convolution before it: it becomes an offset, with a scale of one.

    Raises:
        OSError: if the file cannot be read.
        ValueError: if it is not one of our networks.
    """
    from tensorflow.lite.tools import flatbuffer_utils

    from models.unet import build_unet

    data = bytearray(path.read_bytes())
    try:
        file = flatbuffer_utils.convert_bytearray_to_object(data)
        variant = find_variant(size_of(file.signatureDefs[0].signatureKey.decode()))
    except (AttributeError, IndexError, TypeError, ValueError, struct.error) as error:
        raise ValueError(f"{path} is not one of our networks ({error}).") from error
    network = build_unet(variant)
    constants = _constants(file)
    for layer in network.layers:
        axes = _AXES.get(type(layer).__name__)
        if axes:
            weights = [np.transpose(_find(constants, layer.name, len(axes), path), axes)]
            if layer.use_bias:
                weights.append(_find(constants, layer.name, 1, path))
            if type(layer).__name__ == "Conv2DTranspose":
                weights = from_subpixels(*weights)
            layer.set_weights(weights)
        elif layer.name.endswith("_bn"):
            offset = _find(constants, layer.name, 1, path)
            one, zero = np.ones_like(offset), np.zeros_like(offset)
            layer.set_weights([one, offset, zero, one - layer.epsilon])
    return network


def _constants(file: Any) -> Constants:
    """Name to value of what the first graph holds as numbers, float32 or float16."""
    types = {0: np.float32, 1: np.float16}
    found = {}
    for tensor in file.subgraphs[0].tensors:
        content = file.buffers[tensor.buffer].data
        if content is not None and len(content) and tensor.type in types and tensor.shape is not None:
            values = np.frombuffer(bytes(content), types[tensor.type])
            found[tensor.name.decode()] = values.astype(np.float32).reshape(tensor.shape)
    return found


def _find(constants: Constants, layer: str, dimensions: int, path: Path) -> npt.NDArray[np.float32]:
    """Find the one constant of so many dimensions that was made of this layer, among others perhaps."""
    part = re.compile(rf"/{layer}(_\d+)?/")
    found = [value for name, value in constants.items() if value.ndim == dimensions and part.search(name)]
    if len(found) != 1:
        raise ValueError(f"{path} is not one of our networks: it has {len(found)} constants for {layer}.")
    return found[0]
