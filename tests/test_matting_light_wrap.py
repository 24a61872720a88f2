"""The backdrop's light falls on the rim and nowhere else."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from fakes import FakeSegmenter, person_image
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.capture.frame import Frame, Matte, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.composite import composite
from desktop_app.matting.light_wrap import REACH, wrap_light
from desktop_app.matting.matter import Matter
from desktop_app.settings import Settings

SIZE = (180, 240)
WHOLE = (slice(0, SIZE[0]), slice(0, SIZE[1]))
STRENGTHS = st.floats(0.01, 1)


def disc(radius: float, soft: float = 3.0) -> Matte:
    """Give a disc with a soft edge."""
    rows, columns = np.indices(SIZE, np.float32)
    alpha = ((radius - np.hypot(rows - 90, columns - 120)) / soft + 0.5).clip(0, 1)
    return np.rint(alpha * 255).astype(np.uint8)


def noise(seed: int) -> RgbImage:
    return np.random.default_rng(seed).integers(0, 256, (*SIZE, 3), np.uint8)


@given(seed=st.integers(0, 999), strength=STRENGTHS, radius=st.floats(20, 80))
def test_far_inside_and_outside_every_bit_stays(seed: int, strength: float, radius: float) -> None:
    matte, person, room = disc(radius), noise(seed), noise(seed + 1)
    wrapped = wrap_light(person, matte, room, strength=strength, region=WHOLE)
    reach = 2 * int(np.ceil(REACH * SIZE[0])) + 1
    inside = cv2.erode((matte == 255).astype(np.uint8), np.ones((reach, reach), np.uint8)) > 0
    np.testing.assert_array_equal(wrapped[inside], person[inside])
    result = composite(wrapped, matte, room)
    np.testing.assert_array_equal(result[matte == 0], room[matte == 0])
    np.testing.assert_array_equal(result[inside], person[inside])


@pytest.mark.parametrize("strength", [0.0, -1.0, float("nan")])
def test_no_strength_gives_the_person_itself(strength: float) -> None:
    person = noise(0)
    assert wrap_light(person, disc(50), noise(1), strength=strength, region=WHOLE) is person


@given(seed=st.integers(0, 999), strength=STRENGTHS)
def test_light_only_adds_and_a_black_backdrop_gives_none(seed: int, strength: float) -> None:
    person = noise(seed)
    lit = wrap_light(person, disc(60), noise(seed + 1), strength=strength, region=WHOLE)
    assert (lit >= person).all()
    dark = wrap_light(person, disc(60), np.zeros_like(person), strength=strength, region=WHOLE)
    np.testing.assert_array_equal(dark, person)


def test_the_rim_takes_the_colour_of_what_stands_behind_it_and_more_of_it_with_more_strength() -> None:
    matte, person = disc(60), np.full((*SIZE, 3), 60, np.uint8)
    room = np.zeros_like(person)
    room[:, :120] = (255, 0, 0)
    room[:, 120:] = (0, 0, 255)
    rim = (matte > 102) & (matte < 255)
    left, right = rim.copy(), rim.copy()
    left[:, 90:], right[:, :150] = False, False
    gains = []
    for strength in (0.2, 0.5, 1.0):
        wrapped = wrap_light(person, matte, room, strength=strength, region=WHOLE).astype(int) - 60
        assert wrapped[left][:, 2].mean() < 1 < wrapped[left][:, 0].mean()
        assert wrapped[right][:, 0].mean() < 1 < wrapped[right][:, 2].mean()
        gains.append(wrapped[left][:, 0].mean())
    assert gains == sorted(gains)
    assert gains[-1] > 40


def test_only_the_region_is_worked_on() -> None:
    matte, person, room = disc(30), noise(0), noise(1)
    region = (slice(52, 128), slice(80, 160))
    part = wrap_light(person, matte, room, strength=1.0, region=region)
    outside = np.ones(SIZE, np.bool_)
    outside[region] = False
    np.testing.assert_array_equal(part[outside], person[outside])
    assert (part[region] != person[region]).any()


@given(height=st.integers(1, 40), width=st.integers(1, 40), strength=STRENGTHS)
def test_any_size_works(height: int, width: int, strength: float) -> None:
    random = np.random.default_rng(height * 41 + width)
    person, room = random.integers(0, 256, (2, height, width, 3), np.uint8)
    matte = random.integers(0, 256, (height, width), np.uint8)
    region = (slice(0, height), slice(0, width))
    assert wrap_light(person, matte, room, strength=strength, region=region).shape == person.shape


@pytest.mark.parametrize("spec", ["#ffffff", "builtin:office", "builtin:dusk_gradient", "blur:60"])
def test_it_shows_before_every_backdrop_but_none(spec: str) -> None:
    settings = Settings(backdrop=spec, mirror=False, auto_upright=False)
    frame = Frame(person_image((180, 320)), 0, 0.0, "demo")
    matter = Matter(FakeSegmenter())
    plain = matter.matte(frame, settings)
    lit = matter.matte(frame, dataclasses.replace(settings, light_wrap=1.0))
    assert (lit.image.astype(int) - plain.image).max() > 8
    np.testing.assert_array_equal(lit.image[plain.matte == 0], plain.image[plain.matte == 0])
    clear = dataclasses.replace(settings, backdrop="transparent")
    np.testing.assert_array_equal(
        matter.matte(frame, clear).image,
        matter.matte(frame, dataclasses.replace(clear, light_wrap=1.0)).image,
    )


def lit(shade: int, person: int, strength: float, backdrop: int = 255) -> int:
    """Give the one grey that comes of plain pictures: a rim that is `shade` person everywhere."""
    own = np.full((*SIZE, 3), person, np.uint8)
    room = np.full_like(own, backdrop)
    matte = np.full(SIZE, shade, np.uint8)
    wrapped = wrap_light(own, matte, room, strength=strength, region=WHOLE)
    assert wrapped.min() == wrapped.max()
    return int(wrapped[0, 0, 0])


@pytest.mark.parametrize("strength", [0.25, 0.5, 1.0, 7.0])
@pytest.mark.parametrize("person", [0, 100, 255])
def test_at_the_edge_seven_tenths_of_the_light_fall_at_full_strength_as_on_a_screen(
    strength: float, person: int
) -> None:
    weight = 0.7 * min(strength, 1)
    expected = 255 * (person / 255 + weight * (1 - person / 255))
    # A third or less of person is as much edge as there can be.
    for shade in (20, 80):
        assert lit(shade, person, strength) == pytest.approx(expected, abs=2)
    assert lit(80, person, strength, backdrop=128) == pytest.approx(
        person + (expected - person) * 128 / 255, abs=2
    )


def test_what_is_nearly_all_person_is_no_rim() -> None:
    assert lit(246, 40, 1.0) == 40
    assert 45 < lit(220, 40, 1.0) < 90


@pytest.mark.parametrize(("height", "is_lit"), [(7, False), (8, True)])
def test_a_part_of_less_than_eight_pixels_is_left_as_it_is(height: int, is_lit: bool) -> None:
    person, room = np.zeros((2, *SIZE, 3), np.uint8)
    room[:] = 255
    matte = np.full(SIZE, 80, np.uint8)
    region = (slice(10, 10 + height), slice(20, 60))
    assert bool(wrap_light(person, matte, room, strength=1.0, region=region).any()) == is_lit
