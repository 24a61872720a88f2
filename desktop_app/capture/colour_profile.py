"""Colour profiles of pictures: brought into sRGB, which is what everything here takes colours for."""

from __future__ import annotations

import io
import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

logger = logging.getLogger(__name__)


def to_srgb(picture: Image.Image, profile: bytes) -> Image.Image:
    """Bring a picture's colours into sRGB; phones write Display P3, in which every number means more colour.

    Args:
        picture: RGB, grey (L) or CMYK.
        profile: the ICC profile that came with it; empty, broken or of another kind of picture: it is ignored.

    Returns:
        An RGB picture.
    """
    return (_converted(picture, profile) if profile else None) or picture.convert("RGB")


def _converted(picture: Image.Image, profile: bytes) -> Image.Image | None:
    """Give the picture in sRGB; None where it is in sRGB already, or its profile is of no use."""
    from PIL import ImageCms

    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        # Most have this one; converting would take time, and round.
        if "sRGB" in ImageCms.getProfileDescription(source):
            return None
        return ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError) as error:
        logger.info("a colour profile is ignored: %s", error)
        return None
