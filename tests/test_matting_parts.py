"""Pictures made anew of their parts: the same as before, finer without showing more, sharpest of a burst."""

from __future__ import annotations

import gc
from collections.abc import Callable

import numpy as np
import pytest
from fakes import FakeSegmenter, leaks, person_alpha, person_image
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.capture.frame import Alpha, Frame
from desktop_app.capture.opencv import cv2
from desktop_app.live.originals import Originals
from desktop_app.matting.backdrop import load_backdrop
from desktop_app.matting.cover import cover
from desktop_app.matting.develop import FineDeveloper, develop
from desktop_app.matting.matter import Composite, Matter
from desktop_app.matting.parts import Parts, refine_parts
from desktop_app.matting.segment import Segmentation
from desktop_app.matting.sharpness import person_sharpness
from desktop_app.settings import Settings
from desktop_app.zone_text import CELLS, HIDE, encode

FINE_SIZE = (72, 128)


class Fine(FakeSegmenter):
    """A finer network that sees the person, and says of that what the test wants."""

    def __init__(self, change: Callable[[Alpha], Alpha] = lambda alpha: alpha) -> None:
        super().__init__(FINE_SIZE)
        self.change = change

    def true_answer(self, image: np.ndarray) -> Segmentation:
        return Segmentation(self.change(super().true_answer(image).alpha))


def moved(alpha: Alpha, widths: float) -> Alpha:
    """Move the person right by so many of its widths."""
    width = np.ptp(np.nonzero(alpha > 0.5)[1]) + 1
    return np.roll(alpha, round(widths * width), axis=1)


def made(settings: Settings) -> tuple[Composite, Parts]:
    matter = Matter(FakeSegmenter())
    composite = matter.matte(Frame(person_image(), 0, 0.0, "x"), settings)
    assert matter.parts is not None
    return composite, matter.parts


PLAIN = Settings(backdrop="#204060", mirror=False, auto_upright=False, feather_px=0, softness=1.0)


@pytest.mark.parametrize("backdrop", ["#204060", "transparent", "blur:60"])
@pytest.mark.parametrize("turns", [0, 1])
def test_a_picture_made_anew_of_its_parts_is_the_same_to_the_pixel(backdrop: str, turns: int) -> None:
    settings = Settings(backdrop=backdrop, turns={"x": turns})
    composite, parts = made(settings)
    again = develop(parts, load_backdrop(backdrop), parts.edge)
    np.testing.assert_array_equal(again.image, composite.image)
    np.testing.assert_array_equal(again.alpha, composite.alpha)


@given(seed=st.integers(0, 10_000))
def test_a_finer_network_shows_nothing_that_the_preview_hides(seed: int) -> None:
    chance = np.random.default_rng(seed)
    _, parts = made(PLAIN)
    wild = cv2.resize(chance.random((6, 8), np.float32), FINE_SIZE[::-1], interpolation=cv2.INTER_NEAREST)
    wild = np.asarray(wild, np.float32) * np.float32(chance.integers(0, 2))
    finer = refine_parts(parts, Fine(lambda alpha: np.maximum(alpha, wild)))
    assert not leaks(develop(finer, load_backdrop("#204060"), parts.edge))


@pytest.mark.parametrize(("widths", "is_same"), [(0.07, True), (0.33, False)])
def test_a_finer_network_is_believed_where_it_sees_four_fifths_of_the_same_person(
    widths: float, is_same: bool
) -> None:
    _, parts = made(PLAIN)
    finer = refine_parts(parts, Fine(lambda alpha: moved(alpha, widths)))
    assert (finer is not parts) == is_same


def test_a_finer_network_is_loaded_once_whether_there_is_one_or_not() -> None:
    composite, parts = made(PLAIN)
    for network in (None, Fine()):
        loads: list[None] = []

        def load(network: Fine | None = network, loads: list[None] = loads) -> Fine | None:
            loads.append(None)
            return network

        developer = FineDeveloper(load)
        for _ in range(3):
            assert (developer.develop(composite, parts) is None) == (network is None)
        assert len(loads) == 1


