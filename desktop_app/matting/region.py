"""Where in the frame the person can be at all: outside, nothing needs to be worked out."""

from __future__ import annotations

from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

from desktop_app.capture.frame import Alpha

Region = tuple[slice, slice]
"""Rows and columns of the frame. Either may be empty."""


def find_region(alpha: Alpha, size: tuple[int, int], *, above: float, margin_px: float, grid_px: int) -> Region:
    """Find the box around everything that is more than a trace of a person.

    Args:
        alpha: (h, w) float32, 0-1; it covers the whole frame.
        size: (height, width) of the frame in pixels.
        above: what counts: alpha greater than this, 0-1.
        margin_px: room around it, in pixels of the frame.
        grid_px: the box begins and ends at multiples of this, or at the frame's end.

    Returns:
        Rows and columns inside the frame; empty ones if nothing counts.
    """
    counts = alpha > above
    rows = _span(np.asarray(counts.any(axis=1)), size[0], margin_px, grid_px)
    columns = _span(np.asarray(counts.any(axis=0)), size[1], margin_px, grid_px)
    return rows, columns


def _span(counts: NDArray[np.bool_], length: int, margin: float, grid: int) -> slice:
    hits = np.flatnonzero(counts)
    if not len(hits):
        return slice(0, 0)
    step = length / len(counts)
    # Enlarging bilinearly carries a value half a pixel of the alpha beyond its own.
    first = (hits[0] - 0.5) * step - margin
    last = (hits[-1] + 1.5) * step + margin
    return slice(max(0, floor(first / grid) * grid), min(length, ceil(last / grid) * grid))


def widen_to_grid(region: Region, grid_px: int, shape: tuple[int, ...]) -> Region:
    """Let a region begin and end at multiples of a grid, or at the end of a picture of this shape."""
    rows, columns = (
        slice(span.start // grid_px * grid_px, min(length, -(-span.stop // grid_px) * grid_px))
        for span, length in zip(region, shape, strict=False)
    )
    return rows, columns
