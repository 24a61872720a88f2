"""The icon in the tray: cover, switch the backdrop, come back, quit. Where there is no tray, nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop_app.gui.gallery.catalogue import Choice
from desktop_app.gui.language.words import tr, without_mnemonic


class Tray(QObject):
    """Made once; shows the icon where the system has a tray."""

    def __init__(
        self,
        icon: QIcon,
        *,
        show_window: Callable[[], None],
        actions: Sequence[QAction],
        quit_action: QAction,
        choices: Callable[[], Sequence[Choice | None]],
        chosen: Callable[[], str],
        choose: Callable[[str], None],
        parent: QObject,
    ) -> None:
        """Build the menu.

        Args:
            icon: of the program.
            show_window: brings the window back.
            actions: stand first in the menu.
            quit_action: stands last.
            choices: the backdrops to choose from, asked whenever the menu opens; None is a line between two.
            chosen: gives the SPEC of the one in use.
            choose: gets the SPEC of one of them.
            parent: the owner.
        """
        super().__init__(parent)
        self._show_window = show_window
        self._choices = choices
        self._chosen = chosen
        self._choose = choose
        self.menu = QMenu()
        self.show_action = QAction(tr("Show the window"), self)
        self.show_action.triggered.connect(show_window)
        self.backdrops = QMenu(tr("Backdrop"))
        self.backdrops.aboutToShow.connect(self._list)
        self.menu.addAction(self.show_action)
        self.menu.addActions(list(actions))
        self.menu.addMenu(self.backdrops)
        self.menu.addSeparator()
        self.menu.addAction(quit_action)
        self.icon = QSystemTrayIcon(icon, self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activate)
        self.show_covered(False)
        if self.is_available:
            self.icon.show()

    @property
    def is_available(self) -> bool:
        """Whether this system has a tray at the moment."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show_covered(self, is_covered: bool) -> None:
        """Say in the tooltip whether the user is covered."""
        self.icon.setToolTip(tr("Backdrop Live: you are covered") if is_covered else "Backdrop Live")

    def close(self) -> None:
        """Take the icon away."""
        self.icon.hide()

    def _list(self) -> None:
        self.backdrops.clear()
        for choice in self._choices():
            if choice is None:
                self.backdrops.addSeparator()
                continue
            action = self.backdrops.addAction(without_mnemonic(choice.title))
            action.setCheckable(True)
            action.setChecked(choice.spec == self._chosen())
            action.triggered.connect(lambda _checked=False, spec=choice.spec: self._choose(spec))

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self._show_window()
