"""The one place of the window that holds the settings, changes them and has them saved."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.errors import SettingsError
from desktop_app.gui.background import Background
from desktop_app.settings import Settings

SAVE_AFTER_MS = 600
_SAVING_TIMEOUT_MS = 2000


class SettingsKeeper(QObject):
    """Holds the newest `Settings`. Saves a while after the last change, so that a slider writes one file.

    The window does not wait for the disk: saving is done in the background, but for the last time.
    """

    changed = Signal(object)
    """The new settings, after every change that changed something."""
    save_failed = Signal(str)
    saved = Signal()

    def __init__(
        self, settings: Settings, save: Callable[[Settings], None], parent: QObject | None = None
    ) -> None:
        """Begin with loaded settings.

        Args:
            settings: the first ones.
            save: writes them; may raise SettingsError or OSError.
            parent: the owner.
        """
        super().__init__(parent)
        self._settings = settings
        self._saved = settings
        self._save = save
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self._save_soon)
        self._background = Background(self, threads=1)
        self._is_saving = False

    @property
    def settings(self) -> Settings:
        """The newest."""
        return self._settings

    def change(self, **fields: object) -> None:
        """Replace fields by name. Nothing is told or saved if they have these values already."""
        changed = dataclasses.replace(self._settings, **fields)  # type: ignore[arg-type]
        if changed == self._settings:
            return
        self._settings = changed
        self._timer.start()
        self.changed.emit(changed)

    def flush(self) -> None:
        """Save now what is not saved yet, and wait for it; from now on nothing is saved in the background."""
        self._timer.stop()
        self._background.finish(_SAVING_TIMEOUT_MS)
        if self._settings == self._saved:
            return
        try:
            self._save(self._settings)
        except (SettingsError, OSError) as error:
            self.save_failed.emit(str(error))
        else:
            self._saved = self._settings
            self.saved.emit()

    def _save_soon(self) -> None:
        if self._is_saving:
            # One after the other, or the older could be the last to be written.
            self._timer.start()
        elif self._settings != self._saved:
            self._is_saving = True
            settings = self._settings
            self._background.run(
                partial(self._save, settings), lambda _result: self._note_saved(settings), self._note_failed
            )

    def _note_saved(self, settings: Settings) -> None:
        self._is_saving, self._saved = False, settings
        self.saved.emit()

    def _note_failed(self, error: Exception) -> None:
        self._is_saving = False
        if not isinstance(error, (SettingsError, OSError)):
            raise error
        self.save_failed.emit(str(error))
