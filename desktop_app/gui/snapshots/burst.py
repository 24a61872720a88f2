"""Several pictures in a row, of which only the sharpest is kept."""

from __future__ import annotations

import logging
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.gui.background import Background
from desktop_app.gui.language.words import tr
from desktop_app.gui.snapshots.shot import Shot

logger = logging.getLogger(__name__)

APART_S = 0.1
"""How far apart the pictures are, in seconds."""
_TOLERANCE_S = 0.02
_GRACE_MS = 2500
"""When the camera gives fewer pictures than were asked for, the best of those is taken after this wait."""
CHOICES = (0, 5, 10, 20)


def words_for(count: int) -> str:
    """Say what a burst of so many pictures is."""
    return {
        5: tr("Best of 5, over half a second"),
        10: tr("Best of 10, over 1 second"),
        20: tr("Best of 20, over 2 seconds"),
    }.get(count, tr("One picture"))


class Burst(QObject):
    """Takes pictures as they are shown, and has each judged in the background. Holds the best one only."""

    progressed = Signal(int, int)
    """How many pictures have been taken, of how many; 0 of 0 when it is over."""
    finished = Signal(object)
    """The sharpest `Shot`; None if no picture came."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start idle."""
        super().__init__(parent)
        self._judging = Background(self, threads=1)
        self._number = 0
        self._wanted = self._taken = self._judged = 0
        self._last_at_s: float | None = None
        self._best: tuple[float, Shot] | None = None
        self._timeout = QTimer(self)
        self._timeout.setSingleShot(True)
        self._timeout.timeout.connect(self.stop_waiting)

    @property
    def is_running(self) -> bool:
        """Whether pictures are being taken or judged."""
        return self._wanted > 0

    @property
    def is_taking(self) -> bool:
        """Whether another picture is wanted."""
        return self._taken < self._wanted

    def start(self, count: int) -> None:
        """Begin to take so many pictures."""
        self._reset()
        self._wanted = count
        self._timeout.start(round(count * APART_S * 1000) + _GRACE_MS)
        self.progressed.emit(0, count)

    def is_due(self, captured_at_s: float) -> bool:
        """Whether a picture of this time is far enough from the one before."""
        last = self._last_at_s
        return self.is_taking and (last is None or abs(captured_at_s - last) >= APART_S - _TOLERANCE_S)

    def take(self, shot: Shot) -> None:
        """Take a picture."""
        self._taken += 1
        self._last_at_s = shot.composite.captured_at_s
        number = self._number
        self._judging.run(
            partial(_sharpness, shot),
            lambda score: self._judge(number, shot, score),
            lambda error: self._judge_unknown(number, shot, error),
        )
        self.progressed.emit(self._taken, self._wanted)

    def stop_waiting(self) -> None:
        """Make do with the pictures there are."""
        self._wanted = self._taken
        self._finish_if_done()

    def cancel(self) -> None:
        """End without a picture."""
        if self.is_running:
            self._reset()
            self.progressed.emit(0, 0)

    def close(self) -> None:
        """End, and wait for what is being judged."""
        self._reset()
        self._judging.close()

    def _judge(self, number: int, shot: Shot, score: float) -> None:
        if number != self._number:
            return  # Of a burst that was cancelled.
        self._judged += 1
        if self._best is None or score > self._best[0]:
            self._best = (score, shot)
        self._finish_if_done()

    def _judge_unknown(self, number: int, shot: Shot, error: Exception) -> None:
        logger.warning("A picture of a burst could not be judged.", exc_info=error)
        self._judge(number, shot, 0.0)

    def _finish_if_done(self) -> None:
        if self._judged < self._wanted:
            return
        best = self._best[1] if self._best is not None else None
        self._reset()
        self.progressed.emit(0, 0)
        self.finished.emit(best)

    def _reset(self) -> None:
        self._number += 1
        self._wanted = self._taken = self._judged = 0
        self._last_at_s = self._best = None
        self._timeout.stop()


def _sharpness(shot: Shot) -> float:
    # Imported here: OpenCV is not there yet when the window shows.
    from desktop_app.matting.sharpness import person_sharpness

    return person_sharpness(shot.composite.image, shot.composite.alpha)
