"""What was seen as room is not taken for the person later; whoever moves there is shown at once."""

from __future__ import annotations

import numpy as np
import pytest
from fakes import FakeSegmenter
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.capture.frame import Alpha, Frame, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.matter import Matter
from desktop_app.matting.room_memory import RoomMemory
from desktop_app.matting.segment import Segmentation
from desktop_app.settings import Settings

SIZE = (36, 64)
POSTER = (slice(4, 16), slice(40, 56))
STEP_S = 1 / 30


def room(noise: float = 0.0, seed: int = 0) -> RgbImage:
    """Draw a plain wall with a striped poster on it."""
    image = np.full((*SIZE, 3), 120, np.float32)
    image[POSTER][:, ::4] = 30
    image[POSTER][:, 1::4] = 60
    image += np.random.default_rng(seed).normal(0, noise, SIZE)[..., None]
    return np.rint(image).clip(0, 255).astype(np.uint8)


def with_poster() -> Alpha:
    """Give the alpha of a network that takes the poster for somebody."""
    alpha = np.zeros(SIZE, np.float32)
    alpha[POSTER] = 0.9
    return alpha


NOBODY = np.zeros(SIZE, np.float32)


class Watched:
    """A memory, and a clock that goes on by a frame with each picture."""

    def __init__(self) -> None:
        self.memory = RoomMemory()
        self.count = 0

    def show(self, image: RgbImage, alpha: Alpha, frames: int = 1, noise: float = 0.0) -> Alpha:
        for _ in range(frames):
            self.count += 1
            grain = np.random.default_rng(self.count).normal(0, noise, (*SIZE, 1))
            seen = np.rint(image + grain).clip(0, 255).astype(np.uint8)
            shown = self.memory.hide(alpha, seen, self.count * STEP_S)
        return shown


def test_a_thing_that_was_seen_without_anybody_is_hidden() -> None:
    watched = Watched()
    watched.show(room(), NOBODY, 30, noise=2)
    shown = watched.show(room(), with_poster(), 12, noise=2)
    assert shown[POSTER][2:-2, 2:-2].max() < 0.05


def test_what_was_always_claimed_stays() -> None:
    watched = Watched()
    shown = watched.show(room(), with_poster(), 60, noise=2)
    np.testing.assert_array_equal(shown, with_poster())


def test_a_glimpse_is_not_believed() -> None:
    watched = Watched()
    watched.show(room(), NOBODY, 8)
    np.testing.assert_array_equal(watched.show(room(), with_poster(), 10), with_poster())


def test_somebody_who_comes_in_before_it_is_shown_from_the_first_frame_on() -> None:
    watched = Watched()
    watched.show(room(), NOBODY, 60, noise=2)
    somebody = room()
    somebody[POSTER] = (200, 150, 120)
    np.testing.assert_array_equal(watched.show(somebody, with_poster(), noise=2), with_poster())


def test_a_plain_shirt_before_a_plain_wall_of_its_colour_stays() -> None:
    watched = Watched()
    plain = np.full((*SIZE, 3), 120, np.uint8)
    watched.show(plain, NOBODY, 90, noise=2)
    np.testing.assert_array_equal(watched.show(plain, with_poster(), 30, noise=2), with_poster())


def test_where_the_network_insists_it_has_the_last_word() -> None:
    watched = Watched()
    watched.show(room(), NOBODY, 30)
    assert watched.show(room(), with_poster(), 30)[10, 48] == 0
    assert watched.show(room(), with_poster(), 150)[10, 48] == np.float32(0.9)


def test_a_camera_that_moves_hides_nothing() -> None:
    watched = Watched()
    watched.show(room(), NOBODY, 30)
    moved = np.roll(room(), 2, axis=1)
    np.testing.assert_array_equal(watched.show(moved, with_poster(), 10), with_poster())


