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
    from PIL import ImageCms

    if profile:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            # Most have this one; converting would take time, and round.
            if "sRGB" not in ImageCms.getProfileDescription(source):
                made = ImageCms.profileToProfile(
                    picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB"
                )
                return made or picture.convert("RGB")
        except (ImageCms.PyCMSError, OSError, ValueError) as error:
            logger.info("a colour profile is ignored: %s", error)
    return picture.convert("RGB")
