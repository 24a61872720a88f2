"""Takes one frame through all steps: upright, segment, refine, composite.

A frame and its own mask stay together. Nothing here falls back to the frame as it is: what goes wrong raises,
and whoever called shows a `cover` instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

import numpy as np

from desktop_app.capture.frame import Alpha, Frame, Matte, RgbaImage, RgbImage
from desktop_app.matting.crop import WHOLE, Crop, crop_image
from desktop_app.matting.finder import PersonFinder
from desktop_app.matting.framing import Framing
from desktop_app.matting.letterbox import letterbox
from desktop_app.matting.look import look_of
from desktop_app.matting.parts import Parts, recomposite
from desktop_app.matting.pyramid import Pyramid
from desktop_app.matting.segment import Segmenter, input_size, segment_safely
from desktop_app.matting.shelf import BackdropShelf
from desktop_app.matting.smooth import Smoother, TemporalSmoother
from desktop_app.matting.sparing import Origin
from desktop_app.matting.stage_watch import StageWatch
from desktop_app.matting.turning import Turning
from desktop_app.matting.upright import judge, mirror_image, turn_image
from desktop_app.matting.zones import View, apply_zones, zones_of
from desktop_app.settings import Settings

_JUMP = 0.15  # A part that moves by more than this share of itself shows the one person elsewhere.


@dataclass(frozen=True, eq=False)
class Composite:
    """A finished picture: the only thing that previews, files and devices ever get.

    Attributes:
        image: (H, W, 3) uint8 RGB, or (H, W, 4) with straight alpha if the backdrop is transparent; locked.
        matte: (H, W) uint8, 0-255, the person's alpha in `image`; locked. Zero everywhere in a cover.
        frame_index: of the frame it was made of; -1 in a cover without one.
        captured_at_s: of that frame.
        source_id: of that frame.
        turns: quarter turns clockwise, 0-3, that the (mirrored) frame was turned.
        is_covered: whether this is a cover, shown because there is nothing that may be shown.
        stage_ms: milliseconds by stage: "upright", "segment", "refine", "composite".
        suggested_turns: the turn that the vote has settled on; None if it has not, or is not asked.
        crop: the part of the whole upright picture that `image` shows.
        backdrop: SPEC of what stands behind the person; empty in a cover.
    """

    image: RgbImage | RgbaImage
    matte: Matte
    frame_index: int
    captured_at_s: float
    source_id: str
    turns: int
    is_covered: bool
    stage_ms: Mapping[str, float]
    suggested_turns: int | None
    crop: Crop = WHOLE
    backdrop: str = ""

    def __post_init__(self) -> None:
        """Lock the arrays."""
        self.image.flags.writeable = False
        self.matte.flags.writeable = False

    @property
    def size(self) -> tuple[int, int]:
        """(height, width) in pixels."""
        return self.image.shape[0], self.image.shape[1]

    @cached_property
    def alpha(self) -> Alpha:
        """`matte` as (H, W) float32, 0-1; locked. Made when it is first asked for."""
        alpha = np.divide(self.matte, 255, dtype=np.float32)
        alpha.flags.writeable = False
        return alpha


class Matter:
    """Mattes frames one after the other. For one thread; the same frames give the same composites.

    The state between frames: what the finder remembers and the smoothed alpha, which start over when source,
    size, turn or mirroring change; the crop; and the vote on what is upright, which starts over with the
    source.
    """

    def __init__(
        self, segmenter: Segmenter, *, shelf: BackdropShelf | None = None, smoother: Smoother | None = None
    ) -> None:
        """Work with a segmenter; `shelf` may be shared with `cover` in the same thread."""
        self._segmenter = segmenter
        self._finder = PersonFinder(segmenter)
        self._shelf = shelf or BackdropShelf()
        self._smoother = smoother or TemporalSmoother()
        self._turning = Turning(segmenter)
        self._framing = Framing(segmenter)
        self._crop = WHOLE
        self._kind: tuple[object, ...] = ()
        self.parts: Parts | None = None

    @property
    def origin(self) -> Origin:
        """Where the alpha of the last frame came from."""
        return self._finder.origin

    def use(self, segmenter: Segmenter) -> None:
        """Go on with another segmenter of any size; the person followed stays the same."""
        self._segmenter = segmenter
        self._finder.use(segmenter)
        self._turning.use(segmenter)
        self._framing.use(segmenter)

    def matte(self, frame: Frame, settings: Settings, *, every: int = 1) -> Composite:
        """Take one frame through all steps.

        Args:
            frame: any size from 1 x 1.
            settings: the same ones for all steps.
            every: how many frames may go by on one question to the network; see `SparingSegmenter.segment`.

        Returns:
            The composite, of the frame's size after turning.

        Raises:
            BackdropError: if the backdrop cannot be loaded or drawn.
            ModelError: if the segmenter gives something that is no alpha.
            SourceError: if the frame holds no picture.
            Exception: what the segmenter raises.
        """
        watch = StageWatch()
        frame.check()
        backdrop = self._shelf.get(settings.backdrop, look_of(settings))
        image = self._mirrored(frame, settings)
        turns = self._turning.choose(image, frame, settings, is_cropped=not self._crop.is_whole)
        whole = turn_image(image, turns)
        self._start_over_if_new((frame.source_id, whole.shape, turns, settings.mirror))
        # Before the network looks, so that it sees the part in full detail, and the backdrop is not cropped.
        crop = self._framing.choose(whole, frame, settings, turns)
        image = crop_image(whole, crop)
        self._move_to(crop)
        watch.lap("upright")
        pyramid = Pyramid(image)
        rough = self._segment(pyramid, turns, frame, settings, every)
        if crop.is_whole:
            self._framing.see(rough, whole, frame, settings, turns)
        watch.lap("segment")
        # Before the alpha is enlarged: cheaper, and the edge of this frame's own picture has the last word.
        rough = self._smoother.smooth(rough, settings.smoothing, frame.captured_at_s)
        # After the smoothing: a zone holds from the frame it was painted on, and leaves no trace once erased.
        view = View(settings.mirror, turns, crop)
        rough = apply_zones(rough, zones_of(frame.source_id, settings.zones), view)
        parts = Parts(image, rough, settings, frame.source_id, view, frame.captured_at_s)
        result, matte = recomposite(parts, backdrop, parts.edge, pyramid=pyramid, watch=watch)
        self.parts = parts
        return Composite(
            image=result,
            matte=matte,
            frame_index=frame.index,
            captured_at_s=frame.captured_at_s,
            source_id=frame.source_id,
            turns=turns,
            is_covered=False,
            stage_ms=MappingProxyType(watch.stage_ms),
            suggested_turns=self._turning.suggested(frame, settings),
            crop=crop,
            backdrop=settings.backdrop,
        )

    def judge_upright(self, frame: Frame, settings: Settings) -> int | None:
        """Say at once which turn makes one picture, mirrored if so set, upright; remember nothing of it.

        Returns:
            Quarter turns clockwise, 0-3, as for `Settings.turns`; None if unsure or nobody is there.

        Raises:
            ModelError: if the segmenter gives something that is no alpha.
        """
        image = self._mirrored(frame, settings)
        small, _ = letterbox(image, input_size(self._segmenter, image))
        return judge(segment_safely(self._segmenter, small))

    def reset(self) -> None:
        """Forget everything about the frames so far."""
        self._forget_alphas()
        self._turning.reset()

    def _mirrored(self, frame: Frame, settings: Settings) -> RgbImage:
        return mirror_image(frame.image) if settings.mirror else np.ascontiguousarray(frame.image)

    def _start_over_if_new(self, kind: tuple[object, ...]) -> None:
        if kind != self._kind:
            self._kind = kind
            self._forget_alphas()

    def _forget_alphas(self) -> None:
        self._finder.reset()
        self._smoother.reset()
        self._framing.reset()

    def _move_to(self, crop: Crop) -> None:
        """Forget the alphas of another part: they do not lie on this one."""
        before, self._crop = self._crop, crop
        if crop == before:
            return
        is_far = max(abs(crop.left - before.left), abs(crop.top - before.top)) > _JUMP * crop.size
        self._finder.move(is_far=is_far)
        self._smoother.reset()

    def _segment(self, pyramid: Pyramid, turns: int, frame: Frame, settings: Settings, every: int) -> Alpha:
        time_s, one_person = frame.captured_at_s, settings.one_person
        alpha, answer = self._finder.find(pyramid, time_s, one_person=one_person, every=every)
        if turns == 0 and self._crop.is_whole:
            self._turning.see(answer, frame, settings)
        return alpha
