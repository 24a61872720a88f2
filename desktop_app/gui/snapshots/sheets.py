"""Opens the sheets about saved pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop_app.gui.snapshots.edit import PictureEditor
from desktop_app.gui.snapshots.options import PictureOptions

if TYPE_CHECKING:
    from desktop_app.gui.window_parts import WindowParts


def show_options(window: WindowParts) -> PictureOptions:
    """Show how pictures are saved."""
    sheet = PictureOptions(window.keeper, window.services, window)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.open()
    return sheet


def show_editor(window: WindowParts) -> PictureEditor:
    """Show the pictures whose backdrop can be changed."""
    sheet = PictureEditor(window.keeper, window.services, window)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.saved.connect(lambda path, composite: window.shooting.say_saved(path, composite=composite))
    sheet.open()
    return sheet
