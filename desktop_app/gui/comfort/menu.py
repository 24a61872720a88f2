"""The menu behind the button beside the shutter: views, language, comfort, help."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.gui.language.languages import LANGUAGES
from desktop_app.gui.language.words import mark, tr
from desktop_app.gui.motion import set_less_motion

if TYPE_CHECKING:
    from desktop_app.gui.window_parts import WindowParts
    from desktop_app.settings import Settings


WORDS = {
    "cover": mark("Cover me"),
    "full_screen": mark("Full screen"),
    "small_window": mark("Small window"),
    "virtual_camera": mark("Virtual camera"),
}
"""Actions that are on or off: in a menu a tick says which."""


class MainMenu(QMenu):
    """Actions of the table with their keys, and what is switched once in a while."""

    language_chosen = Signal(str)

    def __init__(
        self,
        window: WindowParts,
        actions: Mapping[str, QAction],
        *,
        is_on: Mapping[str, Callable[[], bool]],
        has_tray: bool,
    ) -> None:
        """Fill the menu.

        Args:
            window: what it is the menu of.
            actions: by the name of their row in the table of shortcuts.
            is_on: name of what is switched by an action to whether it is on at the moment.
            has_tray: whether the program can stay in a tray at all.
        """
        super().__init__(window)
        self.setTitle(tr("Menu"))
        self.setAccessibleName(tr("Menu"))
        self.setToolTipsVisible(True)
        self._window = window
        self._actions = actions
        self._is_on = is_on
        for name, words in WORDS.items():
            actions[name].setText(tr(words))
            actions[name].setCheckable(True)
        self.aboutToShow.connect(self.show_ticks)
        for names in (
            ("cover", "full_screen", "small_window"),
            ("virtual_camera", "copy_address", "output_guide"),
        ):
            for name in names:
                self.addAction(actions[name])
            self.addSeparator()
        self.languages = self._language_menu()
        self.addMenu(self.languages)
        self.less_motion = self._switch(tr("Less motion"), "less_motion")
        self.keep_in_tray = self._switch(tr("Keep running in the tray when closed"), "keep_in_tray")
        if not has_tray:
            self.keep_in_tray.setEnabled(False)
            self.keep_in_tray.setText(tr("Keep running in the tray (there is none here)"))
        self.addSeparator()
        for name in ("show_tour", "show_shortcuts", "quit"):
            self.addAction(actions[name])
        window.keeper.changed.connect(self.show_settings)
        self.show_settings(window.keeper.settings)

    def show_settings(self, settings: Settings) -> None:
        """Show settings without telling anybody."""
        self.less_motion.setChecked(settings.less_motion)
        self.keep_in_tray.setChecked(settings.keep_in_tray)
        for action in self.languages.actions():
            action.setChecked(action.data() == settings.language)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            set_less_motion(app, settings.less_motion)

    def show_ticks(self) -> None:
        """Tick what is on at the moment."""
        for name, is_on in self._is_on.items():
            self._actions[name].setChecked(is_on())

    def _switch(self, words: str, name: str) -> QAction:
        action = self.addAction(words)
        action.setCheckable(True)
        action.triggered.connect(lambda is_on: self._window.keeper.change(**{name: is_on}))
        return action

    def _language_menu(self) -> QMenu:
        menu = QMenu(tr("Language"), self)
        menu.setAccessibleName(tr("Language"))
        group = QActionGroup(menu)
        for code, name in (("", tr("As the system")), *LANGUAGES.items()):
            action = menu.addAction(name)
            action.setData(code)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, code=code: self.language_chosen.emit(code))
        return menu
