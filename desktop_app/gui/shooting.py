"""From the press of the shutter to the saved file: count, take what is shown, write it, say where it is."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.errors import OutputError
from desktop_app.gui.background import Background
from desktop_app.gui.control_bar import ControlBar
from desktop_app.gui.language.outside import translated
from desktop_app.gui.language.words import tr
from desktop_app.gui.notices import Toast
from desktop_app.gui.preview import PreviewWidget
from desktop_app.gui.session.live import LiveSession
from desktop_app.gui.session.services import Services
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.gui.shutter import Countdown

SAVE_TIMEOUT_MS = 5000
"""Closing waits this long for a picture that is being written: losing it would be worse than waiting."""


class Shooting(QObject):
    """Owns the countdown; writes one picture at a time, in order."""

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
        """Connect shutter, countdown and preview."""
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

    @property
    def is_counting(self) -> bool:
        """Whether a shot is on its way."""
        return self.countdown.left_s > 0

    def press(self) -> None:
        """Begin the countdown, or cancel the one that runs."""
        if self.is_counting:
            self.countdown.cancel()
        else:
            self.countdown.start(self._keeper.settings.countdown_s)

    def shoot(self) -> None:
        """Save the picture on show, as it is at this moment."""
        composite = self._live.last_composite
        if composite is None or composite.is_covered:
            self._toast.say(
                tr("Nothing saved: you are covered at the moment. Try again when you see yourself.")
            )
            return
        self._preview.flash()
        folder = self._services.snapshot_folder(self._keeper.settings)
        save = partial(self._services.save_snapshot, composite, folder)
        self._saving.run(save, self.say_saved, self._not_saved)

    def show_folder(self) -> None:
        """Show the last saved file in the system's file manager, or the folder if there is none yet."""
        if self._last_file is not None:
            show_in_folder(self._last_file)
            return
        folder = self._services.snapshot_folder(self._keeper.settings)
        if folder.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        else:
            self._toast.say(tr("There is no picture yet. Take one first."))

    def say_saved(self, path: Path, words: str = "") -> None:
        """Say which file was saved, and remember it for `show_folder`."""
        self.remember(path)
        self._toast.say(
            words or tr("Saved {name}").format(name=path.name),
            action=tr("Show in folder"),
            act=self.show_folder,
            shortcut_name="show_folder",
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
        self._saving.finish(SAVE_TIMEOUT_MS)

    def _show_count(self, seconds: int) -> None:
        self._preview.show_count(seconds)
        self._bar.shutter.show_counting(seconds > 0)

    def _not_saved(self, error: Exception) -> None:
        if not isinstance(error, (OutputError, OSError)):
            raise error
        self._toast.say(tr("The picture was not saved. {error}").format(error=translated(str(error))))


def show_in_folder(path: Path) -> None:
    """Open the system's file manager at a file; where it cannot mark the file, at its folder."""
    if sys.platform == "win32":
        QProcess.startDetached("explorer", ["/select,", str(path)])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path)])
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
