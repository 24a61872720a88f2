"""Puts a matted frame before its backdrop: the last step, with the person's own colours at the edge."""

from __future__ import annotations

from desktop_app.capture.frame import Matte, RgbaImage, RgbImage
from desktop_app.matting.backdrop import Backdrop
from desktop_app.matting.composite import composite, cut_out
from desktop_app.matting.foreground import estimate_foreground, paint_rim
from desktop_app.matting.light_wrap import wrap_light
from desktop_app.matting.pyramid import Pyramid
from desktop_app.matting.region import Region


def lay_over(
    backdrop: Backdrop,
    image: RgbImage,
    matte: Matte,
    *,
    region: Region,
    light_wrap: float,
    time_s: float,
    zoom: float = 1.0,
    pyramid: Pyramid | None = None,
) -> RgbImage | RgbaImage:
    """Put the person before a backdrop, or cut the person out.

    Args:
        backdrop: what stands behind.
        image: (H, W, 3) uint8 RGB, the frame.
        matte: (H, W) uint8, 0-255.
        region: rows and columns outside which it is 0.
        light_wrap: how much of the backdrop's light falls on the person's rim, 0-1.
        time_s: of the frame, for backdrops that move.
        zoom: how much larger it shows things than the camera's whole picture, for a backdrop made of it.
        pyramid: of `image`, where one is at hand.

    Returns:
        (H, W, 3) uint8 RGB; (H, W, 4) RGBA with straight alpha where the backdrop is transparent.

    Raises:
        BackdropError: if the backdrop cannot be drawn.
    """
    rim = estimate_foreground(image, matte, region, pyramid=pyramid)
    if backdrop.is_transparent:
        return cut_out(image, matte, region=region, rim=rim)
    behind = backdrop.render(image, matte, time_s, zoom=zoom)
    if not light_wrap > 0:
        # A blurred room is made anew for each frame; nobody keeps it.
        return composite(image, matte, behind, region=region, rim=rim, in_place=backdrop.is_blur)
    lit = wrap_light(paint_rim(image, rim), matte, behind, strength=light_wrap, region=region)
    return composite(lit, matte, behind, region=region)
