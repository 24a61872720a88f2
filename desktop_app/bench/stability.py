"""Flicker and lag of three ways to calm the alpha over time: none, a plain average, and ours."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from statistics import fmean

import numpy as np

from desktop_app.bench.clip import Clip
from desktop_app.bench.quality import flicker_step, seen_alpha
from desktop_app.bench.timing import Contender
from desktop_app.capture.frame import Alpha, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.matter import Matter
from desktop_app.matting.segment import Segmentation, Segmenter, segment_safely, sizes_of
from desktop_app.settings import Settings

EMA_KEEPS = 0.7
"""Share of the old alpha in the plain (exponential) average; the new one gets the rest."""
MOST_LAG_FRAMES = 8


@dataclass(frozen=True)
class Stability:
    """How an alpha behaves over time.

    Attributes:
        dtssd: flicker against the known alpha, see `models.metrics.dtssd`.
        lag_frames: how many frames the alpha trails behind the known one; None if nothing moved.
    """

    dtssd: float
    lag_frames: float | None


def measure_stability(clip: Clip, segmenter: Segmenter, settings: Settings) -> dict[str, Stability]:
    """Matte a clip three ways at once.

    Args:
        clip: its alpha must be known, and what moves one way should move back as well: see `DemoThereAndBack`.
        segmenter: what finds the person; each frame is segmented once.
        settings: how much "ours" calms, and all else.

    Returns:
        By name of the way: "none", "EMA 0.7", and "ours" with its amount.

    Raises:
        AppError: if the clip, the network or a backdrop fails.
        ValueError: if the clip's alpha is not known.
    """
    once = _Remembering(segmenter)
    contenders = (
        Contender("none", Matter(once), replace(settings, smoothing=0.0)),
        Contender(f"EMA {EMA_KEEPS}", Matter(once, smoother=PlainAverage()), settings),
        Contender(f"ours {settings.smoothing:g}", Matter(once), settings),
    )
    steps: dict[str, list[float]] = {contender.name: [] for contender in contenders}
    lags = {contender.name: LagMeter() for contender in contenders}
    before: dict[str, tuple[Alpha, Alpha]] = {}
    for frame, truth in clip.play():
        if truth is None:
            raise ValueError(f"The alpha of {clip.name} is not known.")
        for contender in contenders:
            name = contender.name
            alpha = seen_alpha(contender.matter.matte(frame, contender.settings).alpha, contender)
            lags[name].add(alpha, truth)
            if name in before:
                steps[name].append(flicker_step(before[name][0], alpha, before[name][1], truth))
            before[name] = (alpha, truth)
    return {name: Stability(fmean(steps[name]), lags[name].lag_frames) for name in steps}


class PlainAverage:
    """Averages the alphas over time, the same everywhere: the usual remedy for flicker."""

    def __init__(self, keep: float = EMA_KEEPS) -> None:
        """Keep this share of the old alpha, 0-1."""
        self._keep = np.float32(keep)
        self.reset()

    def reset(self) -> None:
        """Forget the past."""
        self._previous: Alpha | None = None

    def smooth(self, alpha: Alpha, amount: float, time_s: float) -> Alpha:
        """Give old and new, mixed; by how much is known already."""
        before = self._previous
        if before is None or before.shape != alpha.shape:
            self._previous = alpha
        else:
            self._previous = self._keep * before + (1 - self._keep) * alpha
        return self._previous


class LagMeter:
    """Finds how many frames an alpha trails behind the true one: where the two fit best when one is shifted."""

    def __init__(self) -> None:
        """Begin without frames."""
        # From one frame ahead of the alpha, so that a lag of 0 has a neighbour on both sides.
        self._truths: deque[Alpha] = deque(maxlen=MOST_LAG_FRAMES + 2)
        self._alpha: Alpha | None = None
        self._errors = np.zeros(MOST_LAG_FRAMES + 2)

    def add(self, alpha: Alpha, truth: Alpha) -> None:
        """Take note of the next frame: both (H, W) float32, 0-1."""
        self._truths.appendleft(truth)
        if self._alpha is not None and len(self._truths) == self._truths.maxlen:
            self._errors += _distances(self._alpha, self._truths)
        self._alpha = np.ascontiguousarray(alpha)

    @property
    def lag_frames(self) -> float | None:
        """Frames, 0 to `MOST_LAG_FRAMES`, in parts too; None where nothing moved or too few frames came.

        The sum of squared differences between the alpha and the truth of k frames ago is smallest at the lag;
        a parabola through the three sums around the smallest one tells the part.
        """
        errors = self._errors
        best = int(errors.argmin())
        if float(np.ptp(errors)) <= 1e-9 * max(1.0, float(errors.max())):
            return None
        if best in (0, len(errors) - 1):
            return float(max(0, best - 1))
        left, middle, right = errors[best - 1 : best + 2]
        part = (left - right) / (2 * (left - 2 * middle + right))
        return max(0.0, float(best - 1 + part))


def _distances(alpha: Alpha, truths: Iterable[Alpha]) -> list[float]:
    return [cv2.norm(alpha, truth, cv2.NORM_L2SQR) for truth in truths]


class _Remembering:
    """Asks a segmenter once for pictures that come several times, one soon after the other."""

    def __init__(self, segmenter: Segmenter) -> None:
        self.size, self.sizes = segmenter.size, sizes_of(segmenter)
        self._segmenter = segmenter
        # A frame may be looked at twice: all of it, and a part.
        self._answers: deque[tuple[RgbImage, Segmentation]] = deque(maxlen=2)

    def segment(self, image: RgbImage) -> Segmentation:
        for known, answer in self._answers:
            if np.array_equal(image, known):
                return answer
        answer = segment_safely(self._segmenter, image)
        self._answers.append((image.copy(), answer))
        return answer
