"""One backdrop to choose: a picture, a colour or an effect, with a clear mark when it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolButton, QWidget

from desktop_app.gui.gallery.catalogue import Choice
from desktop_app.gui.gallery.thumbnail_store import ThumbnailStore
from desktop_app.gui.gallery.tile_marks import paint_chosen, paint_key, paint_play, paint_slides, paint_star
from desktop_app.gui.language.words import tr
from desktop_app.gui.preview import checkerboard
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.theme import current_theme, scaled_font

RING_PX = 2.0
GAP_PX = 2.0
CORNER_PX = 8.0
CAPTION_PX = 20.0
OFF_OPACITY = 0.4
REMOVE_PX = 22


class BackdropTile(QAbstractButton):
    """A checkable tile. Colours are discs, everything else is a rounded rectangle."""

    remove_requested = Signal(str)

    def __init__(
        self, choice: Choice, parent: QWidget | None = None, *, store: ThumbnailStore | None = None
    ) -> None:
        """Show a choice; its picture comes from the store when it is painted, or by `show_thumbnail`."""
        super().__init__(parent)
        self.choice = choice
        self._store = store
        self._thumbnail: QImage | None = None
        self._key = 0
        self._is_favourite = False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._describe()
        self._remove = QToolButton(self)
        self._remove.setObjectName("remove")
        self._remove.setText("\N{MULTIPLICATION SIGN}")
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._remove.setFixedSize(REMOVE_PX, REMOVE_PX)
        describe(self._remove, tr("Remove {title}").format(title=choice.title), shortcut_name="remove_backdrop")
        self._remove.clicked.connect(lambda: self.remove_requested.emit(choice.spec))
        self._remove.hide()

    def twin(self, parent: QWidget) -> BackdropTile:
        """Make another tile of the same choice and picture."""
        twin = BackdropTile(self.choice, parent, store=self._store)
        twin._thumbnail = self._thumbnail
        twin.setChecked(self.isChecked())
        return twin

    @property
    def has_thumbnail(self) -> bool:
        """Whether its picture has come."""
        return self._thumbnail is not None or (self._store is not None and self._store.has(self.choice))

    def show_thumbnail(self, image: QImage) -> None:
        """Paint this picture, cut to the tile's shape, and none of the store."""
        self._thumbnail = image
        self.update()

    def show_marks(self, *, key: int, is_favourite: bool) -> None:
        """Show its number key, 0 for none, and whether it is a favourite."""
        if (key, is_favourite) == (self._key, self._is_favourite):
            return
        self._key, self._is_favourite = key, is_favourite
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """The grid decides; this only keeps lone tiles visible."""
        return QSize(96, 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the remove button in the corner."""
        self._remove.move(self.width() - REMOVE_PX, 0)
        super().resizeEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer to remove one's own."""
        self._remove.setVisible(self.choice.is_own)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the offer back."""
        self._remove.hide()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring, content, caption and mark."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(1 if self.isEnabled() else OFF_OPACITY)
        inset = RING_PX + GAP_PX
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        is_disc = self.choice.kind == "colour"
        if is_disc:
            side = min(area.width(), area.height())
            centre = area.center()
            area = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        corner = area.height() / 2 if is_disc else CORNER_PX
        shape = QPainterPath()
        shape.addRoundedRect(area, corner, corner)
        painter.save()
        painter.setClipPath(shape)
        self._paint_content(painter, area)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.control_line if is_disc or self.underMouse() else theme.line), 1))
        painter.drawPath(shape)
        half = RING_PX / 2
        ring = area.adjusted(-inset + half, -inset + half, inset - half, inset - half)
        ring_corner = ring.height() / 2 if is_disc else CORNER_PX + GAP_PX
        if self.isChecked():
            painter.setPen(QPen(QColor(theme.accent), RING_PX))
            painter.drawRoundedRect(ring, ring_corner, ring_corner)
            paint_chosen(painter, area.center() if is_disc else area.topLeft() + QPointF(13, 13))
        # In the corners: outside a disc, which has none, and inside everything else, above a caption.
        out = 3 if is_disc else -3
        low = out - (CAPTION_PX if self.choice.kind == "effect" else 0)
        if self._key:
            paint_key(painter, area.bottomRight() + QPointF(out, low), self._key, self.font())
        if self._is_favourite:
            paint_star(painter, area.bottomLeft() + QPointF(-out, low))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.text), 1.5, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), max(2, corner - 2), max(2, corner - 2))

    def _describe(self) -> None:
        words = [self.choice.explanation]
        words += [tr("Favourite")] if self._is_favourite else []
        words += [tr("Number key {key}").format(key=self._key)] if self._key else []
        own_key = "choose_blur" if self.choice.spec == "blur" else ""
        describe(self, self.choice.title, title=". ".join(words), shortcut_name=own_key)

    def _paint_content(self, painter: QPainter, area: QRectF) -> None:
        theme = current_theme()
        choice = self.choice
        if choice.spec == "transparent":
            tile = checkerboard(7, QColor("#ffffff"), QColor("#cfd4dc"))
            painter.drawTiledPixmap(area, tile)
        elif choice.colour:
            painter.fillRect(area, QColor(choice.colour))
        else:
            painter.fillRect(area, QColor(theme.raised))
        picture = self._thumbnail
        if picture is None and self._store is not None:
            picture = self._store.image(choice)
        if picture is not None:
            scale = max(area.width() / picture.width(), area.height() / picture.height())
            width, height = picture.width() * scale, picture.height() * scale
            left, top = area.center().x() - width / 2, area.center().y() - height / 2
            painter.drawImage(QRectF(left, top, width, height), picture)
        if choice.kind == "effect":
            self._paint_caption(painter, area)
        if choice.is_slides:
            paint_slides(painter, area)
        elif choice.is_video:
            paint_play(painter, area)

    def _paint_caption(self, painter: QPainter, area: QRectF) -> None:
        font = scaled_font(self.font(), 0.85, QFont.Weight.Medium)
        words_px = QFontMetrics(font).horizontalAdvance(self.choice.title)
        painter.setFont(scaled_font(font, min(1.0, (area.width() - 6) / max(1, words_px)), QFont.Weight.Medium))
        strip = QRectF(area.left(), area.bottom() - CAPTION_PX, area.width(), CAPTION_PX)
        painter.fillRect(strip, QColor(10, 12, 16, 178))
        painter.setPen(QColor("#ffffff"))
        painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, self.choice.title)
