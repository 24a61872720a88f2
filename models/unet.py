"""The U-Net: an EfficientNet-Lite encoder, a light decoder with skip connections, and two heads.

One design in three sizes. The decoder works on few channels because at webcam distances the mask
is simple and the time is spent where the pixels are: at strides 2 and 4.
"""

from __future__ import annotations

import keras
from keras import layers

from models.any_size import DoubleTo
from models.encoder import encode
from models.variants import Variant

TURNS = 4
WIDER = 3  # as many channels inside a refinement


def _project(x: keras.KerasTensor, filters: int, name: str, *, gamma: str = "ones") -> keras.KerasTensor:
    """Mix the channels at each pixel and bring them to mean 0 and, but for `gamma`, deviation 1."""
    x = layers.Conv2D(filters, 1, use_bias=False, name=name)(x)
    norm = layers.BatchNormalization(epsilon=1e-3, momentum=0.99, gamma_initializer=gamma, name=f"{name}_bn")
    return norm(x)


def _separable(x: keras.KerasTensor, filters: int, name: str, *, kernel: int = 3) -> keras.KerasTensor:
    x = layers.DepthwiseConv2D(kernel, padding="same", use_bias=False, name=f"{name}_depthwise")(x)
    return layers.ReLU(name=f"{name}_relu")(_project(x, filters, f"{name}_pointwise"))


def _context(x: keras.KerasTensor, filters: int) -> keras.KerasTensor:
    """Weigh local evidence by the whole picture (LR-ASPP of Howard et al., MobileNetV3, ICCV 2019)."""
    local = layers.ReLU(name="context_relu")(_project(x, filters, "context_local"))
    gate = layers.GlobalAveragePooling2D(keepdims=True, name="context_pool")(local)
    gate = layers.Conv2D(filters, 1, activation="sigmoid", name="context_gate")(gate)
    return _separable(layers.Multiply(name="context")([local, gate]), filters, "context_mix", kernel=5)


def _join(x: keras.KerasTensor, skip: keras.KerasTensor, filters: int, name: str) -> keras.KerasTensor:
    """Double the size, add the encoder's view of this scale, mix.

    Each side is normalised before they meet: the encoder's features deviate by 10-30, and added as they
    are they would drown what comes from below. At inference the norms fold into the convolutions.
    """
    x = _project(x, filters, f"{name}_reduce")
    if None in skip.shape[1:3]:
        x = DoubleTo(name=f"{name}_up")([x, skip])
    else:
        x = layers.UpSampling2D(2, interpolation="bilinear", name=f"{name}_up")(x)
        surplus = [x.shape[i] - skip.shape[i] for i in (1, 2)]  # where an odd size was halved and rounded up
        if any(surplus):
            x = layers.Cropping2D([(0, surplus[0]), (0, surplus[1])], name=f"{name}_crop")(x)
    x = layers.Add(name=f"{name}_add")([x, _project(skip, filters, f"{name}_skip")])
    return _separable(layers.ReLU(name=f"{name}_join_relu")(x), filters, name)


def _refine(x: keras.KerasTensor, name: str) -> keras.KerasTensor:
    """Look around each pixel once more and add what that says (Sandler et al., MobileNetV2, CVPR 2018).

    It begins by adding nothing, so that a network trained without it can be trained on with it.
    """
    filters = x.shape[-1]
    around = layers.ReLU(name=f"{name}_relu")(_project(x, WIDER * filters, f"{name}_expand"))
    around = layers.DepthwiseConv2D(5, padding="same", use_bias=False, name=f"{name}_depthwise")(around)
    around = _project(around, filters, f"{name}_project", gamma="zeros")
    return layers.Add(name=f"{name}_add")([x, around])


def _upright_head(x: keras.KerasTensor) -> keras.KerasTensor:
    x = layers.Conv2D(96, 1, use_bias=False, name="upright_conv")(x)
    x = layers.BatchNormalization(epsilon=1e-3, name="upright_bn")(x)
    x = layers.ReLU(name="upright_relu")(x)
    x = layers.GlobalAveragePooling2D(name="upright_pool")(x)
    return layers.Dense(TURNS, activation="softmax", dtype="float32", name="upright")(x)


def build_unet(
    variant: Variant, *, size: tuple[int | None, int | None] | None = None, batch_size: int | None = None
) -> keras.Model:
    """Build the network of one variant, with random weights.

    Args:
        variant: which one.
        size: (height, width) of the input in pixels, each a multiple of 16; None: the variant's usual one;
            (None, None): any, for training.
        batch_size: fixed batch dimension for export, or None.

    Returns:
        A model from `image`, (B, H, W, 3) float32 RGB 0-255, to a dict of
        `alpha`, (B, H, W, 1) float32 0-1 (1 = person), and
        `upright`, (B, 4) float32: `upright[k]` is the probability that turning the picture clockwise by
        k quarter turns makes it upright; near-uniform where it cannot tell (nobody in the picture).

    Source:
        Ronneberger et al., "U-Net", MICCAI 2015.
    """
    image = keras.Input((*(size or variant.size), 3), batch_size=batch_size, name="image")
    features = encode(image, lite=variant.lite, stages=variant.stages, wider=variant.wider)
    deepest = features[-1]
    upright = _upright_head(deepest)
    x = _context(deepest, variant.filters[len(features) - 1])
    for scale in range(len(features) - 2, -1, -1):
        x = _join(x, features[scale], variant.filters[scale], f"decode{scale}")
        for number in range(variant.refinements[scale] if variant.refinements else 0):
            x = _refine(x, f"decode{scale}_refine{number}")
    # Four logits per half-size pixel, laid out as a 2x2 square: full size at half-size cost.
    x = layers.Conv2DTranspose(1, 2, 2, name="logits")(x)
    alpha = layers.Activation("sigmoid", dtype="float32", name="alpha")(x)
    return keras.Model(image, {"alpha": alpha, "upright": upright}, name="unet")
