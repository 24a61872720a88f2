"""One backdrop to choose: a picture, a colour or an effect, with a clear mark when it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QConicalGradient,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolButton, QWidget

from desktop_app.gui.gallery.catalogue import Choice
from desktop_app.gui.language.words import tr
from desktop_app.gui.preview import checkerboard
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.theme import current_theme, scaled_font

RING_PX = 2.0
GAP_PX = 2.0
CORNER_PX = 8.0
REMOVE_PX = 22


class BackdropTile(QAbstractButton):
    """A checkable tile. Colours are discs, everything else is a rounded rectangle."""

    remove_requested = Signal(str)

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        """Show a choice; its picture, if it has one, comes later through `show_thumbnail`."""
        super().__init__(parent)
        self.choice = choice
        self._thumbnail: QImage | None = None
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        describe(self, choice.title, title=choice.explanation, shortcut_name="focus_gallery")
        self._remove = QToolButton(self)
        self._remove.setObjectName("remove")
        self._remove.setText("\N{MULTIPLICATION SIGN}")
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._remove.setFixedSize(REMOVE_PX, REMOVE_PX)
        describe(self._remove, tr("Remove {title}").format(title=choice.title), shortcut_name="remove_backdrop")
        self._remove.clicked.connect(lambda: self.remove_requested.emit(choice.spec))
        self._remove.hide()

    @property
    def has_thumbnail(self) -> bool:
        """Whether its picture has come."""
        return self._thumbnail is not None

    def show_thumbnail(self, image: QImage) -> None:
        """Paint this picture, cut to the tile's shape."""
        self._thumbnail = image
        self.update()

    def sizeHint(self) -> QSize:
        """The grid decides; this only keeps lone tiles visible."""
        return QSize(96, 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the remove button in the corner."""
        self._remove.move(self.width() - REMOVE_PX, 0)
        super().resizeEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer to remove one's own."""
        self._remove.setVisible(self.choice.is_own)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the offer back."""
        self._remove.hide()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring, content, caption and mark."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        inset = RING_PX + GAP_PX
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        is_disc = self.choice.kind == "colour"
        if is_disc:
            side = min(area.width(), area.height())
            centre = area.center()
            area = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        corner = area.height() / 2 if is_disc else CORNER_PX
        shape = QPainterPath()
        shape.addRoundedRect(area, corner, corner)
        painter.save()
        painter.setClipPath(shape)
        self._paint_content(painter, area)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.control_line if is_disc or self.underMouse() else theme.line), 1))
        painter.drawPath(shape)
        half = RING_PX / 2
        ring = area.adjusted(-inset + half, -inset + half, inset - half, inset - half)
        ring_corner = ring.height() / 2 if is_disc else CORNER_PX + GAP_PX
        if self.isChecked():
            painter.setPen(QPen(QColor(theme.accent), RING_PX))
            painter.drawRoundedRect(ring, ring_corner, ring_corner)
            self._paint_mark(painter, area)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.text), 1.5, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), max(2, corner - 2), max(2, corner - 2))

    def _paint_content(self, painter: QPainter, area: QRectF) -> None:
        theme = current_theme()
        choice = self.choice
        if choice.spec == "transparent":
            tile = checkerboard(7, QColor("#ffffff"), QColor("#cfd4dc"))
            painter.drawTiledPixmap(area, tile)
        elif choice.colour:
            painter.fillRect(area, QColor(choice.colour))
        else:
            painter.fillRect(area, QColor(theme.raised))
        if self._thumbnail is not None:
            scale = max(area.width() / self._thumbnail.width(), area.height() / self._thumbnail.height())
            width, height = self._thumbnail.width() * scale, self._thumbnail.height() * scale
            left, top = area.center().x() - width / 2, area.center().y() - height / 2
            painter.drawImage(QRectF(left, top, width, height), self._thumbnail)
        if choice.kind == "effect":
            self._paint_caption(painter, area)
        if choice.is_video:
            _paint_play(painter, area)

    def _paint_caption(self, painter: QPainter, area: QRectF) -> None:
        font = scaled_font(self.font(), 0.85, QFont.Weight.Medium)
        words_px = QFontMetrics(font).horizontalAdvance(self.choice.title)
        painter.setFont(scaled_font(font, min(1.0, (area.width() - 6) / max(1, words_px)), QFont.Weight.Medium))
        strip = QRectF(area.left(), area.bottom() - 20, area.width(), 20)
        painter.fillRect(strip, QColor(10, 12, 16, 178))
        painter.setPen(QColor("#ffffff"))
        painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, self.choice.title)

    def _paint_mark(self, painter: QPainter, area: QRectF) -> None:
        theme = current_theme()
        is_disc = self.choice.kind == "colour"
        centre = area.center() if is_disc else QPointF(area.left() + 13, area.top() + 13)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(centre, 8, 8)
        painter.setPen(QPen(QColor(theme.on_accent), 1.8, c=Qt.PenCapStyle.RoundCap))
        x, y = centre.x(), centre.y()
        painter.drawPolyline([QPointF(x - 3.5, y), QPointF(x - 1, y + 2.8), QPointF(x + 3.8, y - 2.8)])


class AddTile(QAbstractButton):
    """A tile that is a button: a plus on a dashed rectangle, or on a wheel of colours."""

    def __init__(self, *, is_colour: bool, parent: QWidget | None = None) -> None:
        """Choose which of the two it is."""
        super().__init__(parent)
        self._is_colour = is_colour
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
        if self._is_colour:
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
        painter.setPen(QPen(plus, 2, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(centre - QPointF(6, 0), centre + QPointF(6, 0))
        painter.drawLine(centre - QPointF(0, 6), centre + QPointF(0, 6))


def _paint_play(painter: QPainter, area: QRectF) -> None:
    centre = area.center()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(10, 12, 16, 178))
    painter.drawEllipse(centre, 12, 12)
    painter.setBrush(QColor("#ffffff"))
    x, y = centre.x(), centre.y()
    painter.drawPolygon([QPointF(x - 3.5, y - 5.5), QPointF(x + 6, y), QPointF(x - 3.5, y + 5.5)])
