"""What a broken network may answer, say or be: none of it may be taken for an alpha, or it must be harmless.

Left out on purpose: "everything is person", and the alpha of an older picture in the right shape. Those are
valid answers of a bad network; no check can tell them from the truth. What can go stale inside the program is
covered: an answer kept by reference and overwritten later, and an alpha laid on another frame than its own.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from faults_canary import MODEL_SIZE, true_answer

from desktop_app.capture.frame import RgbImage
from desktop_app.matting.segment import Segmentation

Answer = Callable[[RgbImage], object]


def _raising(error: Exception) -> Answer:
    def answer(_image: RgbImage) -> object:
        raise error

    return answer


def _constant(value: float, shape: tuple[int, ...] = MODEL_SIZE, dtype: type = np.float32) -> Answer:
    return lambda _image: Segmentation(np.full(shape, value, dtype))


def _changed(change: Callable[[np.ndarray], object]) -> Answer:
    def answer(image: RgbImage) -> object:
        alpha = true_answer(image).alpha
        return Segmentation(change(alpha))  # type: ignore[arg-type]

    return answer


def _spoilt(value: float) -> Answer:
    def spoil(alpha: np.ndarray) -> np.ndarray:
        alpha[0, 0] = value
        return alpha

    return _changed(spoil)


def _with_upright(upright: object) -> Answer:
    return lambda image: Segmentation(true_answer(image).alpha, upright)  # type: ignore[arg-type]


class Overwritten:
    """Answers in one piece of memory, and says "person everywhere" in it once the answer was taken."""

    def __init__(self) -> None:
        self.memory = np.zeros(MODEL_SIZE, np.float32)

    def __call__(self, image: RgbImage) -> Segmentation:
        self.memory[:] = true_answer(image).alpha
        return Segmentation(self.memory)

    def overwrite(self) -> None:
        self.memory[:] = 1


ANSWERS: dict[str, Answer] = {
    "raises": _raising(RuntimeError("boom")),
    "out of memory": _raising(MemoryError()),
    "driver lost": _raising(OSError("device lost")),
    "recursion": _raising(RecursionError()),
    "all NaN": _constant(np.nan),
    "one NaN": _spoilt(np.nan),
    "one infinity": _spoilt(np.inf),
    "beyond": _constant(255.0),
    "negative": _constant(-1.0),
    "zeros": _constant(0.0),
    "turned shape": _constant(1.0, MODEL_SIZE[::-1]),
    "extra axis": _constant(1.0, (*MODEL_SIZE, 1)),
    "frame size": _constant(1.0, (72, 128)),
    "empty": _constant(1.0, (0, 0)),
    "a number": _constant(1.0, ()),
    "double": _constant(1.0, dtype=np.float64),
    "half": _constant(1.0, dtype=np.float16),
    "bytes": _constant(255, dtype=np.uint8),
    "bool": _constant(True, dtype=np.bool_),
    "complex": _constant(1, dtype=np.complex64),
    "objects": _constant(1, dtype=np.object_),
    "other byte order": _changed(lambda alpha: alpha.astype(">f4")),
    "masked NaN": _changed(
        lambda alpha: np.ma.masked_invalid(np.where(alpha > 2, 0, np.nan).astype(np.float32))
    ),
    "by columns": _changed(np.asfortranarray),
    "read-only": _changed(lambda alpha: np.broadcast_to(alpha[None], (1, *alpha.shape))[0]),
    "nothing": lambda _image: None,
    "no segmentation": lambda _image: np.ones(MODEL_SIZE, np.float32),
    "a list": lambda _image: Segmentation([[1.0]]),  # type: ignore[arg-type]
    "upright NaN": _with_upright(np.full(4, np.nan, np.float32)),
    "upright of three": _with_upright(np.ones(3, np.float32)),
    "upright left": _with_upright(np.array([0, 1, 0, 0], np.float32)),
    "upright over": _with_upright(np.array([0, 0, 1, 0], np.float32)),
}


class _Sized:
    def __init__(self, size: object) -> None:
        self.size = size

    def segment(self, image: RgbImage) -> Segmentation:
        return Segmentation(np.ones(image.shape[:2], np.float32))


def _failing(error: Exception) -> Callable[[object], object]:
    def load(_world: object) -> object:
        raise error

    return load


LOADS: dict[str, Callable[[object], object]] = {
    "missing": _failing(FileNotFoundError("balanced.tflite")),
    "corrupt": _failing(ValueError("no flatbuffer")),
    "own error": _failing(RuntimeError("install again")),
    "no library": _failing(ImportError("ai_edge_litert")),
    "no memory": _failing(MemoryError()),
    "nothing": lambda _world: None,
    "no size": lambda _world: _Sized(None),
    "size zero": lambda _world: _Sized((0, 0)),
    "size of three": lambda _world: _Sized((36, 64, 3)),
}
