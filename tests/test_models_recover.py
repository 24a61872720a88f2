"""A network read back from its `.tflite` file is the one that ships."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from drawn_people import draw_person

from models.engines import open_litert
from models.shipped import WEIGHTS
from models.transfer import read_network
from models.variants import VARIANTS

# h5py and Keras ask numpy for arrays in the way of its first version.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")


@pytest.mark.parametrize("name", ["fast", "fine"])
def test_what_ships_is_read_back(name: str) -> None:
    path, size = WEIGHTS / f"{name}.tflite", VARIANTS[name].size
    network = read_network(path)
    picture = draw_person(size, number=3)[0][None].astype(np.float32)
    found = {value.shape: np.asarray(value) for value in network(picture).values()}
    for expected in open_litert(path, (size,), 2)(picture):
        np.testing.assert_allclose(found[expected.shape], expected, atol=1e-4)


@pytest.mark.parametrize("content", [b"", b"no network at all", b"\x1c\x00\x00\x00TFL3" + bytes(60)])
def test_a_file_that_holds_no_network_is_refused_by_name(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "mine.tflite"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=r"mine\.tflite"):
        read_network(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"gone\.tflite"):
        read_network(tmp_path / "gone.tflite")


def test_a_network_of_other_layers_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "other.tflite"
    path.write_bytes((WEIGHTS / "fast.tflite").read_bytes().replace(b"decode0_skip", b"decode0_hops"))
    with pytest.raises(ValueError, match=r"other\.tflite is not one of our networks: .* for decode0_skip"):
        read_network(path)
