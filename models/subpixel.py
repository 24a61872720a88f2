"""Write the network's last layer such that LiteRT is quick at it, and read it back."""

from __future__ import annotations

from typing import Any

import numpy as np

from models.segmenter import Floats


def with_subpixels(model: Any) -> Any:
    """Give the same network with a 1x1 convolution and a rearrangement in place of the transposed convolution.

    A transposed convolution that doubles the size with a kernel of 2 x 2 gives each pixel four answers and lays
    them out as a square. LiteRT took a fifth of the time of `fast` for it; for this, next to none. The network
    is trained and saved with the former: Keras has no layer for the latter, and opens no layer of ours safely.

    Args:
        model: as `build_unet` builds it, of a fixed size. It keeps its weights and may share them.

    Returns:
        From the same input to the same outputs.

    Source:
        Shi et al., "Real-time single image and video super-resolution using an efficient sub-pixel
        convolutional neural network", CVPR 2016.
    """
    import keras
    import tensorflow as tf
    from keras import layers

    class DepthToSpace(layers.Layer):
        def call(self, x: Any) -> Any:
            return tf.nn.depth_to_space(x, 2)

    logits = model.get_layer("logits")
    convolution = layers.Conv2D(4, 1, name=logits.name)
    squares = layers.Activation("sigmoid")(convolution(logits.input))
    kernel, bias = logits.get_weights()  # (2, 2, 1, C), (1,)
    convolution.set_weights([kernel.reshape(4, -1).T[None, None], np.repeat(bias, 4)])
    return keras.Model(model.input, {**model.output, "alpha": DepthToSpace(name="alpha")(squares)})


def from_subpixels(kernel: Floats, bias: Floats) -> list[Floats]:
    """Give the transposed convolution's kernel, (2, 2, 1, C), and bias, (1,), that `with_subpixels` replaced.

    Args:
        kernel: (1, 1, C, 4), of the convolution in its place.
        bias: (4,), the same four times.
    """
    return [kernel[0, 0].T.reshape(2, 2, 1, -1), np.unique(bias)]
