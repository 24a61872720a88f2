"""Stand-ins for what the window's outputs are made of: they stand as the test says, and tell when told to."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from desktop_app.gui.outputs.services import OutputServices
from desktop_app.live.sound_input import SoundState
from desktop_app.live.steady_output import OutputState


def in_a_thread(call: Callable[[], object]) -> None:
    """Call as the program's own threads do, and wait for it."""
    thread = threading.Thread(target=call)
    thread.start()
    thread.join()


class FakeOutput:
    """An output that is open, ended or in trouble when the test says so."""

    def __init__(self, size: tuple[int, int], on_change: Callable[[], None]) -> None:
        self.size = size
        self.calls: list[str] = []
        self.state = OutputState()
        self.error: Exception | None = None
        self.is_ended = False
        self._on_change = on_change

    def start(self) -> None:
        self.calls.append("start")

    def stop(self) -> None:
        self.calls.append("stop")

    def wait(self, timeout_s: float) -> bool:
        self.calls.append("wait")
        return True

    def open_at(self, place: str) -> None:
        self.state = OutputState(place)
        in_a_thread(self._on_change)

    def end(self, error: Exception | None = None) -> None:
        self.error, self.is_ended, self.state = error, True, OutputState()
        in_a_thread(self._on_change)


class FakeSoundInput:
    """A microphone that is heard when the test says so."""

    def __init__(self, name: str, on_change: Callable[[], None]) -> None:
        self.names = [name]
        self.calls: list[str] = []
        self.state = SoundState()
        self.level = 0.0
        self.listener: Callable[[object], None] | None = None
        self._on_change = on_change

    def start(self) -> None:
        self.calls.append("start")

    def choose(self, name: str) -> None:
        self.names.append(name)

    def listen(self, listener: Callable[[object], None] | None) -> None:
        self.listener = listener

    def take_level(self) -> float:
        return self.level

    def close(self) -> None:
        self.calls.append("close")

    def wait(self, timeout_s: float) -> bool:
        self.calls.append("wait")
        return True

    def become(self, state: SoundState) -> None:
        self.state = state
        in_a_thread(self._on_change)


@dataclass
class FakeOutputs:
    """All that was made."""

    cameras: list[FakeOutput] = field(default_factory=list)
    streams: list[FakeOutput] = field(default_factory=list)
    inputs: list[FakeSoundInput] = field(default_factory=list)
    renewed: int = 0

    def services(self) -> OutputServices:
        return OutputServices(
            make_virtual_camera=lambda size, on_change: self._add(self.cameras, FakeOutput(size, on_change)),
            make_stream=lambda size, on_change: self._add(self.streams, FakeOutput(size, on_change)),
            renew_address=self._renew,
            make_sound_input=lambda name, on_change: self._add(self.inputs, FakeSoundInput(name, on_change)),
        )

    def _renew(self) -> None:
        self.renewed += 1

    def _add(self, made: list, new: object) -> object:
        made.append(new)
        return new
