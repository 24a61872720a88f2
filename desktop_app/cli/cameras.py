"""`backdrop cameras`: which cameras there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop_app.cli.terminal import say

if TYPE_CHECKING:
    from desktop_app.capture.camera import CameraInfo


def show_cameras(list_cameras: Callable[[], Sequence[CameraInfo]]) -> int:
    """Print name and identity of each connected camera; both serve as `--source`.

    Args:
        list_cameras: gives the cameras.

    Returns:
        The exit status, 0 also if there is none.

    Raises:
        CameraError: if the system does not tell.
    """
    cameras = list_cameras()
    if not cameras:
        say("No camera is connected.")
    for camera in cameras:
        say(f"{camera.name}\n    {camera.identity}")
    return 0
