"""Dragging a picture or video onto the window adds it as a backdrop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop_app.gui.preview import PreviewWidget
from desktop_app.gui.session.library import BackdropLibrary


class DropTarget(QObject):
    """Makes a whole window a target, with the invitation drawn over the preview."""

    def __init__(self, window: QWidget, preview: PreviewWidget, library: BackdropLibrary) -> None:
        """Listen to the window's drag events."""
        super().__init__(window)
        self._preview = preview
        self._library = library
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what can be a backdrop, leave everything else."""
        match event:
            case QDropEvent() if event.type() == QEvent.Type.Drop:
                self._preview.show_drop_target(False)
                if self._library.add_mime(event.mimeData()):
                    event.acceptProposedAction()
                return True
            case QDragEnterEvent() | QDragMoveEvent():
                if _can_be_backdrop(event.mimeData()):
                    self._preview.show_drop_target(True)
                    event.acceptProposedAction()
                return True
            case _ if event.type() == QEvent.Type.DragLeave:
                self._preview.show_drop_target(False)
        return super().eventFilter(watched, event)


def _can_be_backdrop(data: QMimeData) -> bool:
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())
