"""How each group of the side panel begins: its margins, its heading, and what stands beside that."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

GAP_PX = 8


def begin_group(group: QWidget, margin_px: int, title: str, *beside: QWidget) -> QVBoxLayout:
    """Lay out a group as a column with a heading.

    Args:
        group: what is laid out.
        margin_px: room left and right.
        title: the heading, translated.
        beside: what stands at the right of the heading.

    Returns:
        The column; the heading is in it.
    """
    column = QVBoxLayout(group)
    column.setContentsMargins(margin_px, 0, margin_px, 0)
    column.setSpacing(GAP_PX)
    heading = QLabel(title)
    heading.setObjectName("section")
    if beside:
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        for widget in beside:
            top.addWidget(widget)
        column.addLayout(top)
    else:
        column.addWidget(heading)
    return column
