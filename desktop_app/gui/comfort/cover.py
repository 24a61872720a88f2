"""Covering oneself: one key and one button over the picture; the pipeline itself then gives out a card."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from desktop_app.gui.icons import ICON_PX, tinted
from desktop_app.gui.language.words import tr
from desktop_app.gui.notices import announce
from desktop_app.gui.preview import PreviewWidget
from desktop_app.gui.session.live import LiveSession
from desktop_app.gui.shortcuts import describe, shortcut

MARGIN_PX = 12
INK = "#f4f5f7"


class CoverButton(QPushButton):
    """Lies over the preview's top right corner; in no picture that is saved."""

    def __init__(self, preview: PreviewWidget) -> None:
        """Offer to cover."""
        super().__init__(preview)
        self._preview = preview
        self.setObjectName("cover")
        self.setCheckable(True)
        self.setIconSize(QSize(ICON_PX, ICON_PX))
        preview.installEventFilter(self)
        preview.composite_shown.connect(self._follow)
        self._picture = preview.picture_rect
        self.show_covered(False)

    def show_covered(self, is_covered: bool) -> None:
        """Say what the button does now."""
        self.setChecked(is_covered)
        # Qt leaves no room between icon and words.
        self.setText("\N{EN SPACE}" + (tr("Show me") if is_covered else tr("Cover me")))
        self.setIcon(QIcon(tinted("eye" if is_covered else "eye-off", "#0e1230" if is_covered else INK)))
        title = tr("Show yourself again") if is_covered else tr("Show a card instead of you, everywhere")
        describe(self, tr("Cover me"), title=title, shortcut_name="cover")
        self.place()

    def place(self) -> None:
        """Go to the corner of the picture."""
        self._picture = self._preview.picture_rect
        self.adjustSize()
        self.move(self._picture.right() - self.width() - MARGIN_PX + 1, self._picture.top() + MARGIN_PX)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the preview changes its size, and above what is put over it later."""
        if watched is self._preview and event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded):
            self.place()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        if self._preview.picture_rect != self._picture:
            self.place()


class CoverControl(QObject):
    """Whether the user is covered at his wish. Never remembered: a start shows the masked picture."""

    changed = Signal(bool)

    def __init__(self, live: LiveSession, preview: PreviewWidget, parent: QObject | None = None) -> None:
        """Begin uncovered."""
        super().__init__(parent)
        self._live = live
        self._preview = preview
        self._is_covered = False
        self.button = CoverButton(preview)
        self.button.clicked.connect(self.set_covered)

    @property
    def is_covered(self) -> bool:
        """Whether a card is shown at the user's wish."""
        return self._is_covered

    @property
    def message(self) -> str:
        """What stands over the card."""
        keys = shortcut("cover").keys_for_people
        return tr("You are covered. {keys} shows you again.").format(keys=keys)

    def carry_over(self, is_covered: bool) -> None:
        """Begin as the window before this one ended."""
        if is_covered:
            self.set_covered(True)

    def toggle(self) -> None:
        """Cover, or show again."""
        self.set_covered(not self._is_covered)

    def set_covered(self, is_covered: bool) -> None:
        """Cover everywhere at once; or let masked pictures through again."""
        self._is_covered = is_covered
        self._live.set_covered(is_covered)
        # The last picture goes at once, in the window as well: the card comes a moment later.
        self._preview.clear()
        words = self.message if is_covered else tr("Getting ready\N{HORIZONTAL ELLIPSIS}")
        self._preview.show_message(words)
        self.button.show_covered(is_covered)
        announce(self.button, self.message if is_covered else tr("You are shown again."))
        self.changed.emit(is_covered)
