"""A square button that is an icon."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from desktop_app.gui.icons import use_icon
from desktop_app.gui.inputs import ROW_PX
from desktop_app.gui.shortcuts import describe


def icon_button(icon: str, name: str, shortcut_name: str, title: str = "") -> QToolButton:
    """Make a square button that is an icon."""
    button = QToolButton()
    button.setObjectName("icon")
    button.setFixedSize(ROW_PX, ROW_PX)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    use_icon(button, icon)
    describe(button, name, title=title, shortcut_name=shortcut_name)
    return button
