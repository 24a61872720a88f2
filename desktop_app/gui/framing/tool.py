"""Zooming and panning the picture: wheel, drag, pinch, keys and panel agree here, for the source on show."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent

from desktop_app.gui.corner_badge import CornerBadge
from desktop_app.gui.framing.controls import FramingControls, zoom_words
from desktop_app.gui.language.words import tr
from desktop_app.gui.preview import PreviewWidget
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.gui.session.sources import SourceSession
from desktop_app.matting.chosen_crop import chosen_crop, remembered
from desktop_app.matting.crop import WHOLE, Crop, crop_at
from desktop_app.matting.zones import View

KEY_ZOOM = 1.25
KEY_PAN = 0.15
"""Shares of the picture on show."""
_WHEEL_ZOOM = 1.15
_NOTCH = 120
_SMALLEST_ZOOM = 1.02
_SMALLEST_TOLD_ZOOM = 1.05
_MOST_SOURCES = 200


class FramingTool(QObject):
    """Changes `framings` and `auto_framing` of the settings. A hand on the picture ends the following."""

    def __init__(
        self,
        keeper: SettingsKeeper,
        sources: SourceSession,
        *,
        preview: PreviewWidget,
        controls: FramingControls,
        parent: QObject | None = None,
    ) -> None:
        """Connect the parts."""
        super().__init__(parent)
        self._keeper = keeper
        self._sources = sources
        self._preview = preview
        self._controls = controls
        self._dragged_from: tuple[QPointF, Crop] | None = None
        self.badge = CornerBadge(preview, tr("Zoom"), Qt.Corner.BottomRightCorner)
        preview.installEventFilter(self)
        preview.composite_shown.connect(self._refresh)
        keeper.changed.connect(self._refresh)
        sources.selected.connect(self._refresh)
        controls.zoom_chosen.connect(self.zoom_to)
        controls.follow_chosen.connect(self.follow)
        controls.reset_requested.connect(self.reset)
        self._refresh()

    def zoom_to(self, zoom: float) -> None:
        """Zoom about the middle of the picture on show, 1-4."""
        crop = self._in_force()
        self._choose(crop_at(zoom, *crop.centre))

    def zoom_by(self, factor: float, at: tuple[float, float] = (0.5, 0.5)) -> None:
        """Zoom in (above 1) or out, so that a place of the shown picture, 0-1 each, stays where it is."""
        crop = self._in_force()
        x, y = crop.outward(*at)
        size = crop_at(crop.zoom * factor, 0.5, 0.5).size
        self._choose(crop_at(1 / size, x + (0.5 - at[0]) * size, y + (0.5 - at[1]) * size))

    def pan_by(self, across: float, down: float) -> None:
        """Look further right and down, in shares of the picture on show."""
        crop = self._in_force()
        x, y = crop.centre
        self._choose(crop_at(crop.zoom, x + across * crop.size, y + down * crop.size))

    def reset(self) -> None:
        """Show the whole picture, and follow nobody."""
        self._choose(WHOLE)

    def follow(self, is_on: bool) -> None:
        """Follow the person, beginning with what is on show, or stay with what is on show now."""
        if is_on:
            self._keeper.change(auto_framing=True)
        else:
            self._choose(self._in_force())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what happens over the picture."""
        if watched is not self._preview:
            return super().eventFilter(watched, event)
        match event:
            case QWheelEvent():
                return self._roll(event)
            case QNativeGestureEvent() if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(max(0.5, 1 + event.value()), self._place(event.position()))
                return True
            case QMouseEvent() if event.type() == QEvent.Type.MouseButtonDblClick:
                self._dragged_from = None
                self.reset()
                return True
            case QMouseEvent() if event.type() == QEvent.Type.MouseButtonPress:
                return self._grasp(event)
            case QMouseEvent() if event.type() == QEvent.Type.MouseMove:
                return self._drag(event)
            case QMouseEvent() if event.type() == QEvent.Type.MouseButtonRelease:
                self._dragged_from = None
                self._show_hand()
        return super().eventFilter(watched, event)

    def _roll(self, event: QWheelEvent) -> bool:
        turned = event.angleDelta().y()
        if turned and self._area.contains(event.position()):
            self.zoom_by(_WHEEL_ZOOM ** (turned / _NOTCH), self._place(event.position()))
        event.accept()
        return True

    def _grasp(self, event: QMouseEvent) -> bool:
        crop = self._in_force()
        if event.button() != Qt.MouseButton.LeftButton or crop.is_whole:
            return False
        if not self._area.contains(event.position()):
            return False
        self._dragged_from = (event.position(), crop)
        self._show_hand()
        return True

    def _drag(self, event: QMouseEvent) -> bool:
        if self._dragged_from is None:
            return False
        start, crop = self._dragged_from
        moved, area = event.position() - start, self._area
        x, y = crop.centre
        x -= moved.x() / area.width() * crop.size
        y -= moved.y() / area.height() * crop.size
        self._choose(crop_at(crop.zoom, x, y))
        return True

    @property
    def _area(self) -> QRectF:
        return QRectF(self._preview.picture_rect)

    def _place(self, position: QPointF) -> tuple[float, float]:
        area = self._area
        x = (position.x() - area.left()) / max(1.0, area.width())
        y = (position.y() - area.top()) / max(1.0, area.height())
        return min(1.0, max(0.0, x)), min(1.0, max(0.0, y))

    @property
    def _view(self) -> View:
        composite = self._preview.composite
        turns = composite.turns if composite is not None else 0
        return View(self._keeper.settings.mirror, turns)

    def _in_force(self) -> Crop:
        """Give what is shown, or will be with the next frame."""
        settings, composite = self._keeper.settings, self._preview.composite
        if settings.auto_framing and composite is not None and not composite.is_covered:
            return composite.crop
        return chosen_crop(settings, self._sources.active_id, self._view)

    def _choose(self, crop: Crop) -> None:
        source_id = self._sources.active_id
        others = {key: value for key, value in self._keeper.settings.framings.items() if key != source_id}
        if source_id and crop.zoom >= _SMALLEST_ZOOM:
            others[source_id] = remembered(crop, self._view)
        for key in list(others)[:-_MOST_SOURCES]:
            del others[key]
        self._keeper.change(framings=others, auto_framing=False)

    def _refresh(self, _news: object = None) -> None:
        settings = self._keeper.settings
        crop = self._in_force()
        is_following = settings.auto_framing
        self._controls.show_framing(crop.zoom, is_following=is_following)
        composite = self._preview.composite
        is_live = composite is not None and not composite.is_covered
        self.badge.say(_words_for(crop.zoom, is_following=is_following) if is_live else "")
        self._show_hand()

    def _show_hand(self) -> None:
        if self._dragged_from is not None:
            self._preview.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif not self._in_force().is_whole:
            self._preview.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._preview.unsetCursor()


def _words_for(zoom: float, *, is_following: bool) -> str:
    """Say how far the picture is zoomed in, 1-4, and whether it follows; nothing where it is whole."""
    words = zoom_words(zoom)
    if is_following:
        return tr("Following {zoom}").format(zoom=words)
    return words if zoom >= _SMALLEST_TOLD_ZOOM else ""
