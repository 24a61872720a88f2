"""What the network is trained to make small. Pure functions of backend tensors."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

EDGE_WEIGHT = 3.0  # a pixel near the outline counts 1 + this
# Slopes cost even where they are on the way to being right: at 2, networks settled for one flat grey.
SLOPE_WEIGHT = 0.2
STEADY_WEIGHT = 5.0
_EPSILON = 1e-5


def edge_band(alpha: keras.KerasTensor, *, reach_px: int = 5) -> keras.KerasTensor:
    """Mark the pixels whose neighbourhood holds both more and less than half a person.

    Args:
        alpha: (B, H, W, 1) float, 0-1.
        reach_px: side of the square neighbourhood, odd.

    Returns:
        (B, H, W, 1) float, 0 far from the outline to 1 on it.
    """
    highest = ops.max_pool(alpha, reach_px, strides=1, padding="same")
    lowest = -ops.max_pool(-alpha, reach_px, strides=1, padding="same")
    return highest - lowest


def cross_entropy(target: keras.KerasTensor, alpha: keras.KerasTensor) -> keras.KerasTensor:
    """Binary cross-entropy per picture, outline weighted. Tensors (B, H, W, 1) 0-1; gives (B,)."""
    alpha = ops.clip(alpha, _EPSILON, 1 - _EPSILON)
    loss = -(target * ops.log(alpha) + (1 - target) * ops.log(1 - alpha))
    weight = 1 + EDGE_WEIGHT * edge_band(target)
    return ops.sum(loss * weight, axis=(1, 2, 3)) / ops.sum(weight, axis=(1, 2, 3))


def dice(target: keras.KerasTensor, alpha: keras.KerasTensor) -> keras.KerasTensor:
    """1 - Dice coefficient per picture (Milletari et al., V-Net, 3DV 2016); an empty room costs its area."""
    both = ops.sum(target * alpha, axis=(1, 2, 3))
    either = ops.sum(target + alpha, axis=(1, 2, 3))
    slack = 0.002 * ops.cast(ops.shape(target)[1] * ops.shape(target)[2], "float32")
    return 1 - (2 * both + slack) / (either + slack)


def gradient(target: keras.KerasTensor, alpha: keras.KerasTensor) -> keras.KerasTensor:
    """Mean absolute difference of the slopes, at full and half size, per picture: crisp where it is crisp."""
    total = 0.0
    for _ in range(2):
        for step in ((slice(1, None), slice(None)), (slice(None), slice(1, None))):
            back = tuple(slice(None, -1) if part.start else part for part in step)
            rise = alpha[(slice(None), *step)] - alpha[(slice(None), *back)]
            wanted = target[(slice(None), *step)] - target[(slice(None), *back)]
            total = total + ops.mean(ops.abs(rise - wanted), axis=(1, 2, 3))
        alpha, target = (ops.average_pool(each, 2, strides=2) for each in (alpha, target))
    return total


def unsteadiness(target: keras.KerasTensor, alpha: keras.KerasTensor) -> keras.KerasTensor:
    """How much the error changes from the first to the second picture of each pair: mean square, per picture.

    Tensors (B, H, W, 1) 0-1, B even, neighbours paired; gives (B,). After the temporal coherence loss of Lin et
    al., "Robust High-Resolution Video Matting", WACV 2022, and with its weight.
    """
    error = alpha - target
    change = ops.mean(ops.square(error[1::2] - error[::2]), axis=(1, 2, 3))
    return ops.repeat(change, 2)


@keras.saving.register_keras_serializable("backdrop")
class MatteLoss(keras.losses.Loss):
    """Cross-entropy + Dice + slopes. The target is (B, H, W, 1) uint8, 255 = person."""

    def __init__(self, *, pairs: bool = False, name: str = "matte_loss", **options: Any) -> None:
        """Count unsteadiness too where the batches are made of pairs."""
        super().__init__(name=name, **options)
        self._pairs = pairs

    def call(self, target: keras.KerasTensor, alpha: keras.KerasTensor) -> keras.KerasTensor:
        target = ops.cast(target, "float32") / 255
        alpha = ops.cast(alpha, "float32")
        loss = cross_entropy(target, alpha) + dice(target, alpha) + SLOPE_WEIGHT * gradient(target, alpha)
        return loss + STEADY_WEIGHT * unsteadiness(target, alpha) if self._pairs else loss


def person_iou(target: keras.KerasTensor, alpha: keras.KerasTensor) -> keras.KerasTensor:
    """Intersection over union of the person at threshold 0.5, per picture; target uint8 as above."""
    wanted = ops.cast(ops.cast(target, "float32") > 127.5, "float32")
    found = ops.cast(alpha > 0.5, "float32")
    both = ops.sum(wanted * found, axis=(1, 2, 3))
    either = ops.sum(ops.maximum(wanted, found), axis=(1, 2, 3))
    return (both + 1e-6) / (either + 1e-6)
