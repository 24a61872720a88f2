"""Turning by hand and keeping upright by itself: how the two agree, for each camera."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.gui.preview import PreviewWidget
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.gui.session.sources import SourceSession


class UprightControl(QObject):
    """A turn by hand holds for its camera until "upright by itself" is switched on again."""

    def __init__(
        self,
        keeper: SettingsKeeper,
        sources: SourceSession,
        preview: PreviewWidget,
        parent: QObject | None = None,
    ) -> None:
        """Work on the settings, for the source on show, beginning at the turn on show."""
        super().__init__(parent)
        self._keeper = keeper
        self._sources = sources
        self._preview = preview

    @property
    def turns(self) -> int:
        """Quarter turns clockwise of the picture on show, 0-3."""
        by_hand = self._keeper.settings.turns.get(self._sources.active_id)
        if by_hand is not None:
            return by_hand
        composite = self._preview.composite
        return composite.turns if composite is not None else 0

    def turn(self, by: int) -> None:
        """Turn on by quarter turns, clockwise where positive, and remember it for this source."""
        self._fix((self.turns + by) % 4)

    def set_auto(self, is_on: bool) -> None:
        """Let the picture turn by itself, or keep it for good as it is now."""
        if is_on:
            turns = {key: value for key, value in self._keeper.settings.turns.items() if key != self._source}
            self._keeper.change(auto_upright=True, turns=turns)
        else:
            turns = {**self._keeper.settings.turns, self._source: self.turns} if self._source else {}
            self._keeper.change(auto_upright=False, turns=turns or self._keeper.settings.turns)

    @property
    def _source(self) -> str:
        return self._sources.active_id

    def _fix(self, turns: int) -> None:
        if self._source:
            self._keeper.change(turns={**self._keeper.settings.turns, self._source: turns})
