"""Finds the people in one frame after the other: asks the network, and looks after what it says."""

from __future__ import annotations

from functools import partial

from desktop_app.capture.frame import Alpha
from desktop_app.matting.close_up import CloseUp
from desktop_app.matting.looking import alpha_size, look_at
from desktop_app.matting.people import OnePerson
from desktop_app.matting.pyramid import Pyramid
from desktop_app.matting.room_memory import RoomMemory
from desktop_app.matting.segment import Segmentation, Segmenter, sizes_of
from desktop_app.matting.sparing import Origin, SparingSegmenter
from models.closer import Part


class PersonFinder:
    """Finds people. For one thread.

    The state between frames: the network's last answer, which part of the frames it is shown, what the room
    looks like, and who is followed.
    """

    def __init__(self, segmenter: Segmenter) -> None:
        """Ask this segmenter; what it gives is not trusted."""
        self._memory = RoomMemory()
        self._person = OnePerson()
        self.use(segmenter)

    @property
    def origin(self) -> Origin:
        """Where the last answer came from."""
        return self._sparing.origin

    def use(self, segmenter: Segmenter) -> None:
        """Go on with another segmenter of any size; the person followed stays the same."""
        self._segmenter = segmenter
        self._sparing = SparingSegmenter(segmenter)
        self._asked_part: Part | None = None
        self._close_up = CloseUp(sizes_of(segmenter))

    def reset(self) -> None:
        """Forget everything: other frames come."""
        self.move(is_far=True)
        self._close_up.reset()

    def move(self, *, is_far: bool) -> None:
        """Forget where in the frames all lies; not who is followed, unless the frames show another place."""
        self._sparing.reset()
        self._close_up.reset(is_calm=False)
        self._memory.reset()
        if is_far:
            self._person.reset()

    def find(
        self, pyramid: Pyramid, time_s: float, *, one_person: bool, every: int = 1
    ) -> tuple[Alpha, Segmentation]:
        """Find the people in a frame.

        Args:
            pyramid: of the frame.
            time_s: time of the frame.
            one_person: whether all but one count as room.
            every: as for `SparingSegmenter.segment`.

        Returns:
            (h, w) float32, 0-1, over the whole frame, not to be changed; and the network's own answer.

        Raises:
            ModelError: if the segmenter gives something that is no alpha.
            Exception: what the segmenter raises.
        """
        if not one_person:
            self._person.reset()
        size = alpha_size(pyramid.image, self._segmenter)
        picture, everything = pyramid.resize(size), (slice(0, size[0]), slice(0, size[1]))

        def look(part: Part, every: int) -> tuple[Alpha, Segmentation]:
            if part != self._asked_part:
                self._sparing.reset()
                self._asked_part = part
            ask = partial(self._sparing.segment, time_s=time_s, every=every, compared=picture[part])
            alpha, answer = look_at(pyramid, part, size, self._segmenter, ask)
            alpha = self._memory.hide(alpha, picture, time_s, part)
            return (self._person.keep(alpha, time_s) if one_person else alpha), answer

        close_up = self._close_up
        if close_up.part is None or close_up.needs_check(picture, time_s):
            result = look(everything, every if close_up.part is None else 1)
            close_up.check(result[0], picture, time_s)
            if close_up.part is None:
                return result
        result = look(close_up.part, every)
        return result if close_up.follow(result[0]) else look(everything, 1)
