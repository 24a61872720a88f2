"""The name of saved pictures, as it is typed: it holds when it is finished, and never half."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_fakes import Stage
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.snapshots.options import PictureOptions
from desktop_app.gui.snapshots.sheets import show_options
from desktop_app.settings import Settings

# Qt's offscreen screen says so of every dialog that has a size of its own.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
OLD = "Me {date}"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = Stage(tmp_path).window(Settings(source_id="demo", snapshot_name=OLD))
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def sheet(qtbot: QtBot, window: MainWindow) -> PictureOptions:
    sheet = show_options(window)
    qtbot.waitUntil(sheet.isActiveWindow)
    sheet.name.setFocus()
    sheet.name.selectAll()
    return sheet


def name(window: MainWindow) -> str:
    return window.keeper.settings.snapshot_name


@pytest.mark.parametrize(("typed", "way_out"), [("a/b{zzz}", Qt.Key.Key_Escape), ("", Qt.Key.Key_Tab)])
def test_a_name_that_cannot_be_leaves_the_old_one(
    qtbot: QtBot, window: MainWindow, sheet: PictureOptions, typed: str, way_out: Qt.Key
) -> None:
    qtbot.keyClick(sheet.name, Qt.Key.Key_Delete)
    qtbot.keyClicks(sheet.name, typed)
    assert f"stays “{OLD}”" in sheet.example.text()
    qtbot.keyClick(sheet.name, way_out)
    assert name(window) == OLD
    window.keeper.change(snapshot_fine=False)
    assert f"stays “{OLD}”" in sheet.example.text()


@pytest.mark.parametrize("way_out", [Qt.Key.Key_Escape, Qt.Key.Key_Tab])
def test_a_good_name_holds_once_it_is_finished(
    qtbot: QtBot, window: MainWindow, sheet: PictureOptions, way_out: Qt.Key
) -> None:
    qtbot.keyClicks(sheet.name, "You {time}")
    assert "Such as “You " in sheet.example.text()
    assert name(window) == OLD
    qtbot.keyClick(sheet.name, way_out)
    assert name(window) == "You {time}"
