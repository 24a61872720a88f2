"""Recording in the side panel: sound or not, which microphone and how loud, and the kind of file with alpha."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.gui.inputs import DropDown, Switch
from desktop_app.gui.language.words import tr
from desktop_app.gui.panel_group import begin_group
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.theme import current_theme
from desktop_app.settings import Settings

METER_PX = 8
_LOUD = 0.97
"""From here on a microphone cuts the sound off: 0.8 dB below full scale."""
_FALL = 0.12
"""How much of its length the meter falls between two looks: it follows speech, and can still be seen."""


class LevelMeter(QWidget):
    """A bar as long as the sound is loud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show silence."""
        super().__init__(parent)
        self.setAccessibleName(tr("Level of the microphone"))
        self.setToolTip(tr("How loud the microphone is. Red: too loud"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.level = 0.0

    def sizeHint(self) -> QSize:
        """Ask for a low bar."""
        return QSize(120, METER_PX)

    def show_level(self, level: float) -> None:
        """Rise at once, and fall slowly. `level`: 0 to 1."""
        self.level = max(level, self.level - _FALL, 0.0)
        self.setAccessibleDescription(f"{self.level:.0%}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the groove and what fills it."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QRectF(self.rect())
        painter.setBrush(QColor(theme.line))
        painter.drawRoundedRect(groove, METER_PX / 2, METER_PX / 2)
        if self.level > 0:
            painter.setBrush(QColor(theme.recording if self.level > _LOUD else theme.accent))
            groove.setWidth(max(METER_PX, groove.width() * self.level))
            painter.drawRoundedRect(groove, METER_PX / 2, METER_PX / 2)


class SoundControls(QWidget):
    """A switch; while it is on, the microphone and its level; and the kind of file."""

    sound_chosen = Signal(bool)
    microphone_chosen = Signal(str)
    kind_chosen = Signal(str)

    def __init__(self, margin_px: int, parent: QWidget | None = None) -> None:
        """Show sound as off."""
        super().__init__(parent)
        layout = begin_group(self, margin_px, tr("Recording"))
        self.sound = Switch(tr("Record the microphone too"))
        describe(self.sound, tr("Record the microphone too"), shortcut_name="sound")
        self.sound.clicked.connect(self.sound_chosen)
        self.microphone = DropDown()
        describe(self.microphone, tr("Microphone"), shortcut_name="focus_microphone")
        self.microphone.activated.connect(
            lambda index: self.microphone_chosen.emit(self.microphone.itemData(index))
        )
        self.meter = LevelMeter()
        self.words = QLabel()
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        self.kind = DropDown()
        self.kind.addItem(tr("WebM (VP9), small"), ".webm")
        self.kind.addItem(tr("ProRes (MOV), for editing"), ".mov")
        describe(
            self.kind,
            tr("Transparent recordings"),
            title=tr("The kind of file while the backdrop is transparent"),
            shortcut_name="focus_recording_kind",
        )
        self.kind.activated.connect(lambda index: self.kind_chosen.emit(self.kind.itemData(index)))
        layout.addWidget(self.sound)
        layout.addWidget(self.microphone)
        layout.addWidget(self.meter)
        layout.addWidget(self.words)
        # Above and not beside it: in some languages the kinds need all of the width.
        label = QLabel(tr("Transparent recordings"))
        label.setBuddy(self.kind)
        layout.addWidget(label)
        layout.addWidget(self.kind)
        self.show_microphones((), "")

    def show_settings(self, settings: Settings) -> None:
        """Show settings without telling anybody."""
        self.sound.setChecked(settings.sound)
        self.kind.setCurrentIndex(max(0, self.kind.findData(settings.transparent_recording)))
        for widget in (self.microphone, self.meter, self.words):
            widget.setVisible(settings.sound)
        if self._choice != settings.microphone:
            self.show_microphones(self._names, settings.microphone)

    def show_microphones(self, names: Sequence[str], chosen: str) -> None:
        """Show which ones there are. One that was chosen and is not there is shown all the same."""
        self._names, self._choice = tuple(names), chosen
        items = [(tr("The system's microphone"), ""), *((name, name) for name in names)]
        if chosen and chosen not in names:
            items.append((tr("{name} (not there)").format(name=chosen), chosen))
        self.microphone.show_items(items)
        self.microphone.setCurrentIndex(self.microphone.findData(chosen))

    def show_state(self, words: str, level: float) -> None:
        """Show how loud it is, and say how it stands."""
        self.meter.show_level(level)
        if self.words.text() != words:
            self.words.setText(words)
