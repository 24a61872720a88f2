"""The network is shown the part with the people, and nobody is lost by that."""

from __future__ import annotations

import numpy as np
import pytest
from fakes import FakeSegmenter, person_image
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.capture.frame import Alpha, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.errors import ModelError
from desktop_app.matting.close_up import CALM_S, CHECK_S
from desktop_app.matting.finder import PersonFinder
from desktop_app.matting.pyramid import Pyramid
from desktop_app.matting.segment import ConstantSegmenter, Segmentation

SIZE = (144, 256)
PERSON = (60, 90, 30)
Box = tuple[int, int, int, int]
"""Top, left, height and width."""
SMALL: Box = (60, 100, 60, 40)
STEP_S = 1 / 30


def room(*people: Box) -> RgbImage:
    """Draw people before the canary room."""
    image = person_image(SIZE, shift=10_000)
    for top, left, height, width in people:
        image[top : top + height, left : left + width] = PERSON
    return image


def truth(*people: Box) -> Alpha:
    alpha = np.zeros(SIZE, np.float32)
    for top, left, height, width in people:
        alpha[top : top + height, left : left + width] = 1
    return alpha


class Watched:
    """A finder, its clock, and how large the person was in each picture that its network was shown."""

    def __init__(self, segmenter: FakeSegmenter | None = None) -> None:
        self.segmenter = segmenter or FakeSegmenter()
        self.segmenter.answer = self._answer
        self.finder = PersonFinder(self.segmenter)
        self.shares: list[float] = []
        self.frames = 0

    def show(self, image: RgbImage, *, one_person: bool = False, frames: int = 1) -> Alpha:
        for _ in range(frames):
            self.frames += 1
            pyramid = Pyramid(image)
            alpha, _ = self.finder.find(pyramid, self.frames * STEP_S, one_person=one_person)
        return alpha

    def _answer(self, image: RgbImage) -> Segmentation:
        found = self.segmenter.true_answer(image)
        self.shares.append(float(found.alpha.mean()))
        return found


def agreement(alpha: Alpha, expected: Alpha) -> float:
    """Give the intersection over union of an alpha of any size with the truth."""
    step = (SIZE[0] // alpha.shape[0], SIZE[1] // alpha.shape[1])
    small = expected[:: step[0], :: step[1]][: alpha.shape[0], : alpha.shape[1]] > 0.5
    both, either = (alpha > 0.5) & small, (alpha > 0.5) | small
    return float(both.sum() / either.sum()) if either.any() else 1.0


def test_a_small_person_is_looked_at_closer_from_the_first_frame_on() -> None:
    watched = Watched()
    alpha = watched.show(room(SMALL))
    whole, closer = watched.shares
    assert closer > 2 * whole
    assert agreement(alpha, truth(SMALL)) > 0.9


def test_a_person_who_fills_the_frame_is_looked_at_once() -> None:
    watched = Watched()
    watched.show(room((8, 40, 136, 180)))
    assert len(watched.shares) == 1


def test_an_empty_room_is_looked_at_once_and_shows_nobody() -> None:
    watched = Watched()
    assert not watched.show(room()).any()
    assert len(watched.shares) == 1


def test_a_frame_costs_one_look_while_the_person_moves_about() -> None:
    watched = Watched()
    for index in range(60):
        watched.show(room((60, 100 + round(4 * np.sin(index / 3)), 60, 40)))
    checks = 60 * STEP_S / CHECK_S
    assert len(watched.shares) <= 60 + 1 + checks + 1
    assert min(watched.shares[2:10]) > 1.5 * watched.shares[0]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 100), st.integers(0, 200), st.integers(24, 140), st.integers(24, 200)),
        min_size=1,
        max_size=12,
    )
)
def test_wherever_the_person_goes_and_however_far_at_once_nobody_is_lost(boxes: list[Box]) -> None:
    watched = Watched()
    for box in boxes:
        alpha = watched.show(room(box))
        assert agreement(alpha, truth(box)) > 0.75


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 110), st.integers(0, 220), st.integers(1, 90))
def test_who_comes_in_anywhere_is_shown_within_a_tenth_of_a_second(top: int, left: int, frames: int) -> None:
    watched = Watched()
    watched.show(room(SMALL), frames=frames)
    newcomer = (top, left, 34, 34)
    alpha = watched.show(room(SMALL, newcomer), frames=4)
    assert agreement(alpha, truth(SMALL, newcomer)) > 0.8


def test_one_who_is_followed_is_looked_at_closer_though_others_are_there() -> None:
    watched = Watched()
    other = (70, 4, 30, 20)
    alpha = watched.show(room(SMALL, other), one_person=True, frames=60)
    assert agreement(alpha, truth(SMALL)) > 0.9
    assert watched.shares[-1] > 1.5 * watched.shares[0]


def test_a_person_who_was_far_apart_from_another_is_looked_at_closer_when_that_one_has_gone() -> None:
    watched = Watched()
    one, other = (60, 4, 60, 40), (60, 212, 60, 40)
    watched.show(room(one, other))
    assert len(watched.shares) == 1
    watched.show(room(one), frames=round((CALM_S + 2 * CHECK_S) / STEP_S))
    assert watched.shares[-1] > 2 * min(watched.shares)


