"""The picture alone on the whole screen; the controls lie over it and fade while nobody moves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsOpacityEffect, QVBoxLayout, QWidget

from desktop_app.gui.motion import wants_less_motion

if TYPE_CHECKING:
    from desktop_app.gui.comfort.cover import CoverControl
    from desktop_app.gui.window_parts import WindowParts

FADE_AFTER_MS = 3000
FADE_MS = 350
WIDEST_PX = 760
MARGIN_PX = 16
_SIGNS_OF_LIFE = {
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class FloatingControls(QFrame):
    """Holds the bar and the status line over the bottom of the picture."""

    def __init__(self, host: QWidget) -> None:
        """Lie over `host`, empty and hidden."""
        super().__init__(host)
        self.setObjectName("floating")
        self._host = host
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.setSpacing(8)
        self._effect = QGraphicsOpacityEffect(self)
        self._effect.setOpacity(1.0)
        self.setGraphicsEffect(self._effect)
        self._fade = QPropertyAnimation(self._effect, b"opacity", self)
        self._fade.setDuration(FADE_MS)
        self._fade.setEndValue(0.0)
        self._fade.finished.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    def take(self, widgets: tuple[QWidget, ...]) -> None:
        """Hold these from now on."""
        layout = self.layout()
        assert layout is not None
        for widget in widgets:
            layout.addWidget(widget)

    def wake(self) -> None:
        """Be seen fully, at once."""
        self._fade.stop()
        self._effect.setOpacity(1.0)
        self.place()
        self.show()
        self.raise_()

    def fade(self) -> None:
        """Go, slowly where things may move."""
        if wants_less_motion():
            self.hide()
        else:
            self._fade.setStartValue(self._effect.opacity())
            self._fade.start()

    def place(self) -> None:
        """Stay at the bottom, in the middle."""
        width = min(WIDEST_PX, self._host.width() - 2 * MARGIN_PX)
        height = self.sizeHint().height()
        left = (self._host.width() - width) // 2
        self.setGeometry(left, self._host.height() - height - MARGIN_PX, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the host changes its size."""
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)


class FullScreen(QObject):
    """Rearranges the window for the whole screen, and back."""

    def __init__(self, window: WindowParts, cover: CoverControl, is_needed: Callable[[], bool]) -> None:
        """Prepare.

        Args:
            window: has its parts.
            cover: its button fades with the controls.
            is_needed: whether the controls must stay, for example because something is recorded.
        """
        super().__init__(window)
        self._window = window
        self._cover = cover
        self._is_needed = is_needed
        self._is_on = False
        self._was_maximized = False
        self._margins = window.stage.contentsMargins()
        self._spacing = window.stage.spacing()
        self.controls = FloatingControls(window.preview)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FADE_AFTER_MS)
        self._timer.timeout.connect(self.rest)
        window.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether the picture has the whole screen."""
        return self._is_on

    @property
    def is_maximised_behind(self) -> bool:
        """Whether the window will be maximised once the screen is given back."""
        return self._is_on and self._was_maximized

    def toggle(self) -> None:
        """Take the whole screen, or give it back."""
        if self._is_on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Take the whole screen."""
        window = self._window
        self._is_on = True
        self._was_maximized = window.isMaximized()
        window.panel.hide()
        window.stage.setContentsMargins(0, 0, 0, 0)
        window.stage.setSpacing(0)
        self.controls.take((window.bar, window.status))
        window.preview.fill(True)
        window.setMouseTracking(True)
        window.preview.setMouseTracking(True)
        window.showFullScreen()
        # Not on the application: that sees widgets that are only half built, of a file dialog for example, and
        # Python crashes on those.
        window.windowHandle().installEventFilter(self)
        self.wake()

    def leave(self) -> None:
        """Give the screen back, with everything in its place."""
        if not self._is_on:
            return
        window = self._window
        self._is_on = False
        self._timer.stop()
        window.windowHandle().removeEventFilter(self)
        window.preview.unsetCursor()
        window.preview.fill(False)
        window.stage.setContentsMargins(self._margins)
        window.stage.setSpacing(self._spacing)
        window.stage.addWidget(window.bar)
        window.stage.addWidget(window.status)
        self.controls.hide()
        window.panel.show()
        self._cover.button.show()
        if window.isFullScreen():
            if self._was_maximized:
                window.showMaximized()
            else:
                window.showNormal()

    def wake(self) -> None:
        """Show the controls, and begin to count anew."""
        self.controls.wake()
        self._cover.button.show()
        self._window.preview.unsetCursor()
        self._timer.start()

    def rest(self) -> None:
        """Hide controls and pointer, unless somebody needs them."""
        is_pointed_at = self.controls.underMouse() or QApplication.activePopupWidget() is not None
        if is_pointed_at or self._is_needed():
            self._timer.start()
            return
        self.controls.fade()
        self._cover.button.setVisible(self._cover.is_covered)
        self._window.preview.setCursor(Qt.CursorShape.BlankCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wake at every sign of life; follow a window manager that takes the screen away."""
        if self._is_on and event.type() in _SIGNS_OF_LIFE:
            self.wake()
        is_state = watched is self._window and event.type() == QEvent.Type.WindowStateChange
        if is_state and self._is_on and not self._window.isFullScreen():
            self.leave()
        return super().eventFilter(watched, event)
