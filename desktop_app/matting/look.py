"""How a backdrop is worn: fitted to the frame in one of four ways, blurred and darkened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np

from desktop_app.capture.frame import RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.pyramid import resize_area
from desktop_app.settings import Settings
from models.fit import fit_letterbox

_STRONGEST_BLUR = 0.04
"""Standard deviation at 100, in shorter sides of the frame."""
_DARKEST = 0.85
"""What dimming by 100 takes of the light."""


@dataclass(frozen=True)
class Look:
    """What `wear` is given.

    Attributes:
        fit: "fill", "fit", "tile" or "centre".
        blur: 0-100.
        dim: 0-100.
        plays: whether what can move does.
    """

    fit: str = "fill"
    blur: int = 0
    dim: int = 0
    plays: bool = True


PLAIN = Look()


@runtime_checkable
class Wearer(Protocol):
    """A backdrop that can be worn in more than one way. For the thread that renders it."""

    def wear(self, look: Look) -> None:
        """Look like this from the next `render` on."""


def look_of(settings: Settings) -> Look:
    """Take the look out of the settings."""
    return Look(
        settings.backdrop_fit, settings.backdrop_blur, settings.backdrop_dim, plays=settings.backdrop_plays
    )


def dress(picture: RgbImage, size: tuple[int, int], look: Look) -> RgbImage:
    """Bring a picture to a frame's size and look.

    Args:
        picture: (H, W, 3) uint8 RGB, any size.
        size: (height, width) in pixels.
        look: how.

    Returns:
        A new contiguous (height, width, 3) uint8 RGB picture, read-only.
    """
    return lock(tint(fit_picture(picture, size, look.fit), look), picture)


def tint(fitted: RgbImage, look: Look) -> RgbImage:
    """Blur and darken a picture that has its size already; gives `fitted` itself where neither is asked."""
    return darken(soften(fitted, look.blur), look.dim)


def lock(image: RgbImage, source: RgbImage) -> RgbImage:
    """Make an image read-only, or a copy of it if it is still the `source`, which is not ours to lock."""
    image = image.copy() if image is source else image
    image.flags.writeable = False
    return image


def fit_picture(picture: RgbImage, size: tuple[int, int], fit: str) -> RgbImage:
    """Fit a picture to a size without squashing it.

    Args:
        picture: (H, W, 3) uint8 RGB.
        size: (height, width) in pixels.
        fit: "fill" covers the size and cuts what sticks out; "fit" shows all of it; "centre" shows it as large
            as it is, or all of it if it is larger; "tile" repeats that. What is left over has the colour of
            the picture's border. Anything else counts as "fill".

    Returns:
        (height, width, 3) uint8 RGB; `picture` itself if it has the size.
    """
    if fit == "fit":
        return _on_paper(picture, size, is_enlarged=True)
    if fit == "centre":
        return _on_paper(picture, size, is_enlarged=False)
    if fit == "tile":
        tile = _shrunk(picture, size)
        # From the middle, as wallpaper is hung.
        rows = (np.arange(size[0]) - (size[0] - tile.shape[0]) // 2) % tile.shape[0]
        columns = (np.arange(size[1]) - (size[1] - tile.shape[1]) // 2) % tile.shape[1]
        return np.ascontiguousarray(tile[rows[:, None], columns[None, :]])
    return cover_fit(picture, size)


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


def soften(image: RgbImage, strength: int) -> RgbImage:
    """Blur an image, 0-100; 0 gives `image` itself."""
    if strength <= 0:
        return image
    height, width = image.shape[:2]
    spread_px = _STRONGEST_BLUR * min(height, width) * min(strength, 100) / 100
    # A strong blur keeps nothing that a small copy lacks, and there it costs a fraction.
    shrink = max(1, int(spread_px / 2))
    small = resize_area(image, (max(1, height // shrink), max(1, width // shrink)))
    spread = max(0.3, spread_px / shrink)
    soft = cv2.GaussianBlur(small, (0, 0), spread, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.resize(soft, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)


def darken(image: RgbImage, strength: int) -> RgbImage:
    """Take light away, 0-100; 0 gives `image` itself, 100 leaves a hint of it."""
    if strength <= 0:
        return image
    return np.asarray(cv2.convertScaleAbs(image, alpha=1 - _DARKEST * min(strength, 100) / 100), np.uint8)


def _shrunk(picture: RgbImage, size: tuple[int, int]) -> RgbImage:
    if picture.shape[0] <= size[0] and picture.shape[1] <= size[1]:
        return picture
    box = fit_letterbox((picture.shape[0], picture.shape[1]), size)
    return resize_area(picture, (box.height, box.width))


def _on_paper(picture: RgbImage, size: tuple[int, int], *, is_enlarged: bool) -> RgbImage:
    if is_enlarged:
        box = fit_letterbox((picture.shape[0], picture.shape[1]), size)
        shown = resize_area(picture, (box.height, box.width))
    else:
        shown = _shrunk(picture, size)
    if shown.shape[:2] == size:
        return shown
    border = np.concatenate([shown[0], shown[-1], shown[:, 0], shown[:, -1]])
    paper = np.empty((*size, 3), np.uint8)
    paper[:] = np.median(border, axis=0).astype(np.uint8)
    top, left = (size[0] - shown.shape[0]) // 2, (size[1] - shown.shape[1]) // 2
    paper[top : top + shown.shape[0], left : left + shown.shape[1]] = shown
    return paper
