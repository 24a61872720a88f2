"""Looking twice: the answer for a picture and for its mirror image are of one mind."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from models.dataset import RgbImage
from models.mirrored import MirroredSegmenter
from models.segmenter import Segmentation

SIZE = (4, 6)
PICTURES = arrays(np.uint8, (*SIZE, 3))


@dataclass(frozen=True)
class Crooked:
    """Gives what is red, but sees less and less of it towards the right."""

    sizes = (SIZE,)
    description = "crooked"

    def segment(self, image: RgbImage) -> Segmentation:
        assert image.flags.c_contiguous
        sight = np.linspace(1, 0.5, SIZE[1], dtype=np.float32)
        return Segmentation(image[..., 0] / np.float32(255) * sight, np.full(4, 0.25, np.float32))


class ToldUpright(Crooked):
    """Sees nobody, and is told how pictures are turned; the mirror image is known by its first pixel."""

    def segment(self, image: RgbImage) -> Segmentation:
        upright = np.roll([0.7, 0.2, 0.1, 0.0], int(image[0, 0, 2]))
        if image[0, 0, 0] == 0:
            upright = upright[[0, 3, 2, 1]]
        return Segmentation(np.zeros(SIZE, np.float32), upright.astype(np.float32))


@given(PICTURES)
def test_a_mirrored_picture_gets_the_mirrored_alpha(image: RgbImage) -> None:
    segmenter = MirroredSegmenter(Crooked())
    alpha = segmenter.segment(image).alpha
    mirrored = segmenter.segment(np.ascontiguousarray(image[:, ::-1])).alpha
    np.testing.assert_allclose(mirrored, alpha[:, ::-1], atol=1e-6)
    # What one side misses the other has seen.
    np.testing.assert_allclose(alpha, image[..., 0] / 255 * 0.75, atol=1e-6)


@given(st.integers(0, 3))
def test_the_turns_of_the_mirror_image_count_backwards(turns: int) -> None:
    image = np.zeros((*SIZE, 3), np.uint8)
    image[:, 0, 0], image[:, -1, 0] = 1, 0
    image[..., 2] = turns
    upright = MirroredSegmenter(ToldUpright()).segment(image).upright
    np.testing.assert_allclose(upright, np.roll([0.7, 0.2, 0.1, 0.0], turns), atol=1e-6)


def test_it_says_that_it_looks_twice() -> None:
    segmenter = MirroredSegmenter(Crooked())
    assert segmenter.size == SIZE
    assert segmenter.description == "crooked, also mirrored"


def test_what_one_look_cannot_tell_two_cannot_either() -> None:
    class Unsure(Crooked):
        def segment(self, image: RgbImage) -> Segmentation:
            return Segmentation(super().segment(image).alpha)

    answer = MirroredSegmenter(Unsure()).segment(np.full((*SIZE, 3), 255, np.uint8))
    assert answer.upright is None
    np.testing.assert_allclose(answer.alpha, 0.75, atol=1e-6)
