"""Starts the whole program on the files that a kill has left, looks at what it shows and has read, and uses it.

`restart` does that from outside. `python -m tests.faults_restart FOLDER` is the program with somebody before
it, who says in one line what has been read as soon as the demo shows, and then has it save all the time. It
goes on until it is killed, or is sent a line, at which it closes.
"""

from __future__ import annotations

import dataclasses
import json
import os
import select
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.library_file import load_library, to_json
from desktop_app.paths import CONFIG_DIR_VARIABLE
from desktop_app.settings import Settings, load_settings

if TYPE_CHECKING:
    from desktop_app.gui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
MARK = "written by round"
"""Every `turns` of the settings that these harnesses write begin with it."""
_START_S, _CLOSE_S = 100.0, 60.0
_TICK_MS = 5
_SHOT_EVERY = 40
_TURNS = 300


def restart(folder: Path, *, used_s: float, is_killed: bool, command: Sequence[str] = ()) -> list[str]:
    """Start the program on its files, and end it.

    Args:
        folder: of its settings and library.
        used_s: how long it is used once it shows the demo, in seconds.
        is_killed: whether it is killed then; otherwise it is told to close.
        command: what to start in place of the program.

    Returns:
        What was wrong: it did not start, or not with what is on the disk, or did not close.
    """
    wanted = [_of_settings(load_settings(folder / "settings.json")[0])]
    wanted.append(to_json(load_library(folder / "library.json")[0]))
    environment = os.environ | {
        CONFIG_DIR_VARIABLE: str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": str(folder / "data"),
    }
    with tempfile.TemporaryFile("w+") as errors:
        process = subprocess.Popen(
            command or [sys.executable, "-m", "tests.faults_restart", str(folder)],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
        with process:
            try:
                found = _first_words(process, wanted)
                select.select([], [], [], used_s)
                _end(process, is_killed=is_killed)
                return found
            except _BadStartError as error:
                process.kill()
                errors.seek(0)
                return [f"the program {error}", *errors.read().splitlines()[-5:]]


class _BadStartError(Exception):
    """What the program did wrong."""


def _first_words(process: subprocess.Popen[str], wanted: list[object]) -> list[str]:
    assert process.stdout is not None
    ready, _, _ = select.select([process.stdout], [], [], _START_S)
    line = process.stdout.readline() if ready else ""
    if not line:
        raise _BadStartError("did not start")
    shown = json.loads(line)
    found = [f"the program said: {each}" for each in shown["notices"]]
    for name, there, read in zip(("settings", "library"), wanted, shown["read"], strict=True):
        if json.loads(json.dumps(there)) != read:
            found.append(f"the program has not read the {name} on the disk")
    if shown["source"] != "demo":
        found.append(f"the program shows {shown['source']}")
    return found


def _end(process: subprocess.Popen[str], *, is_killed: bool) -> None:
    if is_killed:
        process.kill()
        return
    assert process.stdin is not None
    process.stdin.write("close\n")
    process.stdin.flush()
    try:
        status = process.wait(_CLOSE_S)
    except subprocess.TimeoutExpired:
        raise _BadStartError("did not close") from None
    if status != 0:
        raise _BadStartError(f"ended with status {status}")


def _of_settings(settings: Settings) -> dict[str, object]:
    """Give settings as JSON, without what every start may change."""
    return {**dataclasses.asdict(settings), "window_size": None}


class _User:
    """Says what is on show, and then changes and saves as fast as it can."""

    def __init__(self) -> None:
        self._ticks = count()
        self._has_told = False

    def look(self) -> None:
        from PySide6.QtWidgets import QApplication

        from desktop_app.gui.main_window import MainWindow

        windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
        composite = windows[0].preview.composite if windows else None
        if composite is None or composite.is_covered:
            return
        window = windows[0]
        if not self._has_told:
            self._has_told = True
            self._tell(window, composite.source_id)
        if select.select([sys.stdin], [], [], 0)[0]:
            window.close()
        elif window.isVisible():
            self._use(window, next(self._ticks))

    def _tell(self, window: MainWindow, source_id: str) -> None:
        read = [_of_settings(window.keeper.settings), to_json(window.gallery_parts.keeper.library)]
        notices = [each.text for each in window.notices._notices.values()]
        sys.stdout.write(json.dumps({"source": source_id, "notices": notices, "read": read}) + "\n")
        sys.stdout.flush()

    def _use(self, window: MainWindow, tick: int) -> None:
        turns = {f"{MARK} of the program {tick} {each}": 1 for each in range(_TURNS)}
        window.keeper.change(turns=turns)
        window.gallery_parts.collection.toggle_favourite(f"#{tick % 1000:06x}")
        if tick % _SHOT_EVERY == 0:
            window.shooting.shoot()


def main() -> int:
    """Run the program, with somebody before it."""
    from PySide6.QtCore import QTimer

    from desktop_app.__main__ import main as run_program
    from desktop_app.gui.application import make_application
    from desktop_app.gui.session import keeper

    # Whoever starts this in the background of a shell may have it ignore Ctrl-C.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    keeper.SAVE_AFTER_MS = _TICK_MS - 1
    make_application()
    user, timer = _User(), QTimer()
    timer.timeout.connect(user.look)
    timer.start(_TICK_MS)
    return run_program([])


if __name__ == "__main__":
    sys.exit(main())
