"""How good an alpha is: overlap, error, outline, slopes, and steadiness over time.

Pure functions of numpy arrays. Alphas are (H, W) float32, 0-1, 1 = person, of equal sizes.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Alpha = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

OUTLINE_TOLERANCE = 0.008  # of the picture's diagonal, as DAVIS has it
_GRADIENT_SIGMA_PX = 1.4


def iou(alpha: Alpha, target: Alpha) -> float:
    """Intersection over union of the pixels above one half; 1 where both are empty.

    Source:
        Everingham et al., "The PASCAL Visual Object Classes Challenge", IJCV 2010.
    """
    found, wanted = alpha > 0.5, target > 0.5
    either = int((found | wanted).sum())
    return float((found & wanted).sum() / either) if either else 1.0


def mean_absolute_error(alpha: Alpha, target: Alpha) -> float:
    """Mean absolute difference over all pixels, 0-1."""
    return float(np.abs(alpha.astype(np.float64) - target).mean())


def boundary_f(alpha: Alpha, target: Alpha, *, tolerance: float = OUTLINE_TOLERANCE) -> float:
    """Agreement of the two outlines at one half: harmonic mean of precision and recall.

    A point of an outline is right if the other outline has a point within the tolerance.

    Args:
        alpha: the answer.
        target: the truth.
        tolerance: part of the picture's diagonal, rounded up to whole pixels.

    Returns:
        0-1; 1 where neither has an outline, 0 where only one has.

    Source:
        Perazzi et al., "A Benchmark Dataset and Evaluation Methodology for Video Object Segmentation"
        (DAVIS), CVPR 2016, measure F; points are matched by widening, as its code does.
    """
    found, wanted = outline(alpha > 0.5), outline(target > 0.5)
    if not found.any() or not wanted.any():
        return float(found.any() == wanted.any())
    reach_px = int(np.ceil(tolerance * np.hypot(*alpha.shape)))
    precision = float(widen(wanted, reach_px)[found].mean())
    recall = float(widen(found, reach_px)[wanted].mean())
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def outline(mask: Mask) -> Mask:
    """Mark the pixels that differ from the one to the right, below, or diagonally below right."""
    padded = np.pad(mask, ((0, 1), (0, 1)), mode="edge")
    differs = (mask != padded[:-1, 1:]) | (mask != padded[1:, :-1]) | (mask != padded[1:, 1:])
    return np.asarray(differs, np.bool_)


def widen(mask: Mask, reach_px: int) -> Mask:
    """Mark every pixel within `reach_px` of a marked one (dilation by a disk)."""
    height, width = mask.shape
    # Marked pixels to the left of each column: a run holds one if the count grows along it.
    padded = np.pad(mask, reach_px)
    counts = np.pad(np.cumsum(padded, axis=1, dtype=np.int32), ((0, 0), (1, 0)))
    wide = np.zeros_like(mask)
    for down in range(-reach_px, reach_px + 1):
        across = int(np.sqrt(reach_px**2 - down**2))
        rows = counts[reach_px + down : reach_px + down + height]
        first = reach_px - across
        wide |= rows[:, first + 2 * across + 1 :][:, :width] > rows[:, first:][:, :width]
    return wide


def gradient_error(alpha: Alpha, target: Alpha) -> float:
    """Compare how steep the edges are: sum of squared differences of the gradients' lengths, in thousands.

    Only pictures of one size compare.

    Source:
        Rhemann et al., "A Perceptually Motivated Online Benchmark for Image Matting", CVPR 2009; first
        derivatives of a Gaussian of 1.4 px.
    """
    difference = _steepness(alpha) - _steepness(target)
    return float((difference**2).sum() / 1000)


def _steepness(alpha: Alpha) -> npt.NDArray[np.float64]:
    reach = np.arange(-5.0, 6.0)
    smooth = np.exp(-(reach**2) / (2 * _GRADIENT_SIGMA_PX**2))
    smooth /= smooth.sum()
    # Scaled so that a slope of 1 per pixel gives 1.
    slope = reach * smooth
    slope /= (reach * slope).sum()
    down = _filter(_filter(alpha, slope, 0), smooth, 1)
    across = _filter(_filter(alpha, smooth, 0), slope, 1)
    return np.asarray(np.hypot(down, across), np.float64)


def _filter(
    values: npt.NDArray[np.floating], kernel: npt.NDArray[np.float64], axis: int
) -> npt.NDArray[np.float64]:
    """Correlate along one axis; beyond the edge the outermost value goes on."""
    reach, length = len(kernel) // 2, values.shape[axis]
    padded = np.pad(values, [(reach, reach) if i == axis else (0, 0) for i in range(2)], mode="edge")
    total = np.zeros(values.shape)
    for first, factor in enumerate(kernel):
        total += factor * (padded[first : first + length] if axis == 0 else padded[:, first : first + length])
    return total


def dtssd(alphas: Alpha, targets: Alpha) -> float:
    """Measure flicker: how the changes from frame to frame differ from the true ones, in hundredths.

    Args:
        alphas: (T, H, W) float32, 0-1, T at least 2.
        targets: as `alphas`; zeros of change for a still scene.

    Returns:
        The root of the mean square over the pixels of each step, averaged over the steps, times 100.

    Source:
        Erofeev et al., "Perceptually Motivated Benchmark for Video Matting", BMVC 2015, dtSSD; with the mean
        over the frame and the factor of Lin et al., "Robust High-Resolution Video Matting", WACV 2022.
    """
    flicker = np.diff(alphas.astype(np.float64), axis=0) - np.diff(targets.astype(np.float64), axis=0)
    return float(np.sqrt((flicker**2).mean(axis=(1, 2))).mean() * 100)
