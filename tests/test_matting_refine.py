"""Refining: certain stays certain, the edge goes where the picture has one, the sliders do what they say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from desktop_app.capture.opencv import cv2
from desktop_app.matting import refine
from desktop_app.matting.refine import Edge

SIZE = (180, 320)
PLAIN = Edge(feather_px=0, shift_px=0, softness=0.5)
EDGES = st.builds(Edge, st.floats(0, 20), st.floats(-10, 10), st.floats(0, 1))


def refine_alpha(alpha: np.ndarray, image: np.ndarray, edge: Edge) -> np.ndarray:
    """Give the refined alpha as 0-1."""
    matte = refine.refine_alpha(alpha, image, edge)
    assert matte.dtype == np.uint8
    return matte / np.float32(255)


def _half(position: int = 160) -> tuple[np.ndarray, np.ndarray]:
    """A picture with one edge, dark to light, and its true alpha."""
    image = np.full((*SIZE, 3), 60, np.uint8)
    image[:, position:] = 200
    alpha = np.zeros(SIZE, np.float32)
    alpha[:, position:] = 1
    return image, alpha


def _coarse(alpha: np.ndarray) -> np.ndarray:
    small = cv2.resize(alpha, (64, 36), interpolation=cv2.INTER_AREA)
    return cv2.GaussianBlur(small, (0, 0), 1.0)


def _edge_at(alpha: np.ndarray) -> int:
    return int(np.argmax(alpha[90] >= 0.5))


@given(
    shape=st.tuples(st.integers(1, 90), st.integers(1, 90)),
    coarse=st.tuples(st.integers(1, 40), st.integers(1, 40)),
    value=st.sampled_from([0.0, 1.0]),
    edge=EDGES,
    seed=st.integers(0, 99),
)
def test_certain_everywhere_stays_so_on_any_picture(
    shape: tuple[int, int], coarse: tuple[int, int], value: float, edge: Edge, seed: int
) -> None:
    image = np.random.default_rng(seed).integers(0, 256, (*shape, 3), dtype=np.uint8)
    alpha = refine_alpha(np.full(coarse, value, np.float32), image, edge)
    assert alpha.shape == shape
    assert (alpha == value).all()


@given(
    alpha=hnp.arrays(np.float32, (9, 16), elements=st.floats(0, 1, width=32)),
    edge=EDGES,
    seed=st.integers(0, 99),
)
def test_stays_within_range(alpha: np.ndarray, edge: Edge, seed: int) -> None:
    image = np.random.default_rng(seed).integers(0, 256, (45, 77, 3), dtype=np.uint8)
    refined = refine_alpha(alpha, image, edge)
    assert ((refined >= 0) & (refined <= 1)).all()


def test_the_edge_snaps_to_the_pictures_own() -> None:
    image, truth = _half()
    coarse = _coarse(truth)
    refined = refine_alpha(coarse, image, PLAIN)
    plain = cv2.resize(coarse, SIZE[::-1], interpolation=cv2.INTER_LINEAR)
    assert np.abs(refined - truth).mean() < 0.4 * np.abs(plain - truth).mean()
    assert abs(_edge_at(refined) - 160) <= 1


@pytest.mark.parametrize("light", [1.0, 0.4, 0.15])
def test_the_edge_snaps_in_a_dark_room_as_in_a_bright_one(light: float) -> None:
    image, truth = _half()
    noise = np.random.default_rng(0).normal(0, 2, image.shape)
    dark = np.rint(light * image + noise).clip(0, 255).astype(np.uint8)
    refined = refine_alpha(_coarse(truth), dark, PLAIN)
    plain = cv2.resize(_coarse(truth), SIZE[::-1], interpolation=cv2.INTER_LINEAR)
    assert np.abs(refined - truth).mean() < 0.45 * np.abs(plain - truth).mean()


def test_texture_beside_the_person_raises_no_haze() -> None:
    image, truth = _half()
    image[:, :130:2] = 220
    refined = refine_alpha(_coarse(truth), image, Edge(0, 0, 1.0))
    assert not refined[:, :130].any()


@pytest.mark.parametrize("shift", [-10.0, -4.0, -1.0, 1.0, 4.0, 10.0])
def test_shift_moves_the_edge_by_pixels_outward(shift: float) -> None:
    image, truth = _half()
    coarse = _coarse(truth)
    before = _edge_at(refine_alpha(coarse, image, PLAIN))
    after = _edge_at(refine_alpha(coarse, image, Edge(0, shift, 0.5)))
    assert before - after == shift


def test_a_part_of_a_pixel_counts_in_part() -> None:
    image, truth = _half()
    sums = [
        float(refine_alpha(_coarse(truth), image, Edge(0, shift, 0.5)).sum())
        for shift in (0, 0.25, 0.5, 0.75, 1)
    ]
    assert sums == sorted(sums)
    assert len(set(sums)) == 5


@pytest.mark.parametrize("feather", [1.0, 3.0, 6.0, 20.0])
def test_feather_widens_the_edge_by_about_its_sigma(feather: float) -> None:
    image, truth = _half()
    refined = refine_alpha(truth[::5, ::5].copy(), image, Edge(feather, 0, 0.0))
    slope = np.diff(refined[90])
    columns = np.arange(len(slope))
    centre = (slope * columns).sum() / slope.sum()
    sigma = np.sqrt((slope * (columns - centre) ** 2).sum() / slope.sum())
    assert feather * 0.8 <= sigma <= feather * 1.25 + 2


def test_softness_sharpens() -> None:
    image = np.full((*SIZE, 3), 128, np.uint8)
    ramp = np.tile(np.linspace(0, 1, 64, dtype=np.float32), (36, 1))
    widths = [
        int(((alpha > 0) & (alpha < 1)).sum())
        for alpha in (refine_alpha(ramp, image, Edge(0, 0, softness)) for softness in (0.0, 0.5, 1.0))
    ]
    assert widths[0] < widths[1] < widths[2]


def test_settings_beyond_their_limits_are_brought_within() -> None:
    for edge, expected in (
        (Edge(99, 99, 7), (20, 10, 1)),
        (Edge(-9, -99, -7), (0, -10, 0)),
        (Edge(19.5, -9.5, 0.95), (19.5, -9.5, 0.95)),
        (Edge(float("nan"), float("nan"), float("nan")), (1, 0, 0.4)),
    ):
        assert (edge.feather_px, edge.shift_px, edge.softness) == expected


@pytest.mark.parametrize(("softness", "least"), [(0.0, 0.45), (0.4, 0.209), (0.75, 0.056), (1.0, 0.0)])
def test_the_softer_the_edge_the_fainter_is_what_still_counts(softness: float, least: float) -> None:
    image, edge = np.full((*SIZE, 3), 128, np.uint8), Edge(0, 0, softness)

    def matte(alpha: float) -> float:
        return float(refine_alpha(np.full((36, 64), alpha, np.float32), image, edge).max())

    assert matte(least - 0.01) == 0
    assert matte(least + 0.02) > 0
    assert matte(1 - least) == pytest.approx(1, abs=0.01)
    assert matte(0.98 - least) < 1
    assert matte(0.5) == pytest.approx(0.5, abs=0.01)
