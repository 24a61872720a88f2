"""A part of the gallery that can be closed: its heading is a button, with tiles under it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.gui.eliding import paint_line
from desktop_app.gui.gallery.tile import BackdropTile
from desktop_app.gui.gallery.tile_layout import TileLayout
from desktop_app.gui.language.words import tr
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.theme import current_theme, scaled_font

_HEIGHT_PX = 32


class SectionHeading(QAbstractButton):
    """The words left, a chevron right; checked while the section is open."""

    def __init__(self, title: str, margin_px: int, room_px: int, parent: QWidget | None = None) -> None:
        """Start open; text begins `margin_px` from the left, and `room_px` stay free at the right."""
        super().__init__(parent)
        self.margin_px = margin_px
        self._room_px = room_px
        self.setText(title)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.toggled.connect(self._describe)
        self._describe()

    def sizeHint(self) -> QSize:
        """Ask for little width: a long name is cut in the middle."""
        return QSize(96, _HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, the chevron, and a ring where the keyboard is."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(self.margin_px, 0, -self.margin_px - self._room_px - 24, 0)
        painter.setFont(scaled_font(self.font(), 1.0, QFont.Weight.DemiBold))
        painter.setPen(QColor(theme.text))
        paint_line(painter, room, self.text())
        painter.setPen(
            QPen(QColor(theme.text if self.underMouse() else theme.muted), 1.75, c=Qt.PenCapStyle.RoundCap)
        )
        x, y = self.width() - self.margin_px - self._room_px - 10.0, self.height() / 2
        bend = 2.5 if self.isChecked() else -2.5
        if self.isChecked():
            painter.drawPolyline([QPointF(x - 5, y - bend), QPointF(x, y + bend), QPointF(x + 5, y - bend)])
        else:
            painter.drawPolyline([QPointF(x + bend, y - 5), QPointF(x - bend, y), QPointF(x + bend, y + 5)])
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _describe(self) -> None:
        words = tr("Hide {name}") if self.isChecked() else tr("Show {name}")
        describe(self, self.text(), title=words.format(name=self.text()))


class GallerySection(QWidget):
    """A heading and its tiles. `name` tells sections apart; it is no word for people."""

    toggled = Signal(str, bool)
    """The name, and whether the section is open now; only when the user did it."""

    def __init__(
        self,
        name: str,
        title: str,
        layout: TileLayout,
        margin_px: int,
        *,
        room_px: int = 0,
        is_plain: bool = False,
    ) -> None:
        """Put tiles under a heading; a plain section shows none, and cannot be closed."""
        super().__init__()
        self.name = name
        self.tiles = layout
        self.heading = SectionHeading(title, margin_px, room_px)
        self.heading.setHidden(is_plain)
        self.heading.clicked.connect(self._toggle)
        self._above_tiles: tuple[QWidget, ...] = (self.heading,)
        self._note = QLabel()
        self._note.setObjectName("muted")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setContentsMargins(margin_px, 0, margin_px, 0)
        self._note.hide()
        self._body = QWidget()
        self._inner = QVBoxLayout(self._body)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(8)
        self._inner.addLayout(layout)
        self._inner.addWidget(self._note)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addWidget(self.heading)
        outer.addWidget(self._body)

    @property
    def is_open(self) -> bool:
        """Whether its tiles are shown."""
        return self.heading.isChecked()

    @property
    def backdrops(self) -> list[BackdropTile]:
        """Its tiles in their order, without those that are buttons to add more."""
        return [each for each in self.tiles.widgets() if isinstance(each, BackdropTile)]

    @property
    def note(self) -> str:
        """The words under the tiles; empty for none."""
        return self._note.text()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab comes by in here, in the order of the eye."""
        return [*self._above_tiles, *self.tiles.widgets()]

    def insert(self, place: int, tile: BackdropTile) -> None:
        """Put a tile before the one of this place; Tab comes to it there, too, however late it was made."""
        before = self.tiles.itemAt(place - 1)
        self.tiles.insert(place, tile)
        QWidget.setTabOrder((before and before.widget()) or self._above_tiles[-1], tile)

    def open_up(self, is_open: bool) -> None:
        """Open or close it without telling anybody."""
        self.heading.setChecked(is_open)
        self._body.setVisible(is_open)

    def say(self, words: str) -> None:
        """Write something under the tiles; empty takes it away."""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def filter(self, keep: Callable[[BackdropTile], bool], *, is_filtering: bool) -> int:
        """Show the tiles that are kept, and nothing but those while somebody looks for something.

        Returns:
            How many tiles are kept.
        """
        kept = [each for each in self.backdrops if keep(each)]
        left_out = [each for each in self.tiles.widgets() if is_filtering and each not in kept]
        # Or everything around would be laid out anew for each tile that comes: seconds for a large folder.
        self._inner.setEnabled(False)
        self.tiles.leave_out(left_out)
        self._inner.setEnabled(True)
        self._body.setVisible(self.is_open or is_filtering)
        self.setVisible(bool(kept) or not is_filtering)
        return len(kept)

    def _toggle(self, is_open: bool) -> None:
        self.open_up(is_open)
        self.toggled.emit(self.name, is_open)
