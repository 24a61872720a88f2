"""What an icon button looks like when it is ticked, when it has the keyboard, and when both are true."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from gui_contrast import contrast
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.application import make_application
from desktop_app.gui.icon_button import icon_button
from desktop_app.gui.theme import DARK, LIGHT, Theme, apply_theme

EDGE, GAP, INSIDE = 1, 3, 8
"""Pixels from the left: on a ring, between a ring and what it surrounds, and within."""
# What the invisible screen says of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Iterator[Theme]:
    app = make_application()
    apply_theme(app, request.param)
    yield request.param
    apply_theme(app, LIGHT)


@pytest.fixture
def button(qtbot: QtBot, theme: Theme) -> Iterator[QToolButton]:
    row = QWidget()
    row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(row)
    button = icon_button("mirror", "Mirror the picture", "mirror")
    button.setCheckable(True)
    QHBoxLayout(row).addWidget(button)
    row.show()
    row.activateWindow()
    row.setFocus()
    qtbot.waitUntil(row.hasFocus)
    yield button
    row.close()


def colours(button: QToolButton) -> tuple[QColor, QColor, QColor]:
    """Give the colours of edge, gap and inside, a quarter from the top, where no icon is."""
    image = button.grab().toImage()
    row = image.height() // 4
    edge, gap, inside = (image.pixelColor(column, row) for column in (EDGE, GAP, INSIDE))
    return edge, gap, inside


def test_a_ticked_button_is_filled_and_its_icon_can_be_seen(button: QToolButton, theme: Theme) -> None:
    _, _, plain = colours(button)
    button.setChecked(True)
    edge, gap, inside = colours(button)
    assert edge == gap == inside == QColor(theme.accent)
    assert contrast(inside, plain) >= 3
    image = button.grab().toImage()
    seen = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    assert max(contrast(inside, each) for each in seen if each == QColor(theme.on_accent)) >= 4.5


def test_a_button_with_the_keyboard_has_a_ring_and_no_fill(
    qtbot: QtBot, button: QToolButton, theme: Theme
) -> None:
    _, _, plain = colours(button)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    edge, gap, inside = colours(button)
    assert gap == inside == plain
    assert contrast(edge, inside) >= 3
    assert contrast(edge, theme.window) >= 3


def test_a_ticked_button_with_the_keyboard_has_a_ring_apart_from_its_fill(
    qtbot: QtBot, button: QToolButton, theme: Theme
) -> None:
    button.setChecked(True)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    edge, gap, inside = colours(button)
    assert contrast(edge, gap) >= 3
    assert contrast(inside, gap) >= 3
    assert inside == QColor(theme.accent)
