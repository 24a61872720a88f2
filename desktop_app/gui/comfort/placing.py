"""Where a bubble goes: beside what it points at, and over nothing that must be seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect

GAP_PX = 12
_STEP_PX = 20


def place_beside(target: QRect, bubble: QRect, room: QRect, taken: Sequence[QRect]) -> QPoint:
    """Find a place for the bubble: beside the target, inside the room, over nothing that is taken.

    Args:
        target: what it points at.
        bubble: its size.
        room: where it must lie.
        taken: what it must not cover; the target itself is taken as well.

    Returns:
        Its top left corner. Where there is no free place beside the target, the free one in the room that is
        nearest to it; where there is none at all, the middle of the room.
    """
    width, height = bubble.width(), bubble.height()
    middle = target.center()
    beside = [
        QPoint(target.left() - width - GAP_PX, middle.y() - height // 2),
        QPoint(middle.x() - width // 2, target.top() - height - GAP_PX),
        QPoint(middle.x() - width // 2, target.bottom() + GAP_PX),
        QPoint(target.right() + GAP_PX, middle.y() - height // 2),
    ]
    inside = room.adjusted(GAP_PX, GAP_PX, -GAP_PX, -GAP_PX)
    everywhere = [
        QPoint(x, y)
        for x in range(inside.left(), inside.right() - width + 1, _STEP_PX)
        for y in range(inside.top(), inside.bottom() - height + 1, _STEP_PX)
    ]
    everywhere.sort(key=lambda corner: (corner + bubble.center() - middle).manhattanLength())
    for corner in [*(_kept_inside(each, bubble, inside) for each in beside), *everywhere]:
        place = QRect(corner, bubble.size())
        if not any(place.intersects(each) for each in (target, *taken)):
            return corner
    return room.center() - bubble.center()


def _kept_inside(corner: QPoint, bubble: QRect, inside: QRect) -> QPoint:
    x = max(inside.left(), min(corner.x(), inside.right() - bubble.width() + 1))
    y = max(inside.top(), min(corner.y(), inside.bottom() - bubble.height() + 1))
    return QPoint(x, y)
