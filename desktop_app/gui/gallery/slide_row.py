"""Leafing through slides: back, which one, on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop_app.gui.icon_button import icon_button
from desktop_app.gui.language.words import tr


class SlideRow(QWidget):
    """Two buttons about a line of words; hidden while no slides are in use."""

    step_requested = Signal(int)
    """Slides further: 1 or -1."""

    def __init__(self, margin_px: int, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.back = icon_button("previous", tr("Previous slide"), "previous_slide")
        self.back.clicked.connect(lambda: self.step_requested.emit(-1))
        self.on = icon_button("next", tr("Next slide"), "next_slide")
        self.on.clicked.connect(lambda: self.step_requested.emit(1))
        self._words = QLabel()
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margin_px, 0, margin_px, 0)
        layout.addWidget(self.back)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.on)
        self.hide()

    @property
    def words(self) -> str:
        """Which slide it is, for people."""
        return self._words.text()

    def show_slide(self, number: int, count: int) -> None:
        """Show which slide of how many is in use; a count of 0 hides the row, -1 is not known yet."""
        self.setVisible(count != 0)
        if count < 0:
            self._words.setText(tr("Slide {number}").format(number=number))
        else:
            number = min(number, count)
            self._words.setText(tr("Slide {number} of {count}").format(number=number, count=count))
        for button, is_at_end in ((self.back, number <= 1), (self.on, 0 <= count <= number)):
            # One that has the keyboard goes on having it: whatever took it would hear the next press.
            button.setEnabled(not is_at_end or self.window().focusWidget() is button)
