"""From the press of the shutter to the saved file: count, take what is shown, write it, say where it is."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop_app.errors import OutputError
from desktop_app.gui.background import Background
from desktop_app.gui.control_bar import ControlBar
from desktop_app.gui.dialogs import ask_for_folder
from desktop_app.gui.language.outside import translated
from desktop_app.gui.language.words import tr
from desktop_app.gui.notices import Toast
from desktop_app.gui.preview import PreviewWidget
from desktop_app.gui.session.live import LiveSession
from desktop_app.gui.session.messages import PICTURE, Notice
from desktop_app.gui.session.services import Services
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.gui.shutter import Countdown
from desktop_app.gui.snapshots.burst import CHOICES, Burst, words_for
from desktop_app.gui.snapshots.clipboard import copy_picture
from desktop_app.gui.snapshots.shot import Saved, Shot, is_made_finer, save_shot

if TYPE_CHECKING:
    from desktop_app.matting.matter import Composite

SAVE_TIMEOUT_MS = 5000
"""Closing waits this long for a picture that is being written: losing it would be worse than waiting."""


class Shooting(QObject):
    """Owns the countdown and the burst; writes one picture at a time, in order."""

    noticed = Signal(object)
    settled = Signal(str)

    def __init__(
        self,
        keeper: SettingsKeeper,
        services: Services,
        live: LiveSession,
        *,
        preview: PreviewWidget,
        bar: ControlBar,
        toast: Toast,
        parent: QObject | None = None,
    ) -> None:
        """Connect shutter, countdown, burst and preview."""
        super().__init__(parent)
        self._keeper = keeper
        self._services = services
        self._live = live
        self._preview = preview
        self._bar = bar
        self._toast = toast
        self._saving = Background(self, threads=1)
        self._last_file: Path | None = None
        bar.shot_requested.connect(self.press)
        bar.countdown_chosen.connect(lambda seconds: keeper.change(countdown_s=seconds))
        self.countdown = Countdown(self)
        self.countdown.ticked.connect(self._show_count)
        self.countdown.finished.connect(self.shoot)
        self.burst = Burst(self)
        self.burst.progressed.connect(self._show_burst)
        self.burst.finished.connect(self._keep_best)
        preview.composite_shown.connect(self._take_for_burst)

    @property
    def is_counting(self) -> bool:
        """Whether a shot is on its way: counted down, or taken several times."""
        return self.countdown.left_s > 0 or self.burst.is_running

    def press(self) -> None:
        """Begin the countdown, or cancel what is on its way."""
        if self.is_counting:
            self.cancel()
        else:
            self.countdown.start(self._keeper.settings.countdown_s)

    def cancel(self) -> None:
        """Cancel countdown and burst: nothing is saved."""
        self.countdown.cancel()
        if self.burst.is_running:
            self.burst.cancel()
            self._toast.say(tr("Cancelled. Nothing was saved."))

    def shoot(self) -> None:
        """Save the picture on show, as it is at this moment; or take a burst from now on."""
        shot = self._shot()
        if shot is None:
            self._toast.say(
                tr("Nothing saved: you are covered at the moment. Try again when you see yourself.")
            )
            return
        count = self._keeper.settings.snapshot_burst
        if count:
            hold = tr("Hold still: {count} pictures, of which the sharpest is saved.")
            self._toast.say(hold.format(count=count))
            self.burst.start(count)
            self.burst.take(shot)
            return
        self._preview.flash()
        self._save(shot)

    def copy(self) -> None:
        """Copy the picture on show; right after a shot, while its message stands, the saved one."""
        if self._toast.offers_copy:
            self._toast.also_act()
        else:
            self._copy(self._live.last_composite)

    def next_burst(self) -> None:
        """Choose the next kind of burst, and say which."""
        index = CHOICES.index(self._keeper.settings.snapshot_burst)
        count = CHOICES[(index + 1) % len(CHOICES)]
        self._keeper.change(snapshot_burst=count)
        self._toast.say(tr("Shutter: {burst}").format(burst=words_for(count)))

    def show_folder(self) -> None:
        """Show the last saved file in the system's file manager, or the folder if there is none yet."""
        if self._last_file is not None:
            folder, is_shown = self._last_file.parent, show_in_folder(self._last_file)
        else:
            folder = self._services.snapshot_folder(self._keeper.settings)
            if not folder.is_dir():
                self._toast.say(tr("There is no picture yet. Take one first."))
                return
            is_shown = QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        if not is_shown:
            self._toast.say(tr("The folder could not be opened here. It is {folder}.").format(folder=folder))

    def say_saved(self, path: Path, words: str = "", *, composite: Composite | None = None) -> None:
        """Say which file was saved, remember it for `show_folder`, and offer to copy what is in it."""
        self.remember(path)
        self._toast.say(
            words or tr("Saved {name}").format(name=path.name),
            action=tr("Show in folder"),
            act=self.show_folder,
            shortcut_name="show_folder",
            copy=partial(self._copy, composite) if composite is not None else None,
        )

    def say(self, words: str) -> None:
        """Say something in the toast, in passing."""
        self._toast.say(words)

    def remember(self, path: Path) -> None:
        """Have `show_folder` show this file."""
        self._last_file = path

    def close(self) -> None:
        """Stop counting; wait for a picture that is being written."""
        self.countdown.cancel()
        self.burst.close()
        self._saving.finish(SAVE_TIMEOUT_MS)

    def _shot(self) -> Shot | None:
        composite = self._live.last_composite
        if composite is None or composite.is_covered:
            return None
        return Shot(composite, self._live.parts_of(composite), self._keeper.settings)

    def _take_for_burst(self) -> None:
        if not self.burst.is_taking:
            return
        if self._live.is_covered:
            self.cancel()
            return
        shot = self._shot()
        if shot is not None and self.burst.is_due(shot.composite.captured_at_s):
            self.burst.take(shot)

    def _keep_best(self, shot: Shot | None) -> None:
        if shot is None:
            self._toast.say(tr("Nothing saved: no picture came. Try again when you see yourself."))
            return
        self._preview.flash()
        self._save(shot)

    def _save(self, shot: Shot) -> None:
        folder = self._services.snapshot_folder(shot.settings)
        if is_made_finer(shot, self._services):
            self._toast.say(tr("Working out the finest edge\N{HORIZONTAL ELLIPSIS}"), topic=PICTURE)
        self._saving.run(partial(save_shot, shot, self._services, folder), self._saved, self._not_saved)

    def _saved(self, saved: Saved) -> None:
        self.settled.emit(PICTURE)
        self.say_saved(saved.path, saved.words, composite=saved.composite)

    def _copy(self, composite: Composite | None) -> None:
        self._toast.say(copy_picture(composite))

    def _show_count(self, seconds: int) -> None:
        self._preview.show_count(seconds)
        self._bar.shutter.show_counting(self.is_counting)

    def _show_burst(self, taken: int, wanted: int) -> None:
        self._bar.shutter.show_counting(wanted > 0)
        self._bar.shutter.show_progress(taken / wanted if wanted else 0.0)

    def _not_saved(self, error: Exception) -> None:
        if not isinstance(error, (OutputError, OSError)):
            raise error
        self._toast.settle(PICTURE)
        words = translated(str(error))
        if not isinstance(error, OutputError):
            words = tr("The picture was not saved. {error}").format(error=words)
        self.noticed.emit(Notice(PICTURE, words, tr("Choose folder"), self._choose_folder))

    def _choose_folder(self) -> None:
        folder = self._services.snapshot_folder(self._keeper.settings)
        ask_for_folder(self._bar.window(), folder, self._use_folder)

    def _use_folder(self, folder: Path) -> None:
        self._keeper.change(snapshot_folder=str(folder.absolute()))
        self.settled.emit(PICTURE)


def show_in_folder(path: Path) -> bool:
    """Open the system's file manager at a file, else at its folder; whether there is one."""
    if sys.platform == "win32":
        return _starts("explorer", ["/select,", str(path)])
    if sys.platform == "darwin":
        return _starts("open", ["-R", str(path)])
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _starts(program: str, arguments: list[str]) -> bool:
    has_started, _process = QProcess.startDetached(program, arguments)
    return has_started
