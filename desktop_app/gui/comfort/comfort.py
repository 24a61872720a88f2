"""Puts together what makes the window pleasant to keep, and connects it to the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.gui.comfort.cover import CoverControl
from desktop_app.gui.comfort.full_screen import FullScreen
from desktop_app.gui.comfort.menu import MainMenu
from desktop_app.gui.comfort.small_window import SmallWindow
from desktop_app.gui.comfort.tour import Step, Tour
from desktop_app.gui.comfort.tray import Tray
from desktop_app.gui.gallery import catalogue
from desktop_app.gui.gallery.catalogue import Choice
from desktop_app.gui.language.languages import has_font_for
from desktop_app.gui.language.words import mark, tr
from desktop_app.gui.session.messages import Notice

if TYPE_CHECKING:
    from desktop_app.gui.gallery.wiring import GalleryParts
    from desktop_app.gui.window_parts import WindowParts

SMALL_WINDOW_KEYS = (
    "cover",
    "small_window",
    "take_picture",
    "record",
    "pause_recording",
    "next_backdrop",
    "previous_backdrop",
    "undo",
    "quit",
)
"""What works by key in the small window as well."""
_NO_FONT = mark(
    "Chinese cannot be shown, because no font for it is installed. "
    "Install one, such as Noto Sans CJK, and start Backdrop Live again."
)


class Comfort(QObject):
    """Owns the parts. `add_menus` completes it once the window's actions exist."""

    def __init__(self, window: WindowParts, gallery: GalleryParts) -> None:
        """Take the parts of window and gallery; needs no action yet."""
        super().__init__(window)
        self._window = window
        self._gallery = gallery
        self._is_quitting = False
        self.cover = CoverControl(window.live, window.preview, self)
        window.zones.badge.keep_clear_of(self.cover.button)
        self.full_screen = FullScreen(window, self.cover, self._needs_controls)
        self.tour = Tour(window, self._steps, self._what_warns)
        self.tour.ended.connect(lambda: window.keeper.change(tour_seen=True))
        self.small: SmallWindow | None = None
        self.tray: Tray | None = None
        self.menu: MainMenu | None = None

    def add_menus(self, actions: Mapping[str, QAction]) -> None:
        """Make what consists of actions: the menu, the tray, the keys of the small window."""
        window = self._window
        self.cover.changed.connect(actions["cover"].setChecked)
        self.tray = Tray(
            window.windowIcon() if not window.windowIcon().isNull() else QGuiApplication.windowIcon(),
            show_window=self.show_window,
            actions=[actions[name] for name in ("cover", "small_window")],
            quit_action=actions["quit"],
            choices=self._choices,
            chosen=lambda: catalogue.tile_spec(window.keeper.settings.backdrop),
            choose=self._choose,
            parent=self,
        )
        self.cover.changed.connect(self.tray.show_covered)
        self.menu = MainMenu(
            window,
            actions,
            is_on={
                "cover": lambda: self.cover.is_covered,
                "full_screen": lambda: self.full_screen.is_on,
                "small_window": lambda: self.is_small,
                "virtual_camera": lambda: window.outputs.camera.is_on,
            },
            has_tray=self.tray.is_available,
        )
        self.menu.language_chosen.connect(self.choose_language)
        window.bar.menu.setMenu(self.menu)
        self.tray.menu.aboutToShow.connect(self.menu.show_ticks)
        self.small = SmallWindow(
            window.preview,
            window.toast,
            [actions[name] for name in SMALL_WINDOW_KEYS],
            warning=self._warning,
            recording=lambda: window.recording.brief,
        )
        # Nobody sees the bar of notices there.
        window.notices.posted.connect(lambda words: window.toast.say(words) if self.is_small else None)
        self.small.closed.connect(self.show_window)
        # The picture goes there at once, too: the card may come a moment later.
        self.cover.changed.connect(lambda _is_covered: self.small and self.small.repaint())
        if not has_font_for(window.keeper.settings.language):
            self._tell_no_font()

    @property
    def is_small(self) -> bool:
        """Whether the small window is on show."""
        return self.small is not None and self.small.isVisible()

    def toggle_small(self) -> None:
        """Go over to the small window, or back."""
        if self.small is None:
            return
        if self.is_small:
            self.small.close()
            return
        self.full_screen.leave()
        self.tour.end()
        self.small.open()
        self._window.hide()

    def show_window(self) -> None:
        """Bring the large window back, to the front."""
        if self._is_quitting:
            return
        window = self._window
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()
        if self.is_small and self.small is not None:
            self.small.hide()

    def quit(self) -> None:
        """Close for good, also where closing alone would keep the program in the tray."""
        self._is_quitting = True
        self._window.close()

    def stays_in_tray(self) -> bool:
        """Whether closing the window now only puts it away; asked when it is closed."""
        app = QGuiApplication.instance()
        is_session_over = isinstance(app, QGuiApplication) and app.isSavingSession()
        wishes = self._window.keeper.settings.keep_in_tray and not self._is_quitting and not is_session_over
        return wishes and self.tray is not None and self.tray.is_available

    def close(self) -> None:
        """Take away what does not go with the window by itself."""
        self._is_quitting = True
        if self.small is not None:
            # It is a window of its own: nobody else takes it away with this one.
            self.small.hide()
            self.small.deleteLater()
            self.small = None
        if self.tray is not None:
            self.tray.close()

    def choose_language(self, code: str) -> None:
        """Speak another language: the window is built anew, unless somebody else needs the picture."""
        window = self._window
        if code == window.keeper.settings.language:
            return
        if window.recording.is_recording or window.outputs.camera.is_on or window.outputs.stream.is_on:
            window.toast.say(tr("End recording, virtual camera and browser address first, then choose again."))
            window.keeper.changed.emit(window.keeper.settings)
            return
        if not has_font_for(code):
            self._tell_no_font()
            window.keeper.changed.emit(window.keeper.settings)
            return
        window.keeper.change(language=code)
        window.rebuild_requested.emit()

    def _tell_no_font(self) -> None:
        # Who wished for it may read neither the language that is spoken instead.
        words = tr(_NO_FONT) if tr(_NO_FONT) == _NO_FONT else f"{tr(_NO_FONT)} ({_NO_FONT})"
        self._window.notices.post(Notice("font", words))

    def _needs_controls(self) -> bool:
        window = self._window
        return window.recording.is_recording or window.zones.is_painting or window.notices.isVisible()

    def _what_warns(self) -> Sequence[QWidget]:
        window = self._window
        return (window.zones.badge, self.cover.button, window.notices)

    def _warning(self) -> str:
        badge = self._window.zones.badge
        return badge.text() if badge.isVisibleTo(self._window.preview) else ""

    def _choices(self) -> Sequence[Choice | None]:
        """Give the favourites first, then everything else, each of them once."""
        own = (catalogue.own_choice(spec) for spec in self._window.keeper.settings.added_backdrops)
        choices = (*catalogue.effects(), *catalogue.built_in_pictures(), *own)
        by_spec = {choice.spec: choice for choice in (*choices, *catalogue.colours())}
        shown = {tile.choice.spec for tile in self._window.panel.gallery.tiles}
        # One that was removed stays a favourite, for it may be brought back.
        liked = [spec for spec in self._gallery.keeper.library.favourites if spec in shown]
        first = [by_spec.get(spec) or catalogue.own_choice(spec) for spec in liked]
        rest = [choice for choice in choices if choice.spec not in liked]
        return [*first, None, *rest] if first else rest

    def _choose(self, spec: str) -> None:
        if spec == "blur":
            self._window.panel.gallery.choose_blur()
        else:
            self._window.library.choose(catalogue.used_spec(spec))

    def _steps(self) -> Sequence[Step]:
        window = self._window
        window.panel.verticalScrollBar().setValue(0)
        return (
            Step(
                tr("Choose what is behind you"),
                tr("Blur the room, leave it out, or put a picture there. Your own ones can be dropped here."),
                (window.panel.gallery,),
            ),
            Step(
                tr("Keep what you see"),
                tr("The round button takes a picture, the red one records. Both save exactly what is shown."),
                (window.bar.shutter, window.bar.record),
            ),
            Step(
                tr("Cover yourself at any time"),
                tr(
                    "One press, and everybody sees a card instead of you. "
                    "Whenever anything goes wrong, you are covered too: your room is never shown."
                ),
                (self.cover.button,),
            ),
        )
