"""The gallery: choose, add, paste, drop, remove, bring back, remember."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from gui_fakes import Stage
from PIL import Image
from PySide6 import __version_info__
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QClipboard, QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QImageReader
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.errors import BackdropError
from desktop_app.gui.gallery import catalogue
from desktop_app.gui.gallery.thumbnails import read_thumbnail
from desktop_app.gui.gallery.tile_layout import TileLayout
from desktop_app.gui.main_window import MainWindow
from desktop_app.settings import Settings

ENTERED = QPointF if __version_info__ >= (6, 12) else QPoint
"""Where a drag enters: whole pixels until Qt 6.12."""


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, stage: Stage) -> MainWindow:
    window = stage.window(Settings(source_id="demo"))
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines))
    return window


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "my_room.png"
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    assert image.save(str(path))
    return path


def urls(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def specs(window: MainWindow) -> list[str]:
    return [tile.choice.spec for tile in window.panel.gallery.tiles]


def test_every_built_in_picture_effect_and_colour_has_a_tile(window: MainWindow) -> None:
    shown = specs(window)
    assert shown[:3] == ["blur", "transparent", "green"]
    assert {choice.spec for choice in catalogue.built_in_pictures()} <= set(shown)
    assert {spec for spec, _title in catalogue.COLOURS} <= set(shown)


def test_a_click_on_each_tile_reaches_settings_and_pipeline(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    for tile in window.panel.gallery.tiles:
        tile.click()
        wanted = "blur:60" if tile.choice.spec == "blur" else tile.choice.spec
        assert window.keeper.settings.backdrop == wanted
        assert stage.pipeline.settings[-1].backdrop == wanted
        assert [other for other in window.panel.gallery.tiles if other.isChecked()] == [tile]


def test_the_slider_is_of_use_for_blur_alone_and_sets_its_strength(window: MainWindow) -> None:
    strength = window.panel.gallery.strength
    assert strength.isEnabled()
    strength.slider.setValue(25)
    assert window.keeper.settings.backdrop == "blur:25"
    window.library.choose("green")
    assert strength.isVisible()
    assert not strength.isEnabled()
    window.panel.gallery.choose_blur()
    assert window.keeper.settings.backdrop == "blur:25"
    window.panel.gallery.change_strength(-100)
    assert window.keeper.settings.backdrop == "blur:0"


def test_next_and_previous_go_round_the_end(window: MainWindow) -> None:
    gallery = window.panel.gallery
    gallery.choose_next(-1)
    assert window.keeper.settings.backdrop == specs(window)[-1]
    gallery.choose_next(1)
    assert window.keeper.settings.backdrop == "blur:60"


def test_an_added_file_is_used_remembered_and_has_a_thumbnail(
    qtbot: QtBot, window: MainWindow, stage: Stage, picture: Path
) -> None:
    window.library.add_file(picture)
    qtbot.waitUntil(lambda: window.keeper.settings.backdrop == str(picture))
    tile = next(tile for tile in window.panel.gallery.tiles if tile.choice.spec == str(picture))
    assert tile.isChecked()
    assert tile.accessibleName() == "my room"
    qtbot.waitUntil(lambda: tile.has_thumbnail)
    window.close()
    assert stage.saved_settings[-1].added_backdrops == (str(picture),)
    again = stage.window(stage.saved_settings[-1])
    qtbot.addWidget(again)
    assert str(picture) in specs(again)
    assert again.panel.gallery.selected_spec == str(picture)


def test_adding_the_same_file_twice_keeps_one(qtbot: QtBot, window: MainWindow, picture: Path) -> None:
    for _ in range(2):
        window.library.choose("green")
        window.library.add_file(picture)
        qtbot.waitUntil(lambda: window.keeper.settings.backdrop == str(picture))
    assert window.keeper.settings.added_backdrops == (str(picture),)


def test_a_file_that_is_no_picture_is_refused_in_plain_words(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    bad = tmp_path / "notes.txt"
    bad.write_text("no picture")
    window.library.add_file(bad)
    qtbot.waitUntil(window.notices.isVisible)
    assert window.notices.current is not None
    assert "notes.txt" in window.notices.current.text
    assert window.keeper.settings.added_backdrops == ()


DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" width="80" height="50"><rect width="80" height="50"/></svg>'


def cut_jpeg() -> bytes:
    content = BytesIO()
    Image.new("RGB", (320, 200), (51, 102, 153)).save(content, "JPEG")
    return content.getvalue()[:-300]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("logo.svg", DRAWING, "Save it as a PNG"),
        ("logo.png", DRAWING, "not a picture"),
        ("half.jpg", cut_jpeg(), "broken"),
    ],
    ids=["drawing", "hidden-drawing", "half"],
)
def test_what_qt_alone_can_read_is_refused_and_gets_no_tile(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert QImageReader(str(path)).canRead()
    backdrop, shown = window.keeper.settings.backdrop, specs(window)
    assert window.library.add_mime(urls(path))
    qtbot.waitUntil(window.notices.isVisible)
    assert window.notices.current is not None
    assert name in window.notices.current.text
    assert words in window.notices.current.text
    assert (window.keeper.settings.added_backdrops, window.keeper.settings.backdrop) == ((), backdrop)
    assert specs(window) == shown
    if content == DRAWING:
        with pytest.raises(BackdropError, match=words):
            read_thumbnail(path)


def test_remove_and_undo_bring_it_back_in_its_place_and_in_use(qtbot: QtBot, stage: Stage) -> None:
    own = ("#123456", "#654321", "#abcdef")
    window = stage.window(Settings(source_id="demo", added_backdrops=own, backdrop="#654321"))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Delete)
    assert window.keeper.settings.added_backdrops == ("#123456", "#abcdef")
    assert window.keeper.settings.backdrop == Settings().backdrop
    assert "#654321" not in specs(window)
    assert "Removed" in window.toast.text
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.keeper.settings.added_backdrops == own
    assert window.keeper.settings.backdrop == "#654321"
    assert window.panel.gallery.selected_spec == "#654321"
    shown = [spec for spec in specs(window) if spec in own]
    assert shown == list(own)
    window.close()
    assert window.keeper.settings.added_backdrops == own


def test_built_in_backdrops_cannot_be_removed(window: MainWindow) -> None:
    before = specs(window)
    window.library.remove("blur:60")
    window.library.remove("green")
    assert specs(window) == before
    assert not window.library.can_undo


def test_a_picked_colour_is_kept_once_and_a_known_one_is_only_chosen(window: MainWindow) -> None:
    window.library.add_colour("#FF8800")
    window.library.add_colour("#ff8800")
    assert window.keeper.settings.added_backdrops == ("#ff8800",)
    window.library.add_colour("#ffffff")
    window.library.add_colour("#00B140")
    assert window.keeper.settings.backdrop == "green"
    assert window.keeper.settings.added_backdrops == ("#ff8800",)


def test_a_dropped_file_becomes_the_backdrop(qtbot: QtBot, window: MainWindow, picture: Path) -> None:
    data = urls(picture)
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(ENTERED(50, 50), copy, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(50, 50), copy, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(window, drop)
    qtbot.waitUntil(lambda: window.keeper.settings.backdrop == str(picture))


def test_a_dragged_text_is_left_alone(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("hello")
    enter = QDragEnterEvent(
        ENTERED(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


@pytest.fixture
def clipboard() -> Iterator[QClipboard]:
    """Give the clipboard and leave it empty: what lies in it at the end is destroyed too late."""
    clipboard = QGuiApplication.clipboard()
    yield clipboard
    clipboard.clear()


def test_a_pasted_picture_is_kept_as_a_file(
    qtbot: QtBot, window: MainWindow, clipboard: QClipboard, tmp_path: Path
) -> None:
    image = QImage(64, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#aa2211"))
    clipboard.setImage(image)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(window.keeper.settings.added_backdrops) == 1)
    kept = Path(window.keeper.settings.added_backdrops[0])
    assert kept.parent == tmp_path / "pasted"
    assert QImage(str(kept)).pixelColor(3, 3) == QColor("#aa2211")
    assert list(kept.parent.iterdir()) == [kept]


def test_a_pasted_file_is_added_and_nothing_to_paste_is_said(
    qtbot: QtBot, window: MainWindow, clipboard: QClipboard, picture: Path
) -> None:
    clipboard.clear()
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    clipboard.setText("words")
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "nothing" in window.toast.text.lower() or "no picture" in window.toast.text
    clipboard.setMimeData(urls(picture))
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.keeper.settings.backdrop == str(picture))


@pytest.mark.parametrize(
    ("spec", "tile"),
    [("blur:7", "blur"), ("#00B140", "green"), ("#FFFFFF", "#ffffff"), ("/a/B.png", "/a/B.png")],
)
def test_each_spec_has_the_tile_that_stands_for_it(spec: str, tile: str) -> None:
    assert catalogue.tile_spec(spec) == tile


@pytest.mark.parametrize(("spec", "strength"), [("blur:0", 0), ("blur:250", 100), ("blur", 60), ("green", 60)])
def test_the_strength_is_read_and_limited(spec: str, strength: int) -> None:
    assert catalogue.blur_strength(spec) == strength


def test_the_grid_never_has_fewer_columns_and_gains_them_with_width(qtbot: QtBot) -> None:
    layout = TileLayout(cell_px=100, aspect=2.0, fewest=3, spacing_px=8)
    assert layout.columns(50) == 3
    assert layout.columns(428) == 4
    assert layout.heightForWidth(300) == 0


def test_the_ring_of_the_keyboard_leaves_a_favourite_as_it_looks(window: MainWindow) -> None:
    tile = next(each for each in window.panel.gallery.tiles if each.choice.spec == "#ffffff")
    tile.show_marks(key=0, is_favourite=True)
    window.activateWindow()
    tile.setFocus()
    assert tile.hasFocus()
    picture = tile.grab().toImage()
    assert picture.pixelColor(picture.rect().center()).name() == "#ffffff"
