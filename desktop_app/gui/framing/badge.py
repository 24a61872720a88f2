"""How far the picture is zoomed in, at the preview's bottom right corner."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel

from desktop_app.gui.language.words import tr
from desktop_app.gui.preview import PreviewWidget

MARGIN_PX = 12


class ZoomBadge(QLabel):
    """Lies over the preview, out of the mouse's way; in no picture that is saved."""

    def __init__(self, preview: PreviewWidget) -> None:
        """Start hidden: the picture is whole."""
        super().__init__(preview)
        self._preview = preview
        self.setObjectName("badge")
        self.setAccessibleName(tr("Zoom"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        preview.installEventFilter(self)
        self.hide()

    def show_zoom(self, zoom: float, *, is_following: bool) -> None:
        """Show how far the picture on show is zoomed in, 1-4, and whether it follows the person."""
        words = f"{zoom:.1f}\N{MULTIPLICATION SIGN}"
        if is_following:
            words = tr("Following {zoom}").format(zoom=words)
        is_shown = is_following or zoom >= 1.05
        if words != self.text():
            self.setText(words)
            self.place()
        if is_shown != self.isVisibleTo(self._preview):
            self.setVisible(is_shown)
            self.place()

    def place(self) -> None:
        """Go to the corner of the picture."""
        area = self._preview.picture_rect
        self.resize(self.sizeHint())
        self.move(area.right() + 1 - MARGIN_PX - self.width(), area.bottom() + 1 - MARGIN_PX - self.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the preview changes its size."""
        if watched is self._preview and event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)
