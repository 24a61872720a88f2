"""The one place of the window that holds the library, changes it and has it saved."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.errors import SettingsError
from desktop_app.library import Library

SAVE_AFTER_MS = 600


class LibraryKeeper(QObject):
    """Holds the newest `Library`; saves a while after the last change."""

    changed = Signal(object)
    """The new library, after every change that changed something."""
    save_failed = Signal(str)

    def __init__(
        self, library: Library, save: Callable[[Library], None], parent: QObject | None = None
    ) -> None:
        """Begin with a loaded library; `save` may raise SettingsError or OSError."""
        super().__init__(parent)
        self._library = library
        self._saved = library
        self._save = save
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def library(self) -> Library:
        """The newest."""
        return self._library

    def change(self, **fields: object) -> None:
        """Replace fields by name. Nothing is told or saved if they have these values already."""
        changed = dataclasses.replace(self._library, **fields)  # type: ignore[arg-type]
        if changed == self._library:
            return
        self._library = changed
        self._timer.start()
        self.changed.emit(changed)

    def flush(self) -> None:
        """Save now what is not saved yet."""
        self._timer.stop()
        if self._library == self._saved:
            return
        try:
            self._save(self._library)
        except (SettingsError, OSError) as error:
            self.save_failed.emit(str(error))
        else:
            self._saved = self._library
