"""The microphone through a stand-in for PortAudio: what is asked of it, and what is made of its troubles."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Callable
from types import SimpleNamespace

import numpy as np
import pytest

from desktop_app.capture.microphone import PortAudioMicrophone, list_microphones
from desktop_app.capture.sound import Sound
from desktop_app.errors import MicrophoneError

DEVICES = [
    {"name": "Speakers", "hostapi": 0, "max_input_channels": 0, "default_samplerate": 48_000.0},
    {"name": "Headset", "hostapi": 0, "max_input_channels": 1, "default_samplerate": 16_000.0},
    {"name": "Mixer", "hostapi": 0, "max_input_channels": 8, "default_samplerate": 44_100.0},
    {"name": "Headset", "hostapi": 1, "max_input_channels": 1, "default_samplerate": 16_000.0},
    {"name": "Mixer (again)", "hostapi": 1, "max_input_channels": 8, "default_samplerate": 44_100.0},
]


class PortAudio:
    """As much of `sounddevice` as is used."""

    class PortAudioError(Exception):
        pass

    def __init__(self) -> None:
        self.devices: list[dict[str, object]] = list(DEVICES)
        self.can: Callable[[dict[str, object]], bool] = lambda asked: True
        self.start_error: Exception | None = None
        self.calls: list[str] = []
        self.asked: dict[str, object] = {}

    def query_devices(self, device: int | None = None, kind: str | None = None) -> object:
        if device is None and kind is None:
            return self.devices
        if device is None:
            inputs = [each for each in self.devices if each["max_input_channels"]]
            if not inputs:
                raise self.PortAudioError("no input device")
            return inputs[0]
        return self.devices[device]

    def check_input_settings(self, **asked: object) -> None:
        if not self.can(asked):
            raise self.PortAudioError("Invalid sample rate")

    def InputStream(self, **asked: object) -> PortAudio:
        self.asked = asked
        return self

    def start(self) -> None:
        self.calls.append("start")
        if self.start_error is not None:
            raise self.start_error

    def close(self) -> None:
        self.calls.append("close")
        self.asked["finished_callback"]()  # type: ignore[operator]

    def _terminate(self) -> None:
        self.calls.append("terminate")

    def _initialize(self) -> None:
        self.calls.append("initialize")

    def give(self, block: np.ndarray, *, now_s: float = 5.0, taken_s: float = 4.97) -> None:
        times = SimpleNamespace(currentTime=now_s, inputBufferAdcTime=taken_s)
        self.asked["callback"](block.astype(np.float32), len(block), times, None)  # type: ignore[operator]


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> PortAudio:
    made = PortAudio()
    monkeypatch.setitem(sys.modules, "sounddevice", made)
    return made


def opened(name: str = "") -> tuple[PortAudioMicrophone, list[Sound]]:
    microphone, got = PortAudioMicrophone(name, clock=lambda: 100.0), []
    microphone.open(got.append, lambda: got.append("end"))  # type: ignore[arg-type]
    return microphone, got


def test_inputs_of_the_usual_driver_are_listed_anew_each_time(library: PortAudio) -> None:
    assert list_microphones() == ("Headset", "Mixer")
    assert library.calls == ["terminate", "initialize"]
    library.devices = []
    assert list_microphones() == ()


def test_pieces_carry_the_time_of_their_first_sample(library: PortAudio) -> None:
    _microphone, got = opened()
    assert library.asked["device"] is None
    assert (library.asked["samplerate"], library.asked["channels"]) == (48_000, 1)
    library.give(np.full((960, 1), 0.25))
    assert got[0].captured_at_s == pytest.approx(99.97)
    assert (got[0].rate, got[0].samples.dtype, got[0].samples.shape) == (48_000, np.float32, (960,))
    assert got[0].samples[0] == 0.25


def test_samples_that_are_no_numbers_or_far_too_loud_come_within_bounds(library: PortAudio) -> None:
    _microphone, got = opened()
    inf = float("inf")
    library.give(np.array([[float("nan")], [inf], [-inf], [1e30], [-0.5]]))
    library.give(np.array([[inf, -inf], [0.5, float("nan")]]))
    np.testing.assert_array_equal(got[0].samples, np.array([0, 1, -1, 1, -0.5], np.float32))
    np.testing.assert_array_equal(got[1].samples, np.array([0, 0.25], np.float32))
    assert got[0].samples.dtype == np.float32


@pytest.mark.parametrize("taken_s", [0.0, 4.999, 6.0, float("nan")])
def test_a_driver_that_knows_no_time_gives_the_arrival_less_the_length(
    library: PortAudio, taken_s: float
) -> None:
    _microphone, got = opened()
    library.give(np.zeros((960, 1)), taken_s=taken_s)
    assert got[0].captured_at_s == pytest.approx(100 - 0.02)


def test_a_device_with_other_rates_and_channels_is_taken_as_it_is(library: PortAudio) -> None:
    library.can = lambda asked: asked["samplerate"] == 44_100 and asked["channels"] == 2
    _microphone, got = opened("Mixer")
    assert library.asked["device"] == 2
    library.give(np.array([[0.5, 0.1]] * 882))
    assert got[0].rate == 44_100
    assert got[0].samples == pytest.approx(np.full(882, 0.3))


def test_an_end_is_told_unless_it_was_wanted(library: PortAudio) -> None:
    microphone, got = opened()
    library.asked["finished_callback"]()  # type: ignore[operator]
    assert got == ["end"]
    microphone.close()
    microphone.close()
    assert got == ["end"]
    assert library.calls == ["start", "close"]


def test_a_missing_microphone_is_told(library: PortAudio) -> None:
    with pytest.raises(MicrophoneError, match=r"the microphone Gone was not found\. Plug it in"):
        opened("Gone")
    library.devices = []
    with pytest.raises(MicrophoneError, match="no microphone was found"):
        opened()


def test_a_busy_microphone_is_told_and_let_go(library: PortAudio) -> None:
    library.start_error = library.PortAudioError("Device unavailable")
    with pytest.raises(MicrophoneError, match=r"Headset did not open\. Close other programs"):
        opened()
    assert library.calls == ["start", "close"]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ModuleNotFoundError("sounddevice"), "pip install sounddevice"),
        (OSError("PortAudio library not found"), "libportaudio2"),
    ],
)
def test_a_missing_library_is_told_with_its_remedy(
    monkeypatch: pytest.MonkeyPatch, error: Exception, words: str
) -> None:
    real = builtins.__import__

    def without(name: str, *rest: object, **options: object) -> object:
        if name == "sounddevice":
            raise error
        return real(name, *rest, **options)  # type: ignore[arg-type]

    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(builtins, "__import__", without)
    for ask in (list_microphones, opened):
        with pytest.raises(MicrophoneError, match=words):
            ask()
