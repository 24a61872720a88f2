"""The backdrop gallery: every backdrop as a tile, the strength of the blur, and the ways to add one's own."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QImage
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from desktop_app.gui.background import Background
from desktop_app.gui.gallery import catalogue
from desktop_app.gui.gallery.catalogue import Choice
from desktop_app.gui.gallery.thumbnails import blurred, request_thumbnail
from desktop_app.gui.gallery.tile import AddTile, BackdropTile
from desktop_app.gui.gallery.tile_layout import TileLayout
from desktop_app.gui.language.words import tr
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.slider_row import SliderRow

logger = logging.getLogger(__name__)
PICTURE_ASPECT = 16 / 10
RING_ROOM_PX = 4
"""A tile keeps this free around it for the ring of the chosen one; text beside tiles lines up with it."""


class BackdropGallery(QWidget):
    """Shows the choices and says what was chosen; it changes no setting itself."""

    chosen = Signal(str)
    """The SPEC of a backdrop, the strength of blur included."""
    add_requested = Signal()
    colour_requested = Signal()
    remove_requested = Signal(str)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        """Build the tiles; their pictures come from `background`."""
        super().__init__(parent)
        self.setAccessibleName(tr("Backdrops"))
        self._background = background
        self._tiles: dict[str, BackdropTile] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._choose_tile)
        self._name = QLabel()
        self._name.setObjectName("muted")
        self._name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._effects = TileLayout(cell_px=112, aspect=PICTURE_ASPECT, fewest=3)
        self._colours = TileLayout(cell_px=40, aspect=1.0, fewest=5)
        self._pictures = TileLayout(cell_px=112, aspect=PICTURE_ASPECT, fewest=3)
        self._own = TileLayout(cell_px=112, aspect=PICTURE_ASPECT, fewest=3)
        self.strength = SliderRow(
            tr("Strength"), name=tr("Strength of the blur"), shortcut_name="blur_more", margin_px=RING_ROOM_PX
        )
        self.strength.show_value(catalogue.DEFAULT_BLUR)
        self.strength.changed.connect(self._change_strength)
        self._build()

    @property
    def selected_spec(self) -> str:
        """The SPEC of the marked tile, the strength of blur included; empty if none is marked."""
        tile = self._group.checkedButton()
        return self._full_spec(tile.choice) if isinstance(tile, BackdropTile) else ""

    @property
    def tiles(self) -> tuple[BackdropTile, ...]:
        """Every tile, in the order of the eye."""
        layouts = (self._effects, self._colours, self._pictures, self._own)
        return tuple(
            widget for layout in layouts for widget in layout.widgets() if isinstance(widget, BackdropTile)
        )

    def show_own(self, specs: Iterable[str]) -> None:
        """Show exactly these files and colours as the user's own."""
        wanted = [spec for spec in specs if catalogue.tile_spec(spec) not in self._built_in_specs]
        for spec, tile in list(self._tiles.items()):
            if tile.choice.is_own and spec not in wanted:
                self._drop_tile(tile)
        for layout, kind in ((self._colours, "colour"), (self._own, "picture")):
            mine = [choice for choice in map(catalogue.own_choice, wanted) if choice.kind == kind]
            first = len(catalogue.COLOURS) if kind == "colour" else 0
            for place, choice in enumerate(mine, start=first):
                if choice.spec not in self._tiles:
                    layout.insert(place, self._make_tile(choice))
        self.updateGeometry()

    def show_selected(self, spec: str) -> None:
        """Mark the tile of a backdrop without telling anybody; mark none if there is no such tile."""
        tile = self._tiles.get(catalogue.tile_spec(spec))
        is_blur = tile is not None and tile.choice.spec == "blur"
        if is_blur:
            self.strength.show_value(catalogue.blur_strength(spec))
        self.strength.setVisible(is_blur)
        self._name.setText(tile.choice.title if tile is not None else "")
        if tile is not None:
            tile.setChecked(True)
        elif (checked := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)

    def choose_next(self, step: int) -> None:
        """Choose the tile this many places further, round the end, and tell."""
        tiles = self.tiles
        marked = self._group.checkedButton()
        index = next((i for i, tile in enumerate(tiles) if tile is marked), -1 if step > 0 else 0)
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
        tile = self._group.checkedButton() or self.tiles[0]
        tile.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to remove one's own."""
        tile = self.childAt(event.pos())
        if isinstance(tile, BackdropTile) and tile.choice.is_own:
            menu = QMenu(self)
            remove = QAction(tr("Remove {title}").format(title=tile.choice.title), menu)
            remove.triggered.connect(lambda: self.remove_requested.emit(tile.choice.spec))
            menu.addAction(remove)
            menu.popup(event.globalPos())

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        heading = QHBoxLayout()
        heading.setContentsMargins(RING_ROOM_PX, 0, RING_ROOM_PX, 0)
        heading.addWidget(_section(tr("Backdrop")))
        heading.addWidget(self._name, 1)
        outer.addLayout(heading)
        pictures = catalogue.built_in_pictures()
        for layout, choices in (
            (self._effects, catalogue.effects()),
            (self._colours, catalogue.colours()),
            (self._pictures, pictures),
        ):
            for choice in choices:
                layout.addWidget(self._make_tile(choice))
        self._built_in_specs = frozenset(self._tiles)
        if pictures:
            blur = self._tiles["blur"]
            request_thumbnail(
                self._background, pictures[0], lambda image: blur.show_thumbnail(blurred(image)), self._log
            )
        colour = AddTile(is_colour=True)
        describe(colour, tr("Pick a colour"), shortcut_name="pick_colour")
        colour.clicked.connect(self.colour_requested)
        self._colours.addWidget(colour)
        add = AddTile(is_colour=False)
        describe(add, tr("Add your own picture or video"), shortcut_name="add_backdrop")
        add.clicked.connect(self.add_requested)
        self._own.addWidget(add)
        hint = QLabel(tr("Or drop a picture or video on the window, or paste one."))
        hint.setObjectName("muted")
        hint.setWordWrap(True)
        hint.setContentsMargins(RING_ROOM_PX, 0, RING_ROOM_PX, 0)
        outer.addLayout(self._effects)
        outer.addWidget(self.strength)
        outer.addLayout(self._colours)
        outer.addSpacing(8)
        outer.addLayout(self._pictures)
        outer.addSpacing(8)
        yours = _section(tr("Yours"))
        yours.setContentsMargins(RING_ROOM_PX, 0, RING_ROOM_PX, 0)
        outer.addWidget(yours)
        outer.addLayout(self._own)
        outer.addWidget(hint)

    def _make_tile(self, choice: Choice) -> BackdropTile:
        tile = BackdropTile(choice, self)
        tile.remove_requested.connect(self.remove_requested)
        self._tiles[choice.spec] = tile
        self._group.addButton(tile)
        request_thumbnail(
            self._background, choice, lambda image: self._show_thumbnail(choice.spec, image), self._log
        )
        tile.show()
        return tile

    def _drop_tile(self, tile: BackdropTile) -> None:
        del self._tiles[tile.choice.spec]
        self._group.removeButton(tile)
        for layout in (self._colours, self._own):
            layout.removeWidget(tile)
        tile.hide()
        tile.setParent(None)
        tile.deleteLater()

    def _choose_tile(self, tile: object) -> None:
        if isinstance(tile, BackdropTile):
            spec = self._full_spec(tile.choice)
            self.show_selected(spec)
            self.chosen.emit(spec)

    def _full_spec(self, choice: Choice) -> str:
        return f"blur:{self.strength.value}" if choice.spec == "blur" else choice.spec

    def _change_strength(self, _strength: int) -> None:
        self.choose_blur()

    def _show_thumbnail(self, spec: str, image: QImage) -> None:
        if spec in self._tiles:  # It may have been removed while its picture was read.
            self._tiles[spec].show_thumbnail(image)

    def _log(self, error: Exception) -> None:
        logger.info("No thumbnail: %s", error)


def _section(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("section")
    return label