def test_the_part_shrinks_only_after_a_while() -> None:
    """Somebody who waves makes nothing hop."""
    watched = Watched()
    waving, resting = room(SMALL, (60, 140, 8, 30)), room(SMALL)
    watched.show(waving, frames=60)
    for index in range(60):
        watched.show(waving if index // 10 % 2 else resting)
    closer = [share for share in watched.shares if share > 1.5 * watched.shares[0]]
    assert len(closer) > 10
    assert max(closer) < 1.3 * min(closer)


def test_a_television_behind_is_looked_at_less_and_less_often() -> None:
    watched = Watched()
    looks = []
    for index in range(150):
        image = room((60, 100 + 2 * (index % 2), 60, 40))
        image[20:60, 220:250] = (40 + 150 * (index // 2 % 2), 0, 255)
        watched.show(image)
        looks.append(len(watched.shares))
    first, last = looks[29] - 30, looks[149] - looks[119] - 30
    assert 0 < last < first
    assert last <= 4


def test_light_that_changes_everywhere_is_nobody_coming_in() -> None:
    watched = Watched()
    for index in range(45):
        watched.show(room(SMALL) // 2 + np.uint8(30 * (index % 2)))
    assert len(watched.shares) <= 45 + 2


def test_after_another_source_nothing_is_left_of_the_part() -> None:
    watched = Watched()
    watched.show(room(SMALL), frames=5)
    watched.finder.reset()
    elsewhere = (20, 190, 50, 40)
    assert agreement(watched.show(room(elsewhere)), truth(elsewhere)) > 0.9


@pytest.mark.parametrize("size", [(1, 1), (7, 5), (90, 160), (101, 203), (720, 1280)])
def test_frames_of_any_size_get_an_alpha_of_their_shape(size: tuple[int, int]) -> None:
    for value in (0.0, 1.0):
        finder = PersonFinder(ConstantSegmenter(value, (36, 64)))
        image = np.zeros((*size, 3), np.uint8)
        alpha, _ = finder.find(Pyramid(image), 0.0, one_person=False)
        assert alpha.min() == alpha.max() == value
        assert alpha.shape[1] / alpha.shape[0] == pytest.approx(size[1] / size[0], rel=0.15)


@given(
    height=st.integers(100, 260), width=st.integers(100, 460), place=st.tuples(st.floats(0, 1), st.floats(0, 1))
)
def test_in_frames_of_any_size_what_is_found_closer_lies_where_it_is(
    height: int, width: int, place: tuple[float, float]
) -> None:
    image = np.full((height, width, 3), 255, np.uint8)
    top, left = (round(at * length * 0.6) for at, length in zip(place, (height, width), strict=True))
    bottom, right = top + 3 * height // 8, left + 3 * width // 8
    image[top:bottom, left:right] = PERSON
    watched = Watched()
    watched.show(image)
    alpha = cv2.resize(watched.show(image), (width, height), interpolation=cv2.INTER_LINEAR)
    rows, columns = np.nonzero(alpha > 0.5)
    slack = 1 + max(height / 36, width / 56)
    edges = (rows.min(), rows.max() + 1, columns.min(), columns.max() + 1)
    assert np.abs(np.subtract(edges, (top, bottom, left, right))).max() <= slack


@settings(max_examples=200)
@given(
    size=st.tuples(st.integers(1, 12), st.integers(1, 12)),
    spot=st.tuples(st.floats(0, 0.99), st.floats(0, 0.99)),
    share=st.floats(0.1, 0.5),
)
def test_in_the_smallest_frames_there_is_always_a_pixel_to_look_at(
    size: tuple[int, int], spot: tuple[float, float], share: float
) -> None:
    """Whatever the network says of a frame smaller than its input."""
    watched = Watched()
    boxes = iter(range(1000))

    def answer(image: RgbImage) -> Segmentation:
        alpha = np.zeros(image.shape[:2], np.float32)
        first = [int(at * length) for at, length in zip(spot, alpha.shape, strict=True)]
        last = [at + max(1, round(share * length)) for at, length in zip(first, alpha.shape, strict=True)]
        alpha[first[0] : last[0], first[1] : last[1]] = 1
        return Segmentation(alpha if next(boxes) % 3 else np.ascontiguousarray(alpha[::-1]))

    watched.segmenter.answer = answer
    for value in range(6):
        alpha = watched.show(np.full((*size, 3), 40 * value, np.uint8))
        assert 0 <= alpha.min() <= alpha.max() <= 1


def test_a_closer_look_that_fails_is_told() -> None:
    watched = Watched()

    def answer(image: RgbImage) -> object:
        found = watched.segmenter.true_answer(image)
        return found if found.alpha.mean() < 0.1 else Segmentation(np.full_like(found.alpha, np.nan))

    watched.segmenter.answer = answer
    with pytest.raises(ModelError):
        watched.show(room(SMALL))
