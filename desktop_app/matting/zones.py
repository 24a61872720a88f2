"""Zones: parts of one camera's picture that the user wants to be seen always, or never.

They are kept in the camera's own coordinates, before mirroring and turning, so that what was painted over a
poster stays over the poster when the picture is mirrored or turned.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from desktop_app import zone_text
from desktop_app.capture.frame import Alpha, Matte
from desktop_app.matting.crop import WHOLE, Crop

Cells = NDArray[np.uint8]
"""(rows, columns) over a whole picture, each NONE, KEEP or HIDE."""
Point = tuple[float, float]
"""(x, y) in a shown picture, 0-1 each from its top left corner; beyond that, it lies outside."""
# What rounding may leave of nothing when cells are averaged.
_TRACE = 1e-4


@dataclass(frozen=True)
class View:
    """How a camera's picture is shown: mirrored or not, then turned clockwise, and then cropped."""

    mirror: bool = False
    turns: int = 0
    crop: Crop = WHOLE


@dataclass(frozen=True)
class Zones:
    """What is kept and what is hidden of one camera's picture. Never changed: painting makes new ones.

    Attributes:
        cells: `zone_text.CELLS` bytes, row by row over the picture as the camera gives it.

    Raises:
        ValueError: if `cells` are no such bytes.
    """

    cells: bytes = bytes(zone_text.CELLS)

    def __post_init__(self) -> None:
        """Check the cells at the door."""
        if len(self.cells) != zone_text.CELLS or max(self.cells) > zone_text.HIDE:
            raise ValueError("These are no cells of zones.")

    @property
    def is_empty(self) -> bool:
        """Whether nothing is kept and nothing hidden."""
        return not any(self.cells)

    @property
    def keeps_room(self) -> bool:
        """Whether a part of the room is shown."""
        return zone_text.KEEP in self.cells

    @property
    def hides(self) -> bool:
        """Whether a part of the picture is never shown."""
        return zone_text.HIDE in self.cells

    def shown(self, view: View) -> Cells:
        """Give the cells as they lie over the picture, mirrored and turned with it, not cropped; read-only."""
        cells = np.frombuffer(self.cells, np.uint8).reshape(zone_text.ROWS, zone_text.COLUMNS)
        shown = np.rot90(cells[:, ::-1] if view.mirror else cells, -view.turns)
        shown.flags.writeable = False
        return shown

    def painted(
        self, view: View, size: tuple[int, int], start: Point, end: Point, *, radius: float, value: int
    ) -> Zones:
        """Draw a line with a round brush over the shown picture.

        Args:
            view: how the picture is shown.
            size: (height, width) of the shown picture in pixels.
            start: where the middle of the brush comes from.
            end: where it goes to; the same as `start` for a dab.
            radius: of the brush, in shorter sides of the picture. At least one cell is painted inside it.
            value: KEEP, HIDE, or NONE to erase.
        """
        start, end, radius = view.crop.outward(*start), view.crop.outward(*end), radius * view.crop.size
        shown = self.shown(view).copy()
        height, width = size
        y = ((np.arange(shown.shape[0]) + 0.5) * (height / shown.shape[0]))[:, None]
        x = ((np.arange(shown.shape[1]) + 0.5) * (width / shown.shape[1]))[None, :]
        # Half a cell's diagonal: any point of the picture is this near to the middle of some cell.
        reach = max(radius * min(size), 0.5001 * np.hypot(height / shown.shape[0], width / shown.shape[1]))
        from_x, from_y, to_x, to_y = start[0] * width, start[1] * height, end[0] * width, end[1] * height
        length_2 = (to_x - from_x) ** 2 + (to_y - from_y) ** 2
        along = np.zeros(shown.shape)
        if length_2 > 0:
            along = (((x - from_x) * (to_x - from_x) + (y - from_y) * (to_y - from_y)) / length_2).clip(0, 1)
        distance_2 = (x - from_x - along * (to_x - from_x)) ** 2 + (y - from_y - along * (to_y - from_y)) ** 2
        shown[distance_2 <= reach**2] = value
        cells = np.rot90(shown, view.turns)
        return Zones((cells[:, ::-1] if view.mirror else cells).tobytes())


