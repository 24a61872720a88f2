"""The program uses no network: run with sockets forbidden, given files that ask for one, and read for it."""

from __future__ import annotations

import ast
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.capture.video_file import read_video
from desktop_app.errors import AppError
from desktop_app.matting.backdrop import load_backdrop

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "desktop_app"

# Python tells of every socket before it is made; native code shows in the list of open files.
FORBIDDING = """
import os, sys
from pathlib import Path
used = set()
def watch(event, arguments):
    if event.startswith("socket."):
        used.add(event)
        raise PermissionError(f"{event} is forbidden")
sys.addaudithook(watch)
def look():
    if not sys.platform.startswith("linux"):
        return
    for number in os.listdir("/proc/self/fd"):
        try:
            target = os.readlink(f"/proc/self/fd/{number}")
        except OSError:
            continue
        if target.startswith("socket:"):
            used.add(target)
"""
PROCESS = """
from desktop_app.__main__ import main
status = main(["process", sys.argv[1], "-o", sys.argv[2], "--backdrop", "builtin:office"])
look()
"""
WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_app.capture.source import open_source
from desktop_app.gui import application
from desktop_app.gui.main_window import MainWindow
from desktop_app.matting.segment import ConstantSegmenter
from desktop_app.output.snapshot import save_snapshot
from desktop_app.settings import Settings
application.make_application()
timer, shown = QTimer(), []
def tick():
    look()
    for window in QApplication.topLevelWidgets():
        composite = window.preview.composite if isinstance(window, MainWindow) else None
        if composite is not None and not composite.is_covered and composite not in shown:
            shown.append(composite)
            if len(shown) == 3:
                save_snapshot(composite, Path(sys.argv[2]).parent)
                window.close()
timer.timeout.connect(tick)
timer.start(10)
status = application.run(
    Settings(source_id="demo", size=(72, 128)),
    make_source=lambda source_id, settings: open_source(source_id, size=settings.size),
    load_segmenter=ConstantSegmenter,
    list_cameras=lambda: (),
    save_snapshot=save_snapshot,
)
"""
ENDING = """
print("status", status, "used", sorted(used), flush=True)
os._exit(0)
"""


@pytest.mark.parametrize("work", [PROCESS, WINDOW], ids=["process", "window"])
def test_no_socket_is_ever_made(work: str, tmp_path: Path) -> None:
    Image.new("RGB", (64, 48), (90, 60, 30)).save(tmp_path / "in.png")
    done = subprocess.run(
        [sys.executable, "-c", FORBIDDING + work + ENDING, str(tmp_path / "in.png"), str(tmp_path / "out.png")],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.stdout.splitlines()[-1] == "status 0 used []", done.stderr
    assert len(list(tmp_path.glob("*.png"))) == 2


def test_a_socket_would_be_seen(tmp_path: Path) -> None:
    use = "import socket\ntry:\n    socket.socket()\nexcept PermissionError:\n    status = 0\n"
    done = subprocess.run([sys.executable, "-c", FORBIDDING + use + ENDING], capture_output=True, text=True)
    assert done.stdout.strip() == "status 0 used ['socket.__new__']"


PLAYLISTS = {
    "hls": "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://127.0.0.1:{port}/a.ts\n#EXT-X-ENDLIST\n",
    "concat": "ffconcat version 1.0\nfile http://127.0.0.1:{port}/a.mp4\n",
    "sdp": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video {port} RTP/AVP 96\n",
}


@pytest.mark.parametrize("kind", PLAYLISTS)
@pytest.mark.parametrize("suffix", [".mp4", ".gif"])
def test_a_file_that_asks_for_the_network_gets_none(kind: str, suffix: str, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        path = tmp_path / f"a{suffix}"
        path.write_text(PLAYLISTS[kind].format(port=server.getsockname()[1]))
        with pytest.raises(AppError, match="a"):
            next(read_video(path))
        with pytest.raises(AppError):
            load_backdrop(str(path))
        with pytest.raises(BlockingIOError):
            server.accept()


@pytest.mark.parametrize("scheme", ["http", "https", "rtsp", "tcp", "concat", "file"])
def test_an_address_is_no_backdrop(scheme: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        with pytest.raises(AppError):
            load_backdrop(f"{scheme}://127.0.0.1:{server.getsockname()[1]}/a.mp4")
        with pytest.raises(BlockingIOError):
            server.accept()


NETWORK = {
    "socket",
    "ssl",
    "http",
    "urllib",
    "ftplib",
    "smtplib",
    "socketserver",
    "xmlrpc",
    "requests",
    "httpx",
}
UNSAFE = {"pickle", "cPickle", "dill", "marshal", "shelve", "joblib", "cloudpickle"}
LISTED_NAMES_ONLY = Path("models/imagenet.py")
"""Reads, for training alone, weights that were published as a pickle, and refuses all names but a few."""
SHIPPED = [path for folder in (APP, ROOT / "models") for path in sorted(folder.rglob("*.py"))]


def imports(tree: ast.AST) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_code_that_ships_runs_no_data_and_opens_no_connection(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    roots = {name.split(".")[0] for name in imports(tree)}
    if path.relative_to(ROOT) == LISTED_NAMES_ONLY:
        assert "find_class" in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    else:
        assert not roots & UNSAFE
    if path.is_relative_to(APP) and path != APP / "output" / "stream_server.py":
        # The loopback stream alone may listen; that nobody listens unless it is started, the runs above show.
        assert not roots & NETWORK
        assert not any("QtNetwork" in name or "WebEngine" in name for name in imports(tree))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        options = {keyword.arg: ast.unparse(keyword.value) for keyword in node.keywords}
        called = ast.unparse(node.func)
        assert called not in {"eval", "exec", "compile", "__import__", "os.system"}
        assert options.get("allow_pickle") in {None, "False"}
        assert options.get("shell") in {None, "False"}
        assert "unsafe_deserialization" not in called
        if called.endswith("load_model"):
            assert options.get("safe_mode") == "True"
