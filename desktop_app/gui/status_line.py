"""The line at the bottom: which camera, how large, how fast, how late, and how a recording stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop_app.gui.language.words import mark, tr
from desktop_app.gui.theme import current_theme

if TYPE_CHECKING:
    from desktop_app.live.stats import LiveStats

DOT_PX = 10
DEMO_NAME = mark("Demo")
"""The one source whose name is ours."""


class StatusLine(QWidget):
    """Words and a dot; the words alone carry the meaning."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without numbers."""
        super().__init__(parent)
        self.setAccessibleName(tr("Status"))
        self._dot = _Dot()
        self._source = QLabel()
        self._source.setObjectName("muted")
        self._source.setTextFormat(Qt.TextFormat.PlainText)
        self._source.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._recording = QLabel()
        self._recording.setObjectName("recording")
        self._recording.setToolTip(tr("Length and size of the recording, and pictures left out"))
        self._recording.hide()
        self._numbers = QLabel()
        self._numbers.setObjectName("muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 0, 2, 0)
        layout.setSpacing(8)
        layout.addWidget(self._dot)
        layout.addWidget(self._source, 1)
        layout.addWidget(self._recording)
        layout.addSpacing(8)
        layout.addWidget(self._numbers)
        self._name = ""
        self.show_waiting(tr("Getting ready"))

    @property
    def text(self) -> str:
        """All that the line says."""
        parts = (self._name, self._recording.text(), self._numbers.text())
        return "  ".join(part for part in parts if part)

    def show_waiting(self, words: str) -> None:
        """Say that nothing is live yet, and why."""
        self._name = words
        self._source.setText(words)
        self._numbers.setText("")
        self._dot.show_live(False)

    def show_recording(self, words: str) -> None:
        """Say how the recording stands; empty when there is none."""
        self._recording.setText(words)
        self._recording.setVisible(bool(words))
        self.setAccessibleDescription(self.text)

    def show_stats(self, stats: LiveStats, *, is_covered: bool) -> None:
        """Show which source is live and its numbers. `is_covered`: nobody can be seen at the moment."""
        name = tr(stats.source_name) if stats.source_name == DEMO_NAME else stats.source_name
        if is_covered:
            name = tr("{source} (covered)").format(source=name)
        self._name = name
        metrics = self._source.fontMetrics()
        room = max(40, self._source.width())
        self._source.setText(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room))
        self._source.setToolTip(name)
        parts = [tr("{fps} fps").format(fps=round(stats.fps)), f"{stats.latency_ms:.0f} ms"]
        if stats.limit_fps is not None and stats.limit_fps < 30:
            parts[0] = tr("{fps} fps (held to {limit})").format(
                fps=round(stats.fps), limit=round(stats.limit_fps)
            )
        # There is not room for everything in a small window; while recording, that is worth more.
        if stats.size is not None and not self._recording.text():
            height, width = stats.size
            parts.insert(0, f"{width} \N{MULTIPLICATION SIGN} {height}")
        self._numbers.setText("   ".join(parts))
        self._numbers.setToolTip(tr("Picture size, pictures per second, and how late the picture is"))
        self._dot.show_live(not is_covered)
        self.setAccessibleDescription(self.text)


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
