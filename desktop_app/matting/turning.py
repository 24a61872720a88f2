"""Decides how far a source's pictures are turned: by hand, or by the vote on what is upright."""

from __future__ import annotations

from desktop_app.capture.frame import Frame, RgbImage
from desktop_app.matting.letterbox import letterbox
from desktop_app.matting.segment import Segmentation, Segmenter, input_size, segment_safely
from desktop_app.matting.upright import UprightVote, judge, seen_mirrored
from desktop_app.settings import Settings


class Turning:
    """Holds the vote, which starts over with the source."""

    def __init__(self, segmenter: Segmenter) -> None:
        """Ask this segmenter where the matting's own answer says nothing of the whole picture."""
        self._segmenter = segmenter
        self.reset()

    def use(self, segmenter: Segmenter) -> None:
        """Go on with another segmenter; the vote goes on."""
        self._segmenter = segmenter

    def reset(self) -> None:
        """Forget the source and its vote."""
        self._vote = UprightVote()
        self._source_id: str | None = None

    def choose(self, image: RgbImage, frame: Frame, settings: Settings, *, is_cropped: bool) -> int:
        """Give the turn by hand, else that of the vote; ask for another opinion when one is due.

        Args:
            image: (H, W, 3) uint8 RGB, the frame's whole picture, mirrored if the settings say so.
            frame: which frame that is.
            settings: turns by hand, and whether pictures are turned by themselves.
            is_cropped: whether the matting sees only a part, on which no opinion can be had.

        Returns:
            Quarter turns clockwise, 0-3.
        """
        if frame.source_id != self._source_id:
            self._source_id = frame.source_id
            self._vote = UprightVote()
        if frame.source_id in settings.turns:
            return settings.turns[frame.source_id] % 4
        if not settings.auto_upright:
            return 0
        # A whole picture that is not turned gets its opinion with its alpha, in `see`.
        if (self._vote.turns or is_cropped) and self._vote.is_due(frame.captured_at_s):
            small, _ = letterbox(image, input_size(self._segmenter, image))
            self._add(segment_safely(self._segmenter, small), frame, settings)
        return seen_mirrored(self._vote.turns, settings.mirror)

    def see(self, segmentation: Segmentation, frame: Frame, settings: Settings) -> None:
        """Take the opinion on a whole picture that was not turned, if one is due."""
        if self._is_asked(frame, settings) and self._vote.is_due(frame.captured_at_s):
            self._add(segmentation, frame, settings)

    def suggested(self, frame: Frame, settings: Settings) -> int | None:
        """Give the turn that the vote has settled on; None if it has not, or is not asked."""
        settled = self._vote.settled_turns
        is_asked = self._is_asked(frame, settings)
        return seen_mirrored(settled, settings.mirror) if is_asked and settled is not None else None

    def _is_asked(self, frame: Frame, settings: Settings) -> bool:
        return settings.auto_upright and frame.source_id not in settings.turns

    def _add(self, segmentation: Segmentation, frame: Frame, settings: Settings) -> None:
        opinion = judge(segmentation)
        if opinion is not None:
            opinion = seen_mirrored(opinion, settings.mirror)
        self._vote.add(opinion, frame.captured_at_s)
