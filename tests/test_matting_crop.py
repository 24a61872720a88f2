"""The part of a picture that is shown: it stays inside, turns with the picture, and is cut out true."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.matting.chosen_crop import chosen_crop, remembered
from desktop_app.matting.crop import MOST_ZOOM, WHOLE, Crop, crop_at, crop_image
from desktop_app.matting.upright import mirror_image, turn_image
from desktop_app.matting.zones import View
from desktop_app.settings import Settings

ANY = st.floats(allow_nan=True, allow_infinity=True)
CROPS = st.builds(crop_at, st.floats(1, MOST_ZOOM), st.floats(0, 1), st.floats(0, 1))
VIEWS = st.builds(View, st.booleans(), st.integers(-4, 7))


def is_near(one: Crop, other: Crop) -> bool:
    return np.allclose((one.left, one.top, one.size), (other.left, other.top, other.size), atol=1e-9)


@given(ANY, ANY, ANY)
def test_a_crop_always_lies_inside_the_picture(zoom: float, x: float, y: float) -> None:
    crop = crop_at(zoom, x, y)
    assert 1 / MOST_ZOOM <= crop.size <= 1
    for begin in (crop.left, crop.top):
        assert 0 <= begin <= 1 - crop.size + 1e-12


@given(CROPS, VIEWS)
def test_what_is_remembered_comes_back_however_the_picture_is_shown(crop: Crop, view: View) -> None:
    settings = Settings(framings={"demo": remembered(crop, view)})
    assert is_near(chosen_crop(settings, "demo", view), crop)
    assert chosen_crop(settings, "camera:other", view) is WHOLE


@given(CROPS, VIEWS)
def test_a_crop_keeps_to_the_same_thing_when_the_picture_is_mirrored_and_turned(crop: Crop, view: View) -> None:
    image = np.random.default_rng(1).integers(0, 255, (40, 40, 3), np.uint8)
    framing = remembered(crop, View())
    shown = chosen_crop(Settings(framings={"demo": framing}), "demo", view)
    expected = crop_image(image, crop_at(*framing))
    whole = turn_image(mirror_image(image) if view.mirror else image, view.turns)
    found = crop_image(whole, shown)
    expected = turn_image(mirror_image(expected) if view.mirror else expected, view.turns)
    # OpenCV places fractions of a pixel in steps of 1/32.
    assert np.abs(found.astype(int) - expected.astype(int)).max() <= 40
    assert np.abs(found.astype(int) - expected.astype(int)).mean() <= 6


def test_a_crop_of_a_ramp_is_the_ramp_between_its_ends() -> None:
    ramp = np.repeat(np.arange(0, 200, dtype=np.uint8)[None, :, None], 100, axis=0).repeat(3, axis=2)
    cut = crop_image(ramp, Crop(0.25, 0.25, 0.5))
    assert cut.shape == ramp.shape
    assert cut[50, 0, 0] == pytest.approx(50, abs=1)
    assert cut[50, -1, 0] == pytest.approx(149, abs=1)
    assert cut[50, 99, 0] == pytest.approx(99, abs=1)


def test_the_whole_is_the_picture_itself_and_the_picture_is_never_changed() -> None:
    image = np.zeros((8, 8, 3), np.uint8)
    image.flags.writeable = False
    assert crop_image(image, WHOLE) is image
    assert crop_image(image, crop_at(2, 0.1, 0.9)).shape == image.shape


@given(st.tuples(st.integers(1, 5), st.integers(1, 5)), CROPS)
def test_tiny_pictures_can_be_cropped(size: tuple[int, int], crop: Crop) -> None:
    assert (crop_image(np.full((*size, 3), 9, np.uint8), crop) == 9).all()
