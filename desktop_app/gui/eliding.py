"""Words that somebody else chose, in whatever room there is: what is too long loses its middle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def paint_line(
    painter: QPainter, room: QRectF, words: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> None:
    """Write words into `room` with the painter's font and pen, in the middle of its height."""
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, int(room.width()))
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)


class ElidingLabel(QLabel):
    """Takes the room it is given and asks for none; the tooltip has all of the words, and so has `text`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without words."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, words: str) -> None:
        """Show words."""
        super().setText(words)
        self.setToolTip(words)

    def minimumSizeHint(self) -> QSize:
        """Ask for a line's height alone."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        side = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        paint_line(painter, QRectF(self.contentsRect()), self.text(), side)


class WrappingLabel(QLabel):
    """As many lines as it takes; a word longer than a line, such as a file's name, is shortened to one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without words."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self._words = ""

    def setText(self, words: str) -> None:
        """Show words."""
        self._words = words
        self._shorten()

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: the words follow it."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten as much as is needed now."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        metrics, room_px = self.fontMetrics(), self.contentsRect().width()
        middle = Qt.TextElideMode.ElideMiddle
        shown = " ".join(metrics.elidedText(word, middle, room_px) for word in self._words.split(" "))
        if shown != self.text():
            super().setText(shown)
            self.setToolTip(self._words if shown != self._words else "")
