"""A tile that is a button: it adds what is not there yet."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QConicalGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.gui.gallery.tile import CORNER_PX, GAP_PX, RING_PX
from desktop_app.gui.icons import ICON_PX, tinted
from desktop_app.gui.theme import current_theme


class AddTile(QAbstractButton):
    """A tile that is a button: a plus or a folder on a dashed rectangle, or a plus on a wheel of colours."""

    def __init__(self, what: Literal["colour", "file", "folder"], parent: QWidget | None = None) -> None:
        """Choose what it adds."""
        super().__init__(parent)
        self._what = what
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """The grid decides; this only keeps lone tiles visible."""
        return QSize(96, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape, the plus and the focus."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = RING_PX + GAP_PX
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        centre = area.center()
        plus = QColor(theme.accent)
        line = QPen(
            QColor(theme.accent if self.hasFocus() else theme.control_line), 2 if self.hasFocus() else 1.25
        )
        if self._what == "colour":
            radius = min(area.width(), area.height()) / 2
            wheel = QConicalGradient(centre, 90)
            for step in range(7):
                wheel.setColorAt(step / 6, QColor.fromHsvF(step % 6 / 6, 0.45, 0.95))
            painter.setBrush(wheel)
            painter.setPen(line)
            painter.drawEllipse(centre, radius, radius)
            plus = QColor("#1a1d23")
        else:
            line.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(line)
            painter.setBrush(QColor(theme.hover if self.underMouse() else theme.surface))
            painter.drawRoundedRect(area, CORNER_PX, CORNER_PX)
        if self._what == "folder":
            icon = QRectF(0, 0, ICON_PX, ICON_PX)
            icon.moveCenter(centre)
            picture = tinted("folder", theme.accent)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(icon, picture, QRectF(picture.rect()))
            return
        painter.setPen(QPen(plus, 2, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(centre - QPointF(6, 0), centre + QPointF(6, 0))
        painter.drawLine(centre - QPointF(0, 6), centre + QPointF(0, 6))
