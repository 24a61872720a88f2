"""Turns a decoded picture into what a viewer is meant to see: its colours, square pixels, upright."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.capture.frame import RgbImage

if TYPE_CHECKING:
    from av import VideoFrame

_UNSPECIFIED = 2
"""FFmpeg's number for a colour space that the file does not tell."""
# Real pixels are at most a little over twice as wide as high, or the reverse; beyond this, a note is broken.
_WIDEST_PIXEL = 4


def square_size(size: tuple[int, int], pixel_aspect: Fraction | None) -> tuple[int, int]:
    """Give the size at which a picture's pixels are square. It only ever grows, so that no detail is lost.

    Args:
        size: (height, width) in pixels.
        pixel_aspect: width of a pixel by its height; None, and what no pixel can have, counts as 1.
    """
    height, width = size
    aspect = pixel_aspect or Fraction(1)
    if not Fraction(1, _WIDEST_PIXEL) <= aspect <= _WIDEST_PIXEL:
        return size
    return (height, round(width * aspect)) if aspect >= 1 else (round(height / aspect), width)


def to_image(picture: VideoFrame, pixel_aspect: Fraction | None) -> RgbImage:
    """Give a picture as it is meant to be seen.

    Args:
        picture: as it was decoded.
        pixel_aspect: as in `square_size`.

    Returns:
        (H, W, 3) uint8 RGB, with square pixels, turned and mirrored as the file's note asks.

    Raises:
        av.error.FFmpegError, ValueError, MemoryError: if it is of a kind that cannot be converted.
    """
    from av.video.reformatter import Colorspace, Interpolation

    size = (picture.height, picture.width)
    height, width = square_size(size, pixel_aspect)
    image = picture.to_ndarray(
        format="rgb24",
        width=width,
        height=height,
        src_colorspace=Colorspace.ITU709 if _is_untold_hd(picture) else None,
        interpolation=Interpolation.BICUBIC if (height, width) != size else None,
    )
    return _upright(np.asarray(image, np.uint8), picture)


def _is_untold_hd(picture: VideoFrame) -> bool:
    # FFmpeg would take it for BT.601, as of old; the sizes are those from which mpv and VLC assume BT.709.
    return picture.colorspace == _UNSPECIFIED and (picture.width >= 1280 or picture.height > 576)


def _upright(image: RgbImage, picture: VideoFrame) -> RgbImage:
    try:
        note = picture.side_data["DISPLAYMATRIX"]  # type: ignore[typeddict-item]  # PyAV declares others alone.
    except KeyError:
        return image
    except ValueError:
        # PyAV gives no notes at all where one is of a kind that it does not know, such as EXIF; but the turn.
        turns = round(picture.rotation / 90) % 4
        return np.ascontiguousarray(np.rot90(image, turns), np.uint8)
    # Each row says where a step leads, (right, down, _) in 1/65536: one to the right, then one down.
    step_right, step_down, _ = np.frombuffer(bytes(note), np.int32).reshape(3, 3)
    across, down = step_right[0], step_down[1]
    if abs(step_right[1]) > abs(across):
        image = image.transpose(1, 0, 2)
        across, down = step_down[0], step_right[1]
    image = image[:, ::-1] if across < 0 else image
    image = image[::-1] if down < 0 else image
    return np.ascontiguousarray(image, np.uint8)
