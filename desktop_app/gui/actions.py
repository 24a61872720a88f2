"""Every row of the shortcut table becomes a QAction of the window, connected to what it does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication

from desktop_app.gui.dialogs import ask_for_colour, ask_for_file
from desktop_app.gui.escape import escape
from desktop_app.gui.framing.tool import KEY_PAN, KEY_ZOOM
from desktop_app.gui.gallery.catalogue import tile_spec
from desktop_app.gui.gallery.tile import BackdropTile
from desktop_app.gui.gallery.wiring import GalleryParts, focus_fit, open_search
from desktop_app.gui.language.words import tr
from desktop_app.gui.session.sources import DEMO, FILE
from desktop_app.gui.shortcuts import SHORTCUTS
from desktop_app.gui.shortcuts_dialog import ShortcutsDialog
from desktop_app.gui.snapshots.sheets import show_editor, show_options
from desktop_app.gui.zones.brush import Brush

if TYPE_CHECKING:
    from desktop_app.gui.comfort.comfort import Comfort
    from desktop_app.gui.controls import ControlPanel
    from desktop_app.gui.inputs import DropDown
    from desktop_app.gui.window_parts import WindowParts

STRENGTH_STEP = 10


def connect_actions(window: WindowParts, gallery: GalleryParts, comfort: Comfort) -> dict[str, QAction]:
    """Make the window's actions.

    Args:
        window: whose actions they become.
        gallery: what is behind its gallery.
        comfort: what makes it pleasant to keep.

    Returns:
        The actions by the name of their row. A row without a handler raises KeyError: the table is the truth.
    """
    handlers = _handlers(window, gallery, comfort)
    actions = {}
    for row in SHORTCUTS:
        action = QAction(tr(row.title), window)
        action.setShortcuts([QKeySequence(keys) for keys in (row.keys, *row.also)])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        handler = handlers[row.name]
        action.triggered.connect(lambda _checked=False, handler=handler: handler())
        window.addAction(action)
        actions[row.name] = action
    for signal, name in (
        (window.panel.gallery.add_requested, "add_backdrop"),
        (window.panel.gallery.colour_requested, "pick_colour"),
        (window.panel.sources.open_requested, "open_file"),
        (window.panel.saved.options_requested, "picture_options"),
        (window.panel.saved.edit_requested, "edit_picture"),
        (window.panel.saved.copy_requested, "copy_picture"),
    ):
        signal.connect(actions[name].trigger)
    return actions


def _handlers(window: WindowParts, gallery: GalleryParts, comfort: Comfort) -> dict[str, Callable[[], object]]:
    tiles, panel, keeper = window.panel.gallery, window.panel, window.keeper
    return {
        "take_picture": window.shooting.press,
        "next_countdown": window.bar.countdown.choose_next,
        "cancel": lambda: escape(window, comfort),
        "record": window.recording.toggle,
        "pause_recording": window.recording.toggle_pause,
        "next_burst": window.shooting.next_burst,
        "copy_picture": window.shooting.copy,
        "picture_options": lambda: show_options(window),
        "edit_picture": lambda: show_editor(window),
        "sound": window.sound.toggle,
        "focus_microphone": lambda: _open(panel, panel.sound.microphone),
        "focus_recording_kind": lambda: _open(panel, panel.sound.kind),
        "virtual_camera": window.outputs.toggle_camera,
        "stream": window.outputs.toggle_stream,
        "copy_address": window.outputs.copy_address,
        "renew_address": window.outputs.renew_address,
        "output_guide": lambda: window.outputs.show_guide(""),
        "show_folder": window.shooting.show_folder,
        "focus_gallery": lambda: _go(panel, tiles.focus),
        "next_backdrop": lambda: tiles.choose_next(1),
        "previous_backdrop": lambda: tiles.choose_next(-1),
        "choose_blur": tiles.choose_blur,
        "blur_more": lambda: tiles.change_strength(STRENGTH_STEP),
        "blur_less": lambda: tiles.change_strength(-STRENGTH_STEP),
        "pick_colour": lambda: _pick_colour(window),
        "add_backdrop": lambda: ask_for_file(
            window, tr("Add a backdrop"), window.library.add_file, more_suffixes=(".pdf",)
        ),
        "paste_backdrop": lambda: _paste(window),
        "remove_backdrop": lambda: _remove(window),
        "undo": window.undo.undo_last,
        "search": lambda: open_search(window),
        "focus_filter": lambda: _open(panel, tiles.search.filter),
        "favourite": gallery.toggle_favourite,
        "add_folder": gallery.ask_for_folder,
        "focus_fit": lambda: focus_fit(window),
        "backdrop_plays": lambda: keeper.change(backdrop_plays=not keeper.settings.backdrop_plays),
        "previous_slide": lambda: gallery.slides.step(-1),
        "next_slide": lambda: gallery.slides.step(1),
        "save_preset": gallery.ask_to_save_preset,
        "focus_presets": lambda: _open_presets(window),
        "focus_camera": lambda: _open(panel, panel.sources.list),
        "refresh_cameras": window.sources.refresh,
        "open_demo": lambda: window.sources.choose(DEMO),
        "open_file": lambda: ask_for_file(
            window, tr("Open a video or picture"), lambda path: open_path(window, path)
        ),
        "focus_resolution": lambda: _open(panel, panel.picture.resolution),
        "mirror": lambda: keeper.change(mirror=not keeper.settings.mirror),
        "rotate_left": lambda: window.upright.turn(-1),
        "rotate_right": lambda: window.upright.turn(1),
        "auto_upright": panel.picture.auto_upright.click,
        "focus_effort": lambda: _open(panel, panel.picture.effort.list),
        "one_person": panel.picture.one_person.click,
        "zoom_in": lambda: window.framing.zoom_by(KEY_ZOOM),
        "zoom_out": lambda: window.framing.zoom_by(1 / KEY_ZOOM),
        "zoom_reset": window.framing.reset,
        "pan_left": lambda: window.framing.pan_by(-KEY_PAN, 0),
        "pan_right": lambda: window.framing.pan_by(KEY_PAN, 0),
        "pan_up": lambda: window.framing.pan_by(0, -KEY_PAN),
        "pan_down": lambda: window.framing.pan_by(0, KEY_PAN),
        "auto_framing": panel.framing.follow.click,
        "focus_edge": lambda: _go(panel, panel.edge.focus),
        "reset_edge": panel.edge.reset.click,
        "keep_brush": lambda: panel.zones.choose(Brush.KEEP),
        "hide_brush": lambda: panel.zones.choose(Brush.HIDE),
        "erase_brush": lambda: panel.zones.choose(Brush.ERASE),
        "larger_brush": lambda: panel.zones.step_size(1),
        "smaller_brush": lambda: panel.zones.step_size(-1),
        "clear_zones": panel.zones.clear.click,
        "try_again": window.notices.act,
        "show_shortcuts": lambda: ShortcutsDialog(window).open(),
        "cover": comfort.cover.toggle,
        "full_screen": comfort.full_screen.toggle,
        "small_window": comfort.toggle_small,
        "show_menu": window.bar.menu.showMenu,
        "show_tour": comfort.tour.start,
        "quit": comfort.quit,
    }


def open_path(window: WindowParts, path: Path) -> None:
    """Show a video or picture instead of a camera."""
    window.sources.choose(f"{FILE}{path.absolute()}")


def _pick_colour(window: WindowParts) -> None:
    backdrop = window.keeper.settings.backdrop
    start = backdrop if backdrop.startswith("#") else "#6b7a90"
    ask_for_colour(window, start, window.library.add_colour)


def _paste(window: WindowParts) -> None:
    # Some platforms have nothing where others have an empty clipboard, whatever the types say.
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if data is None or not window.library.add_mime(data):
        window.toast.say(tr("There is no picture or file to paste. Copy one first."))


def _remove(window: WindowParts) -> None:
    focused = QApplication.focusWidget()
    spec = tile_spec(window.keeper.settings.backdrop)
    if isinstance(focused, BackdropTile) and focused.choice.is_own:
        spec = focused.choice.spec
    window.library.remove(spec)


def _open_presets(window: WindowParts) -> None:
    presets = window.panel.gallery.shelves.presets.list
    if presets.count():
        _open(window.panel, presets)
    else:
        window.toast.say(tr("There is no preset yet. Save one first."))


def _go(panel: ControlPanel, focus: Callable[[], object]) -> None:
    focus()
    panel.show_focus()  # The keyboard may have been there already, and rolled out of sight.


def _open(panel: ControlPanel, drop_down: DropDown) -> None:
    _go(panel, lambda: drop_down.setFocus(Qt.FocusReason.ShortcutFocusReason))
    drop_down.showPopup()
