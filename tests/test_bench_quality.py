"""Error, flicker and lag of alphas whose faults are known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from bench_fakes import (
    SETTINGS,
    ListedClip,
    ListedSegmenter,
    contender,
    flashing_images,
    grey_images,
    moving_bar,
)

from desktop_app.bench.clip import DemoClip, DemoThereAndBack
from desktop_app.bench.quality import KNOWN_ALPHA, STILL_PIXELS, measure_quality, still_pixels
from desktop_app.bench.stability import MOST_LAG_FRAMES, LagMeter, PlainAverage, measure_stability
from desktop_app.bench.timing import Contender
from desktop_app.capture.frame import Alpha
from desktop_app.capture.opencv import cv2
from desktop_app.matting.matter import Matter
from models.metrics import dtssd

SMALL = (90, 160)


def _lag(alphas: list[Alpha], truths: list[Alpha]) -> float | None:
    meter = LagMeter()
    for alpha, truth in zip(alphas, truths, strict=True):
        meter.add(alpha, truth)
    return meter.lag_frames


def test_a_perfect_alpha_has_no_fault() -> None:
    alphas = moving_bar(6)
    quality = measure_quality(ListedClip(grey_images(6), alphas), contender(alphas))
    assert (quality.dtssd, quality.iou, quality.mae) == (0, 1, 0)
    assert quality.dtssd_against == KNOWN_ALPHA


def test_flicker_of_one_fifth_up_and_down_is_twenty_hundredths() -> None:
    size = (24, 96)
    truths = [np.full(size, 0.6, np.float32)] * 5
    alphas = [np.full(size, 0.6 + 0.2 * (index % 2), np.float32) for index in range(5)]
    quality = measure_quality(ListedClip(grey_images(5), truths), contender(alphas))
    assert quality.dtssd == pytest.approx(20, abs=1e-4)
    assert quality.mae == pytest.approx(0.08, abs=1e-6)
    assert quality.iou == 1


def test_flicker_step_by_step_is_that_of_the_whole_clip() -> None:
    rng = np.random.default_rng(3)
    alphas = list(rng.integers(0, 256, (6, 24, 96)).astype(np.float32) / 255)
    truths = list(rng.random((6, 24, 96), np.float32))
    quality = measure_quality(ListedClip(grey_images(6), truths), contender(alphas))
    assert quality.dtssd == pytest.approx(dtssd(np.stack(alphas), np.stack(truths)))


def test_a_file_is_judged_where_it_stands_still() -> None:
    images = grey_images(4)
    # The right half jumps; its alpha may do what it likes.
    for index, image in enumerate(images):
        image[:, 60:] = 40 * index
    alphas = []
    for index in range(4):
        alpha = np.full((24, 96), 0.4, np.float32)
        alpha[:, :40] += 0.2 * (index % 2)
        alpha[:, 70:] = index / 4
        alphas.append(alpha)
    still = still_pixels(images[0], images[1])
    assert still[:, :56].all()
    assert not still[:, 60:].any()
    quality = measure_quality(ListedClip(images, [None] * 4), contender(alphas))
    share = 40 / int(still[0].sum())
    assert quality.dtssd == pytest.approx(20 * share**0.5, abs=1e-4)
    assert (quality.dtssd_against, quality.iou, quality.mae) == (STILL_PIXELS, None, None)


def test_where_everything_moves_flicker_is_not_known() -> None:
    images = [np.full((24, 96, 3), 60 * index, np.uint8) for index in range(3)]
    assert measure_quality(ListedClip(images, [None] * 3), contender(moving_bar(3))).dtssd is None


def test_noise_is_not_movement() -> None:
    rng = np.random.default_rng(1)
    noisy = [np.clip(rng.normal(120, 2, (90, 160, 3)), 0, 255).astype(np.uint8) for _ in range(2)]
    assert still_pixels(*noisy).all()


@pytest.mark.parametrize("delay", [0, 1, 2, 5])
def test_an_alpha_that_comes_late_is_late_by_so_many_frames(delay: int) -> None:
    # The bar is as wide as six steps; wherever the lag is looked for, it overlaps alike on both sides.
    assert _lag(moving_bar(30, delay=delay), moving_bar(30)) == pytest.approx(delay, abs=1e-9)


def test_lag_between_frames_is_told_in_parts() -> None:
    # A soft edge that moves one column a frame, and lies half a column behind.
    columns = np.arange(96, dtype=np.float32)

    def edge(position: float) -> Alpha:
        return np.tile(np.clip((position - columns) / 24 + 0.5, 0, 1), (4, 1)).astype(np.float32)

    truths = [edge(30 + index) for index in range(30)]
    assert _lag([edge(29.5 + index) for index in range(30)], truths) == pytest.approx(0.5, abs=0.02)


def test_lag_beyond_what_is_looked_for_is_the_most() -> None:
    truths = moving_bar(40, step=1)
    assert _lag(moving_bar(40, step=1, delay=MOST_LAG_FRAMES + 4), truths) == MOST_LAG_FRAMES


def test_without_movement_or_frames_there_is_no_lag() -> None:
    still = moving_bar(1) * 20
    assert _lag(still, still) is None
    assert _lag(moving_bar(4), moving_bar(4)) is None


def test_the_plain_average_keeps_its_share_of_the_old() -> None:
    ones, zeros = np.ones((2, 2), np.float32), np.zeros((2, 2), np.float32)
    average = PlainAverage(keep=0.7)
    values = [float(average.smooth(alpha, 0.0, 0.0)[0, 0]) for alpha in (zeros, ones, ones)]
    assert values == pytest.approx([0, 0.3, 0.51])
    average.reset()
    assert average.smooth(ones, 0.0, 0.0).all()


def test_flicker_comes_through_the_whole_matting() -> None:
    zeros, ones = np.zeros((24, 96), np.float32), np.ones((24, 96), np.float32)
    clip = ListedClip(flashing_images(4), [zeros] * 4)
    flickering = Contender("", Matter(ListedSegmenter([zeros, ones])), SETTINGS)
    # From nobody to somebody everywhere is a cut: nothing is smoothed.
    assert measure_quality(clip, flickering).dtssd == pytest.approx(100)


def test_a_mirrored_composite_is_judged_as_the_camera_saw_it() -> None:
    truth = np.zeros((24, 96), np.float32)
    truth[:, :30] = 1
    images = grey_images(3)
    settings = replace(SETTINGS, mirror=True)
    mirrored = Contender("", Matter(ListedSegmenter([truth[:, ::-1].copy()])), settings)
    assert (measure_quality(ListedClip(images, [truth] * 3), mirrored).iou or 0) > 0.95


def test_ours_trails_less_than_the_plain_average_and_flickers_less_than_none() -> None:
    rng = np.random.default_rng(5)
    there = moving_bar(20)
    truths = [*there, *reversed(there[:-1])]
    answers = []
    for truth in truths:
        noise = cv2.GaussianBlur(rng.normal(0, 0.3, truth.shape).astype(np.float32), (0, 0), 2)
        answers.append(np.clip(truth * 0.9 + 0.05 + noise, 0, 1))
    segmenter = ListedSegmenter(answers)
    ways = measure_stability(ListedClip(flashing_images(len(truths)), truths), segmenter, SETTINGS)
    assert segmenter.asked == 39, "asked more than once about a frame"
    assert list(ways) == ["none", "EMA 0.7", "ours 0.6"]
    none, plain, ours = ways.values()
    assert none.lag_frames == pytest.approx(0, abs=0.05)
    assert (plain.lag_frames or 0) > 1
    assert (ours.lag_frames or 0) < (plain.lag_frames or 0) / 2
    assert ours.dtssd < none.dtssd


def test_a_delayed_network_is_late_through_the_whole_matting() -> None:
    there = moving_bar(18, step=4)
    truths = [*there, *reversed(there[:-1])]
    images = flashing_images(len(truths))
    late = ListedSegmenter([truths[0]] * 2 + truths[:-2])
    ways = measure_stability(ListedClip(images, truths), late, SETTINGS)
    assert ways["none"].lag_frames == pytest.approx(2, abs=0.02)


def test_lag_takes_a_known_alpha() -> None:
    with pytest.raises(ValueError, match="not known"):
        measure_stability(ListedClip(grey_images(2), [None] * 2), ListedSegmenter(moving_bar(1)), SETTINGS)


def test_there_and_back_mirrors_time() -> None:
    there = [frame.image for frame, _ in DemoClip(SMALL, 3).play()]
    both = [(frame.index, frame.image) for frame, _ in DemoThereAndBack(SMALL, 3).play()]
    assert [index for index, _ in both] == [0, 1, 2, 3, 4]
    for (_, image), expected in zip(both, [*there, there[1], there[0]], strict=True):
        assert np.array_equal(image, expected)
