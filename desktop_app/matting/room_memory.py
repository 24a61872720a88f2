"""Remembers what the room looks like, so that a thing in it does not pass for the person once it was seen."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop_app.capture.frame import Alpha, RgbImage
from desktop_app.capture.opencv import cv2
from models.closer import Part

Grey = NDArray[np.float32]

# Less than this is room, as the network sees it; and so it does for so long before it is believed.
_EMPTY, _BELIEVED_S = 0.1, 0.5
# A patch of so many pixels is looked at. It must have some structure of its own, in grey levels squared: before
# a plain wall, a plain shirt of the same colour looks the same as the wall.
_PATCH_PX, _STRUCTURE = 5, 60.0
# What may differ, squared: a share of the structure, and a camera's noise.
_SHARE, _NOISE = 0.25, 14.0
# The flat middle of a thing is hidden this far from its structure, in pixels.
_AROUND = np.ones((5, 5), np.uint8)
# How fast a thing is hidden, and how fast it comes back: per second.
_HIDES, _SHOWS = 4.0, 10.0
# The network has the last word where it insists for so long.
_INSISTS_S = 5.0
# How fast what is remembered follows the light, per frame.
_FOLLOWS = np.float32(0.1)
_LONGEST_STEP_S = 0.1
# The room itself changes slowly: it is gone over once in so many frames.
_STUDY_EVERY = 8
_EVERYTHING: Part = (slice(None), slice(None))


class RoomMemory:
    """Lowers the alpha where a picture shows what was there when nobody was. For one source that stands still.

    Where the camera moves, nothing looks as before, and nothing is lowered.
    """

    def __init__(self) -> None:
        """Begin without a room."""
        self._room: Grey | None = None
        self._at_s = 0.0

    def reset(self) -> None:
        """Forget the room."""
        self._room = None

    def hide(self, alpha: Alpha, image: RgbImage, time_s: float, part: Part = _EVERYTHING) -> Alpha:
        """Take what belongs to the remembered room out of an alpha.

        Args:
            alpha: (H, W) float32, 0-1. Another size than before begins anew.
            image: (H, W, 3) uint8 RGB, which the alpha is of.
            time_s: time of its frame.
            part: rows and columns that were looked at: of the rest nothing is learnt.

        Returns:
            (H, W) float32, nowhere above `alpha`; `alpha` itself at first. Not to be changed.
        """
        step_s = min(_LONGEST_STEP_S, max(0.0, time_s - self._at_s))
        self._at_s = time_s
        room = self._room
        if room is None or room.shape != alpha.shape:
            self._begin(_grey(image), alpha < _EMPTY)
            return alpha
        self._count += 1
        if self._count % _STUDY_EVERY == 0:
            self._study(room)
        grey, near = _grey(image[part]), alpha[part]
        is_free, insists_s, hidden = near < _EMPTY, self._insists_s[part], self._hidden[part]
        looks_same = self._looks_same(grey, room, part)
        insists_s += np.float32(step_s)
        insists_s[is_free | ~looks_same] = 0
        looks_same &= insists_s < _INSISTS_S
        # What was free a moment ago and looks different now is somebody who comes in: shown at once.
        falls = np.where(self._was_free[part], np.float32(1), np.float32(_SHOWS * step_s))
        hidden += np.where(looks_same, np.float32(_HIDES * step_s), -falls)
        hidden.clip(0, 1, out=hidden)
        self._learn(grey, room[part], part, is_free, looks_same, step_s)
        result = alpha.copy()
        result[part] = np.where(is_free, near, near * (1 - hidden))
        return result

    def _begin(self, grey: Grey, is_free: NDArray[np.bool_]) -> None:
        self._room = grey
        self._free_s = np.zeros(grey.shape, np.float32)
        self._insists_s = np.zeros(grey.shape, np.float32)
        self._hidden = np.zeros(grey.shape, np.float32)
        self._was_free = is_free
        self._tolerance = np.full(grey.shape, -1, np.float32)
        self._is_structured = np.zeros(grey.shape, np.bool_)
        self._count = 0

    def _study(self, room: Grey) -> None:
        """Find out what may change where, and where there is a structure to know again."""
        is_known = self._free_s >= _BELIEVED_S
        structure = _mean(room * room) - _mean(room) ** 2
        self._tolerance = np.where(
            is_known, _SHARE * np.maximum(structure, _STRUCTURE) + _NOISE, np.float32(-1)
        )
        self._is_structured = (structure > _STRUCTURE) & (_mean(is_known.astype(np.float32)) > 0.8)

    def _looks_same(self, grey: Grey, room: Grey, part: Part) -> NDArray[np.bool_]:
        is_close = _mean((grey - room[part]) ** 2) < self._tolerance[part]
        structured = (is_close & self._is_structured[part]).view(np.uint8)
        around = np.asarray(cv2.dilate(structured, _AROUND), np.uint8)
        return is_close & (around > 0)

    def _learn(
        self,
        grey: Grey,
        room: Grey,
        part: Part,
        is_free: NDArray[np.bool_],
        looks_same: NDArray[np.bool_],
        step_s: float,
    ) -> None:
        free_s = self._free_s[part]
        room += np.where(free_s > 0, _FOLLOWS, np.float32(1)) * (is_free | looks_same) * (grey - room)
        free_s[is_free] += np.float32(step_s)
        self._was_free[part] = is_free


def _grey(image: RgbImage) -> Grey:
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), np.float32)


def _mean(values: Grey) -> Grey:
    return np.asarray(cv2.blur(values, (_PATCH_PX, _PATCH_PX), borderType=cv2.BORDER_REPLICATE), np.float32)
