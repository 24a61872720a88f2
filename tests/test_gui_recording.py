"""The record button, the pause, what the status line says, and what becomes of the file."""

from __future__ import annotations

import threading
from itertools import pairwise
from pathlib import Path

import pytest
from gui_fakes import FakeRecording, Stage, composite, plain
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.errors import OutputError
from desktop_app.gui.application import make_application, recording_folder, snapshot_folder
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.recording import words_for
from desktop_app.live.recording import RecordingStatus
from desktop_app.settings import Settings

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, stage: Stage) -> MainWindow:
    make_application()  # Sizes depend on its style.
    window = stage.window(Settings(source_id="demo"))
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines))
    stage.pipeline.push(composite(plain((1, 2, 3))))
    qtbot.waitUntil(lambda: window.preview.composite is not None)
    return window


def start(window: MainWindow, stage: Stage) -> FakeRecording:
    window.bar.record.click()
    return stage.recordings[-1]


def end(qtbot: QtBot, window: MainWindow, recording: FakeRecording) -> None:
    """End it as the recording's own thread does."""
    thread = threading.Thread(target=recording.end)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: "MB" not in window.status.text and "Saving" not in window.status.text)


def test_the_button_begins_and_ends_and_the_toast_shows_the_file(
    qtbot: QtBot, stage: Stage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    monkeypatch.setattr("sys.platform", "linux")
    assert window.bar.record.accessibleName() == "Record"
    assert not window.bar.pause.isVisible()
    recording = start(window, stage)
    assert recording.folder == stage.folder / "videos"
    assert recording.calls == ["start"]
    assert stage.pipeline.sinks == [recording]
    assert window.bar.record.accessibleName() == "Stop recording"
    assert window.bar.pause.isVisible()
    window.bar.record.click()
    assert recording.calls == ["start", "stop"]
    assert stage.pipeline.sinks == []
    assert "Saving" in window.status.text
    assert not window.bar.pause.isVisible()
    end(qtbot, window, recording)
    assert window.toast.text == "Saved Backdrop 1.mp4"
    assert window.bar.record.accessibleName() == "Record"
    window.toast.act()
    assert opened == [QUrl.fromLocalFile(str(stage.folder / "videos"))]


def test_clicks_while_it_finishes_do_no_harm(qtbot: QtBot, stage: Stage, window: MainWindow) -> None:
    recording = start(window, stage)
    for _ in range(4):
        window.bar.record.click()
    window.recording.toggle_pause()
    assert recording.calls == ["start", "stop"]
    assert not recording.is_paused
    assert len(stage.recordings) == 1
    end(qtbot, window, recording)
    assert start(window, stage) is not recording


def test_the_status_line_says_how_it_stands(qtbot: QtBot, stage: Stage, window: MainWindow) -> None:
    recording = start(window, stage)
    recording.elapsed_s, recording.size_bytes = 12.9, 3_410_000
    qtbot.waitUntil(lambda: "\N{BLACK CIRCLE} 00:12  3.4 MB" in window.status.text)
    assert "dropped" not in window.status.text
    recording.dropped = 2
    window.recording.show_status()
    assert "3.4 MB  2 dropped" in window.status.text
    assert window.status.accessibleDescription() == window.status.text


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (RecordingStatus(0, 0, 0, False), "\N{BLACK CIRCLE} 00:00  0.0 MB"),
        (RecordingStatus(59.99, 999_900_000, 0, True), "Paused 00:59  999.9 MB"),
        (RecordingStatus(3723, 1_250_000_000, 17, False), "\N{BLACK CIRCLE} 1:02:03  1.3 GB  17 dropped"),
    ],
)
def test_numbers_in_words(status: RecordingStatus, words: str) -> None:
    assert words_for(status) == words


def test_the_longest_words_have_room(qtbot: QtBot, stage: Stage, window: MainWindow) -> None:
    window.resize(900, 600)
    recording = start(window, stage)
    recording.elapsed_s, recording.size_bytes, recording.dropped = 35_999, 99_900_000_000, 9_999
    window.recording.show_status()
    window._show_status()
    labels = [each for each in window.status.findChildren(QLabel) if each.text() and each.isVisible()]
    assert len(labels) == 3

    def have_room() -> bool:
        return all(each.width() >= each.fontMetrics().horizontalAdvance(each.text()) for each in labels)

    qtbot.waitUntil(have_room)


