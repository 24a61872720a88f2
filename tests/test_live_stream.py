"""The stream for browsers: on this computer alone, for who knows the address, and never an old picture."""

from __future__ import annotations

import http.client
import re
import socket
from collections.abc import Iterator

import numpy as np
import pytest
from device_fakes import CARD
from fakes import WAIT_S
from stream_viewer import SIZE, TOKEN, Viewer, send_until_seen

from desktop_app.errors import OutputError
from desktop_app.live import stream
from desktop_app.live.stream import StreamDevice
from desktop_app.output import stream_server
from desktop_app.output.stream_server import MOST_CLIENTS


@pytest.fixture
def device(monkeypatch: pytest.MonkeyPatch) -> Iterator[StreamDevice]:
    made = StreamDevice(lambda: TOKEN, port=0)
    made.open(SIZE, 30)
    yield made
    made.close()


def ask(device: StreamDevice, path: str, **headers: str) -> http.client.HTTPResponse:
    host, port = device.place.split("/")[2].split(":")
    connection = http.client.HTTPConnection(host, int(port), timeout=WAIT_S)
    connection.putrequest("GET", path, skip_host="Host" in headers)
    for name, value in headers.items():
        connection.putheader(name.replace("_", "-"), value)
    connection.endheaders()
    answer = connection.getresponse()
    answer.content = answer.read()  # type: ignore[attr-defined]
    connection.close()
    return answer


def test_a_viewer_gets_each_picture_then_a_card_then_the_end(device: StreamDevice) -> None:
    viewer = Viewer(device.place)
    assert viewer.status == 200
    for shade in (40, 90, 200):
        kind, seen = send_until_seen(device, viewer, np.full((*SIZE, 3), shade, np.uint8))
        assert kind == "image/jpeg"
        assert np.abs(seen.astype(int) - shade).max() < 6
    device.send(CARD)
    device.close()
    last = None
    while (part := viewer.next()) is not None:
        last = part
    assert last is not None
    assert last[1].shape == CARD.shape
    assert np.abs(last[1][0, 0].astype(int) - CARD[0, 0]).max() < 6
    assert device.place == ""
    viewer.close()


def test_colours_and_transparency_arrive(device: StreamDevice) -> None:
    viewer = Viewer(device.place)
    image = np.zeros((*SIZE, 4), np.uint8)
    image[:24] = (200, 30, 60, 128)
    kind, seen = send_until_seen(device, viewer, image)
    assert kind == "image/png"
    np.testing.assert_array_equal(seen, image)
    solid = np.full((*SIZE, 3), (200, 30, 60), np.uint8)
    _kind, seen = send_until_seen(device, viewer, solid)
    assert np.abs(seen.astype(int) - solid).max() < 10
    viewer.close()


def test_who_comes_late_gets_no_picture_of_before(device: StreamDevice) -> None:
    viewer = Viewer(device.place)
    send_until_seen(device, viewer, np.full((*SIZE, 3), 200, np.uint8))
    viewer.close()
    assert device._server is not None
    while device._server.clients:
        device.send(np.random.default_rng().integers(0, 255, (*SIZE, 3), np.uint8))
    device.send(np.full((*SIZE, 3), 200, np.uint8))
    late = Viewer(device.place)
    _kind, seen = send_until_seen(device, late, np.full((*SIZE, 3), 40, np.uint8))
    assert seen.mean() < 60
    late.close()


def test_nothing_is_encoded_for_nobody(device: StreamDevice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "encode_picture", lambda _image: pytest.fail("encoded"))
    device.send(np.full((*SIZE, 3), 200, np.uint8))


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/picture",
        "//picture",
        f"/{TOKEN}",
        f"/{TOKEN}x/picture",
        f"/{TOKEN[:-1]}/picture",
        f"/{TOKEN.upper()}/picture",
        f"/{TOKEN}/picture/",
        f"/{TOKEN}/../picture",
        f"/{TOKEN}/other",
        f"/{TOKEN}x/run",
        "/%74/picture",
    ],
)
def test_any_other_address_gets_nothing(device: StreamDevice, path: str) -> None:
    answer = ask(device, path)
    assert (answer.status, answer.content) == (404, b"")  # type: ignore[attr-defined]


@pytest.mark.parametrize("path", [b"/\xe4/picture", b"/\xc3\xa4/picture", b"/\xff\xfe/", b"?", b"http://x/y/"])
def test_bytes_that_are_no_address_get_nothing(device: StreamDevice, path: bytes) -> None:
    host, port = device.place.split("/")[2].split(":")
    with socket.create_connection((host, int(port)), timeout=WAIT_S) as client:
        client.sendall(b"GET " + path + f" HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n".encode())
        with client.makefile("rb") as file:
            assert file.read().startswith(b"HTTP/1.0 404")


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "evil.example:{port}"},
        {"Host": "127.0.0.1"},
        {"Host": ""},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
    ],
)
@pytest.mark.parametrize("page", ["", "picture", "run"])
def test_whoever_comes_from_elsewhere_gets_nothing_even_with_the_address(
    device: StreamDevice, headers: dict[str, str], page: str
) -> None:
    port = device.place.split("/")[2].split(":")[1]
    given = {name: value.format(port=port) for name, value in headers.items()}
    answer = ask(device, f"/{TOKEN}/{page}", **given)
    assert (answer.status, answer.content) == (404, b"")  # type: ignore[attr-defined]


