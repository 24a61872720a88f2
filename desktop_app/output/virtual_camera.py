"""A camera of the system that other programs choose, and that shows what this one gives.

Needs the optional package pyvirtualcam (https://github.com/letmaik/pyvirtualcam) and a driver: v4l2loopback on
Linux, OBS on Windows and macOS.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from desktop_app.errors import OutputError, VirtualCameraError
from desktop_app.output.fitting import even_size, fit_into

if TYPE_CHECKING:
    import pyvirtualcam

logger = logging.getLogger(__name__)

_NO_PACKAGE = "The virtual camera needs one more package. How to get it is shown here."
_NO_DRIVER = (
    "There is no virtual camera on this computer yet, or another program sends to it. "
    "What to do is shown here; the browser address needs nothing of all that."
)


class VirtualCamera:
    """The system's virtual camera; `live.steady_output.PictureDevice`."""

    def __init__(self, *, backend: str | None = None) -> None:
        """Choose.

        Args:
            backend: pyvirtualcam's name of the driver; None for whichever is there.
        """
        self._backend = backend
        self._camera: pyvirtualcam.Camera | None = None
        self._size = (2, 2)
        self._place = ""

    @property
    def place(self) -> str:
        """The camera's name as other programs show it; empty until it is open."""
        return self._place

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Begin to send.

        Args:
            size: (height, width) in pixels; odd ones are made even. It stays: programs that show a camera
                seldom notice that its size changes.
            fps: pictures per second.

        Raises:
            VirtualCameraError: if package or driver is missing, or the driver is busy.
        """
        try:
            import pyvirtualcam
        except ImportError as error:
            raise VirtualCameraError(_NO_PACKAGE, "package") from error
        height, width = even_size(size)
        try:
            self._camera = pyvirtualcam.Camera(
                width, height, fps, fmt=pyvirtualcam.PixelFormat.RGB, backend=self._backend
            )
        except Exception as error:
            # Drivers raise RuntimeError, OSError and others; whichever it is, there is no camera.
            logger.warning("The virtual camera did not open: %s", error)
            raise VirtualCameraError(_NO_DRIVER, "driver") from error
        self._size = (self._camera.height, self._camera.width)
        self._place = str(self._camera.device)

    def send(self, image: NDArray[np.uint8]) -> None:
        """Show a picture of any size, fitted into the camera's.

        Raises:
            OutputError: if it is not open, or the driver is gone.
        """
        if self._camera is None:
            raise OutputError("The virtual camera is not open. Start it again.")
        try:
            self._camera.send(fit_into(image, self._size))
        except (RuntimeError, OSError) as error:
            raise OutputError(f"The virtual camera ended ({error}). Start it again.") from error

    def close(self) -> None:
        """End; may be called again, and without `open`."""
        camera, self._camera, self._place = self._camera, None, ""
        if camera is not None:
            camera.close()
