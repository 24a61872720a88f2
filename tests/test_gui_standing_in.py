"""While the demo stands in, it is said why: also after the demo itself has stalled for a while."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_fakes import Stage, camera
from pytestqt.qtbot import QtBot

from desktop_app.errors import SourceError
from desktop_app.gui.main_window import MainWindow
from desktop_app.live import events
from desktop_app.settings import Settings

STALLED = "Demo gives no pictures. Choose another source."


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def begun(qtbot: QtBot, stage: Stage, source_id: str = "") -> MainWindow:
    window = stage.window(Settings(source_id=source_id))
    qtbot.addWidget(window)
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines))
    return window


def told(window: MainWindow) -> str:
    return window.notices.current.text if window.notices.current is not None else ""


@pytest.mark.parametrize(
    ("source_id", "why"),
    [
        ("", "No camera was found, so this is the demo."),
        ("camera:gone", "Your camera is not connected, so this is the demo."),
        ("file:/films/gone.mp4", "There is no file gone.mp4. Check the name. Meanwhile this is the demo."),
    ],
)
def test_after_a_stall_the_reason_for_the_demo_is_said_again(
    qtbot: QtBot, stage: Stage, source_id: str, why: str
) -> None:
    stage.cameras = [camera("a", "Front")] if source_id else []
    window = begun(qtbot, stage, source_id)
    if source_id.startswith("file:"):
        error = SourceError("There is no file gone.mp4. Check the name.")
        stage.pipeline.emit(events.SourceFailed(error, source_id))
    qtbot.waitUntil(lambda: told(window).startswith(why))
    stage.pipeline.emit(events.SourceFailed(SourceError(STALLED), "demo"))
    qtbot.waitUntil(lambda: told(window) == STALLED)
    stage.pipeline.emit(events.Recovered("source"))
    qtbot.waitUntil(lambda: told(window).startswith(why))


def test_a_demo_that_was_chosen_stands_in_for_nobody(qtbot: QtBot, stage: Stage) -> None:
    window = begun(qtbot, stage, "demo")
    stage.pipeline.emit(events.SourceFailed(SourceError(STALLED), "demo"))
    qtbot.waitUntil(lambda: told(window) == STALLED)
    stage.pipeline.emit(events.Recovered("source"))
    qtbot.waitUntil(lambda: told(window) == "")
