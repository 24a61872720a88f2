"""What holds for the whole matting, whatever the picture, the network's answer and the settings."""

from __future__ import annotations

import numpy as np
from fakes import MODEL_SIZE, FakeSegmenter
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.capture.frame import Alpha, Frame, RgbImage
from desktop_app.matting.matter import Matter
from desktop_app.matting.segment import Segmentation
from desktop_app.settings import Settings

COLOUR = (32, 64, 96)
SETTINGS = st.builds(
    Settings,
    backdrop=st.just("#204060"),
    mirror=st.booleans(),
    auto_upright=st.just(False),
    feather_px=st.floats(0, 20),
    shift_px=st.floats(-10, 10),
    softness=st.floats(0, 1),
    smoothing=st.floats(0, 1),
    light_wrap=st.floats(0, 1),
    one_person=st.booleans(),
)


class Random(FakeSegmenter):
    """Answers with patches of anything between nobody and somebody, other ones for other pictures."""

    def __init__(self) -> None:
        super().__init__(MODEL_SIZE)
        self.answer = self.guess

    def guess(self, image: RgbImage) -> Segmentation:
        random = np.random.default_rng(int(image.sum()))
        patches = random.random((6, 8)) ** random.uniform(0.2, 4)
        return Segmentation(np.kron(patches, np.ones((6, 8))).astype(np.float32), None)


def picture(seed: int, size: tuple[int, int]) -> RgbImage:
    return np.random.default_rng(seed).integers(0, 256, (*size, 3), np.uint8)


def check(alpha: Alpha, image: RgbImage) -> None:
    """Alpha is an alpha; where it is 0, the backdrop stands to the bit."""
    assert alpha.dtype == np.float32
    assert alpha.min() >= 0
    assert alpha.max() <= 1
    assert (image[alpha == 0] == COLOUR).all()


@settings(max_examples=40)
@given(
    chosen=SETTINGS,
    seeds=st.lists(st.integers(0, 999), min_size=1, max_size=5),
    size=st.tuples(st.integers(1, 90), st.integers(1, 120)),
    every=st.integers(1, 3),
)
def test_alpha_stays_an_alpha_and_zero_is_the_backdrop_to_the_bit(
    chosen: Settings, seeds: list[int], size: tuple[int, int], every: int
) -> None:
    matter = Matter(Random())
    for index, seed in enumerate(seeds):
        frame = Frame(picture(seed, size), index, index / 30, "demo")
        result = matter.matte(frame, chosen, every=every)
        check(result.alpha, result.image)
        if chosen.light_wrap == 0:
            seen = frame.image[:, ::-1] if chosen.mirror else frame.image
            sure = result.alpha == 1
            np.testing.assert_array_equal(result.image[sure], seen[sure])


@settings(max_examples=25)
@given(chosen=SETTINGS, seed=st.integers(0, 999), every=st.integers(1, 3))
def test_a_still_picture_gives_the_same_again_and_again(chosen: Settings, seed: int, every: int) -> None:
    matter = Matter(Random())
    image = picture(seed, (90, 120))
    results = [
        matter.matte(Frame(image, index, index / 30, "demo"), chosen, every=every) for index in range(20)
    ]
    for later in results[1:]:
        np.testing.assert_array_equal(later.alpha, results[0].alpha)
        np.testing.assert_array_equal(later.image, results[0].image)
