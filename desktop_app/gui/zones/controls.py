"""Zones in the side panel: which brush, how large, and clear."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop_app.gui.language.words import mark, tr
from desktop_app.gui.panel_group import begin_group
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.slider_row import SliderRow
from desktop_app.gui.zones.brush import FIRST, LARGEST, SMALLEST, STEP, Brush

_BRUSHES = (
    (Brush.OFF, mark("Off"), mark("No brush"), mark("Put the brush away"), "cancel"),
    (
        Brush.KEEP,
        mark("Keep"),
        mark("Keep brush"),
        mark("Paint over what shall always be seen, such as a chair"),
        "keep_brush",
    ),
    (
        Brush.HIDE,
        mark("Hide"),
        mark("Hide brush"),
        mark("Paint over what shall never be seen, such as a poster"),
        "hide_brush",
    ),
    (Brush.ERASE, mark("Erase"), mark("Eraser"), mark("Take zones away where you paint"), "erase_brush"),
)
_EXPLANATION = mark("Paint on the picture what is always seen, or never. It holds for this camera only.")
KEPT = mark("Part of your room is kept visible")


class ZoneControls(QWidget):
    """A heading with a button, the brushes, the size of the brush, and what is in force."""

    brush_chosen = Signal(object)
    size_changed = Signal(int)
    clear_requested = Signal()

    def __init__(self, margin_px: int, parent: QWidget | None = None) -> None:
        """Start with the brush away and nothing to clear."""
        super().__init__(parent)
        self.clear = QPushButton(tr("Clear"))
        describe(
            self.clear,
            tr("Clear the zones"),
            title=tr("Take all its zones away"),
            shortcut_name="clear_zones",
        )
        self.clear.clicked.connect(self.clear_requested)
        layout = begin_group(self, margin_px, tr("Zones"), self.clear)
        layout.addLayout(self._brushes())
        self.brush_size = SliderRow(
            tr("Brush"),
            name=tr("Brush size"),
            title=tr("How large the brush is, in percent of the picture"),
            shortcut_name="larger_brush",
            limits=(SMALLEST, LARGEST),
            step=STEP,
            number=lambda step: f"{step} %",
        )
        self.brush_size.show_value(FIRST)
        self.brush_size.changed.connect(self.size_changed)
        layout.addWidget(self.brush_size)
        self._note = QLabel()
        self._note.setObjectName("muted")
        self._note.setWordWrap(True)
        layout.addWidget(self._note)
        self.show_zones(has_zones=False, keeps_room=False)

    def choose(self, brush: Brush) -> None:
        """Take a brush, or put it away, and tell."""
        self.buttons[brush].click()

    def show_brush(self, brush: Brush) -> None:
        """Mark a brush without telling anybody."""
        self.buttons[brush].setChecked(True)

    def step_size(self, steps: int) -> None:
        """Make the brush so many steps larger, and tell."""
        self.brush_size.slider.setValue(self.brush_size.value + steps * STEP)

    def show_zones(self, *, has_zones: bool, keeps_room: bool) -> None:
        """Say whether this camera has zones, and whether one of them shows a part of the room."""
        self.clear.setEnabled(has_zones)
        self._note.setText(f"{tr(KEPT)}. {tr(_EXPLANATION)}" if keeps_room else tr(_EXPLANATION))

    def _brushes(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        group = QButtonGroup(self)
        self.buttons: dict[Brush, QPushButton] = {}
        places = {0: "first", 1: "inner", len(_BRUSHES) - 1: "last"}
        for index, (brush, word, name, title, shortcut_name) in enumerate(_BRUSHES):
            button = QPushButton(tr(word))
            button.setCheckable(True)
            # As wide as its word and an equal part of what is left over.
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setObjectName("segment")
            button.setProperty("place", places.get(index, "middle"))
            describe(button, tr(name), title=tr(title), shortcut_name=shortcut_name)
            button.clicked.connect(lambda _checked=False, brush=brush: self.brush_chosen.emit(brush))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[brush] = button
        self.buttons[Brush.OFF].setChecked(True)
        return row
