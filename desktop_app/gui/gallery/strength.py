"""How strongly the room is blurred: a slider with its number."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop_app.gui.inputs import CalmSlider
from desktop_app.gui.shortcuts import describe


class BlurStrength(QWidget):
    """A row: word, slider, number. 0 leaves the room nearly sharp, 100 leaves only colours."""

    changed = Signal(int)
    """The new strength, when the user moved the slider."""

    def __init__(self, margin_px: int, parent: QWidget | None = None) -> None:
        """Lay the row out with this margin left and right."""
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margin_px, 0, margin_px, 0)
        layout.setSpacing(12)
        self.slider = CalmSlider()
        describe(self.slider, "Strength of the blur", shortcut_name="blur_more")
        self._value = QLabel()
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._value.setMinimumWidth(self._value.fontMetrics().horizontalAdvance("100") + 8)
        label = QLabel("Strength")
        label.setBuddy(self.slider)
        layout.addWidget(label)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self._value)
        self.slider.valueChanged.connect(self._tell)
        self._is_quiet = False

    @property
    def value(self) -> int:
        """The strength on show, 0-100."""
        return self.slider.value()

    def show_value(self, strength: int) -> None:
        """Show a strength without telling anybody."""
        self._is_quiet = True
        self.slider.setValue(strength)
        self._is_quiet = False
        self._value.setText(str(strength))

    def _tell(self, strength: int) -> None:
        self._value.setText(str(strength))
        if not self._is_quiet:
            self.changed.emit(strength)
