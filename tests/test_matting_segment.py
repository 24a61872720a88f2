"""The door behind the segmenter: nothing passes that is not an alpha."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from desktop_app.errors import ModelError
from desktop_app.matting.segment import ConstantSegmenter, Segmentation, segment_safely

SIZE = (3, 4)
IMAGE = np.zeros((*SIZE, 3), np.uint8)
GOOD = np.full(SIZE, 0.5, np.float32)


class Answering:
    """Gives whatever it was made with."""

    size = SIZE

    def __init__(self, answer: object) -> None:
        self.answer = answer

    def segment(self, image: np.ndarray) -> Segmentation:
        return self.answer  # type: ignore[return-value]


def _with(value: float) -> np.ndarray:
    alpha = GOOD.copy()
    alpha[1, 2] = value
    return alpha


@pytest.mark.parametrize(
    "answer",
    [
        None,
        GOOD,
        Segmentation(None),
        Segmentation(GOOD.tolist()),
        Segmentation(GOOD.astype(np.float64)),
        Segmentation(GOOD.astype(np.float16)),
        Segmentation((GOOD * 255).astype(np.uint8)),
        Segmentation(GOOD.T),
        Segmentation(GOOD[..., None]),
        Segmentation(GOOD[:0]),
        Segmentation(_with(np.nan)),
        Segmentation(_with(np.inf)),
        Segmentation(_with(-0.5)),
        Segmentation(_with(1.5)),
        Segmentation(_with(-0.002)),
        Segmentation(_with(1.002)),
        Segmentation(GOOD, np.zeros(3, np.float32)),
        Segmentation(GOOD, np.full(4, np.nan, np.float32)),
        Segmentation(GOOD, [1, 0, 0, 0]),
    ],
)
def test_what_is_no_alpha_raises(answer: object) -> None:
    with pytest.raises(ModelError):
        segment_safely(Answering(answer), IMAGE)


def test_the_segmenters_memory_is_not_shared() -> None:
    alpha = GOOD.copy()
    given_out = segment_safely(Answering(Segmentation(alpha)), IMAGE).alpha
    alpha[:] = 1
    np.testing.assert_array_equal(given_out, GOOD)


def test_rounding_beyond_the_range_is_forgiven() -> None:
    given_out = segment_safely(Answering(Segmentation(_with(1.0005))), IMAGE).alpha
    assert given_out.max() == 1.0
    given_out = segment_safely(Answering(Segmentation(_with(-0.0005))), IMAGE).alpha
    assert given_out.min() == 0.0


@given(hnp.arrays(hnp.floating_dtypes(), hnp.array_shapes(min_dims=0, max_dims=3, max_side=5)))
def test_whatever_passes_is_an_alpha(values: np.ndarray) -> None:
    try:
        alpha = segment_safely(Answering(Segmentation(values)), IMAGE).alpha
    except ModelError:
        return
    assert alpha.shape == SIZE
    assert alpha.dtype == np.float32
    assert ((alpha >= 0) & (alpha <= 1)).all()


def test_the_constant_one_sees_nobody_by_default() -> None:
    segmenter = ConstantSegmenter()
    image = np.zeros((*segmenter.size, 3), np.uint8)
    assert not segment_safely(segmenter, image).alpha.any()
    assert (segment_safely(ConstantSegmenter(1.0, SIZE), IMAGE).alpha == 1).all()


@given(st.floats(0, 1, width=32))
def test_the_constant_one_is_constant(value: float) -> None:
    assert (segment_safely(ConstantSegmenter(value, SIZE), IMAGE).alpha == np.float32(value)).all()
