"""The group of the side panel that is about saved pictures: how they are saved in a line, and three buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.gui.language.words import tr
from desktop_app.gui.panel_group import begin_group
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.snapshots.burst import words_for
from desktop_app.settings import Settings

FORMATS = (("PNG", "png"), ("JPEG", "jpg"), ("WebP", "webp"))


class SavedPictures(QWidget):
    """Says how pictures are saved; the sheets behind the buttons change it."""

    options_requested = Signal()
    edit_requested = Signal()
    copy_requested = Signal()

    def __init__(self, margin_px: int, parent: QWidget | None = None) -> None:
        """Show the defaults."""
        super().__init__(parent)
        layout = begin_group(self, margin_px, tr("Saved pictures"))
        self._summary = QLabel()
        self._summary.setObjectName("muted")
        self._summary.setWordWrap(True)
        self.options = self._button(
            tr("Options\N{HORIZONTAL ELLIPSIS}"), tr("How pictures are saved"), "picture_options"
        )
        self.options.clicked.connect(self.options_requested)
        self.edit = self._button(
            tr("Edit\N{HORIZONTAL ELLIPSIS}"), tr("Change the backdrop of a saved picture"), "edit_picture"
        )
        self.edit.clicked.connect(self.edit_requested)
        self.copy = self._button(tr("Copy"), tr("Copy the picture"), "copy_picture")
        self.copy.clicked.connect(self.copy_requested)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.options, self.edit, self.copy):
            row.addWidget(button, 1)
        layout.addWidget(self._summary)
        layout.addLayout(row)
        self.show_settings(Settings())

    @property
    def summary(self) -> str:
        """How pictures are saved, in a line."""
        return self._summary.text()

    def show_settings(self, settings: Settings) -> None:
        """Show settings."""
        name = next((title for title, each in FORMATS if each == settings.snapshot_format), "PNG")
        original = (
            tr("Original kept for editing") if settings.snapshot_keep_original else tr("Original not kept")
        )
        self._summary.setText(
            f"{name} \N{MIDDLE DOT} {words_for(settings.snapshot_burst)} \N{MIDDLE DOT} {original}"
        )

    def _button(self, text: str, name: str, shortcut_name: str) -> QPushButton:
        button = QPushButton(text)
        describe(button, name, shortcut_name=shortcut_name)
        return button
