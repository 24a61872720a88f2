"""One frame through all steps: its own mask, its own size, upright, and never the room."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from fakes import SIZE, FakeSegmenter, is_canary, leaks, person_alpha, person_image

from desktop_app.capture.frame import Frame
from desktop_app.errors import BackdropError, ModelError, SourceError
from desktop_app.matting.cover import cover
from desktop_app.matting.matter import Composite, Matter
from desktop_app.matting.segment import Segmentation
from desktop_app.settings import Settings

PLAIN = Settings(backdrop="#204020", mirror=False, auto_upright=False, smoothing=0.6)
SPECS = ["#204020", "green", "blur:0", "blur:100", "builtin:office", "transparent"]
SIDEWAYS = np.array([0.0, 1.0, 0.0, 0.0], np.float32)
UPRIGHT = np.array([1.0, 0.0, 0.0, 0.0], np.float32)


def _is_lying(alpha: np.ndarray) -> bool:
    """Whether the person in an alpha is wider than high, as in a frame that is not turned."""
    rows, columns = np.nonzero(alpha > 0.5)
    return bool(np.ptp(columns) > np.ptp(rows))


def _frame(index: int = 0, image: np.ndarray | None = None, source_id: str = "demo") -> Frame:
    image = person_image() if image is None else image
    return Frame(image, index, index / 10, source_id)


@pytest.mark.parametrize("spec", SPECS)
@pytest.mark.parametrize("mirror", [False, True])
def test_the_person_stays_and_the_room_goes(spec: str, mirror: bool) -> None:
    matter = Matter(FakeSegmenter())
    settings = dataclasses.replace(PLAIN, backdrop=spec, mirror=mirror)
    image = person_image(shift=6)
    result = matter.matte(_frame(image=image), settings)
    assert not leaks(matter.matte(_frame(1), settings))
    expected = image[:, ::-1] if mirror else image
    inner = person_alpha(shift=-6 if mirror else 6) > 0
    sure = inner & (result.alpha == 1)
    assert sure.sum() > 0.5 * inner.sum()
    np.testing.assert_array_equal(result.image[sure][:, :3], expected[sure])
    assert result.image.shape == (*SIZE, 4 if spec == "transparent" else 3)
    assert result.alpha.shape == SIZE
    assert result.alpha.dtype == np.float32
    assert not result.is_covered
    assert set(result.stage_ms) == {"upright", "segment", "refine", "composite"}
    for array in (result.image, result.alpha):
        assert not array.flags.writeable


@pytest.mark.parametrize(
    ("frame_size", "seen"), [((90, 160), (36, 64)), ((120, 160), (40, 56)), ((160, 90), (56, 40))]
)
def test_each_shape_of_frame_gets_the_input_that_suits_it(
    frame_size: tuple[int, int], seen: tuple[int, int]
) -> None:
    segmenter = FakeSegmenter((36, 64))
    segmenter.sizes = ((36, 64), (40, 56), (56, 40))
    shapes = []
    segmenter.answer = lambda image: shapes.append(image.shape[:2]) or segmenter.true_answer(image)
    result = Matter(segmenter).matte(_frame(image=person_image(frame_size)), PLAIN)
    assert shapes[0] == seen
    assert not leaks(result)


def test_frame_and_mask_stay_together() -> None:
    matter = Matter(FakeSegmenter())
    for index, shift in enumerate((0, 25, -25, 10)):
        result = matter.matte(_frame(index, person_image(shift=shift)), PLAIN)
        truth = person_alpha(shift=shift)
        assert ((result.alpha > 0.5) & (truth > 0.5)).sum() > 0.8 * (truth > 0.5).sum()
        assert np.abs(result.alpha - truth).mean() < 0.06
        assert result.frame_index == index


def test_a_transparent_composite_holds_nothing_of_the_room() -> None:
    result = Matter(FakeSegmenter()).matte(_frame(), dataclasses.replace(PLAIN, backdrop="transparent"))
    np.testing.assert_array_equal(result.image[..., 3], np.rint(result.alpha * 255))
    assert not result.image[result.alpha == 0].any()
    assert not is_canary(result.image).any()


@pytest.mark.parametrize("turns", range(-1, 5))
def test_a_turn_by_hand_is_clockwise_and_outranks_the_vote(turns: int) -> None:
    segmenter = FakeSegmenter()
    segmenter.upright = SIDEWAYS
    settings = dataclasses.replace(PLAIN, auto_upright=True, turns={"demo": turns})
    image = person_image(shift=9)
    result = Matter(segmenter).matte(_frame(image=image), settings)
    sure = result.alpha == 1
    np.testing.assert_array_equal(result.image[sure], np.rot90(image, -turns)[sure])
    assert result.turns == turns % 4
    assert result.suggested_turns is None


@pytest.mark.parametrize("mirror", [False, True])
def test_a_picture_on_its_side_is_turned_after_two_seconds_and_stays_so(mirror: bool) -> None:
    class Sideways(FakeSegmenter):
        """Sees the person who is wide as lying, and turned as upright, as a good network would."""

        def true_answer(self, image: np.ndarray) -> Segmentation:
            alpha = super().true_answer(image).alpha
            seen = np.roll(UPRIGHT, 3 if mirror else 1) if _is_lying(alpha) else UPRIGHT
            return Segmentation(alpha, seen)

    matter = Matter(Sideways())
    settings = dataclasses.replace(PLAIN, auto_upright=True, mirror=mirror)
    turns = []
    for index in range(80):
        result = matter.matte(_frame(index), settings)
        turns.append(result.turns)
    expected = 3 if mirror else 1
    assert set(turns[:20]) == {0}
    assert set(turns[22:]) == {expected}
    assert result.suggested_turns == expected
    assert result.size == SIZE[::-1]


def test_mirroring_turns_an_automatic_turn_with_it() -> None:
    class Lying(FakeSegmenter):
        def true_answer(self, image: np.ndarray) -> Segmentation:
            return Segmentation(super().true_answer(image).alpha, SIDEWAYS)

    matter = Matter(Lying())
    auto = dataclasses.replace(PLAIN, auto_upright=True)
    for index in range(25):
        result = matter.matte(_frame(index), auto)
    assert result.turns == 1
    assert matter.matte(_frame(26), dataclasses.replace(auto, mirror=True)).turns == 3


def test_the_vote_asks_at_most_twice_a_second_and_starts_over_with_the_source() -> None:
    segmenter = FakeSegmenter()
    segmenter.upright = SIDEWAYS
    matter = Matter(segmenter)
    auto = dataclasses.replace(PLAIN, auto_upright=True)
    for index in range(30):
        turned = matter.matte(_frame(index), auto).turns
    assert turned == 1
    lying = []
    segmenter.answer = lambda image: (
        lying.append(_is_lying(segmenter.true_answer(image).alpha)) or (segmenter.true_answer(image))
    )
    for index in range(30, 60):
        matter.matte(_frame(index, person_image(shift=6 + 8 * (index % 2))), auto)
    assert lying.count(True) == 6
    assert matter.matte(_frame(60, source_id="camera:other"), auto).turns == 0


def test_a_single_picture_is_judged_at_once() -> None:
    segmenter = FakeSegmenter()
    segmenter.upright = SIDEWAYS
    matter = Matter(segmenter)
    assert matter.judge_upright(_frame(), PLAIN) == 1
    segmenter.upright = np.full(4, 0.25, np.float32)
    assert matter.judge_upright(_frame(), PLAIN) is None


def test_the_same_frames_give_the_same_composites() -> None:
    def run() -> list[Composite]:
        matter = Matter(FakeSegmenter())
        return [matter.matte(_frame(index, person_image(shift=index)), PLAIN) for index in range(5)]

    for first, second in zip(run(), run(), strict=True):
        np.testing.assert_array_equal(first.image, second.image)
        np.testing.assert_array_equal(first.alpha, second.alpha)


@pytest.mark.parametrize("change", ["source", "size", "turn", "mirror", "reset"])
def test_smoothing_starts_over(change: str) -> None:
    class Faint(FakeSegmenter):
        value = 0.5

        def true_answer(self, image: np.ndarray) -> Segmentation:
            return Segmentation(np.full(self.size, self.value, np.float32), None)

    segmenter = Faint()
    matter = Matter(segmenter)
    settings = dataclasses.replace(PLAIN, smoothing=1.0, softness=1.0, feather_px=0)
    matter.matte(_frame(0), settings)
    segmenter.value = 0.55
    frame = _frame(1)
    if change == "source":
        frame = _frame(1, source_id="other")
    elif change == "size":
        frame = _frame(1, person_image((80, 128)))
    elif change == "turn":
        settings = dataclasses.replace(settings, turns={"demo": 2})
    elif change == "mirror":
        settings = dataclasses.replace(settings, mirror=True)
    else:
        matter.reset()
    fresh = matter.matte(frame, settings).alpha
    np.testing.assert_allclose(fresh, 0.55, atol=3 / 255)


def test_what_goes_wrong_raises_and_the_next_frame_is_fine() -> None:
    segmenter = FakeSegmenter()
    matter = Matter(segmenter)
    segmenter.answer = lambda image: Segmentation(np.full(segmenter.size, np.nan, np.float32))
    with pytest.raises(ModelError):
        matter.matte(_frame(0), PLAIN)
    segmenter.answer = None
    with pytest.raises(BackdropError):
        matter.matte(_frame(1), dataclasses.replace(PLAIN, backdrop="/nowhere/a.png"))
    assert not leaks(matter.matte(_frame(2), PLAIN))


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (50, 1), (3, 2), (1080, 8)])
@pytest.mark.parametrize("spec", SPECS)
def test_any_size_works(size: tuple[int, int], spec: str) -> None:
    settings = dataclasses.replace(PLAIN, backdrop=spec)
    result = Matter(FakeSegmenter()).matte(_frame(image=person_image(size)), settings)
    assert result.size == size
    assert cover(size, settings).size == size


@pytest.mark.parametrize("spec", [*SPECS, "/nowhere/a.png", "/nowhere/a.mp4", "no such thing"])
def test_a_cover_is_the_backdrop_alone_or_a_dark_card(spec: str) -> None:
    covered = cover((40, 60), dataclasses.replace(PLAIN, backdrop=spec))
    assert covered.is_covered
    assert not covered.alpha.any()
    if spec == "#204020":
        assert (covered.image == (0x20, 0x40, 0x20)).all()
    elif spec == "transparent":
        assert covered.image.shape == (40, 60, 4)
        assert not covered.image.any()
    elif spec not in {"green", "builtin:office"}:
        assert covered.image.max() < 60


def test_one_person_hides_the_other_and_everyone_shows_both() -> None:
    class Two(FakeSegmenter):
        def true_answer(self, image: np.ndarray) -> Segmentation:
            alpha = np.zeros(self.size, np.float32)
            alpha[5:36, 4:26] = 1
            alpha[12:36, 44:54] = 1
            return Segmentation(alpha, None)

    matter = Matter(Two())
    everyone = matter.matte(_frame(0), PLAIN).alpha
    one = matter.matte(_frame(1), dataclasses.replace(PLAIN, one_person=True)).alpha
    left, right = np.s_[20:60, 14:46], np.s_[32:60, 94:102]
    assert min(everyone[left].min(), everyone[right].min(), one[left].min()) > 0.9
    assert one[right].max() < 0.1


@pytest.mark.parametrize("mirror", [False, True])
@pytest.mark.parametrize("turns", [0, 1])
@pytest.mark.parametrize("kind", [np.float32, np.uint16, np.int8])
def test_a_picture_of_an_unknown_kind_is_refused_even_if_it_came_past_the_door(
    mirror: bool, turns: int, kind: type[np.generic]
) -> None:
    frame = _frame()
    object.__setattr__(frame, "image", frame.image.astype(kind))
    settings = dataclasses.replace(PLAIN, mirror=mirror, turns={"demo": turns})
    with pytest.raises(SourceError, match="not a colour picture"):
        Matter(FakeSegmenter()).matte(frame, settings)


@pytest.mark.parametrize("changes", [{"auto_upright": False}, {"turns": {"demo": 0}}], ids=["off", "by hand"])
def test_who_wants_no_automatic_turn_gets_no_suggestion_and_no_vote(changes: dict[str, object]) -> None:
    segmenter = FakeSegmenter()
    segmenter.upright = SIDEWAYS
    matter = Matter(segmenter)
    auto = dataclasses.replace(PLAIN, auto_upright=True)
    for index in range(40):
        image = person_image(shift=8 * (index % 2))
        result = matter.matte(_frame(index, image), dataclasses.replace(auto, **changes))
        assert result.suggested_turns is None
    assert matter.matte(_frame(40), auto).turns == 0
