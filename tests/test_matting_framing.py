"""Zoom, pan and following, through all steps of the matting: person and room are cut together, before."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from fakes import FakeSegmenter, is_canary, person_alpha, person_image
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.capture.frame import Frame, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.errors import ModelError
from desktop_app.matting.auto_frame import FOLLOW_ZOOM
from desktop_app.matting.crop import WHOLE, crop_at, crop_image
from desktop_app.matting.matter import Composite, Matter
from desktop_app.matting.segment import ConstantSegmenter, Segmentation
from desktop_app.matting.upright import turn_image
from desktop_app.matting.zones import View, Zones, apply_zones
from desktop_app.settings import Settings
from desktop_app.zone_text import COLUMNS, HIDE, KEEP, ROWS, encode

SIZE = (180, 320)
PLAIN = Settings(backdrop="#204020", mirror=False, auto_upright=False, smoothing=0.6)
ZOOMED = dataclasses.replace(PLAIN, framings={"demo": (2.0, 0.5, 0.5)})
FOLLOWING = dataclasses.replace(PLAIN, auto_framing=True)


def frame(index: int = 0, image: RgbImage | None = None, source_id: str = "demo") -> Frame:
    return Frame(person_image(SIZE) if image is None else image, index, index / 10, source_id)


def follow(matter: Matter, image: RgbImage, count: int, first: int = 0) -> list[Composite]:
    return [matter.matte(frame(first + index, image), FOLLOWING) for index in range(count)]


def test_the_network_sees_the_part_and_the_composite_has_the_whole_size() -> None:
    segmenter = FakeSegmenter((36, 64))
    result = Matter(segmenter).matte(frame(), ZOOMED)
    assert result.crop == crop_at(2, 0.5, 0.5)
    assert result.size == SIZE
    truth = crop_image(person_alpha(SIZE)[..., None].repeat(3, axis=2).astype(np.uint8) * 255, result.crop)
    assert np.abs(result.alpha - truth[..., 0] / 255).mean() < 0.06
    assert segmenter.calls == 1


@pytest.mark.parametrize("strength", [0, 50, 100])
def test_a_closer_look_at_a_blurred_room_reads_no_more_of_it(strength: int) -> None:
    stripes = np.where(np.arange(1280) % 12 < 6, 20, 220).astype(np.uint8)
    room = np.ascontiguousarray(np.broadcast_to(stripes[None, :, None], (720, 1280, 3)))
    for zoom in (1.0, 4.0):
        settings = dataclasses.replace(PLAIN, backdrop=f"blur:{strength}", framings={"demo": (zoom, 0.5, 0.5)})
        image = Matter(ConstantSegmenter(0.0)).matte(frame(image=room), settings).image
        assert image[360, 160:-160].std() < 8


@pytest.mark.parametrize("spec", ["builtin:office", "#204020", "transparent", "blur:60"])
def test_the_backdrop_is_not_cropped_and_no_room_is_seen(spec: str) -> None:
    settings = dataclasses.replace(ZOOMED, backdrop=spec)
    whole = Matter(FakeSegmenter(SIZE)).matte(frame(), dataclasses.replace(settings, framings={}))
    result = Matter(FakeSegmenter(SIZE)).matte(frame(), settings)
    assert not is_canary(result.image[result.alpha < 0.02]).any()
    if spec.startswith("builtin"):
        free = (result.alpha == 0) & (whole.alpha == 0)
        assert free.sum() > 1000
        np.testing.assert_array_equal(result.image[free], whole.image[free])


def test_the_same_part_of_the_room_is_shown_mirrored_and_turned() -> None:
    image = person_image(SIZE, shift=20)
    settings = dataclasses.replace(PLAIN, framings={"demo": (1.5, 0.6, 0.5)}, smoothing=0)
    plain = Matter(FakeSegmenter(SIZE)).matte(frame(image=image), settings)
    turned = dataclasses.replace(settings, mirror=True, turns={"demo": 2})
    result = Matter(FakeSegmenter(SIZE)).matte(frame(image=image), turned)
    expected = turn_image(np.ascontiguousarray(plain.image[:, ::-1]), 2)
    # Fractions of a pixel are rounded, and rounded otherwise when mirrored.
    assert np.abs(result.image.astype(int) - expected.astype(int)).mean() < 3


def test_a_framing_holds_for_its_source_and_no_other() -> None:
    assert Matter(FakeSegmenter(SIZE)).matte(frame(source_id="camera:other"), ZOOMED).crop == WHOLE


def test_hidden_zones_hide_the_same_place_at_any_zoom() -> None:
    cells = np.zeros((ROWS, COLUMNS), np.uint8)
    cells[30:50, 60:90] = HIDE
    cells[60:70, 20:60] = KEEP
    zones = Zones(cells.tobytes())
    everybody = np.full(SIZE, 0.5, np.float32)
    crop = crop_at(2.5, 0.45, 0.5)
    near = apply_zones(everybody, zones, View(crop=crop))
    far = apply_zones(everybody, zones, View())
    grey = (far * 255).astype(np.uint8)[..., None].repeat(3, axis=2)
    assert np.abs(near * 255 - crop_image(grey, crop)[..., 0]).mean() < 3


@pytest.mark.parametrize("zoom", [1.0, 1.7, 4.0])
def test_a_tiny_picture_hides_no_less_when_it_is_zoomed(zoom: float) -> None:
    zones = Zones(bytes([HIDE]) * (ROWS * COLUMNS))
    size = (9, 16)
    assert not apply_zones(np.ones(size, np.float32), zones, View(crop=crop_at(zoom, 0.3, 0.9))).any()


def test_painting_while_zoomed_paints_where_the_brush_is() -> None:
    view = View(crop=crop_at(2, 0.25, 0.25))
    painted = Zones().painted(view, SIZE, (0.5, 0.5), (0.5, 0.5), radius=0.1, value=HIDE)
    shown = painted.shown(View())
    rows, columns = np.nonzero(shown)
    assert (rows.mean() + 0.5) / ROWS == pytest.approx(0.25, abs=0.01)
    assert (columns.mean() + 0.5) / COLUMNS == pytest.approx(0.25, abs=0.01)
    far = Zones().painted(View(), SIZE, (0.5, 0.5), (0.5, 0.5), radius=0.1, value=HIDE)
    assert np.count_nonzero(shown) == pytest.approx(np.count_nonzero(far.shown(View())) / 4, rel=0.2)


def test_following_zooms_in_on_the_person_and_out_when_nobody_is_there() -> None:
    matter = Matter(FakeSegmenter(SIZE))
    results = follow(matter, person_image(SIZE, shift=30), 80)
    crop = results[-1].crop
    assert 1.2 < crop.zoom <= FOLLOW_ZOOM
    assert crop.centre[0] > 0.5
    assert results[0].crop == WHOLE
    empty = person_image(SIZE)
    empty[person_alpha(SIZE) > 0] = (255, 0, 255)
    assert follow(matter, empty, 80, 80)[-1].crop == WHOLE


def test_following_finds_somebody_who_has_left_the_part_on_show() -> None:
    matter = Matter(FakeSegmenter(SIZE))
    follow(matter, person_image(SIZE, shift=-80), 80)
    crop = follow(matter, person_image(SIZE, shift=90), 80, 80)[-1].crop
    assert crop.centre[0] > 0.55


def test_while_following_the_whole_is_looked_at_five_times_a_second_and_after_a_jump_back() -> None:
    segmenter = FakeSegmenter(SIZE)
    matter = Matter(segmenter)
    assert not follow(matter, person_image(SIZE, shift=30), 80)[-1].crop.is_whole
    shares: list[float] = []

    def answer(image: RgbImage) -> Segmentation:
        found = segmenter.true_answer(image)
        shares.append(float(found.alpha.mean()))
        return found

    segmenter.answer = answer

    def has_looked(number: int, time_s: float) -> bool:
        # Brighter and darker in turns, so that no answer can be used twice.
        image = person_image(SIZE, shift=30) - np.uint8(8 * (number % 2))
        shares.clear()
        matter.matte(Frame(image, number, time_s, "demo"), FOLLOWING)
        # In the whole picture the person is smaller than in any part.
        return min(shares) < 1.1 * person_alpha(SIZE).mean()

    looks = [number for number in range(80) if has_looked(number, 8 + number / 20)]
    assert set(np.diff(looks)) <= {4, 5}
    assert has_looked(looks[-1] + 1, 3.0)


def test_following_does_not_follow_what_is_hidden_and_begins_where_the_hand_left() -> None:
    everything = encode(bytes([HIDE]) * (ROWS * COLUMNS))
    hidden = dataclasses.replace(FOLLOWING, zones={"demo": everything})
    matter = Matter(FakeSegmenter(SIZE))
    assert all(matter.matte(frame(index), hidden).crop == WHOLE for index in range(30))
    by_hand = dataclasses.replace(FOLLOWING, framings={"demo": (3.0, 0.5, 0.5)})
    first = Matter(FakeSegmenter(SIZE)).matte(frame(), by_hand)
    assert first.crop.zoom == pytest.approx(3.0)


def test_while_moving_each_frame_has_its_own_mask() -> None:
    matter = Matter(FakeSegmenter(SIZE))
    for result in follow(matter, person_image(SIZE, shift=30), 40):
        truth = crop_image(
            person_alpha(SIZE, shift=30)[..., None].repeat(3, axis=2).astype(np.uint8) * 255, result.crop
        )
        assert np.abs(result.alpha - truth[..., 0] / 255).mean() < 0.06
        assert not is_canary(result.image[result.alpha < 0.02]).any()


def test_the_vote_on_what_is_upright_is_taken_on_the_whole_picture() -> None:
    segmenter = FakeSegmenter(SIZE)
    segmenter.upright = np.array([0, 1, 0, 0], np.float32)
    settings = dataclasses.replace(ZOOMED, auto_upright=True)
    matter = Matter(segmenter)
    results = [matter.matte(frame(index), settings) for index in range(60)]
    assert results[-1].turns == 1
    assert results[-1].crop.zoom == pytest.approx(2.0)


def test_a_look_at_the_whole_that_fails_raises_like_any_other() -> None:
    segmenter = FakeSegmenter(SIZE)
    matter = Matter(segmenter)
    follow(matter, person_image(SIZE, shift=30), 40)
    segmenter.answer = lambda image: Segmentation(np.full(image.shape[:2], np.nan, np.float32))
    with pytest.raises(ModelError):
        matter.matte(frame(45), FOLLOWING)


FRAMINGS = st.none() | st.tuples(st.floats(1, 4), st.floats(0, 1), st.floats(0, 1))
STEPS = st.tuples(
    FRAMINGS, st.booleans(), st.booleans(), st.integers(0, 3), st.booleans(), st.integers(-60, 60)
)


@given(st.lists(STEPS, min_size=1, max_size=10), st.sampled_from(["#204020", "transparent"]))
def test_whatever_changes_between_frames_no_room_is_shown_and_each_has_its_own_mask(
    steps: list[tuple[tuple[float, float, float] | None, bool, bool, int, bool, int]], spec: str
) -> None:
    matter = Matter(FakeSegmenter(SIZE))
    for index, (framing, follows, mirror, turns, is_alone, shift) in enumerate(steps):
        settings = dataclasses.replace(
            PLAIN,
            backdrop=spec,
            framings={"demo": framing} if framing is not None else {},
            auto_framing=follows,
            mirror=mirror,
            turns={"demo": turns},
            one_person=is_alone,
        )
        result = matter.matte(frame(index, person_image(SIZE, shift=shift)), settings)
        truth = person_alpha(SIZE, shift=shift)[..., None].repeat(3, axis=2).astype(np.uint8) * 255
        truth = turn_image(np.ascontiguousarray(truth[:, ::-1]) if mirror else truth, turns)
        shown = crop_image(truth, result.crop)[..., 0]
        assert result.size == truth.shape[:2]
        near = cv2.dilate(shown, np.ones((61, 61), np.uint8)) > 0
        assert not (is_canary(result.image) & ~near & (result.image[..., -1] > 0)).any()
        assert not (result.alpha[~near] > 0.02).any()


def test_following_one_person_somebody_else_who_comes_in_widens_nothing() -> None:
    alone = dataclasses.replace(FOLLOWING, one_person=True)
    matter = Matter(FakeSegmenter(SIZE))
    image = person_image(SIZE, shift=-70)
    for index in range(60):
        before = matter.matte(frame(index, image), alone).crop
    assert before.zoom > 1.2
    both = np.where(person_alpha(SIZE, shift=90)[..., None] > 0, person_image(SIZE, shift=90), image)
    for index in range(60, 120):
        after = matter.matte(frame(index, both), alone).crop
    assert after.size == pytest.approx(before.size, abs=0.02)
    assert after.centre == pytest.approx(before.centre, abs=0.03)


def test_following_takes_a_part_of_the_room_that_is_kept_for_nobody() -> None:
    cells = np.zeros((ROWS, COLUMNS), np.uint8)
    cells[:, : COLUMNS // 8] = KEEP
    kept = dataclasses.replace(FOLLOWING, zones={"demo": encode(cells.tobytes())})
    image, crops = person_image(SIZE, shift=60), []
    for settings in (FOLLOWING, kept):
        matter = Matter(FakeSegmenter(SIZE))
        crops.append([matter.matte(frame(index, image), settings).crop for index in range(60)][-1])
    assert crops[0].zoom > 1.2
    assert crops[1] == crops[0]


def test_following_that_is_taken_up_again_begins_where_the_hand_left() -> None:
    matter = Matter(FakeSegmenter(SIZE))
    image = person_image(SIZE, shift=30)
    assert follow(matter, image, 60)[-1].crop.zoom > 1.2
    assert matter.matte(frame(60, image), PLAIN).crop == WHOLE
    assert follow(matter, image, 1, 61)[0].crop == WHOLE
