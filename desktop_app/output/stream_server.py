"""A page on this computer alone, at an address nobody can guess, that shows a running picture.

For programs that cannot choose a virtual camera but can show a web page, such as OBS's browser source. Only
the loopback interface is listened on. An address that is not exactly right gets "404" whatever is wrong with
it. A page of another site cannot read the picture: it does not know the token, it gets no permission (CORS),
and a name of its own that it points to this computer is not the name that is answered to (DNS rebinding).
"""

from __future__ import annotations

import hmac
import logging
import os
import secrets
import socket as socketlib
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import SHUT_RDWR, socket
from typing import Protocol

logger = logging.getLogger(__name__)

HOST = "127.0.0.1"
PORT = 47_813
"""The same each time, so that other programs need to be told once."""
MOST_CLIENTS = 16
"""Connections. A page that looks on keeps one, and has another for a moment now and then."""
CLIENT_TIMEOUT_S = 5.0
"""Who takes longer to ask or to take a picture is sent away."""
AGAIN_S = 1.0
"""A picture that stands is sent again after so long: so it shows who has gone."""
_BOUNDARY = "backdrop"
_EVERYWHERE = {
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_PAGE = """<!doctype html><html><head><meta charset="utf-8"><title>Backdrop Live</title>
<style nonce="{nonce}">html,body{{margin:0;height:100%;background:transparent;overflow:hidden}}
img{{width:100%;height:100%;object-fit:contain}}</style></head>
<body><img id="picture" src="picture" alt=""><script nonce="{nonce}">
const picture = document.getElementById("picture");
let shown = "{run}";
picture.onerror = () => {{ shown = ""; }};
async function look() {{
  const run = await fetch("run").then((answer) => answer.ok ? answer.text() : "").catch(() => "");
  if (run !== shown) {{
    shown = run;
    picture.src = "picture?" + Date.now();
  }}
  setTimeout(look, 2000);
}}
setTimeout(look, 2000);
</script></body></html>
"""


class Pictures(Protocol):
    """Where the pictures to show come from. Any thread."""

    def wait_next(self, seen: int, timeout_s: float) -> tuple[int, str, bytes] | None:
        """Wait for a picture.

        Args:
            seen: the number of the last one; 0 at first.
            timeout_s: after so long the last one is given again, if there is one.

        Returns:
            Number, kind such as "image/jpeg", and content; None once there will be no more.
        """


class StreamServer(ThreadingHTTPServer):
    """Listens from the moment it is made. `serve_forever` belongs in a thread of its own."""

    daemon_threads = True

    def __init__(self, token: str, pictures: Pictures, *, port: int = PORT) -> None:
        """Listen on the loopback interface.

        Args:
            token: what an address must begin with.
            pictures: what to show.
            port: where; 0 for any free one.

        Raises:
            OSError: if it is not possible to listen there.
        """
        self.token = token
        self.run = secrets.token_hex(8)
        """Another one after each start."""
        self.pictures = pictures
        self._clients: set[socket] = set()
        super().__init__((HOST, port), StreamHandler)

    @property
    def address(self) -> str:
        """What other programs are told."""
        return f"http://{HOST}:{self.server_port}/{self.token}/"

    @property
    def clients(self) -> int:
        """How many are connected."""
        return len(self._clients)

    def server_bind(self) -> None:
        """Bind without asking the system for a name of this computer, which may ask the network."""
        if os.name == "posix":
            # Or the address would be another one for a minute after each use.
            self.socket.setsockopt(socketlib.SOL_SOCKET, socketlib.SO_REUSEADDR, 1)
        else:
            # There, that would take over a port which another program listens on.
            exclusive = getattr(socketlib, "SO_EXCLUSIVEADDRUSE", socketlib.SO_REUSEADDR)
            self.socket.setsockopt(socketlib.SOL_SOCKET, exclusive, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = HOST, self.server_address[1]

    def process_request(self, request: socket | tuple[bytes, socket], client_address: object) -> None:
        """Begin a thread for a client, unless there are enough."""
        assert isinstance(request, socket)
        if len(self._clients) >= MOST_CLIENTS:
            self.shutdown_request(request)
            return
        self._clients.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: socket | tuple[bytes, socket]) -> None:
        """End one connection."""
        assert isinstance(request, socket)
        self._clients.discard(request)
        super().shutdown_request(request)

    def send_away(self) -> None:
        """End all connections that are left."""
        for client in tuple(self._clients):
            with suppress(OSError):
                client.shutdown(SHUT_RDWR)

    def handle_error(self, request: object, client_address: object) -> None:
        """Take note of what went wrong with a client; who goes away or is too slow is no news."""
        logger.debug("A client of the stream has gone.", exc_info=True)


class StreamHandler(BaseHTTPRequestHandler):
    """One connection."""

    server: StreamServer
    server_version = "Backdrop"
    sys_version = ""
    protocol_version = "HTTP/1.0"
    timeout = CLIENT_TIMEOUT_S

    def do_GET(self) -> None:
        """Answer with the page or the running picture, or with nothing but "404"."""
        answer = self._answer()
        if answer is None:
            self._refuse()
        else:
            answer()

    def log_message(self, format: str, *arguments: object) -> None:
        """Log nothing: addresses hold the token."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Refuse what is no proper request, in as few words."""
        self._refuse(HTTPStatus(code))

    def _answer(self) -> Callable[[], None] | None:
        parts = self.path.partition("?")[0].split("/")
        given = parts[1] if len(parts) == 3 else ""
        is_known = hmac.compare_digest(given.encode("utf-8", "replace"), self.server.token.encode())
        if not is_known or not self._is_meant():
            return None
        answers = {"": self._send_page, "picture": self._send_pictures, "run": self._send_run}
        return answers.get(parts[2])

    def _is_meant(self) -> bool:
        """Whether this computer was asked by its own address, and not from a page of another one."""
        port = self.server.server_port
        hosts = {f"{name}:{port}" for name in (HOST, "localhost")}
        origins = {f"http://{host}" for host in hosts}
        asked = self.headers.get_all("Host", [])
        origin = self.headers.get("Origin")
        site = self.headers.get("Sec-Fetch-Site", "none")
        return (
            len(asked) == 1
            and asked[0].strip().lower() in hosts
            and (origin is None or origin.lower() in origins)
            and site in {"none", "same-origin"}
        )

    def _refuse(self, status: HTTPStatus = HTTPStatus.NOT_FOUND) -> None:
        self.send_response(status)
        self._send_headers({"Content-Length": "0", "Connection": "close"})

    def _send_page(self) -> None:
        nonce = secrets.token_urlsafe(16)
        policy = (
            f"default-src 'none'; img-src 'self'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; "
            "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
        )
        content = _PAGE.format(nonce=nonce, run=self.server.run).encode()
        self.send_response(HTTPStatus.OK)
        self._send_headers(
            {
                "Content-Type": "text/html; charset=utf-8",
                "Content-Length": str(len(content)),
                "Content-Security-Policy": policy,
            }
        )
        self.wfile.write(content)

    def _send_pictures(self) -> None:
        self.send_response(HTTPStatus.OK)
        self._send_headers({"Content-Type": f"multipart/x-mixed-replace; boundary={_BOUNDARY}"})
        self.wfile.write(f"--{_BOUNDARY}\r\n".encode())
        seen = 0
        while (item := self.server.pictures.wait_next(seen, AGAIN_S)) is not None:
            seen, kind, content = item
            head = f"Content-Type: {kind}\r\nContent-Length: {len(content)}\r\n\r\n".encode()
            # Browsers show a part when they see where the next one begins.
            self.wfile.write(head + content + f"\r\n--{_BOUNDARY}\r\n".encode())

    def _send_run(self) -> None:
        """Say which stream this is: a browser does not tell a page that the stream in an image has ended."""
        content = self.server.run.encode()
        self.send_response(HTTPStatus.OK)
        self._send_headers({"Content-Type": "text/plain", "Content-Length": str(len(content))})
        self.wfile.write(content)

    def _send_headers(self, headers: dict[str, str]) -> None:
        for name, value in {**_EVERYWHERE, **headers}.items():
            self.send_header(name, value)
        self.end_headers()
