"""The system's dialogs: choose a file, choose a colour. They do not stop the live picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QFileDialog, QWidget

from desktop_app.gui.gallery.catalogue import PICTURE_SUFFIXES, VIDEO_SUFFIXES
from desktop_app.gui.language.words import tr


def ask_for_file(parent: QWidget, title: str, done: Callable[[Path], None]) -> QFileDialog:
    """Ask for one picture or video; `done` gets it, and is not called if the user thinks better of it."""
    patterns = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES | VIDEO_SUFFIXES))
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
