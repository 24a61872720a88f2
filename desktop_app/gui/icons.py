"""The line icons of resources/icons, tinted with the theme's colours and sharp on every screen."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap, QPixmapCache
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from desktop_app.gui.theme import current_theme
from desktop_app.paths import resource_path

ICON_PX = 20
DRAWN_AT = 4
"""Drawn this much larger than shown, so that Qt only ever shrinks it."""


def tinted(name: str, colour: str) -> QPixmap:
    """Draw an icon in one colour, `ICON_PX * DRAWN_AT` pixels wide; an empty one if the file is missing.

    Args:
        name: the file's name in resources/icons, without ".svg".
        colour: "#rrggbb"; stands in for `currentColor` in the file.
    """
    picture = QPixmap()
    if QPixmapCache.find(key := f"{name} {colour}", picture):
        return picture
    path = resource_path(f"icons/{name}.svg")
    if not path.is_file():
        return picture
    side = ICON_PX * DRAWN_AT
    text = path.read_text(encoding="utf-8").replace("currentColor", colour)
    text = text.replace('width="24"', f'width="{side}"', 1).replace('height="24"', f'height="{side}"', 1)
    picture.loadFromData(QByteArray(text.encode()), "SVG")
    QPixmapCache.insert(key, picture)
    return picture


def use_icon(widget: QAbstractButton | QLabel, name: str, role: str = "text") -> None:
    """Show an icon on a button or label, and tint it again when light turns to dark.

    Args:
        widget: gets the icon.
        name: the icon's file name without ".svg".
        role: which colour of the theme it takes.
    """
    for old in widget.findChildren(_Tint, options=Qt.FindChildOption.FindDirectChildrenOnly):
        widget.removeEventFilter(old)
        old.setParent(None)
    _Tint(widget, name, role)


class _Tint(QObject):
    def __init__(self, widget: QAbstractButton | QLabel, name: str, role: str) -> None:
        super().__init__(widget)
        self._widget = widget
        self._name = name
        self._role = role
        widget.installEventFilter(self)
        self._paint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        return super().eventFilter(watched, event)

    def _paint(self) -> None:
        picture = tinted(self._name, getattr(current_theme(), self._role))
        if isinstance(self._widget, QLabel):
            picture.setDevicePixelRatio(max(1.0, picture.width() / ICON_PX))
            self._widget.setPixmap(picture)
        else:
            icon = QIcon(picture)
            # A ticked button is filled with the accent.
            icon.addPixmap(tinted(self._name, current_theme().on_accent), state=QIcon.State.On)
            self._widget.setIcon(icon)
            self._widget.setIconSize(QSize(ICON_PX, ICON_PX))


def focus_colour(widget: QWidget) -> str:
    """Give the colour of the ring around the control that has the keyboard; empty when it has not."""
    return current_theme().accent if widget.hasFocus() else ""
