"""The microphone of the window: open while sound is on and somebody is there, and heard by a recording."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.gui.control_bar import ControlBar
from desktop_app.gui.language.words import tr
from desktop_app.gui.outputs.services import OutputServices
from desktop_app.gui.outputs.sound_controls import SoundControls
from desktop_app.gui.session.messages import Notice
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.settings import Settings

if TYPE_CHECKING:
    from desktop_app.capture.sound import Sound
    from desktop_app.live.sound_input import SoundInput

SOUND = "sound"
LOOK_EVERY_MS = 60
END_TIMEOUT_S = 1.0


class SoundTool(QObject):
    """Owns the microphone, of which at most one is open."""

    noticed = Signal(object)
    settled = Signal(str)
    _told = Signal()

    def __init__(
        self,
        keeper: SettingsKeeper,
        services: OutputServices,
        *,
        controls: SoundControls,
        bar: ControlBar,
        is_watched: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """Open nothing before `begin`.

        Args:
            keeper: of the settings.
            services: makes the microphone.
            controls: in the side panel.
            bar: under the preview; has a button too.
            is_watched: whether the window can be seen; while it cannot and nothing is recorded, the
                microphone is closed.
            parent: the owner.
        """
        super().__init__(parent)
        self._keeper = keeper
        self._services = services
        self._controls = controls
        self._is_watched = is_watched
        self._input: SoundInput | None = None
        self._listener: Callable[[Sound], None] | None = None
        self._name = self._error = ""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._told.connect(self._hear)
        keeper.changed.connect(self._follow)
        controls.sound_chosen.connect(lambda _is_on: self.toggle())
        controls.microphone_chosen.connect(lambda name: keeper.change(microphone=name))
        controls.kind_chosen.connect(lambda kind: keeper.change(transparent_recording=kind))
        bar.sound_requested.connect(self.toggle)
        controls.show_settings(keeper.settings)

    @property
    def is_on(self) -> bool:
        """Whether recordings have sound."""
        return self._keeper.settings.sound

    @property
    def is_heard(self) -> bool:
        """Whether there is sound at the moment."""
        return self._input is not None and self._input.state.is_heard

    def begin(self) -> None:
        """Open the microphone if sound is on."""
        self._follow(self._keeper.settings)

    def toggle(self) -> None:
        """Turn sound on or off."""
        self._keeper.change(sound=not self._keeper.settings.sound)

    def hand_on(self, listener: Callable[[Sound], None] | None) -> None:
        """Hand the sound on to a recording; None when that has ended."""
        self._listener = listener
        if self._input is not None:
            self._input.listen(listener)
        if self.is_on:
            self._look()

    def close(self) -> None:
        """Let the microphone go. Nothing is told any more."""
        self._timer.stop()
        sound_input, self._input = self._input, None
        if sound_input is not None:
            sound_input.close()
            sound_input.wait(END_TIMEOUT_S)

    def _follow(self, settings: Settings) -> None:
        self._controls.show_settings(settings)
        if settings.sound:
            self._timer.start()
            self._look()
            if self._input is not None and self._name != settings.microphone:
                self._name = settings.microphone
                self._input.choose(settings.microphone)
        else:
            self._timer.stop()
            self._let_go()

    def _look(self) -> None:
        """Open or close the microphone as it is needed, and show its level."""
        is_needed = self._is_watched() or self._listener is not None
        if is_needed and self._input is None:
            self._name = self._keeper.settings.microphone
            self._input = self._services.make_sound_input(self._name, self._told.emit)
            self._input.listen(self._listener)
            self._input.start()
        elif not is_needed:
            self._let_go()
        if self._input is not None:
            self._controls.show_state(self._words(), self._input.take_level())

    def _let_go(self) -> None:
        sound_input, self._input = self._input, None
        if sound_input is not None:
            # It ends by itself; a driver may take its time.
            sound_input.close()
        self._say("")

    def _hear(self) -> None:
        """The state has changed; told in the microphone's thread, heard here."""
        if self._input is None:
            return
        state = self._input.state
        if state.names:
            self._controls.show_microphones(state.names, self._keeper.settings.microphone)
        self._say("" if state.error is None else str(state.error))

    def _say(self, error: str) -> None:
        if error == self._error:
            return
        self._error = error
        if error:
            self.noticed.emit(Notice(SOUND, error, tr("Sound off"), self.toggle))
        else:
            self.settled.emit(SOUND)

    def _words(self) -> str:
        if self.is_heard:
            return tr("The microphone is on. Only a recording keeps what it hears.")
        return tr("No sound at the moment.") if self._error else tr("Starting\N{HORIZONTAL ELLIPSIS}")
