"""What the user keeps of the backdrops: favourites, number keys, folders, and what was used lately."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.gallery.catalogue import tile_spec, title_of
from desktop_app.gui.language.words import tr
from desktop_app.gui.session.library_keeper import LibraryKeeper
from desktop_app.gui.session.undo import UndoList
from desktop_app.library import MOST_RECENT


class Collection(QObject):
    """Changes the library; every change that takes something away can be undone.

    A SPEC is that of a tile, where nothing else is said.
    """

    said = Signal(str)
    """What was done, where there is nothing to see of it."""
    undoable = Signal(str)
    """What was taken away, and can be brought back."""

    def __init__(self, keeper: LibraryKeeper, undo: UndoList, parent: QObject | None = None) -> None:
        """Work on a keeper's library."""
        super().__init__(parent)
        self._keeper = keeper
        self._undo = undo

    def note_use(self, spec: str) -> None:
        """Remember that a backdrop was used, as the settings say it."""
        spec = tile_spec(spec)
        recent = (spec, *(each for each in self._keeper.library.recent if each != spec))
        self._keeper.change(recent=recent[:MOST_RECENT])

    def toggle_favourite(self, spec: str) -> None:
        """Make a backdrop a favourite, or an ordinary one again."""
        favourites = self._keeper.library.favourites
        if spec in favourites:
            self._keeper.change(favourites=tuple(each for each in favourites if each != spec))
            self.said.emit(tr("{name} is no favourite any more").format(name=title_of(spec)))
        else:
            self._keeper.change(favourites=(*favourites, spec))
            self.said.emit(tr("{name} is a favourite").format(name=title_of(spec)))

    def put_on_key(self, slot: int, spec: str) -> None:
        """Put a backdrop on a number key, and off any other; an empty SPEC clears the key."""
        before = dict(self._keeper.library.slots)
        slots = {key: each for key, each in before.items() if key != slot and each != spec}
        if spec:
            slots[slot] = spec
        if slots == before:
            return
        self._keeper.change(slots=slots)
        if spec:
            words = tr("Key {key} now shows {name}").format(key=slot, name=title_of(spec))
        else:
            words = tr("Key {key} is free again").format(key=slot)
        self._undo.remember(lambda: self._keeper.change(slots=before), words)
        self.undoable.emit(words)

    def on_key(self, slot: int) -> str:
        """Give the SPEC on a number key; empty, and told, if there is none."""
        spec = self._keeper.library.slots.get(slot, "")
        if not spec:
            self.said.emit(
                tr("Nothing is on key {key} yet. Ctrl+{key} puts the chosen backdrop there.").format(key=slot)
            )
        return spec

    def add_folder(self, path: Path) -> None:
        """Show the pictures of a folder from now on."""
        folder, folders = str(path.absolute()), self._keeper.library.folders
        if folder in folders:
            self.said.emit(tr("{name} is there already").format(name=path.name))
            return
        self._keeper.change(folders=(*folders, folder))

    def remove_folder(self, folder: str) -> None:
        """Show a folder no more; nothing in it is touched."""
        folders = self._keeper.library.folders
        if folder not in folders:
            return
        place = folders.index(folder)
        self._keeper.change(folders=tuple(each for each in folders if each != folder))

        def bring_back() -> None:
            now = self._keeper.library.folders
            if folder not in now:
                self._keeper.change(folders=(*now[:place], folder, *now[place:]))

        words = tr("Removed the folder {name}").format(name=Path(folder).name)
        self._undo.remember(bring_back, words)
        self.undoable.emit(words)

    def fold(self, section: str, is_open: bool) -> None:
        """Remember that a section of the gallery was opened or closed."""
        rest = tuple(each for each in self._keeper.library.collapsed if each != section)
        self._keeper.change(collapsed=rest if is_open else (*rest, section))
