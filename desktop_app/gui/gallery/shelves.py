"""How the gallery is laid out: heading, search, sections, and what adjusts the chosen backdrop."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.gui.eliding import ElidingLabel
from desktop_app.gui.gallery import catalogue
from desktop_app.gui.gallery.add_tile import AddTile
from desktop_app.gui.gallery.folder_section import FolderSection
from desktop_app.gui.gallery.look_controls import LookControls
from desktop_app.gui.gallery.preset_row import PresetRow
from desktop_app.gui.gallery.recent_section import RecentSection
from desktop_app.gui.gallery.search_row import RECENT, SearchRow
from desktop_app.gui.gallery.section import GallerySection
from desktop_app.gui.gallery.slide_row import SlideRow
from desktop_app.gui.gallery.tile import BackdropTile
from desktop_app.gui.gallery.tile_layout import TileLayout
from desktop_app.gui.language.words import tr
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.slider_row import SliderRow
from desktop_app.library import Library

PICTURE_ASPECT = 16 / 10
RING_ROOM_PX = 4
"""A tile keeps this free around it for the ring of the chosen one; text beside tiles lines up with it."""


def picture_layout() -> TileLayout:
    """Make a grid for pictures."""
    return TileLayout(cell_px=112, aspect=PICTURE_ASPECT, fewest=3)


class Shelves:
    """The widgets of a gallery, in a column."""

    def __init__(self, gallery: QWidget) -> None:
        """Fill an empty gallery."""
        self._column = QVBoxLayout(gallery)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.name = ElidingLabel()
        self.name.setObjectName("muted")
        self.name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.search = SearchRow(RING_ROOM_PX)
        self.strength = SliderRow(
            tr("Strength"), name=tr("Strength of the blur"), shortcut_name="blur_more", margin_px=RING_ROOM_PX
        )
        self.strength.show_value(catalogue.DEFAULT_BLUR)
        self.look = LookControls(RING_ROOM_PX)
        self.slides = SlideRow(RING_ROOM_PX)
        self.presets = PresetRow(RING_ROOM_PX)
        self.nothing = QLabel(tr("Nothing is found. Try another word, or show all."))
        self.nothing.setObjectName("muted")
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(RING_ROOM_PX, 0, RING_ROOM_PX, 0)
        self.nothing.hide()
        self.recent = RecentSection(picture_layout(), RING_ROOM_PX)
        small = TileLayout(cell_px=40, aspect=1.0, fewest=5)
        self._fixed = (
            GallerySection("effects", tr("Effects"), picture_layout(), RING_ROOM_PX, is_plain=True),
            GallerySection("colours", tr("Colours"), small, RING_ROOM_PX, is_plain=True),
            GallerySection("pictures", tr("Pictures"), picture_layout(), RING_ROOM_PX),
            GallerySection("yours", tr("Yours"), picture_layout(), RING_ROOM_PX),
        )
        self.folders: list[FolderSection] = []
        self._add_tiles()
        self._arrange()

    @property
    def sections(self) -> tuple[GallerySection, ...]:
        """Every section, in the order of the eye."""
        return (self.recent, *self._fixed, *self.folders)

    def section(self, name: str) -> GallerySection:
        """Look a section up by its name."""
        return next(each for each in self.sections if each.name == name)

    def show_folders(self, folders: Sequence[str]) -> list[FolderSection]:
        """Have a section for each of these folders, in their order, and give the new ones."""
        for section in [each for each in self.folders if each.name not in folders]:
            self.folders.remove(section)
            self._column.removeWidget(section)
            section.hide()
            section.setParent(None)
            section.deleteLater()
        known = {section.name: section for section in self.folders}
        new = [FolderSection(each, picture_layout(), RING_ROOM_PX) for each in folders if each not in known]
        known |= {section.name: section for section in new}
        self.folders = [known[each] for each in folders]
        first = self._column.indexOf(self._fixed[-1]) + 1
        before = self._fixed[-1].tab_stops[-1]
        for place, section in enumerate(self.folders, start=first):
            stops = section.tab_stops
            if self._column.indexOf(section) != place:
                self._column.removeWidget(section)
                self._column.insertWidget(place, section)
                for one, other in pairwise((before, *stops)):
                    QWidget.setTabOrder(one, other)
            before = stops[-1]
        return new

    def filter(
        self, library: Library, tiles: Collection[str], make_twin: Callable[[str], BackdropTile]
    ) -> None:
        """Show the tiles that are looked for.

        Args:
            library: knows favourites and what was used lately.
            tiles: the SPECs that have a tile.
            make_twin: makes a second tile of a SPEC.
        """
        search, is_recent = self.search, self.search.shown == RECENT
        self.recent.show_recent(
            [spec for spec in library.recent if spec in tiles] if is_recent else [], make_twin
        )
        twins = self.recent.backdrops

        def keep(tile: BackdropTile) -> bool:
            return (tile in twins) == is_recent and search.matches(tile.choice, library)

        count = sum(section.filter(keep, is_filtering=search.is_filtering) for section in self.sections)
        self.nothing.setVisible(search.is_filtering and not count)
        self.strength.setHidden(self.section("effects").isHidden())

    def _add_tiles(self) -> None:
        self.add_colour, self.add_file, self.add_folder = AddTile("colour"), AddTile("file"), AddTile("folder")
        for tile, words, shortcut_name, section in (
            (self.add_colour, tr("Pick a colour"), "pick_colour", "colours"),
            (self.add_file, tr("Add your own picture, video or PDF"), "add_backdrop", "yours"),
            (self.add_folder, tr("Add a folder of pictures"), "add_folder", "yours"),
        ):
            describe(tile, words, shortcut_name=shortcut_name)
            self.section(section).tiles.addWidget(tile)
        self.section("yours").say(
            tr("Or drop pictures, videos, PDF files or folders on the window, or paste one.")
        )

    def _arrange(self) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(RING_ROOM_PX, 0, RING_ROOM_PX, 0)
        title = QLabel(tr("Backdrop"))
        title.setObjectName("section")
        heading.addWidget(title)
        heading.addWidget(self.name, 1)
        self._column.addLayout(heading)
        self._column.addWidget(self.search)
        self._column.addWidget(self.nothing)
        self._column.addWidget(self.recent)
        effects, colours, *rest = self._fixed
        for widget in (effects, self.strength, colours, *rest):
            self._column.addWidget(widget)
        below = QVBoxLayout()
        below.setContentsMargins(0, 8, 0, 0)
        below.setSpacing(16)
        for widget in (self.slides, self.look, self.presets):
            below.addWidget(widget)
        self._column.addLayout(below)
