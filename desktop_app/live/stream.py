"""The stream for browsers as a device: encodes once for all who look, and runs the server."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from desktop_app.errors import OutputError
from desktop_app.output.stream_picture import encode_picture
from desktop_app.output.stream_server import PORT, StreamServer

_FAREWELL_S = 0.5
"""Whoever looks on gets the card for so long before the connection ends."""
PATIENCE_S = 1.0
"""A wished port that is taken is tried for so long: the stream before this one may be about to end."""
_TRY_EVERY_S = 0.02


class PictureBoard:
    """The newest picture, for any number of threads that wait for it."""

    def __init__(self) -> None:
        """Begin without a picture."""
        self._condition = threading.Condition()
        self._number = 0
        self._item: tuple[str, bytes] | None = None
        self._is_closed = False

    def put(self, kind: str, content: bytes) -> None:
        """Have this shown in place of the last one."""
        with self._condition:
            self._number, self._item = self._number + 1, (kind, content)
            self._condition.notify_all()

    def clear(self) -> None:
        """Forget the picture: who comes next waits for another."""
        with self._condition:
            self._item = None

    def close(self) -> None:
        """Give no more pictures than the one that is there."""
        with self._condition:
            self._is_closed = True
            self._condition.notify_all()

    def wait_next(self, seen: int, timeout_s: float) -> tuple[int, str, bytes] | None:
        """Wait for another picture; as `output.stream_server.Pictures` says."""
        with self._condition:

            def is_new() -> bool:
                return self._item is not None and self._number != seen

            if not self._is_closed:
                self._condition.wait_for(lambda: self._is_closed or is_new(), timeout_s)
            while self._item is None and not self._is_closed:
                self._condition.wait()
            if self._item is None or (self._is_closed and self._number == seen):
                return None
            return self._number, *self._item


class StreamDevice:
    """`live.steady_output.PictureDevice`: a page on this computer alone."""

    def __init__(self, token: Callable[[], str], *, port: int = PORT, patience_s: float = PATIENCE_S) -> None:
        """Choose; nothing listens before `open`.

        Args:
            token: gives the secret part of the address.
            port: the wished one.
            patience_s: how long it is tried before any other is taken, in seconds.
        """
        self._token = token
        self._port = port
        self._patience_s = patience_s
        self._server: StreamServer | None = None
        self._thread: threading.Thread | None = None
        self._board = PictureBoard()
        self._last: NDArray[np.uint8] | None = None

    @property
    def place(self) -> str:
        """The address; empty while nothing listens."""
        server = self._server
        return server.address if server is not None else ""

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Listen; as `PictureDevice.open` says."""
        self._board, self._last = PictureBoard(), None
        try:
            server = self._listen()
        except OSError as error:
            raise OutputError(
                f"The browser address could not be opened ({error.strerror or error}). Try again."
            ) from error
        self._server = server
        self._thread = threading.Thread(
            target=server.serve_forever, args=(0.1,), name="stream server", daemon=True
        )
        self._thread.start()

    def send(self, image: NDArray[np.uint8]) -> None:
        """Show a picture to whoever looks on; nothing is encoded for nobody."""
        if self._server is None:
            raise OutputError("The browser address is closed. Start it again.")
        if self._server.clients == 0:
            self._board.clear()
            self._last = None
            return
        if image is not self._last:
            self._board.put(*encode_picture(image))
            self._last = image

    def close(self) -> None:
        """Let whoever looks on see the last picture, then end all connections; may be called again."""
        server, self._server = self._server, None
        self._board.close()
        if server is None:
            return
        server.shutdown()
        server.server_close()  # The port is free for the next stream while those who look on see the card.
        deadline_s = time.monotonic() + _FAREWELL_S
        while server.clients and time.monotonic() < deadline_s:
            time.sleep(0.01)
        server.send_away()
        if self._thread is not None:
            self._thread.join()

    def _listen(self) -> StreamServer:
        """Listen at the wished port, so that an address told once stays good; at any other if it is taken."""
        deadline_s = time.monotonic() + self._patience_s
        while True:
            try:
                return StreamServer(self._token(), self._board, port=self._port)
            except OSError:
                if time.monotonic() >= deadline_s:
                    return StreamServer(self._token(), self._board, port=0)
            time.sleep(_TRY_EVERY_S)
