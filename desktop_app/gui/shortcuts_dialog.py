"""The overview of all keys (F1)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.language.words import mark, tr
from desktop_app.gui.shortcuts import SHORTCUTS, Shortcut, describe, keys_for_people
from desktop_app.gui.theme import scaled_font

SCREEN_MARGIN_PX = 48
SIDES_PX = 76

# The first of nine keys in a row.
_NUMBER_KEYS = {
    "Library": (
        (mark("Use the backdrop on a number key"), "1"),
        (mark("Put the chosen backdrop on a number key"), "Ctrl+1"),
    )
}


class ShortcutsDialog(QDialog):
    """The overview: every key with what it does, in groups; two columns where the screen has room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the table out."""
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAccessibleName(tr("Keyboard shortcuts"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 24, 24, 24)
        outer.setSpacing(16)
        heading = QLabel(tr("Keyboard shortcuts"))
        heading.setFont(scaled_font(self.font(), 1.4, heading.font().Weight.DemiBold))
        outer.addWidget(heading)
        room = self.screen().availableSize() - QSize(SCREEN_MARGIN_PX, SCREEN_MARGIN_PX)
        table = _table(columns=2)
        if table.sizeHint().width() + SIDES_PX > room.width():
            table = _table(columns=1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(tr("Keyboard shortcuts"))
        scroll.setWidget(table)
        outer.addWidget(scroll)
        close = QPushButton(tr("Close"))
        close.setObjectName("primary")
        close.setDefault(True)
        describe(close, tr("Close this overview"), title=tr("Close this overview (Esc)"))
        close.clicked.connect(self.accept)
        outer.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        wished = self.sizeHint() + table.sizeHint() - scroll.sizeHint() + QSize(24, 8)
        self.resize(wished.boundedTo(room))


def _table(*, columns: int) -> QWidget:
    """Lay all groups out, each in the column that is shortest so far."""
    table = QWidget()
    layout = QHBoxLayout(table)
    layout.setContentsMargins(0, 0, 12, 0)
    layout.setSpacing(48)
    stacks = [QVBoxLayout() for _ in range(columns)]
    heights = [0] * columns
    for stack in stacks:
        stack.setSpacing(16)
        layout.addLayout(stack, 1)
    for group in dict.fromkeys(row.group for row in SHORTCUTS):
        rows = [row for row in SHORTCUTS if row.group == group]
        shortest = heights.index(min(heights))
        heights[shortest] += len(rows) + 1
        stacks[shortest].addLayout(_group(group, rows))
    for stack in stacks:
        stack.addStretch(1)
    return table


def _group(group: str, rows: Sequence[Shortcut]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    title = QLabel(tr(group))
    title.setObjectName("section")
    grid.addWidget(title, 0, 0, 1, 2)
    lines = [(each.title, each.keys_for_people) for each in rows]
    lines += [
        (words, f"{keys_for_people(first)} \N{EN DASH} 9") for words, first in _NUMBER_KEYS.get(group, ())
    ]
    for row, (words, pressed) in enumerate(lines, start=1):
        keys = QLabel(pressed)
        keys.setObjectName("keys")
        grid.addWidget(QLabel(tr(words)), row, 0)
        grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight)
    return grid
