"""Finds the person in one frame after the other: asks the network, and looks after what it says."""

from __future__ import annotations

from desktop_app.capture.frame import Alpha
from desktop_app.matting.letterbox import crop_letterbox, letterbox
from desktop_app.matting.people import OnePerson
from desktop_app.matting.pyramid import Pyramid
from desktop_app.matting.room_memory import RoomMemory
from desktop_app.matting.segment import Segmentation, Segmenter
from desktop_app.matting.sparing import Origin, SparingSegmenter


class PersonFinder:
    """Finds the person. For one thread.

    The state between frames: the network's last answer, what the room looks like, and who is followed.
    """

    def __init__(self, segmenter: Segmenter) -> None:
        """Ask this segmenter; what it gives is not trusted."""
        self._sparing = SparingSegmenter(segmenter)
        self._memory = RoomMemory()
        self._person = OnePerson()

    @property
    def origin(self) -> Origin:
        """Where the last answer came from."""
        return self._sparing.origin

    def use(self, segmenter: Segmenter) -> None:
        """Go on with another segmenter of any size; the person followed stays the same."""
        self._sparing = SparingSegmenter(segmenter)

    def reset(self) -> None:
        """Forget everything: other frames come."""
        self.move(is_far=True)

    def move(self, *, is_far: bool) -> None:
        """Forget where in the frames all lies; not who is followed, unless the frames show another place."""
        self._sparing.reset()
        self._memory.reset()
        if is_far:
            self._person.reset()

    def find(
        self, pyramid: Pyramid, time_s: float, *, one_person: bool, every: int = 1
    ) -> tuple[Alpha, Segmentation]:
        """Find the person in a frame.

        Args:
            pyramid: of the frame.
            time_s: time of the frame.
            one_person: whether everybody else counts as room.
            every: as for `SparingSegmenter.segment`.

        Returns:
            (h, w) float32, 0-1, over the whole frame, not to be changed; and the network's own answer.

        Raises:
            ModelError: if the segmenter gives something that is no alpha.
            Exception: what the segmenter raises.
        """
        small, box = letterbox(pyramid.image, self._sparing.input_size(pyramid.image), pyramid=pyramid)
        answer = self._sparing.segment(small, time_s, every=every)
        part = small[box.top : box.top + box.height, box.left : box.left + box.width]
        alpha = self._memory.hide(crop_letterbox(answer.alpha, box), part, time_s)
        if one_person:
            return self._person.keep(alpha, time_s), answer
        self._person.reset()
        return alpha, answer
