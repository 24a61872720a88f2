"""Which camera, file or demo is on show: chooses at the start, falls back to the demo, and says why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.gui.background import Background
from desktop_app.gui.language.outside import translated
from desktop_app.gui.language.words import tr
from desktop_app.gui.session.messages import SOURCE, Notice
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.live import events

if TYPE_CHECKING:
    from desktop_app.capture.camera import CameraInfo

DEMO = "demo"
CAMERA = "camera:"
FILE = "file:"
LISTING_TIMEOUT_MS = 4000
"""A driver that hangs while cameras are listed must not keep the window empty."""


@dataclass(frozen=True)
class SourceChoice:
    """One line of the camera list."""

    source_id: str
    name: str


class SourceSession(QObject):
    """Keeps what the user wishes (`settings.source_id`) apart from what is on show (`active_id`)."""

    selected = Signal(str)
    """The pipeline shall show this source."""
    choices_changed = Signal()
    noticed = Signal(object)
    settled = Signal(str)

    def __init__(
        self,
        keeper: SettingsKeeper,
        background: Background,
        list_cameras: Callable[[], Sequence[CameraInfo]],
        parent: QObject | None = None,
    ) -> None:
        """Know nothing yet; `begin` looks for cameras."""
        super().__init__(parent)
        self._keeper = keeper
        self._background = background
        self._list_cameras = list_cameras
        self._cameras: tuple[CameraInfo, ...] = ()
        self._wish = keeper.settings.source_id
        self._active = ""
        self._opened: set[str] = set()
        self._awaits_cameras = False
        self._timeout = QTimer(self)
        self._timeout.setSingleShot(True)
        self._timeout.setInterval(LISTING_TIMEOUT_MS)
        self._timeout.timeout.connect(lambda: self._found(()))

    @property
    def active_id(self) -> str:
        """The source on show; empty until one is selected."""
        return self._active

    @property
    def choices(self) -> tuple[SourceChoice, ...]:
        """Cameras by name, the demo, and a file if one is open. Equal names are numbered."""
        choices: list[SourceChoice] = []
        seen: dict[str, int] = {}
        for camera in self._cameras:
            seen[camera.name] = seen.get(camera.name, 0) + 1
            number = f" {seen[camera.name]}" if seen[camera.name] > 1 else ""
            choices.append(SourceChoice(CAMERA + camera.identity, camera.name + number))
        choices.append(SourceChoice(DEMO, tr("Demo")))
        if self._active.startswith(FILE):
            choices.append(SourceChoice(self._active, Path(self._active.removeprefix(FILE)).name))
        elif self._active not in {choice.source_id for choice in choices} and self._active:
            choices.insert(0, SourceChoice(self._active, self._active.removeprefix(CAMERA)))
        return tuple(choices)

    def begin(self) -> None:
        """Show the remembered source; look for cameras first if it may be one."""
        if self._wish == DEMO or self._wish.startswith(FILE):
            self._select(self._wish)
            self.refresh()
            return
        self._look_and_open()

    def retry(self) -> None:
        """Try again to show what the user wishes."""
        if self._wish == DEMO or self._wish.startswith(FILE):
            self._select(self._wish)
        else:
            self._look_and_open()

    def refresh(self) -> None:
        """List the cameras again; what is on show stays."""
        self._background.run(lambda: tuple(self._list_cameras()), self._found, lambda _error: self._found(()))

    def choose(self, source_id: str) -> None:
        """Show a source because the user wants it; remembered once it has opened."""
        self._wish = source_id
        self.settled.emit(SOURCE)
        self._select(source_id)

    def handle_event(self, event: events.Event) -> None:
        """Follow what became of the selected source."""
        match event:
            case events.SourceOpened(source_id=source_id) if source_id == self._active:
                self._opened.add(source_id)
                if source_id == self._wish or (self._wish == "" and source_id != DEMO):
                    self.settled.emit(SOURCE)
                if source_id == self._wish:
                    self._keeper.change(source_id=source_id)
            case events.SourceFailed(error=error, source_id=source_id) if source_id == self._active:
                self._handle_failure(str(error), source_id)
            case events.Recovered(what="source"):
                self.settled.emit(SOURCE)
            case _:
                pass

    def _handle_failure(self, error: str, source_id: str) -> None:
        if source_id == DEMO or source_id in self._opened:
            self._say(error)
            return
        self._say(tr("{error} Meanwhile this is the demo.").format(error=translated(error)))
        self._select(DEMO)

    def _look_and_open(self) -> None:
        self._awaits_cameras = True
        self._timeout.start()
        self.refresh()

    def _found(self, cameras: tuple[CameraInfo, ...]) -> None:
        self._cameras = cameras
        if self._awaits_cameras:
            self._awaits_cameras = False
            self._timeout.stop()
            self._open_wished_camera()
        self.choices_changed.emit()

    def _open_wished_camera(self) -> None:
        known = [CAMERA + camera.identity for camera in self._cameras]
        if self._wish in known:
            self._select(self._wish)
        elif self._wish == "" and known:
            self._select(known[0])
        else:
            if self._wish == "" or not known:
                words = tr("No camera was found, so this is the demo. Connect a camera and press Try again.")
            else:
                words = tr("Your camera is not connected, so this is the demo. Connect it and press Try again.")
            self._say(words)
            self._select(DEMO)

    def _select(self, source_id: str) -> None:
        self._active = source_id
        self._opened.discard(source_id)
        self.selected.emit(source_id)
        self.choices_changed.emit()

    def _say(self, text: str) -> None:
        self.noticed.emit(Notice(SOURCE, text, tr("Try again"), self.retry))
