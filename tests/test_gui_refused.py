"""What cannot be a backdrop is told once, all of it, and no longer than it matters."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_fakes import Stage
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from desktop_app.gui.main_window import MainWindow
from desktop_app.settings import Settings


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = Stage(tmp_path).window(Settings(source_id="demo"))
    qtbot.addWidget(window)
    return window


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    assert window.library.add_mime(data)


def told(window: MainWindow) -> str:
    return window.notices.current.text if window.notices.current is not None else ""


@pytest.fixture
def bad(tmp_path: Path) -> tuple[Path, ...]:
    paths = tuple(tmp_path / name for name in ("one.txt", "two.txt"))
    for path in paths:
        path.write_text("no picture")
    return paths


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.png"
    Image.new("RGB", (32, 20), (51, 102, 153)).save(path)
    return path


@pytest.mark.parametrize("act", ["add", "choose"])
def test_a_refusal_goes_when_another_backdrop_is_added_or_chosen(
    qtbot: QtBot, window: MainWindow, bad: tuple[Path, ...], good: Path, act: str
) -> None:
    drop(window, bad[0])
    qtbot.waitUntil(lambda: "one.txt" in told(window))
    if act == "add":
        drop(window, good)
    else:
        window.panel.gallery.choose("green")
    qtbot.waitUntil(lambda: told(window) == "")


def test_of_several_bad_files_it_says_how_many(qtbot: QtBot, window: MainWindow, bad: tuple[Path, ...]) -> None:
    drop(window, *bad)
    qtbot.waitUntil(lambda: told(window) != "")
    assert told(window).startswith("2 files cannot be used, among them: ")
    assert told(window).endswith(".txt is not a picture. Choose another file.")
    drop(window, bad[1])
    qtbot.waitUntil(lambda: told(window) == "two.txt is not a picture. Choose another file.")


def test_a_bad_file_beside_a_good_one_is_told_all_the_same(
    qtbot: QtBot, window: MainWindow, bad: tuple[Path, ...], good: Path
) -> None:
    drop(window, bad[0], good)
    qtbot.waitUntil(lambda: "one.txt" in told(window))
    assert window.keeper.settings.backdrop == str(good)
