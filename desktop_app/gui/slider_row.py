"""A slider in a row with its word and its number."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop_app.gui.inputs import CalmSlider
from desktop_app.gui.shortcuts import describe


class SliderRow(QWidget):
    """Word, slider, number. Whole steps; what a step means is its owner's affair."""

    changed = Signal(int)
    """The new value, when the user moved the slider."""

    def __init__(
        self,
        word: str,
        *,
        name: str,
        shortcut_name: str,
        title: str = "",
        limits: tuple[int, int] = (0, 100),
        step: int = 5,
        number: Callable[[int], str] = str,
        margin_px: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Lay the row out, at its lowest value.

        Args:
            word: what stands before the slider.
            name: what a screen reader says; with the number, where that is not the bare value.
            shortcut_name: the row of the shortcut table whose keys reach it.
            title: the tooltip's words; `name` where empty.
            limits: lowest and highest value.
            step: of an arrow key.
            number: writes a value for people.
            margin_px: left and right.
            parent: its owner.
        """
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margin_px, 0, margin_px, 0)
        layout.setSpacing(12)
        self._write = number
        self._name = name
        self.slider = CalmSlider()
        self.slider.setRange(*limits)
        self.slider.setSingleStep(step)
        self.slider.setPageStep(4 * step)
        describe(self.slider, name, title=title, shortcut_name=shortcut_name)
        self.number = QLabel()
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        measure = self.number.fontMetrics().horizontalAdvance
        self.number.setMinimumWidth(max(measure(number(limit)) for limit in limits) + 8)
        self.label = QLabel(word)
        self.label.setBuddy(self.slider)
        layout.addWidget(self.label)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.number)
        self.slider.valueChanged.connect(self._tell)
        self._is_quiet = False
        self.show_value(self.value)

    @property
    def value(self) -> int:
        """The value on show."""
        return self.slider.value()

    def show_value(self, value: int) -> None:
        """Show a value without telling anybody."""
        self._is_quiet = True
        self.slider.setValue(value)
        self._is_quiet = False
        self._show_number()

    def _show_number(self) -> None:
        words = self._write(self.value)
        self.number.setText(words)
        # A screen reader reads the slider's own value too, which is in steps.
        is_plain = words == str(self.value)
        self.slider.setAccessibleName(self._name if is_plain else f"{self._name} {words}")

    def _tell(self, value: int) -> None:
        self._show_number()
        if not self._is_quiet:
            self.changed.emit(value)


def line_up(rows: Sequence[SliderRow]) -> None:
    """Make the sliders of rows that stand under each other begin and end alike."""
    for part in ("label", "number"):
        labels: list[QLabel] = [getattr(row, part) for row in rows]
        widest = max(max(label.sizeHint().width(), label.minimumWidth()) for label in labels)
        for label in labels:
            label.setMinimumWidth(widest)
