"""All backdrops as small tiles, to choose one for a picture that is edited; none is added or removed here."""

from __future__ import annotations

import dataclasses
import logging
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from desktop_app.gui.background import Background
from desktop_app.gui.gallery import catalogue
from desktop_app.gui.gallery.thumbnails import blurred, request_thumbnail
from desktop_app.gui.gallery.tile import BackdropTile
from desktop_app.gui.gallery.tile_layout import TileLayout
from desktop_app.gui.language.words import tr
from desktop_app.gui.slider_row import SliderRow

logger = logging.getLogger(__name__)


class BackdropPicker(QWidget):
    """Shows a choice of backdrops and says which was chosen."""

    chosen = Signal(str)
    """The SPEC, the strength of blur included."""

    def __init__(self, background: Background, own: tuple[str, ...], parent: QWidget | None = None) -> None:
        """Build the tiles; `own` are SPECs that the user added."""
        super().__init__(parent)
        self.setAccessibleName(tr("Backdrops"))
        self._tiles: dict[str, BackdropTile] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._choose)
        self.strength = SliderRow(tr("Strength"), name=tr("Strength of the blur"), shortcut_name="")
        self.strength.show_value(catalogue.DEFAULT_BLUR)  # At 0 the room would be seen as it is.
        self.strength.changed.connect(lambda value: self.chosen.emit(f"blur:{value}"))
        effects, pictures = (TileLayout(cell_px=80, aspect=16 / 10, fewest=3) for _ in range(2))
        colours = TileLayout(cell_px=32, aspect=1.0, fewest=6)
        built_in = catalogue.built_in_pictures()
        mine = [dataclasses.replace(catalogue.own_choice(spec), is_own=False) for spec in own]
        for choice in (*catalogue.effects(), *catalogue.colours(), *built_in, *mine):
            tile = BackdropTile(choice, self)
            tile.setToolTip(choice.explanation)
            self._tiles[choice.spec] = tile
            self._group.addButton(tile)
            {"colour": colours, "effect": effects}.get(choice.kind, pictures).addWidget(tile)
            request_thumbnail(background, choice, tile.show_thumbnail, self._log)
        if built_in:
            blur = self._tiles["blur"]
            request_thumbnail(background, built_in[0], partial(_show_blurred, blur), self._log)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(effects)
        layout.addWidget(self.strength)
        layout.addLayout(colours)
        layout.addLayout(pictures)

    def show_selected(self, spec: str) -> None:
        """Mark a backdrop without telling anybody; mark none if there is no such tile."""
        tile = self._tiles.get(catalogue.tile_spec(spec))
        is_blur = tile is not None and tile.choice.spec == "blur"
        self.strength.setEnabled(is_blur)
        if is_blur:
            self.strength.show_value(catalogue.blur_strength(spec))
        if tile is not None:
            tile.setChecked(True)
        elif (checked := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)

    def _choose(self, tile: object) -> None:
        if isinstance(tile, BackdropTile):
            spec = tile.choice.spec
            used = catalogue.used_spec(spec)
            self.chosen.emit(f"blur:{self.strength.value}" if spec == "blur" else used)

    def _log(self, error: Exception) -> None:
        logger.info("No thumbnail: %s", error)


def _show_blurred(tile: BackdropTile, image: object) -> None:
    from PySide6.QtGui import QImage

    if isinstance(image, QImage):
        tile.show_thumbnail(blurred(image))
