"""The virtual camera and the browser address: started, kept through everything, and ended by a switch each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.errors import VirtualCameraError
from desktop_app.gui.language.words import tr
from desktop_app.gui.outputs.controls import OutputControls
from desktop_app.gui.outputs.guide import open_guide
from desktop_app.gui.outputs.services import MakeOutput, OutputServices
from desktop_app.gui.session.live import LiveSession
from desktop_app.gui.session.messages import Notice
from desktop_app.gui.status_line import StatusLine

if TYPE_CHECKING:
    from desktop_app.gui.notices import Toast
    from desktop_app.gui.outputs.guide import GuideDialog
    from desktop_app.live.steady_output import SteadyOutput

CAMERA, STREAM = "virtual camera", "stream"
STATUS_EVERY_MS = 500
END_TIMEOUT_S = 2.0
_FIRST_SIZE = (720, 1280)


class RunningOutput(QObject):
    """At most one output of a kind: none, running, or ending."""

    changed = Signal()
    failed = Signal(object)
    _told = Signal(object)

    def __init__(self, make: MakeOutput, live: LiveSession, parent: QObject) -> None:
        """Start with none."""
        super().__init__(parent)
        self._make = make
        self._live = live
        self._output: SteadyOutput | None = None
        self._ending: list[SteadyOutput] = []
        self._is_closed = False
        self._told.connect(self._hear)
        live.started.connect(self._join)

    @property
    def is_on(self) -> bool:
        """Whether one runs, or is about to."""
        return self._output is not None

    @property
    def place(self) -> str:
        """Where other programs find it; empty while it is not open."""
        return "" if self._output is None else self._output.state.place

    @property
    def is_showing(self) -> bool:
        """Whether somebody can be seen there at the moment."""
        return self._output is not None and self._output.state.is_showing

    def start(self) -> None:
        """Start one; nothing happens if one runs."""
        if self._output is not None:
            return
        last = self._live.last_composite
        height, width = _FIRST_SIZE if last is None else last.image.shape[:2]
        made: list[SteadyOutput] = []
        output = self._make((height, width), lambda: self._told.emit(made[0]))
        made.append(output)
        self._output = output
        output.start()
        self._join()
        self.changed.emit()

    def stop(self) -> None:
        """End it, in the background; nothing happens if none runs."""
        output, self._output = self._output, None
        if output is not None:
            self._ending.append(output)
            self._live.remove_sink(output)
            output.stop()
            self.changed.emit()

    def close(self) -> None:
        """End it and wait, within limits. Nothing is told any more."""
        self._is_closed = True
        self.stop()
        for output in self._ending:
            output.wait(END_TIMEOUT_S)
        self._ending.clear()

    def _join(self) -> None:
        """Have the pipeline write to it; another one may have taken the place of the one before."""
        if self._output is not None:
            self._live.add_sink(self._output)

    def _hear(self, output: SteadyOutput) -> None:
        if self._is_closed:
            return
        if output.is_ended and output in self._ending:
            self._ending.remove(output)
        elif output.is_ended and output is self._output:
            self._live.remove_sink(output)
            self._output = None
            if output.error is not None:
                self.failed.emit(output.error)
        self.changed.emit()


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
        self._copies_soon = False
        self._timer = QTimer(self)
        self._timer.setInterval(STATUS_EVERY_MS)
        self._timer.timeout.connect(self.show_state)
        for output, fail in ((self.camera, self._camera_failed), (self.stream, self._stream_failed)):
            output.changed.connect(self.show_state)
            output.failed.connect(fail)
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
        if not self.stream.place:
            self._copies_soon = True
            return
        QGuiApplication.clipboard().setText(self.stream.place)
        self._toast.say(tr("Copied. Paste it as the URL of a browser source in OBS, or into a browser."))

    def renew_address(self) -> None:
        """Lock out whoever knows the address, by another one."""
        self._services.renew_address()
        if self.stream.is_on:
            self.stream.stop()
            self.stream.start()
        self._toast.say(tr("The address is another one now. The old one shows nothing any more."))

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
        if self._copies_soon and self.stream.place:
            self._copies_soon = False
            self.copy_address()

    def close(self) -> None:
        """End both and wait for that."""
        self._timer.stop()
        self.camera.close()
        self.stream.close()

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
