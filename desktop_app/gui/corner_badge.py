"""A few words in a corner of the picture, for example how far it is zoomed in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.gui.preview import PreviewWidget

MARGIN_PX = 12
_NARROWEST_PX = 160
"""Words in less room than this would be a tower."""


class CornerBadge(QLabel):
    """Lies over the preview, out of the mouse's way; in no picture that is saved."""

    def __init__(self, preview: PreviewWidget, name: str, corner: Qt.Corner) -> None:
        """Start hidden; `name` is what a screen reader calls it."""
        super().__init__(preview)
        self._preview = preview
        self._corner = corner
        self._area = QRect()
        self._neighbour: QWidget | None = None
        self.setObjectName("badge")
        self.setAccessibleName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        preview.installEventFilter(self)
        preview.composite_shown.connect(self._follow)
        self.hide()

    def keep_clear_of(self, neighbour: QWidget) -> None:
        """Leave room for what lies in the other corner of the same side."""
        self._neighbour = neighbour
        neighbour.installEventFilter(self)

    def say(self, words: str) -> bool:
        """Show these words; none take the badge away. Gives whether that is news."""
        if words == (self.text() if self.isVisibleTo(self._preview) else ""):
            return False
        self.setText(words)
        self.setVisible(bool(words))
        self.place()
        return True

    def place(self) -> None:
        """Go to the corner of the picture, as wide as the words need and the picture allows."""
        area = self._area = self._preview.picture_rect
        room, down_px = max(_NARROWEST_PX, area.width() - 2 * MARGIN_PX), 0
        if self._neighbour is not None and not self._neighbour.isHidden():
            beside = room - self._neighbour.width() - MARGIN_PX
            if beside >= _NARROWEST_PX:
                room = beside
            else:
                down_px = self._neighbour.height() + MARGIN_PX
        self.setWordWrap(False)
        wished = self.sizeHint()
        if wished.width() > room:
            self.setWordWrap(True)
            wished.setWidth(room)
            wished.setHeight(self.heightForWidth(room))
        place = QRect(area.topLeft(), wished).translated(MARGIN_PX, MARGIN_PX + down_px)
        if self._corner in (Qt.Corner.TopRightCorner, Qt.Corner.BottomRightCorner):
            place.moveRight(area.right() - MARGIN_PX)
        if self._corner in (Qt.Corner.BottomLeftCorner, Qt.Corner.BottomRightCorner):
            place.moveBottom(area.bottom() - MARGIN_PX)
        self.setGeometry(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the preview or the neighbour changes its size."""
        if watched in (self._preview, self._neighbour) and event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def _follow(self, _composite: object = None) -> None:
        """Stay in the corner when pictures of another shape come."""
        if self._preview.picture_rect != self._area:
            self.place()
