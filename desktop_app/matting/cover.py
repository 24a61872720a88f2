"""What is shown where nothing of the camera may be: the backdrop alone, or a dark card."""

from __future__ import annotations

from types import MappingProxyType

import numpy as np

from desktop_app.capture.frame import RgbaImage, RgbImage
from desktop_app.matting.backdrop_kinds import neutral_card
from desktop_app.matting.look import look_of
from desktop_app.matting.matter import Composite
from desktop_app.matting.shelf import BackdropShelf
from desktop_app.settings import Settings


def cover(
    size: tuple[int, int], settings: Settings, *, shelf: BackdropShelf | None = None, time_s: float = 0.0
) -> Composite:
    """Make a picture without anything of a camera: the backdrop alone, or a dark card in place of a blur.

    Args:
        size: (height, width) in pixels.
        settings: which backdrop.
        shelf: where that backdrop may be loaded already.
        time_s: for backdrops that move.

    Returns:
        A covered composite. A backdrop that cannot be loaded or drawn counts as a blur.
    """
    nobody = np.zeros(size, np.uint8)
    empty = np.zeros((*size, 3), np.uint8)
    image: RgbImage | RgbaImage
    try:
        backdrop = (shelf or BackdropShelf()).get(settings.backdrop, look_of(settings))
        if backdrop.is_transparent:
            image = np.zeros((*size, 4), np.uint8)
        elif backdrop.is_blur:
            image = neutral_card(size)
        else:
            image = backdrop.render(empty, nobody, time_s)
    except Exception:  # Whatever a backdrop does, the card is safe.
        image = neutral_card(size)
    return Composite(image, nobody, -1, time_s, "", 0, True, MappingProxyType({}), None)
