"""The secret part of the stream's address while the program runs, whatever becomes of its file."""

from __future__ import annotations

import threading

from desktop_app.output.stream_token import new_stream_token, stream_token


class TokenInUse:
    """The token of this program, from its first use to its end: the file is for the next start. Any thread."""

    def __init__(self) -> None:
        """Read nothing yet."""
        self._token = ""
        self._lock = threading.Lock()

    def __call__(self) -> str:
        """Give it."""
        with self._lock:
            self._token = self._token or stream_token()
            return self._token

    def renew(self) -> None:
        """Use another one from now on."""
        with self._lock:
            self._token = new_stream_token()
