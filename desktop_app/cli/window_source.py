"""Which source the window shall show, as people write it: a camera's name, a file, or the demo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import CameraError, SourceError

if TYPE_CHECKING:
    from desktop_app.capture.camera import CameraInfo

_DEMO = "demo"
_CAMERA = "camera:"
_FILE = "file:"


def resolve_source(text: str, list_cameras: Callable[[], Sequence[CameraInfo]]) -> str:
    """Find the id of the source that somebody means.

    Args:
        text: "demo", "camera:<identity>", "file:<path>", a path, or a camera's identity or name in any case.
        list_cameras: asked only if it is none of the others.

    Returns:
        A source id as in `Settings.source_id`.

    Raises:
        SourceError: if there is no such file or camera.
    """
    if text == _DEMO or (text.startswith(_CAMERA) and text != _CAMERA):
        return text
    path = Path(text.removeprefix(_FILE))
    try:
        is_file = path.is_file()
    except (OSError, ValueError):
        is_file = False
    if is_file:
        return f"{_FILE}{path.absolute()}"
    if text.startswith(_FILE):
        raise SourceError(f"There is no file {path}. Check the name.")
    return _CAMERA + _find_camera(text, list_cameras)


def _find_camera(text: str, list_cameras: Callable[[], Sequence[CameraInfo]]) -> str:
    try:
        cameras = list_cameras()
    except CameraError:
        cameras = ()
    for camera in cameras:
        if camera.identity == text:
            return camera.identity
    for camera in cameras:
        if camera.name.casefold() == text.strip().casefold():
            return camera.identity
    names = ", ".join(camera.name for camera in cameras) or "none"
    raise SourceError(f"“{text}” is neither a file nor a camera. Cameras: {names}. Or say demo.")
