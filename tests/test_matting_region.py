"""Nothing is worked out where nobody is, and the result is the same as if it had been."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.capture.frame import Alpha, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting import refine
from desktop_app.matting.composite import composite, cut_out
from desktop_app.matting.refine import Edge, person_region, refine_alpha
from desktop_app.matting.region import find_region

EDGES = st.builds(Edge, feather_px=st.floats(0, 20), shift_px=st.floats(-10, 10), softness=st.floats(0, 1))
SIZES = st.sampled_from([(96, 160), (100, 161), (720, 1280), (480, 640), (45, 80)])


def person(seed: int, size: tuple[int, int] = (36, 64)) -> Alpha:
    """Draw a soft blob on a faint haze, as networks give it."""
    random = np.random.default_rng(seed)
    y, x = np.mgrid[: size[0], : size[1]].astype(np.float32)
    centre, radius = random.uniform((0, 0), size), random.uniform(2, 14)
    distance = np.hypot(y - centre[0], x - centre[1]) - radius
    haze = random.uniform(0, 0.004, size)
    return np.asarray(np.clip(0.5 - distance / 4, 0, 1) + haze, np.float32).clip(0, 1)


def noise(seed: int, size: tuple[int, int]) -> RgbImage:
    return np.random.default_rng(seed).integers(0, 256, (*size, 3), np.uint8)


@given(seed=st.integers(0, 10**6), size=SIZES, edge=EDGES)
def test_a_region_changes_nothing(seed: int, size: tuple[int, int], edge: Edge) -> None:
    alpha, image = person(seed), noise(seed, size)
    part = refine_alpha(alpha, image, edge)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(refine, "person_region", lambda *_: (slice(0, size[0]), slice(0, size[1])))
        whole = refine_alpha(alpha, image, edge)
    # Outside, the whole picture's filter may leave a trace below one step of a byte's rounding.
    assert cv2.absdiff(part, whole).max() <= 1


SIDES = st.sampled_from([9, 24, 36, 45, 64, 100])


@given(
    seed=st.integers(0, 10**6),
    shape=st.tuples(SIDES, SIDES),
    coarse=st.tuples(SIDES, SIDES),
    edge=EDGES | st.builds(Edge, st.just(0.0), st.just(10.0), st.just(1.0)),
)
def test_nobody_is_found_outside_the_region_whatever_the_shapes(
    seed: int, shape: tuple[int, int], coarse: tuple[int, int], edge: Edge
) -> None:
    alpha, image = person(seed, coarse), noise(seed, shape)
    whole = refine_alpha(alpha, image, edge, region=(slice(0, shape[0]), slice(0, shape[1])))
    whole[person_region(alpha, shape, edge)] = 0
    assert whole.max() <= 1


@given(seed=st.integers(0, 10**6), size=SIZES, edge=EDGES)
def test_composites_of_a_region_are_those_of_the_whole(seed: int, size: tuple[int, int], edge: Edge) -> None:
    rough, image, backdrop = person(seed), noise(seed, size), noise(seed + 1, size)
    alpha, region = refine_alpha(rough, image, edge), person_region(rough, size, edge)
    np.testing.assert_array_equal(
        composite(image, alpha, backdrop, region=region), composite(image, alpha, backdrop)
    )
    np.testing.assert_array_equal(cut_out(image, alpha, region=region), cut_out(image, alpha))


@pytest.mark.parametrize("size", [(720, 1280), (100, 161)])
def test_an_empty_room_costs_nothing_and_shows_nobody(size: tuple[int, int]) -> None:
    rough, image = np.full((36, 64), 0.01, np.float32), noise(1, size)
    alpha = refine_alpha(rough, image, Edge())
    assert not alpha.any()
    region = person_region(rough, size, Edge())
    np.testing.assert_array_equal(composite(image, alpha, noise(2, size), region=region), noise(2, size))
    assert not cut_out(image, alpha, region=region).any()


@given(seed=st.integers(0, 10**6), margin=st.floats(0, 40))
def test_the_box_holds_everything_that_counts(seed: int, margin: float) -> None:
    alpha = person(seed)
    size = (360, 640)
    rows, columns = find_region(alpha, size, above=0.5, margin_px=margin, grid_px=4)
    large = np.kron(alpha > 0.5, np.ones((10, 10), bool))
    large[rows, columns] = False
    assert not large.any()
    for axis, (span, length) in enumerate(((rows, 360), (columns, 640))):
        assert 0 <= span.start <= span.stop <= length
        assert span.start % 4 == 0
        assert span.stop % 4 == 0
        hits = np.flatnonzero((alpha > 0.5).any(axis=1 - axis))
        if len(hits):
            # No more than half a pixel of the alpha, the margin and the grid lie between the two.
            assert span.start >= max(0, 10 * hits[0] - 5 - margin - 4)
            assert span.stop <= min(length, 10 * hits[-1] + 15 + margin + 4)
