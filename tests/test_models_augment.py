"""Changes of geometry act on image and alpha alike; the same seed gives the same pictures."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from drawn_people import draw_person, draw_room
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import augment, camera_faults, distractors, framing, furniture, paste, props, relight
from models.augment import Mix, make_example, make_pair
from models.camera_faults import spoil
from models.dataset import Photo, Pictures
from models.loader import make_batch

SIZE = (48, 80)
PHOTOS, PASTED, EMPTY = Mix(empty=0, pasted=0), Mix(empty=0, pasted=1), Mix(empty=1, pasted=0)
SEEDS = st.integers(0, 2**32 - 1)
# The fixture only patches: it need not run anew for each example.
patched = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def perfect_camera(monkeypatch: pytest.MonkeyPatch) -> None:
    """No noise, and nothing drawn into the picture: what is there comes from the photos."""
    monkeypatch.setattr(augment, "spoil", lambda image, rng, grain: image)
    for share in ("HEADPHONES_SHARE", "GLASSES_SHARE", "HELD_SHARE", "HAND_SHARE"):
        monkeypatch.setattr(props, share, 0.0)
    for share in ("SEAT_SHARE", "DESK_SHARE"):
        monkeypatch.setattr(furniture, share, 0.0)
    for module in (distractors, relight):
        monkeypatch.setattr(module, "SHARE", 0.0)


def people(count: int = 3) -> tuple[Photo, ...]:
    return tuple(Photo(str(i), "drawn", *draw_person((90, 120), number=i)) for i in range(count))


def encoded(photo: Photo) -> Photo:
    """Paint a photo so that its grey says what its alpha is."""
    return Photo(photo.stem, photo.source, np.repeat(photo.alpha[..., None], 3, axis=2), photo.alpha)


@pytest.mark.usefixtures("perfect_camera")
@patched
@given(SEEDS)
def test_framing_moves_image_and_alpha_alike(seed: int) -> None:
    pictures = Pictures(tuple(map(encoded, people())), (), ())
    example = make_example(pictures, SIZE, np.random.default_rng(seed))
    assert example.image.shape == (*SIZE, 3)
    assert example.alpha.shape == SIZE
    difference = example.image.astype(int) - example.alpha[..., None].astype(int)
    assert np.abs(difference).max() <= 2


@pytest.mark.usefixtures("perfect_camera")
@patched
@given(SEEDS)
def test_pasting_moves_image_and_alpha_alike(seed: int) -> None:
    grey = tuple(Photo(p.stem, "drawn", np.full_like(p.image, 100), p.alpha) for p in people())
    pictures = Pictures(grey, grey, (np.zeros((100, 160, 3), np.uint8),))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paste, "SECOND_PERSON_SHARE", 0.0)  # of another brightness
        example = make_example(pictures, SIZE, np.random.default_rng(seed), PASTED)
    # A grey person before a black wall: as bright as opaque, in each channel.
    alpha = example.alpha.astype(float) / 255
    for channel in np.moveaxis(example.image.astype(float), -1, 0):
        brightness = channel[alpha > 0.9].mean() if (alpha > 0.9).any() else channel.max() / max(alpha.max(), 1)
        assert np.abs(channel - brightness * alpha).max() <= 0.05 * brightness + 2


@pytest.mark.usefixtures("perfect_camera")
@patched
@given(SEEDS, st.sampled_from(["left", "right", "both"]))
def test_where_the_photo_cuts_a_person_the_frame_cuts_too(seed: int, side: str) -> None:
    alpha = np.zeros((90, 120), np.uint8)
    alpha[20:, {"left": slice(80), "right": slice(40, None), "both": slice(None)}[side]] = 255
    photo = Photo("a", "drawn", np.full((90, 120, 3), 100, np.uint8), alpha)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paste, "blur_motion", lambda person, edge, rng: (person, edge))
        patch.setattr(paste, "SECOND_PERSON_SHARE", 0.0)
        patch.setattr(augment, "draw_window", lambda canvas, rng: canvas)  # bars cut nobody
        example = make_example(
            Pictures((photo,), (), (draw_room(),)), SIZE, np.random.default_rng(seed), PASTED
        )
    bottom = np.rot90(example.alpha, -int(np.argmax(example.upright)))[-1]
    # Down to the frame's edge, and to the left or the right edge, whichever way it is mirrored.
    assert bottom.max() == 255
    # The outermost pixel may mix with what lies beyond the photo.
    assert max(bottom[0], bottom[-1]) > 127
    if side == "both":
        assert bottom.min() > 127


@pytest.mark.usefixtures("perfect_camera")
@patched
@given(SEEDS)
def test_the_turn_back_is_named(seed: int) -> None:
    shade = np.repeat(np.linspace(250, 5, 90).astype(np.uint8)[:, None], 120, axis=1)  # bright above
    photo = Photo("a", "drawn", np.repeat(shade[..., None], 3, axis=2), np.full((90, 120), 255, np.uint8))
    example = make_example(Pictures((photo,), (), ()), SIZE, np.random.default_rng(seed))
    upright = np.rot90(example.image, -int(np.argmax(example.upright)))[..., 0].astype(float)
    seen = upright[upright.max(axis=1) > 0]
    rows = np.array([row[row > 0].mean() for row in seen])
    assert rows[: len(rows) // 2].mean() > rows[len(rows) // 2 :].mean()
    assert example.upright.sum() == 1


def test_an_empty_room_has_no_alpha_and_no_turn() -> None:
    example = make_example(Pictures(people(), (), (draw_room(),)), SIZE, np.random.default_rng(0), EMPTY)
    assert not example.alpha.any()
    np.testing.assert_array_equal(example.upright, 0.25)


@pytest.mark.parametrize("rooms", [EMPTY, PASTED])
def test_rooms_have_bars_as_often_as_photos(rooms: Mix) -> None:
    def barred(mix: Mix) -> float:
        pictures = Pictures(people(), (), (np.full((90, 160, 3), 99, np.uint8),))
        examples = [make_example(pictures, SIZE, np.random.default_rng(seed), mix) for seed in range(300)]
        edges = [(each.image[:, 0], each.image[:, -1], each.image[0], each.image[-1]) for each in examples]
        return float(np.mean([any(not edge.any() for edge in each) for each in edges]))

    assert barred(rooms) == pytest.approx(barred(PHOTOS), abs=0.15)


@settings(max_examples=20)
@given(st.floats(0, 1), st.floats(0, 1))
def test_the_shares_are_those_of_the_mix(empty: float, turned: float) -> None:
    mix = Mix(empty=empty, pasted=0, turned=turned)
    pictures = Pictures(people(), (), (draw_room(),))
    examples = [make_example(pictures, SIZE, np.random.default_rng(seed), mix) for seed in range(60)]
    assert np.mean([not each.alpha.any() for each in examples]) == pytest.approx(empty, abs=0.25)
    upright = [np.argmax(each.upright) == 0 for each in examples if each.upright.max() == 1]
    assert len(upright) < 20 or np.mean(upright) == pytest.approx(1 - turned, abs=0.35)


@pytest.mark.parametrize(("size", "wide"), [(SIZE, True), (SIZE[::-1], False)])
def test_each_input_gets_pictures_of_its_kind(size: tuple[int, int], wide: bool) -> None:
    rng = np.random.default_rng(3)
    shapes = np.array([framing.draw_window(size, rng) for _ in range(300)])
    aspects = shapes[:, 1] / shapes[:, 0]
    kind = aspects >= 1 if wide else aspects <= 1.25
    assert kind.all()
    assert len(set(np.round(aspects, 1))) > 5


@pytest.mark.usefixtures("perfect_camera")
def test_tall_photos_are_shown_whole_in_tall_inputs_alone() -> None:
    # Their first and last rows are marked, and all of them is person, so that nothing is cut to the upper body.
    image = np.full((120, 90, 3), 100, np.uint8)
    image[:3], image[-3:] = (250, 0, 0), (0, 0, 250)
    photo = Photo("a", "drawn", image, np.full((120, 90), 255, np.uint8))

    def whole(size: tuple[int, int]) -> float:
        pictures = [
            make_example(Pictures((photo,), (), ()), size, np.random.default_rng(n), Mix(turned=0)).image
            for n in range(200)
        ]
        shown = [(p[..., 0] > 150) & (p[..., 2] < 60) for p in pictures], [p[..., 2] > 200 for p in pictures]
        return float(np.mean([red.any() and blue.any() for red, blue in zip(*shown, strict=True)]))

    assert whole((80, 64)) > framing.WHOLE_SHARE - 0.1
    assert whole((48, 80)) < 0.1


def test_trust_goes_with_the_photo() -> None:
    doubtful = tuple(Photo(p.stem, p.source, p.image, p.alpha, 0.5) for p in people())
    weights = {
        make_example(Pictures(doubtful, (), ()), SIZE, np.random.default_rng(seed)).alpha_weight
        for seed in range(30)
    }
    assert weights == {0.5, 0.5 * augment.TURNED_ALPHA_WEIGHT}


def test_the_same_seed_gives_the_same_batch() -> None:
    pictures = Pictures(people(), people(2), (draw_room(), draw_room(number=1)))
    batches = [make_batch(pictures, SIZE, 6, seed) for seed in ((3, 7), (3, 7), (3, 8))]
    (first, targets, weights), (again, targets_again, weights_again), (other, _, _) = batches
    assert first.shape == (6, *SIZE, 3)
    assert targets["alpha"].shape == (6, *SIZE, 1)
    assert targets["alpha"].dtype == first.dtype == np.uint8
    np.testing.assert_array_equal(first, again)
    for name in ("alpha", "upright"):
        np.testing.assert_array_equal(targets[name], targets_again[name])
        np.testing.assert_array_equal(weights[name], weights_again[name])
    assert (first != other).any()


@given(SEEDS)
def test_a_bad_camera_keeps_size_and_original(seed: int) -> None:
    image, _ = draw_person((30, 41))
    before = image.copy()
    spoiled = spoil(image, np.random.default_rng(seed))
    assert spoiled.shape == image.shape
    assert spoiled.dtype == np.uint8
    np.testing.assert_array_equal(image, before)


@pytest.mark.usefixtures("perfect_camera")
@patched
@given(SEEDS, st.sampled_from([(2.0, 0.0), (-3.0, 1.0), (0.0, 0.0)]))
def test_the_second_picture_of_a_pair_shows_the_same_person_moved(seed: int, step: tuple[float, float]) -> None:
    pictures = Pictures(people(), (), (draw_room((100, 160)),))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(augment, "draw_window", lambda canvas, rng: canvas)  # where nothing leaves it
        patch.setattr(augment, "step_of", lambda rng, width: step)
        one, other = make_pair(pictures, SIZE, np.random.default_rng(seed), replace(PASTED, turned=0))
    # Some have moved the other way, or not: where the photo cuts them, the cut stays out of the frame.
    edges = 8
    inner = other.alpha[edges:-edges, edges:-edges].astype(int)

    def moved_by(right: int, down: int) -> int:
        came_from = one.alpha[edges - down :, edges - right :][: inner.shape[0], : inner.shape[1]]
        return int(np.abs(inner - came_from.astype(int)).max())

    across, along = abs(int(step[0])), abs(int(step[1]))
    ways = [(right, down) for right in (-across, 0, across) for down in (-along, along)]
    assert min(moved_by(*way) for way in ways) <= 4
    if step == (0.0, 0.0):
        np.testing.assert_array_equal(one.image, other.image)
        assert (one.alpha_weight, one.upright_weight) == (other.alpha_weight, other.upright_weight)


@given(SEEDS)
def test_the_pictures_of_a_pair_have_each_their_own_grain(seed: int) -> None:
    rng = np.random.default_rng(seed)
    image = np.full((*SIZE, 3), 128, np.uint8)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(camera_faults, "_compress", lambda image, rng: image)
        state = rng.bit_generator.state
        one = spoil(image, rng, np.random.default_rng(1))
        after_one = rng.bit_generator.state
        rng.bit_generator.state = state
        other = spoil(image, rng, np.random.default_rng(2))
    # Light and lens are those of one camera: as much chance is used up, and the means agree.
    assert rng.bit_generator.state == after_one
    assert np.abs(one.mean((0, 1)) - other.mean((0, 1))).max() < 6


def test_batches_of_pairs_are_even_and_come_again() -> None:
    pictures = Pictures(people(), (), (draw_room((100, 160)),))
    images, _, _ = make_batch(pictures, SIZE, 6, (1, 2), pairs=True)
    again, _, _ = make_batch(pictures, SIZE, 6, (1, 2), pairs=True)
    np.testing.assert_array_equal(images, again)
    assert len(images) == 6
    scenes = images.astype(float).mean((1, 2))
    assert np.abs(scenes[::2] - scenes[1::2]).mean() < np.abs(scenes[::2] - np.roll(scenes[1::2], 1, 0)).mean()


@pytest.mark.parametrize("size", [(1, 1), (832, 1), (2, 832)])
def test_however_narrow_a_picture_is_a_pixel_of_it_is_left(size: tuple[int, int]) -> None:
    shrunk = framing.affine((0, 0), (24, 24), 0.05, 0.0, False)
    image, alpha = np.full((*size, 3), 255, np.uint8), np.full(size, 255, np.uint8)
    warped, edge = framing.warp(image, alpha, shrunk, SIZE, border=cv2.BORDER_REPLICATE)
    assert (warped == 255).all()
    assert (edge == 1).all()
