"""From the record button to the finished file: start, pause, say how it stands, say where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from desktop_app.gui.control_bar import ControlBar
from desktop_app.gui.language.words import mark, tr
from desktop_app.gui.outputs.sound_tool import SoundTool
from desktop_app.gui.session.live import LiveSession
from desktop_app.gui.session.messages import RECORDING, Notice
from desktop_app.gui.session.services import Services
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.gui.shooting import Shooting
from desktop_app.gui.status_line import StatusLine

if TYPE_CHECKING:
    from desktop_app.live.recording import Recording, RecordingStatus

STATUS_EVERY_MS = 500
FINISH_TIMEOUT_S = 5.0
"""Closing waits this long for the end of the file; without it, all but the last second plays all the same."""
_NOT_READY = mark("Nothing is recorded: the picture is not ready yet. Try again in a moment.")
_NO_PICTURE = mark("Nothing was recorded, because no picture came. Try again when you see yourself.")
_ALL_PAUSED = mark(
    "Nothing was recorded, because it was paused before a picture came. Go on before you stop it."
)
_NO_SOUND = mark("The recording was saved, but without all of its sound ({reason}). Try again.")


class RecordingControl(QObject):
    """Owns the recording, of which there is at most one: none, running, paused, or finishing."""

    noticed = Signal(object)
    settled = Signal(str)
    _ended = Signal()

    def __init__(
        self,
        keeper: SettingsKeeper,
        services: Services,
        live: LiveSession,
        *,
        shooting: Shooting,
        bar: ControlBar,
        status: StatusLine,
        sound: SoundTool,
    ) -> None:
        """Connect the buttons; `shooting` owns this, and says which file was saved last."""
        super().__init__(shooting)
        self._keeper = keeper
        self._services = services
        self._live = live
        self._shooting = shooting
        self._bar = bar
        self._status = status
        self._sound = sound
        self._has_sound = False
        self._recording: Recording | None = None
        self._is_finishing = False
        self._timer = QTimer(self)
        self._timer.setInterval(STATUS_EVERY_MS)
        self._timer.timeout.connect(self.show_status)
        self._ended.connect(self._finish)
        bar.record_requested.connect(self.toggle)
        bar.pause_requested.connect(self.toggle_pause)

    @property
    def is_recording(self) -> bool:
        """Whether pictures are recorded, or would be without a pause."""
        return self._recording is not None and not self._is_finishing

    @property
    def brief(self) -> str:
        """How it stands, where there is room for little, such as "00:12"; empty while there is none."""
        if self._recording is None:
            return ""
        if self._is_finishing:
            return tr("Saving")
        status = self._recording.status()
        time = _clock(status.elapsed_s)
        return f"{tr('Paused')} {time}" if status.is_paused else time

    def toggle(self) -> None:
        """Begin a recording, or end the one that runs. One that is finishing is left alone."""
        if self._recording is None:
            self._start()
        elif not self._is_finishing:
            self._is_finishing = True
            self._recording.stop()
            self._sound.hand_on(None)
            self._live.remove_sink(self._recording)
            self.show_status()

    def toggle_pause(self) -> None:
        """Pause the recording that runs, or go on."""
        if self._recording is None or self._is_finishing:
            return
        if self._recording.status().is_paused:
            self._recording.resume()
        else:
            self._recording.pause()
        self.show_status()

    def show_status(self) -> None:
        """Show length, size and losses; the timer calls it."""
        if self._recording is None:
            self._bar.show_recording(is_recording=False, is_paused=False)
            self._status.show_recording("")
            return
        status = self._recording.status()
        self._bar.show_recording(is_recording=not self._is_finishing, is_paused=status.is_paused)
        is_silent = self._has_sound and not self._sound.is_heard
        words = tr("Saving") if self._is_finishing else words_for(status, is_silent=is_silent)
        self._status.show_recording(words)

    def close(self) -> None:
        """End the recording and wait for its file, within limits. Nothing is shown any more."""
        recording, self._recording = self._recording, None
        self._timer.stop()
        self._ended.disconnect(self._finish)
        if recording is not None:
            recording.stop()
            recording.wait(FINISH_TIMEOUT_S)

    def _start(self) -> None:
        folder = self._services.recording_folder(self._keeper.settings)
        settings = self._keeper.settings
        recording = self._services.make_recording(
            folder, self._ended.emit, settings.sound, settings.transparent_recording
        )
        if not self._live.add_sink(recording):
            self._shooting.say(tr(_NOT_READY))
            return
        recording.start()
        self._has_sound = settings.sound
        if settings.sound:
            self._sound.hand_on(recording.write_sound)
        self._recording, self._is_finishing = recording, False
        self.settled.emit(RECORDING)
        self._timer.start()
        self.show_status()

    def _finish(self) -> None:
        """Say what became of the recording. It is told in its own thread and heard here, in the GUI thread."""
        recording, self._recording = self._recording, None
        if recording is None:
            return
        self._live.remove_sink(recording)
        self._sound.hand_on(None)
        self._timer.stop()
        self.show_status()
        paths, error = recording.paths, recording.error
        if error is not None and paths:
            self._shooting.remember(paths[-1])
            show = self._shooting.show_folder
            self.noticed.emit(Notice(RECORDING, str(error), tr("Show in folder"), show))
        elif error is not None:
            self.noticed.emit(Notice(RECORDING, str(error)))
        elif paths:
            words = tr("Saved {name}") if len(paths) == 1 else tr("Saved {name} and %n more", len(paths) - 1)
            self._shooting.say_saved(paths[-1], words.format(name=paths[-1].name))
        else:
            self._shooting.say(tr(_ALL_PAUSED if recording.status().is_paused else _NO_PICTURE))
        if recording.lost_sound and error is None:
            words = tr(_NO_SOUND).format(reason=recording.lost_sound)
            self.noticed.emit(Notice(RECORDING, words))


def words_for(status: RecordingStatus, *, is_silent: bool = False) -> str:
    """Say how a recording stands, such as "● 00:12  3.4 MB  2 dropped". `is_silent`: there should be sound."""
    megabytes = status.size_bytes / 1e6
    is_large = megabytes >= 1000
    size = QLocale().toString(megabytes / 1000 if is_large else megabytes, "f", 1) + (
        " GB" if is_large else " MB"
    )
    state = tr("Paused") if status.is_paused else "\N{BLACK CIRCLE}"
    dropped = "  " + tr("%n dropped", status.dropped) if status.dropped else ""
    silent = "  " + tr("no sound") if is_silent else ""
    return f"{state} {_clock(status.elapsed_s)}  {size}{dropped}{silent}"


def _clock(elapsed_s: float) -> str:
    minutes, seconds = divmod(int(elapsed_s), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"
