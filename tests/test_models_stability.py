"""Clips with a known alpha, the flicker measured on them, and the sheet of the worst."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from drawn_people import draw_person, draw_room
from PIL import Image

from models.benchmark import Case
from models.contact_sheet import Shown, draw_sheet, write_sheet
from models.contest import Contender, measure_flicker
from models.segmenter import Segmentation
from models.stability import FRAMES, STEP, flicker, moving_clip, noisy_clip

UPRIGHT = np.full(4, 0.25, np.float32)


class _Constant:
    """Finds the same everywhere."""

    sizes = ((40, 100),)

    def __init__(self, *values: float) -> None:
        self.values, self.calls = values, 0

    def segment(self, image: npt.NDArray[np.uint8]) -> Segmentation:
        value = self.values[self.calls % len(self.values)]
        self.calls += 1
        return Segmentation(np.full(image.shape[:2], value, np.float32), UPRIGHT)


def column(width: int = 100) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.float32]]:
    """Draw a white column before black, and its alpha."""
    alpha = np.zeros((40, width), np.float32)
    alpha[:, 45:55] = 1
    return np.repeat((alpha * 255).astype(np.uint8)[..., None], 3, axis=2), alpha


def test_a_still_clip_has_fresh_noise_and_one_alpha() -> None:
    image, alpha = np.full((30, 40, 3), 100, np.uint8), np.ones((30, 40), np.float32)
    images, targets = noisy_clip(image, alpha, np.random.default_rng(0))
    assert images.shape == (FRAMES, 30, 40, 3)
    assert images.dtype == np.uint8
    assert abs(images.mean() - 100) < 1
    assert 4 < images.std() < 6
    assert (images[0] != images[1]).any()
    assert (targets == 1).all()


def test_a_person_moves_with_the_alpha() -> None:
    image, alpha = column()
    images, targets = moving_clip(image, alpha, np.zeros((20, 50, 3), np.uint8))
    centres = [float((target * np.arange(100)).sum() / target.sum()) for target in targets]
    np.testing.assert_allclose(np.diff(centres), STEP * 100, atol=0.05)
    np.testing.assert_allclose(images[..., 0] / 255, targets, atol=0.01)


def test_flicker_is_what_the_room_did_not_do() -> None:
    image, alpha = column()
    still = noisy_clip(image, alpha, np.random.default_rng(0))
    assert flicker(_Constant(0.7), still) == 0
    assert flicker(_Constant(0.5, 0.6), still) == pytest.approx(10, rel=1e-3)
    assert flicker(_Constant(0.7), moving_clip(image, alpha, image)) > 1


def test_the_sheet_shows_every_entry(tmp_path: Path) -> None:
    image, alpha = draw_person((60, 90))
    soft = alpha.astype(np.float32) / np.float32(255)
    room = draw_room((90, 40))
    nothing = np.zeros((90, 40), np.float32)
    entries = [Shown(image, soft, soft * 0, "missed"), Shown(room, nothing, nothing + 1, "found too much")]
    one, two, three = (draw_sheet(entries[:1] * count) for count in (1, 2, 3))
    assert one.shape == two.shape
    assert three.shape == (2 * one.shape[0], one.shape[1], 3)
    np.testing.assert_array_equal(one[:, : one.shape[1] // 2], two[:, one.shape[1] // 2 :])
    write_sheet(tmp_path / "sheet.png", entries)
    with Image.open(tmp_path / "sheet.png") as picture:
        np.testing.assert_array_equal(np.asarray(picture), draw_sheet(entries))


class _Bright:
    """Takes what is bright for a person."""

    sizes = ((80, 80),)

    def segment(self, image: npt.NDArray[np.uint8]) -> Segmentation:
        return Segmentation((image[..., 0] > 127).astype(np.float32), UPRIGHT)


@pytest.mark.parametrize(("crop", "flickers"), [("upper-body", False), ("none", True)])
def test_only_the_part_that_is_scored_is_watched_for_flicker(tmp_path: Path, crop: str, flickers: bool) -> None:
    # Far below the crop lies a floor at the limit between dark and bright: noise alone decides.
    image, alpha = np.zeros((160, 80), np.uint8), np.zeros((160, 80), np.uint8)
    image[20:50, 30:50] = alpha[20:50, 30:50] = 255
    image[120:] = 127
    paths = tmp_path / "a.png", tmp_path / "m.png"
    Image.fromarray(np.repeat(image[..., None], 3, axis=2)).save(paths[0])
    Image.fromarray(alpha).save(paths[1])
    figures = measure_flicker(
        [Case("a", "drawn", *paths)], [], Contender("bright", _Bright(), "letterbox"), crop
    )
    assert (figures["still_dtssd"] > 1) == flickers
