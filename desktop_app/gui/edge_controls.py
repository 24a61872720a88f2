"""How the person's edge looks and how calm it is: five sliders, and back to the defaults."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui.language.words import mark, tr
from desktop_app.gui.panel_group import begin_group
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.slider_row import SliderRow, line_up
from desktop_app.settings import Settings


@dataclass(frozen=True)
class _Slider:
    """One slider: `per_unit` steps make 1 of the setting `name`."""

    name: str
    word: str
    title: str
    limits: tuple[int, int]
    per_unit: int
    number: Callable[[int], str]


def _percent(step: int) -> str:
    return f"{step} %"


def _pixels(step: int) -> str:
    return f"{QLocale().toString(step / 2)} px"


def _pixels_further(step: int) -> str:
    return f"+{_pixels(step)}" if step > 0 else _pixels(step)


_SLIDERS = (
    _Slider(
        "feather_px",
        mark("Feather"),
        mark("How soft the edge is blurred, in pixels"),
        (0, 40),
        2,
        _pixels,
    ),
    _Slider(
        "shift_px",
        mark("Shift"),
        mark("Move the edge into you (left) or outward (right), in pixels"),
        (-20, 20),
        2,
        _pixels_further,
    ),
    _Slider(
        "softness",
        mark("Softness"),
        mark("How much of fine hair and doubt stays half visible"),
        (0, 100),
        100,
        _percent,
    ),
    _Slider(
        "smoothing", mark("Calm"), mark("How much a still edge is calmed over time"), (0, 100), 100, _percent
    ),
    _Slider(
        "light_wrap",
        mark("Light"),
        mark("How much of the new room's light falls on your edge"),
        (0, 100),
        100,
        _percent,
    ),
)
SHORTCUT = "focus_edge"


class EdgeControls(QWidget):
    """A heading with a button, and the sliders under it."""

    changed = Signal(str, float)
    """The name of a setting and its new value."""
    reset_requested = Signal()

    def __init__(self, margin_px: int, parent: QWidget | None = None) -> None:
        """Show the defaults."""
        super().__init__(parent)
        self.reset = QPushButton(tr("Reset"))
        describe(
            self.reset,
            tr("Reset the edge"),
            title=tr("Set them all to their defaults"),
            shortcut_name="reset_edge",
        )
        self.reset.clicked.connect(self.reset_requested)
        layout = begin_group(self, margin_px, tr("Edge"), self.reset)
        self.rows = {each.name: self._row(each) for each in _SLIDERS}
        line_up(tuple(self.rows.values()))
        for row in self.rows.values():
            layout.addWidget(row)
        self.show_settings(Settings())

    def focus(self) -> None:
        """Take the keyboard to the first slider; Tab goes on to the others."""
        next(iter(self.rows.values())).slider.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_settings(self, settings: Settings) -> None:
        """Show settings without telling anybody."""
        for each in _SLIDERS:
            self.rows[each.name].show_value(round(getattr(settings, each.name) * each.per_unit))
        self.reset.setEnabled(any(getattr(settings, name) != value for name, value in defaults().items()))

    def _row(self, each: _Slider) -> SliderRow:
        row = SliderRow(
            tr(each.word),
            name=tr(each.word),
            title=tr(each.title),
            shortcut_name=SHORTCUT,
            limits=each.limits,
            step=max(1, each.per_unit // 20),
            number=each.number,
        )
        row.changed.connect(lambda step: self.changed.emit(each.name, step / each.per_unit))
        return row


def defaults() -> dict[str, float]:
    """Give the settings the sliders stand for, at their defaults."""
    return {each.name: getattr(Settings(), each.name) for each in _SLIDERS}
