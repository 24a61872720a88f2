"""The line at the bottom: which camera, how large, how fast, how late, and how a recording stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop_app.gui.effort_words import effort_words
from desktop_app.gui.eliding import ElidingLabel
from desktop_app.gui.language.words import mark, tr
from desktop_app.gui.theme import current_theme

if TYPE_CHECKING:
    from desktop_app.live.stats import LiveStats

DOT_PX = 10
DEMO_NAME = mark("Demo")
"""The one source whose name is ours."""
GAPS_PX = 80
"""Dot, margins and all that lies between the words."""
MOST_NAME_PX = 140
"""A source's name is cut rather than anything else left out, if it is longer than this."""


class StatusLine(QWidget):
    """Words and a dot; the words alone carry the meaning."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without numbers."""
        super().__init__(parent)
        self.setAccessibleName(tr("Status"))
        self._dot = _Dot()
        self._source = ElidingLabel()
        self._source.setObjectName("muted")
        self._recording = QLabel()
        self._recording.setObjectName("recording")
        self._recording.setToolTip(tr("Length and size of the recording, and pictures left out"))
        self._recording.hide()
        self._effort = QLabel()
        self._effort.setObjectName("muted")
        self._outputs = QLabel()
        self._outputs.setObjectName("outputs")
        self._outputs.hide()
        self._numbers = QLabel()
        self._numbers.setObjectName("muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 0, 2, 0)
        layout.setSpacing(8)
        layout.addWidget(self._dot)
        layout.addWidget(self._source, 1)
        layout.addWidget(self._outputs)
        layout.addWidget(self._recording)
        layout.addSpacing(8)
        layout.addWidget(self._effort)
        layout.addSpacing(8)
        layout.addWidget(self._numbers)
        self._name = self._effort_words = ""
        self._forms = [("", "")]
        self.show_waiting(tr("Getting ready"))

    @property
    def text(self) -> str:
        """All that the line says."""
        parts = (
            self._name,
            self._outputs.text(),
            self._recording.text(),
            self._effort_words,
            self._numbers.text(),
        )
        return "  ".join(part for part in parts if part)

    def show_waiting(self, words: str) -> None:
        """Say that nothing is live yet, and why."""
        self._name = words
        self._source.setText(words)
        self._forms = [("", "")]
        self._fit()
        self._effort_words = ""
        self._dot.show_live(False)

    def show_recording(self, words: str) -> None:
        """Say how the recording stands; empty when there is none."""
        self._recording.setText(words)
        self._recording.setVisible(bool(words))
        self._fit()
        self.setAccessibleDescription(self.text)

    def show_outputs(self, words: str, *, is_showing: bool) -> None:
        """Say where else the picture is on show; empty where it is not. `is_showing`: not covered."""
        self._outputs.setText(words)
        seen = (
            tr("Other programs see you") if is_showing else tr("Other programs see a card or a backdrop alone")
        )
        self._outputs.setToolTip(seen)
        self._outputs.setVisible(bool(words))
        self._fit()
        self.setAccessibleDescription(self.text)

    def show_stats(self, stats: LiveStats, *, is_covered: bool) -> None:
        """Show which source is live and its numbers. `is_covered`: nobody can be seen at the moment."""
        name = tr(stats.source_name) if stats.source_name == DEMO_NAME else stats.source_name
        if is_covered:
            name = tr("{source} (covered)").format(source=name)
        self._name = name
        words, fewer, fewest = effort_words(stats.effort) if stats.effort is not None else ("", "", "")
        self._effort_words = words
        fps = tr("{fps} fps").format(fps=round(stats.fps))
        rate = f"{fps}   {stats.latency_ms:.0f} ms"
        height, width = stats.size or (0, 0)
        sized = f"{width} \N{MULTIPLICATION SIGN} {height}   {rate}" if stats.size is not None else rate
        # There is not room for everything in a small window; while recording, that is worth more.
        self._forms = [(words, sized), (words, rate), (fewer, rate), (fewer, fps), (fewest, rate), ("", rate)]
        self._fit()
        self._effort.setToolTip(words)
        self._numbers.setToolTip(tr("Picture size, pictures per second, and how late the picture is"))
        self._source.setText(name)
        self._dot.show_live(not is_covered)
        self.setAccessibleDescription(self.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        forms = self._forms
        if self._recording.text() or self._outputs.text():
            forms = [*forms[1:], ("", "")]
        effort, numbers = next((form for form in forms if self._has_room(self._name, *form)), forms[-1])
        self._effort.setText(effort)
        self._numbers.setText(numbers)

    def _has_room(self, name: str, effort: str, numbers: str) -> bool:
        name_px = min(MOST_NAME_PX, self._source.fontMetrics().horizontalAdvance(name))
        return self._taken_px(effort, numbers) + name_px <= self.width()

    def _taken_px(self, effort: str, numbers: str) -> int:
        """Say how wide all is that stands beside the name."""
        plain = sum(self._numbers.fontMetrics().horizontalAdvance(each) for each in (effort, numbers))
        bold = sum(
            each.fontMetrics().horizontalAdvance(each.text()) for each in (self._outputs, self._recording)
        )
        return GAPS_PX + plain + bold


class _Dot(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._is_live = False
        self.setFixedSize(QSize(DOT_PX + 2, DOT_PX + 2))

    def show_live(self, is_live: bool) -> None:
        self._is_live = is_live
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#2f9e57" if self._is_live else theme.warning))
        painter.drawEllipse(QPointF(self.rect().center()) + QPointF(0.5, 0.5), DOT_PX / 2 - 1, DOT_PX / 2 - 1)
