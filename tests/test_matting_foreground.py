"""Mixed pixels get the person's own colour back; nothing else changes."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.capture.demo_picture import render_demo_frame
from desktop_app.capture.frame import Alpha, RgbImage
from desktop_app.matting.foreground import estimate_foreground, paint_rim

PERSON, ROOM = np.array([230, 120, 40], np.float32), np.array([20, 90, 200], np.float32)


def everywhere(alpha: Alpha) -> tuple[slice, slice]:
    return slice(0, alpha.shape[0]), slice(0, alpha.shape[1])


def unmixed(image: RgbImage, alpha: Alpha, region: tuple[slice, slice] | None = None) -> RgbImage:
    """Give the whole picture with the person's own colours in it."""
    matte = np.rint(alpha * 255).astype(np.uint8)
    return paint_rim(image, estimate_foreground(image, matte, region or everywhere(alpha)))


def soft_edge(size: tuple[int, int], width: float) -> Alpha:
    x = np.arange(size[1], dtype=np.float32)
    ramp = (0.5 + (size[1] / 2 - x) / width).clip(0, 1)
    return np.ascontiguousarray(np.broadcast_to(ramp, size), np.float32)


def mix(person: RgbImage, alpha: Alpha, room: RgbImage) -> RgbImage:
    shade = alpha[..., None]
    return np.asarray(np.rint(shade * person + (1 - shade) * room), np.uint8)


@given(width=st.floats(1, 10), size=st.sampled_from([(64, 96), (61, 97), (120, 200)]))
def test_a_soft_edge_between_two_colours_is_unmixed(width: float, size: tuple[int, int]) -> None:
    alpha = soft_edge(size, width)
    image = mix(np.broadcast_to(PERSON, (*size, 3)), alpha, np.broadcast_to(ROOM, (*size, 3)))
    foreground = unmixed(image, alpha)
    shown = alpha > 0.05
    assert np.abs(foreground[shown].astype(int) - PERSON).max() <= 16  # of a tint of up to 210
    tinted = image[shown].astype(int) - PERSON
    assert np.abs(tinted).max() > 60 or not ((alpha > 0.05) & (alpha < 0.6)).any()


@given(seed=st.integers(0, 10**6), size=st.tuples(st.integers(1, 60), st.integers(1, 60)))
def test_what_is_not_mixed_stays_to_the_bit(seed: int, size: tuple[int, int]) -> None:
    random = np.random.default_rng(seed)
    image = random.integers(0, 256, (*size, 3), np.uint8)
    alpha = np.asarray(random.choice([0.0, 0.0, 0.3, 0.9, 1.0, 1.0], size), np.float32)
    before = image.copy()
    foreground = unmixed(image, alpha)
    pure = (alpha == 0) | (alpha == 1)
    np.testing.assert_array_equal(foreground[pure], image[pure])
    np.testing.assert_array_equal(image, before)


def test_only_the_region_is_looked_at() -> None:
    alpha = np.zeros((80, 120), np.float32)
    alpha[20:60, 30:70] = 0.5
    image = np.random.default_rng(0).integers(0, 256, (80, 120, 3), np.uint8)
    foreground = unmixed(image, alpha, (slice(16, 64), slice(28, 72)))
    changed = (foreground != image).any(axis=2)
    assert changed.any()
    assert not changed[alpha == 0].any()


def test_nobody_and_everybody_give_the_frame_itself() -> None:
    image = np.random.default_rng(0).integers(0, 256, (40, 60, 3), np.uint8)
    for value in (0.0, 1.0):
        alpha = np.full((40, 60), value, np.float32)
        assert unmixed(image, alpha) is image


def test_on_the_demo_the_rooms_tint_is_halved() -> None:
    """A bright room behind dark hair: with the known alpha, the colour left of the room falls by half."""
    image, alpha = render_demo_frame(40, (360, 640))
    shade = alpha[..., None]
    # The portrait's own colour is not to be had, but the same portrait before another room is.
    tint = np.array([0, 255, 0], np.float32)
    tinted = np.rint(shade * image + (1 - shade) * tint).astype(np.uint8)
    mixed = (alpha > 0.1) & (alpha < 0.9)
    own = unmixed(tinted, alpha)

    def greenness(picture: RgbImage) -> float:
        values = picture[mixed].astype(np.float32)
        return float((values[:, 1] - (values[:, 0] + values[:, 2]) / 2).mean())

    clean = greenness(image)
    assert greenness(own) - clean < 0.5 * (greenness(tinted) - clean)
