"""A few words at the top of the preview: how to paint, or that a part of the room is kept visible."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel

from desktop_app.gui.language.words import tr
from desktop_app.gui.notices import announce
from desktop_app.gui.preview import PreviewWidget

MARGIN_PX = 12


class ZoneBadge(QLabel):
    """Lies over the preview's top left corner, out of the mouse's way; in no picture that is saved."""

    def __init__(self, preview: PreviewWidget) -> None:
        """Start hidden."""
        super().__init__(preview)
        self._preview = preview
        self.setObjectName("badge")
        self.setAccessibleName(tr("Zones"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        preview.installEventFilter(self)
        self.hide()

    def say(self, words: str) -> None:
        """Show these words; none take the badge away."""
        if words == (self.text() if self.isVisibleTo(self._preview) else ""):
            return
        self.setText(words)
        self.setVisible(bool(words))
        if words:
            announce(self, words)
        self.place()

    def place(self) -> None:
        """Go to the corner of the picture, as wide as the words need and the picture allows."""
        area = self._preview.picture_rect
        room = max(80, area.width() - 2 * MARGIN_PX)
        self.setWordWrap(False)
        wished = self.sizeHint()
        if wished.width() > room:
            self.setWordWrap(True)
            wished.setWidth(room)
            wished.setHeight(self.heightForWidth(room))
        self.resize(wished)
        self.move(area.left() + MARGIN_PX, area.top() + MARGIN_PX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the preview changes its size."""
        if watched is self._preview and event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)
