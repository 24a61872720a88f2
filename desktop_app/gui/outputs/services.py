"""What the window's outputs are made of. Tests hand in small fakes of the same shape."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.live.sound_input import SoundInput
    from desktop_app.live.steady_output import SteadyOutput
    from desktop_app.live.token_in_use import TokenInUse

MakeOutput = Callable[[tuple[int, int], Callable[[], None]], "SteadyOutput"]
"""The (height, width) to begin with, and what to call from its thread when it is open and when it has ended."""


@dataclass(frozen=True)
class OutputServices:
    """How outputs are made; nothing is opened by that.

    Attributes:
        make_virtual_camera: builds one that is not started.
        make_stream: builds a stream for browsers on this computer that is not started.
        renew_address: makes the stream's address another one from its next start on.
        make_sound_input: builds a microphone by name that is not started; calls the second argument from its
            own thread when its state has changed.
    """

    make_virtual_camera: MakeOutput
    make_stream: MakeOutput
    renew_address: Callable[[], object]
    make_sound_input: Callable[[str, Callable[[], None]], SoundInput]


def output_services() -> OutputServices:
    """Give the real ones. What they need is imported when they are used."""

    @cache
    def token() -> TokenInUse:
        from desktop_app.live.token_in_use import TokenInUse

        return TokenInUse()

    def make_virtual_camera(size: tuple[int, int], on_change: Callable[[], None]) -> SteadyOutput:
        from desktop_app.live.steady_output import SteadyOutput
        from desktop_app.output.virtual_camera import VirtualCamera

        return SteadyOutput(VirtualCamera(), size=size, on_change=on_change)

    def make_stream(size: tuple[int, int], on_change: Callable[[], None]) -> SteadyOutput:
        from desktop_app.live.steady_output import SteadyOutput
        from desktop_app.live.stream import StreamDevice

        return SteadyOutput(StreamDevice(token()), size=size, on_change=on_change)

    def renew_address() -> None:
        token().renew()

    def make_sound_input(name: str, on_change: Callable[[], None]) -> SoundInput:
        from desktop_app.capture.microphone import PortAudioMicrophone, list_microphones
        from desktop_app.live.sound_input import SoundInput

        return SoundInput(
            name, make_microphone=PortAudioMicrophone, list_microphones=list_microphones, on_change=on_change
        )

    return OutputServices(make_virtual_camera, make_stream, renew_address, make_sound_input)
