"""Pictures as browsers take them, quickly."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop_app.errors import OutputError

_JPEG_QUALITY = 88


def encode_picture(image: NDArray[np.uint8]) -> tuple[str, bytes]:
    """Give a picture as JPEG, or with its transparency as PNG.

    Args:
        image: (H, W, 3) uint8 RGB, or (H, W, 4) with straight alpha.

    Returns:
        Its kind, such as "image/jpeg", and its content.

    Raises:
        OutputError: if it cannot be encoded.
    """
    from desktop_app.capture.opencv import cv2

    if image.shape[2] == 4:
        suffix, kind, options = ".png", "image/png", [cv2.IMWRITE_PNG_COMPRESSION, 1]
        image_bgr = cv2.cvtColor(image, cv2.COLOR_RGBA2BGRA)
    else:
        suffix, kind, options = ".jpg", "image/jpeg", [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY]
        image_bgr = cv2.cvtColor(image, cv2.COLOR_RGB2BGR)
    is_done, content = cv2.imencode(suffix, image_bgr, options)
    if not is_done:
        raise OutputError("The picture could not be made for the stream. Start it again.")
    return kind, content.tobytes()
