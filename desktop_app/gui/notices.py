"""Plain words for the user: a bar that stays until it is settled, and a toast that goes by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from desktop_app.gui.eliding import WrappingLabel
from desktop_app.gui.icons import use_icon
from desktop_app.gui.language.outside import translated
from desktop_app.gui.language.words import tr
from desktop_app.gui.session.messages import Notice
from desktop_app.gui.shortcuts import describe

TOAST_MS = 6000
TOAST_MARGIN_PX = 16
_TWO_LINES = 1.7
"""How many lines' worth of words two lines hold, for they break between words."""


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something without moving the keyboard there."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class NoticeBar(QFrame):
    """Shows the newest unsettled notice; settling or closing it brings the one before back."""

    posted = Signal(str)
    """What a new notice says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden: there is nothing to say."""
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(tr("Message"))
        self._notices: dict[str, Notice] = {}
        self._icon = QLabel()
        use_icon(self._icon, "warning", "warning")
        self._text = WrappingLabel()
        self._action = QPushButton()
        self._action.clicked.connect(self.act)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        use_icon(self._close, "close")
        describe(self._close, tr("Close the message"), shortcut_name="cancel")
        self._close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(self._icon, 0)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action, 0)
        layout.addWidget(self._close, 0)
        self.hide()

    @property
    def current(self) -> Notice | None:
        """The notice on show."""
        return next(reversed(self._notices.values()), None)

    def post(self, notice: Notice) -> None:
        """Show a notice now, in place of an earlier one of the same topic."""
        self._notices.pop(notice.topic, None)
        self._notices[notice.topic] = notice
        self._refresh()
        self.posted.emit(notice.text)

    def settle(self, topic: str) -> None:
        """Take the notice of this topic away: it is true no more."""
        if self._notices.pop(topic, None) is not None:
            self._refresh()

    def dismiss(self) -> None:
        """Take the notice on show away: the user has read it."""
        current = self.current
        if current is not None:
            self.settle(current.topic)

    def act(self) -> None:
        """Do what the notice on show offers, if it offers anything."""
        current = self.current
        if current is not None and current.act is not None:
            current.act()

    def _refresh(self) -> None:
        notice = self.current
        self.setVisible(notice is not None)
        if notice is None:
            return
        words = translated(notice.text)
        self._text.setText(words)
        self.setAccessibleDescription(words)
        self._action.setVisible(bool(notice.action))
        self._action.setText(notice.action)
        describe(self._action, notice.action or tr("Action"), shortcut_name="try_again")
        announce(self, words)


class Toast(QFrame):
    """A short message over the bottom of another widget, gone after `TOAST_MS` unless pointed at."""

    changed = Signal()
    """It says something else now, or nothing any more."""

    def __init__(self, host: QWidget) -> None:
        """Lie over `host`, hidden."""
        super().__init__(host)
        self.setObjectName("toast")
        self.setAccessibleName(tr("Message"))
        self._host = host
        self._full_text = ""
        self._topic = ""
        self._act: Callable[[], None] | None = None
        self._also_act: Callable[[], None] | None = None
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._action = QPushButton()
        self._action.clicked.connect(self.act)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        self._also = QPushButton()
        self._also.clicked.connect(self.also_act)
        layout.addWidget(self._text)
        layout.addWidget(self._also)
        layout.addWidget(self._action)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The whole message, also where the screen has room for less."""
        return self._full_text

    @property
    def words_on_show(self) -> str:
        """The message, as long as it is there to be read, also where the window around it is hidden."""
        return "" if self.isHidden() else self._full_text

    def say(
        self,
        text: str,
        *,
        action: str = "",
        act: Callable[[], None] | None = None,
        shortcut_name: str = "",
        copy: Callable[[], None] | None = None,
        topic: str = "",
    ) -> None:
        """Show a message, with one button if `action` names it; `shortcut_name` is the button's key.

        With `copy`, there is a second button for it. `topic` is what `settle` knows the message by, the
        button's key if not given.
        """
        text = translated(text)
        self._full_text = text
        self._topic = topic or shortcut_name
        self._act = act
        self._action.setVisible(bool(action))
        self._action.setText(action)
        describe(self._action, action or tr("Action"), shortcut_name=shortcut_name)
        self._also_act = copy
        self._also.setVisible(copy is not None)
        self._also.setText(tr("Copy") if copy is not None else "")
        describe(self._also, tr("Copy the picture"), shortcut_name="copy_picture")
        self.setAccessibleDescription(text)
        announce(self, text)
        self.show()
        self.raise_()
        self._place()
        self._timer.start(TOAST_MS)

    def offer_undo(self, text: str, undo: Callable[[], None]) -> None:
        """Say what was done, with a button that undoes it; its topic is "undo"."""
        self.say(text, action=tr("Undo"), act=undo, shortcut_name="undo")

    def settle(self, topic: str) -> None:
        """Take the message away if it is of this topic: it is true no more."""
        if topic == self._topic:
            self.hide()

    def setVisible(self, visible: bool) -> None:
        """Come or go, and tell: Qt sends no event of that in a hidden window."""
        super().setVisible(visible)
        self.changed.emit()

    def act(self) -> None:
        """Do what the button says."""
        act = self._act
        self.hide()
        if act is not None:
            act()

    @property
    def offers_copy(self) -> bool:
        """Whether the message on show has a button that copies."""
        return self.isVisible() and self._also_act is not None

    def also_act(self) -> None:
        """Copy, as the second button says."""
        act = self._also_act
        self.hide()
        if act is not None:
            act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom when the host changes its size."""
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while somebody reads."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        self._timer.start(TOAST_MS)
        super().leaveEvent(event)

    def _place(self) -> None:
        action_px = self._action.sizeHint().width() + 12 if self._action.text() else 8
        also_px = self._also.sizeHint().width() + 12 if self._also_act is not None else 0
        room = max(80, self._host.width() - 2 * TOAST_MARGIN_PX - action_px - also_px - 24)
        self._fit_words(room)
        self.adjustSize()
        left = (self._host.width() - self.width()) // 2
        self.move(max(0, left), self._host.height() - self.height() - TOAST_MARGIN_PX)

    def _fit_words(self, room_px: int) -> None:
        """Show the message in one line, or in two where that is too short; more than that loses its middle."""
        metrics = self._text.fontMetrics()
        longest_px = max(map(metrics.horizontalAdvance, self._full_text.split()), default=0)
        breaks = longest_px <= room_px < metrics.horizontalAdvance(self._full_text)
        self._text.setWordWrap(breaks)
        self._text.setMinimumWidth(room_px if breaks else 0)
        self._text.setMaximumWidth(room_px)
        shown_px = round(room_px * _TWO_LINES) if breaks else room_px
        self._text.setText(metrics.elidedText(self._full_text, Qt.TextElideMode.ElideMiddle, shown_px))
        self._text.setToolTip(self._full_text)
