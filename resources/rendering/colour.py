"""Colours written "#rrggbb", as screens show them and as light adds up."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def coded(colour: str) -> NDArray[np.float64]:
    """Give sRGB "#rrggbb" as it is written, (3,) float64, 0-1."""
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255


def linear(colour: str) -> NDArray[np.float64]:
    """Turn sRGB "#rrggbb" into linear light, (3,) float64, 0-1."""
    value = coded(colour)
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)
