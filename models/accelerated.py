"""Convolutions written such that XLA is quick at them on an accelerator; only for training, never saved."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

from models.exchange import exchange_layers


class ShiftedDepthwise(keras.layers.DepthwiseConv2D):
    """A depthwise convolution as a sum of shifted pictures, which XLA makes one pass over memory of."""

    def call(self, inputs: Any) -> Any:
        """Filter each channel of (B, H, W, C) by itself, padded as `same` is."""
        kernel = ops.cast(self.kernel, "float32")[..., 0]  # (k, k, C)
        reach, stride = kernel.shape[0], self.strides[0]
        sizes = [-(-side // stride) for side in inputs.shape[1:3]]
        spans = [(size - 1) * stride + 1 for size in sizes]
        missing = [max(span - 1 + reach - side, 0) for span, side in zip(spans, inputs.shape[1:3], strict=True)]
        padded = ops.pad(inputs, ((0, 0), *((each // 2, each - each // 2) for each in missing), (0, 0)))
        total: Any = 0.0
        for row in range(reach):
            for column in range(reach):
                part = padded[:, row : row + spans[0] : stride, column : column + spans[1] : stride]
                total = total + ops.cast(part, "float32") * kernel[row, column]
        return ops.cast(total, inputs.dtype)


class Mixing(keras.layers.Conv2D):
    """A convolution of 1 x 1 as the product of two matrices."""

    def call(self, inputs: Any) -> Any:
        """Mix the channels of (B, H, W, C) at each pixel."""
        mixed = ops.matmul(inputs, ops.cast(self.kernel, inputs.dtype)[0, 0])
        if self.use_bias:
            mixed = mixed + ops.cast(self.bias, inputs.dtype)
        return self.activation(mixed)


def accelerate(model: keras.Model) -> keras.Model:
    """Give the same network with layers of this module, and the same weights."""

    def choose(layer: keras.Layer) -> type[keras.Layer]:
        kind = type(layer)
        if kind is keras.layers.DepthwiseConv2D:
            return ShiftedDepthwise
        return Mixing if kind is keras.layers.Conv2D and tuple(layer.kernel_size) == (1, 1) else kind

    return exchange_layers(model, choose)
