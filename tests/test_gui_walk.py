"""A walk over every widget of every window: what a screen reader says, where Tab goes, what can be read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from gui_contrast import contrast
from gui_fakes import Stage, camera, composite, plain
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizeGrip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.gui.application import make_application
from desktop_app.gui.inputs import DropDown, Switch
from desktop_app.gui.language.languages import LANGUAGES, use_language
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.qt_image import to_rgba
from desktop_app.gui.session.messages import Notice
from desktop_app.gui.theme import DARK, LIGHT, Theme, apply_theme
from desktop_app.gui.window_size import SMALLEST_SIZE
from desktop_app.settings import Settings

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "propagateSizeHints")
SHARP = 3
"""Drawn so much larger that the strokes of letters have a colour of their own."""
SURFACES = (
    "window",
    "notices",
    "tour",
    "covered",
    "small",
    "show_shortcuts",
    "picture_options",
    "edit_picture",
    "output_guide",
)
SHEETS = SURFACES[5:]


@pytest.fixture(params=["en"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    app = make_application()
    use_language(app, request.param)
    yield request.param
    use_language(app, "en")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, language: str) -> Iterator[MainWindow]:
    stage = Stage(tmp_path, cameras=[camera("a", "Front")])
    window = stage.window(Settings(added_backdrops=("#123456",), feather_px=4.0))
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines))
    stage.pipeline.push(composite(plain((40, 60, 80))))
    qtbot.waitUntil(lambda: window.preview.composite is not None)
    window._show_status()
    yield window
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.comfort.quit()


def surface(qtbot: QtBot, window: MainWindow, name: str) -> QWidget:
    """Bring one part of the program on the screen and give its window."""
    shown: QWidget = window
    if name == "notices":
        window.notices.post(Notice("test", "Something happened. Do this about it.", "Try again", lambda: None))
        window.toast.say("Saved a file", action="Show in folder", shortcut_name="show_folder")
        window.zones.badge.say("Part of your room is kept visible")
    elif name == "tour":
        window.comfort.tour.start()
        window.comfort.tour.go(1)
    elif name == "covered":
        window.comfort.cover.toggle()
    elif name == "small":
        window.comfort.toggle_small()
        assert window.comfort.small is not None
        shown = window.comfort.small
    elif name != "window":
        window.actions_by_name[name].trigger()
        qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(QDialog)))
        shown = next(each for each in window.findChildren(QDialog) if each.isVisible())
    qtbot.wait(0)
    return shown


def seen(root: QWidget) -> list[QWidget]:
    """Give every widget of a window that is on show, our own ones alone."""
    found = [each for each in root.findChildren(QWidget) if each.isVisible() and each.window() is root]
    return [
        each for each in found if not each.objectName().startswith("qt_") and not isinstance(each, QSizeGrip)
    ]


def spoken(widget: QWidget) -> str:
    """Give what a screen reader says of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


