"""What a broken segmenter may give or raise in place of a segmentation."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from fakes import MODEL_SIZE, SIZE

from desktop_app.matting.segment import Segmentation


def raising(error: BaseException) -> Callable[[object], object]:
    def answer(_image: object) -> object:
        raise error

    return answer


def _constant(
    value: float, shape: tuple[int, ...] = MODEL_SIZE, dtype: type = np.float32
) -> Callable[[object], object]:
    return lambda _image: Segmentation(np.full(shape, value, dtype))


BAD_ANSWERS: dict[str, Callable[[object], object]] = {
    "raises": raising(RuntimeError("boom")),
    "out of memory": raising(MemoryError()),
    "driver": raising(OSError("device lost")),
    "recursion": raising(RecursionError()),
    "nan": _constant(np.nan),
    "infinite": _constant(np.inf),
    "beyond": _constant(255.0),
    "negative": _constant(-1.0),
    "wrong shape": _constant(1.0, MODEL_SIZE[::-1]),
    "extra axis": _constant(1.0, (*MODEL_SIZE, 1)),
    "frame size": _constant(1.0, SIZE),
    "empty": _constant(1.0, (0, 0)),
    "double": _constant(1.0, dtype=np.float64),
    "bytes": _constant(255, dtype=np.uint8),
    "bool": _constant(True, dtype=np.bool_),
    "nothing": lambda _image: None,
    "no segmentation": lambda _image: np.ones(MODEL_SIZE, np.float32),
    "list": lambda _image: Segmentation([[1.0]]),  # type: ignore[arg-type]
}
