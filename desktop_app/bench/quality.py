"""How good and how steady the alpha is, over a clip."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean

import numpy as np
from numpy.typing import NDArray

from desktop_app.bench.clip import Clip
from desktop_app.bench.timing import Contender
from desktop_app.capture.frame import Alpha, RgbImage
from desktop_app.capture.opencv import cv2
from models.metrics import dtssd, iou, mean_absolute_error

KNOWN_ALPHA = "known alpha"
STILL_PIXELS = "still pixels"
# Grey levels, after averaging over 5 x 5 pixels: a webcam's noise stays below.
_STILL_BELOW = 4
# What moves reaches this far, in heights of the picture.
_REACH = 1 / 80


@dataclass(frozen=True)
class Quality:
    """How good the alphas of a clip are.

    Attributes:
        dtssd: flicker, see `models.metrics.dtssd`: root mean square of the changes from frame to frame that
            should not be, in hundredths. None where there is nothing to tell it from.
        dtssd_against: `KNOWN_ALPHA`; or `STILL_PIXELS`, where the alpha is not known: only pixels around which
            the picture does not change count, and their alpha should not change either.
        iou: mean intersection over union with the known alpha, 0-1; None where that is not known.
        mae: mean absolute difference from the known alpha, 0-1; None where that is not known.
    """

    dtssd: float | None
    dtssd_against: str
    iou: float | None
    mae: float | None


def measure_quality(clip: Clip, contender: Contender) -> Quality:
    """Matte a clip from its beginning and judge the alphas at the frame's size.

    Args:
        clip: what is matted.
        contender: forgets what it has seen before.

    Raises:
        AppError: if the clip, the network or a backdrop fails.
    """
    contender.matter.reset()
    steps: list[float] = []
    overlaps: list[float] = []
    errors: list[float] = []
    before: tuple[RgbImage, Alpha, Alpha | None] | None = None
    for frame, truth in clip.play():
        alpha = seen_alpha(contender.matter.matte(frame, contender.settings).alpha, contender)
        if truth is not None:
            overlaps.append(iou(alpha, truth))
            errors.append(mean_absolute_error(alpha, truth))
        if before is not None:
            step = _step(before, (frame.image, alpha, truth))
            steps += [] if step is None else [step]
        before = (frame.image, alpha, truth)
    is_known = bool(overlaps)
    return Quality(
        dtssd=fmean(steps) if steps else None,
        dtssd_against=KNOWN_ALPHA if is_known else STILL_PIXELS,
        iou=fmean(overlaps) if is_known else None,
        mae=fmean(errors) if is_known else None,
    )


def seen_alpha(alpha: Alpha, contender: Contender) -> Alpha:
    """Turn a composite's alpha back to how the camera saw it: the composite may be mirrored."""
    return alpha[:, ::-1] if contender.settings.mirror else alpha


def flicker_step(before: Alpha, alpha: Alpha, truth_before: Alpha, truth: Alpha) -> float:
    """Give the dtSSD of two neighbouring frames; the whole clip's is the mean over its steps."""
    return dtssd(np.stack([before, alpha]), np.stack([truth_before, truth]))


def still_pixels(before: RgbImage, image: RgbImage) -> NDArray[np.bool_]:
    """Mark the pixels around which nothing moves.

    Args:
        before: (H, W, 3) uint8 RGB.
        image: the next frame, of the same size.

    Returns:
        (H, W) bool.
    """
    calm = [cv2.blur(cv2.cvtColor(each, cv2.COLOR_RGB2GRAY), (5, 5)) for each in (before, image)]
    reach = 2 * round(_REACH * image.shape[0]) + 1
    change = cv2.dilate(cv2.absdiff(*calm), np.ones((reach, reach), np.uint8))
    return np.asarray(change, np.uint8) < _STILL_BELOW


def _step(
    before: tuple[RgbImage, Alpha, Alpha | None], now: tuple[RgbImage, Alpha, Alpha | None]
) -> float | None:
    (image_before, alpha_before, truth_before), (image, alpha, truth) = before, now
    if truth_before is not None and truth is not None:
        return flicker_step(alpha_before, alpha, truth_before, truth)
    still = still_pixels(image_before, image)
    if not still.any():
        return None
    # As a picture of one row: the formula takes no notice of where a pixel lies.
    nothing = np.zeros((1, int(still.sum())), np.float32)
    return flicker_step(alpha_before[still][None], alpha[still][None], nothing, nothing)
