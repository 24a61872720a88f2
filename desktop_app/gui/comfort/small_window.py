"""A small window above all others: the same picture, and what is told, while the large one is away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QColor,
    QHideEvent,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizeGrip, QToolButton, QWidget

from desktop_app.gui.comfort.cover import INK
from desktop_app.gui.enter import press_by_enter
from desktop_app.gui.icons import tinted
from desktop_app.gui.language.words import tr
from desktop_app.gui.notices import Toast
from desktop_app.gui.painted_words import paint_recording, paint_words
from desktop_app.gui.preview import WORDS_AT, PreviewWidget, fitted
from desktop_app.gui.shortcuts import describe

WIDTH_PX = 320
SMALLEST_PX = 160
MARGIN_PX = 24
BUTTON_PX = 28
SHAPE_AFTER_MS = 200
"""The system sizes windows as the hand goes; only a size that stays is changed to the picture's shape."""
_ABOVE_TOAST_AT = 0.34
"""Where other words stand while a toast has the lower part."""


class SmallWindow(QWidget):
    """Paints what the preview has; there is no second pipeline. Drag it anywhere; closing it leads back."""

    closed = Signal()

    def __init__(
        self,
        preview: PreviewWidget,
        toast: Toast,
        actions: Sequence[QAction],
        *,
        warning: Callable[[], str],
        recording: Callable[[], str],
    ) -> None:
        """Prepare, hidden.

        Args:
            preview: whose picture is shown, with what lies over it.
            toast: whose words are shown.
            actions: whose keys work here as well.
            warning: words that must be read with the picture, such as that a part of the room is kept.
            recording: how the recording stands; empty while there is none.
        """
        flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags)
        self.setWindowTitle(tr("Backdrop Live, small window"))
        self.setAccessibleName(tr("Small window"))
        self.setAccessibleDescription(tr("You, with the chosen backdrop. Esc leads back to the large window."))
        self.setMinimumSize(SMALLEST_PX, SMALLEST_PX * 9 // 16)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self._preview = preview
        self._toast = toast
        self._warning = warning
        self._recording = recording
        self._grabbed: QPoint | None = None
        self._is_placed = False
        self._close = QToolButton(self)
        self._close.setObjectName("onPicture")
        self._close.setFixedSize(BUTTON_PX, BUTTON_PX)
        self._close.setCursor(Qt.CursorShape.ArrowCursor)
        self._close.setIcon(QIcon(tinted("close", INK)))
        describe(self._close, tr("Back to the large window"), shortcut_name="small_window")
        self._close.clicked.connect(self.close)
        self._grip = QSizeGrip(self)
        self._grip.setAccessibleName(tr("Change the size"))
        self.addActions(list(actions))
        self._shaping = QTimer(self)
        self._shaping.setSingleShot(True)
        self._shaping.setInterval(SHAPE_AFTER_MS)
        self._shaping.timeout.connect(lambda: self.resize(self._area().size()))
        for changed in (preview.composite_shown, preview.overlay_changed, toast.changed):
            changed.connect(self._refresh)

    def open(self) -> None:
        """Show it, at first in the bottom right corner of the screen."""
        if not self._is_placed:
            self._is_placed = True
            self.resize(self._size_for(WIDTH_PX))
            room = self._preview.screen().availableGeometry()
            corner = room.bottomRight() - QPoint(self.width() + MARGIN_PX, self.height() + MARGIN_PX)
            self.move(corner)
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the preview's picture, what lies over it, and what is told at the moment."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor("#14161a"))
        area = self._area()
        self._preview.paint_picture(painter, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._preview.paint_flash(painter, area)
        self._preview.paint_count(painter, area)
        said = self._toast.words_on_show
        if words := self._preview.message or self._warning():
            at = _ABOVE_TOAST_AT if said else WORDS_AT
            paint_words(painter, QRectF(area), words, self.font(), at=at)
        if said:
            paint_words(painter, QRectF(area), said, self.font(), at=WORDS_AT)
        if recorded := self._recording():
            paint_recording(painter, QRectF(area), recorded, self.font())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep button and grip in their corners, and before long the picture's shape."""
        super().resizeEvent(event)
        self._shaping.start()
        self._close.move(self.width() - BUTTON_PX - 4, 4)
        side = self._grip.sizeHint()
        self._grip.setGeometry(QRect(QPoint(self.width() - side.width(), self.height() - side.height()), side))

    def hideEvent(self, event: QHideEvent) -> None:
        """Stay as it is while away."""
        super().hideEvent(event)
        self._shaping.stop()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move the window; where the system moves windows itself, let it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        handle = self.windowHandle()
        if handle is None or not handle.startSystemMove():
            self._grabbed = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move along."""
        if self._grabbed is not None:
            self.move(event.globalPosition().toPoint() - self._grabbed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay here."""
        self._grabbed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go back to the large window."""
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back; Enter presses the button that has the keyboard."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif not press_by_enter(self.focusWidget(), event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell, so that the large window comes back."""
        super().closeEvent(event)
        self.closed.emit()

    def _refresh(self) -> None:
        if self.isVisible():
            self.update()

    def _area(self) -> QRect:
        return fitted(self._preview.picture_rect.size(), self.rect())

    def _size_for(self, width: int) -> QSize:
        picture = self._preview.picture_rect.size()
        return QSize(width, max(SMALLEST_PX // 2, round(width * picture.height() / max(1, picture.width()))))
