"""Batch normalisation in one TensorFlow kernel while training.

Keras 3 computes it in steps (moments, then scale and shift); on a CPU that was the most expensive part of a
training step: with the fused kernel a step of `balanced` takes two thirds of the time.
"""

from __future__ import annotations

from typing import Any

import keras

from models.exchange import exchange_layers


class FusedBatchNormalization(keras.layers.BatchNormalization):
    """The same mathematics over the last axis; only for training, never saved."""

    def call(self, inputs: Any, training: bool | None = None, mask: Any = None) -> Any:
        """Normalise (B, H, W, C) float32 over all but C, and update the moving statistics."""
        if not training or not self.trainable:
            return super().call(inputs, training=training, mask=mask)
        import tensorflow as tf

        outputs, mean, variance = tf.compat.v1.nn.fused_batch_norm(
            inputs, self.gamma, self.beta, epsilon=self.epsilon
        )
        # The kernel reports the variance of a sample; Keras keeps the population's.
        count = tf.cast(tf.size(inputs) // inputs.shape[-1], variance.dtype)
        variance = variance * (count - 1) / count
        for kept, new in ((self.moving_mean, mean), (self.moving_variance, variance)):
            kept.assign(kept * self.momentum + new * (1 - self.momentum))
        return outputs


def fuse_norms(model: keras.Model) -> keras.Model:
    """Give the same network, with the same weights, that trains faster; itself on other backends."""
    if keras.config.backend() != "tensorflow":
        return model

    def choose(layer: keras.Layer) -> type[keras.Layer]:
        kind = type(layer)
        return FusedBatchNormalization if kind is keras.layers.BatchNormalization else kind

    return exchange_layers(model, choose)
