"""Calms the alpha over time without letting it trail behind a movement."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from desktop_app.capture.frame import Alpha
from desktop_app.capture.opencv import cv2

# At full smoothing, this share of the old alpha stays where old and new agree.
_STRONGEST = 0.9
# Disagreement below the first is noise, above the second is movement; measured on the demo's noise.
_NOISE, _MOVEMENT = 0.08, 0.35
# A mean change this large is a cut, or somebody else.
_CUT = 0.2
# An alpha older than this says nothing of the present picture.
_LONGEST_GAP_S = 0.5


class Smoother(Protocol):
    """Takes the alphas of a source one after the other."""

    def reset(self) -> None:
        """Forget the past."""

    def smooth(self, alpha: Alpha, amount: float, time_s: float) -> Alpha:
        """Give what to show of an (H, W) float32 alpha, 0-1, by how much it is to be calmed, and its time."""


class TemporalSmoother:
    """Keeps the last alpha and blends the new one in, the more of it the more the two disagree.

    Source:
        The blend weight that grows with disagreement is WorkAdventure's idea; the curve is a smoothstep.
    """

    def __init__(self) -> None:
        """Begin without a past."""
        self._previous: Alpha | None = None
        self._at_s = 0.0

    def reset(self) -> None:
        """Forget the past: the next alpha is taken as it is."""
        self._previous = None

    def smooth(self, alpha: Alpha, amount: float, time_s: float) -> Alpha:
        """Blend an alpha with those before it.

        Args:
            alpha: (H, W) float32, 0-1. Another size than before counts as a cut.
            amount: 0 (give it back as it is; NaN counts as 0) to 1.
            time_s: time of its frame; a gap of more than half a second, or a step back, counts as a cut.

        Returns:
            (H, W) float32, at each pixel between `alpha` and what was returned before; equal to `alpha` after
            a cut. Not to be changed.
        """
        previous, gap_s = self._previous, time_s - self._at_s
        self._at_s = time_s
        is_cut = previous is None or previous.shape != alpha.shape or not 0 <= gap_s <= _LONGEST_GAP_S
        # "Not above 0" and not "at most 0": NaN must not get into the alpha.
        if previous is None or is_cut or not amount > 0:
            self._previous = alpha
            return alpha
        change = alpha - previous
        disagreement = np.abs(change)
        if float(disagreement.mean()) > _CUT:
            self._previous = alpha
            return alpha
        # Averaged over neighbours, so that a moving edge is followed over its whole width.
        disagreement = np.asarray(cv2.blur(disagreement, (3, 3)), np.float32)
        follow = ((disagreement - _NOISE) / (_MOVEMENT - _NOISE)).clip(0.0, 1.0)
        follow *= follow * (3 - 2 * follow)
        keep = np.float32(_STRONGEST * min(amount, 1.0)) * (1 - follow)
        change *= 1 - keep
        change += previous
        self._previous = change.clip(0.0, 1.0, out=change)
        return change
