"""The window: arranges the parts and connects them. It does no pixel work and knows no thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop_app.gui.actions import connect_actions
from desktop_app.gui.background import Background
from desktop_app.gui.comfort.comfort import Comfort
from desktop_app.gui.connections import connect_parts
from desktop_app.gui.control_bar import ControlBar
from desktop_app.gui.controls import ControlPanel
from desktop_app.gui.drops import DropTarget
from desktop_app.gui.enter import press_by_enter
from desktop_app.gui.framing.tool import FramingTool
from desktop_app.gui.gallery.wiring import GalleryParts
from desktop_app.gui.language.words import tr
from desktop_app.gui.notices import NoticeBar, Toast
from desktop_app.gui.outputs.tools import make_output_tool, make_sound_tool
from desktop_app.gui.preview import PreviewWidget
from desktop_app.gui.recording import RecordingControl
from desktop_app.gui.session import messages
from desktop_app.gui.session.library import BackdropLibrary
from desktop_app.gui.session.live import LiveSession
from desktop_app.gui.session.messages import Notice
from desktop_app.gui.session.services import Services
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.gui.session.sources import SourceSession
from desktop_app.gui.session.undo import UndoList
from desktop_app.gui.shooting import Shooting
from desktop_app.gui.status_line import StatusLine
from desktop_app.gui.upright_control import UprightControl
from desktop_app.gui.window_size import SMALLEST_SIZE, size_at_start
from desktop_app.gui.zones.tool import ZoneTool
from desktop_app.settings import Settings

STATUS_EVERY_MS = 500


class MainWindow(QMainWindow):
    """Everything the user sees. `begin` sets it in motion once it is on the screen."""

    closed = Signal()
    """The window has closed for good, and everything it ran has stopped."""
    rebuild_requested = Signal()
    """The window shall be built anew, because it must speak another language."""

    def __init__(self, settings: Settings, services: Services, *, initial_notice: str | None = None) -> None:
        """Build the window around loaded settings; nothing is opened or loaded yet."""
        super().__init__()
        self.setWindowTitle("Backdrop Live")
        self.setMinimumSize(SMALLEST_SIZE)
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
        self.upright = UprightControl(self.keeper, self.sources, self.preview, self)
        self.undo = UndoList(self)
        self.zones = ZoneTool(
            self.keeper,
            self.sources,
            preview=self.preview,
            controls=self.panel.zones,
            toast=self.toast,
            undo=self.undo,
            parent=self,
        )
        self.framing = FramingTool(
            self.keeper, self.sources, preview=self.preview, controls=self.panel.framing, parent=self
        )
        self.shooting = Shooting(
            self.keeper, services, self.live, preview=self.preview, bar=self.bar, toast=self.toast, parent=self
        )
        self.sound = make_sound_tool(self, services.outputs)
        self.recording = RecordingControl(
            self.keeper,
            services,
            self.live,
            shooting=self.shooting,
            bar=self.bar,
            status=self.status,
            sound=self.sound,
        )
        self.outputs = make_output_tool(self, services.outputs)
        self._arrange(content)
        self.gallery_parts = GalleryParts(self, services)
        self.comfort = Comfort(self)
        connect_parts(self)
        self.actions_by_name = connect_actions(self)
        self.gallery_parts.connect_actions(self.actions_by_name)
        self.comfort.add_menus(self.actions_by_name)
        self._drops = DropTarget(self, self.preview, self.library)
        self._status_timer = QTimer(self)
        self._status_timer.setInterval(STATUS_EVERY_MS)
        self._status_timer.timeout.connect(self._show_status)
        self.show_settings(settings)
        self.resize(size_at_start(settings))
        self.preview.show_message(tr("Getting ready\N{HORIZONTAL ELLIPSIS}"))
        if initial_notice:
            self.notices.post(Notice("start", initial_notice))

    def begin(self) -> None:
        """Load, look for cameras and go live. Call it once the window is on the screen."""
        self.live.prepare()
        self.sources.begin()
        self.sound.begin()
        self._status_timer.start()

    def take_frame(self) -> None:
        """Show the newest composite, unless nobody can see it."""
        if not self.is_watched():
            return
        composite = self.live.take()
        if composite is None:
            return
        self.preview.show_composite(composite)
        if not composite.is_covered:
            self.notices.settle(messages.MATTING)
            self.preview.show_message("")
        elif self.comfort.cover.is_covered:
            self.preview.show_message(self.comfort.cover.message)
        elif not self.live.is_model_ready:
            self.preview.show_message(tr("Getting ready\N{HORIZONTAL ELLIPSIS}"))
        else:
            self.preview.show_message(tr("You are covered"))

    def is_watched(self) -> bool:
        """Whether anybody can see the picture, or waits for it."""
        is_large = self.isVisible() and not self.isMinimized()
        return is_large or self.comfort.is_small or self.shooting.is_counting

    def choose_backdrop(self, spec: str) -> None:
        """Use another backdrop; what was said about the old one is true no more."""
        self.notices.settle(messages.BACKDROP)
        self.library.choose(spec)

    def show_settings(self, settings: Settings) -> None:
        """Show settings in every part, without telling anybody."""
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel its share."""
        self.panel.fit(self.width())
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press buttons; any other key comes here in vain."""
        if not press_by_enter(self.focusWidget(), event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where a hidden window stopped."""
        super().showEvent(event)
        self._rest_or_go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody can see the window."""
        super().hideEvent(event)
        self._rest_or_go_on()

    def changeEvent(self, event: QEvent) -> None:
        """Go on when the window comes back from being minimised."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._rest_or_go_on()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the settings, stop the pipeline, wait for what runs; or only go away, into the tray."""
        if self.comfort.stays_in_tray():
            self.comfort.full_screen.leave()
            self.hide()
            event.ignore()
            return
        if not self.isMaximized() and not self.isFullScreen():
            self.keeper.change(window_size=(self.height(), self.width()))
        self._status_timer.stop()
        self.keeper.flush()
        self.comfort.close()
        self.hide()
        self.outputs.close()
        self.sound.close()
        self.live.stop()
        self.shooting.close()
        self.recording.close()
        self.background.close()
        self.disk.close()
        event.accept()
        self.closed.emit()

    def _rest_or_go_on(self) -> None:
        self.live.set_watched(self.is_watched())
        self.take_frame()

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

    def _show_status(self) -> None:
        stats = self.live.stats()
        composite = self.preview.composite
        if stats is None or composite is None:
            self.status.show_waiting(tr("Getting ready"))
        else:
            self.status.show_stats(stats, is_covered=composite.is_covered)
