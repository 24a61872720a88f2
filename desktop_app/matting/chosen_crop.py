"""The part of a source's picture that was chosen by hand: from the settings to what is shown, and back."""

from __future__ import annotations

from desktop_app.matting.crop import WHOLE, Crop, crop_at
from desktop_app.matting.zones import View
from desktop_app.settings import Settings


def chosen_crop(settings: Settings, source_id: str, view: View) -> Crop:
    """Give the part of a source's shown picture that was chosen by hand; the whole if none was.

    Args:
        settings: `framings` are in the camera's own coordinates, so that mirroring keeps the part.
        source_id: of the source.
        view: how its picture is shown; its own crop does not count.
    """
    chosen = settings.framings.get(source_id)
    if chosen is None:
        return WHOLE
    crop = crop_at(*chosen)
    return (crop.mirrored() if view.mirror else crop).turned(view.turns)


def remembered(crop: Crop, view: View) -> tuple[float, float, float]:
    """Give a part of the shown picture as `Settings.framings` keep it: (zoom, x, y)."""
    crop = crop.turned(-view.turns)
    crop = crop.mirrored() if view.mirror else crop
    return (crop.zoom, *crop.centre)
