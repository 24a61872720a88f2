"""Which camera, file or demo is on show: chooses at the start, falls back to the demo, and says why.

A camera that fails stays chosen: the pipeline tries this very one again and again, and nobody is shown
meanwhile. Only where there is no such camera does the demo stand in for it; then it is looked for until it is
there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.gui.background import Background
from desktop_app.gui.language.outside import translated
from desktop_app.gui.language.words import tr
from desktop_app.gui.session.messages import LIGHT, SOURCE, Notice, words_for
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.live import events

if TYPE_CHECKING:
    from desktop_app.capture.camera import CameraInfo

DEMO = "demo"
CAMERA = "camera:"
FILE = "file:"
LISTING_TIMEOUT_MS = 4000
"""A driver that hangs while cameras are listed must not keep the window empty."""
LOOK_AGAIN_MS = 3000
"""How often a camera that the demo stands in for is looked for."""


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
        self._found_first = ""
        self._active = ""
        self._why_demo = ""
        self._awaits_cameras = False
        self._is_listing = False
        self._has_opened = False
        self._timeout = QTimer(self)
        self._timeout.setSingleShot(True)
        self._timeout.setInterval(LISTING_TIMEOUT_MS)
        self._timeout.timeout.connect(lambda: self._found(()))
        self._look_again = QTimer(self)
        self._look_again.setInterval(LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self.refresh)

    @property
    def active_id(self) -> str:
        """The source on show; empty until one is selected."""
        return self._active

    @property
    def wished_id(self) -> str:
        """The source that the user wants, though the demo may stand in for it; empty before there is one."""
        return self._wish or self._active

    @property
    def lasting_id(self) -> str:
        """The source on show, or the one that the demo stands in for: empty where any camera is wished for."""
        return (self._wish or self._found_first) if self._is_standing_in else self._active

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
        if self._is_standing_in and not self._wish.startswith(FILE):
            self._look_and_open()
        else:
            self._select(self._wish or self._found_first)

    def refresh(self) -> None:
        """List the cameras again. What is on show stays; a demo that stands in makes room for its camera."""
        if self._is_listing:
            # A driver that hangs would take one thread of the background after the other.
            return
        self._is_listing = True
        self._background.run(lambda: tuple(self._list_cameras()), self._listed, lambda _error: self._listed(()))

    def choose(self, source_id: str) -> None:
        """Show a source because the user wants it; remembered once it has opened."""
        self._wish = source_id
        self.settled.emit(SOURCE)
        self._select(source_id)

    def handle_event(self, event: events.Event) -> None:
        """Follow what became of the selected source."""
        match event:
            case events.SourceOpened(source_id=source_id) if source_id == self._active:
                self._has_opened = True
                if not self._is_standing_in:
                    self.settled.emit(SOURCE)
                if source_id == self._wish:
                    self._keeper.change(source_id=source_id)
            case events.SourceFailed(error=error, source_id=source_id) if source_id == self._active:
                self.settled.emit(LIGHT)
                self._handle_failure(str(error), source_id)
            case events.SourceDark(source_id=source_id) if source_id == self._active:
                self.noticed.emit(Notice(LIGHT, words_for(event)))
            case events.Recovered(what="light"):
                self.settled.emit(LIGHT)
            case events.Recovered(what="source") if self._is_standing_in:
                self._say(self._why_demo)
            case events.Recovered(what="source"):
                self.settled.emit(SOURCE)
            case _:
                pass

    @property
    def _is_standing_in(self) -> bool:
        """Whether the demo is on show and something else is wished for."""
        return self._active == DEMO and (self._wish or self._found_first) != DEMO

    def _handle_failure(self, error: str, source_id: str) -> None:
        if source_id.startswith(FILE) and not self._has_opened:
            self._show_demo(tr("{error} Meanwhile this is the demo.").format(error=translated(error)))
        else:
            self._say(error)

    def _look_and_open(self) -> None:
        self._awaits_cameras = True
        self._timeout.start()
        self.refresh()

    def _listed(self, cameras: tuple[CameraInfo, ...]) -> None:
        self._is_listing = False
        self._found(cameras)

    def _found(self, cameras: tuple[CameraInfo, ...]) -> None:
        self._cameras = cameras
        if self._awaits_cameras:
            self._awaits_cameras = False
            self._timeout.stop()
            if not self._open_wished_camera():
                self._stand_in()
        elif self._is_standing_in and not self._wish.startswith(FILE):
            self._open_wished_camera()
        self.choices_changed.emit()

    def _open_wished_camera(self) -> bool:
        """Open the camera that is wished for, if it is there; without a wish, the first one."""
        known = [CAMERA + camera.identity for camera in self._cameras]
        if not (self._wish or self._found_first) and known:
            # From now on it is this one, as if it had been chosen; only the settings go on without a choice.
            self._found_first = known[0]
        wish = self._wish or self._found_first
        if wish not in known:
            return False
        self._select(wish)
        return True

    def _stand_in(self) -> None:
        if self._wish and self._cameras:
            words = tr(
                "Your camera is not connected, so this is the demo. Plug it in, or choose another camera."
            )
        else:
            words = tr("No camera was found, so this is the demo. Connect one; it opens by itself.")
        self._show_demo(words)

    def _show_demo(self, why: str) -> None:
        self._why_demo = why
        self._say(why)
        self._select(DEMO)

    def _select(self, source_id: str) -> None:
        self._active = source_id
        self._has_opened = False
        self._awaits_cameras = False
        self._timeout.stop()
        self.settled.emit(LIGHT)
        if self._is_standing_in and not self._wish.startswith(FILE):
            self._look_again.start()
        else:
            self._look_again.stop()
        self.selected.emit(source_id)
        self.choices_changed.emit()

    def _say(self, text: str) -> None:
        self.noticed.emit(Notice(SOURCE, text, tr("Try again"), self.retry))
