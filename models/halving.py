"""Round a network's weights to float16 such that every engine computes with the same numbers."""

from __future__ import annotations

from typing import Any

import numpy as np

from models.norms import convolution_of
from models.segmenter import Floats


def halve(model: Any) -> None:
    """Round the weights to float16, in place.

    LiteRT folds each norm into the kernel before it, and rounds the product; Keras rounds the kernel, and
    multiplies then. So that both get the same, each norm becomes an offset and a power of two per channel,
    by which a float16 can be multiplied without rounding; the rest of it goes into the kernel first.

    Args:
        model: as `build_unet` builds it.
    """
    for layer in model.layers:
        if layer.name.endswith("_bn"):
            _move_scale(layer, convolution_of(layer, model))
    for layer in model.layers:
        if not layer.name.endswith("_bn"):
            layer.set_weights([_rounded(weight) for weight in layer.get_weights()])


def _move_scale(norm: Any, convolution: Any) -> None:
    gamma, beta, mean, variance = norm.get_weights()
    scale = gamma / np.sqrt(variance + norm.epsilon)
    power = np.exp2(np.round(np.log2(np.where(scale == 0, 1, np.abs(scale)))))
    (kernel,) = convolution.get_weights()
    # The channels of a depthwise kernel are its last axis but one.
    by_channel = (scale / power)[:, None] if kernel.shape[-1] != len(scale) else scale / power
    convolution.set_weights([kernel * by_channel])
    norm.set_weights([power, _rounded(beta - mean * scale), mean * 0, np.full_like(variance, 1 - norm.epsilon)])


def _rounded(weight: Floats) -> Floats:
    return weight.astype(np.float16).astype(np.float32)
