"""Puts a picture into the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from desktop_app.gui.language.words import tr
from desktop_app.gui.qt_image import to_qimage

if TYPE_CHECKING:
    from desktop_app.matting.matter import Composite


def copy_picture(composite: Composite | None) -> str:
    """Copy a picture, transparency included.

    Args:
        composite: what is on show, or was saved; None before the first picture.

    Returns:
        What to tell the user. A cover is not copied.
    """
    if composite is None or composite.is_covered:
        return tr("Nothing copied: you are covered at the moment. Try again when you see yourself.")
    QGuiApplication.clipboard().setImage(to_qimage(composite.image))
    return tr("Copied. Paste it wherever you like.")
