"""The bar under the preview: countdown left, shutter in the middle, turning and mirroring right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop_app.gui.controls import icon_button
from desktop_app.gui.shutter import CountdownChoice, ShutterButton
from desktop_app.settings import Settings


class ControlBar(QWidget):
    """What is needed all the time, close to the picture."""

    shot_requested = Signal()
    countdown_chosen = Signal(int)
    mirror_chosen = Signal(bool)
    turn_requested = Signal(int)
    """Quarter turns to turn on, clockwise: 1 or -1."""
    overview_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Place the three groups so that the shutter is in the middle of the picture."""
        super().__init__(parent)
        self.countdown = CountdownChoice()
        self.countdown.chosen.connect(self.countdown_chosen)
        self.shutter = ShutterButton()
        self.shutter.clicked.connect(self.shot_requested)
        self.left = icon_button("rotate-left", "Turn the picture left", "rotate_left")
        self.left.clicked.connect(lambda: self.turn_requested.emit(-1))
        self.right = icon_button("rotate-right", "Turn the picture right", "rotate_right")
        self.right.clicked.connect(lambda: self.turn_requested.emit(1))
        self.mirror = icon_button("mirror", "Mirror the picture", "mirror")
        self.mirror.setCheckable(True)
        self.mirror.clicked.connect(self.mirror_chosen)
        self.overview = icon_button("keyboard", "Keyboard shortcuts", "show_shortcuts")
        self.overview.clicked.connect(self.overview_requested)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for button in (self.left, self.right, self.mirror, self.overview):
            tools.addWidget(button)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(16)
        layout.addWidget(self.countdown, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.shutter, 0, 1, Qt.AlignmentFlag.AlignCenter)
        layout.addLayout(tools, 0, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(2, 1)

    def show_settings(self, settings: Settings) -> None:
        """Show settings without telling anybody."""
        self.countdown.show_seconds(settings.countdown_s)
        self.mirror.setChecked(settings.mirror)
