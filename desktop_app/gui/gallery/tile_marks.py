"""What is drawn on a tile besides its picture: chosen, moving, slides, number key, favourite."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from desktop_app.gui.theme import current_theme, scaled_font

_DARK = QColor(10, 12, 16, 200)
_WHITE = QColor("#ffffff")
_STAR = QColor("#ffd166")
BADGE_PX = 18


def paint_chosen(painter: QPainter, centre: QPointF) -> None:
    """Draw a tick in a disc."""
    theme = current_theme()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent))
    painter.drawEllipse(centre, 8, 8)
    painter.setPen(QPen(QColor(theme.on_accent), 1.8, c=Qt.PenCapStyle.RoundCap))
    x, y = centre.x(), centre.y()
    painter.drawPolyline([QPointF(x - 3.5, y), QPointF(x - 1, y + 2.8), QPointF(x + 3.8, y - 2.8)])


def paint_play(painter: QPainter, area: QRectF) -> None:
    """Draw a triangle in a disc: it moves."""
    centre = area.center()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_DARK)
    painter.drawEllipse(centre, 12, 12)
    painter.setBrush(_WHITE)
    x, y = centre.x(), centre.y()
    painter.drawPolygon([QPointF(x - 3.5, y - 5.5), QPointF(x + 6, y), QPointF(x - 3.5, y + 5.5)])


def paint_slides(painter: QPainter, area: QRectF) -> None:
    """Draw two sheets in a disc: it can be leafed through."""
    centre = area.center()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_DARK)
    painter.drawEllipse(centre, 12, 12)
    sheet = QRectF(0, 0, 10, 7)
    for offset in (QPointF(1.5, -2), QPointF(-1.5, 1.5)):
        sheet.moveCenter(centre + offset)
        painter.setPen(QPen(_DARK, 1))
        painter.setBrush(_WHITE)
        painter.drawRoundedRect(sheet, 1, 1)


def paint_key(painter: QPainter, corner: QPointF, key: int, font: QFont) -> None:
    """Draw a number key; `corner` is its bottom right."""
    box = QRectF(corner.x() - BADGE_PX, corner.y() - BADGE_PX, BADGE_PX, BADGE_PX)
    painter.setPen(QPen(_WHITE, 1))
    painter.setBrush(_DARK)
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(scaled_font(font, 0.85, QFont.Weight.DemiBold))
    painter.setPen(_WHITE)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(key))


def paint_star(painter: QPainter, corner: QPointF) -> None:
    """Draw a star in a disc: a favourite; `corner` is its bottom left."""
    centre = QPointF(corner.x() + BADGE_PX / 2, corner.y() - BADGE_PX / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_DARK)
    painter.drawEllipse(centre, BADGE_PX / 2, BADGE_PX / 2)
    points = []
    for step in range(10):
        radius = 6.2 if step % 2 == 0 else 2.7
        angle = math.pi * (step / 5 - 0.5)
        points.append(QPointF(centre.x() + radius * math.cos(angle), centre.y() + radius * math.sin(angle)))
    painter.setBrush(_STAR)
    painter.drawPolygon(QPolygonF(points))
