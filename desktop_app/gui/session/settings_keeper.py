"""The one place of the window that holds the settings, changes them and has them saved."""

from __future__ import annotations

from desktop_app.gui.session.keeper import Keeper
from desktop_app.settings import Settings


class SettingsKeeper(Keeper[Settings]):
    """Keeps the newest `Settings`."""

    @property
    def settings(self) -> Settings:
        """The newest."""
        return self._value
