"""Presets: camera, backdrop and sliders under a name."""

from __future__ import annotations

import dataclasses
from itertools import count

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.language.words import tr
from desktop_app.gui.session.library_keeper import LibraryKeeper
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.gui.session.sources import SourceSession
from desktop_app.gui.session.undo import UndoList
from desktop_app.library import LONGEST_NAME, Preset, preset_of


class PresetSession(QObject):
    """Saves, uses, renames and deletes presets; what is overwritten or deleted can be brought back."""

    undoable = Signal(str)
    """What was done, and can be undone."""
    refused = Signal(str)
    """Why something was not done, and what to do."""

    def __init__(
        self,
        library: LibraryKeeper,
        keeper: SettingsKeeper,
        sources: SourceSession,
        undo: UndoList,
        parent: QObject | None = None,
    ) -> None:
        """Work on both keepers."""
        super().__init__(parent)
        self._library = library
        self._keeper = keeper
        self._sources = sources
        self._undo = undo
        self._last = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Every preset's name, in the order of their making."""
        return tuple(preset.name for preset in self._library.library.presets)

    @property
    def in_force(self) -> str:
        """The name of the preset that what is on show agrees with; empty for none.

        Of several that are alike, the one last saved or chosen.
        """
        names = [preset.name for preset in self._library.library.presets if self._agrees(preset)]
        return self._last if self._last in names else next(iter(names), "")

    @property
    def free_name(self) -> str:
        """A name that no preset has, to begin with."""
        names = (tr("Preset {number}").format(number=number) for number in count(len(self.names) + 1))
        return next(name for name in names if _find(self._library.library.presets, name) is None)

    def save(self, name: str) -> None:
        """Keep what is on show under a name; one of that name is replaced."""
        name = " ".join(name.split())[:LONGEST_NAME]
        if not name:
            self.refused.emit(tr("A preset needs a name."))
            return
        before = self._library.library.presets
        preset = preset_of(name, self._keeper.settings, self._sources.lasting_id)
        replaced = _find(before, name)
        self._last = name
        if replaced is not None:
            self._put(tuple(preset if each is replaced else each for each in before))
            self._tell(before, tr("Replaced the preset {name}").format(name=name))
        else:
            self._put((*before, preset))
            self._tell(before, tr("Saved the preset {name}").format(name=name))

    def apply(self, name: str) -> None:
        """Use a preset: its sliders and backdrop at once, its camera as soon as it opens."""
        preset = _find(self._library.library.presets, name)
        if preset is None:
            return
        self._last = preset.name
        values = dict(preset.values)
        source_id = values.pop("source_id", "")
        before, source_before = self._keeper.settings, self._sources.wished_id
        other = source_id if isinstance(source_id, str) and source_id != self._sources.lasting_id else ""
        if values:
            self._keeper.change(**values)
        if other:
            self._sources.choose(other)
        earlier = {key: getattr(before, key) for key in values}

        def bring_back() -> None:
            self._keeper.change(**earlier)
            if other and source_before:
                self._sources.choose(source_before)

        self._undo.remember(bring_back, tr("The preset {name}").format(name=preset.name))

    def rename(self, name: str, new: str) -> None:
        """Give a preset another name, unless one of that name is there."""
        new = " ".join(new.split())[:LONGEST_NAME]
        before = self._library.library.presets
        preset, other = _find(before, name), _find(before, new)
        if preset is None or not new or new == preset.name:
            return
        if other is not None and other is not preset:
            self.refused.emit(tr("There is a preset {name} already. Choose another name.").format(name=new))
            return
        self._last = new if self._last == preset.name else self._last
        renamed = dataclasses.replace(preset, name=new)
        self._put(tuple(renamed if each is preset else each for each in before))
        self._tell(before, tr("Renamed {name} to {new}").format(name=name, new=new))

    def delete(self, name: str) -> None:
        """Take a preset away; can be undone."""
        before = self._library.library.presets
        preset = _find(before, name)
        if preset is not None:
            self._put(tuple(each for each in before if each is not preset))
            self._tell(before, tr("Deleted the preset {name}").format(name=name))

    def _agrees(self, preset: Preset) -> bool:
        settings, source_id = self._keeper.settings, self._sources.lasting_id
        values = {key: value for key, value in preset.values.items() if key != "source_id"}
        is_same = all(getattr(settings, key) == value for key, value in values.items())
        return is_same and (preset.values.get("source_id") or source_id) == source_id

    def _put(self, presets: tuple[Preset, ...]) -> None:
        self._library.change(presets=presets)

    def _tell(self, before: tuple[Preset, ...], words: str) -> None:
        self._undo.remember(lambda: self._put(before), words)
        self.undoable.emit(words)


def _find(presets: tuple[Preset, ...], name: str) -> Preset | None:
    return next((each for each in presets if each.name.casefold() == name.casefold()), None)
