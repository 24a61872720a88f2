"""How much of the computer may be used: a list, and a slider for a limit of one's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.gui.inputs import DropDown
from desktop_app.gui.language.words import mark, tr
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.slider_row import SliderRow
from desktop_app.settings import Settings

EFFORTS = (
    (mark("Save battery (15 fps)"), "battery"),
    (mark("Balanced (30 fps)"), "balanced"),
    (mark("Best, every frame"), "best"),
    (mark("A limit of your own"), "limit"),
)
LEAST, MOST, STEP = 5, 100, 5


class EffortControls(QWidget):
    """The list, and the slider while the list says "limit"."""

    changed = Signal(str, object)
    """The name of a setting and its new value."""

    def __init__(self, label_px: int, parent: QWidget | None = None) -> None:
        """Show the defaults; `label_px` is how wide the words before the list are."""
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.list = DropDown()
        for title, name in EFFORTS:
            self.list.addItem(tr(title), name)
        describe(
            self.list,
            tr("Effort"),
            title=tr("How much of this computer may be used"),
            shortcut_name="focus_effort",
        )
        self.list.activated.connect(lambda index: self.changed.emit("effort", self.list.itemData(index)))
        label = QLabel(tr("Effort"))
        label.setBuddy(self.list)
        label.setMinimumWidth(label_px)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label)
        row.addWidget(self.list, 1)
        self.limit = SliderRow(
            tr("At most"),
            name=tr("CPU limit"),
            title=tr("The most of this computer's processor, all cores together, that may be used"),
            shortcut_name="focus_effort",
            limits=(LEAST // STEP, MOST // STEP),
            step=1,
            number=lambda step: tr("{percent} % CPU").format(percent=step * STEP),
        )
        self.limit.label.setMinimumWidth(label_px)
        self.limit.changed.connect(lambda step: self.changed.emit("cpu_limit", step * STEP))
        layout.addLayout(row)
        layout.addWidget(self.limit)
        self.show_settings(Settings())

    def show_settings(self, settings: Settings) -> None:
        """Show settings without telling anybody."""
        self.list.setCurrentIndex(max(0, self.list.findData(settings.effort)))
        self.limit.show_value(round(settings.cpu_limit / STEP))
        self.limit.setVisible(settings.effort == "limit")
