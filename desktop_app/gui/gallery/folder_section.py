"""A folder of the library in the gallery: its pictures, or in plain words why there are none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop_app.gui.gallery.section import GallerySection
from desktop_app.gui.gallery.tile_layout import TileLayout
from desktop_app.gui.icon_button import icon_button
from desktop_app.gui.language.words import tr

_BUTTON_PX = 28


class FolderSection(GallerySection):
    """A section with a menu. Its name is the folder's path."""

    slides_requested = Signal(str)
    read_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, folder: str, layout: TileLayout, margin_px: int) -> None:
        """Show a folder that has not been read yet."""
        super().__init__(folder, Path(folder).name or folder, layout, margin_px, room_px=_BUTTON_PX + 4)
        self.heading.setToolTip(folder)
        self.more = icon_button(
            "more",
            tr("Folder {name}").format(name=self.heading.text()),
            "",
            tr("Use as slides, read again or remove"),
        )
        self.more.setParent(self)
        self.more.setFixedSize(_BUTTON_PX, _BUTTON_PX)
        self.more.clicked.connect(self.open_menu)
        self._above_tiles = (self.heading, self.more)
        self.heading.installEventFilter(self)
        self.say(tr("Reading\N{HORIZONTAL ELLIPSIS}"))

    def show_state(self, *, is_missing: bool, count: int, more: int) -> None:
        """Say what is to be said about the folder beside its `count` tiles; `more` pictures have none."""
        if is_missing:
            self.say(tr("This folder is not there any more. Bring it back, or remove it from the gallery."))
        elif not count:
            self.say(tr("There are no pictures or videos in this folder yet."))
        elif more:
            self.say(tr("{count} more are not shown; as slides, all are within reach.").format(count=more))
        else:
            self.say("")

    def build_menu(self) -> QMenu:
        """Offer what can be done with the folder."""
        menu = QMenu(self)
        for title, signal in (
            (tr("Use as slides"), self.slides_requested),
            (tr("Read again"), self.read_requested),
            (tr("Remove from the gallery"), self.remove_requested),
        ):
            action = QAction(title, menu)
            action.triggered.connect(lambda _checked=False, signal=signal: signal.emit(self.name))
            menu.addAction(action)
        return menu

    def open_menu(self) -> None:
        """Open the menu under its button."""
        self.build_menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the button over the right end of the heading."""
        if watched is self.heading and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            place = self.heading.geometry()
            left = place.right() - _BUTTON_PX - self.heading.margin_px
            self.more.move(left, place.center().y() - _BUTTON_PX // 2 + 1)
            self.more.raise_()
        return super().eventFilter(watched, event)
