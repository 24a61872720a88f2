"""Every key of the window, in one table: actions, tooltips and the overview (F1) are made from it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.gui.language.words import tr


@dataclass(frozen=True)
class Shortcut:
    """One thing that a key does.

    Attributes:
        name: of its action.
        title: what it does, in the overview.
        keys: as "Ctrl+M"; on every keyboard without AltGr.
        group: a heading of the overview.
        also: other keys that do the same.
    """

    name: str
    title: str
    keys: str
    group: str
    also: tuple[str, ...] = ()

    @property
    def keys_for_people(self) -> str:
        """The keys as this system writes them (on a Mac with its symbols)."""
        return keys_for_people(self.keys)


def keys_for_people(keys: str) -> str:
    """Write keys such as "Ctrl+M" as this system and language do."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


SHORTCUTS: tuple[Shortcut, ...] = (
    Shortcut("take_picture", "Take a picture", "Ctrl+S", "Picture"),
    Shortcut("next_countdown", "Change the countdown (off, 3 s, 10 s)", "Ctrl+T", "Picture"),
    Shortcut("cancel", "End countdown, burst or painting, or close the message", "Esc", "Picture"),
    Shortcut("record", "Record, or end the recording", "Ctrl+Shift+V", "Picture"),
    Shortcut("pause_recording", "Pause the recording, or go on", "Ctrl+Shift+P", "Picture"),
    Shortcut("show_folder", "Show the last picture or recording in its folder", "Ctrl+Shift+S", "Picture"),
    Shortcut("next_burst", "Change the burst (one picture, best of 5, 10, 20)", "Ctrl+Shift+B", "Picture"),
    Shortcut("copy_picture", "Copy the picture", "Ctrl+C", "Picture"),
    Shortcut("picture_options", "How pictures are saved", "Ctrl+Shift+O", "Picture"),
    Shortcut("edit_picture", "Change the backdrop of a saved picture", "Ctrl+J", "Picture"),
    Shortcut("focus_gallery", "Go to the backdrops (then use the arrow keys)", "Ctrl+G", "Backdrop"),
    Shortcut("next_backdrop", "Next backdrop", "Ctrl+PgDown", "Backdrop"),
    Shortcut("previous_backdrop", "Previous backdrop", "Ctrl+PgUp", "Backdrop"),
    Shortcut("choose_blur", "Blur the room", "Ctrl+B", "Backdrop"),
    Shortcut("blur_more", "Stronger blur", "Alt+PgUp", "Backdrop"),
    Shortcut("blur_less", "Weaker blur", "Alt+PgDown", "Backdrop"),
    Shortcut("pick_colour", "Pick a colour", "Ctrl+Shift+C", "Backdrop"),
    Shortcut("add_backdrop", "Add your own picture or video", "Ctrl+I", "Backdrop"),
    Shortcut("paste_backdrop", "Add the picture or file you copied", "Ctrl+V", "Backdrop"),
    Shortcut("remove_backdrop", "Remove the chosen backdrop, if it is your own", "Del", "Backdrop"),
    Shortcut("undo", "Undo (a backdrop removed, a zone painted)", "Ctrl+Z", "Backdrop"),
    Shortcut("search", "Search the backdrops", "Ctrl+F", "Library"),
    Shortcut("focus_filter", "Show only favourites, recent ones and others", "Ctrl+Shift+L", "Library"),
    Shortcut("favourite", "Make the backdrop a favourite, or not", "Ctrl+Shift+D", "Library"),
    Shortcut("add_folder", "Add a folder of pictures", "Ctrl+Shift+I", "Library"),
    Shortcut("focus_fit", "Fit, blur and dim the backdrop", "Ctrl+Shift+A", "Library"),
    Shortcut("backdrop_plays", "Let moving backdrops play, or stand still", "Ctrl+Shift+M", "Library"),
    Shortcut("previous_slide", "Previous slide", "PgUp", "Library"),
    Shortcut("next_slide", "Next slide", "PgDown", "Library"),
    Shortcut("save_preset", "Save a preset", "Ctrl+Shift+G", "Library"),
    Shortcut("focus_presets", "Choose a preset", "Ctrl+Shift+Y", "Library"),
    Shortcut("focus_camera", "Choose the camera", "Ctrl+K", "Camera"),
    Shortcut("refresh_cameras", "Look for cameras again", "F5", "Camera"),
    Shortcut("open_demo", "Show the demo", "Ctrl+D", "Camera"),
    Shortcut("open_file", "Open a video or picture instead of a camera", "Ctrl+O", "Camera"),
    Shortcut("focus_resolution", "Choose the resolution", "Ctrl+E", "Camera"),
    Shortcut("focus_effort", "Choose how much of this computer may be used", "Ctrl+Y", "Camera"),
    Shortcut("mirror", "Mirror the picture", "Ctrl+M", "Camera"),
    Shortcut("rotate_left", "Turn the picture left", "Ctrl+L", "Camera"),
    Shortcut("rotate_right", "Turn the picture right", "Ctrl+R", "Camera"),
    Shortcut("auto_upright", "Keep the picture upright by itself", "Ctrl+U", "Camera"),
    Shortcut("one_person", "Show one person only", "Ctrl+P", "Picture"),
    Shortcut("focus_edge", "Go to the edge (Tab for the next slider)", "Ctrl+H", "Picture"),
    Shortcut("reset_edge", "Set the edge to its defaults", "Ctrl+Shift+H", "Picture"),
    Shortcut("zoom_in", "Zoom in (or roll the wheel over the picture)", "Ctrl++", "Framing", ("Ctrl+=",)),
    Shortcut("zoom_out", "Zoom out", "Ctrl+-", "Framing"),
    Shortcut("zoom_reset", "Show the whole picture (or double-click it)", "Ctrl+0", "Framing"),
    Shortcut("pan_left", "Look further left (or drag the picture)", "Alt+Left", "Framing"),
    Shortcut("pan_right", "Look further right", "Alt+Right", "Framing"),
    Shortcut("pan_up", "Look further up", "Alt+Up", "Framing"),
    Shortcut("pan_down", "Look further down", "Alt+Down", "Framing"),
    Shortcut("auto_framing", "Follow me", "Ctrl+Shift+F", "Framing"),
    Shortcut("keep_brush", "Paint what is always seen", "Ctrl+Shift+K", "Zones"),
    Shortcut("hide_brush", "Paint what is never seen", "Ctrl+Shift+J", "Zones"),
    Shortcut("erase_brush", "Erase zones", "Ctrl+Shift+E", "Zones"),
    Shortcut("larger_brush", "Larger brush", "Ctrl+Shift+Up", "Zones"),
    Shortcut("smaller_brush", "Smaller brush", "Ctrl+Shift+Down", "Zones"),
    Shortcut("clear_zones", "Clear all zones of this camera", "Ctrl+Backspace", "Zones"),
    Shortcut("sound", "Turn the microphone's sound on or off", "Ctrl+Shift+N", "Output"),
    Shortcut("focus_microphone", "Choose the microphone", "Ctrl+Alt+M", "Output"),
    Shortcut("focus_recording_kind", "Choose the kind of transparent recordings", "Ctrl+Alt+K", "Output"),
    Shortcut("virtual_camera", "Start or end the virtual camera", "Ctrl+Alt+V", "Output"),
    Shortcut("stream", "Open or close the browser address", "Ctrl+Alt+B", "Output"),
    Shortcut("copy_address", "Copy the browser address", "Ctrl+Alt+C", "Output"),
    Shortcut("renew_address", "Make another browser address", "Ctrl+Alt+N", "Output"),
    Shortcut("output_guide", "Show how to use it in Zoom, Meet, Teams, OBS", "Ctrl+Alt+H", "Output"),
    Shortcut("cover", "Cover me, or show me again", "F8", "Window"),
    Shortcut("full_screen", "Full screen, or back", "F11", "Window"),
    Shortcut("small_window", "Small window above all others, or back", "Ctrl+Shift+W", "Window"),
    Shortcut("show_menu", "Open the menu", "F10", "Window"),
    Shortcut("show_tour", "Show the tour", "Ctrl+F1", "Window"),
    Shortcut("try_again", "Do what the message offers (Try again)", "Ctrl+Shift+R", "Window"),
    Shortcut("show_shortcuts", "Keyboard shortcuts", "F1", "Window"),
    Shortcut("quit", "Close Backdrop Live", "Ctrl+Q", "Window"),
)
_BY_NAME = {shortcut.name: shortcut for shortcut in SHORTCUTS}


def shortcut(name: str) -> Shortcut:
    """Look one up by name. Raises KeyError for a name that is not in the table."""
    return _BY_NAME[name]


def describe(widget: QWidget, name: str, *, title: str = "", shortcut_name: str = "") -> None:
    """Give a control its accessible name, and a tooltip that names it and its key.

    Args:
        widget: the control.
        name: what a screen reader says, in few words.
        title: the tooltip's words; `name` where empty.
        shortcut_name: the row of the table whose keys reach this control; none where empty.
    """
    words = title or name
    widget.setAccessibleName(name)
    if shortcut_name:
        keys = shortcut(shortcut_name).keys_for_people
        widget.setAccessibleDescription(tr("{words}. Keyboard: {keys}").format(words=words, keys=keys))
        widget.setToolTip(f"{words} ({keys})")
    else:
        widget.setToolTip(words)
