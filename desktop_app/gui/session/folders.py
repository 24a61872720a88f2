"""The folders of the library: read off the GUI thread, read again when they change or the user comes back."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from os.path import isdir
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.capture.suffixes import PICTURE_SUFFIXES, VIDEO_SUFFIXES
from desktop_app.gui.background import Background
from desktop_app.gui.gallery.catalogue import Choice, file_choice

MOST_TILES = 300
"""A folder with more shows its first ones."""
SETTLE_MS = 300
"""Copying a hundred files is one change."""


class FolderWatch(QObject):
    """Knows what lies in the folders it was told of."""

    read = Signal(str, object, int)
    """A folder, its choices as a tuple (None if it is missing), and how many more there are."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self._background = background
        self._folders: tuple[str, ...] = ()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._note_change)
        self._changed: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._read_changed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._come_back)

    def show(self, folders: Iterable[str]) -> None:
        """Watch exactly these folders, and read those that are new."""
        folders = tuple(folders)
        new = [each for each in folders if each not in self._folders]
        gone = [each for each in self._watcher.directories() if each not in folders]
        if gone:
            self._watcher.removePaths(gone)
        self._folders = folders
        for folder in new:
            self.read_again(folder)

    def read_again(self, folder: str) -> None:
        """Read a folder now, and watch it if it is there."""
        if folder in self._watcher.directories():
            self._read(folder)
        else:  # A network disk may sleep: asking whether it is there takes as long as reading it.
            self._background.run(partial(isdir, folder), partial(self._watch, folder), _raise)

    def _watch(self, folder: str, is_there: bool) -> None:
        """Watch a folder before it is read, so that no change in between is missed."""
        if is_there and folder in self._folders:
            self._watcher.addPath(folder)
        self._read(folder)

    def _read(self, folder: str) -> None:
        self._background.run(partial(read_folder, folder), partial(self._tell, folder), _raise)

    def _note_change(self, folder: str) -> None:
        self._changed.add(folder)
        self._timer.start()

    def _read_changed(self) -> None:
        changed, self._changed = self._changed, set()
        for folder in changed & set(self._folders):
            self.read_again(folder)

    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            for folder in self._folders:
                self._note_change(folder)

    def _tell(self, folder: str, found: tuple[tuple[Choice, ...] | None, int]) -> None:
        if folder in self._folders:
            self.read.emit(folder, *found)


def read_folder(folder: str) -> tuple[tuple[Choice, ...] | None, int]:
    """List the pictures and videos of a folder.

    Returns:
        Its choices, at most `MOST_TILES`, and how many more there are; None if it cannot be read.
    """
    # Imported here: it brings numpy's picture readers along, which the window must not wait for.
    from desktop_app.capture.slides import list_pictures

    try:
        paths = list_pictures(Path(folder), PICTURE_SUFFIXES | VIDEO_SUFFIXES)
        choices = tuple(file_choice(str(path), path.stat().st_mtime_ns) for path in paths[:MOST_TILES])
    except OSError:
        return None, 0
    return choices, len(paths) - len(choices)


def _raise(error: Exception) -> None:
    raise error
