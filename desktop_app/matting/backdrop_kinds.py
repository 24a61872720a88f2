"""The backdrops: colour, picture, video, blur of the room, and none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from desktop_app.capture.frame import Alpha, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.errors import BackdropError, SourceError
from desktop_app.matting.blur import blur_background
from desktop_app.matting.letterbox import resize_area

# How many pictures of a video may be passed over for one frame.
_CATCH_UP = 8


class ColourBackdrop:
    """One colour everywhere."""

    is_transparent = False
    is_blur = False

    def __init__(self, colour: tuple[int, int, int]) -> None:
        """Take (red, green, blue), 0-255."""
        self._colour = colour
        self._filled: RgbImage | None = None

    def render(self, image: RgbImage, alpha: Alpha, time_s: float) -> RgbImage:
        """Fill the frame's size."""
        if self._filled is None or self._filled.shape != image.shape:
            self._filled = np.empty_like(image)
            self._filled[:] = self._colour
            self._filled.flags.writeable = False
        return self._filled


class TransparentBackdrop:
    """Nothing: composites keep their alpha."""

    is_transparent = True
    is_blur = False

    def render(self, image: RgbImage, alpha: Alpha, time_s: float) -> RgbImage:
        """Give black, which nobody sees."""
        return np.zeros_like(image)


class BlurBackdrop:
    """The room itself, blurred."""

    is_transparent = False
    is_blur = True

    def __init__(self, strength: int) -> None:
        """Take a strength of 0-100."""
        self._strength = strength

    def render(self, image: RgbImage, alpha: Alpha, time_s: float) -> RgbImage:
        """Blur what is behind the person."""
        return blur_background(image, alpha, self._strength)


class PictureBackdrop:
    """A picture that covers the frame; what sticks out is cut on both sides alike."""

    is_transparent = False
    is_blur = False

    def __init__(self, picture: RgbImage) -> None:
        """Take (H, W, 3) uint8 RGB."""
        self._picture = picture
        self._fitted: RgbImage | None = None

    def render(self, image: RgbImage, alpha: Alpha, time_s: float) -> RgbImage:
        """Fit the picture to the frame's size; done once per size."""
        if self._fitted is None or self._fitted.shape != image.shape:
            self._fitted = cover_fit(self._picture, (image.shape[0], image.shape[1]))
            self._fitted.flags.writeable = False
        return self._fitted


class VideoBackdrop:
    """A video that covers the frame, moves with the frames' time, and starts over at its end."""

    is_transparent = False
    is_blur = False

    def __init__(self, path: Path) -> None:
        """Open the file and read its first picture.

        Raises:
            BackdropError: if there is none.
        """
        self._path = path
        self._started_at_s: float | None = None
        self._frames: Iterator[tuple[RgbImage, float]] = iter(())
        self._coming: tuple[RgbImage, float] | None = None
        self._fitted: RgbImage | None = None
        self._ends_at_s = 1.0
        self._rewind()

    def render(self, image: RgbImage, alpha: Alpha, time_s: float) -> RgbImage:
        """Give the picture for this time; a jump back in time starts the video over.

        Raises:
            BackdropError: if the file cannot be read any more.
        """
        if self._started_at_s is None:
            self._started_at_s = time_s
        position_s = time_s - self._started_at_s
        if position_s < 0:
            self._started_at_s, position_s = time_s, 0.0
            self._rewind()
        for _ in range(_CATCH_UP):
            if self._coming is None or self._coming[1] > position_s:
                break
            self._advance()
        if self._coming is not None and self._coming[1] < position_s:
            # Far behind: go on from here rather than keep everybody waiting.
            self._started_at_s = time_s - self._coming[1]
        if self._coming is None and position_s >= self._ends_at_s:
            self._started_at_s = time_s
            self._rewind()
        size = (image.shape[0], image.shape[1])
        if self._fitted is None or self._fitted.shape != image.shape:
            self._fitted = cover_fit(self._picture, size)
        return self._fitted

    def _rewind(self) -> None:
        # Imported here: PyAV takes long to load, and few backdrops are videos.
        from desktop_app.capture.video_file import read_video

        try:
            self._frames = read_video(self._path)
            self._picture, _ = next(self._frames)
        except (SourceError, StopIteration) as error:
            raise BackdropError(f"{error} Or choose another backdrop.") from error
        self._fitted = None
        self._ends_at_s = 1.0
        self._coming = self._next()

    def _advance(self) -> None:
        if self._coming is None:
            return
        self._picture, shown_at_s = self._coming
        self._fitted = None
        self._coming = self._next()
        if self._coming is not None:
            # The last picture stays as long as the one before it did.
            self._ends_at_s = 2 * self._coming[1] - shown_at_s

    def _next(self) -> tuple[RgbImage, float] | None:
        try:
            return next(self._frames, None)
        except SourceError as error:
            raise BackdropError(f"{error} Or choose another backdrop.") from error


def cover_fit(picture: RgbImage, size: tuple[int, int]) -> RgbImage:
    """Scale a picture to cover a size without squashing it, and cut what sticks out.

    Args:
        picture: (H, W, 3) uint8 RGB.
        size: (height, width) in pixels.

    Returns:
        A new contiguous (height, width, 3) uint8 RGB picture.
    """
    rows, columns = picture.shape[:2]
    scale = max(size[0] / rows, size[1] / columns)
    # The part that stays visible, cut before scaling, so that a very long picture does not become a huge one.
    height, width = min(rows, max(1, round(size[0] / scale))), min(columns, max(1, round(size[1] / scale)))
    top, left = (rows - height) // 2, (columns - width) // 2
    part = np.ascontiguousarray(picture[top : top + height, left : left + width])
    fitted = resize_area(part, size)
    return fitted if fitted is not picture else fitted.copy()


def neutral_card(size: tuple[int, int]) -> RgbImage:
    """Draw the dark card that stands where nothing else may be shown.

    Args:
        size: (height, width) in pixels.

    Returns:
        (height, width, 3) uint8 RGB.
    """
    shades = np.linspace(44, 26, max(2, size[0]), dtype=np.float32)[: size[0], None, None]
    column = np.rint(shades * np.array([0.94, 1.0, 1.14], np.float32)).astype(np.uint8)
    return np.asarray(cv2.repeat(column, 1, size[1]), np.uint8)
