"""The cameras of one computer, as their drivers show them: plugged in or not, busy, stuck, black, turned.

`Bus` takes the place of the system's list and of `cv2.VideoCapture`; the program's own `Camera` works on it.
Each camera shows a person of its own colour before the canary room, so every pixel tells where it came from.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import lru_cache

import numpy as np
from faults_canary import HALVES, draw

from desktop_app.capture.camera import CameraInfo
from desktop_app.capture.frame import Frame, RgbImage
from desktop_app.settings import Settings

SIZE = (72, 128)
HALF = HALVES[1]
COLOURS = {"desk": (60, 90, 30), "lid": (200, 90, 30), "phone": (60, 200, 30), "demo": (140, 140, 30)}
"""The people of the cameras, and of the demo."""
PICTURES = ("person", "black", "nothing", "junk")
_PACE_S = 0.004
_STUCK_S = 60.0


@lru_cache(maxsize=64)
def picture(name: str, size: tuple[int, int]) -> RgbImage:
    """Draw what a camera sees: its person before the canary."""
    image = draw(size, HALF).copy()
    image[(image == COLOURS["desk"]).all(axis=2)] = COLOURS[name]
    return image


def _opened_gate() -> threading.Event:
    gate = threading.Event()
    gate.set()
    return gate


def identity_of(name: str) -> str:
    """Give the identity of a camera by its short name."""
    return f"{name.title()} [usb-{name}]"


class Device:
    """One camera: what it is and what it does at present."""

    def __init__(self, name: str, index: int) -> None:
        self.name = name
        self.index = index
        self.is_plugged = False
        self.is_busy = False
        self.shows = "person"
        self.size = SIZE
        self.reads = 0
        self.times_plugged = 0
        self.driver: Driver | None = None
        self.gates = [_opened_gate()]

    def block(self) -> None:
        """Let no read come back, nor any that is begun while it stays plugged in."""
        self.gates[-1].clear()

    def let_go(self) -> None:
        """Let every read come back."""
        for gate in self.gates:
            gate.set()

    def image(self) -> object:
        """Give what a read gives, BGR as drivers do."""
        match self.shows:
            case "nothing":
                return None
            case "black":
                return np.zeros((*self.size, 3), np.uint8)
            case "junk":
                return np.zeros((4, 4, 2), np.uint8)
            case _:
                return picture(self.name, self.size)[..., ::-1].copy()


class Bus:
    """All cameras of the computer. Any thread may call any method."""

    def __init__(self) -> None:
        self.devices = {name: Device(name, index) for index, name in enumerate(COLOURS) if name != "demo"}
        self.list_gate = threading.Event()
        self.list_gate.set()
        self.opened: list[str] = []
        self._lock = threading.Lock()
        self._next_index = 10

    def listed(self) -> tuple[CameraInfo, ...]:
        """Give what the system lists."""
        self.list_gate.wait(_STUCK_S)
        with self._lock:
            plugged = sorted((each for each in self.devices.values() if each.is_plugged), key=lambda d: d.index)
            return tuple(
                CameraInfo(identity_of(each.name), each.name.title(), each.index, 200) for each in plugged
            )

    def connect(self, index: int, _backend: int) -> Driver:
        """Stand for `cv2.VideoCapture(index, backend)`."""
        with self._lock:
            found = [each for each in self.devices.values() if each.is_plugged and each.index == index]
            device = found[0] if found else None
            is_free = device is not None and not device.is_busy and device.driver is None
            driver = Driver(self, device if is_free else None)
            if device is not None and is_free:
                device.driver = driver
                self.opened.append(device.name)
            return driver

    def plug(self, name: str, *, elsewhere: bool = False) -> None:
        """Plug a camera in, at its old number or at one that another camera may have had."""
        with self._lock:
            device = self.devices[name]
            if elsewhere or any(
                each.is_plugged and each.index == device.index
                for each in self.devices.values()
                if each is not device
            ):
                taken = {each.index for each in self.devices.values() if each.is_plugged}
                device.index = min(set(range(len(self.devices) + 1)) - taken)
            device.is_plugged = True
            device.times_plugged += 1

    def unplug(self, name: str) -> None:
        """Pull a camera out; a read that was stuck in it stays stuck."""
        with self._lock:
            device = self.devices[name]
            device.is_plugged, device.driver = False, None
            device.gates.append(_opened_gate())

    def let_go(self) -> None:
        """Let everything that is stuck go on."""
        self.list_gate.set()
        for device in self.devices.values():
            device.let_go()

    def release(self, driver: Driver) -> None:
        """Forget who has a camera open."""
        with self._lock:
            for device in self.devices.values():
                if device.driver is driver:
                    device.driver = None


class Driver:
    """Stands for `cv2.VideoCapture`: one opening of one device."""

    def __init__(self, bus: Bus, device: Device | None) -> None:
        self._bus = bus
        self._device = device
        self._gate = device.gates[-1] if device is not None else _opened_gate()
        self._times_plugged = device.times_plugged if device is not None else 0
        self.is_reading = False

    def isOpened(self) -> bool:
        return self._device is not None

    def set(self, _key: int, _value: float) -> bool:
        return True

    def read(self) -> tuple[bool, object]:
        device = self._device
        assert device is not None
        self.is_reading = True
        time.sleep(_PACE_S)  # A camera takes its time; without this, one thread would have a core for itself.
        self._gate.wait(_STUCK_S)
        self.is_reading = False
        if not device.is_plugged or device.times_plugged != self._times_plugged:
            return False, None
        device.reads += 1
        image = device.image()
        return image is not None, image

    def release(self) -> None:
        # OpenCV dies of this.
        assert not self.is_reading, "released while it was read"
        self._bus.release(self)


class StandIn:
    """The demo of this world: one picture, again and again, without any device."""

    source_id, name = "demo", "Demo"

    def __init__(self, settings: Settings, clock: Callable[[], float]) -> None:
        self._size = settings.size or SIZE
        self._clock = clock
        self._index = 0

    def open(self) -> None:
        self._index = 0

    def read(self) -> Frame:
        time.sleep(_PACE_S)
        self._index += 1
        return Frame(picture("demo", self._size).copy(), self._index, self._clock(), self.source_id)

    def close(self) -> None:
        """Nothing was taken."""
