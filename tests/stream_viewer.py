"""A browser that looks at the stream."""

from __future__ import annotations

import http.client
import io
import re
import socket

import numpy as np
from fakes import WAIT_S
from PIL import Image

from desktop_app.live.stream import StreamDevice

TOKEN = "t" * 43
SIZE = (48, 64)


class Viewer:
    """A browser's `<img>`."""

    def __init__(self, address: str, path: str = "picture") -> None:
        host, port, token = re.fullmatch(r"http://([\d.]+):(\d+)/(.+)/", address).groups()  # type: ignore[union-attr]
        self.socket = socket.create_connection((host, int(port)), timeout=WAIT_S)
        self.socket.sendall(f"GET /{token}/{path} HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n".encode())
        self.file = self.socket.makefile("rb")
        try:
            self.status = int(self.file.readline().split()[1])
        except (OSError, IndexError):
            self.close()
            raise
        self.headers = http.client.parse_headers(self.file)

    def next(self) -> tuple[str, np.ndarray] | None:
        """Give the next part, which must be complete with the boundary after it; None at the end."""
        while (line := self.file.readline()) and not line.startswith(b"Content-Type"):
            pass
        if not line:
            return None
        kind = line.split(b":")[1].strip().decode()
        length = int(self.file.readline().split(b":")[1])
        self.file.readline()
        content = self.file.read(length)
        assert self.file.readline() == b"\r\n"
        assert self.file.readline() == b"--backdrop\r\n"
        return kind, np.array(Image.open(io.BytesIO(content)))

    def close(self) -> None:
        self.file.close()
        self.socket.close()


def send_until_seen(device: StreamDevice, viewer: Viewer, image: np.ndarray) -> tuple[str, np.ndarray]:
    """Send as the steady output does, tick after tick, and give what the viewer gets."""
    assert device._server is not None
    # The connection is made; the server's thread takes note of it in its own time.
    while device._server.clients == 0:
        viewer.socket.getpeername()
    device.send(image)
    seen = viewer.next()
    assert seen is not None
    return seen
