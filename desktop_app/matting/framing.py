"""Decides which part of each frame is shown: the one chosen by hand, or the one that follows the person."""

from __future__ import annotations

import numpy as np

from desktop_app.capture.frame import Alpha, Frame, RgbImage
from desktop_app.matting.auto_frame import AutoFramer, wished_crop
from desktop_app.matting.chosen_crop import chosen_crop
from desktop_app.matting.crop import Crop
from desktop_app.matting.letterbox import crop_letterbox, letterbox
from desktop_app.matting.people import OnePerson
from desktop_app.matting.segment import Segmenter
from desktop_app.matting.sparing import SparingSegmenter
from desktop_app.matting.zones import View, apply_zones, zones_of
from desktop_app.settings import Settings

LOOK_EVERY_S = 0.2
"""How often the whole picture is looked at while only a part of it is shown, in seconds."""


class Framing:
    """Chooses the crop of frame after frame of one source. For one thread."""

    def __init__(self, segmenter: Segmenter) -> None:
        """Look at whole pictures with this segmenter, while only a part of them is matted."""
        self.use(segmenter)
        self._person = OnePerson()
        self._framer = AutoFramer()
        self._is_following = False
        self._looked_at_s: float | None = None

    def use(self, segmenter: Segmenter) -> None:
        """Go on with another segmenter of any size; the crop stays as it is."""
        self._sparing = SparingSegmenter(segmenter)

    def reset(self) -> None:
        """Forget everything about the frames so far."""
        self._sparing.reset()
        self._person.reset()
        self._framer.reset()
        self._is_following = False
        self._looked_at_s = None

    def choose(self, image: RgbImage, frame: Frame, settings: Settings, turns: int) -> Crop:
        """Give the part of a picture to show.

        Args:
            image: (H, W, 3) uint8 RGB, the whole picture, upright.
            frame: which frame that is.
            settings: whether the person is followed, and what was chosen by hand.
            turns: how the picture was turned.

        Raises:
            ModelError: if the segmenter gives something that is no alpha.
        """
        view, time_s = View(settings.mirror, turns), frame.captured_at_s
        by_hand = chosen_crop(settings, frame.source_id, view)
        if not settings.auto_framing:
            self._is_following = False
            return by_hand
        if not self._is_following:
            self.reset()
            self._framer.start_from(by_hand)
            self._is_following = True
        crop = self._framer.crop(time_s)
        if not crop.is_whole and self._is_due(time_s):
            small, box = letterbox(image, self._sparing.input_size(image))
            alpha = crop_letterbox(self._sparing.segment(small, time_s).alpha, box)
            if settings.one_person:
                alpha = self._person.keep(alpha, time_s)
            self._take_note(alpha, image, frame, settings, view)
        return crop

    def see(self, alpha: Alpha, image: RgbImage, frame: Frame, settings: Settings, turns: int) -> None:
        """Take note of a whole picture's alpha, (h, w) float32, 0-1, if the person is followed."""
        if settings.auto_framing:
            self._take_note(alpha, image, frame, settings, View(settings.mirror, turns))

    def _is_due(self, time_s: float) -> bool:
        looked_at_s = self._looked_at_s
        return looked_at_s is None or not 0 <= time_s - looked_at_s < LOOK_EVERY_S

    def _take_note(self, alpha: Alpha, image: RgbImage, frame: Frame, settings: Settings, view: View) -> None:
        self._looked_at_s = frame.captured_at_s
        # What is always hidden is nobody to follow; what is always kept is no person.
        zones = zones_of(frame.source_id, settings.zones)
        seen = np.minimum(alpha, apply_zones(alpha, zones, view))
        self._framer.see(wished_crop(seen, image.shape[1] / image.shape[0]), frame.captured_at_s)
