"""Puts a matted frame before its backdrop: the last step, with the person's own colours at the edge."""

from __future__ import annotations

from desktop_app.capture.frame import Alpha, RgbaImage, RgbImage
from desktop_app.matting.backdrop import Backdrop
from desktop_app.matting.composite import composite, cut_out
from desktop_app.matting.foreground import estimate_foreground
from desktop_app.matting.light_wrap import wrap_light
from desktop_app.matting.region import Region


def lay_over(
    backdrop: Backdrop,
    image: RgbImage,
    alpha: Alpha,
    *,
    region: Region,
    light_wrap: float,
    time_s: float,
) -> RgbImage | RgbaImage:
    """Put the person before a backdrop, or cut the person out.

    Args:
        backdrop: what stands behind.
        image: (H, W, 3) uint8 RGB, the frame.
        alpha: (H, W) float32, 0-1.
        region: rows and columns outside which alpha is 0.
        light_wrap: how much of the backdrop's light falls on the person's rim, 0-1.
        time_s: of the frame, for backdrops that move.

    Returns:
        (H, W, 3) uint8 RGB; (H, W, 4) RGBA with straight alpha where the backdrop is transparent.

    Raises:
        BackdropError: if the backdrop cannot be drawn.
    """
    foreground = estimate_foreground(image, alpha, region)
    if backdrop.is_transparent:
        return cut_out(foreground, alpha, region=region)
    behind = backdrop.render(image, alpha, time_s)
    foreground = wrap_light(foreground, alpha, behind, strength=light_wrap, region=region)
    return composite(foreground, alpha, behind, region=region)
