"""The brush over the preview, led by the mouse or the keyboard. It paints nothing itself: it tells where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from desktop_app.gui.language.words import tr
from desktop_app.gui.preview import PreviewWidget
from desktop_app.gui.zones.brush import Brush
from desktop_app.gui.zones.hatching import HIDE_RGB, KEEP_RGB, draw_zones
from desktop_app.matting.zones import View, Zones

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_STEP_PX, _LONG_STEP_PX = 8, 48
_RING_RGB = {Brush.KEEP: KEEP_RGB, Brush.HIDE: HIDE_RGB}


@dataclass(frozen=True)
class Canvas:
    """The zones of the picture on show, and how it is shown."""

    zones: Zones
    view: View


class ZonePainter(QWidget):
    """Lies over the preview while a brush is out; places are (x, y) of the picture, 0-1 each."""

    stroke_began = Signal()
    stroked = Signal(QPointF, QPointF, bool)
    """From where to where, and whether it erases."""
    size_stepped = Signal(int)
    """How many steps larger (or smaller, negative) the brush shall be."""

    def __init__(self, preview: PreviewWidget, look: Callable[[], Canvas | None]) -> None:
        """Lie over a preview, hidden; `look` gives what can be painted on now, None for nothing."""
        super().__init__(preview)
        self._preview = preview
        self._look = look
        self._brush = Brush.OFF
        self._radius = 0.0
        self._at = QPointF(0.5, 0.5)
        self._erases: bool | None = None
        self._drawn: tuple[object, QImage] | None = None
        self.setAccessibleName(tr("Zone brush"))
        self.setAccessibleDescription(
            tr(
                "Arrow keys move the brush, with Shift in long steps. Space paints, "
                "Backspace erases, Escape ends."
            )
        )
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        preview.installEventFilter(self)
        self.hide()

    def show_brush(self, brush: Brush, radius: float) -> None:
        """Show a brush of this radius, in shorter sides of the picture; `Brush.OFF` puts it away."""
        self._brush, self._radius = brush, radius
        self._erases = None
        self.setGeometry(self._preview.rect())
        self.lower()
        self.setVisible(brush is not Brush.OFF)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the preview."""
        if watched is self._preview and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._preview.rect())
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke: the left button paints; the right one, or Alt with the left, erases."""
        is_right = event.button() == Qt.MouseButton.RightButton
        if not is_right and event.button() != Qt.MouseButton.LeftButton:
            return
        if not self._area.contains(event.position()):
            return
        self._at = self._place(event.position())
        self._begin(erases=is_right or bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the ring along, and the stroke if there is one."""
        self._go_to(self._place(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        self._erases = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Make the brush larger or smaller."""
        if event.angleDelta().y():
            self.size_stepped.emit(1 if event.angleDelta().y() > 0 else -1)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows, paint by Space, erase by Backspace."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            is_long = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = _LONG_STEP_PX if is_long else _STEP_PX
            across, down = _ARROWS[key]
            at = self._at + QPointF(across * step / self._area.width(), down * step / self._area.height())
            self._go_to(QPointF(min(1.0, max(0.0, at.x())), min(1.0, max(0.0, at.y()))))
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Backspace):
            if not event.isAutoRepeat():
                self._begin(erases=key == Qt.Key.Key_Backspace)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End the stroke when its key is let go."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Backspace) and not event.isAutoRepeat():
            self._erases = None
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End the stroke."""
        self._erases = None
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the zones and the ring."""
        canvas = self._look()
        self.setCursor(Qt.CursorShape.CrossCursor if canvas else Qt.CursorShape.ForbiddenCursor)
        if canvas is None:
            return
        painter = QPainter(self)
        painter.drawImage(self._area, self._drawing(canvas))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self._area)
        radius = self._radius * min(self._area.width(), self._area.height())
        middle = self._area.topLeft() + QPointF(
            self._at.x() * self._area.width(), self._at.y() * self._area.height()
        )
        erases = self._brush is Brush.ERASE or bool(self._erases)
        colour = QColor("#ffffff") if erases else QColor(*_RING_RGB.get(self._brush, (255, 255, 255)))
        line = Qt.PenStyle.DashLine if erases else Qt.PenStyle.SolidLine
        for pen in (QPen(QColor(10, 12, 16, 200), 5), QPen(colour, 2.5, line)):
            painter.setPen(pen)
            painter.drawEllipse(middle, radius, radius)

    @property
    def _area(self) -> QRectF:
        return QRectF(self._preview.picture_rect)

    def _place(self, position: QPointF) -> QPointF:
        area = self._area
        return QPointF((position.x() - area.left()) / area.width(), (position.y() - area.top()) / area.height())

    def _begin(self, *, erases: bool) -> None:
        self._erases = erases
        self.stroke_began.emit()
        self.stroked.emit(self._at, self._at, erases)
        self.update()

    def _go_to(self, at: QPointF) -> None:
        before, self._at = self._at, at
        if self._erases is not None:
            self.stroked.emit(before, at, self._erases)
        self.update()

    def _drawing(self, canvas: Canvas) -> QImage:
        scale = self.devicePixelRatioF()
        size = (self._area.size() * scale).toSize()
        key = (canvas, size, scale)
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = (key, draw_zones(canvas.zones.shown(canvas.view), size, scale, crop=canvas.view.crop))
        return self._drawn[1]
