"""Looking for a backdrop: by name, or only favourites, recent ones, those that move, and slides."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.gui.gallery.catalogue import Choice
from desktop_app.gui.inputs import ROW_PX, DropDown
from desktop_app.gui.language.words import mark, tr
from desktop_app.gui.shortcuts import describe
from desktop_app.library import Library

ALL, FAVOURITES, RECENT, MOVING, SLIDES = "all", "favourites", "recent", "moving", "slides"
_FILTERS = (
    (ALL, mark("All")),
    (FAVOURITES, mark("Favourites")),
    (RECENT, mark("Recent")),
    (MOVING, mark("Moving")),
    (SLIDES, mark("Slides")),
)


class SearchRow(QWidget):
    """A field and a drop-down in one row."""

    changed = Signal()

    def __init__(self, margin_px: int, parent: QWidget | None = None) -> None:
        """Start with everything on show."""
        super().__init__(parent)
        self.field = _SearchField()
        self.field.setPlaceholderText(tr("Search"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaxLength(100)
        self.field.setMinimumHeight(ROW_PX)
        describe(
            self.field, tr("Search backdrops"), title=tr("Find a backdrop by its name"), shortcut_name="search"
        )
        for button in self.field.findChildren(QWidget):
            if button.metaObject().className() == "QLineEditIconButton":
                button.setObjectName("qt_clear")
        self.field.textChanged.connect(self.changed)
        self.filter = DropDown()
        for name, title in _FILTERS:
            self.filter.addItem(tr(title), name)
        describe(
            self.filter, tr("Show only"), title=tr("Which backdrops to show"), shortcut_name="focus_filter"
        )
        self.filter.currentIndexChanged.connect(self.changed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margin_px, 0, margin_px, 0)
        layout.setSpacing(8)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.filter, 1)

    @property
    def text(self) -> str:
        """What is looked for, ready to compare; empty for everything."""
        return self.field.text().strip().casefold()

    @property
    def shown(self) -> str:
        """One of the five filters."""
        return str(self.filter.currentData())

    @property
    def is_filtering(self) -> bool:
        """Whether anything is left out."""
        return bool(self.text) or self.shown != ALL

    def matches(self, choice: Choice, library: Library) -> bool:
        """Whether a choice is one of those looked for."""
        return self.text in choice.title.casefold() and {
            FAVOURITES: choice.spec in library.favourites,
            RECENT: choice.spec in library.recent,
            MOVING: choice.is_video,
            SLIDES: choice.is_slides,
        }.get(self.shown, True)

    def focus(self) -> None:
        """Give the keyboard to the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear(self) -> None:
        """Show everything again."""
        self.field.clear()
        self.filter.setCurrentIndex(0)


class _SearchField(QLineEdit):
    """Escape empties it first, and only then does what it does elsewhere."""

    def event(self, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and bool(self.text())
        if is_key and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if is_key and event.type() == QEvent.Type.KeyPress:
            self.clear()
            return True
        return super().event(event)
