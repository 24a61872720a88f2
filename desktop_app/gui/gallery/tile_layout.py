"""A grid whose column count follows the width, with cells that share it evenly."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class TileLayout(QLayout):
    """Lays equal cells in rows: as many columns as fit, never fewer than `fewest`."""

    def __init__(
        self, parent: QWidget | None = None, *, cell_px: int, aspect: float, fewest: int, spacing_px: int = 4
    ) -> None:
        """Describe the cells.

        Args:
            parent: the widget to fill.
            cell_px: the narrowest cell that is worth a column more.
            aspect: width divided by height of a cell.
            fewest: columns in the narrowest panel.
            spacing_px: between cells, both ways.
        """
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._left_out: set[QWidget] = set()
        self._shown: int | None = None
        self._cell_px = cell_px
        self._aspect = aspect
        self._fewest = fewest
        self.setSpacing(spacing_px)
        self.setContentsMargins(0, 0, 0, 0)

    def columns(self, width: int) -> int:
        """Count the columns in this many pixels."""
        return max(self._fewest, (width + self.spacing()) // (self._cell_px + self.spacing()))

    def widgets(self) -> list[QWidget]:
        """Give the widgets in their order."""
        return [widget for item in self._items if (widget := item.widget()) is not None]

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more cell."""
        self._items.append(item)
        self._shown = None

    def insert(self, index: int, widget: QWidget) -> None:
        """Put a widget before the cell of this index."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def leave_out(self, widgets: Iterable[QWidget]) -> None:
        """Show all widgets but these, and close the gaps."""
        self._left_out, self._shown = set(widgets), None
        for widget in self.widgets():
            widget.setVisible(widget not in self._left_out)
        self.invalidate()

    def shown_widgets(self) -> list[QWidget]:
        """Give the widgets that are not left out."""
        return [widget for widget in self.widgets() if widget not in self._left_out]

    def count(self) -> int:
        """Count the cells."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give a cell, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove a cell and give it, or None past the end."""
        self._shown = None
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Grow sideways alone."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all rows in this width."""
        if self._shown is None:  # Qt asks some hundred times while the window is laid out.
            self._shown = len(self.shown_widgets())
        if not self._shown:
            return 0
        columns = self.columns(width)
        rows = -(-self._shown // columns)
        return rows * self._cell(width, columns).height() + (rows - 1) * self.spacing()

    def sizeHint(self) -> QSize:
        """Prefer the fewest columns at the narrowest cell."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Ask for little width; the height follows."""
        return QSize(self._fewest * 24, 0)

    def setGeometry(self, rect: QRect) -> None:
        """Place every cell, row by row."""
        super().setGeometry(rect)
        columns = self.columns(rect.width())
        cell = self._cell(rect.width(), columns)
        shown = [item for item in self._items if item.widget() not in self._left_out]
        for index, item in enumerate(shown):
            row, column = divmod(index, columns)
            left = rect.x() + column * (cell.width() + self.spacing())
            top = rect.y() + row * (cell.height() + self.spacing())
            item.setGeometry(QRect(left, top, cell.width(), cell.height()))

    def _cell(self, width: int, columns: int) -> QSize:
        side = max(1, (width - (columns - 1) * self.spacing()) // columns)
        return QSize(side, max(1, round(side / self._aspect)))
