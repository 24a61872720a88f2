"""Cameras: listed by name, kept apart by identity, read through OpenCV."""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from desktop_app.capture.frame import Frame, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.errors import CameraError

if TYPE_CHECKING:
    from cv2_enumerate_cameras import CameraInfo as ListedCamera

_FIRST_FRAME_S = 4.0
"""How long a camera may take for its first frame, in seconds: some adjust their light first."""
_SILENCE_S = 0.8
"""How long one that has given frames may fail before it counts as lost."""
_RETRY_S = 0.05
_WISHED_FPS = 30
_LINKS = Path("/dev/v4l")


@dataclass(frozen=True)
class CameraInfo:
    """A connected camera.

    Attributes:
        identity: the same for the same camera after it was unplugged or the computer restarted.
        name: for people.
        index: OpenCV's number; another camera may have it tomorrow.
        backend: OpenCV's capture interface that the number belongs to.
        path: the device's own path; empty where the system has none.
    """

    identity: str
    name: str
    index: int
    backend: int
    path: str = ""


def list_cameras() -> tuple[CameraInfo, ...]:
    """List the connected cameras in the system's order. May take a second on some systems.

    Raises:
        CameraError: if the system does not tell.
    """
    from cv2_enumerate_cameras import enumerate_cameras

    try:
        listed = sorted(enumerate_cameras(_backend()), key=lambda camera: camera.index)
    except (OSError, NotImplementedError, RuntimeError) as error:
        raise CameraError(f"The cameras could not be listed ({error}). Connect yours again.") from error
    models = Counter(map(_model, listed))
    # Of several without serial numbers one alone has the link that names the model, and once it is unplugged
    # another gets it: so they are known by the place they are plugged into.
    doubtful = {_model(each) for each in listed if models[_model(each)] > 1 and not _link("by-id", each)}
    cameras: dict[str, CameraInfo] = {}
    for camera in listed:
        name = (camera.name or f"Camera {camera.index}").strip()
        identity = f"{name} [{_mark(camera, by_place=_model(camera) in doubtful)}]"
        cameras[identity] = CameraInfo(identity, name, camera.index, camera.backend, camera.path or "")
    return tuple(cameras.values())


def _backend() -> int:
    # One interface per system: several would list every camera several times.
    interfaces = {"win32": cv2.CAP_MSMF, "darwin": cv2.CAP_AVFOUNDATION}
    return interfaces.get(sys.platform, cv2.CAP_V4L2)


def _model(camera: ListedCamera) -> tuple[str, int | None, int | None]:
    return camera.name or "", camera.vid, camera.pid


def _mark(camera: ListedCamera, *, by_place: bool) -> str:
    """Find what tells a camera from others for good: its serial number or model, else or only its place."""
    links = (_link(kind, camera) for kind in ("by-id", "by-path")[by_place:])
    if mark := next(filter(None, links), "" if sys.platform.startswith("linux") else camera.path):
        return mark
    if not by_place and camera.vid is not None and camera.pid is not None:
        return f"{camera.vid:04x}:{camera.pid:04x}"
    return camera.path or str(camera.index)


def _link(kind: str, camera: ListedCamera) -> str:
    """Find the name that udev gives a Linux device; `kind`: "by-id" or "by-path", which is its socket."""
    try:
        links = sorted((_LINKS / kind).iterdir())
    except OSError:
        return ""
    device = os.path.realpath(camera.path or "")
    return next((link.name for link in links if os.path.realpath(link) == device), "")