def test_a_finer_network_that_sees_somebody_else_is_not_asked_twice() -> None:
    composite, parts = made(PLAIN)
    nobody = Fine(np.zeros_like)
    assert refine_parts(parts, nobody) is parts
    assert FineDeveloper(lambda: nobody).develop(composite, parts) is None


def test_finer_is_finer_and_keeps_size_and_backdrop() -> None:
    composite, parts = made(PLAIN)
    result = FineDeveloper(Fine).develop(composite, parts)
    assert result is not None
    finer, kept = result
    truth = person_alpha()
    assert finer.image.shape == composite.image.shape
    assert kept.rough.shape == FINE_SIZE
    assert np.abs(finer.alpha - truth).mean() < np.abs(composite.alpha - truth).mean()
    assert tuple(finer.image[0, 0]) == (0x20, 0x40, 0x60)


def test_zones_that_hide_hold_for_the_finer_picture_too() -> None:
    settings = Settings(**{**PLAIN.__dict__, "zones": {"x": encode(bytes([HIDE]) * CELLS)}})
    composite, parts = made(settings)
    assert not composite.alpha.any()
    result = refine_parts(parts, Fine(np.ones_like))
    assert not result.rough.any()


def test_no_finer_network_and_a_backdrop_that_has_moved_on_leave_the_picture_as_it_was() -> None:
    composite, parts = made(PLAIN)
    assert FineDeveloper(lambda: None).develop(composite, parts) is None
    white = Parts(parts.image, parts.rough, Settings(**{**PLAIN.__dict__, "backdrop": "#ffffff"}), "x")
    assert FineDeveloper(Fine).develop(composite, white) is None


def test_parts_are_held_as_long_as_their_picture_and_only_when_wanted() -> None:
    originals = Originals()
    composite, parts = made(PLAIN)
    originals.remember(composite, parts, Settings(snapshot_fine=False))
    assert originals.parts_of(composite) is None
    originals.remember(cover((4, 4), PLAIN), parts, Settings(snapshot_keep_original=True))
    assert len(originals._parts) == 0
    originals.remember(composite, parts, Settings(snapshot_fine=False, snapshot_keep_original=True))
    assert originals.parts_of(composite) is parts
    del composite
    gc.collect()
    assert len(originals._parts) == 0


def scene(person_blur: float, room_blur: float, shade: float = 1.0) -> tuple[np.ndarray, Alpha]:
    """Draw a person of noise before a room of noise, each as blurred as is wished."""
    noise = np.random.default_rng(5).integers(0, 256, (180, 320, 3), np.uint8)
    alpha = person_alpha((180, 320))
    person, room = (
        cv2.GaussianBlur(noise, (0, 0), blur) if blur else noise for blur in (person_blur, room_blur)
    )
    image = np.where(alpha[..., None] > 0, person, room)
    return (image * shade).astype(np.uint8), alpha


@given(sharp=st.floats(0.3, 2.0), more=st.floats(0.3, 3.0), shade=st.floats(0.5, 1.0), room=st.floats(0.0, 5.0))
def test_the_sharper_person_wins_whatever_the_light_and_the_backdrop(
    sharp: float, more: float, shade: float, room: float
) -> None:
    better = person_sharpness(*scene(sharp, room, shade))
    worse = person_sharpness(*scene(sharp + more, 0.0))
    assert better > worse


def test_the_backdrop_counts_nothing_and_nobody_is_not_sharp() -> None:
    one, alpha = scene(1.0, 0.0)
    other, _ = scene(1.0, 8.0)
    assert person_sharpness(one, alpha) == pytest.approx(person_sharpness(other, alpha))
    assert person_sharpness(one, np.zeros_like(alpha)) == 0.0
    rgba = np.dstack([one, np.full(one.shape[:2], 255, np.uint8)])
    assert person_sharpness(rgba, alpha) == person_sharpness(one, alpha)
