"""The parts behind the gallery: library, presets, slides, folders and number keys; built and connected here."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from desktop_app.gui.dialogs import ask_for_folder, ask_for_name
from desktop_app.gui.gallery.catalogue import tile_spec, used_spec
from desktop_app.gui.gallery.tile import BackdropTile
from desktop_app.gui.language.words import tr
from desktop_app.gui.session.collection import Collection
from desktop_app.gui.session.folders import FolderWatch
from desktop_app.gui.session.library_keeper import LibraryKeeper
from desktop_app.gui.session.messages import Notice
from desktop_app.gui.session.presets import PresetSession
from desktop_app.gui.session.slides import SlideSession
from desktop_app.library import SLOTS

if TYPE_CHECKING:
    from desktop_app.gui.session.services import Services
    from desktop_app.gui.window_parts import WindowParts

SLOT_KEYS = "{key}"
ASSIGN_KEYS = "Ctrl+{key}"
_TOPIC = "library"


class GalleryParts(QObject):
    """Makes the gallery's wishes come true."""

    def __init__(self, window: WindowParts, services: Services) -> None:
        """Load the library and connect everything; the window has its panel, toast and undo by now."""
        super().__init__(window)
        self._window = window
        library, words = services.load_library()
        self.keeper = LibraryKeeper(library, services.save_library, self)
        self.collection = Collection(self.keeper, window.undo, self)
        self.presets = PresetSession(self.keeper, window.keeper, window.sources, window.undo, self)
        self.slides = SlideSession(window.keeper, window.disk, self)
        self.folders = FolderWatch(window.disk, self)
        self._connect_gallery()
        self._connect_rows()
        for key in SLOTS:
            for keys, act in ((SLOT_KEYS, self.use_key), (ASSIGN_KEYS, self.assign_key)):
                shortcut = QShortcut(QKeySequence(keys.format(key=key)), window)
                shortcut.setAutoRepeat(False)
                shortcut.activated.connect(partial(act, key))
        if words:
            window.notices.post(Notice(_TOPIC, words))
        self._show_library()
        self.slides.begin()

    def connect_actions(self, actions: dict[str, QAction]) -> None:
        """Let the keys that leaf through slides be ordinary keys while there are none."""
        leaf = (actions["previous_slide"], actions["next_slide"])

        def enable(_number: int, count: int) -> None:
            for action in leaf:
                action.setEnabled(count != 0)

        self.slides.changed.connect(enable)
        self.slides.begin()

    def use_key(self, key: int) -> None:
        """Choose the backdrop on a number key."""
        spec = self.collection.on_key(key)
        if spec:
            self._window.panel.gallery.choose(used_spec(spec))

    def assign_key(self, key: int) -> None:
        """Put the backdrop in question on a number key."""
        self.collection.put_on_key(key, self._in_question())

    def toggle_favourite(self) -> None:
        """Make the backdrop in question a favourite, or not any more."""
        self.collection.toggle_favourite(self._in_question())

    def ask_for_folder(self) -> None:
        """Ask for a folder to add."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        ask_for_folder(self._window, Path(pictures or Path.home()), self.collection.add_folder)

    def ask_to_save_preset(self) -> None:
        """Ask for a name and keep what is on show under it."""
        start = self.presets.in_force or self.presets.free_name
        ask_for_name(self._window, tr("Save a preset"), tr("Save"), start, self.presets.save)

    def _ask_to_rename(self, name: str) -> None:
        title = tr("Rename the preset")
        ask_for_name(self._window, title, tr("Rename"), name, lambda new: self.presets.rename(name, new))

    def _in_question(self) -> str:
        """Give the SPEC of the tile with the keyboard, else of the backdrop in use."""
        focused = QApplication.focusWidget()
        if isinstance(focused, BackdropTile):
            return focused.choice.spec
        return tile_spec(self._window.keeper.settings.backdrop)

    def _read_folders(self) -> None:
        """Read all folders again: what was removed as one's own may lie in one of them."""
        for folder in self.keeper.library.folders:
            self.folders.read_again(folder)

    def _connect_gallery(self) -> None:
        window, gallery = self._window, self._window.panel.gallery
        self.keeper.changed.connect(self._show_library)
        self.keeper.save_failed.connect(lambda words: window.notices.post(Notice(_TOPIC, words)))
        window.closed.connect(self.keeper.flush)
        window.library.used.connect(self.collection.note_use)
        window.library.removed.connect(lambda _title: self._read_folders())
        window.library.folder_offered.connect(self.collection.add_folder)
        self.folders.read.connect(gallery.show_folder)
        gallery.add_folder_requested.connect(self.ask_for_folder)
        gallery.section_toggled.connect(self.collection.fold)
        gallery.folder_read_requested.connect(self.folders.read_again)
        gallery.folder_remove_requested.connect(self.collection.remove_folder)
        gallery.folder_slides_requested.connect(lambda folder: window.library.add_slides(Path(folder)))
        gallery.menu.favourite_toggled.connect(self.collection.toggle_favourite)
        gallery.menu.slot_chosen.connect(self.collection.put_on_key)
        for source in (self.collection, self.presets):
            source.undoable.connect(self._offer_undo)
        self.collection.said.connect(window.toast.say)
        self.presets.refused.connect(window.toast.say)

    def _connect_rows(self) -> None:
        window, shelves = self._window, self._window.panel.gallery.shelves
        shelves.look.changed.connect(lambda name, value: window.keeper.change(**{name: value}))
        shelves.slides.step_requested.connect(self.slides.step)
        self.slides.changed.connect(shelves.slides.show_slide)
        window.keeper.changed.connect(self._show_settings)
        window.sources.selected.connect(self._show_settings)
        shelves.presets.apply_requested.connect(self.presets.apply)
        shelves.presets.save_requested.connect(self.ask_to_save_preset)
        shelves.presets.rename_requested.connect(self._ask_to_rename)
        shelves.presets.delete_requested.connect(self.presets.delete)
        self._show_settings()

    def _show_library(self, _library: object = None) -> None:
        library = self.keeper.library
        self._window.panel.gallery.show_library(library)
        self.folders.show(library.folders)
        self._show_settings()

    def _show_settings(self, _news: object = None) -> None:
        shelves = self._window.panel.gallery.shelves
        shelves.look.show_settings(self._window.keeper.settings)
        shelves.presets.show_presets(self.presets.names, self.presets.in_force)

    def _offer_undo(self, words: str) -> None:
        self._window.toast.offer_undo(words, self._window.undo.undo_last)


def open_search(window: WindowParts) -> None:
    """Give the keyboard to the search field, and show it."""
    search = window.panel.gallery.search
    window.panel.ensureWidgetVisible(search)
    search.focus()


def focus_fit(window: WindowParts) -> None:
    """Give the keyboard to what adjusts the backdrop, if the one in use can be adjusted."""
    look = window.panel.gallery.shelves.look
    first = look.fit if look.fit.isVisibleTo(window) else look.dim.slider
    if first.isVisibleTo(window):
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        window.panel.ensureWidgetVisible(look)
    else:
        window.toast.say(tr("A plain colour and transparency are as they are. Choose a picture first."))
