"""Everybody can use it: names, tooltips, keys, contrast, and no text cut off."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_contrast import contrast
from gui_fakes import Stage, camera, composite, plain
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.gui.application import make_application
from desktop_app.gui.gallery.section import SectionHeading
from desktop_app.gui.gallery.tile import BackdropTile
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.session.messages import Notice
from desktop_app.gui.shortcuts import SHORTCUTS
from desktop_app.gui.shortcuts_dialog import ShortcutsDialog
from desktop_app.gui.theme import DARK, LIGHT, Theme, apply_theme, current_theme, theme_for
from desktop_app.settings import Settings

SIZES = [(900, 600), (1280, 800), (3840, 2160)]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    make_application()
    stage = Stage(tmp_path, cameras=[camera("a", "A camera with quite a long name, as they come")])
    window = stage.window(Settings(added_backdrops=("#123456",)))
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(stage.pipelines))
    stage.pipeline.push(composite(plain((40, 60, 80))))
    qtbot.waitUntil(lambda: "fps" in window.status.text)
    window.notices.post(Notice("test", "Something happened. Do this about it.", "Try again", lambda: None))
    window.toast.say("Saved a file", action="Show in folder", shortcut_name="show_folder")
    return window


def interactive(window: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QAbstractSlider, QComboBox)
    found = [widget for widget in window.findChildren(QWidget) if isinstance(widget, kinds)]
    own = [widget for widget in found if "ScrollBar" not in type(widget).__name__]
    return [widget for widget in own if not widget.objectName().startswith("qt_")]


def test_every_control_says_its_name_and_its_key(window: MainWindow) -> None:
    keys = {row.keys_for_people for row in SHORTCUTS}
    # A key leads to the tiles together, and to none of them alone.
    controls = [each for each in interactive(window) if not isinstance(each, (BackdropTile, SectionHeading))]
    # What lies behind the button beside the presets has no key.
    controls.remove(window.panel.gallery.shelves.presets.more)
    assert len(controls) > 25
    for control in controls:
        words = f"{type(control).__name__} {control.accessibleName()!r} {control.toolTip()!r}"
        assert control.accessibleName(), words
        assert control.toolTip().endswith(")"), words
        assert control.toolTip().rsplit("(", 1)[1].removesuffix(")") in keys, words


def test_a_tile_and_a_heading_say_no_key_that_does_not_choose_them(window: MainWindow) -> None:
    window.gallery_parts.collection.put_on_key(4, "green")
    tiles = {tile.choice.spec: tile for tile in window.panel.gallery.tiles}
    assert tiles["blur"].toolTip() == "Blur the room behind you (Ctrl+B)"
    assert tiles["green"].toolTip().endswith(". Number key 4")
    for each in (*tiles.values(), *(section.heading for section in window.panel.gallery.shelves.sections)):
        assert each.accessibleName()
        assert each.toolTip()
        assert each is tiles["blur"] or "Ctrl" not in each.toolTip() + each.accessibleDescription()


def test_every_control_is_reached_by_tab_or_arrows_or_its_own_key(window: MainWindow) -> None:
    reached: set[QWidget] = set()
    widget: QWidget | None = window.centralWidget()
    for _ in range(1000):
        widget = widget.nextInFocusChain() if widget is not None else None
        if widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.add(widget)
    for control in interactive(window):
        in_group = isinstance(control, BackdropTile)
        is_remove = control.accessibleName().startswith("Remove ")
        in_segments = control.accessibleName().lower().find("countdown") >= 0
        assert control in reached or in_group or is_remove or in_segments, control.accessibleName()


def test_arrows_walk_the_gallery(qtbot: QtBot, window: MainWindow) -> None:
    window.panel.gallery.focus()
    first = QApplication.focusWidget()
    assert isinstance(first, BackdropTile)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    second = QApplication.focusWidget()
    assert isinstance(second, BackdropTile)
    assert second is not first
    assert window.keeper.settings.backdrop == second.choice.spec


def test_no_two_shortcuts_clash_and_every_row_has_an_action(window: MainWindow) -> None:
    sequences = [QKeySequence(keys).toString() for row in SHORTCUTS for keys in (row.keys, *row.also)]
    assert all(sequences)
    assert len(set(sequences)) == len(sequences)
    assert set(window.actions_by_name) == {row.name for row in SHORTCUTS}
    others = [
        action.shortcut().toString()
        for action in window.findChildren(type(window.actions_by_name["quit"]))
        if action not in window.actions_by_name.values() and not action.shortcut().isEmpty()
    ]
    assert others == []


def test_every_key_is_there_without_altgr_on_other_keyboards() -> None:
    for row in SHORTCUTS:
        key = row.keys.rsplit("+", 1)[-1] or "+"
        assert key.isalnum() or key in "+-", row.keys


@pytest.mark.parametrize("key", [Qt.Key.Key_Plus, Qt.Key.Key_Equal])
def test_it_zooms_in_by_plus_and_by_the_key_that_has_it_above(
    qtbot: QtBot, window: MainWindow, key: Qt.Key
) -> None:
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.keeper.settings.framings


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_no_text_is_cut_off(window: MainWindow, size: tuple[int, int], theme: Theme) -> None:
    app = make_application()
    apply_theme(app, theme)
    window.resize(*size)
    app.processEvents()
    assert (window.width(), window.height()) == size
    assert window.panel.horizontalScrollBar().maximum() == 0
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        words = f"{label.text()!r} at {size}"
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), words
        else:
            assert label.contentsRect().width() >= label.fontMetrics().horizontalAdvance(label.text()), words
    for button in window.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
    panel = window.panel.widget()
    for child in panel.findChildren(QWidget):
        if child.isVisible():
            right = child.mapTo(panel, child.rect().topRight()).x()
            assert right < panel.width(), (child, size)


def test_the_overview_lists_every_key(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    for row in SHORTCUTS:
        assert row.title in shown
        assert row.keys_for_people in shown


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_text_and_controls_have_aa_contrast(theme: Theme) -> None:
    for text, ground in (
        (theme.text, theme.window),
        (theme.text, theme.surface),
        (theme.text, theme.raised),
        (theme.text, theme.hover),
        (theme.text, theme.accent_soft),
        (theme.text, theme.warning_soft),
        (theme.recording, theme.window),
        (theme.recording, theme.surface),
        (theme.muted, theme.window),
        (theme.muted, theme.surface),
        (theme.on_accent, theme.accent),
        (theme.on_stage, theme.stage),
    ):
        assert contrast(text, ground) >= 4.5, (text, ground)
    for line, ground in (
        (theme.control_line, theme.window),
        (theme.control_line, theme.surface),
        (theme.accent, theme.surface),
        (theme.accent, theme.window),
        (theme.warning, theme.warning_soft),
        (theme.warning, theme.window),
    ):
        assert contrast(line, ground) >= 3.0, (line, ground)


@pytest.mark.parametrize(
    ("scheme", "theme"),
    [(Qt.ColorScheme.Light, LIGHT), (Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Unknown, LIGHT)],
)
def test_light_and_dark_follow_the_system(scheme: Qt.ColorScheme, theme: Theme, qtbot: QtBot) -> None:
    app = make_application()
    app.styleHints().colorSchemeChanged.emit(scheme)
    assert theme_for(scheme) is theme
    assert current_theme() is theme
    assert app.palette().color(QPalette.ColorRole.Window) == QColor(theme.window)
    assert "@" not in app.styleSheet()


def test_icons_are_tinted_again_when_the_scheme_changes(window: MainWindow) -> None:
    app = make_application()
    apply_theme(app, LIGHT)
    light = window.bar.mirror.icon().pixmap(20, 20).toImage()
    apply_theme(app, DARK)
    dark = window.bar.mirror.icon().pixmap(20, 20).toImage()
    assert not light.isNull()
    assert light != dark
