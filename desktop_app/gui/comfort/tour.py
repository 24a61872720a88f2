"""The first steps, shown once and whenever asked for: three bubbles that point at the real controls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.comfort.placing import place_beside
from desktop_app.gui.language.words import tr
from desktop_app.gui.notices import announce
from desktop_app.gui.shortcuts import describe
from desktop_app.gui.theme import current_theme, scaled_font

WIDTH_PX = 320
SIDE_PX = 16
SPACING_PX = 8
RING_PX = 3


@dataclass(frozen=True)
class Step:
    """What is explained, and the controls it is about: the bubble points at all of them together."""

    title: str
    text: str
    targets: tuple[QWidget, ...]


class Tour(QObject):
    """Owns bubble and ring while the tour runs; leaves nothing behind when it ends."""

    ended = Signal()

    def __init__(
        self, window: QWidget, steps: Callable[[], Sequence[Step]], avoid: Callable[[], Sequence[QWidget]]
    ) -> None:
        """Prepare.

        Args:
            window: whose controls are explained.
            steps: asked when the tour starts.
            avoid: what the bubble must never cover; hidden ones do not count.
        """
        super().__init__(window)
        self._window = window
        self._ask_steps = steps
        self._avoid = avoid
        self._steps: Sequence[Step] = ()
        self._index = 0
        self.bubble: Bubble | None = None
        self._ring: _Ring | None = None

    @property
    def is_running(self) -> bool:
        """Whether a step is on show."""
        return self.bubble is not None

    def start(self) -> None:
        """Begin at the first step; a tour that runs begins anew."""
        self._remove()
        self._steps = self._ask_steps()
        self.bubble = Bubble(self._window)
        self.bubble.next.clicked.connect(lambda: self.go(1))
        self.bubble.back.clicked.connect(lambda: self.go(-1))
        self.bubble.skip.clicked.connect(self.end)
        self.bubble.escaped.connect(self.end)
        self._ring = _Ring(self._window)
        self._window.installEventFilter(self)
        self._show(0)

    def go(self, by: int) -> None:
        """Go on or back; beyond the last step is the end."""
        if self._index + by >= len(self._steps):
            self.end()
        else:
            self._show(max(0, self._index + by))

    def end(self) -> None:
        """Take the tour away, at whatever step."""
        if self.is_running:
            self._remove()
            self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the controls when the window changes its size."""
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def _show(self, index: int) -> None:
        self._index = index
        if self.bubble is None:
            return
        step = self._steps[index]
        self.bubble.show_step(step, index, len(self._steps))
        self.bubble.show()
        self.bubble.fit()
        self._place()
        self.bubble.raise_()
        self.bubble.next.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.bubble, f"{step.title}. {step.text}")

    def _place(self) -> None:
        if self.bubble is None or self._ring is None:
            return
        step = self._steps[self._index]
        target = QRect()
        for widget in step.targets:
            if widget.isVisible():
                target = target.united(_rect_in(widget, self._window))
        target = target.intersected(self._window.rect())
        self._ring.around(target.adjusted(-RING_PX, -RING_PX, RING_PX, RING_PX))
        taken = [_rect_in(each, self._window) for each in self._avoid() if each.isVisible()]
        self.bubble.move(place_beside(target, self.bubble.rect(), self._window.rect(), taken))

    def _remove(self) -> None:
        self._window.removeEventFilter(self)
        for each in (self.bubble, self._ring):
            if each is not None:
                each.hide()
                each.setParent(None)
                each.deleteLater()
        self.bubble = self._ring = None


def _rect_in(widget: QWidget, window: QWidget) -> QRect:
    visible = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(window, visible.topLeft()), visible.size())


class Bubble(QFrame):
    """Title, text, and three buttons."""

    escaped = Signal()

    def __init__(self, window: QWidget) -> None:
        """Lie in the window, hidden."""
        super().__init__(window)
        self.setObjectName("tour")
        self.setAccessibleName(tr("Tour"))
        self._title = QLabel()
        self._title.setFont(scaled_font(self.font(), 1.15, self.font().Weight.DemiBold))
        self._title.setWordWrap(True)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._count = QLabel()
        self._count.setObjectName("muted")
        self.skip = QPushButton(tr("Skip"))
        self.back = QPushButton(tr("Back"))
        self.next = QPushButton(tr("Next"))
        self.next.setObjectName("primary")
        describe(self.skip, tr("Skip the tour"), title=tr("Skip the tour"), shortcut_name="cancel")
        describe(self.back, tr("Back"), title=tr("The step before"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE_PX, 16, SIDE_PX, 12)
        layout.setSpacing(SPACING_PX)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        row = QHBoxLayout()
        row.setSpacing(SPACING_PX)
        row.addWidget(self._count, 1)
        for button in (self.skip, self.back, self.next):
            row.addWidget(button)
        layout.addSpacing(4)
        layout.addLayout(row)

    def show_step(self, step: Step, index: int, count: int) -> None:
        """Say what a step says."""
        is_last = index == count - 1
        self._title.setText(step.title)
        self._text.setText(step.text)
        self.setAccessibleDescription(f"{step.title}. {step.text}")
        self._count.setText(tr("{step} of {count}").format(step=index + 1, count=count))
        self.skip.setVisible(not is_last)
        self.back.setVisible(index > 0)
        self.next.setText(tr("Done") if is_last else tr("Next"))
        describe(self.next, self.next.text(), title=tr("End the tour") if is_last else tr("The next step"))

    def fit(self) -> None:
        """Be as large as the words need; to be called once it is shown, when fonts are settled."""
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            # The buttons may need more, and wrapped words have a height only once the width is known.
            row = [each for each in (self._count, self.skip, self.back, self.next) if each.isVisibleTo(self)]
            buttons = sum(each.sizeHint().width() + SPACING_PX for each in row)
            width = max(WIDTH_PX, buttons + 2 * SIDE_PX)
            self.setFixedSize(width, layout.totalHeightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends the tour."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class _Ring(QWidget):
    """A frame around what is explained; the mouse goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def around(self, target: QRect) -> None:
        self.setGeometry(target)
        self.setVisible(not target.isEmpty())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_theme().accent), RING_PX))
        half = RING_PX // 2 + 1
        painter.drawRoundedRect(self.rect().adjusted(half, half, -half, -half), 10, 10)