@pytest.mark.parametrize("name", SURFACES)
def test_a_screen_reader_has_a_name_for_all_that_takes_the_keyboard_or_the_mouse(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    root = surface(qtbot, window, name)
    assert spoken(root) or root.windowTitle()
    for widget in seen(root):
        takes_keys = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
        if takes_keys or isinstance(widget, (QAbstractButton, QComboBox)):
            words = spoken(widget).strip()
            assert words, (type(widget).__name__, widget.objectName(), widget.toolTip())
            assert any(letter.isalnum() for letter in words), words


def tab_stops(root: QWidget) -> list[QWidget]:
    """Give what Tab stops at, in its order."""
    stops: list[QWidget] = []
    widget = root.nextInFocusChain()
    while widget is not root:
        is_stop = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
        if is_stop and widget.isVisible() and widget.window() is root:
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def region(widget: QWidget, window: MainWindow) -> str:
    """Say in which column of the window something is; what lies over the picture is on its own."""
    for name in ("panel", "bar", "notices", "preview"):
        part = getattr(window, name)
        if part is widget or part.isAncestorOf(widget):
            return name
    return ""


@pytest.mark.parametrize("name", ["window", *SHEETS])
def test_tab_goes_as_one_reads_and_comes_by_everything(qtbot: QtBot, window: MainWindow, name: str) -> None:
    root = surface(qtbot, window, name)
    stops = tab_stops(root)
    assert stops
    in_order: dict[str, list[QWidget]] = {}
    for stop in stops:
        in_order.setdefault(region(stop, window) if root is window else "", []).append(stop)
    for widgets in in_order.values():
        for one, other in pairwise(widgets):
            upper, lower = (QRect(each.mapTo(root, QPoint(0, 0)), each.size()) for each in (one, other))
            words = f"{spoken(one)!r} at {upper.getRect()} comes before {spoken(other)!r} at {lower.getRect()}"
            same_row = upper.top() < lower.bottom() and lower.top() < upper.bottom()
            assert upper.left() < lower.left() if same_row else upper.top() < lower.top(), words


@pytest.mark.parametrize("name", SHEETS)
def test_escape_closes_a_sheet(qtbot: QtBot, window: MainWindow, name: str) -> None:
    sheet = surface(qtbot, window, name)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def words_of(widget: QWidget) -> str:
    """Give the text that a widget paints; empty where it paints none, or is switched off."""
    if not widget.isEnabled():
        return ""
    if isinstance(widget, (QLabel, QPushButton, Switch)):
        return widget.text().strip()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return (widget.text() or widget.placeholderText()) if isinstance(widget, QLineEdit) else ""


def least_contrast(root: QWidget) -> list[tuple[float, str]]:
    """Give the contrast that each text in a window has where it is painted, the least first."""
    image = QImage(root.size() * SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    root.render(image)
    found = []
    for widget in seen(root):
        if not words_of(widget):
            continue
        inner = widget.rect().adjusted(4, 4, -4, -4) if not isinstance(widget, QLabel) else widget.rect()
        region = widget.visibleRegion().boundingRect().intersected(inner)
        if region.width() < 8 or region.height() < 8:
            continue
        corner = widget.mapTo(root, region.topLeft())
        part = to_rgba(image.copy(QRect(corner * SHARP, region.size() * SHARP)))
        packed = part[..., :3].astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32)
        colours, counts = np.unique(packed, return_counts=True)
        ground = QColor(int(colours[counts.argmax()]))
        # A single odd pixel is no stroke of a letter.
        strokes = [QColor(int(colour)) for colour in colours[counts >= 8]]
        best = max((contrast(ground, stroke) for stroke in strokes), default=1.0)
        found.append((best, f"{words_of(widget)!r} in {type(widget).__name__} {widget.objectName()!r}"))
    return sorted(found)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", [each for each in SURFACES if each != "small"])
def test_every_text_can_be_read_where_it_is_painted(
    qtbot: QtBot, window: MainWindow, name: str, theme: Theme
) -> None:
    apply_theme(make_application(), theme)
    contrasts = least_contrast(surface(qtbot, window, name))
    assert len(contrasts) >= 2
    assert contrasts[0][0] >= 4.5, contrasts[:5]


def test_text_that_cannot_be_read_is_found(qtbot: QtBot, window: MainWindow) -> None:
    apply_theme(make_application(), LIGHT)
    window.status._numbers.setStyleSheet("color: #9a9a9a")
    window.status._numbers.setText("hard to read")
    qtbot.wait(0)
    assert least_contrast(window)[0][0] < 4.5


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
@pytest.mark.parametrize("size", [(800, 520), (900, 600)])
def test_no_words_are_cut_off_in_any_language(
    qtbot: QtBot, window: MainWindow, language: str, size: tuple[int, int]
) -> None:
    window.resize(*size)
    window.comfort.tour.start()
    window.comfort.tour.go(1)
    QApplication.processEvents()
    qtbot.wait(0)
    panel = window.panel.widget()
    assert panel is not None
    for widget in seen(window):
        words = f"{words_of(widget)!r} at {size} in {language}"
        if isinstance(widget, QPushButton) and widget.text():
            needed = widget.fontMetrics().horizontalAdvance(widget.text().strip())
            assert widget.width() >= needed + 8, words
        elif isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
            assert widget.height() >= widget.heightForWidth(widget.width()), words
        elif isinstance(widget, QComboBox) and widget is not window.panel.sources.list:
            room = widget.width() - DropDown.AROUND_WORDS_PX
            for choice in map(widget.itemText, range(widget.count())):
                assert widget.fontMetrics().horizontalAdvance(choice) <= room, (choice, words)
        if panel.isAncestorOf(widget):
            assert widget.mapTo(panel, widget.rect().topRight()).x() < panel.width(), words
    assert window.panel.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
@pytest.mark.parametrize("name", SHEETS)
def test_no_sheet_needs_more_room_than_the_smallest_window(
    qtbot: QtBot, window: MainWindow, language: str, name: str
) -> None:
    needed = surface(qtbot, window, name).minimumSizeHint()
    assert needed.boundedTo(SMALLEST_SIZE) == needed
