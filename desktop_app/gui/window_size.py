"""How large the window is at the start: as it was left, but never larger than the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from desktop_app.settings import Settings

SMALLEST_SIZE = QSize(800, 520)
FIRST_SIZE = QSize(1280, 800)


def size_at_start(settings: Settings) -> QSize:
    """Give the size in pixels, for these settings on this screen."""
    size = FIRST_SIZE
    if settings.window_size is not None:
        height, width = settings.window_size
        size = QSize(width, height)
    screen = QGuiApplication.primaryScreen()
    room = screen.availableGeometry().size() if screen is not None else size
    return size.boundedTo(room).expandedTo(SMALLEST_SIZE)
