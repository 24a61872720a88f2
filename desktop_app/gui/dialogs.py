"""The system's dialogs: choose a file, choose a colour, a warning. They do not stop the live picture."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QDialog, QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

from desktop_app.capture.suffixes import PICTURE_SUFFIXES, VIDEO_SUFFIXES
from desktop_app.gui.language.words import tr
from desktop_app.library import LONGEST_NAME


def ask_for_file(
    parent: QWidget, title: str, done: Callable[[Path], None], *, more_suffixes: Iterable[str] = ()
) -> QFileDialog:
    """Ask for one picture or video; `done` gets it, and is not called if the user thinks better of it."""
    suffixes = {*PICTURE_SUFFIXES, *VIDEO_SUFFIXES, *more_suffixes}
    patterns = " ".join(f"*{suffix}" for suffix in sorted(suffixes))
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    dialog = QFileDialog(parent, title, pictures if Path(pictures).is_dir() else str(Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(
        [tr("Pictures and videos ({patterns})").format(patterns=patterns), tr("All files (*)")]
    )
    dialog.fileSelected.connect(lambda name: done(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_for_name(
    parent: QWidget, title: str, act: str, start: str, done: Callable[[str], None]
) -> QInputDialog:
    """Ask for a name that begins as `start`; `done` gets it. `act` stands on the button that does it.

    No more letters can be typed than a name may have.
    """
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(tr("Name"))
    dialog.setOkButtonText(act)
    dialog.setTextValue(start)
    if (field := dialog.findChild(QLineEdit)) is not None:
        field.setMaxLength(LONGEST_NAME)
    dialog.textValueSelected.connect(done)
    dialog.finished.connect(dialog.deleteLater)
    _give_room(dialog)
    dialog.resize(400, dialog.sizeHint().height())
    dialog.open()
    return dialog


def ask_for_colour(parent: QWidget, start: str, done: Callable[[str], None]) -> QColorDialog:
    """Ask for a colour beginning at `start`; `done` gets "#rrggbb"."""
    dialog = QColorDialog(QColor(start), parent)
    dialog.setWindowTitle(tr("Pick a colour"))
    dialog.colorSelected.connect(lambda colour: done(colour.name()))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_for_folder(parent: QWidget, start: Path, done: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder beginning at `start`, or near it; `done` gets it."""
    near = next((each for each in (start, *start.parents) if each.is_dir()), Path.home())
    dialog = QFileDialog(parent, tr("Choose a folder"), str(near))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: done(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def warn(parent: QWidget, words: str, more: str) -> QMessageBox:
    """Say what went wrong, and in smaller words what to do."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Backdrop Live")
    box.setText(words)
    box.setInformativeText(more)
    _give_room(box)
    box.open()
    return box


def _give_room(dialog: QDialog) -> None:
    """Give a dialog of Qt's the margins that ours have."""
    if (layout := dialog.layout()) is not None:
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
