"""The backdrops: colour, picture, video, blur of the room, and none."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator

import numpy as np

from desktop_app.capture.frame import Matte, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.errors import SourceError, of_backdrop
from desktop_app.matting.blur import blur_background
from desktop_app.matting.look import PLAIN, Look, darken, dress, fit_picture, lock, tint

_LONGEST_STEP_S = 2.0
"""Between frames that are further apart a video stands still, rather than read on for as long."""


class ColourBackdrop:
    """One colour everywhere."""

    is_transparent = False
    is_blur = False

    def __init__(self, colour: tuple[int, int, int]) -> None:
        """Take (red, green, blue), 0-255."""
        self._colour = colour
        self._filled: RgbImage | None = None

    def render(self, image: RgbImage, matte: Matte, time_s: float, *, zoom: float = 1.0) -> RgbImage:
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

    def render(self, image: RgbImage, matte: Matte, time_s: float, *, zoom: float = 1.0) -> RgbImage:
        """Give black, which nobody sees."""
        return np.zeros_like(image)


class BlurBackdrop:
    """The room itself, blurred."""

    is_transparent = False
    is_blur = True

    def __init__(self, strength: int) -> None:
        """Take a strength of 0-100."""
        self._strength = strength
        self._dim = 0

    def wear(self, look: Look) -> None:
        """Darken the room likewise; how far it is blurred is its own affair."""
        self._dim = look.dim

    def render(self, image: RgbImage, matte: Matte, time_s: float, *, zoom: float = 1.0) -> RgbImage:
        """Blur what is behind the person."""
        return darken(blur_background(image, matte, self._strength, zoom=zoom), self._dim)


class PictureBackdrop:
    """A picture fitted to the frame; where it covers it, what sticks out is cut on both sides alike."""

    is_transparent = False
    is_blur = False

    def __init__(self, picture: RgbImage) -> None:
        """Take (H, W, 3) uint8 RGB."""
        self._picture = picture
        self._look = PLAIN
        self._fitted: RgbImage | None = None
        self._dressed: RgbImage | None = None

    @property
    def fit(self) -> str:
        """How it is fitted: a word of `fit_picture`."""
        return self._look.fit

    def unfitted(self) -> PictureBackdrop:
        """Give another one of the same picture, to be made ready in another thread while this one is shown."""
        return PictureBackdrop(self._picture)

    def wear(self, look: Look) -> None:
        """Look like this from the next frame on."""
        if dataclasses.replace(look, plays=self._look.plays) != self._look:
            if look.fit != self._look.fit:
                self._fitted = None
            self._look, self._dressed = look, None

    def make_ready(self, size: tuple[int, int], look: Look) -> None:
        """Do the work of the first `render` for a (height, width) and a look."""
        self.wear(look)
        self._dress(size)

    def render(self, image: RgbImage, matte: Matte, time_s: float, *, zoom: float = 1.0) -> RgbImage:
        """Fit the picture to the frame's size; done once per size and look."""
        return self._dress((image.shape[0], image.shape[1]))

    def _dress(self, size: tuple[int, int]) -> RgbImage:
        # Blur and light are set with sliders: each of their steps must not shrink a large picture anew.
        if self._fitted is None or self._fitted.shape[:2] != size:
            self._fitted, self._dressed = fit_picture(self._picture, size, self._look.fit), None
        if self._dressed is None:
            self._dressed = lock(tint(self._fitted, self._look), self._picture)
        return self._dressed


class VideoBackdrop:
    """A video, or a picture that moves. Goes with the frames' time, and starts over at its end."""

    is_transparent = False
    is_blur = False

    def __init__(self, read: Callable[[], Iterator[tuple[RgbImage, float]]]) -> None:
        """Read the first picture.

        Args:
            read: begins anew; gives pictures and their times in seconds, and raises SourceError.

        Raises:
            BackdropError: if there is none.
        """
        self._read = read
        self._look = PLAIN
        self._started_at_s: float | None = None
        self._asked_at_s = 0.0
        self._frames: Iterator[tuple[RgbImage, float]] = iter(())
        self._coming: tuple[RgbImage, float] | None = None
        self._fitted: RgbImage | None = None
        self._ends_at_s = 1.0
        self._rewind()

    def wear(self, look: Look) -> None:
        """Look like this from the next frame on."""
        if look != self._look:
            self._look, self._fitted = look, None

    def render(self, image: RgbImage, matte: Matte, time_s: float, *, zoom: float = 1.0) -> RgbImage:
        """Give the picture for this time; a jump back in time starts the video over.

        Raises:
            BackdropError: if the file cannot be read any more.
        """
        if self._started_at_s is None:
            self._started_at_s = self._asked_at_s = time_s
        if time_s - self._asked_at_s > _LONGEST_STEP_S:
            self._started_at_s += time_s - self._asked_at_s
        self._asked_at_s = time_s
        position_s = time_s - self._started_at_s
        if position_s < 0:
            self._started_at_s, position_s = time_s, 0.0
            self._rewind()
        while self._coming is not None and self._coming[1] <= position_s:
            self._advance()
        if self._coming is None and position_s >= self._ends_at_s:
            self._started_at_s = time_s
            self._rewind()
        size = (image.shape[0], image.shape[1])
        if self._fitted is None or self._fitted.shape != image.shape:
            self._fitted = dress(self._picture, size, self._look)
        return self._fitted

    def _rewind(self) -> None:
        try:
            self._frames = self._read()
            self._picture, _ = next(self._frames)
        except (SourceError, StopIteration) as error:
            raise of_backdrop(error) from error
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
            raise of_backdrop(error) from error


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
