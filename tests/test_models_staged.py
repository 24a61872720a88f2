"""The same people in a dark room, and on wide frames."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from drawn_people import draw_person, draw_room
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from models.benchmark import Case, grey_level, lighting
from models.segmenter import Segmentation
from models.staged import DARK_GREY, Staged, dim, in_the_dark, on_wide_frames, score_staged, widen


class _Bright:
    """Takes what is bright for a person."""

    sizes = ((96, 128), (96, 171))
    description = "bright"

    def segment(self, image: npt.NDArray[np.uint8]) -> Segmentation:
        return Segmentation((image.mean(axis=2) > 127).astype(np.float32))


def save_case(folder: Path, image: npt.NDArray[np.uint8], label: npt.NDArray[np.uint8]) -> Case:
    Image.fromarray(image).save(folder / "image.png")
    Image.fromarray(label).save(folder / "label.png")
    return Case("a", "folder", folder / "image.png", folder / "label.png")


def same(first: Iterable[Staged], second: Iterable[Staged]) -> bool:
    pairs = list(zip(first, second, strict=True))
    return bool(pairs) and all(np.array_equal(a, b) for pair in pairs for a, b in zip(*pair, strict=True))


@given(number=st.integers(0, 1000), level=st.floats(0.1, 1.0))
def test_whatever_was_bright_is_dark_and_what_was_dark_stays(number: int, level: float) -> None:
    image = (draw_person(number=number)[0] * level).astype(np.uint8)
    dimmed = dim(image, np.random.default_rng(number))
    assert dimmed.dtype == np.uint8
    assert dimmed.shape == image.shape
    # Noise below black is cut off, which adds a little.
    assert grey_level(dimmed) == pytest.approx(min(grey_level(image), DARK_GREY), abs=2)
    assert lighting(dimmed) == "dark"


def test_noise_is_stronger_where_there_is_light() -> None:
    halves = np.full((64, 64, 3), 30, np.uint8)
    halves[:, 32:] = 250
    dimmed = dim(halves, np.random.default_rng(0)).astype(float)
    assert dimmed[:, 32:].std() > 1.5 * dimmed[:, :32].std() > 0


def test_black_stays_black() -> None:
    assert not dim(np.zeros((8, 8, 3), np.uint8), np.random.default_rng(0)).any()


@given(number=st.integers(0, 1000), room=st.tuples(st.integers(20, 400), st.integers(20, 400)))
def test_a_wide_frame_shows_the_person_and_otherwise_the_room(number: int, room: tuple[int, int]) -> None:
    image, label = draw_person(number=number)
    label[:, :4] = label[:, -4:] = 0
    frame, target = widen(image, label, np.full((*room, 3), 77, np.uint8), np.random.default_rng(number))
    assert frame.shape == (96, 171, 3)
    assert target.shape == (96, 171)
    assert target.sum() == (label > 127).sum()
    at = int(np.flatnonzero(target.any(axis=0))[0] - np.flatnonzero((label > 127).any(axis=0))[0])
    shown, inside = frame[:, at : at + 128], cv2.erode(label, np.ones((3, 3))) == 255
    np.testing.assert_array_equal(shown[inside], image[inside])
    far = cv2.dilate(target, np.ones((7, 7))) == 0
    assert (frame[far] == 77).all()


def test_whom_a_side_cuts_off_is_not_put_into_the_middle(tmp_path: Path) -> None:
    image, label = draw_person(number=1)
    room = tmp_path / "room.png"
    Image.fromarray(draw_room()).save(room)
    label[:, [0, -1]] = 0
    whole = save_case(tmp_path, image, label)
    assert len(list(on_wide_frames([whole], [room], "none"))) == 1
    assert not list(on_wide_frames([whole], [], "none"))
    label[50, 0] = 255
    assert not list(on_wide_frames([save_case(tmp_path, image, label)], [room], "none"))


def test_all_are_asked_about_the_same_pictures(tmp_path: Path) -> None:
    image, label = draw_person(number=1)
    label[:, [0, -1]] = 0
    case, room = save_case(tmp_path, image, label), tmp_path / "image.png"
    assert same(in_the_dark([case], "none"), in_the_dark([case], "none"))
    assert same(on_wide_frames([case], [room], "none"), on_wide_frames([case], [room], "none"))
    twice = [frame for frame, _ in in_the_dark([case, case], "none")]
    assert not np.array_equal(*twice)


def test_the_mean_is_taken_over_what_is_found() -> None:
    white, half = np.full((96, 128, 3), 255, np.uint8), np.ones((96, 128), np.float32)
    half[:, 64:] = 0
    staged = [(white, np.ones_like(half)), (white, half)]
    assert score_staged(_Bright(), iter(staged)) == {"n": 2, "iou_mean": pytest.approx(0.75, abs=0.01)}
    assert score_staged(_Bright(), iter([])) is None
