"""The bar under the preview: countdown left, shutter and record button in the middle, the view right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from desktop_app.gui.icon_button import icon_button
from desktop_app.gui.icons import ICON_PX, use_icon
from desktop_app.gui.language.words import tr
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.shutter import CountdownChoice, ShutterButton
from desktop_app.settings import Settings

SPACING_PX = 8
TOOLS_SPACING_PX = 4


class ControlBar(QWidget):
    """What is needed all the time, close to the picture."""

    shot_requested = Signal()
    record_requested = Signal()
    pause_requested = Signal()
    sound_requested = Signal()
    countdown_chosen = Signal(int)
    mirror_chosen = Signal(bool)
    turn_requested = Signal(int)
    """Quarter turns to turn on, clockwise: 1 or -1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Place the three groups so that the shutter is in the middle of the picture."""
        super().__init__(parent)
        self._is_recording = self._has_sound = False
        self.countdown = CountdownChoice()
        self.countdown.chosen.connect(self.countdown_chosen)
        self.timer = QLabel()
        self.timer.setFixedWidth(ICON_PX)
        use_icon(self.timer, "timer", "muted")
        describe(self.timer, tr("Countdown"), shortcut_name="next_countdown")
        self.shutter = ShutterButton()
        self.shutter.clicked.connect(self.shot_requested)
        self.record = icon_button("record", tr("Record"), "record")
        self.record.clicked.connect(self.record_requested)
        self.pause = icon_button("pause", tr("Pause the recording"), "pause_recording")
        self.pause.clicked.connect(self.pause_requested)
        self.sound = icon_button("microphone-off", tr("Sound"), "sound")
        self.sound.setCheckable(True)
        self.sound.clicked.connect(self.sound_requested)
        self.left = icon_button("rotate-left", tr("Turn the picture left"), "rotate_left")
        self.left.clicked.connect(lambda: self.turn_requested.emit(-1))
        self.right = icon_button("rotate-right", tr("Turn the picture right"), "rotate_right")
        self.right.clicked.connect(lambda: self.turn_requested.emit(1))
        self.mirror = icon_button("mirror", tr("Mirror the picture"), "mirror")
        self.mirror.setCheckable(True)
        self.mirror.clicked.connect(self.mirror_chosen)
        self.menu = icon_button("menu", tr("Menu"), "show_menu")
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        tools = QHBoxLayout()
        tools.setSpacing(TOOLS_SPACING_PX)
        for button in (self.left, self.right, self.mirror, self.menu):
            tools.addWidget(button)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(SPACING_PX)
        layout.addLayout(self._left(), 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(self._middle(), 0, 1, Qt.AlignmentFlag.AlignCenter)
        layout.addLayout(tools, 0, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(2, 1)
        self.show_recording(is_recording=False, is_paused=False)

    def show_settings(self, settings: Settings) -> None:
        """Show settings without telling anybody."""
        self.countdown.show_seconds(settings.countdown_s)
        self.mirror.setChecked(settings.mirror)
        self._has_sound = settings.sound
        self.sound.setChecked(settings.sound)
        use_icon(self.sound, "microphone" if settings.sound else "microphone-off")
        on, off = tr("Sound is on: recordings have it"), tr("Sound is off: recordings are silent")
        describe(self.sound, tr("Sound"), title=on if settings.sound else off, shortcut_name="sound")
        self._describe_record()

    def show_recording(self, *, is_recording: bool, is_paused: bool) -> None:
        """Offer to record, or to stop, pause and go on."""
        use_icon(self.record, "record-stop" if is_recording else "record", "recording")
        use_icon(self.pause, "play" if is_paused else "pause")
        words = tr("Go on with the recording") if is_paused else tr("Pause the recording")
        describe(self.pause, words, shortcut_name="pause_recording")
        if self.pause.hasFocus() and not is_recording:
            self.record.setFocus()
        self.pause.setVisible(is_recording)
        self._is_recording = is_recording
        self._describe_record()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _describe_record(self) -> None:
        with_sound, silent = tr("Record what is shown, with sound"), tr("Record what is shown, without sound")
        name = tr("Stop recording") if self._is_recording else tr("Record")
        title = name if self._is_recording else with_sound if self._has_sound else silent
        describe(self.record, name, title=title, shortcut_name="record")

    def _fit(self) -> None:
        """Keep the pause button's place free, so that the shutter stays in the middle of the picture.

        A narrow window needs that place: three turns right are one left, and while recording the countdown
        waits.
        """
        middle = (self.countdown, self.pause, self.shutter, self.record)
        tools = (self.left, self.right, self.mirror, self.menu)
        needed_px = sum(max(each.sizeHint().width(), each.minimumWidth()) + SPACING_PX for each in middle)
        needed_px += sum(each.width() + TOOLS_SPACING_PX for each in tools) - TOOLS_SPACING_PX
        is_narrow = self.width() < needed_px
        policy = self.pause.sizePolicy()
        policy.setRetainSizeWhenHidden(not is_narrow)
        self.pause.setSizePolicy(policy)
        self.left.setVisible(not is_narrow)
        # Its switch is in the panel too.
        needed_px += self.sound.width() + SPACING_PX
        self.sound.setVisible(self.width() >= needed_px)
        self.timer.setVisible(self.width() >= needed_px + ICON_PX + SPACING_PX)
        self.countdown.setVisible(not (is_narrow and self._is_recording))

    def _left(self) -> QHBoxLayout:
        left = QHBoxLayout()
        left.setSpacing(SPACING_PX)
        for widget in (self.timer, self.countdown, self.sound):
            left.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        return left

    def _middle(self) -> QHBoxLayout:
        middle = QHBoxLayout()
        middle.setSpacing(SPACING_PX)
        for button in (self.pause, self.shutter, self.record):
            middle.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return middle
