"""What other programs see, in the fault injection: the program's own outputs, on devices that look closely."""

from __future__ import annotations

import math
import threading
from collections import deque
from typing import TYPE_CHECKING

import numpy as np
from device_fakes import BACKEND, FakeDriver
from faults_devices import LONGEST_WAIT_S
from numpy.typing import NDArray

from desktop_app.live.steady_output import HOLD_S, SteadyOutput
from desktop_app.matting.card import card
from desktop_app.matting.matter import Composite
from desktop_app.output.stream_picture import encode_picture
from desktop_app.output.virtual_camera import VirtualCamera

if TYPE_CHECKING:
    from faults_world import World

_FPS = 500.0


class Browser:
    """Encodes what it is given, as the stream does for whoever looks on."""

    place = "somewhere"

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Nothing to do."""

    def send(self, image: NDArray[np.uint8]) -> None:
        encode_picture(image)

    def close(self) -> None:
        """Nothing to do."""


class LookingDevice:
    """Looks at every picture, then hands it to a real device, which must take it."""

    def __init__(self, name: str, world: World, device: VirtualCamera | Browser, size: tuple[int, int]) -> None:
        self._card = card(size, has_alpha=False, time_s=0).image
        self.name = name
        self._written: deque[tuple[Composite, float, int]] = deque(maxlen=100)
        self._lock = threading.Lock()
        self._world = world
        self._device = device
        self._before: tuple[float, int, list[str] | None] = (world.now_s, 0, None)

    @property
    def place(self) -> str:
        return self._device.place

    @property
    def rewinds(self) -> int:
        return self._world.rewinds

    def remember(self, composite: Composite, came_at_s: float, rewinds: int) -> None:
        """Note what may be seen from now on, and since when. Any thread."""
        with self._lock:
            self._written.append((composite, came_at_s, rewinds))

    def open(self, size: tuple[int, int], fps: float) -> None:
        self._device.open(size, fps)

    def send(self, image: NDArray[np.uint8]) -> None:
        if not np.array_equal(image, self._card):
            self._look(image)
        self._device.send(image)
        self._before = (self._world.now_s, self.rewinds, self._world.selected)

    def close(self) -> None:
        self._device.close()

    def _look(self, image: NDArray[np.uint8]) -> None:
        with self._lock:
            composite, came_at_s, rewinds = next(
                each for each in reversed(self._written) if each[0].image is image
            )
        self._world.check(composite, self.name)
        if composite.is_covered:
            return
        # It was chosen after the picture before was sent: what was true then and still is must be respected.
        before_s, before_rewinds, selected = self._before
        if before_s - came_at_s > HOLD_S and rewinds == before_rewinds == self.rewinds:
            self._world.leaks.append(f"{self.name} shows a picture that stands still")
        is_other = selected is not None and composite.source_id != selected[0]
        if is_other and self._world.selected is selected:
            self._world.leaks.append(f"{self.name} shows {composite.source_id} after a switch")


class LookedAtOutput(SteadyOutput):
    """A steady output that remembers which picture is whose."""

    def __init__(self, name: str, world: World, device: VirtualCamera | Browser, size: tuple[int, int]) -> None:
        self._looking = LookingDevice(name, world, device, size)
        super().__init__(self._looking, size=size, on_change=lambda: None, fps=_FPS, clock=lambda: world.now_s)

    def write(self, composite: Composite) -> None:
        # When it came is known only afterwards, and it may be on show before that.
        self._looking.remember(composite, math.inf, 0)
        super().write(composite)
        self._looking.remember(composite, self._clock(), self._looking.rewinds)

    def end(self) -> str:
        """Stop, and say what went wrong; empty if all is well."""
        self.stop()
        if not self.wait(LONGEST_WAIT_S):
            return "did not stop"
        return "" if self.error is None else str(self.error)


def make_outputs(world: World, size: tuple[int, int]) -> list[LookedAtOutput]:
    """Make a virtual camera and a stream."""
    FakeDriver.reset()
    return [
        LookedAtOutput("virtual camera", world, VirtualCamera(backend=BACKEND), size),
        LookedAtOutput("stream", world, Browser(), size),
    ]
