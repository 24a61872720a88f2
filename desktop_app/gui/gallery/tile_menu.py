"""What can be done with a backdrop in the gallery, as a menu on its tile."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.gui.gallery.catalogue import Choice, title_of
from desktop_app.gui.language.words import tr, without_mnemonic
from desktop_app.library import SLOTS, Library


class TileMenu(QObject):
    """Says what was wished for; it changes nothing itself."""

    favourite_toggled = Signal(str)
    slot_chosen = Signal(int, str)
    """A number key and the SPEC to put on it; an empty one clears the key."""
    remove_requested = Signal(str)

    def build(self, choice: Choice, library: Library, parent: QWidget) -> QMenu:
        """Make the menu of one tile."""
        menu = QMenu(parent)
        is_favourite = choice.spec in library.favourites
        words = tr("Remove from favourites") if is_favourite else tr("Add to favourites")
        self._add(menu, words).triggered.connect(lambda: self.favourite_toggled.emit(choice.spec))
        menu.addMenu(self._keys(choice, library, menu))
        if choice.is_own:
            menu.addSeparator()
            remove = self._add(menu, tr("Remove {name}").format(name=choice.title))
            remove.triggered.connect(lambda: self.remove_requested.emit(choice.spec))
        return menu

    def _keys(self, choice: Choice, library: Library, parent: QMenu) -> QMenu:
        keys = QMenu(tr("Number key"), parent)
        for slot in SLOTS:
            spec = library.slots.get(slot, "")
            words = str(slot)
            if spec and spec != choice.spec:
                words = tr("{key} (now {name})").format(key=slot, name=title_of(spec))
            action = self._add(keys, words)
            action.setCheckable(True)
            action.setChecked(spec == choice.spec)
            wished = "" if spec == choice.spec else choice.spec
            action.triggered.connect(
                lambda _checked=False, slot=slot, wished=wished: self.slot_chosen.emit(slot, wished)
            )
        return keys

    @staticmethod
    def _add(menu: QMenu, words: str) -> QAction:
        action = QAction(without_mnemonic(words), menu)
        menu.addAction(action)
        return action