@pytest.mark.parametrize("method", ["POST", "PUT", "OPTIONS", "HEAD", "CONNECT"])
def test_nothing_but_a_look_is_allowed(device: StreamDevice, method: str) -> None:
    host, port = device.place.split("/")[2].split(":")
    with socket.create_connection((host, int(port)), timeout=WAIT_S) as client:
        client.sendall(f"{method} /{TOKEN}/ HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n".encode())
        answer = client.makefile("rb").read()
    assert answer.startswith(b"HTTP/1.0 501")
    assert b"\r\n\r\n" in answer
    assert answer.split(b"\r\n\r\n", 1)[1] == b""


def test_the_page_shows_the_picture_is_not_kept_and_lets_nobody_else_in(device: StreamDevice) -> None:
    answer = ask(device, f"/{TOKEN}/", Sec_Fetch_Site="none")
    assert answer.status == 200
    assert b'src="picture"' in answer.content  # type: ignore[attr-defined]
    headers = {name.lower(): value for name, value in answer.getheaders()}
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "default-src 'none'" in headers["content-security-policy"]
    assert not any(name.startswith("access-control") for name in headers)
    assert "python" not in headers["server"].lower()
    nonce = re.search(r"script-src 'nonce-([^']+)'", headers["content-security-policy"])
    assert nonce is not None
    assert f'nonce="{nonce[1]}"'.encode() in answer.content  # type: ignore[attr-defined]


def test_a_page_learns_that_the_stream_is_another_one(device: StreamDevice) -> None:
    # An `<img>` says nothing: in OBS, the last picture stood until somebody refreshed the source by hand.
    page = ask(device, f"/{TOKEN}/")
    assert b'fetch("run")' in page.content  # type: ignore[attr-defined]
    assert "connect-src 'self'" in page.headers["Content-Security-Policy"]
    runs = []
    for _ in range(2):
        answer = ask(device, f"/{TOKEN}/run", Sec_Fetch_Site="same-origin")
        assert answer.status == 200
        runs.append(answer.content.decode())  # type: ignore[attr-defined]
    assert runs[0] == runs[1]
    assert f'let shown = "{runs[0]}"' in page.content.decode()  # type: ignore[attr-defined]
    device.close()
    device.open(SIZE, 30)
    assert ask(device, f"/{TOKEN}/run").content.decode() not in ("", runs[0])  # type: ignore[attr-defined]


def test_it_listens_on_the_loopback_interface_alone(device: StreamDevice) -> None:
    assert device._server is not None
    assert device._server.socket.getsockname()[0] == "127.0.0.1"
    assert device.place.startswith("http://127.0.0.1:")


def test_more_clients_than_there_is_room_for_are_sent_away(device: StreamDevice) -> None:
    viewers = [Viewer(device.place) for _ in range(MOST_CLIENTS)]
    assert device._server is not None
    while device._server.clients < MOST_CLIENTS:
        pass
    with pytest.raises((ConnectionError, IndexError)):
        Viewer(device.place)
    viewers[0].close()
    shades = iter(range(10**6))
    while device._server.clients == MOST_CLIENTS:  # Who has gone shows when something is sent.
        device.send(np.full((*SIZE, 3), next(shades) % 250, np.uint8))
    again = Viewer(device.place)
    assert again.status == 200
    for viewer in (*viewers, again):
        viewer.close()


def test_a_client_that_asks_nothing_is_sent_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream_server.StreamHandler, "timeout", 0.05)
    device = StreamDevice(lambda: TOKEN, port=0)
    device.open(SIZE, 30)
    host, port = device.place.split("/")[2].split(":")
    with socket.create_connection((host, int(port)), timeout=WAIT_S) as client:
        assert client.recv(10) == b""
    device.close()


def test_a_client_that_takes_nothing_holds_nobody_up(
    device: StreamDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream_server.StreamHandler, "timeout", 0.2)
    sleepy, awake = Viewer(device.place), Viewer(device.place)
    noise = np.random.default_rng(1)
    seen = 0
    while device._server is not None and (device._server.clients > 1 or seen < 3):
        device.send(noise.integers(0, 255, (480, 640, 3), np.uint8))
        assert awake.next() is not None
        seen += 1
    sleepy.close()
    awake.close()


def test_after_the_end_nothing_listens(device: StreamDevice) -> None:
    host, port = device.place.split("/")[2].split(":")
    device.close()
    device.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((host, int(port)), timeout=WAIT_S)
    with pytest.raises(OutputError):
        device.send(CARD)


def test_a_port_that_is_taken_is_no_trouble() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        device = StreamDevice(lambda: TOKEN, port=port, patience_s=0)
        device.open(SIZE, 30)
        assert f":{port}/" not in device.place
        device.close()
    again = StreamDevice(lambda: TOKEN, port=port)
    again.open(SIZE, 30)
    assert f":{port}/" in again.place
    again.close()
