"""Smoothing: calm where nothing moves, at once where something does."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from desktop_app.matting.smooth import TemporalSmoother

ALPHAS = hnp.arrays(np.float32, (6, 9), elements=st.floats(0, 1, width=32))
STEP_S = 1 / 30


def _edge(position: int) -> np.ndarray:
    alpha = np.zeros((40, 80), np.float32)
    alpha[:, :position] = 1
    return alpha


@given(ALPHAS, st.floats(0, 1))
def test_a_still_picture_stays_as_it_is(alpha: np.ndarray, amount: float) -> None:
    smoother = TemporalSmoother()
    for index in range(3):
        np.testing.assert_array_equal(smoother.smooth(alpha, amount, index * STEP_S), alpha)


@given(ALPHAS, ALPHAS, st.floats(0, 1))
def test_lies_between_old_and_new(old: np.ndarray, new: np.ndarray, amount: float) -> None:
    smoother = TemporalSmoother()
    before = smoother.smooth(old, amount, 0.0)
    after = smoother.smooth(new, amount, STEP_S)
    assert (after >= np.minimum(before, new) - 1e-6).all()
    assert (after <= np.maximum(before, new) + 1e-6).all()
    assert after.dtype == np.float32


def test_flicker_of_a_still_edge_is_averaged() -> None:
    rng = np.random.default_rng(3)
    still = np.full((40, 80), 0.5, np.float32)
    noisy = [np.clip(still + rng.normal(0, 0.04, still.shape), 0, 1).astype(np.float32) for _ in range(60)]
    smoother = TemporalSmoother()
    smoothed = [smoother.smooth(alpha, 0.8, index * STEP_S) for index, alpha in enumerate(noisy)]
    flicker_before = np.mean([np.abs(a - b).mean() for a, b in itertools.pairwise(noisy)])
    flicker_after = np.mean([np.abs(a - b).mean() for a, b in itertools.pairwise(smoothed)])
    assert flicker_after < 0.4 * flicker_before


def test_a_moving_edge_is_followed_at_once() -> None:
    smoother = TemporalSmoother()
    for index in range(10):
        alpha = _edge(20 + 4 * index)
        out = smoother.smooth(alpha, 1.0, index * STEP_S)
        assert np.abs(out - alpha).max() < 0.05


@pytest.mark.parametrize("amount", [0.0, -1.0, float("nan")])
def test_nothing_is_smoothed_at_zero(amount: float) -> None:
    smoother = TemporalSmoother()
    smoother.smooth(np.zeros((2, 2), np.float32), amount, 0.0)
    alpha = np.full((2, 2), 0.05, np.float32)
    assert smoother.smooth(alpha, amount, STEP_S) is alpha


def test_starts_over_after_a_cut_a_gap_a_jump_back_another_size_and_a_reset() -> None:
    near = np.full((4, 4), 0.05, np.float32)
    for name in ("cut", "gap", "back", "size", "reset"):
        smoother = TemporalSmoother()
        smoother.smooth(np.zeros((4, 4), np.float32), 1.0, 10.0)
        alpha, time_s = near, 10.0 + STEP_S
        if name == "cut":
            alpha = np.full((4, 4), 0.3, np.float32)
        elif name == "gap":
            time_s = 10.6
        elif name == "back":
            time_s = 9.9
        elif name == "size":
            alpha = np.full((4, 5), 0.05, np.float32)
        else:
            smoother.reset()
        np.testing.assert_array_equal(smoother.smooth(alpha, 1.0, time_s), alpha, err_msg=name)


@pytest.mark.parametrize(("amount", "share"), [(1.0, 0.1), (0.5, 0.55), (9.0, 0.1)])
def test_where_old_and_new_agree_nine_tenths_of_the_old_stay_at_most(amount: float, share: float) -> None:
    smoother = TemporalSmoother()
    smoother.smooth(np.full((4, 4), 0.5, np.float32), amount, 10.0)
    # Half a second is no gap yet.
    out = smoother.smooth(np.full((4, 4), 0.56, np.float32), amount, 10.5)
    np.testing.assert_allclose(out, 0.5 + 0.06 * share, atol=1e-6)


@pytest.mark.parametrize(("change", "is_cut"), [(0.19, False), (0.21, True)])
def test_a_change_by_a_fifth_on_the_whole_is_a_cut(change: float, is_cut: bool) -> None:
    smoother = TemporalSmoother()
    smoother.smooth(np.zeros((4, 4), np.float32), 1.0, 0.0)
    out = smoother.smooth(np.full((4, 4), change, np.float32), 1.0, STEP_S)
    assert np.allclose(out, change) == is_cut


def test_what_changes_by_more_than_a_third_is_followed_wholly_and_noise_hardly() -> None:
    smoother = TemporalSmoother()
    smoother.smooth(np.zeros((9, 60), np.float32), 1.0, 0.0)
    alpha = np.zeros((9, 60), np.float32)
    alpha[:, :9], alpha[:, 30:39] = 0.36, 0.07
    out = smoother.smooth(alpha, 1.0, STEP_S)
    np.testing.assert_allclose(out[4, 4], 0.36, atol=1e-6)
    np.testing.assert_allclose(out[4, 34], 0.007, atol=1e-6)


def test_after_a_cut_it_goes_on_from_there_and_arrives_at_what_stays() -> None:
    smoother = TemporalSmoother()
    smoother.smooth(np.zeros((4, 4), np.float32), 1.0, 0.0)
    cut = np.full((4, 4), 0.5, np.float32)
    np.testing.assert_array_equal(smoother.smooth(cut, 1.0, STEP_S), cut)
    out = [smoother.smooth(np.full((4, 4), 0.55, np.float32), 1.0, index * STEP_S) for index in range(2, 60)]
    assert out[0].max() < 0.51
    assert [each[0, 0] for each in out] == sorted(each[0, 0] for each in out)
    np.testing.assert_allclose(out[-1], 0.55, atol=1e-3)
