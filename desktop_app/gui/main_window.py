"""The window: connects its parts, and follows what the system does with it. It does no pixel work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent

from desktop_app.gui.actions import connect_actions
from desktop_app.gui.comfort.comfort import Comfort
from desktop_app.gui.connections import connect_parts
from desktop_app.gui.drops import DropTarget
from desktop_app.gui.enter import press_by_enter
from desktop_app.gui.gallery.wiring import GalleryParts
from desktop_app.gui.language.words import tr
from desktop_app.gui.session import messages
from desktop_app.gui.session.messages import Notice
from desktop_app.gui.session.services import Services
from desktop_app.gui.window_parts import WindowParts
from desktop_app.gui.window_size import SMALLEST_SIZE, size_at_start
from desktop_app.settings import Settings

STATUS_EVERY_MS = 500


class MainWindow(WindowParts):
    """Everything the user sees. `begin` sets it in motion once it is on the screen."""

    def __init__(self, settings: Settings, services: Services, *, initial_notice: str | None = None) -> None:
        """Build the window around loaded settings; nothing is opened or loaded yet."""
        super().__init__(settings, services)
        self.setWindowTitle("Backdrop Live")
        self.setMinimumSize(SMALLEST_SIZE)
        self.gallery_parts = GalleryParts(self, services)
        self.comfort = Comfort(self, self.gallery_parts)
        connect_parts(self)
        self.live.frame_ready.connect(self.take_frame)
        self.actions_by_name = connect_actions(self, self.gallery_parts, self.comfort)
        self.gallery_parts.connect_actions(self.actions_by_name)
        self.comfort.add_menus(self.actions_by_name)
        self._drops = DropTarget(self, self.preview, self.library)
        self._status_timer = QTimer(self)
        self._status_timer.setInterval(STATUS_EVERY_MS)
        self._status_timer.timeout.connect(self._show_status)
        self.show_settings(settings)
        self.resize(size_at_start(settings))
        if settings.window_maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)
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
        """Whether anybody can see the picture, here or in the small window, or waits for it."""
        return super().is_watched() or self.comfort.is_small

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
        is_maximised = self.isMaximized() or self.comfort.full_screen.is_maximised_behind
        if not is_maximised and not self.isFullScreen():
            self.keeper.change(window_size=(self.height(), self.width()))
        self.keeper.change(window_maximised=is_maximised)
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

    def _show_status(self) -> None:
        stats = self.live.stats()
        composite = self.preview.composite
        if stats is None or composite is None:
            self.status.show_waiting(tr("Getting ready"))
        else:
            self.status.show_stats(stats, is_covered=composite.is_covered)
