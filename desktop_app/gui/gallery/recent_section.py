"""What was used lately, the newest first, whatever section it is of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_app.gui.gallery.section import GallerySection
from desktop_app.gui.gallery.tile import BackdropTile
from desktop_app.gui.gallery.tile_layout import TileLayout
from desktop_app.gui.language.words import tr


class RecentSection(GallerySection):
    """Has tiles of its own, twins of others, and only while somebody asks for what was used lately."""

    def __init__(self, layout: TileLayout, margin_px: int) -> None:
        """Start empty and out of sight."""
        super().__init__("recent", tr("Recent"), layout, margin_px, is_plain=True)
        self._order: list[str] = []
        self.hide()

    def show_recent(self, specs: Sequence[str], make_tile: Callable[[str], BackdropTile]) -> None:
        """Show exactly these, in their order.

        Those on show stay in their places, though: a tile that is chosen must not run away from the pointer.
        """
        kept = [spec for spec in self._order if spec in specs]
        order = [*(spec for spec in specs if spec not in kept), *kept]
        if order == self._order:
            return
        self._order = order
        for tile in self.backdrops:
            if tile.choice.spec not in kept:
                self.tiles.removeWidget(tile)
                tile.hide()
                tile.setParent(None)
                tile.deleteLater()
        for place, spec in enumerate(order):
            if spec not in kept:
                self.insert(place, make_tile(spec))

    def mark(self, spec: str) -> None:
        """Mark the tile of the backdrop in use."""
        for tile in self.backdrops:
            tile.setChecked(tile.choice.spec == spec)

    def filter(self, keep: Callable[[BackdropTile], bool], *, is_filtering: bool) -> int:
        """Show the tiles that are kept, and no empty room where there are none."""
        count = super().filter(keep, is_filtering=is_filtering)
        self.setVisible(count > 0)
        return count
