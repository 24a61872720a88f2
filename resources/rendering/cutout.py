"""Cut a person out of a photograph: soft alpha in an unknown band, and the person's own colours under it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix, csr_matrix, diags
from scipy.sparse.linalg import cg

BACKGROUND, UNKNOWN, FOREGROUND = 0, 128, 255
Trimap = NDArray[np.uint8]
FloatImage = NDArray[np.float64]


def person_mask(
    image: NDArray[np.uint8], inner: NDArray[np.int32], outer: NDArray[np.int32]
) -> NDArray[np.bool_]:
    """Find the person between two hand-drawn outlines by GrabCut.

    Args:
        image: (H, W, 3) uint8 RGB.
        inner: (N, 2) int32 x, y; well inside lies the person.
        outer: (M, 2) int32 x, y; outside there is no person.

    Returns:
        (H, W) bool, True on the person.

    Source:
        Rother, Kolmogorov & Blake, "GrabCut", SIGGRAPH 2004 (OpenCV's implementation).
    """
    labels = np.full(image.shape[:2], cv2.GC_BGD, np.uint8)
    cv2.fillPoly(labels, [outer], cv2.GC_PR_BGD)
    inside = np.zeros_like(labels)
    cv2.fillPoly(inside, [inner], 1)
    labels[inside > 0] = cv2.GC_PR_FGD
    labels[cv2.erode(inside, np.ones((9, 9), np.uint8)) > 0] = cv2.GC_FGD
    cv2.setRNGSeed(1)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(cv2.cvtColor(image, cv2.COLOR_RGB2BGR), labels, None, *models, 8, cv2.GC_INIT_WITH_MASK)
    return np.isin(labels, (cv2.GC_FGD, cv2.GC_PR_FGD))


def trimap_around(mask: NDArray[np.bool_], hair: NDArray[np.bool_], *, edge_px: int, hair_px: int) -> Trimap:
    """Give a band of unknown pixels around a mask's outline, wider where there is hair.

    Args:
        mask: (H, W) bool, True on the person.
        hair: (H, W) bool, True in the region of the hair.
        edge_px: half the band's width at cloth and skin.
        hair_px: half the band's width at hair.

    Returns:
        (H, W) uint8: 255 person, 128 unknown, 0 background.
    """
    person = np.pad(mask.astype(np.uint8), 32, mode="edge")
    inside = cv2.distanceTransform(person, cv2.DIST_L2, 5)[32:-32, 32:-32]
    outside = cv2.distanceTransform(1 - person, cv2.DIST_L2, 5)[32:-32, 32:-32]
    half = np.where(hair, hair_px, edge_px)
    trimap = np.full(mask.shape, UNKNOWN, np.uint8)
    trimap[inside > half] = FOREGROUND
    trimap[outside > half] = BACKGROUND
    return trimap


def closed_form_alpha(image: FloatImage, trimap: Trimap, *, epsilon: float = 1e-6) -> FloatImage:
    """Solve for alpha in the unknown band.

    Args:
        image: (H, W, 3) float64, 0-1.
        trimap: (H, W) uint8: 255 / 128 / 0.
        epsilon: how much colour noise a window may hold.

    Returns:
        (H, W) float64, 0-1.

    Source:
        Levin, Lischinski & Weiss, "A Closed-Form Solution to Natural Image Matting", PAMI 2008.
    """
    laplacian = _matting_laplacian(image, trimap, epsilon)
    known = (trimap != UNKNOWN).ravel().astype(np.float64) * 100.0
    target = (trimap == FOREGROUND).ravel().astype(np.float64)
    system = laplacian + diags(known)
    inverse_diagonal = diags(1.0 / (system.diagonal() + 1e-12))
    alpha, _ = cg(system, known * target, x0=target, rtol=1e-7, maxiter=3000, M=inverse_diagonal)
    solved = np.clip(alpha.reshape(trimap.shape), 0.0, 1.0)
    return np.where(trimap == UNKNOWN, solved, trimap / 255.0)


def _matting_laplacian(image: FloatImage, trimap: Trimap, epsilon: float) -> csr_matrix:
    height, width = trimap.shape
    touched = cv2.dilate((trimap == UNKNOWN).astype(np.uint8), np.ones((3, 3), np.uint8))[1:-1, 1:-1] > 0
    index = np.arange(height * width).reshape(height, width)
    windows = np.lib.stride_tricks.sliding_window_view(index, (3, 3))[touched].reshape(-1, 9)
    colours = image.reshape(-1, 3)[windows]
    centred = colours - colours.mean(axis=1, keepdims=True)
    covariance = np.einsum("nki,nkj->nij", centred, centred) / 9 + epsilon / 9 * np.eye(3)
    inverse = np.linalg.inv(covariance)
    affinity = (1.0 + np.einsum("nki,nij,nlj->nkl", centred, inverse, centred)) / 9
    rows = np.repeat(windows, 9, axis=1).ravel()
    columns = np.tile(windows, (1, 9)).ravel()
    weights = coo_matrix((affinity.ravel(), (rows, columns)), shape=(index.size, index.size)).tocsr()
    degree = np.asarray(weights.sum(axis=1)).ravel()
    return (diags(degree) - weights).tocsr()


def foreground_colours(image: FloatImage, alpha: FloatImage, *, regularisation: float = 1e-3) -> FloatImage:
    """Estimate the person's own colours, also where the old background shone through.

    Args:
        image: (H, W, 3) float64, 0-1.
        alpha: (H, W) float64, 0-1.
        regularisation: how strongly colours follow their neighbours.

    Returns:
        (H, W, 3) float64, 0-1; smoothly continued where alpha is 0.

    Source:
        Germer, Uelwer, Conrad & Harmeling, "Fast Multi-Level Foreground Estimation", ICPR 2020.
    """
    height, width = alpha.shape
    foreground = background = np.full((1, 1, 3), 0.5)
    levels = int(np.ceil(np.log2(max(height, width))))
    for level in range(levels + 1):
        size = (
            max(1, round(width * 2.0 ** (level - levels))),
            max(1, round(height * 2.0 ** (level - levels))),
        )
        small = cv2.resize(image, size, interpolation=cv2.INTER_AREA).reshape(size[1], size[0], 3)
        opacity = cv2.resize(alpha, size, interpolation=cv2.INTER_AREA).reshape(size[1], size[0])
        foreground, background = (
            cv2.resize(colours, size, interpolation=cv2.INTER_NEAREST).reshape(small.shape)
            for colours in (foreground, background)
        )
        for _ in range(10 if max(size) <= 64 else 4):
            foreground, background = _relax(small, opacity, foreground, background, regularisation)
    return np.clip(foreground, 0.0, 1.0)


def _relax(
    image: FloatImage,
    alpha: FloatImage,
    foreground: FloatImage,
    background: FloatImage,
    regularisation: float,
) -> tuple[FloatImage, FloatImage]:
    padded = [np.pad(plane, ((1, 1), (1, 1), (0, 0)), mode="edge") for plane in (foreground, background)]
    around = np.pad(alpha, 1, mode="edge")
    total = np.zeros_like(alpha)
    sums = [np.zeros_like(image), np.zeros_like(image)]
    height, width = alpha.shape
    for down, right in ((0, 1), (2, 1), (1, 0), (1, 2)):
        window = np.s_[down : down + height, right : right + width]
        weight = regularisation + 0.1 * np.abs(alpha - around[window])
        total += weight
        for plane, side in zip(sums, padded, strict=True):
            plane += weight[..., None] * side[window]
    opacity, rest, total = alpha[..., None], 1.0 - alpha[..., None], total[..., None]
    mean_foreground, mean_background = sums[0] / total, sums[1] / total
    residual = image - opacity * mean_foreground - rest * mean_background
    step = residual / (opacity**2 + rest**2 + total)
    return mean_foreground + opacity * step, mean_background + rest * step