class Camera:
    """One camera as a frame source, found by identity each time it is opened."""

    def __init__(
        self,
        identity: str,
        *,
        size: tuple[int, int] | None = None,
        find: Callable[[], Sequence[CameraInfo]] = list_cameras,
        connect: Callable[[int, int], cv2.VideoCapture] = cv2.VideoCapture,
        wait: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Name the camera; nothing is opened.

        Args:
            identity: as `list_cameras` gives it.
            size: (height, width) wish in pixels; the camera may choose another.
            find: lists the cameras.
            connect: opens OpenCV's index and backend.
            wait: called with the seconds to pause between attempts to read.
            clock: gives the time in seconds; never goes back.
        """
        self.source_id = f"camera:{identity}"
        self.name = identity.split(" [")[0] or identity
        self._identity = identity
        self._size = size
        self._find = find
        self._connect = connect
        self._wait = wait
        self._clock = clock
        self._device: cv2.VideoCapture | None = None
        self._index = 0
        self._patience_s = _FIRST_FRAME_S

    def open(self) -> None:
        """Find this very camera and start it.

        Raises:
            CameraError: if it is not connected, busy or forbidden.
        """
        self.close()
        info = next((each for each in self._find() if each.identity == self._identity), None)
        if info is None:
            raise CameraError(f"{self.name} is not connected. Plug it in, or choose another camera.")
        self.name = info.name
        if info.path.startswith("/dev/") and not os.access(info.path, os.R_OK | os.W_OK):
            raise CameraError(
                f"You may not use {self.name}. Add yourself to the group “video” "
                "(sudo usermod -aG video $USER), then log in again."
            )
        try:
            self._device = self._connect(info.index, info.backend)
            is_open = self._device.isOpened()
            if is_open:
                self._ask_for_size(self._device)
        except cv2.error as error:
            self.close()
            raise CameraError(_did_not_open(self.name)) from error
        if not is_open:
            self.close()
            raise CameraError(_did_not_open(self.name))
        self._index = 0
        self._patience_s = _FIRST_FRAME_S

    def read(self) -> Frame:
        """Wait for the next frame and give it.

        Raises:
            CameraError: if the camera is not open, was unplugged, or has given nothing for too long.
        """
        if self._device is None:
            raise CameraError(f"{self.name} is not open. Choose it again.")
        begun_at_s = self._clock()
        while True:
            try:
                is_good, image = self._device.read()
            except cv2.error as error:
                raise CameraError(_lost(self.name)) from error
            if is_good and image is not None and image.size:
                break
            if self._clock() - begun_at_s >= self._patience_s:
                raise CameraError(_lost(self.name) if self._index else _mute(self.name))
            self._wait(_RETRY_S)
        self._patience_s = _SILENCE_S
        self._index += 1
        try:
            rgb = _to_rgb(np.asarray(image, np.uint8))
        except (cv2.error, TypeError, ValueError) as error:
            raise CameraError(
                f"{self.name} gives pictures of an unknown kind. Choose another resolution, or another camera."
            ) from error
        return Frame(rgb, self._index - 1, self._clock(), self.source_id)

    def close(self) -> None:
        """Let go of the camera. Only the thread that reads may call this: OpenCV crashes otherwise."""
        device, self._device = self._device, None
        if device is not None:
            device.release()

    def _ask_for_size(self, device: cv2.VideoCapture) -> None:
        # Only the newest frame is of use.
        device.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        if self._size is None:
            return
        height, width = self._size
        if sys.platform.startswith("linux"):
            # Uncompressed, USB 2 carries 720p at 10 frames/s only.
            device.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        device.set(cv2.CAP_PROP_FRAME_WIDTH, width)
        device.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
        device.set(cv2.CAP_PROP_FPS, _WISHED_FPS)


def _to_rgb(image: NDArray[np.uint8]) -> RgbImage:
    codes = {3: cv2.COLOR_BGR2RGB, 4: cv2.COLOR_BGRA2RGB}
    channels = image.shape[2] if image.ndim == 3 else 1
    return np.asarray(cv2.cvtColor(image, codes.get(channels, cv2.COLOR_GRAY2RGB)), np.uint8)


def _did_not_open(name: str) -> str:
    return (
        f"{name} did not open. Close other programs that use it, check that this one may use it, "
        "or choose another camera."
    )


def _mute(name: str) -> str:
    # Windows opens cameras that others use, and those that it lets nobody use.
    return (
        f"{name} gives no pictures. Close other programs that use it, check that this one may use it, "
        "or plug it in again."
    )


def _lost(name: str) -> str:
    return f"{name} stopped giving pictures. Plug it in again, or choose another camera."
