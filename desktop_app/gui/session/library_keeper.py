"""The one place of the window that holds the library, changes it and has it saved."""

from __future__ import annotations

from desktop_app.gui.session.keeper import Keeper
from desktop_app.library import Library


class LibraryKeeper(Keeper[Library]):
    """Keeps the newest `Library`."""

    @property
    def library(self) -> Library:
        """The newest."""
        return self._value
