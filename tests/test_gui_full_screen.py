"""Full screen: the picture alone, controls that go and come back, and nothing that must be seen lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_fakes import Stage
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.gui.comfort.full_screen import FADE_MS
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.motion import VARIABLE
from desktop_app.settings import Settings, from_json, to_json

# The invisible screen has no stack of windows, and says so of every dialog.
pytestmark = pytest.mark.qt_log_ignore("does not support raise", "propagateSizeHints")


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, stage: Stage) -> MainWindow:
    return stage.showing(qtbot)


def test_full_screen_leaves_the_picture_and_escape_brings_everything_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    before = window.preview.size()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    qtbot.waitUntil(lambda: window.preview.size() == window.size())
    assert not window.panel.isVisible()
    assert window.bar.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    qtbot.waitUntil(lambda: window.preview.size() == before)
    assert window.panel.isVisible()
    assert window.bar.isVisible()
    assert window.status.isVisible()
    assert window.keeper.settings.window_size is None


@pytest.mark.parametrize("less_motion", [False, True])
def test_in_full_screen_the_controls_go_and_come_back_with_a_key(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, less_motion: bool
) -> None:
    monkeypatch.setenv(VARIABLE, "1" if less_motion else "0")
    full = window.comfort.full_screen
    full.enter()
    qtbot.waitUntil(window.isFullScreen)
    full.rest()
    assert full.controls.isVisible() is not less_motion
    qtbot.waitUntil(lambda: not full.controls.isVisible(), timeout=FADE_MS * 20)
    assert not window.comfort.cover.button.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Shift)
    assert full.controls.isVisible()
    assert window.comfort.cover.button.isVisible()
    full.leave()


def test_in_full_screen_the_hand_over_the_picture_counts_and_not_what_a_dialog_gets(
    qtbot: QtBot, window: MainWindow
) -> None:
    full = window.comfort.full_screen
    full.enter()
    window.gallery_parts.ask_to_save_preset()
    (dialog,) = window.findChildren(QInputDialog)
    full.controls.hide()
    qtbot.keyClick(dialog.findChildren(QLineEdit)[0], Qt.Key.Key_A)
    assert not full.controls.isVisible()
    dialog.close()
    qtbot.mouseMove(window.windowHandle(), window.preview.geometry().center())
    qtbot.waitUntil(full.controls.isVisible)


def test_in_full_screen_what_must_be_seen_stays(qtbot: QtBot, stage: Stage, window: MainWindow) -> None:
    full = window.comfort.full_screen
    full.enter()
    window.recording.toggle()
    full.rest()
    assert full.controls.isVisible()
    window.recording.toggle()
    stage.recordings[-1].end()
    qtbot.waitUntil(lambda: not window.recording.is_recording)
    window.comfort.cover.toggle()
    full.rest()
    assert window.comfort.cover.button.isVisible()
    full.leave()


@pytest.mark.parametrize("is_full_screen", [False, True])
def test_that_it_was_maximised_is_remembered_with_the_size_it_had_before(
    qtbot: QtBot, stage: Stage, is_full_screen: bool
) -> None:
    window = stage.window(Settings(source_id="demo", tour_seen=True, window_size=(640, 800)))
    qtbot.addWidget(window)
    window.showMaximized()
    if is_full_screen:
        window.comfort.full_screen.enter()
    window.close()
    saved = stage.saved_settings[-1]
    assert (saved.window_maximised, saved.window_size) == (True, (640, 800))
    again = stage.window(from_json(to_json(saved)))
    qtbot.addWidget(again)
    again.show()
    assert again.isMaximized()
    again.showNormal()
    again.close()
    assert not stage.saved_settings[-1].window_maximised