def zones_of(source_id: str, zones: Mapping[str, str]) -> Zones:
    """Give the zones of a source, and of no other.

    Args:
        source_id: of the source that the picture is from.
        zones: by source id, as in `Settings.zones`.

    Raises:
        ValueError: if its zones are no such text. Settings that were loaded hold none of that kind.
    """
    text = zones.get(source_id)
    return _NO_ZONES if text is None else _read(text)


def apply_zones(alpha: Alpha, zones: Zones, view: View) -> Alpha:
    """Set alpha to 1 where the room is kept and to 0 where everything is hidden.

    Args:
        alpha: (H, W) float32, 0-1, of the shown picture, any size. Not changed.
        zones: of the picture's own source.
        view: how the picture is shown.

    Returns:
        (H, W) float32, 0-1; `alpha` itself where there are no zones. Within half a cell of a zone's border
        it goes over from one to the other; where the two kinds meet, hiding goes first.
    """
    if zones.is_empty:
        return alpha
    kept, visible = _weights(zones, view, (alpha.shape[0], alpha.shape[1]))
    return np.minimum(np.maximum(alpha, kept), visible)


def hide_zones(matte: Matte, zones: Zones, view: View) -> Matte:
    """Set a finished matte to 0 where everything is hidden: its edge may have grown into that.

    Args:
        matte: (H, W) uint8, of the shown picture. Not changed.
        zones: as for `apply_zones`, which has been asked before.
        view: likewise.

    Returns:
        (H, W) uint8; `matte` itself where nothing is hidden.
    """
    if not zones.hides:
        return matte
    return np.minimum(matte, _most(zones, view, (matte.shape[0], matte.shape[1])))


@lru_cache(maxsize=8)
def _read(text: str) -> Zones:
    return Zones(zone_text.decode(text))


@lru_cache(maxsize=2)
def _most(zones: Zones, view: View, size: tuple[int, int]) -> Matte:
    """Give the greatest matte at each pixel of a size."""
    return np.asarray(_weights(zones, view, size)[1] * 255, np.uint8)


@lru_cache(maxsize=4)
def _weights(zones: Zones, view: View, size: tuple[int, int]) -> tuple[Alpha, Alpha]:
    """Give the least and the greatest alpha at each pixel of a size."""
    # Imported here: the window knows zones before it has OpenCV.
    from desktop_app.capture.opencv import cv2

    shown = zones.shown(view)
    # As large as the whole picture would be of which this is a part.
    whole = round(size[0] / view.crop.size), round(size[1] / view.crop.size)
    is_shrunk = whole[0] < shown.shape[0] or whole[1] < shown.shape[1]
    method = cv2.INTER_AREA if is_shrunk else cv2.INTER_LINEAR
    kept, hidden = (
        _cut(cv2.resize((shown == kind).astype(np.float32), whole[::-1], interpolation=method), view.crop, size)
        for kind in (zone_text.KEEP, zone_text.HIDE)
    )
    if is_shrunk:
        # A pixel that holds several cells is hidden if any of them is, and kept only if all are.
        kept, hidden = (kept > 1 - _TRACE).astype(np.float32), (hidden > _TRACE).astype(np.float32)
    kept, visible = np.asarray(kept, np.float32), np.asarray(1 - hidden, np.float32)
    for weights in (kept, visible):
        weights.flags.writeable = False
    return kept, visible


def _cut(whole: Alpha, crop: Crop, size: tuple[int, int]) -> Alpha:
    """Cut a part out of a whole that is as fine as the part shall be."""
    if crop.is_whole:
        return whole
    from desktop_app.capture.opencv import cv2

    places = np.array([[1, 0, crop.left * whole.shape[1]], [0, 1, crop.top * whole.shape[0]]], np.float64)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    cut = cv2.warpAffine(whole, places, (size[1], size[0]), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cut, np.float32)


_NO_ZONES = Zones()
