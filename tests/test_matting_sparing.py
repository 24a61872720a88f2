"""A picture that stands still is asked about once; anything that moves is asked about at once."""

from __future__ import annotations

import numpy as np
import pytest
from fakes import MODEL_SIZE, FakeSegmenter, person_image
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.capture.demo_picture import render_demo_frame
from desktop_app.errors import ModelError
from desktop_app.matting.letterbox import letterbox
from desktop_app.matting.sparing import LONGEST_S, SparingSegmenter


def noisy(seed: int, sigma: float) -> np.ndarray:
    """Give the person with a camera's noise, as little of it is left at the network's size."""
    random = np.random.default_rng(seed)
    image = person_image(MODEL_SIZE).astype(np.float32) * 0.8 + 25
    return np.rint(image + random.normal(0, sigma, image.shape)).clip(0, 255).astype(np.uint8)


def test_noise_does_not_ask_again_and_time_does() -> None:
    segmenter = FakeSegmenter()
    still = SparingSegmenter(segmenter)
    first = still.segment(noisy(0, 0.5), 0.0)
    for index in range(1, 15):
        assert still.segment(noisy(index, 0.5), index / 30) is first
    assert segmenter.calls == 1
    still.segment(noisy(15, 0.5), LONGEST_S + 0.01)
    assert segmenter.calls == 2


def test_changes_are_looked_for_in_the_copy_that_is_given_for_it() -> None:
    segmenter = FakeSegmenter()
    still = SparingSegmenter(segmenter)
    calm = noisy(0, 0.5)[::2, ::2]
    for index in range(5):
        still.segment(noisy(index, 25), index / 30, compared=calm)
    assert segmenter.calls == 1
    still.segment(noisy(0, 25), 0.2, compared=255 - calm)
    assert segmenter.calls == 2


def test_an_answer_for_another_shape_is_not_moved_along() -> None:
    segmenter = FakeSegmenter()
    sparing = SparingSegmenter(segmenter)
    sparing.segment(noisy(0, 0), 0.0, every=3)
    tall = np.ascontiguousarray(np.rot90(noisy(0, 0)))
    assert sparing.segment(tall, 0.03, every=3).alpha.shape == tall.shape[:2]
    assert segmenter.calls == 2


@given(row=st.integers(0, MODEL_SIZE[0] - 4), column=st.integers(0, MODEL_SIZE[1] - 4))
def test_whatever_moves_anywhere_is_asked_about(row: int, column: int) -> None:
    segmenter = FakeSegmenter()
    still = SparingSegmenter(segmenter)
    image = noisy(0, 0)
    still.segment(image, 0.0)
    changed = image.copy()
    changed[row : row + 4, column : column + 4] = 255 - changed[row : row + 4, column : column + 4]
    contrast = np.abs(changed.astype(int) - image).max()
    still.segment(changed, 0.03)
    assert segmenter.calls == (2 if contrast > 30 else segmenter.calls)


def test_slow_movement_adds_up() -> None:
    """Compared is the picture that was asked about, not the one before: a slow fade is noticed."""
    segmenter = FakeSegmenter()
    still = SparingSegmenter(segmenter)
    for index in range(10):
        still.segment(np.full((*MODEL_SIZE, 3), 100 + index // 2, np.uint8), index / 30)
    assert segmenter.calls == 1 + 4 // 2


def test_a_step_back_in_time_and_a_reset_ask_again() -> None:
    segmenter = FakeSegmenter()
    still = SparingSegmenter(segmenter)
    still.segment(noisy(0, 0), 5.0)
    still.segment(noisy(0, 0), 4.9)
    assert segmenter.calls == 2
    still.reset()
    still.segment(noisy(0, 0), 4.95)
    assert segmenter.calls == 3


def test_after_a_fault_even_the_same_picture_is_asked_about() -> None:
    segmenter = FakeSegmenter()
    still = SparingSegmenter(segmenter)
    still.segment(noisy(0, 0), 0.0)
    segmenter.answer = lambda _image: None
    with pytest.raises(ModelError):
        still.segment(person_image(MODEL_SIZE, shift=6), 0.03)
    with pytest.raises(ModelError):
        still.segment(noisy(0, 0), 0.06)


def test_the_demos_moving_portrait_is_asked_about_in_nearly_every_frame() -> None:
    segmenter = FakeSegmenter((144, 256))
    still = SparingSegmenter(segmenter)
    for index in range(30):
        image, _ = render_demo_frame(index, (360, 640))
        still.segment(letterbox(image, (144, 256))[0], index / 30)
    assert segmenter.calls >= 28
