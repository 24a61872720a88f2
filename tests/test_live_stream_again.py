"""The stream from one time of looking on to the next, and from one start to the next."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest
from fakes import WAIT_S
from stream_viewer import SIZE, TOKEN, Viewer, send_until_seen

from desktop_app.live import stream
from desktop_app.live.stream import StreamDevice

STILL = np.full((*SIZE, 3), 120, np.uint8)


@pytest.fixture
def device() -> Iterator[StreamDevice]:
    made = StreamDevice(lambda: TOKEN, port=0)
    made.open(SIZE, 30)
    yield made
    made.close()


def leave(device: StreamDevice, viewer: Viewer) -> None:
    """Have a viewer go, and wait until that shows: when something is sent."""
    viewer.close()
    shades = iter(range(10**6))
    while device._server is not None and device._server.clients:
        device.send(np.full((*SIZE, 3), next(shades) % 250, np.uint8))


def test_who_comes_back_sees_the_very_picture_that_stood_there_before(device: StreamDevice) -> None:
    viewer = Viewer(device.place)
    send_until_seen(device, viewer, STILL)
    leave(device, viewer)
    device._last = STILL
    device.send(STILL)
    again = Viewer(device.place)
    _kind, seen = send_until_seen(device, again, STILL)
    assert np.abs(seen.astype(int) - STILL).max() < 6
    again.close()


def test_a_picture_that_stands_still_is_encoded_once(
    device: StreamDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    encode, encoded = stream.encode_picture, list[np.ndarray]()

    def noted(image: np.ndarray) -> tuple[str, bytes]:
        encoded.append(image)
        return encode(image)

    monkeypatch.setattr(stream, "encode_picture", noted)
    viewer = Viewer(device.place)
    send_until_seen(device, viewer, STILL)
    for _ in range(5):
        device.send(STILL)
    assert len(encoded) == 1
    send_until_seen(device, viewer, STILL.copy())
    assert len(encoded) == 2
    viewer.close()


def test_started_again_it_shows_pictures_again_and_none_of_before(device: StreamDevice) -> None:
    viewer = Viewer(device.place)
    send_until_seen(device, viewer, STILL)
    device.close()
    viewer.close()
    device.open(SIZE, 30)
    again = Viewer(device.place)
    _kind, seen = send_until_seen(device, again, np.full((*SIZE, 3), 40, np.uint8))
    assert seen.mean() < 60
    again.close()


def test_the_next_stream_waits_for_the_port_of_one_that_is_ending(device: StreamDevice) -> None:
    place = device.place
    viewer = Viewer(place)
    following = StreamDevice(lambda: TOKEN, port=int(place.split("/")[2].split(":")[1]), patience_s=WAIT_S)
    opening = threading.Thread(target=following.open, args=(SIZE, 30))
    opening.start()
    device.close()
    opening.join()
    assert following.place == place
    following.close()
    viewer.close()
