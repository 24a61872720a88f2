"""The virtual camera and the browser address: started, kept through everything, and ended by a switch each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.errors import VirtualCameraError
from desktop_app.gui.language.words import mark, tr
from desktop_app.gui.outputs.controls import OutputControls
from desktop_app.gui.outputs.guide import open_guide
from desktop_app.gui.outputs.running import RunningOutput
from desktop_app.gui.outputs.services import OutputServices
from desktop_app.gui.session.live import LiveSession
from desktop_app.gui.session.messages import Notice
from desktop_app.gui.status_line import StatusLine

if TYPE_CHECKING:
    from desktop_app.gui.notices import Toast
    from desktop_app.gui.outputs.guide import GuideDialog

CAMERA, STREAM = "virtual camera", "stream"
STATUS_EVERY_MS = 500
_COPIED = mark("Copied. Paste it as the URL of a browser source in OBS, or into a browser.")
_OPENED = mark("The address is open now, and copied.")
_RENEWED = mark("The address is another one now. The old one shows nothing any more.")
_RENEWED_AND_COPIED = mark("The address is another one now, and copied. The old one shows nothing any more.")


class OutputTool(QObject):
    """Connects switches, status line and both outputs."""

    noticed = Signal(object)
    settled = Signal(str)

    def __init__(
        self,
        services: OutputServices,
        live: LiveSession,
        *,
        controls: OutputControls,
        status: StatusLine,
        toast: Toast,
        parent: QObject,
    ) -> None:
        """Start nothing."""
        super().__init__(parent)
        self._services = services
        self._controls = controls
        self._status = status
        self._toast = toast
        self.guide: GuideDialog | None = None
        self.camera = RunningOutput(services.make_virtual_camera, live, self)
        self.stream = RunningOutput(services.make_stream, live, self)
        self._soon = ""
        self._timer = QTimer(self)
        self._timer.setInterval(STATUS_EVERY_MS)
        self._timer.timeout.connect(self.show_state)
        for output, fail in ((self.camera, self._camera_failed), (self.stream, self._stream_failed)):
            output.changed.connect(self.show_state)
            output.failed.connect(fail)
        self.stream.changed.connect(self._forget_closed)
        controls.camera_chosen.connect(lambda _is_on: self.toggle_camera())
        controls.stream_chosen.connect(lambda _is_on: self.toggle_stream())
        controls.copy_requested.connect(self.copy_address)
        controls.renew_requested.connect(self.renew_address)
        controls.help_requested.connect(lambda: self.show_guide(""))

    def toggle_camera(self) -> None:
        """Start the virtual camera, or end it."""
        self._toggle(self.camera, CAMERA)

    def toggle_stream(self) -> None:
        """Open the browser address, or close it."""
        self._toggle(self.stream, STREAM)

    def copy_address(self) -> None:
        """Put the address on the clipboard; opened first, if it is not open."""
        if not self.stream.is_on:
            self.toggle_stream()
            self._copy_when_open(_OPENED)
        else:
            self._copy_when_open(self._soon or _COPIED)

    def renew_address(self) -> None:
        """Lock out whoever knows the address, by another one."""
        old = self.stream.place
        self._services.renew_address()
        if self.stream.is_on:
            self.stream.stop()
            self.stream.start()
        if old and QGuiApplication.clipboard().text() == old:
            self._copy_when_open(_RENEWED_AND_COPIED)
        else:
            self._toast.say(tr(_RENEWED))

    def show_guide(self, missing: str) -> None:
        """Say in plain words what to do; `missing` is "package", "driver", or "" if nobody knows yet."""
        if self.guide is None:
            self.guide = open_guide(self._controls.window(), missing, self._try_again, self._use_address)
            self.guide.finished.connect(self._forget_guide)

    def show_state(self) -> None:
        """Show in panel and status line how both stand; the timer calls it."""
        self._controls.show_camera(is_on=self.camera.is_on, words=_camera_words(self.camera))
        self._controls.show_stream(is_on=self.stream.is_on, address=self.stream.place)
        running = [output for output in (self.camera, self.stream) if output.is_on]
        self._status.show_outputs(self._status_words(), is_showing=any(each.is_showing for each in running))
        if running and not self._timer.isActive():
            self._timer.start()
        elif not running:
            self._timer.stop()
        if self._soon:
            self._copy_when_open(self._soon)

    def close(self) -> None:
        """End both and wait for that."""
        self._timer.stop()
        self.camera.close()
        self.stream.close()

    def _copy_when_open(self, words: str) -> None:
        """Copy the address and say so, as soon as it is open."""
        self._soon = "" if self.stream.place else words
        if self.stream.place:
            QGuiApplication.clipboard().setText(self.stream.place)
            self._toast.say(tr(words), topic=STREAM)

    def _forget_closed(self) -> None:
        if not self.stream.is_on:
            self._soon = ""
            self._toast.settle(STREAM)

    def _status_words(self) -> str:
        if self.camera.is_on:
            return tr("Camera, browser") if self.stream.is_on else tr("Virtual camera")
        return tr("Browser") if self.stream.is_on else ""

    def _toggle(self, output: RunningOutput, topic: str) -> None:
        self.settled.emit(topic)
        if output.is_on:
            output.stop()
        else:
            output.start()

    def _camera_failed(self, error: Exception) -> None:
        if isinstance(error, VirtualCameraError):
            self.show_guide(error.missing)
        else:
            self.noticed.emit(Notice(CAMERA, str(error), tr("Start again"), self._again(CAMERA, self.camera)))

    def _stream_failed(self, error: Exception) -> None:
        self.noticed.emit(Notice(STREAM, str(error), tr("Try again"), self._again(STREAM, self.stream)))

    def _again(self, topic: str, output: RunningOutput) -> Callable[[], None]:
        def again() -> None:
            self.settled.emit(topic)
            output.start()

        return again

    def _try_again(self) -> None:
        self.camera.start()

    def _use_address(self) -> None:
        self.copy_address()

    def _forget_guide(self) -> None:
        self.guide = None


def _camera_words(camera: RunningOutput) -> str:
    if not camera.is_on:
        return ""
    if not camera.place:
        return tr("Starting\N{HORIZONTAL ELLIPSIS}")
    return tr("On. Choose this camera in the other program: {name}").format(name=camera.place)
