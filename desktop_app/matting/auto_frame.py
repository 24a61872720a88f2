"""Auto-framing: where the picture should be cut to show the person well, and how it gets there calmly."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from desktop_app.capture.frame import Alpha
from desktop_app.matting.crop import WHOLE, Crop, crop_at

FOLLOW_ZOOM = 2.5
"""It zooms in no further than this: more would show the camera's pixels."""
GONE_S = 1.5
"""Nobody in sight for so long, and it goes back to the whole picture, in seconds."""
SETTLE_S = 0.5
"""How long it takes to be nearly there, in seconds: the smooth time of the spring."""
MOST_SPEED = 0.5
"""It moves no faster: shares of the picture per second, and of a doubling for the zoom."""
DEAD_ZONE = 0.07
"""The middle may be off by this share of the part on show before anything moves."""
DEAD_ZOOM = math.log(1.18)
# So many looks in a row must find the person elsewhere: one alone is a blink of the network.
_DOUBTS = 2
_LONGEST_STEP_S = 1 / 30
_LONGEST_GAP_S = 0.5
# Less of the picture than this is nobody.
_SMALLEST_PERSON = 0.004
_SURE = 0.5
# Head and shoulders are about as high as 1.15 times the body is wide.
_UPPER_BODY = 1.15
# What the person takes of the part on show, and the room above the head.
_SHARE_WIDE, _SHARE_HIGH, _HEADROOM = 0.62, 0.8, 0.12
# Arms and stray pixels: this share of the mass at each side does not count.
_TRIM = 0.02


def wished_crop(alpha: Alpha, aspect: float) -> Crop | None:
    """Say which part of the picture shows the people in it best: head and shoulders, with room above.

    Args:
        alpha: (H, W) float32, 0-1, of the whole picture, at any size.
        aspect: width of the picture divided by its height.

    Returns:
        The part; None where nobody is.
    """
    mass = np.where(alpha > _SURE, alpha, np.float32(0))
    if not mass.size or float(mass.mean()) < _SMALLEST_PERSON:
        return None
    top, bottom = _span(mass.sum(axis=1), _TRIM / 4)
    left, right = _span(mass.sum(axis=0), _TRIM)
    # All in shares of the picture; widths and heights are compared in pixels of the picture.
    high = min(bottom - top, _UPPER_BODY * (right - left) * aspect)
    first, last = int(top * len(mass)), max(int(top * len(mass)) + 1, math.ceil((top + high) * len(mass)))
    columns = mass[first:last].sum(axis=0)
    left, right = _span(columns, _TRIM)
    x = _middle(columns)
    wide = 2 * max(right - x, x - left)
    size = min(1.0, max(wide / _SHARE_WIDE, high / _SHARE_HIGH, 1 / FOLLOW_ZOOM))
    return crop_at(1 / size, x, top - _HEADROOM * size + size / 2)


@dataclass
class _Spring:
    """A critically damped spring that knows a highest speed and never goes past its target.

    Source:
        T. Lowe, "Critically Damped Ease-In/Ease-Out Smoothing", Game Programming Gems 4, 2004; with the exact
        exponential in place of its approximation.
    """

    at: float
    speed: float = 0.0

    def step(self, target: float, step_s: float) -> None:
        pull = 2 / SETTLE_S
        reach = MOST_SPEED * SETTLE_S
        change = min(reach, max(-reach, self.at - target))
        near = self.at - change
        carried = (self.speed + pull * change) * step_s
        decay = math.exp(-pull * step_s)
        speed = (self.speed - pull * carried) * decay
        at = near + (change + carried) * decay
        if (target - self.at) * (at - target) > 0 or self.at == target:
            at, speed = target, 0.0
        self.at, self.speed = at, min(MOST_SPEED, max(-MOST_SPEED, speed))


class AutoFramer:
    """Moves a crop after the person. For one thread; the same wishes at the same times give the same crops.

    What is wished for is measured on the whole picture, so that moving the crop changes no measurement, and
    there is nothing to hunt for.
    """

    def __init__(self) -> None:
        """Begin with the whole picture, at rest."""
        self.reset()

    def reset(self) -> None:
        """Show the whole picture at once."""
        self.start_from(WHOLE)

    def start_from(self, crop: Crop) -> None:
        """Show this part at once, at rest."""
        self._target = crop
        self._doubts = 0
        self._seen_at_s: float | None = None
        self._at_s: float | None = None
        x, y = crop.centre
        self._x, self._y, self._zoom = _Spring(x), _Spring(y), _Spring(math.log2(crop.zoom))

    def see(self, wished: Crop | None, time_s: float) -> None:
        """Take note of what `wished_crop` found in the frame of this time."""
        if wished is not None:
            self._seen_at_s = time_s
            self._doubts = self._doubts + 1 if self._is_off(wished) else 0
            if self._doubts >= _DOUBTS:
                self._target, self._doubts = wished, 0
        elif self._seen_at_s is None or not 0 <= time_s - self._seen_at_s <= GONE_S:
            self._target = WHOLE

    def crop(self, time_s: float) -> Crop:
        """Give the part to show in the frame of this time. A gap, or a step back, moves it only a little."""
        gap_s = 0.0 if self._at_s is None else time_s - self._at_s
        self._at_s = time_s
        left_s = min(_LONGEST_GAP_S, max(0.0, gap_s))
        x, y = self._target.centre
        zoom = math.log2(self._target.zoom)
        while left_s > 0:
            step_s = min(left_s, _LONGEST_STEP_S)
            for spring, target in ((self._x, x), (self._y, y), (self._zoom, zoom)):
                spring.step(target, step_s)
            left_s -= step_s
        crop = crop_at(2**self._zoom.at, self._x.at, self._y.at)
        return WHOLE if crop.zoom < 1.002 else crop

    def _is_off(self, wished: Crop) -> bool:
        target = self._target
        far = DEAD_ZONE * target.size
        (x, y), (wished_x, wished_y) = target.centre, wished.centre
        zoomed = abs(math.log(wished.zoom / target.zoom))
        return abs(wished_x - x) > far or abs(wished_y - y) > far or zoomed > DEAD_ZOOM


def _span(mass: np.ndarray[tuple[int, ...], np.dtype[np.float32]], trim: float) -> tuple[float, float]:
    """Find where a distribution begins and ends, in shares of its length, without `trim` at each end."""
    summed = np.cumsum(mass)
    total = float(summed[-1])
    first = int(np.searchsorted(summed, trim * total, side="right"))
    last = int(np.searchsorted(summed, (1 - trim) * total, side="left"))
    return first / len(mass), min(len(mass), last + 1) / len(mass)


def _middle(mass: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> float:
    summed = np.cumsum(mass)
    return (int(np.searchsorted(summed, float(summed[-1]) / 2)) + 0.5) / len(mass)
