"""Words in a dark pill over a picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from desktop_app.gui.theme import scaled_font

_PADDING_PX = 24
_DOT_PX = 9
_RED = "#ff4d4d"
_NARROW_PX = 480
"""A picture narrower than this gets smaller words and less room around them."""


def paint_words(painter: QPainter, area: QRectF, words: str, font: QFont, *, at: float = 0.5) -> None:
    """Write words into `area`, so far down as `at` says (0-1), on as many lines as they need there."""
    is_narrow = area.width() < _NARROW_PX
    font = scaled_font(font, 1.0 if is_narrow else 1.25, QFont.Weight.DemiBold)
    padding = _PADDING_PX / 2 if is_narrow else _PADDING_PX
    room = area.adjusted(2 * padding, 0, -2 * padding, 0)
    flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
    # Without rounding up, the last word may wrap where it just fits.
    text = QFontMetricsF(font).boundingRect(room, flags, words).adjusted(-2, 0, 2, 0)
    pill = text.adjusted(-padding, -padding / 2, padding, padding / 2)
    pill.moveCenter(QPointF(area.center().x(), area.top() + at * area.height()))
    pill.moveBottom(min(pill.bottom(), area.bottom() - padding / 3))
    _paint_pill(painter, pill)
    painter.setFont(font)
    painter.drawText(pill.adjusted(padding / 2, 0, -padding / 2, 0), flags, words)


def paint_recording(painter: QPainter, area: QRectF, words: str, font: QFont) -> None:
    """Write how a recording stands into the upper left corner of `area`, with a red dot before it."""
    text = QFontMetricsF(scaled_font(font, 1.0, QFont.Weight.DemiBold)).boundingRect(words)
    height = text.height() + _DOT_PX / 2
    pill = QRectF(area.left() + 6, area.top() + 6, text.width() + 3.5 * _DOT_PX, height)
    _paint_pill(painter, pill)
    painter.setFont(scaled_font(font, 1.0, QFont.Weight.DemiBold))
    left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(pill.adjusted(2.25 * _DOT_PX, 0, 0, 0), int(left), words)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_RED))
    painter.drawEllipse(QPointF(pill.left() + 1.25 * _DOT_PX, pill.center().y()), _DOT_PX / 2, _DOT_PX / 2)


def _paint_pill(painter: QPainter, pill: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(10, 12, 16, 200))
    corner = min(pill.height() / 2, 24)
    painter.drawRoundedRect(pill, corner, corner)
    painter.setPen(QColor("#ffffff"))
