"""What the brush does at the moment."""

from __future__ import annotations

from enum import Enum

from desktop_app import zone_text

SMALLEST, LARGEST, FIRST = 4, 60, 14
"""Diameter of the brush in percent of the picture's shorter side."""
STEP = 2


class Brush(Enum):
    """Away, or what it leaves behind."""

    OFF = -1
    KEEP = zone_text.KEEP
    HIDE = zone_text.HIDE
    ERASE = zone_text.NONE
