"""The microphone while sound is on: listed, opened, watched and opened again, in a thread of its own."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.capture.microphone import Microphone
from desktop_app.capture.sound import Sound, level_of
from desktop_app.errors import AppError, MicrophoneError

logger = logging.getLogger(__name__)

RETRY_S = 2.0
"""A microphone that is not there is looked for so often."""
SILENCE_S = 2.0
"""One that is open and gives nothing for so long, not even silence, is lost."""
_LOOK_S = 0.1
_LIBRARY = threading.Lock()
"""PortAudio knows no threads, and looking for microphones ends those that are open: one at a time."""
_LOST = "The microphone no longer answers, so there is no sound. It is used again as soon as it is back."


@dataclass(frozen=True)
class SoundState:
    """How the sound stands.

    Attributes:
        is_heard: whether a microphone is open and gives sound.
        names: of the microphones there are.
        error: why there is none; None if all is well, or it is being opened.
    """

    is_heard: bool = False
    names: tuple[str, ...] = ()
    error: Exception | None = None


class SoundInput:
    """One microphone from `start` to `close`. All methods return at once, but `wait`; any thread."""

    def __init__(
        self,
        name: str,
        *,
        make_microphone: Callable[[str], Microphone],
        list_microphones: Callable[[], Sequence[str]],
        on_change: Callable[[], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Prepare; nothing is opened before `start`.

        Args:
            name: of the microphone; "" is the system's choice.
            make_microphone: builds one by name; used in the thread.
            list_microphones: gives their names; called in the thread while none is open.
            on_change: called from the thread when `state` has changed. Must not block.
            clock: gives the time in seconds.
        """
        self._make = make_microphone
        self._list = list_microphones
        self._on_change = on_change
        self._clock = clock
        self._condition = threading.Condition()
        self._name = name
        self._is_closing = self._is_stale = False
        self._state = SoundState()
        self._listener: Callable[[Sound], None] | None = None
        self._level = 0.0
        self._heard_at_s = 0.0
        self._thread = threading.Thread(target=self._run, name="microphone", daemon=True)

    @property
    def state(self) -> SoundState:
        """How it stands."""
        with self._condition:
            return self._state

    def start(self) -> None:
        """Open the microphone, in the thread."""
        self._thread.start()

    def choose(self, name: str) -> None:
        """Use another microphone from now on."""
        with self._condition:
            self._name, self._is_stale = name, True
            self._condition.notify_all()

    def listen(self, listener: Callable[[Sound], None] | None) -> None:
        """Hand the sound on to this from now on; None for nobody. It must not block."""
        with self._condition:
            self._listener = listener

    def take_level(self) -> float:
        """Give how loud it was since this was asked last: 0 (nothing) to 1 (too loud)."""
        with self._condition:
            level, self._level = self._level, 0.0
            return level

    def close(self) -> None:
        """Let the microphone go, in the thread; may be called again."""
        with self._condition:
            self._is_closing, self._listener = True, None
            self._condition.notify_all()

    def wait(self, timeout_s: float) -> bool:
        """Wait until it is let go; whether it was in time. One that a driver holds on to is left behind."""
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._is_closing:
            if not _LIBRARY.acquire(timeout=_LOOK_S):
                continue
            try:
                error = self._listen_until_changed()
            finally:
                _LIBRARY.release()
            if error is not None:
                self._fail(error)

    def _listen_until_changed(self) -> Exception | None:
        """Open the microphone, and close it in any case; give what went wrong."""
        microphone = None
        try:
            microphone = self._open()
            self._watch()
        except Exception as failure:
            return failure
        finally:
            if microphone is not None:
                microphone.close()
        return None

    def _open(self) -> Microphone:
        with self._condition:
            name, self._is_stale = self._name, False
        names = tuple(self._list())
        self._tell(SoundState(names=names, error=self.state.error))
        microphone = self._make(name)
        with self._condition:
            self._heard_at_s = self._clock()
        try:
            microphone.open(self._take, self._note_end)
        except BaseException:
            microphone.close()
            raise
        return microphone

    def _watch(self) -> None:
        """Return when another microphone is wanted, or none; raise when this one is lost."""
        while True:
            with self._condition:
                self._condition.wait(SILENCE_S / 4)
                if self._is_closing or self._is_stale:
                    return
                if self._clock() - self._heard_at_s > SILENCE_S:
                    raise MicrophoneError(_LOST)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            logger.error("The microphone failed.", exc_info=error)
            error = MicrophoneError(f"There is no sound ({type(error).__name__}). Choose another microphone.")
        self._tell(SoundState(names=self.state.names, error=error))
        with self._condition:
            self._condition.wait_for(lambda: self._is_closing or self._is_stale, RETRY_S)

    def _take(self, sound: Sound) -> None:
        """Called by the driver."""
        level = level_of(sound.samples)
        with self._condition:
            if self._is_closing:
                return
            self._heard_at_s = self._clock()
            self._level = max(self._level, level)
            listener, state = self._listener, self._state
        if not state.is_heard:
            self._tell(SoundState(is_heard=True, names=state.names))
        if listener is not None:
            listener(sound)

    def _note_end(self) -> None:
        """Called by the driver."""
        with self._condition:
            self._heard_at_s = float("-inf")
            self._condition.notify_all()

    def _tell(self, state: SoundState) -> None:
        with self._condition:
            # The same trouble, found again when trying again, is no news.
            is_news = (state.is_heard, state.names, str(state.error)) != (
                self._state.is_heard,
                self._state.names,
                str(self._state.error),
            )
            self._state = state
        if is_news:
            self._on_change()
