"""The one place of the window that holds the settings, changes them and has them saved."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.errors import SettingsError
from desktop_app.settings import Settings

SAVE_AFTER_MS = 600


class SettingsKeeper(QObject):
    """Holds the newest `Settings`. Saves a while after the last change, so that a slider writes one file."""

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
        self._timer.timeout.connect(self.flush)

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
        """Save now what is not saved yet."""
        self._timer.stop()
        if self._settings == self._saved:
            return
        try:
            self._save(self._settings)
        except (SettingsError, OSError) as error:
            self.save_failed.emit(str(error))
        else:
            self._saved = self._settings
            self.saved.emit()
