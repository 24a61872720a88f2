"""The measures, on arrays small enough to work out by hand."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from models import metrics

Floats = npt.NDArray[np.float32]


def floats(rows: object) -> Floats:
    return np.asarray(rows, np.float32)


@pytest.mark.parametrize(
    ("alpha", "target", "expected"),
    [
        ([[1, 1], [0, 0]], [[1, 0], [1, 0]], 1 / 3),
        ([[1, 1], [0, 0]], [[1, 1], [0, 0]], 1.0),
        ([[0, 0], [0, 0]], [[0, 0], [0, 0]], 1.0),
        ([[0, 0], [0, 0]], [[0, 0], [0, 1]], 0.0),
        ([[0.5, 0.51], [0, 0]], [[1, 1], [0, 0]], 0.5),  # one half itself does not count
        ([[1]], [[1]], 1.0),
    ],
)
def test_iou(alpha: object, target: object, expected: float) -> None:
    assert metrics.iou(floats(alpha), floats(target)) == pytest.approx(expected)


def test_mean_absolute_error() -> None:
    assert metrics.mean_absolute_error(floats([[0, 0.5, 1]]), floats([[0, 1, 0]])) == pytest.approx(0.5)


def test_outline_lies_above_and_to_the_left() -> None:
    mask = np.zeros((4, 5), np.bool_)
    mask[2, 2] = True
    expected = np.zeros_like(mask)
    expected[1:3, 1:3] = True
    np.testing.assert_array_equal(metrics.outline(mask), expected)


def test_the_edge_of_the_picture_is_no_outline() -> None:
    assert not metrics.outline(np.ones((3, 4), np.bool_)).any()


@pytest.mark.parametrize("reach_px", [0, 1, 2, 5])
def test_widen_draws_a_disk(reach_px: int) -> None:
    mask = np.zeros((9, 12), np.bool_)
    mask[3, 10] = True
    y, x = np.mgrid[:9, :12]
    np.testing.assert_array_equal(metrics.widen(mask, reach_px), (y - 3) ** 2 + (x - 10) ** 2 <= reach_px**2)


def square(top: int, left: int) -> Floats:
    picture = np.zeros((40, 50), np.float32)
    picture[top : top + 8, left : left + 8] = 1
    return picture


def test_boundary_f() -> None:
    nothing = np.zeros((40, 50), np.float32)
    assert metrics.boundary_f(square(4, 4), square(4, 4)) == 1
    assert metrics.boundary_f(nothing, nothing) == 1
    assert metrics.boundary_f(nothing, square(4, 4)) == 0
    assert metrics.boundary_f(square(4, 4), nothing) == 0
    assert metrics.boundary_f(square(4, 4), square(25, 35)) == 0
    # The tolerance is one pixel here (0.8 % of the diagonal, rounded up).
    assert metrics.boundary_f(square(4, 4), square(4, 5)) == 1
    assert 0 < metrics.boundary_f(square(4, 4), square(4, 7)) < 1


def test_boundary_f_of_half_an_outline() -> None:
    both = np.maximum(square(4, 4), square(25, 35))
    # All that is found is right, and half is found: 2 · 1 · ½ / 1½.
    assert metrics.boundary_f(square(4, 4), both) == pytest.approx(2 / 3)
    assert metrics.boundary_f(both, square(4, 4)) == pytest.approx(2 / 3)


def ramp(height: int, width: int, slope: float) -> Floats:
    return np.repeat(floats(np.arange(width) * slope)[None], height, axis=0)


def test_gradient_error_of_a_slope() -> None:
    flat = [np.zeros((7, width), np.float32) for width in (40, 41)]
    narrow, wide = (metrics.gradient_error(ramp(7, z.shape[1], 0.02), z) for z in flat)
    # One more column of 7 pixels whose slope is 0.02.
    assert wide - narrow == pytest.approx(7 * 0.02**2 / 1000, rel=1e-3)


def test_gradient_error_sees_only_slopes() -> None:
    alpha = square(4, 4)
    assert metrics.gradient_error(alpha, alpha) == 0
    assert metrics.gradient_error(alpha * 0, alpha * 0 + 1) == pytest.approx(0, abs=1e-12)
    assert metrics.gradient_error(alpha, alpha * 0) == pytest.approx(
        metrics.gradient_error(np.ascontiguousarray(alpha.T), alpha.T * 0)
    )


def test_dtssd() -> None:
    still = np.zeros((4, 3, 5), np.float32)
    blinking = still.copy()
    blinking[1::2] = 0.1
    moving = np.cumsum(np.ones((4, 3, 5), np.float32) * 0.2, axis=0, dtype=np.float32)
    assert metrics.dtssd(still, still) == 0
    assert metrics.dtssd(blinking, still) == pytest.approx(10, rel=1e-5)
    assert metrics.dtssd(moving, moving) == 0
    assert metrics.dtssd(still, moving) == pytest.approx(20, rel=1e-5)


def test_dtssd_of_one_pixel_in_four() -> None:
    alphas = np.zeros((2, 2, 2), np.float32)
    alphas[1, 0, 0] = 1
    assert metrics.dtssd(alphas, np.zeros_like(alphas)) == pytest.approx(50)
