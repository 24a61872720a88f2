"""Painting zones: the brush, the settings and the words agree here, for the source on show and no other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPointF, Qt

from desktop_app import zone_text
from desktop_app.gui.corner_badge import CornerBadge
from desktop_app.gui.language.words import mark, tr
from desktop_app.gui.notices import Toast, announce
from desktop_app.gui.preview import PreviewWidget
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.gui.session.sources import SourceSession
from desktop_app.gui.session.undo import UndoList
from desktop_app.gui.zones.brush import FIRST, Brush
from desktop_app.gui.zones.controls import KEPT, ZoneControls
from desktop_app.gui.zones.painter import Canvas, ZonePainter
from desktop_app.matting.zones import View, zones_of
from desktop_app.settings_fields import MOST_ZONES

_HINTS = {
    Brush.KEEP: mark("Drag over what to keep. Right button erases, Esc ends."),
    Brush.HIDE: mark("Drag over what to hide. Right button erases, Esc ends."),
    Brush.ERASE: mark("Drag over zones to erase them. Esc ends."),
}


class ZoneTool(QObject):
    """Changes `zones` of the settings. A brush stays out until it is put away or the source changes."""

    def __init__(
        self,
        keeper: SettingsKeeper,
        sources: SourceSession,
        *,
        preview: PreviewWidget,
        controls: ZoneControls,
        toast: Toast,
        undo: UndoList,
        parent: QObject | None = None,
    ) -> None:
        """Connect the parts; the brush is away."""
        super().__init__(parent)
        self._keeper = keeper
        self._sources = sources
        self._preview = preview
        self._controls = controls
        self._toast = toast
        self._undo = undo
        self._brush = Brush.OFF
        self._diameter = FIRST
        self._is_new_stroke = False
        self.painter = ZonePainter(preview, self._look)
        self.badge = CornerBadge(preview, tr("Zones"), Qt.Corner.TopLeftCorner)
        self.painter.stroke_began.connect(self._begin_stroke)
        self.painter.stroked.connect(self._paint)
        self.painter.size_stepped.connect(controls.step_size)
        controls.brush_chosen.connect(self.take)
        controls.size_changed.connect(self._resize)
        controls.clear_requested.connect(self.clear)
        sources.selected.connect(lambda _source_id: self.take(Brush.OFF))
        keeper.changed.connect(self._refresh)
        preview.composite_shown.connect(self._refresh)
        self._refresh()

    @property
    def is_painting(self) -> bool:
        """Whether a brush is out."""
        return self._brush is not Brush.OFF

    def take(self, brush: Brush) -> None:
        """Take a brush to the picture, with the keyboard, or put it away."""
        had_keyboard = self.painter.hasFocus()
        self._brush = brush
        self._controls.show_brush(brush)
        self.painter.show_brush(brush, self._diameter / 200)
        if brush is not Brush.OFF:
            self.painter.setFocus()
        elif had_keyboard:
            self._controls.buttons[Brush.OFF].setFocus()
        self._refresh()

    def clear(self) -> None:
        """Take all zones of the source on show away; can be undone."""
        source_id = self._sources.active_id
        text = self._keeper.settings.zones.get(source_id, "")
        if text:
            self._put(source_id, "")
            words = tr("Cleared the zones")
            self._undo.remember(partial(self._put, source_id, text), words)
            self._toast.offer_undo(words, self._undo.undo_last)

    def _look(self) -> Canvas | None:
        """Give what can be painted on: the picture on show, if it is one of the source in force."""
        composite, settings = self._preview.composite, self._keeper.settings
        if composite is None or composite.is_covered or composite.source_id != self._sources.active_id:
            return None
        zones = zones_of(composite.source_id, settings.zones)
        return Canvas(zones, View(settings.mirror, composite.turns, composite.crop))

    def _begin_stroke(self) -> None:
        self._is_new_stroke = True

    def _paint(self, start: QPointF, end: QPointF, erases: bool) -> None:
        canvas, composite = self._look(), self._preview.composite
        if canvas is None or composite is None or not self.is_painting:
            return
        painted = canvas.zones.painted(
            canvas.view,
            (composite.image.shape[0], composite.image.shape[1]),
            start.toTuple(),
            end.toTuple(),
            radius=self._diameter / 200,
            value=zone_text.NONE if erases else self._brush.value,
        )
        if painted == canvas.zones:
            return
        source_id = self._sources.active_id
        if self._is_new_stroke:
            self._is_new_stroke = False
            before = self._keeper.settings.zones.get(source_id, "")
            self._undo.remember(partial(self._put, source_id, before), tr("A stroke of the brush"))
        self._put(source_id, "" if painted.is_empty else zone_text.encode(painted.cells))

    def _put(self, source_id: str, text: str) -> None:
        """Give a source these zones, or none; the source painted least lately goes if there are too many."""
        zones = {key: value for key, value in self._keeper.settings.zones.items() if key != source_id}
        if text:
            zones[source_id] = text
        for key in list(zones)[:-MOST_ZONES]:
            del zones[key]
        self._keeper.change(zones=zones)

    def _resize(self, diameter: int) -> None:
        self._diameter = diameter
        self.painter.show_brush(self._brush, diameter / 200)

    def _refresh(self, _settings: object = None) -> None:
        zones = zones_of(self._sources.active_id, self._keeper.settings.zones)
        self._controls.show_zones(has_zones=not zones.is_empty, keeps_room=zones.keeps_room)
        composite = self._preview.composite
        is_shown = zones.keeps_room and composite is not None and not composite.is_covered
        words = tr(_HINTS[self._brush]) if self.is_painting else tr(KEPT) if is_shown else ""
        if self.badge.say(words) and words:
            announce(self.badge, words)
        self.painter.update()
