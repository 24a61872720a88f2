"""Turns a decoded picture into what a viewer is meant to see: its colours, square pixels, upright."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from desktop_app.capture.dynamic_range import StandardRange
from desktop_app.capture.frame import RgbImage

if TYPE_CHECKING:
    from av import VideoFrame
    from av.video.stream import VideoStream

_UNSPECIFIED = 2
"""FFmpeg's number for a colour space that the file does not tell."""
# Real pixels are at most a little over twice as wide as high, or the reverse; beyond this, a note is broken.
_WIDEST_PIXEL = 4
_QUARTER = np.array([[0, -1, 0], [1, 0, 0], [0, 0, 1]], np.int32)
"""A quarter turn anticlockwise, as `VideoView` reads it."""


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


class VideoView:
    """What the pictures of one video are meant to look like; asked for each of them in turn."""

    def __init__(self, stream: VideoStream) -> None:
        """Show the pictures of a file's stream."""
        from av.video.reformatter import VideoReformatter

        self._stream = stream
        self._range = StandardRange()
        # One for all: each has threads and tables of its own.
        self._reformatter = VideoReformatter()
        self._matrix: NDArray[np.int32] | None = None

    def image(self, picture: VideoFrame) -> RgbImage:
        """Give a picture as it is meant to be seen.

        Args:
            picture: as it was decoded.

        Returns:
            (H, W, 3) uint8 RGB, with square pixels, turned and mirrored as the file's note asks.

        Raises:
            av.error.FFmpegError, ValueError, MemoryError: if it is of a kind that cannot be converted.
        """
        from av.video.reformatter import Colorspace, Interpolation

        size = (picture.height, picture.width)
        height, width = square_size(size, self._stream.sample_aspect_ratio)
        shown = self._range.convert(picture, self._stream.codec_context.color_trc)
        formatted = self._reformatter.reformat(
            shown,
            format="rgb24",
            width=width,
            height=height,
            src_colorspace=Colorspace.ITU709 if _is_untold_hd(shown) else None,
            interpolation=Interpolation.BICUBIC if (height, width) != size else None,
        )
        if self._matrix is None:
            # Of the first alone: in PyAV, a picture whose notes were read is kept until garbage is collected.
            self._matrix = _matrix_of(picture)
        return _upright(np.asarray(formatted.to_ndarray(), np.uint8), self._matrix)


def _is_untold_hd(picture: VideoFrame) -> bool:
    # FFmpeg would take it for BT.601, as of old; the sizes are those from which mpv and VLC assume BT.709.
    return picture.colorspace == _UNSPECIFIED and (picture.width >= 1280 or picture.height > 576)


def _matrix_of(picture: VideoFrame) -> NDArray[np.int32]:
    """Read where a step to the right leads, and one down: a row each, (right, down, _) in 1/65536."""
    try:
        note = picture.side_data["DISPLAYMATRIX"]  # type: ignore[typeddict-item]  # PyAV declares others alone.
    except KeyError:
        return np.eye(3, dtype=np.int32)
    except ValueError:
        # PyAV gives no notes at all where one is of a kind that it does not know, such as EXIF; but the turn.
        return np.linalg.matrix_power(_QUARTER, round(picture.rotation / 90) % 4)
    return np.frombuffer(bytes(note), np.int32).reshape(3, 3)


def _upright(image: RgbImage, matrix: NDArray[np.int32]) -> RgbImage:
    step_right, step_down, _ = matrix
    across, down = step_right[0], step_down[1]
    if abs(step_right[1]) > abs(across):
        image = image.transpose(1, 0, 2)
        across, down = step_down[0], step_right[1]
    image = image[:, ::-1] if across < 0 else image
    image = image[::-1] if down < 0 else image
    return np.ascontiguousarray(image, np.uint8)
