"""The statistics of batch normalisation: measured anew, or put back where export has folded them away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import keras
import numpy as np
import numpy.typing as npt
from keras import ops

Pictures = Sequence[npt.NDArray[np.uint8]]
"""Batches of pictures, (B, H, W, 3) uint8 RGB each."""


def measure_norms(model: keras.Model, batches: Pictures) -> None:
    """Set the statistics of every batch normalisation to their mean over the batches.

    Args:
        model: takes (B, H, W, 3) float32 RGB, 0-255.
        batches: what it gets.
    """
    norms = _norms(model)
    before = [norm.momentum for norm in norms]
    for count, images in enumerate(batches):
        for norm in norms:
            norm.momentum = count / (count + 1)  # the mean of all batches so far
        model(images.astype(np.float32), training=True)
    for norm, momentum in zip(norms, before, strict=True):
        norm.momentum = momentum


def is_folded(norm: keras.layers.BatchNormalization) -> bool:
    """Tell whether a norm is a scale and an offset only, as `models.halving` leaves it for export."""
    _, _, mean, variance = norm.get_weights()
    return not mean.any() and np.allclose(variance + norm.epsilon, 1, rtol=0, atol=norm.epsilon / 10)


def unfold_norms(model: keras.Model, like: keras.Model, batches: Pictures) -> None:
    """Make a shipped network fit to be trained on, such that it answers as before; others stay as they are.

    Its norms' statistics mean nothing, and training, which takes those of the batch, would make it forget at
    the first step. Its kernels hold the norms' scales: some are a tenth as large as they were, and steps of
    the same size would move them ten times as far.

    Args:
        model: as `build_unet` builds it; takes (B, H, W, 3) float32 RGB, 0-255.
        like: the same network before it was trained; each kernel becomes as large as there.
        batches: what the statistics are measured on.
    """
    norms = list(filter(is_folded, _norms(model)))
    if not norms:
        return
    for norm in norms:
        layer = convolution_of(norm, model)
        (kernel,), (wanted,) = layer.get_weights(), like.get_layer(layer.name).get_weights()
        factor = np.sqrt(np.mean(wanted**2) / np.mean(kernel**2))
        layer.set_weights([kernel * factor])
        gamma, *others = norm.get_weights()
        norm.set_weights([gamma / factor, *others])
    moments = [ops.mean(x, axis=(0, 1, 2)) for norm in norms for x in (norm.input, ops.square(norm.input))]
    probe = keras.Model(model.input, moments)
    measured = [probe.predict_on_batch(images.astype(np.float32)) for images in batches]
    means = [np.mean(of_batches, axis=0) for of_batches in zip(*measured, strict=True)]
    for norm, mean, square in zip(norms, means[::2], means[1::2], strict=True):
        _set_statistics(norm, mean, np.maximum(square - mean**2, 0))


def convolution_of(norm: Any, model: Any) -> Any:
    """Give the convolution before a norm: the norm is `NAME_bn`, the convolution `NAME_conv` or `NAME`."""
    name = norm.name.removesuffix("_bn")
    by_name = {layer.name: layer for layer in model.layers}
    return by_name.get(f"{name}_conv") or by_name[name]


def _norms(model: keras.Model) -> list[Any]:
    return [layer for layer in model.layers if isinstance(layer, keras.layers.BatchNormalization)]


def _set_statistics(norm: Any, mean: npt.NDArray[np.float32], variance: npt.NDArray[np.float32]) -> None:
    gamma, beta, old_mean, old_variance = norm.get_weights()
    scale = gamma / np.sqrt(old_variance + norm.epsilon)
    norm.set_weights(
        [scale * np.sqrt(variance + norm.epsilon), beta + (mean - old_mean) * scale, mean, variance]
    )
