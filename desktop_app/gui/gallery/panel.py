"""The backdrop gallery: every backdrop as a tile, how to find one, how it is worn, and the ways to add one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop_app.gui.background import Background
from desktop_app.gui.gallery import catalogue
from desktop_app.gui.gallery.catalogue import Choice
from desktop_app.gui.gallery.shelves import RING_ROOM_PX, Shelves
from desktop_app.gui.gallery.thumbnail_store import ThumbnailStore
from desktop_app.gui.gallery.thumbnails import blurred
from desktop_app.gui.gallery.tile import BackdropTile
from desktop_app.gui.gallery.tile_menu import TileMenu
from desktop_app.gui.language.words import tr
from desktop_app.library import Library

__all__ = ["RING_ROOM_PX", "BackdropGallery"]


class BackdropGallery(QWidget):
    """Shows the choices and says what was chosen; it changes no setting itself."""

    chosen = Signal(str)
    """The SPEC of a backdrop, the strength of blur and the number of a slide included."""
    add_requested = Signal()
    add_folder_requested = Signal()
    colour_requested = Signal()
    remove_requested = Signal(str)
    section_toggled = Signal(str, bool)
    folder_slides_requested = Signal(str)
    folder_read_requested = Signal(str)
    folder_remove_requested = Signal(str)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        """Build the tiles; their pictures are read by `background`."""
        super().__init__(parent)
        self.setAccessibleName(tr("Backdrops"))
        self.thumbnails = ThumbnailStore(background, self)
        self.thumbnails.arrived.connect(self._show_thumbnail)
        self.menu = TileMenu(self)
        self.menu.remove_requested.connect(self.remove_requested)
        self._library, self._in_use = Library(), ""
        self._slide_at: dict[str, int] = {}
        self._tiles: dict[str, BackdropTile] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._choose_tile)
        self.shelves = Shelves(self)
        self.strength, self.search = self.shelves.strength, self.shelves.search
        self.strength.changed.connect(lambda _strength: self.choose_blur())
        self.search.changed.connect(self._filter)
        for button, signal in (
            (self.shelves.add_file, self.add_requested),
            (self.shelves.add_folder, self.add_folder_requested),
            (self.shelves.add_colour, self.colour_requested),
        ):
            button.clicked.connect(signal)
        for section in self.shelves.sections:
            section.toggled.connect(self.section_toggled)
        built_in = catalogue.built_in_pictures()
        self._blurred = built_in[0] if built_in else None
        for name, choices in (
            ("effects", catalogue.effects()),
            ("colours", catalogue.colours()),
            ("pictures", built_in),
        ):
            section = self.shelves.section(name)
            for place, choice in enumerate(choices):
                section.insert(place, self._make_tile(choice))
        self._built_in_specs = frozenset(self._tiles)

    @property
    def selected_spec(self) -> str:
        """The SPEC of the marked tile, its details included; empty if none is marked."""
        tile = self._group.checkedButton()
        return self._full_spec(tile.choice) if isinstance(tile, BackdropTile) else ""

    @property
    def tiles(self) -> tuple[BackdropTile, ...]:
        """Every tile, in the order of the eye."""
        return tuple(tile for section in self.shelves.sections for tile in section.backdrops)

    def show_own(self, specs: Iterable[str]) -> None:
        """Show exactly these files, slides and colours as the user's own."""
        wanted = [spec for spec in specs if catalogue.tile_spec(spec) not in self._built_in_specs]
        for spec, tile in list(self._tiles.items()):
            if tile.choice.is_own and spec not in wanted:
                self._drop_tile(tile)
        for name, kind in (("colours", "colour"), ("yours", "picture")):
            mine = [choice for choice in map(catalogue.own_choice, wanted) if choice.kind == kind]
            first = len(catalogue.COLOURS) if kind == "colour" else 0
            section = self.shelves.section(name)
            for place, choice in enumerate(mine, start=first):
                known = self._tiles.get(choice.spec)
                if known is not None and not known.choice.is_own:
                    self._drop_tile(known)  # It was a picture of a folder until now.
                if choice.spec not in self._tiles:
                    section.insert(place, self._make_tile(choice))
        self._filter()

    def show_library(self, library: Library) -> None:
        """Show folders, favourites, keys, and which sections are closed."""
        self._library = library
        gone = [each for each in self.shelves.folders if each.name not in library.folders]
        for tile in [each for section in gone for each in section.backdrops]:
            self._drop_tile(tile)
        for new in self.shelves.show_folders(library.folders):
            new.toggled.connect(self.section_toggled)
            new.slides_requested.connect(self.folder_slides_requested)
            new.read_requested.connect(self.folder_read_requested)
            new.remove_requested.connect(self.folder_remove_requested)
        for section in self.shelves.sections:
            section.open_up(section.name not in library.collapsed)
        self._filter()
        for tile in self.tiles:
            self._mark(tile)

    def show_folder(self, folder: str, choices: Sequence[Choice] | None, more: int) -> None:
        """Show what lies in a folder; None if it is missing."""
        section = next((each for each in self.shelves.folders if each.name == folder), None)
        if section is None:
            return
        wanted = {choice.spec: choice for choice in choices or ()}
        for tile in section.backdrops:
            if wanted.get(tile.choice.spec) != tile.choice:
                self.thumbnails.forget(tile.choice.spec)
                self._drop_tile(tile)
        place = 0
        for spec, choice in wanted.items():
            if spec not in self._tiles:
                section.insert(place, self._make_tile(choice))
            place += self._tiles[spec] in section.backdrops
        section.show_state(is_missing=choices is None, count=len(wanted), more=more)
        self._filter()
        self.show_selected(self._in_use)  # Its tile may have come just now.

    def show_selected(self, spec: str) -> None:
        """Mark the tile of a backdrop without telling anybody; mark none if there is no such tile."""
        self._in_use = spec
        tile = self._tiles.get(catalogue.tile_spec(spec))
        choice = tile.choice if tile is not None else None
        if spec.startswith(catalogue.SLIDES):
            self._slide_at[catalogue.tile_spec(spec)] = catalogue.slide_number(spec)
        if choice is not None and choice.spec == "blur":
            self.strength.show_value(catalogue.blur_strength(spec))
        self.strength.setEnabled(choice is not None and choice.spec == "blur")
        self.shelves.look.show_choice(choice or catalogue.own_choice(catalogue.tile_spec(spec)))
        self.shelves.name.setText(choice.title if choice is not None else "")
        self.shelves.recent.mark(catalogue.tile_spec(spec))
        if tile is not None:
            tile.setChecked(True)
        elif (checked := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)

    def choose(self, spec: str) -> None:
        """Choose a backdrop, whether it has a tile or not, and tell."""
        tile = self._tiles.get(spec)
        if tile is not None:
            self._choose_tile(tile)
        else:
            self.chosen.emit(spec)

    def choose_next(self, step: int) -> None:
        """Choose the tile on show this many places further, round the end, and tell."""
        tiles = [tile for tile in self.tiles if tile.isVisibleTo(self)]
        if tiles:
            index = next((i for i, tile in enumerate(tiles) if tile.isChecked()), -1 if step > 0 else 0)
            self._choose_tile(tiles[(index + step) % len(tiles)])

    def choose_blur(self) -> None:
        """Choose blur at the strength used last, and tell."""
        self._choose_tile(self._tiles["blur"])

    def change_strength(self, by: int) -> None:
        """Blur more or less, choosing blur if something else was chosen, and tell."""
        self.strength.show_value(max(0, min(100, self.strength.value + by)))
        self.choose_blur()

    def focus(self) -> None:
        """Give the keyboard to the marked tile."""
        shown = [tile for tile in self.tiles if tile.isVisibleTo(self)] or self.tiles
        tile = next((tile for tile in shown if tile.isChecked()), shown[0])
        tile.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a tile."""
        tile = self.childAt(event.pos())
        if isinstance(tile, BackdropTile):
            self.menu.build(tile.choice, self._library, self).popup(event.globalPos())

    def _make_tile(self, choice: Choice) -> BackdropTile:
        tile = BackdropTile(choice, self, store=self.thumbnails)
        tile.remove_requested.connect(self.remove_requested)
        self._tiles[choice.spec] = tile
        self._group.addButton(tile)
        if not choice.stamp:
            self.thumbnails.image(choice)  # Those of folders are read when they are looked at.
        self._mark(tile)
        return tile

    def _make_twin(self, spec: str) -> BackdropTile:
        twin = self._tiles[spec].twin(self)
        twin.remove_requested.connect(self.remove_requested)
        twin.clicked.connect(lambda: self.choose(spec))
        self._mark(twin)
        return twin

    def _drop_tile(self, tile: BackdropTile) -> None:
        del self._tiles[tile.choice.spec]
        self._group.removeButton(tile)
        for section in self.shelves.sections:
            section.tiles.removeWidget(tile)
        tile.hide()
        tile.setParent(None)
        tile.deleteLater()

    def _mark(self, tile: BackdropTile) -> None:
        spec, library = tile.choice.spec, self._library
        key = next((slot for slot, each in library.slots.items() if each == spec), 0)
        tile.show_marks(key=key, is_favourite=spec in library.favourites)

    def _filter(self) -> None:
        self.shelves.filter(self._library, self._tiles, self._make_twin)
        self.updateGeometry()

    def _choose_tile(self, tile: object) -> None:
        if isinstance(tile, BackdropTile):
            spec = self._full_spec(tile.choice)
            self.show_selected(spec)
            self.chosen.emit(spec)

    def _full_spec(self, choice: Choice) -> str:
        if choice.is_slides:
            return f"{choice.spec}#{self._slide_at.get(choice.spec, 1)}"
        return f"blur:{self.strength.value}" if choice.spec == "blur" else choice.spec

    def _show_thumbnail(self, spec: str) -> None:
        for tile in self.tiles:
            if tile.choice.spec == spec:
                tile.update()
        first = self._blurred
        if first is not None and spec == first.spec and (image := self.thumbnails.image(first)) is not None:
            self._tiles["blur"].show_thumbnail(blurred(image))
