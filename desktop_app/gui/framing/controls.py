"""Framing in the side panel: how far in, follow or not, and back to the whole picture."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui.inputs import Switch
from desktop_app.gui.language.words import tr
from desktop_app.gui.panel_group import begin_group
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.slider_row import SliderRow
from desktop_app.matting.crop import MOST_ZOOM

PER_ZOOM = 10
"""Steps of the slider that make the picture once as large again."""


def zoom_words(zoom: float) -> str:
    """Write how far the picture is zoomed in, 1-4, as the language writes numbers."""
    return QLocale().toString(zoom, "f", 1) + "\N{MULTIPLICATION SIGN}"


class FramingControls(QWidget):
    """A heading with a button, the zoom, and the switch."""

    zoom_chosen = Signal(float)
    follow_chosen = Signal(bool)
    reset_requested = Signal()

    def __init__(self, margin_px: int, parent: QWidget | None = None) -> None:
        """Show the whole picture."""
        super().__init__(parent)
        self.reset = QPushButton(tr("Whole picture"))
        describe(self.reset, tr("Show the whole picture"), shortcut_name="zoom_reset")
        self.reset.clicked.connect(self.reset_requested)
        layout = begin_group(self, margin_px, tr("Framing"), self.reset)
        self.zoom = SliderRow(
            tr("Zoom"),
            name=tr("Zoom"),
            title=tr("How far to zoom in; drag the picture to move it"),
            shortcut_name="zoom_in",
            limits=(PER_ZOOM, round(MOST_ZOOM * PER_ZOOM)),
            step=1,
            number=lambda step: zoom_words(step / PER_ZOOM),
        )
        self.zoom.changed.connect(lambda step: self.zoom_chosen.emit(step / PER_ZOOM))
        self.follow = Switch(tr("Follow me"))
        describe(
            self.follow,
            tr("Follow me"),
            title=tr("Zoom in on you and follow you, calmly"),
            shortcut_name="auto_framing",
        )
        self.follow.clicked.connect(self.follow_chosen)
        layout.addWidget(self.zoom)
        layout.addWidget(self.follow)

    def show_framing(self, zoom: float, *, is_following: bool) -> None:
        """Show what is chosen without telling anybody; while following, the zoom is what is on show."""
        if not self.zoom.slider.isSliderDown():
            self.zoom.show_value(round(zoom * PER_ZOOM))
        self.follow.setChecked(is_following)
        self.reset.setEnabled(is_following or zoom > 1)
