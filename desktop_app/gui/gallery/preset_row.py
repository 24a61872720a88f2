"""Presets in the panel: choose one, save what is on show, rename and delete."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from desktop_app.gui.icon_button import icon_button
from desktop_app.gui.inputs import DropDown
from desktop_app.gui.language.words import tr, without_mnemonic
from desktop_app.gui.panel_group import GAP_PX, begin_group
from desktop_app.gui.shortcuts import describe


class PresetRow(QWidget):
    """A heading with a button, and a drop-down with a menu."""

    apply_requested = Signal(str)
    save_requested = Signal()
    rename_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, margin_px: int, parent: QWidget | None = None) -> None:
        """Start without presets."""
        super().__init__(parent)
        self.save = QPushButton(tr("Save\N{HORIZONTAL ELLIPSIS}"))
        describe(
            self.save,
            tr("Save a preset"),
            title=tr("Keep camera, backdrop and sliders under a name"),
            shortcut_name="save_preset",
        )
        self.save.clicked.connect(self.save_requested)
        self.list = DropDown()
        describe(
            self.list,
            tr("Presets"),
            title=tr("Use a preset: its camera, backdrop and sliders"),
            shortcut_name="focus_presets",
        )
        self.list.setPlaceholderText(tr("Choose a preset"))
        self.list.activated.connect(lambda index: self.apply_requested.emit(self.list.itemText(index)))
        self.more: QToolButton = icon_button(
            "more", tr("Change the preset"), "", tr("Rename or delete the chosen preset")
        )
        self.more.clicked.connect(self.open_menu)
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        row.addWidget(self.list, 1)
        row.addWidget(self.more)
        begin_group(self, margin_px, tr("Presets"), self.save).addWidget(self._row)
        self.show_presets((), "")

    @property
    def chosen(self) -> str:
        """The name of the preset on show; empty for none."""
        return self.list.itemText(self.list.currentIndex()) if self.list.currentIndex() >= 0 else ""

    def show_presets(self, names: Sequence[str], chosen: str) -> None:
        """Show these names, and which of them is in force; "" for none."""
        if [self.list.itemText(index) for index in range(self.list.count())] != list(names):
            self.list.clear()
            self.list.addItems(list(names))
        self.list.setCurrentIndex(list(names).index(chosen) if chosen in names else -1)
        self._row.setVisible(bool(names))
        self.more.setEnabled(bool(self.chosen))

    def build_menu(self) -> QMenu:
        """Offer to rename or delete the preset on show."""
        name = self.chosen
        menu = QMenu(self)
        for title, signal in (
            (tr("Rename {name}\N{HORIZONTAL ELLIPSIS}"), self.rename_requested),
            (tr("Delete {name}"), self.delete_requested),
        ):
            action = QAction(title.format(name=without_mnemonic(name)), menu)
            action.triggered.connect(lambda _checked=False, signal=signal: signal.emit(name))
            menu.addAction(action)
        return menu

    def open_menu(self) -> None:
        """Open the menu under its button."""
        self.build_menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
