"""The parts around the window: one error dialog, folders, work in the background, light imports."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from gui_fakes import Stage
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.errors import SettingsError
from desktop_app.gui.application import _ErrorReport, snapshot_folder
from desktop_app.gui.background import Background
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.settings import Settings


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_storm_of_errors_is_one_dialog_and_every_one_is_logged(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    window = Stage(tmp_path).window()
    qtbot.addWidget(window)
    window.show()
    report = _ErrorReport(window)
    with caplog.at_level(logging.CRITICAL):
        for number in range(5):
            report.handle(ValueError, ValueError(f"number {number}"), None)
    boxes = window.findChildren(QMessageBox)
    assert len(boxes) == 1
    assert "backdrop doctor" in boxes[0].informativeText()
    assert "number 0" in boxes[0].informativeText()
    assert "Traceback" not in boxes[0].informativeText()
    assert len(caplog.records) == 5
    boxes[0].close()


def test_pictures_go_to_the_chosen_folder_or_to_the_users_pictures() -> None:
    assert snapshot_folder(Settings(snapshot_folder="/somewhere")) == Path("/somewhere")
    assert snapshot_folder(Settings()).name == "Backdrop Live"


def test_work_runs_beside_and_answers_in_the_gui_thread(qtbot: QtBot) -> None:
    background = Background()
    threads: list[QThread] = []
    answers: list[QThread] = []
    background.run(
        lambda: threads.append(QThread.currentThread()),
        lambda _result: answers.append(QThread.currentThread()),
        lambda error: pytest.fail(str(error)),
    )
    qtbot.waitUntil(lambda: bool(answers))
    app = QApplication.instance()
    assert app is not None
    assert answers == [app.thread()]
    assert threads != [app.thread()]
    assert background.close()


def test_an_error_in_the_background_reaches_its_owner(qtbot: QtBot) -> None:
    background = Background()
    errors: list[Exception] = []
    background.run(lambda: 1 // 0, lambda _result: pytest.fail("no result"), errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ZeroDivisionError)
    assert background.close()


def test_nothing_is_delivered_after_closing(qtbot: QtBot) -> None:
    background = Background()
    background.run(lambda: 1, lambda _result: pytest.fail("late"), lambda error: pytest.fail(str(error)))
    assert background.close()
    background.run(lambda: 1, lambda _result: pytest.fail("later"), lambda error: pytest.fail(str(error)))
    qtbot.wait(0)


def test_jobs_that_hang_keep_the_others_waiting_for_a_while_only(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.gui.background.PATIENCE_MS", 20)
    gate, done = threading.Event(), list[object]()
    background = Background()
    for _ in range(3):
        background.run(gate.wait, done.append, done.append)
    background.run(lambda: "read", done.append, done.append)
    qtbot.waitUntil(lambda: done == ["read"])
    gate.set()
    qtbot.waitUntil(lambda: len(done) == 4)
    assert background.close()


def test_what_is_written_is_written_one_after_the_other_however_long_it_takes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.gui.background.PATIENCE_MS", 0)
    gate, order = threading.Event(), list[object]()
    background = Background(threads=1)
    background.run(lambda: gate.wait() and order.append("first"), order.append, order.append)
    for _ in range(3):
        background.run(lambda: order.append("then"), order.append, order.append)
    gate.set()
    assert background.finish(5000)
    assert order == ["first", "then", "then", "then"]


_AT_THE_END = """
import os
import threading
from PySide6.QtCore import QCoreApplication
from desktop_app.gui.background import Background

app = QCoreApplication([])
background, begun = Background(), threading.Event()
for _ in range(3):
    background.run(lambda: begun.set() or {work}, print, print)
begun.wait()
print(background.{end}(timeout_ms=0), flush=True)
"""


@pytest.mark.parametrize(
    ("work", "end", "written"),
    [
        pytest.param("threading.Event().wait()", "close", 0, id="a disk that hangs holds nobody up"),
        pytest.param(
            # In one piece: two of them may be written at the same time.
            "threading.main_thread().join() or os.write(1, b'written ')",
            "finish",
            3,
            id="all is written",
        ),
    ],
)
def test_the_program_waits_for_what_it_writes_and_for_nothing_else(work: str, end: str, written: int) -> None:
    code = _AT_THE_END.format(work=work, end=end)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["False"] + ["written"] * written


def test_settings_that_cannot_be_saved_are_told_and_tried_again(qtbot: QtBot) -> None:
    attempts: list[Settings] = []

    def save(settings: Settings, *, since: Settings) -> None:
        attempts.append(settings)
        if len(attempts) == 1:
            raise SettingsError("The disk is full. Free some space.")

    keeper = SettingsKeeper(Settings(), save)
    told: list[str] = []
    keeper.save_failed.connect(told.append)
    keeper.change(mirror=False)
    keeper.flush()
    assert told == ["The disk is full. Free some space."]
    keeper.flush()
    keeper.flush()
    assert len(attempts) == 2


def test_importing_the_window_brings_no_heavy_library_along() -> None:
    code = (
        "import sys, desktop_app.gui.application as a;"
        "heavy = {'cv2','tensorflow','keras','av','PIL','ai_edge_litert','desktop_app.live.pipeline'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert result.stdout.strip() == "[]"
