"""How the sheet for editing is laid out: pictures left, preview in the middle, backdrop and edge right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.background import Background
from desktop_app.gui.edge_controls import EdgeControls
from desktop_app.gui.language.words import mark, tr
from desktop_app.gui.preview import PreviewWidget
from desktop_app.gui.qt_image import to_qimage
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.snapshots.picker import BackdropPicker
from desktop_app.settings import Settings

if TYPE_CHECKING:
    from desktop_app.matting.matter import Composite
    from desktop_app.output.originals import Original

LIST_PX = 196
PANEL_PX = 304
THUMBNAIL = QSize(64, 40)
_KEPT = mark("Their originals show your room. They are kept on this computer only, until you delete them.")


class EditLayout(QObject):
    """The widgets of the sheet, and how they look in each of its states."""

    edge_changed = Signal(str, float)
    delete_confirmed = Signal()

    def __init__(self, dialog: QDialog, background: Background, own: tuple[str, ...]) -> None:
        """Fill a dialog."""
        super().__init__(dialog)
        self.list = QListWidget()
        self.list.setIconSize(THUMBNAIL)
        self.list.setFixedWidth(LIST_PX)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        describe(self.list, tr("Pictures that can be edited"))
        self.preview = PreviewWidget()
        self.preview.setAccessibleName(tr("The edited picture"))
        self.picker = BackdropPicker(background, own)
        self.edge = EdgeControls(0)
        self.edge.rows["smoothing"].hide()
        self.edge.changed.connect(self.edge_changed)
        self.edge.reset.hide()
        self.undo = _button(tr("Undo"), tr("Undo the last change (Ctrl+Z)"))
        self.save = _button(tr("Save as new picture"), tr("Save as a new picture (Ctrl+S)"), is_primary=True)
        self.delete = _button(
            tr("Delete original\N{HORIZONTAL ELLIPSIS}"), tr("Delete the original of this picture")
        )
        self.close_button = _button(tr("Close"), tr("Close (Esc)"))
        self._message = _muted("")
        self._kept = _muted(tr(_KEPT))
        self._question = QLabel()
        self._question.setWordWrap(True)
        self._yes = _button(tr("Delete for good"), tr("Delete the original for good"))
        self._no = _button(tr("Keep it"), tr("Keep the original (Esc)"))
        self._yes.clicked.connect(self._confirm)
        self._no.clicked.connect(self.stop_asking)
        self._ask = QFrame()
        self._ask.setObjectName("notice")
        self._arrange(dialog)
        for keys, button in (("Ctrl+Z", self.undo), ("Ctrl+S", self.save)):
            QShortcut(QKeySequence(keys), dialog, button.click)
        self.stop_asking()

    @property
    def is_asking(self) -> bool:
        """Whether the question about deleting is on show."""
        return not self._ask.isHidden()

    @property
    def message(self) -> str:
        """What is said under the preview."""
        return self._message.text()

    def show_originals(self, rows: Sequence[tuple[str, Original]]) -> None:
        """List pictures by name, and choose the first."""
        self.list.clear()
        for name, _ in rows:
            item = QListWidgetItem(name)
            item.setToolTip(name)
            blank = QPixmap(THUMBNAIL)
            blank.fill(Qt.GlobalColor.transparent)
            item.setIcon(QIcon(blank))
            self.list.addItem(item)
        for widget in (self.list, self.picker, self.edge, self.delete, self.save):
            widget.setEnabled(bool(rows))
        self.undo.setEnabled(False)
        self._kept.setVisible(bool(rows))
        if rows:
            self.list.setCurrentRow(0)

    def show_thumbnail(self, row: int, image: NDArray[np.uint8]) -> None:
        """Show the small picture of a row, if the row is there still."""
        item = self.list.item(row)
        if item is not None:
            small = to_qimage(image).scaled(
                THUMBNAIL * 2, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            picture = QPixmap.fromImage(small)
            icon = QIcon(picture)
            # Qt tints what is selected; a photo shall keep its colours.
            icon.addPixmap(picture, QIcon.Mode.Selected)
            item.setIcon(icon)

    def show_look(self, look: Settings, *, can_undo: bool) -> None:
        """Show backdrop and edge without telling anybody."""
        self.picker.show_selected(look.backdrop)
        self.edge.show_settings(look)
        self.undo.setEnabled(can_undo)

    def show_composite(self, composite: Composite) -> None:
        """Show the picture as it would be saved."""
        self.preview.show_message("")
        self.preview.show_composite(composite)
        self.save.setEnabled(True)

    def show_nothing(self, words: str) -> None:
        """Show no picture, and say why; without words one is on its way."""
        self.preview.clear()
        self.preview.show_message(tr("No picture") if words else "")
        self.say(words)
        self.save.setEnabled(False)
        self.delete.setEnabled(False)

    def say(self, words: str) -> None:
        """Say something under the preview."""
        self._message.setText(words)

    def ask_to_delete(self, name: str) -> None:
        """Ask before deleting."""
        words = tr("Delete the original of {name}? Its backdrop can then not be changed any more.")
        self._question.setText(words.format(name=name))
        self._ask.show()
        self._no.setFocus()

    def stop_asking(self) -> None:
        """Take the question away."""
        self._ask.hide()

    def _confirm(self) -> None:
        self.stop_asking()
        self.delete_confirmed.emit()

    def _arrange(self, dialog: QDialog) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        self._kept.setFixedWidth(LIST_PX)
        left.addWidget(self._kept)
        left.addWidget(self.delete)
        ask = QVBoxLayout(self._ask)
        ask.setContentsMargins(12, 8, 8, 8)
        ask.addWidget(self._question)
        answers = QHBoxLayout()
        answers.addStretch(1)
        answers.addWidget(self._no)
        answers.addWidget(self._yes)
        ask.addLayout(answers)
        middle = QVBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self._ask)
        middle.addWidget(self.preview, 1)
        middle.addWidget(self._message)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(16)
        heading = QLabel(tr("Backdrop"))
        heading.setObjectName("section")
        column.addWidget(heading)
        column.addWidget(self.picker)
        column.addWidget(self.edge)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedWidth(PANEL_PX)
        scroll.setAccessibleName(tr("Adjust the backdrop"))
        scroll.setWidget(content)
        above = QHBoxLayout()
        above.setSpacing(16)
        above.addLayout(middle, 1)
        above.addWidget(scroll)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 8, 0)
        buttons.addWidget(self.undo)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        buttons.addWidget(self.close_button)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(above, 1)
        right.addLayout(buttons)
        outer = QHBoxLayout(dialog)
        outer.setContentsMargins(16, 16, 8, 16)
        outer.setSpacing(16)
        outer.addLayout(left)
        outer.addLayout(right, 1)


def _button(text: str, name: str, *, is_primary: bool = False) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    if is_primary:
        button.setObjectName("primary")
    describe(button, text.rstrip("\N{HORIZONTAL ELLIPSIS}"), title=name)
    return button


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("muted")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
