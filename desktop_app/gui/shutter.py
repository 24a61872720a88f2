"""Taking the picture: the round button, the choice of a countdown, and the counting itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop_app.gui.language.words import tr
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.theme import current_theme

COUNTDOWNS_S = (0, 3, 10)
SHUTTER_PX = 64


class Countdown(QObject):
    """Counts whole seconds down to the shot. Idle, or counting: `start` while counting begins anew."""

    ticked = Signal(int)
    """Seconds left; 0 when the counting is over, whether shot or cancelled."""
    finished = Signal()
    """The moment of the shot."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start idle."""
        super().__init__(parent)
        self._left_s = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    @property
    def left_s(self) -> int:
        """Seconds until the shot; 0 when idle."""
        return self._left_s

    def start(self, seconds: int) -> None:
        """Shoot after this many seconds; 0 shoots at once."""
        self._left_s = seconds
        if seconds == 0:
            self._end()
            self.finished.emit()
            return
        self._timer.start()
        self.ticked.emit(seconds)

    def tick(self) -> None:
        """Count one second; the timer calls it."""
        if self._left_s == 0:
            return
        self._left_s -= 1
        if self._left_s > 0:
            self.ticked.emit(self._left_s)
            return
        self._end()
        self.finished.emit()

    def cancel(self) -> None:
        """Stop without a shot; nothing happens when idle."""
        if self._left_s > 0:
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._left_s = 0
        self.ticked.emit(0)


class ShutterButton(QAbstractButton):
    """A ring with a disc. While counting the disc becomes a square: press again to cancel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start ready for a shot."""
        super().__init__(parent)
        self._is_counting = False
        self._share = 0.0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_counting(False)

    def show_progress(self, share: float) -> None:
        """Fill the ring this far, 0-1: so much of a burst is taken."""
        self._share = share
        self.update()

    def show_counting(self, is_counting: bool) -> None:
        """Offer to cancel while the countdown runs."""
        self._is_counting = is_counting
        if is_counting:
            describe(self, tr("Cancel the countdown"), title=tr("Cancel"), shortcut_name="cancel")
        else:
            describe(self, tr("Take a picture"), shortcut_name="take_picture")
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a square."""
        return QSize(SHUTTER_PX, SHUTTER_PX)

    def hitButton(self, pos: object) -> bool:
        """Take clicks anywhere on the square, the corners too: easier to hit."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring, disc or square, and the focus."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(QRectF(self.rect()).center())
        outer = SHUTTER_PX / 2 - 3
        colour = QColor(theme.accent)
        if self.isDown() or self.underMouse():
            colour = colour.darker(112) if theme.window > "#8" else colour.lighter(108)
        painter.setPen(QPen(colour, 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, outer, outer)
        if self._share > 0:
            painter.setPen(QPen(colour, 6, c=Qt.PenCapStyle.FlatCap))
            ring = QRectF(centre.x() - outer, centre.y() - outer, 2 * outer, 2 * outer)
            # In sixteenths of a degree, clockwise from the top.
            painter.drawArc(ring, 90 * 16, round(-360 * 16 * self._share))
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.text), 1.5, Qt.PenStyle.DotLine))
            painter.drawEllipse(centre, outer - 4.5, outer - 4.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if self._is_counting:
            painter.drawRoundedRect(QRectF(centre.x() - 10, centre.y() - 10, 20, 20), 4, 4)
        else:
            disc = outer - (9 if self.isDown() else 7)
            painter.drawEllipse(centre, disc, disc)


class CountdownChoice(QWidget):
    """Three joined buttons: off, 3 s, 10 s."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start at off."""
        super().__init__(parent)
        self.setObjectName("segments")
        self.setAccessibleName(tr("Countdown"))
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for seconds in COUNTDOWNS_S:
            button = QPushButton(f"{seconds} s" if seconds else tr("Off"))
            button.setCheckable(True)
            button.setObjectName("segment")
            button.setProperty("place", {0: "first", 10: "last"}.get(seconds, "middle"))
            name = tr("Countdown of %n seconds", seconds) if seconds else tr("No countdown")
            describe(button, name, shortcut_name="next_countdown")
            self._group.addButton(button, seconds)
            layout.addWidget(button)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)

    @property
    def seconds(self) -> int:
        """The chosen countdown."""
        return self._group.checkedId()

    def show_seconds(self, seconds: int) -> None:
        """Mark one without telling anybody; an unknown number marks off."""
        self._group.button(seconds if seconds in COUNTDOWNS_S else 0).setChecked(True)

    def choose_next(self) -> None:
        """Go on to the next, from the last to the first, and tell."""
        index = COUNTDOWNS_S.index(self.seconds)
        seconds = COUNTDOWNS_S[(index + 1) % len(COUNTDOWNS_S)]
        self.show_seconds(seconds)
        self.chosen.emit(seconds)
