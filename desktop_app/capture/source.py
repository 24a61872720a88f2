"""What a source of frames is, and which one belongs to an id."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from desktop_app.capture.frame import Frame
from desktop_app.errors import SourceError

DEMO_ID = "demo"
CAMERA_PREFIX = "camera:"
FILE_PREFIX = "file:"


class FrameSource(Protocol):
    """Where frames come from. One thread opens, reads and closes it; the constructor touches no device.

    Attributes:
        source_id: "demo", "camera:<identity>" or "file:<absolute path>".
        name: for people, such as "Integrated Camera" or "holiday.mp4".
    """

    @property
    def source_id(self) -> str:
        """Which source this is."""

    @property
    def name(self) -> str:
        """What people call it."""

    def open(self) -> None:
        """Get ready to read.

        Raises:
            CameraError: if a camera is missing, busy or forbidden.
            SourceError: if a file cannot be read.
        """

    def read(self) -> Frame | None:
        """Wait for the next frame and give it; None at the end of a source that has one.

        Raises:
            CameraError: if the camera was lost.
            SourceError: if a file turns out to be broken.
        """

    def close(self) -> None:
        """Let go of the device or file; may be called again, and without `open`."""


def open_source(source_id: str, *, size: tuple[int, int] | None = None) -> FrameSource:
    """Make the source that belongs to an id. Nothing is opened yet.

    Args:
        source_id: "demo", "camera:<identity>", "file:<path>", or "" for the first camera, else the demo.
        size: (height, width) wish in pixels for cameras and the demo; None leaves it to them.

    Returns:
        A closed source. Call `open` in the thread that will read it.

    Raises:
        SourceError: if no source can have this id.
    """
    if source_id == "":
        source_id = _first_camera_or_demo()
    if source_id == DEMO_ID:
        from desktop_app.capture.demo import Demo

        return Demo(size)
    if source_id.startswith(CAMERA_PREFIX) and source_id != CAMERA_PREFIX:
        from desktop_app.capture.camera import Camera

        return Camera(source_id.removeprefix(CAMERA_PREFIX), size=size)
    if source_id.startswith(FILE_PREFIX) and source_id != FILE_PREFIX:
        return _open_file(Path(source_id.removeprefix(FILE_PREFIX)))
    raise SourceError(f"“{source_id}” is not a source. Choose a camera, a file or the demo.")


def _open_file(path: Path) -> FrameSource:
    from desktop_app.capture.video_file import VideoFile, is_video

    if is_video(path):
        return VideoFile(path)
    from desktop_app.capture.picture_file import PictureFile

    return PictureFile(path)


def _first_camera_or_demo() -> str:
    from desktop_app.capture.camera import list_cameras

    cameras = list_cameras()
    return CAMERA_PREFIX + cameras[0].identity if cameras else DEMO_ID
