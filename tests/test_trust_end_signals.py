"""Told to end by the system, as at a logout, the program ends as if the window had been closed."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app.capture.video_file import read_video
from desktop_app.paths import CONFIG_DIR_VARIABLE
from desktop_app.settings import Settings, load_settings, save_settings

pytestmark = pytest.mark.skipif(os.name != "posix", reason="sends signals")
ROOT = Path(__file__).resolve().parent.parent
NUMBERS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]
# Somebody records, and moves a slider. Nothing but the end of the program saves that.
PROGRAM = """
import signal, sys
# Whoever starts the tests may have them ignore signals, and so would the program.
for name in ("SIGHUP", "SIGTERM"):
    signal.signal(signal.Signals[name], signal.SIG_DFL)
signal.signal(signal.SIGINT, signal.default_int_handler)
for name in sys.argv[1:]:
    signal.signal(signal.Signals[name], signal.SIG_IGN)

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from desktop_app.__main__ import main
from desktop_app.gui.application import make_application
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.session import keeper
from desktop_app.matting.segment import ConstantSegmenter

keeper.SAVE_AFTER_MS = 10**9

def look():
    windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    composite = windows[0].preview.composite if windows else None
    if composite is None or composite.is_covered:
        return
    recording = windows[0].recording
    if not recording.is_recording:
        recording.toggle()
    elif recording._recording.status().elapsed_s > 0:
        timer.stop()
        windows[0].keeper.change(feather_px=0.75)
        QTimer.singleShot(0, tell)
        QDialog(windows[0]).exec()

def tell():
    print("changed", flush=True)

make_application()
timer = QTimer()
timer.timeout.connect(look)
timer.start(10)
sys.exit(main([], load_segmenter=ConstantSegmenter))
"""

IDLE = """
import signal
from PySide6.QtCore import QCoreApplication, QObject
from desktop_app.gui.end_signals import hearing_end_signals

signal.signal(signal.SIGTERM, signal.SIG_DFL)
app = QCoreApplication([])

class Window(QObject):
    def quit(self):
        print("told", flush=True)
        app.quit()

window = Window()
with hearing_end_signals() as told:
    told.call(window.quit)
    print("waiting", flush=True)
    app.exec()
print(signal.getsignal(signal.SIGTERM) == signal.SIG_DFL, told.exit_status)
"""


@contextmanager
def recording_program(folder: Path, *ignored: str) -> Iterator[subprocess.Popen[str]]:
    """Have the program record, with a setting that was just changed and a dialog that waits for an answer."""
    save_settings(
        Settings(source_id="demo", size=(72, 128), snapshot_folder=str(folder), tour_seen=True),
        folder / "settings.json",
    )
    environment = os.environ | {
        CONFIG_DIR_VARIABLE: str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": str(folder / "data"),
    }
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *ignored],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            assert process.stdout is not None
            assert select.select([process.stdout], [], [], 100)[0]
            assert process.stdout.readline() == "changed\n"
            yield process
        finally:
            process.kill()


def check_nothing_lost(folder: Path) -> None:
    assert load_settings(folder / "settings.json")[0].feather_px == 0.75
    (video,) = folder.rglob("Backdrop *.mp4")
    assert len(list(read_video(video))) > 0
    assert not list(folder.rglob("*.part*"))


@pytest.mark.parametrize("number", NUMBERS, ids=lambda number: number.name)
def test_a_signal_closes_the_window_and_nothing_is_lost(tmp_path: Path, number: signal.Signals) -> None:
    with recording_program(tmp_path) as process:
        process.send_signal(number)
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 128 + number
        assert errors == ""
    check_nothing_lost(tmp_path)


def test_more_signals_while_the_window_closes_cut_nothing_short(tmp_path: Path) -> None:
    with recording_program(tmp_path) as process:
        # As at the end of a session of systemd.
        process.send_signal(signal.SIGTERM)
        process.send_signal(signal.SIGHUP)
        process.communicate(timeout=60)
        assert process.returncode in {128 + signal.SIGTERM, 128 + signal.SIGHUP}
    check_nothing_lost(tmp_path)


def test_a_signal_that_the_program_was_started_to_ignore_stays_ignored(tmp_path: Path) -> None:
    with recording_program(tmp_path, "SIGHUP", "SIGINT") as process:
        process.send_signal(signal.SIGHUP)
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=60)
        assert process.returncode == 128 + signal.SIGTERM


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks whether a process is at rest")
def test_a_signal_is_heard_where_no_other_code_runs() -> None:
    command = [sys.executable, "-c", IDLE]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "waiting\n"
        deadline_s = time.monotonic() + 20
        while time.monotonic() < deadline_s and not is_at_rest(process.pid):
            os.sched_yield()
        process.send_signal(signal.SIGTERM)
        try:
            heard, _ = process.communicate(timeout=20)
        finally:
            process.kill()
    assert heard == f"told\nTrue {128 + signal.SIGTERM}\n"


def is_at_rest(process: int) -> bool:
    return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] == "S"
