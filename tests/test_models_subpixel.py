"""The network as LiteRT gets it answers as the one that was trained."""

from __future__ import annotations

import keras
import numpy as np
import pytest

from models.subpixel import with_subpixels
from models.unet import build_unet
from models.variants import Variant

# h5py and Keras ask numpy for arrays in the way of its first version.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")


def test_each_pixel_gets_its_own_of_the_four_answers() -> None:
    keras.utils.set_random_seed(2)
    model = build_unet(Variant((32, 48), lite=0, stages=2, filters=(4, 8)))
    kernel, bias = model.get_layer("logits").get_weights()
    # Far apart, so that answers that changed places would show.
    kernel[:] = np.random.default_rng(0).normal(size=kernel.shape) * 30
    model.get_layer("logits").set_weights([kernel, bias + 0.5])
    image = np.random.default_rng(1).integers(0, 256, (2, 32, 48, 3)).astype(np.float32)
    expected, found = model(image), with_subpixels(model)(image)
    assert np.asarray(expected["alpha"]).std() > 0.05
    for name in ("alpha", "upright"):
        np.testing.assert_allclose(np.asarray(found[name]), np.asarray(expected[name]), atol=1e-5)
    assert all(not isinstance(layer, keras.layers.Conv2DTranspose) for layer in with_subpixels(model).layers)
