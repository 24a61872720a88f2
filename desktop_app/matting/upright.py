"""Turns pictures by quarter turns and mirrors them; decides by vote which turn makes a source upright."""

from __future__ import annotations

import numpy as np

from desktop_app.capture.frame import RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.segment import Segmentation

VOTE_EVERY_S = 0.5
"""How often the vote asks for an opinion at most, in seconds of frame time."""
VOTES_TO_TURN = 5
"""How many opinions in a row must agree: about two seconds of them."""
_CONFIDENT = 0.7 - 1e-6
# Less of the picture than this is nobody, and the network's opinion on an empty room is worth nothing.
_SMALLEST_PERSON = 0.01
# Opinions further apart than this belong to two different moments.
_STREAK_GAP_S = 5.0
_CODES = {1: cv2.ROTATE_90_CLOCKWISE, 2: cv2.ROTATE_180, 3: cv2.ROTATE_90_COUNTERCLOCKWISE}


def mirror_image(image: RgbImage) -> RgbImage:
    """Swap left and right: (H, W, 3) uint8 to a new array of the same kind."""
    return np.asarray(cv2.flip(image, 1), np.uint8)


def turn_image(image: RgbImage, turns: int) -> RgbImage:
    """Turn a picture clockwise by quarter turns.

    Args:
        image: (H, W, 3) uint8.
        turns: any whole number; 0 gives `image` itself.

    Returns:
        A contiguous (H, W, 3) or (W, H, 3) uint8 picture.
    """
    turns %= 4
    return np.asarray(cv2.rotate(image, _CODES[turns]), np.uint8) if turns else image


def turned_size(size: tuple[int, int], turns: int) -> tuple[int, int]:
    """Give the (height, width) of a picture after so many quarter turns."""
    return (size[1], size[0]) if turns % 2 else size


def judge(segmentation: Segmentation) -> int | None:
    """Say which turn would make the segmented picture upright.

    Returns:
        Quarter turns clockwise, 0-3; None where there is nobody, no opinion, or an unsure one.
    """
    if segmentation.upright is None or float(segmentation.alpha.mean()) < _SMALLEST_PERSON:
        return None
    best = int(segmentation.upright.argmax())
    return best if float(segmentation.upright[best]) >= _CONFIDENT else None


class UprightVote:
    """Collects opinions over time and changes its mind only when `VOTES_TO_TURN` in a row agree.

    Everything is in turns of the picture *as it is not mirrored*, so that mirroring changes no vote. Opinions
    that are unsure count neither for nor against.
    """

    def __init__(self) -> None:
        """Begin without any opinion: pictures are upright until shown otherwise."""
        self._settled: int | None = None
        self._candidate = 0
        self._count = 0
        self._asked_at_s: float | None = None
        self._voted_at_s = 0.0

    @property
    def turns(self) -> int:
        """The turn in force, 0-3."""
        return self._settled or 0

    @property
    def settled_turns(self) -> int | None:
        """The turn that a vote has settled on; None before the first one has."""
        return self._settled

    def is_due(self, time_s: float) -> bool:
        """Whether it is time for another opinion."""
        asked = self._asked_at_s
        return asked is None or time_s < asked or time_s - asked >= VOTE_EVERY_S

    def add(self, opinion: int | None, time_s: float) -> None:
        """Take note of an opinion.

        Args:
            opinion: quarter turns clockwise, 0-3; None for an unsure one.
            time_s: time of the frame it is about; going back in time starts the streak over.
        """
        if self._asked_at_s is not None and time_s < self._asked_at_s:
            self._count = 0
        self._asked_at_s = time_s
        if opinion is None:
            return
        if opinion != self._candidate or time_s - self._voted_at_s > _STREAK_GAP_S:
            self._candidate, self._count = opinion, 0
        self._count += 1
        self._voted_at_s = time_s
        if self._count >= VOTES_TO_TURN:
            self._settled = opinion


def seen_mirrored(turns: int, is_mirrored: bool) -> int:
    """Convert a turn between a picture and its mirror image; does both directions."""
    return -turns % 4 if is_mirrored else turns
