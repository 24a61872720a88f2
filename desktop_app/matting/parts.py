"""What a composite was made of: the upright picture and the rough alpha. They show the room: keep them in."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import partial

import numpy as np

from desktop_app.capture.frame import Alpha, Matte, RgbaImage, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.backdrop import Backdrop
from desktop_app.matting.lay_over import lay_over
from desktop_app.matting.looking import alpha_size, look_at
from desktop_app.matting.pyramid import Pyramid
from desktop_app.matting.refine import Edge, person_region, refine_alpha
from desktop_app.matting.segment import Segmenter, segment_safely, sizes_of
from desktop_app.matting.stage_watch import StageWatch
from desktop_app.matting.zones import View, apply_zones, hide_zones, zones_of
from desktop_app.settings import Settings
from models.closer import closer_part

# How far beyond the person of the preview a finer network may see more of that person: a share of the height.
_REACH = 0.02
_PERSON = 0.5
_SAME_PERSON = 0.8
"""Intersection over union of two alphas below which they are not of one mind."""


_PLAIN = View()


@dataclass(frozen=True, eq=False)
class Parts:
    """What a composite was made of.

    Attributes:
        image: (H, W, 3) uint8 RGB, the camera's picture, mirrored, turned and cropped as it is shown.
        rough: (h, w) float32, 0-1, the alpha before it was enlarged; 0 where somebody or something is hidden.
        settings: in force then.
        source_id: of the frame.
        view: how the frame was mirrored, turned and cropped.
        time_s: of the frame, for backdrops that move.
    """

    image: RgbImage
    rough: Alpha
    settings: Settings
    source_id: str = ""
    view: View = _PLAIN
    time_s: float = 0.0

    @property
    def edge(self) -> Edge:
        """How the edge looked then."""
        return Edge(self.settings.feather_px, self.settings.shift_px, self.settings.softness)


def recomposite(
    parts: Parts,
    backdrop: Backdrop,
    edge: Edge,
    *,
    pyramid: Pyramid | None = None,
    watch: StageWatch | None = None,
) -> tuple[RgbImage | RgbaImage, Matte]:
    """Make a picture of its parts.

    Args:
        parts: what it is made of.
        backdrop: what stands behind.
        edge: how the edge shall look.
        pyramid: of the parts' picture, where one is at hand.
        watch: times the stages "refine" and "composite".

    Returns:
        (H, W, 3) uint8 RGB, or (H, W, 4) if the backdrop is transparent; and its (H, W) uint8 matte.

    Raises:
        BackdropError: if the backdrop cannot be drawn.
    """
    pyramid, watch = pyramid or Pyramid(parts.image), watch or StageWatch()
    region = person_region(parts.rough, (parts.image.shape[0], parts.image.shape[1]), edge)
    matte = refine_alpha(parts.rough, parts.image, edge, region=region, pyramid=pyramid)
    matte = hide_zones(matte, zones_of(parts.source_id, parts.settings.zones), parts.view)
    watch.lap("refine")
    image = lay_over(
        backdrop,
        parts.image,
        matte,
        region=region,
        light_wrap=parts.settings.light_wrap,
        time_s=parts.time_s,
        zoom=parts.view.crop.zoom,
        pyramid=pyramid,
    )
    watch.lap("composite")
    return image, matte


def refine_parts(parts: Parts, segmenter: Segmenter) -> Parts:
    """Ask a finer network about the same picture, or where that is worth it about the part with the people.

    What the preview hid stays hidden: the new alpha is nowhere above the preview's nearby, and zones hold.

    Args:
        parts: of a composite.
        segmenter: of any size; what it gives is not trusted.

    Returns:
        Parts with a finer alpha; `parts` itself where the two networks see somebody else.

    Raises:
        ModelError: if the segmenter gives something that is no alpha.
        Exception: what the segmenter raises.
    """
    size = alpha_size(parts.image, segmenter)
    before = _enlarged(parts.rough, size)
    part = closer_part(before, sizes_of(segmenter)) or (slice(0, size[0]), slice(0, size[1]))
    ask = partial(segment_safely, segmenter)
    fine, _ = look_at(Pyramid(parts.image), part, size, segmenter, ask)
    fine = np.minimum(fine, _enlarged(_widened(parts.rough), size))
    if _overlap(fine, before) < _SAME_PERSON:
        return parts
    zones = zones_of(parts.source_id, parts.settings.zones)
    return dataclasses.replace(parts, rough=apply_zones(fine, zones, parts.view))


def _widened(alpha: Alpha) -> Alpha:
    reach = max(1, round(_REACH * alpha.shape[0]))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    return np.asarray(cv2.dilate(alpha, kernel), np.float32)


def _enlarged(alpha: Alpha, size: tuple[int, int]) -> Alpha:
    return np.asarray(cv2.resize(alpha, (size[1], size[0]), interpolation=cv2.INTER_LINEAR), np.float32)


def _overlap(one: Alpha, other: Alpha) -> float:
    both, either = np.minimum(one, other) > _PERSON, np.maximum(one, other) > _PERSON
    return float(both.sum() / either.sum()) if either.any() else 1.0
