"""Our own drawing of the few input widgets whose stock look does not fit: switch, drop-down, slider."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QSizePolicy, QSlider, QStyledItemDelegate, QWidget

from desktop_app.gui.eliding import paint_line
from desktop_app.gui.theme import current_theme

SWITCH_WIDTH_PX = 40
SWITCH_HEIGHT_PX = 22
ROW_PX = 40


class Switch(QAbstractButton):
    """A labelled on/off switch as wide as its row: the words left, the switch right."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Start off."""
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Ask for the words, a gap and the switch."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(words + 24 + SWITCH_WIDTH_PX, ROW_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words, track and knob; a ring when it has the keyboard."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(0, 0, SWITCH_WIDTH_PX, SWITCH_HEIGHT_PX)
        track.moveCenter(QPointF(self.width() - SWITCH_WIDTH_PX / 2 - 2, self.height() / 2))
        painter.setPen(QColor(theme.text))
        room = QRectF(0, 0, track.left() - 12, self.height())
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        radius = SWITCH_HEIGHT_PX / 2
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
        else:
            painter.setPen(QPen(QColor(theme.control_line), 1.5))
            painter.setBrush(QColor(theme.hover if self.underMouse() else theme.surface))
        painter.drawRoundedRect(track.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.on_accent if self.isChecked() else theme.control_line))
        x = track.right() - radius if self.isChecked() else track.left() + radius
        painter.drawEllipse(QPointF(x, track.center().y()), radius - 5, radius - 5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(-1.5, -3, 1, 3), radius + 3, radius + 3)


class DropDown(QComboBox):
    """A drop-down that the mouse wheel scrolls past: a panel must not change a setting while it scrolls."""

    AROUND_WORDS_PX = 46
    """What borders, margins and the chevron take of its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty; long names are cut in the middle of the field, never in the list."""
        super().__init__(parent)
        self.setMinimumHeight(ROW_PX)
        self.setItemDelegate(QStyledItemDelegate(self))  # The stock one does not obey the style sheet.
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_items(self, items: Sequence[tuple[str, str]]) -> None:
        """Have exactly these words, each with its data; a list that has them stays, as it may be open."""
        if [(self.itemText(i), self.itemData(i)) for i in range(self.count())] != list(items):
            self.clear()
            for words, data in items:
                self.addItem(words, data)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel."""
        event.ignore()

    def showPopup(self) -> None:
        """Open the list wide enough for its longest name."""
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0)
        self.view().setMinimumWidth(min(640, max(self.width(), widest + 48)))
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, the chosen name and a chevron."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(
            QPen(QColor(theme.accent), 2) if self.hasFocus() else QPen(QColor(theme.control_line), 1)
        )
        painter.setBrush(QColor(theme.hover if self.underMouse() else theme.surface))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(QColor(theme.text if self.isEnabled() else theme.muted))
        room = box.adjusted(12, 0, 14 - self.AROUND_WORDS_PX, 0)
        paint_line(painter, room, self.currentText() or self.placeholderText())
        painter.setPen(QPen(QColor(theme.muted), 1.75, c=Qt.PenCapStyle.RoundCap))
        x, y = box.right() - 20, box.center().y() - 2
        painter.drawPolyline([QPointF(x - 4.5, y), QPointF(x, y + 4.5), QPointF(x + 4.5, y)])


class CalmSlider(QSlider):
    """A horizontal slider that the mouse wheel scrolls past."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start at 0 of 0-100."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, 100)
        self.setSingleStep(5)
        self.setPageStep(20)
        self.setMinimumHeight(32)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel."""
        event.ignore()