def test_keys_record_and_pause(qtbot: QtBot, stage: Stage, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL_SHIFT)
    assert not stage.recordings
    qtbot.keyClick(window, Qt.Key.Key_V, CTRL_SHIFT)
    (recording,) = stage.recordings
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL_SHIFT)
    assert recording.is_paused
    assert "Paused 00:00" in window.status.text
    assert window.bar.pause.accessibleName() == "Go on with the recording"
    window.bar.pause.click()
    assert not recording.is_paused
    assert window.bar.pause.accessibleName() == "Pause the recording"
    qtbot.keyClick(window, Qt.Key.Key_V, CTRL_SHIFT)
    assert recording.calls == ["start", "stop"]


@pytest.mark.parametrize("size", [(800, 520), (900, 600), (1280, 800)])
def test_buttons_neither_overlap_nor_leave_the_bar_and_the_shutter_stays(
    qtbot: QtBot, stage: Stage, window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    bar = window.bar
    row = (bar.countdown, bar.pause, bar.shutter, bar.record, bar.left, bar.right, bar.mirror, bar.menu)
    centres = []
    for begin in (lambda: None, bar.record.click):
        begin()
        qtbot.wait(0)
        places = [(each.geometry().left(), each.geometry().right()) for each in row if each.isVisible()]
        assert all(right < left for (_, right), (left, _) in pairwise(places)), places
        assert places[-1][1] < bar.width()
        centres.append(bar.shutter.geometry().center().x())
    assert bar.pause.isVisible()
    if size[0] >= 900:
        assert centres[0] == centres[1]
        assert bar.countdown.isVisible()


def test_a_failure_stays_on_show_and_leads_to_what_was_kept(
    qtbot: QtBot, stage: Stage, window: MainWindow
) -> None:
    recording = start(window, stage)
    recording.error = OutputError(
        "The recording ended: the disk is full. What came before is in x.mp4. Make room."
    )
    end(qtbot, window, recording)
    notice = window.notices.current
    assert notice is not None
    assert (notice.text, notice.action) == (str(recording.error), "Show in folder")
    assert stage.pipeline.sinks == []
    assert window.bar.record.accessibleName() == "Record"
    start(window, stage)
    assert window.notices.current is None


def test_a_failure_before_the_first_picture_shows_no_folder(
    qtbot: QtBot, stage: Stage, window: MainWindow
) -> None:
    recording = start(window, stage)
    recording.paths, recording.error = (), OutputError("You may not write there. Choose another folder.")
    end(qtbot, window, recording)
    assert window.notices.current is not None
    assert window.notices.current.action == ""


def test_several_files_and_none_are_said(qtbot: QtBot, stage: Stage, window: MainWindow) -> None:
    recording = start(window, stage)
    recording.paths = (Path("a.mp4"), Path("b.webm"), Path("c.mp4"))
    end(qtbot, window, recording)
    assert window.toast.text == "Saved c.mp4 and 2 more"
    recording = start(window, stage)
    recording.paths = ()
    end(qtbot, window, recording)
    assert window.toast.text.startswith("Nothing was recorded, because no picture came.")
    recording = start(window, stage)
    recording.paths = ()
    window.bar.pause.click()
    window.bar.record.click()
    end(qtbot, window, recording)
    assert window.toast.text.startswith("Nothing was recorded, because it was paused")


def test_before_there_is_a_picture_it_is_refused(qtbot: QtBot, stage: Stage) -> None:
    window = stage.window()
    qtbot.addWidget(window)
    window.bar.record.click()
    assert window.toast.text.startswith("Nothing is recorded")
    assert not window.recording.is_recording
    assert stage.recordings[0].calls == []


def test_closing_ends_it_and_waits_for_the_file(stage: Stage, window: MainWindow) -> None:
    recording = start(window, stage)
    window.close()
    assert recording.calls == ["start", "stop", "wait 5"]
    recording.end()  # Too late: nobody listens, and nothing breaks.


def test_a_new_pipeline_ends_it(qtbot: QtBot, stage: Stage, window: MainWindow) -> None:
    recording = start(window, stage)
    window.live.restart()  # The old pipeline closes its sinks, and so the recording says that it ended.
    end(qtbot, window, recording)
    assert window.toast.text == "Saved Backdrop 1.mp4"
    assert stage.pipeline.sinks == []


def test_videos_go_where_pictures_go_if_that_was_chosen(tmp_path: Path) -> None:
    chosen = Settings(snapshot_folder=str(tmp_path))
    assert recording_folder(chosen) == snapshot_folder(chosen) == tmp_path
    assert recording_folder(Settings()).name == "Backdrop Live"
