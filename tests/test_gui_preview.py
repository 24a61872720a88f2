"""The preview keeps the aspect of whatever it is given, and a QImage never borrows an array's memory."""

from __future__ import annotations

import numpy as np
import pytest
from gui_fakes import composite, plain
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop_app.gui.preview import PreviewWidget, fitted
from desktop_app.gui.qt_image import to_qimage, to_rgba

sides = st.integers(min_value=1, max_value=5000)


@given(sides, sides, sides, sides)
def test_fitted_keeps_the_aspect_to_a_pixel_and_touches_the_room(
    width: int, height: int, room_width: int, room_height: int
) -> None:
    room = QRect(7, 11, room_width, room_height)
    area = fitted(QSize(width, height), room)
    assert room.contains(area)
    scale = min(room_width / width, room_height / height)
    assert abs(area.width() - width * scale) <= 1
    assert abs(area.height() - height * scale) <= 1
    assert area.width() == room_width or area.height() == room_height


def test_fitted_in_no_room_is_empty() -> None:
    assert fitted(QSize(16, 9), QRect(0, 0, 0, 50)).isEmpty()


@pytest.mark.parametrize("shape", [(72, 128), (128, 72), (50, 50), (1, 300)])
@pytest.mark.parametrize("room", [(900, 600), (320, 700), (641, 361)])
def test_the_whole_picture_is_painted_and_nothing_beside_it(
    qtbot: QtBot, shape: tuple[int, int], room: tuple[int, int]
) -> None:
    preview = PreviewWidget()
    qtbot.addWidget(preview)
    preview.resize(*room)
    preview.show_composite(composite(plain((10, 200, 30), shape)))
    area = preview.picture_rect
    grabbed = preview.grab().toImage()
    assert grabbed.pixelColor(area.center()) == QColor(10, 200, 30)
    assert area.size() == fitted(QSize(shape[1], shape[0]), preview.rect()).size()
    for x, y in ((area.left() - 2, area.center().y()), (area.center().x(), area.top() - 2)):
        if preview.rect().contains(x, y):
            assert grabbed.pixelColor(x, y) != QColor(10, 200, 30)


def test_transparent_parts_stand_on_a_checkerboard(qtbot: QtBot) -> None:
    preview = PreviewWidget()
    qtbot.addWidget(preview)
    preview.resize(400, 300)
    preview.show_composite(composite(plain((255, 0, 0, 0))))
    area = preview.picture_rect.adjusted(20, 20, -20, -20)
    pixels = to_rgba(preview.grab(area).toImage())
    colours = {tuple(pixel) for pixel in pixels.reshape(-1, 4)}
    assert colours == {(255, 255, 255, 255), (213, 217, 224, 255)}


def test_before_the_first_picture_there_is_a_still_card_with_words(qtbot: QtBot) -> None:
    preview = PreviewWidget()
    qtbot.addWidget(preview)
    preview.resize(400, 300)
    preview.show_message("Getting ready")
    assert preview.message == "Getting ready"
    assert preview.accessibleDescription() == "Getting ready"
    assert preview.picture_rect.width() == 400
    preview.grab()


@pytest.mark.parametrize("channels", [3, 4])
def test_a_qimage_owns_its_memory_and_keeps_every_pixel(channels: int) -> None:
    rng = np.random.default_rng(5)
    image = rng.integers(0, 256, (7, 13, channels), dtype=np.uint8)
    if channels == 4:
        image[..., 3] = 255
    before = image.copy()
    copy = to_qimage(image)
    image[:] = 0
    np.testing.assert_array_equal(to_rgba(copy)[..., :channels], before)


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((4, 4), np.uint8),
        np.zeros((4, 4, 2), np.uint8),
        np.zeros((4, 4, 3), np.float32),
        np.zeros((0, 4, 3), np.uint8),
    ],
)
def test_a_picture_of_another_form_is_refused_with_its_form(image: np.ndarray) -> None:
    with pytest.raises(ValueError, match=r"Expected \(H, W, 3 or 4\) uint8, got"):
        to_qimage(image)


def test_a_read_only_view_with_gaps_is_copied_right() -> None:
    image = np.arange(2 * 6 * 3, dtype=np.uint8).reshape(2, 6, 3)[:, ::2]
    image.flags.writeable = False
    copy = to_qimage(image)
    assert isinstance(copy, QImage)
    np.testing.assert_array_equal(to_rgba(copy)[..., :3], image)
