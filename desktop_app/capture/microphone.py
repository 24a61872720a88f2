"""A microphone through PortAudio: the one library that reaches PipeWire, Core Audio and Windows alike.

PyAV's own capture devices would need no further library, but the ALSA inside its wheels does not read the
system's configuration: there is no default device and no PipeWire for it.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from desktop_app.capture.sound import Sound, SteadyTime, mix
from desktop_app.errors import MicrophoneError

if TYPE_CHECKING:
    from types import ModuleType

    import numpy as np
    from numpy.typing import NDArray

logger = logging.getLogger(__name__)

RATE = 48_000
_LATENCY_S = 0.04
_OLDEST_S = 1.0
"""A driver that says that a piece is older than this is wrong."""
_NO_LIBRARY = (
    "There is no sound, because the system library PortAudio is missing. "
    "Install it (on Debian and Ubuntu: sudo apt install libportaudio2), then turn the sound on again."
)
_NO_PACKAGE = (
    "There is no sound, because the Python package sounddevice is missing. "
    "Install it (pip install sounddevice), then turn the sound on again."
)


class Microphone(Protocol):
    """Gives sound while it is open."""

    def open(self, on_sound: Callable[[Sound], None], on_end: Callable[[], None]) -> None:
        """Begin.

        Args:
            on_sound: called with each piece, in a thread of the driver's. Must not block.
            on_end: called there when the driver gives no more, for example because it was unplugged.

        Raises:
            MicrophoneError: if it is missing, busy or not allowed.
        """

    def close(self) -> None:
        """End; may be called again, and without `open`."""


class PortAudioMicrophone:
    """One input device by name. `open` and `close` belong to one thread."""

    def __init__(self, name: str = "", *, clock: Callable[[], float] = time.monotonic) -> None:
        """Choose.

        Args:
            name: as `list_microphones` gives it; "" is the system's choice.
            clock: gives the time that pieces are stamped with, in seconds.
        """
        self._name = name
        self._clock = clock
        self._stream: object = None
        self._is_closing = False
        self._time = SteadyTime()

    def open(self, on_sound: Callable[[Sound], None], on_end: Callable[[], None]) -> None:
        """Begin; as `Microphone.open` says."""
        library = _library()
        self._is_closing = False
        try:
            device = _number_of(library, self._name)
            info = library.query_devices(device, "input")
            rate, channels = _wish(library, device, info)
        except (library.PortAudioError, ValueError) as error:
            raise _missing(self._name) from error

        def take(block: NDArray[np.float32], count: int, times: object, _status: object) -> None:
            samples = mix(block)
            told_s = self._clock() - _age_s(times, count / rate)
            on_sound(Sound(samples, rate, self._time.place(told_s, count / rate)))

        def finished() -> None:
            if not self._is_closing:
                on_end()

        try:
            stream = library.InputStream(
                device=device,
                channels=channels,
                samplerate=rate,
                # Pieces of any length, as they come: PulseAudio stalls when it must make them equal.
                blocksize=0,
                latency=_LATENCY_S,
                dtype="float32",
                callback=take,
                finished_callback=finished,
            )
            self._stream = stream
            stream.start()
        except library.PortAudioError as error:
            self.close()
            raise _not_opened(self._name or str(info["name"])) from error

    def close(self) -> None:
        """End; may be called again, and without `open`."""
        stream, self._stream = self._stream, None
        self._is_closing = True
        if stream is not None:
            # A device that was unplugged raises all kinds of things here.
            with suppress(Exception):
                stream.close()  # type: ignore[attr-defined]


def list_microphones() -> tuple[str, ...]:
    """Give the names of the inputs there are now. Not while a microphone is open: it would end.

    Raises:
        MicrophoneError: if PortAudio is missing.
    """
    library = _library()
    # PortAudio looks for devices only when it starts.
    with suppress(library.PortAudioError):
        library._terminate()
    try:
        library._initialize()
        return tuple(dict.fromkeys(str(info["name"]) for _number, info in _inputs(library)))
    except library.PortAudioError:
        logger.warning("The microphones cannot be listed.", exc_info=True)
        return ()


def _library() -> ModuleType:
    try:
        import sounddevice
    except ModuleNotFoundError as error:
        raise MicrophoneError(_NO_PACKAGE) from error
    except OSError as error:
        raise MicrophoneError(_NO_LIBRARY) from error
    return sounddevice  # type: ignore[no-any-return]


def _inputs(library: ModuleType) -> list[tuple[int, dict[str, object]]]:
    """Give the inputs of the usual driver family: on Windows, others give the same devices again."""
    usual = library.query_devices(kind="input")["hostapi"] if library.query_devices() else 0
    return [
        (number, info)
        for number, info in enumerate(library.query_devices())
        if info["max_input_channels"] > 0 and info["hostapi"] == usual
    ]


def _number_of(library: ModuleType, name: str) -> int | None:
    if not name:
        return None
    for number, info in _inputs(library):
        if info["name"] == name:
            return number
    raise ValueError("no such microphone")


def _wish(library: ModuleType, device: int | None, info: dict[str, float]) -> tuple[int, int]:
    """Choose rate and channels that the device takes: ours where it can."""
    own = round(info["default_samplerate"])
    most = int(info["max_input_channels"])
    for rate, channels in ((RATE, 1), (RATE, min(2, most)), (own, 1), (own, min(2, most))):
        with suppress(library.PortAudioError):
            library.check_input_settings(device=device, channels=channels, samplerate=rate, dtype="float32")
            return rate, channels
    return own, 1


def _age_s(times: object, length_s: float) -> float:
    """Say how long ago a piece's first sample was taken: at least its length, even where a driver says less."""
    age_s = float(times.currentTime - times.inputBufferAdcTime)  # type: ignore[attr-defined]
    return max(age_s, length_s) if math.isfinite(age_s) and age_s < _OLDEST_S else length_s


def _missing(name: str) -> MicrophoneError:
    what = f"the microphone {name} was not found" if name else "no microphone was found"
    return MicrophoneError(f"There is no sound: {what}. Plug it in, or choose another.")


def _not_opened(name: str) -> MicrophoneError:
    return MicrophoneError(
        f"There is no sound: the microphone {name} did not open. Close other programs that use it, "
        "check that this one may use it, or choose another."
    )
