"""How the backdrop is worn: fitted, blurred, darkened, moving or not."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.gui.gallery.catalogue import Choice
from desktop_app.gui.inputs import DropDown, Switch
from desktop_app.gui.language.words import mark, tr
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.slider_row import SliderRow, line_up
from desktop_app.settings import Settings

_FITS = (
    ("fill", mark("Fill the picture")),
    ("fit", mark("Show all of it")),
    ("tile", mark("Tile")),
    ("centre", mark("Centre")),
)


class LookControls(QWidget):
    """A drop-down, two sliders and a switch."""

    changed = Signal(str, object)
    """The name of a setting and its new value."""

    def __init__(self, margin_px: int, parent: QWidget | None = None) -> None:
        """Start hidden: nothing is chosen."""
        super().__init__(parent)
        self.fit = DropDown()
        for name, title in _FITS:
            self.fit.addItem(tr(title), name)
        describe(
            self.fit,
            tr("Fit"),
            title=tr("How the backdrop is fitted to the picture"),
            shortcut_name="focus_fit",
        )
        self.fit.activated.connect(lambda index: self.changed.emit("backdrop_fit", self.fit.itemData(index)))
        self._fit_row = QWidget()
        row = QHBoxLayout(self._fit_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        label = QLabel(tr("Fit"))
        label.setBuddy(self.fit)
        row.addWidget(label)
        row.addWidget(self.fit, 1)
        self.blur = self._slider("backdrop_blur", tr("Blur"), tr("Blur of the backdrop"))
        self.dim = self._slider("backdrop_dim", tr("Dim"), tr("Dimming of the backdrop"))
        line_up((self.blur, self.dim))
        label.setMinimumWidth(self.blur.label.minimumWidth())
        self.plays = Switch(tr("Let it move"))
        describe(
            self.plays,
            tr("Let it move"),
            title=tr("Play backdrops that can move"),
            shortcut_name="backdrop_plays",
        )
        self.plays.clicked.connect(lambda is_on: self.changed.emit("backdrop_plays", is_on))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin_px, 0, margin_px, 0)
        layout.setSpacing(8)
        heading = QLabel(tr("Adjust the backdrop"))
        heading.setObjectName("section")
        layout.addWidget(heading)
        for widget in (self._fit_row, self.blur, self.dim, self.plays):
            layout.addWidget(widget)
        self.hide()

    def show_settings(self, settings: Settings) -> None:
        """Show settings without telling anybody."""
        self.fit.setCurrentIndex(max(0, self.fit.findData(settings.backdrop_fit)))
        self.blur.show_value(settings.backdrop_blur)
        self.dim.show_value(settings.backdrop_dim)
        self.plays.setChecked(settings.backdrop_plays)

    def show_choice(self, choice: Choice | None) -> None:
        """Show what this choice can be given."""
        is_picture = choice is not None and choice.kind == "picture"
        is_blur = choice is not None and choice.spec == "blur"
        self._fit_row.setVisible(is_picture)
        self.blur.setVisible(is_picture)
        self.plays.setVisible(choice is not None and choice.may_move)
        self.setVisible(is_picture or is_blur)

    def _slider(self, field: str, word: str, name: str) -> SliderRow:
        row = SliderRow(word, name=name, shortcut_name="focus_fit", number=lambda step: f"{step} %")
        row.changed.connect(lambda value: self.changed.emit(field, value))
        return row
