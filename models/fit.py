"""Where a picture lies inside an input of another shape. Light to import: no framework, no OpenCV."""

from __future__ import annotations

from dataclasses import dataclass

THINNEST_BAR = 2
"""Beside a bar a network is less sure: none is laid that is no thicker, in pixels of both sides together."""


@dataclass(frozen=True)
class Fit:
    """Where a picture lies inside the network's input: rows and columns, in pixels of the input."""

    top: int
    left: int
    height: int
    width: int


def fit_letterbox(size: tuple[int, int], target: tuple[int, int]) -> Fit:
    """Find the largest place of the same aspect, in the middle of the target.

    Args:
        size: (height, width) of the picture in pixels, each at least 1.
        target: (height, width) of the network's input, or of whatever the picture is to be fitted into.

    Returns:
        The place; at least one pixel each way, and touching two opposite edges of the target, or all four where
        it would miss them by no more than `THINNEST_BAR`.
    """
    scale = min(target[0] / size[0], target[1] / size[1])
    height, width = (
        full if full - THINNEST_BAR <= round(length * scale) else max(1, round(length * scale))
        for full, length in zip(target, size, strict=True)
    )
    return Fit((target[0] - height) // 2, (target[1] - width) // 2, height, width)