@settings(max_examples=30)
@given(seed=st.integers(0, 999), frames=st.integers(1, 40))
def test_it_only_ever_lowers_and_keeps_its_hands_off_what_it_is_given(seed: int, frames: int) -> None:
    random = np.random.default_rng(seed)
    memory = RoomMemory()
    for index in range(frames):
        alpha = (random.random(SIZE) ** 3).astype(np.float32)
        image = room(noise=3, seed=index % 3)
        before = alpha.copy(), image.copy()
        shown = memory.hide(alpha, image, index * STEP_S)
        assert shown.dtype == np.float32
        assert ((shown >= 0) & (shown <= alpha)).all()
        np.testing.assert_array_equal(alpha, before[0])
        np.testing.assert_array_equal(image, before[1])


def test_another_size_and_a_reset_begin_anew() -> None:
    watched = Watched()
    watched.show(room(), NOBODY, 30)
    watched.memory.hide(np.zeros((9, 16), np.float32), np.zeros((9, 16, 3), np.uint8), 2.0)
    np.testing.assert_array_equal(watched.show(room(), with_poster(), 10), with_poster())
    watched.show(room(), NOBODY, 30)
    watched.memory.reset()
    np.testing.assert_array_equal(watched.show(room(), with_poster(), 10), with_poster())


def test_another_source_begins_anew() -> None:
    segmenter = FakeSegmenter(SIZE)
    matter = Matter(segmenter)
    chosen = Settings(backdrop="#204060", mirror=False, auto_upright=False, smoothing=0.0)

    def shows(source_id: str, first: int) -> bool:
        for index in range(first, first + 30):
            # A little of the wall changes, so that the network is asked about each.
            image = room()
            image[30:, :16] = 90 + 40 * (index % 2)
            matte = matter.matte(Frame(image, index, index * STEP_S, source_id), chosen).matte
        return bool(matte[10, 48] > 200)

    def answer(image: RgbImage) -> Segmentation:
        dark = cv2.dilate((image[..., 0] < 80).astype(np.float32), np.ones((3, 3), np.uint8))
        return Segmentation(np.float32(0.9 * claimed) * dark, None)

    segmenter.answer = answer
    claimed = 0
    assert not shows("camera:one", 0)
    claimed = 1
    assert not shows("camera:one", 30)
    assert shows("camera:two", 60)


def shades_of_the_poster(watched: Watched, frames: int) -> list[float]:
    return [float(watched.show(room(), with_poster())[10, 48]) / 0.9 for _ in range(frames)]


def test_a_thing_is_hidden_for_five_seconds_against_the_network() -> None:
    watched = Watched()
    watched.show(room(), NOBODY, 30)
    shades = shades_of_the_poster(watched, 170)
    assert max(shades[:145]) == 0
    assert shades[160:] == [pytest.approx(1)] * 10


def test_a_thing_before_which_somebody_stood_is_hidden_again_in_a_quarter_of_a_second() -> None:
    watched = Watched()
    watched.show(room(), NOBODY, 30)
    somebody = room()
    somebody[POSTER] = (200, 150, 120)
    watched.show(somebody, with_poster(), 30)
    np.testing.assert_allclose(shades_of_the_poster(watched, 7), 1 - np.arange(1, 8) * 4 / 30, atol=0.01)


@pytest.mark.parametrize(("frames", "is_hidden"), [(12, False), (28, True)])
def test_what_was_free_for_half_a_second_is_believed(frames: int, is_hidden: bool) -> None:
    watched = Watched()
    watched.show(room(), NOBODY, frames)
    assert (watched.show(room(), with_poster(), 20)[10, 48] == 0) == is_hidden


def test_the_room_is_known_again_when_the_light_has_slowly_changed() -> None:
    watched = Watched()
    dark, seconds = room(), 6
    for step in range(seconds * 10):
        watched.show(dark + np.uint8(step), NOBODY, 3)
    assert watched.show(dark + np.uint8(10 * seconds), with_poster(), 12)[10, 48] < 0.05
