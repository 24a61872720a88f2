"""The encoder computes what EfficientNet-Lite0 computes: compared with plain numpy on the same weights."""

from __future__ import annotations

from pathlib import Path

import keras
import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from models import imagenet
from models.encoder import encode, load_imagenet

Floats = npt.NDArray[np.float32]
State = dict[str, npt.NDArray[np.generic]]

DEMO = Path(__file__).resolve().parent.parent / "resources" / "demo" / "portrait.jpg"
# Of EfficientNet-B0's sixteen blocks, by the table of the paper.
STRIDES = (1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1)


@pytest.fixture(scope="module")
def state() -> State:
    return imagenet.read_state_dict(imagenet.find_weights(0))


def pad_same(x: Floats, kernel: int, stride: int) -> Floats:
    """Pad (C, H, W) as TensorFlow does for "same": the odd pixel goes below and to the right."""
    margins = [(0, 0)]
    for side in x.shape[1:]:
        total = max((-(-side // stride) - 1) * stride + kernel - side, 0)
        margins.append((total // 2, total - total // 2))
    return np.pad(x, margins)


def convolve(x: Floats, weight: Floats, stride: int) -> Floats:
    """Correlate (C, H, W) with PyTorch's (out, in, k, k), or each channel with its own (C, 1, k, k)."""
    kernel = weight.shape[-1]
    windows = np.lib.stride_tricks.sliding_window_view(pad_same(x, kernel, stride), (kernel, kernel), (1, 2))
    windows = windows[:, ::stride, ::stride]
    if weight.shape[1] == 1 and x.shape[0] == weight.shape[0]:
        return np.einsum("chwij,cij->chw", windows, weight[:, 0], optimize=True)
    return np.einsum("chwij,ocij->ohw", windows, weight, optimize=True)


def normalise(x: Floats, state: State, name: str) -> Floats:
    weight, bias, mean, variance = (
        state[f"{name}.{part}"][:, None, None] for part in ("weight", "bias", "running_mean", "running_var")
    )
    return (x - mean) / np.sqrt(variance + 1e-3) * weight + bias


def reference(image: Floats, state: State) -> list[Floats]:
    """Run stem and blocks on (H, W, 3) RGB 0-255; gives the activations after the stem and each block."""
    x = ((image - 127) / 128).transpose(2, 0, 1)
    x = np.clip(normalise(convolve(x, state["_conv_stem.weight"], 2), state, "_bn0"), 0, 6)
    activations = [x]
    for number, stride in enumerate(STRIDES):
        block, entry = f"_blocks.{number}.", x
        if f"{block}_expand_conv.weight" in state:
            x = convolve(x, state[f"{block}_expand_conv.weight"], 1)
            x = np.clip(normalise(x, state, f"{block}_bn0"), 0, 6)
        x = convolve(x, state[f"{block}_depthwise_conv.weight"], stride)
        x = np.clip(normalise(x, state, f"{block}_bn1"), 0, 6)
        x = normalise(convolve(x, state[f"{block}_project_conv.weight"], 1), state, f"{block}_bn2")
        if x.shape == entry.shape:
            x = x + entry
        activations.append(x)
    return activations


def test_every_scale_agrees_with_numpy(state: State) -> None:
    image = keras.Input((64, 96, 3))
    model = keras.Model(image, encode(image, lite=0, stages=7))
    load_imagenet(model, state)
    picture = np.random.default_rng(0).integers(0, 256, (64, 96, 3)).astype(np.float32)
    expected = reference(picture, state)
    features = model(picture[None], training=False)
    # The last block before each halving, and the last of all.
    last = [number for number, stride in enumerate(STRIDES) if stride == 2] + [len(STRIDES)]
    assert len(features) == len(last)
    for found, number in zip(features, last, strict=True):
        wanted = expected[number].transpose(1, 2, 0)
        assert found.shape[1:] == wanted.shape
        np.testing.assert_allclose(np.asarray(found)[0], wanted, atol=1e-3 * np.abs(wanted).max())


def test_every_layer_with_weights_is_filled(state: State) -> None:
    image = keras.Input((64, 64, 3))
    model = keras.Model(image, encode(image, lite=0, stages=5))
    assert load_imagenet(model, state) == sum(bool(layer.weights) for layer in model.layers)


def test_weights_of_another_lite_are_refused(state: State) -> None:
    image = keras.Input((64, 64, 3))
    model = keras.Model(image, encode(image, lite=2, stages=5))
    with pytest.raises((KeyError, ValueError)):
        load_imagenet(model, state)


@pytest.mark.parametrize(("stages", "strides"), [(5, (2, 4, 8, 16)), (7, (2, 4, 8, 16, 32))])
def test_one_feature_map_for_each_scale(stages: int, strides: tuple[int, ...]) -> None:
    features = encode(keras.Input((96, 160, 3)), stages=stages)
    assert [(96 // f.shape[1], 160 // f.shape[2]) for f in features] == [(s, s) for s in strides]


def test_what_flows_is_what_the_norms_remember(state: State) -> None:
    """A check of the weights themselves, whoever reads them: scrambled ones correlate by 0.1 at most."""
    with Image.open(DEMO) as picture:
        image = np.asarray(picture.convert("RGB").resize((160, 160)), np.float32)
    x = ((image - 127) / 128).transpose(2, 0, 1)
    x = np.clip(normalise(convolve(x, state["_conv_stem.weight"], 2), state, "_bn0"), 0, 6)
    x = convolve(x, state["_blocks.0._depthwise_conv.weight"], 1)
    assert np.corrcoef(x.mean((1, 2)), state["_blocks.0._bn1.running_mean"])[0, 1] > 0.9
    x = np.clip(normalise(x, state, "_blocks.0._bn1"), 0, 6)
    x = convolve(x, state["_blocks.0._project_conv.weight"], 1)
    assert np.corrcoef(x.mean((1, 2)), state["_blocks.0._bn2.running_mean"])[0, 1] > 0.9
