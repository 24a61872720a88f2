"""The big picture: paints the newest composite with its aspect kept, and what lies over it for a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.gui.language.words import tr
from desktop_app.gui.motion import wants_less_motion
from desktop_app.gui.painted_words import paint_words
from desktop_app.gui.qt_image import to_qimage
from desktop_app.gui.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from desktop_app.matting.matter import Composite

CORNER_PX = 12
CHECKER_PX = 16
FLASH_MS = 220
WORDS_AT = 0.8
"""Below the middle: in the middle of a card there is a sign."""
EMPTY_SIZE = QSize(16, 9)


def fitted(picture: QSize, room: QRect) -> QRect:
    """Find the largest rectangle with the picture's aspect inside a room, centred.

    Args:
        picture: width and height in pixels; an empty one gives an empty rectangle.
        room: where it must fit.

    Returns:
        A rectangle inside `room`, each side within one pixel of the exact aspect, at least 1 x 1.
    """
    if picture.isEmpty() or room.isEmpty():
        return QRect(room.topLeft(), QSize(0, 0))
    scale = min(room.width() / picture.width(), room.height() / picture.height())
    width = min(room.width(), max(1, round(picture.width() * scale)))
    height = min(room.height(), max(1, round(picture.height() * scale)))
    left = room.x() + (room.width() - width) // 2
    top = room.y() + (room.height() - height) // 2
    return QRect(left, top, width, height)


def checkerboard(square_px: int, light: QColor, dark: QColor) -> QPixmap:
    """Draw two by two squares to tile where the picture is transparent."""
    tile = QPixmap(2 * square_px, 2 * square_px)
    tile.fill(light)
    painter = QPainter(tile)
    painter.fillRect(0, 0, square_px, square_px, dark)
    painter.fillRect(square_px, square_px, square_px, square_px, dark)
    painter.end()
    return tile


class PreviewWidget(QWidget):
    """Shows one composite at a time; a still card until there is one."""

    composite_shown = Signal()
    overlay_changed = Signal()
    """What lies over the picture is another now: words, number, flash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setAccessibleName(tr("Live preview"))
        self.setAccessibleDescription(tr("You, with the chosen backdrop. No picture yet."))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 135)
        self._composite: Composite | None = None
        self._image: QImage | None = None
        self._shrunk: QImage | None = None
        self._message = ""
        self._count = 0
        self._is_drop_target = False
        self._is_filling = False
        self._checker = checkerboard(CHECKER_PX, QColor("#ffffff"), QColor("#d5d9e0"))
        self._flash = QVariantAnimation(self)
        self._flash.setDuration(FLASH_MS)
        self._flash.setStartValue(0.85)
        self._flash.setEndValue(0.0)
        self._flash.valueChanged.connect(self._paint_over_anew)

    @property
    def composite(self) -> Composite | None:
        """What is painted now."""
        return self._composite

    @property
    def message(self) -> str:
        """The words over the picture; empty for none."""
        return self._message

    @property
    def count(self) -> int:
        """The number over the picture; 0 for none."""
        return self._count

    @property
    def picture_rect(self) -> QRect:
        """Where the picture (or the empty card) lies, in widget pixels."""
        return fitted(self._image.size() if self._image is not None else EMPTY_SIZE, self.rect())

    def show_composite(self, composite: Composite) -> None:
        """Paint this composite from now on. RGB or RGBA; RGBA stands on a checkerboard."""
        self._composite = composite
        self._image = to_qimage(composite.image)
        self._shrunk = None
        self.composite_shown.emit()
        self.update()

    def clear(self) -> None:
        """Show no picture at all from now on."""
        self._composite = self._image = self._shrunk = None
        self.update()

    def fill(self, is_filling: bool) -> None:
        """Stand on black and without round corners, as on a whole screen; or in a window again."""
        self._is_filling = is_filling
        self.update()

    def show_message(self, message: str) -> None:
        """Write a short line over the picture; empty takes it away."""
        if message != self._message:
            self._message = message
            words = message or tr("You, with the chosen backdrop.")
            self.setAccessibleDescription(words)
            self._paint_over_anew()

    def show_count(self, count: int) -> None:
        """Write a big number over the picture; 0 takes it away."""
        self._count = count
        self._paint_over_anew()

    def show_drop_target(self, is_target: bool) -> None:
        """Show or hide the invitation to let a dragged file go."""
        self._is_drop_target = is_target
        self.update()

    def flash(self) -> None:
        """Brighten for a moment, as a camera does; not where less motion is wished for."""
        if not wants_less_motion():
            self._flash.start()

    def sizeHint(self) -> QSize:
        """Prefer a 16:9 picture."""
        return QSize(880, 495)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture, words, number and flash, in this order."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = self.picture_rect
        if self._is_filling:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
        self.paint_picture(painter, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_flash(painter, area)
        if self._is_drop_target:
            self._paint_drop_target(painter, area)
        elif self._count:
            self.paint_count(painter, area)
        elif self._message:
            paint_words(painter, QRectF(area), self._message, self.font(), at=WORDS_AT)
        if not self._is_filling:
            _round_corners(painter, QRectF(area), QColor(current_theme().window))

    def paint_picture(self, painter: QPainter, area: QRect) -> None:
        """Paint the picture alone into an area of the same aspect; a plain card while there is none."""
        if self._image is None:
            painter.fillRect(area, QColor(current_theme().stage))
            return
        if self._image.hasAlphaChannel():
            painter.drawTiledPixmap(area, self._checker)
        painter.drawImage(area, self._for_area(area, self._image))

    def paint_flash(self, painter: QPainter, area: QRect) -> None:
        """Brighten the area, so far as the flash is still on."""
        if self._flash.state() == QVariantAnimation.State.Running:
            painter.fillRect(area, QColor.fromRgbF(1, 1, 1, float(self._flash.currentValue())))

    def paint_count(self, painter: QPainter, area: QRect) -> None:
        """Paint the number into the middle of an area; nothing where there is none."""
        if not self._count:
            return
        shorter = min(area.width(), area.height())
        radius = max(min(48.0, 0.35 * shorter), 0.17 * shorter)
        centre = QPointF(QRectF(area).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(10, 12, 16, 140))
        painter.drawEllipse(centre, radius, radius)
        font = QFont(self.font())
        font.setPixelSize(round(radius * 1.1))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor("#ffffff"))
        circle = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._count))

    def _paint_over_anew(self) -> None:
        self.update()
        self.overlay_changed.emit()

    def _for_area(self, area: QRect, image: QImage) -> QImage:
        # The painter looks at four pixels for one, so below half size it would leave most of them out.
        size = area.size() * self.devicePixelRatioF()
        if 2 * size.width() >= image.width():
            return image
        if self._shrunk is None or self._shrunk.size() != size:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._shrunk = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        return self._shrunk

    def _paint_drop_target(self, painter: QPainter, area: QRect) -> None:
        theme = current_theme()
        veil = QColor(theme.accent_soft)
        veil.setAlphaF(0.8)
        painter.fillRect(area, veil)
        painter.setPen(QPen(QColor(theme.accent), 3, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(16, 16, -16, -16), CORNER_PX, CORNER_PX)
        paint_words(painter, QRectF(area), tr("Drop to use it as your backdrop"), self.font())


def _round_corners(painter: QPainter, area: QRectF, outside: QColor) -> None:
    # Painting the four corners over costs far less than clipping every smooth-scaled frame.
    frame = QPainterPath()
    frame.addRect(area.adjusted(-1, -1, 1, 1))
    inner = QPainterPath()
    inner.addRoundedRect(area, CORNER_PX, CORNER_PX)
    painter.fillPath(frame.subtracted(inner), outside)
