"""EfficientNet-Lite as a Keras encoder that gives one feature map per scale.

Source: Tan & Le, "EfficientNet", ICML 2019, in the Lite form (no squeeze-and-excitation, ReLU6,
stem and head not widened) of TensorFlow's `tpu/models/official/efficientnet/lite`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import keras
import numpy as np
import numpy.typing as npt
from keras import layers

from models.variants import FULL_WIDTH


class Stage(NamedTuple):
    """One row of the EfficientNet-B0 table; how far its blocks widen is the variant's."""

    repeats: int
    kernel: int
    stride: int
    filters: int


STAGES = (
    Stage(1, 3, 1, 16),
    Stage(2, 3, 2, 24),
    Stage(2, 5, 2, 40),
    Stage(3, 3, 2, 80),
    Stage(3, 5, 1, 112),
    Stage(4, 5, 2, 192),
    Stage(1, 3, 1, 320),
)
STEM_FILTERS = 32
SCALING = {0: (1.0, 1.0), 1: (1.0, 1.1), 2: (1.1, 1.2)}  # lite: (width, depth)
_BN_EPSILON = 1e-3


def _round_filters(filters: int, width: float) -> int:
    """Scale a filter count and round it to a multiple of 8, never more than 10 % down."""
    if width == 1.0:
        return filters
    scaled = filters * width
    rounded = max(8, int(scaled + 4) // 8 * 8)
    return rounded + 8 if rounded < 0.9 * scaled else rounded


def _repeats(number: int, depth: float) -> int:
    """Scale all stages but the first and the last (the Lite rule)."""
    repeats = STAGES[number].repeats
    return repeats if number in (0, len(STAGES) - 1) else math.ceil(repeats * depth)


def _norm(x: keras.KerasTensor, name: str, *, activate: bool) -> keras.KerasTensor:
    x = layers.BatchNormalization(epsilon=_BN_EPSILON, momentum=0.99, name=name)(x)
    return layers.ReLU(6.0, name=f"{name}_relu6")(x) if activate else x


def _block(
    x: keras.KerasTensor, *, kernel: int, stride: int, wider: int, filters: int, name: str
) -> keras.KerasTensor:
    """Mobile inverted bottleneck: expand, filter each channel, project; add where shapes agree."""
    entry, channels = x, x.shape[-1]
    if wider > 1:
        x = layers.Conv2D(channels * wider, 1, use_bias=False, name=f"{name}_expand")(x)
        x = _norm(x, f"{name}_expand_bn", activate=True)
    depthwise = layers.DepthwiseConv2D(kernel, stride, padding="same", use_bias=False, name=f"{name}_depthwise")
    x = depthwise(x)
    x = _norm(x, f"{name}_depthwise_bn", activate=True)
    x = layers.Conv2D(filters, 1, use_bias=False, name=f"{name}_project")(x)
    x = _norm(x, f"{name}_project_bn", activate=False)
    if stride == 1 and channels == filters:
        x = layers.Add(name=f"{name}_add")([entry, x])
    return x


def encode(
    image: keras.KerasTensor, *, lite: int = 0, stages: int = 7, wider: Sequence[int] = FULL_WIDTH
) -> list[keras.KerasTensor]:
    """Lay the encoder over an image tensor.

    Args:
        image: (B, H, W, 3) RGB, 0-255; scaling is the first layer.
        lite: which EfficientNet-Lite, 0-2.
        stages: how many of the seven stages to keep, 2-7.
        wider: for each stage, how many times as many channels there are inside a block as outside.

    Returns:
        The last feature map of each scale, finest first: strides 2, 4, 8, 16 (and 32 from stage 6 on).
    """
    width, depth = SCALING[lite]
    x = layers.Rescaling(1 / 128, offset=-127 / 128, name="scale")(image)
    x = layers.Conv2D(STEM_FILTERS, 3, 2, padding="same", use_bias=False, name="stem")(x)
    x = _norm(x, "stem_bn", activate=True)
    features: list[keras.KerasTensor] = []
    number = 0
    for index, stage in enumerate(STAGES[:stages]):
        filters = _round_filters(stage.filters, width)
        for repeat in range(_repeats(index, depth)):
            stride = stage.stride if repeat == 0 else 1
            if stride == 2:
                features.append(x)
            name = f"block{number}"
            x = _block(x, kernel=stage.kernel, stride=stride, wider=wider[index], filters=filters, name=name)
            number += 1
    return [*features, x]


def load_imagenet(model: keras.Model, state: dict[str, npt.NDArray[np.generic]]) -> int:
    """Copy a PyTorch EfficientNet-Lite state dict into the encoder's layers, by name.

    Args:
        model: any model built over `encode`.
        state: name to array, as `models.imagenet.read_state_dict` gives it.

    Returns:
        How many layers were filled.

    Raises:
        KeyError, ValueError: if a name is missing or a shape differs (the wrong Lite).
    """
    filled = 0
    for layer in model.layers:
        source = _source_name(layer.name)
        if source is None:
            continue
        if isinstance(layer, layers.BatchNormalization):
            parts = ("weight", "bias", "running_mean", "running_var")
            layer.set_weights([state[f"{source}.{part}"] for part in parts])
        elif isinstance(layer, layers.DepthwiseConv2D):
            layer.set_weights([state[f"{source}.weight"].transpose(2, 3, 0, 1)])
        else:
            layer.set_weights([state[f"{source}.weight"].transpose(2, 3, 1, 0)])
        filled += 1
    return filled


def _source_name(name: str) -> str | None:
    """Give PyTorch's name for one of our encoder layers, None for a layer without weights there."""
    if name == "stem":
        return "_conv_stem"
    if name == "stem_bn":
        return "_bn0"
    block, _, part = name.partition("_")
    number = block.removeprefix("block")
    if block == name or not number.isdigit():
        return None
    # The first block has no expansion; PyTorch's numbering of the norms does not shift for it.
    parts = {
        "expand": "_expand_conv",
        "expand_bn": "_bn0",
        "depthwise": "_depthwise_conv",
        "depthwise_bn": "_bn1",
        "project": "_project_conv",
        "project_bn": "_bn2",
    }
    return f"_blocks.{number}.{parts[part]}" if part in parts else None
