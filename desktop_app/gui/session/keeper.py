"""What the window changes and has saved: the newest of it, and a file that follows a while after."""

from __future__ import annotations

import dataclasses
from threading import Lock
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.errors import SettingsError
from desktop_app.gui.background import Background

SAVE_AFTER_MS = 600
_SAVING_TIMEOUT_MS = 2000
Kept = TypeVar("Kept")
"""A frozen dataclass."""
_Saved = TypeVar("_Saved", contravariant=True)


class Save(Protocol[_Saved]):
    """Writes a value; may raise SettingsError or OSError."""

    def __call__(self, value: _Saved, /, *, since: _Saved) -> None:
        """Replace only what differs from `since`, which was loaded or saved last."""


class Keeper(QObject, Generic[Kept]):
    """Holds the newest value. Saves a while after the last change, so that a slider writes one file.

    The window does not wait for the disk: saving is done in the background, but for the last time.
    """

    changed = Signal(object)
    """The new value, after every change that changed something."""
    save_failed = Signal(str)
    saved = Signal()

    def __init__(self, value: Kept, save: Save[Kept], parent: QObject | None = None) -> None:
        """Begin with what was loaded.

        Args:
            value: the first one.
            save: writes it; called in the background too, but never twice at once.
            parent: the owner.
        """
        super().__init__(parent)
        self._value = value
        self._saved = value
        self._save = save
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self._save_soon)
        self._background = Background(self, threads=1)
        self._saving = Lock()

    def change(self, **fields: object) -> None:
        """Replace fields by name. Nothing is told or saved if they have these values already."""
        value: Any = self._value
        changed: Kept = dataclasses.replace(value, **fields)
        if changed == self._value:
            return
        self._value = changed
        self._timer.start()
        self.changed.emit(changed)

    @property
    def stored(self) -> Kept:
        """What the file holds, as far as this keeper knows."""
        return self._saved

    def note_stored(self, stored: Kept) -> None:
        """Say what the file holds where the first value differs, as by the command line; it is saved too."""
        self._saved = stored
        if self._value != stored:
            self._timer.start()

    def flush(self) -> None:
        """Save now what is not saved yet, and wait for it; from now on nothing is saved in the background."""
        self._timer.stop()
        self._background.finish(_SAVING_TIMEOUT_MS)
        try:
            is_new = self._save_newest()
        except (SettingsError, OSError) as error:
            self.save_failed.emit(str(error))
        else:
            if is_new:
                self.saved.emit()

    def _save_soon(self) -> None:
        self._background.run(self._save_newest, self._note_saved, self._note_failed)

    def _save_newest(self) -> bool:
        """Save what there is by the time that saving begins; whether anything was left to save."""
        # One after the other, or the older could be the last to be written.
        with self._saving:
            value = self._value
            if value == self._saved:
                return False
            self._save(value, since=self._saved)
            self._saved = value
            return True

    def _note_saved(self, is_new: bool) -> None:
        if is_new:
            self.saved.emit()

    def _note_failed(self, error: Exception) -> None:
        if not isinstance(error, (SettingsError, OSError)):
            raise error
        self.save_failed.emit(str(error))
