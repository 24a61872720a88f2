"""OpenCV, imported here alone: its Linux wheel points Qt at its own plugins, and that is undone at once.

The wheel's `cv2/__init__.py` sets `QT_QPA_PLATFORM_PLUGIN_PATH` and `QT_QPA_FONTDIR` without asking; with
them PySide6 loads plugins of another Qt and aborts. A value that the user had set is put back.
"""

from __future__ import annotations

import os

_QT_VARIABLES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")
_before = {name: os.environ.get(name) for name in _QT_VARIABLES}

# Read by OpenCV once. V4L2: a read from a silent camera gives up after 1 s instead of three times 10 s, so
# that closing need not wait for it. MSMF: hardware transforms make some cameras take half a minute to open
# (opencv #17687).
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "1")
os.environ.setdefault("OPENCV_VIDEOIO_V4L_READ_ATTEMPTS", "1")
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")

import cv2  # noqa: E402

for _name, _value in _before.items():
    if _value is None:
        os.environ.pop(_name, None)
    else:
        os.environ[_name] = _value

__all__ = ["cv2"]
