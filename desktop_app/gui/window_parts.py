"""The parts of the window, each of them made and laid in its place; nothing is connected yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop_app.gui.background import Background
from desktop_app.gui.control_bar import ControlBar
from desktop_app.gui.controls import ControlPanel
from desktop_app.gui.framing.tool import FramingTool
from desktop_app.gui.language.words import tr
from desktop_app.gui.notices import NoticeBar, Toast
from desktop_app.gui.outputs.sound_tool import SoundTool
from desktop_app.gui.outputs.tool import OutputTool
from desktop_app.gui.preview import PreviewWidget
from desktop_app.gui.recording import RecordingControl
from desktop_app.gui.session import messages
from desktop_app.gui.session.library import BackdropLibrary
from desktop_app.gui.session.live import LiveSession
from desktop_app.gui.session.services import Services
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.gui.session.sources import SourceSession
from desktop_app.gui.session.undo import UndoList
from desktop_app.gui.shooting import Shooting
from desktop_app.gui.status_line import StatusLine
from desktop_app.gui.upright_control import UprightControl
from desktop_app.gui.zones.tool import ZoneTool
from desktop_app.settings import Settings


class WindowParts(QMainWindow):
    """What helpers of the window are given: they act on its parts, and know nothing of each other."""

    closed = Signal()
    """The window has closed for good, and everything it ran has stopped."""
    rebuild_requested = Signal()
    """The window shall be built anew, because it must speak another language."""

    def __init__(self, settings: Settings, services: Services) -> None:
        """Make everything; nothing is opened or loaded."""
        super().__init__()
        self.services = services
        self.background = Background(self)
        self.keeper = SettingsKeeper(settings, services.save_settings, self)
        self.live = LiveSession(self.keeper, services, self.background, self)
        self.sources = SourceSession(self.keeper, self.background, services.list_cameras, self)
        # Of its own: pictures on a network disk may take long, and the camera must not wait for them.
        self.disk = Background(self)
        self.library = BackdropLibrary(self.keeper, self.disk, services.pasted_folder, self)
        # Outermost first: with a style sheet, all that is put into something else is styled once more.
        content = QWidget()
        self.setCentralWidget(content)
        self.notices = NoticeBar(content)
        self.preview = PreviewWidget(content)
        self.toast = Toast(self.preview)
        self.bar = ControlBar(content)
        self.status = StatusLine(content)
        self.panel = ControlPanel(self.disk, content)
        self.undo = UndoList(self)
        self._backdrop = ""
        self._make_tools()
        self._arrange(content)

    def is_watched(self) -> bool:
        """Whether anybody can see the picture, or waits for it."""
        is_large = self.isVisible() and not self.isMinimized()
        return is_large or self.shooting.is_counting

    def show_settings(self, settings: Settings) -> None:
        """Show settings in every part, without telling anybody."""
        if settings.backdrop != self._backdrop:
            # What was said about the old one is true no more, whoever chose another.
            self._backdrop = settings.backdrop
            self.notices.settle(messages.BACKDROP)
        self.bar.show_settings(settings)
        self.panel.picture.show_settings(settings, self.sources.active_id)
        self.panel.edge.show_settings(settings)
        self.panel.saved.show_settings(settings)
        self.panel.gallery.show_own(settings.added_backdrops)
        self.panel.gallery.show_selected(settings.backdrop)

    def show_choices(self) -> None:
        """Show which sources there are, and which is on show."""
        self.panel.sources.show_choices(self.sources.choices, self.sources.active_id)
        self.panel.picture.show_settings(self.keeper.settings, self.sources.active_id)

    def offer_undo(self, title: str) -> None:
        """Say what was removed, and offer to bring it back."""
        words = tr("Removed {title}").format(title=title)
        self.undo.remember(self.library.undo, words)
        self.toast.offer_undo(words, self.undo.undo_last)

    def _make_tools(self) -> None:
        keeper, services, panel = self.keeper, self.services, self.panel
        self.upright = UprightControl(keeper, self.sources, self.preview, self)
        self.zones = ZoneTool(
            keeper,
            self.sources,
            preview=self.preview,
            controls=panel.zones,
            toast=self.toast,
            undo=self.undo,
            parent=self,
        )
        self.framing = FramingTool(
            keeper, self.sources, preview=self.preview, controls=panel.framing, parent=self
        )
        self.shooting = Shooting(
            keeper, services, self.live, preview=self.preview, bar=self.bar, toast=self.toast, parent=self
        )
        self.sound = SoundTool(
            keeper,
            services.outputs,
            controls=panel.sound,
            bar=self.bar,
            is_watched=self.is_watched,
            parent=self,
        )
        self.recording = RecordingControl(
            keeper,
            services,
            self.live,
            shooting=self.shooting,
            bar=self.bar,
            status=self.status,
            sound=self.sound,
        )
        self.outputs = OutputTool(
            services.outputs,
            self.live,
            controls=panel.outputs,
            status=self.status,
            toast=self.toast,
            parent=self,
        )

    def _arrange(self, content: QWidget) -> None:
        self.stage = stage = QVBoxLayout()
        stage.setContentsMargins(24, 20, 24, 12)
        stage.setSpacing(12)
        stage.addWidget(self.notices)
        stage.addWidget(self.preview, 1)
        stage.addWidget(self.bar)
        stage.addWidget(self.status)
        layout = QHBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(stage, 1)
        layout.addWidget(self.panel)
        content.setFocus()
