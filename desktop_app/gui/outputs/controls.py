"""Other programs in the side panel: the virtual camera, and an address for browsers and OBS."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from desktop_app.gui.inputs import ROW_PX, Switch
from desktop_app.gui.language.words import tr
from desktop_app.gui.panel_group import begin_group
from desktop_app.gui.shortcuts import describe


class OutputControls(QWidget):
    """A heading with help, and two switches; each says how it stands beneath."""

    camera_chosen = Signal(bool)
    stream_chosen = Signal(bool)
    copy_requested = Signal()
    renew_requested = Signal()
    help_requested = Signal()

    def __init__(self, margin_px: int, parent: QWidget | None = None) -> None:
        """Show both as off."""
        super().__init__(parent)
        self.help = QPushButton(tr("How to"))
        describe(self.help, tr("How to show yourself in other programs"), shortcut_name="output_guide")
        self.help.clicked.connect(self.help_requested)
        layout = begin_group(self, margin_px, tr("Zoom, Meet, Teams, OBS"), self.help)
        self.camera = Switch(tr("Virtual camera"))
        describe(
            self.camera,
            tr("Virtual camera"),
            title=tr("Be a camera that Zoom, Meet, Teams and others can choose"),
            shortcut_name="virtual_camera",
        )
        self.camera.clicked.connect(self.camera_chosen)
        self.camera_words = _muted()
        self.stream = Switch(tr("Browser address (for OBS)"))
        describe(
            self.stream,
            tr("Browser address"),
            title=tr("Show the picture at an address on this computer, for OBS's browser source"),
            shortcut_name="stream",
        )
        self.stream.clicked.connect(self.stream_chosen)
        self.stream_words = _muted()
        self._row = self._address_row()
        for widget in (self.camera, self.camera_words, self.stream, self._row, self.stream_words):
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, widget.sizePolicy().verticalPolicy())
        layout.addWidget(self.camera)
        layout.addWidget(self.camera_words)
        layout.addWidget(self.stream)
        layout.addWidget(self._row)
        layout.addWidget(self.stream_words)
        self.show_camera(is_on=False, words="")
        self.show_stream(is_on=False, address="")

    def show_camera(self, *, is_on: bool, words: str) -> None:
        """Show how the virtual camera stands, without telling anybody."""
        self.camera.setChecked(is_on)
        self.camera_words.setText(words)
        self.camera_words.setVisible(bool(words))

    def show_stream(self, *, is_on: bool, address: str) -> None:
        """Show how the address stands, without telling anybody."""
        self.stream.setChecked(is_on)
        self.address.setText(address)
        self.address.setCursorPosition(0)
        self._row.setVisible(bool(address))
        self.stream_words.setText(tr("Whoever knows this address can see you on this computer."))
        self.stream_words.setVisible(bool(address))

    def _address_row(self) -> QWidget:
        row = QWidget()
        layout = QGridLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.address = QLineEdit()
        self.address.setReadOnly(True)
        self.address.setMinimumHeight(ROW_PX)
        self.address.setAccessibleName(tr("Address"))
        self.copy = QPushButton(tr("Copy"))
        describe(self.copy, tr("Copy the address"), shortcut_name="copy_address")
        self.copy.clicked.connect(self.copy_requested)
        self.renew = QPushButton(tr("New address"))
        describe(
            self.renew,
            tr("New address"),
            title=tr("Make another address; the old one shows nothing any more"),
            shortcut_name="renew_address",
        )
        self.renew.clicked.connect(self.renew_requested)
        layout.addWidget(self.address, 0, 0, 1, 2)
        layout.addWidget(self.copy, 1, 0)
        layout.addWidget(self.renew, 1, 1)
        return row


def _muted() -> QLabel:
    label = QLabel()
    label.setObjectName("muted")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
