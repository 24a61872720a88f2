"""Layers for a network whose picture's size is not known when it is built; only for training, never saved."""

from __future__ import annotations

from typing import Any

import keras
from keras import layers, ops


class DoubleTo(layers.Layer):
    """Doubles the first of two tensors, bilinearly, and crops it to the height and width of the second."""

    def call(self, inputs: list[Any]) -> Any:
        """Enlarge (B, h, w, C) to (B, H, W, C), where H and W are twice h and w, or one less."""
        x, other = inputs
        shape, wanted = ops.shape(x), ops.shape(other)
        return _resize(x, (2 * shape[1], 2 * shape[2]))[:, : wanted[1], : wanted[2]]

    def compute_output_shape(self, input_shape: list[tuple[int | None, ...]]) -> tuple[int | None, ...]:
        """The second one's size with the first one's channels."""
        return (*input_shape[1][:3], input_shape[0][3])


def _resize(x: Any, size: tuple[Any, Any]) -> Any:
    if keras.config.backend() != "tensorflow":
        return ops.image.resize(x, size, interpolation="bilinear")
    import tensorflow as tf

    return tf.image.resize(x, size)  # Keras' own refuses a size that is a tensor
