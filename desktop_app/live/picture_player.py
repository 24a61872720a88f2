"""Reads the pictures of a moving backdrop ahead, in a thread of its own, into a store that cannot grow."""

from __future__ import annotations

import itertools
import logging
import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop_app.capture.frame import RgbImage
from desktop_app.errors import AppError, BackdropError
from desktop_app.matting.look import Look, dress

logger = logging.getLogger(__name__)

Pictures = Iterator[tuple[RgbImage, float]]
"""Each picture with its time in seconds from the first; times never go back."""
ROOM_BYTES = 96 << 20
MOST_AHEAD = 12
_FEWEST_AHEAD = 2
_SHORTEST_S, _USUAL_S = 0.01, 0.1


@dataclass(frozen=True)
class Wanted:
    """What pictures are made ready for: a frame's (height, width) and a look."""

    size: tuple[int, int]
    look: Look


@dataclass(frozen=True, eq=False)
class Shot:
    """A picture, when it is due since the beginning, and it made ready for something."""

    picture: RgbImage
    due_at_s: float
    ready: RgbImage | None
    ready_for: Wanted | None

    @property
    def nbytes(self) -> int:
        """How much memory it takes."""
        return self.picture.nbytes + (self.ready.nbytes if self.ready is not None else 0)


class PicturePlayer:
    """Goes round and round. `at`, `want` and `error`: one thread; the reading: its own."""

    def __init__(
        self,
        first: RgbImage,
        rest: Pictures,
        read: Callable[[], Pictures],
        *,
        room_bytes: int = ROOM_BYTES,
    ) -> None:
        """Prepare; `start` begins to read.

        Args:
            first: the first picture.
            rest: goes on after it.
            read: begins anew; may raise.
            room_bytes: how much may lie ready; two pictures may in any case.
        """
        self._first = first
        self._rest = rest
        self._read = read
        self._room_bytes = room_bytes
        self._condition = threading.Condition()
        self._ahead: deque[Shot] = deque()
        self._bytes = 0
        self._wanted: Wanted | None = None
        self._is_closed = False
        self._error: Exception | None = None
        self._shown = Shot(first, 0.0, None, None)
        self.thread = threading.Thread(target=self._run, name="backdrop", daemon=True)

    @property
    def error(self) -> Exception | None:
        """Why the reading has ended, if it has by a fault."""
        return self._error

    def start(self) -> None:
        """Begin to read ahead."""
        self.thread.start()

    def want(self, wanted: Wanted) -> None:
        """Have pictures made ready for this from now on."""
        self._wanted = wanted

    def at(self, position_s: float) -> tuple[Shot, float]:
        """Give the picture for a time, without waiting.

        Args:
            position_s: since the beginning; grows.

        Returns:
            The shot, and the time that was reached: earlier than asked for where reading does not keep up.
        """
        with self._condition:
            while self._ahead and self._ahead[0].due_at_s <= position_s:
                self._shown = self._ahead.popleft()
                self._bytes -= self._shown.nbytes
                self._condition.notify_all()
            # Nothing lies ahead: stand still rather than hurry after the clock later.
            reached_s = position_s if self._ahead else min(position_s, self._shown.due_at_s)
            return self._shown, reached_s

    def close(self) -> None:
        """End the reading, soon and without waiting for it."""
        with self._condition:
            self._is_closed = True
            self._ahead.clear()
            self._condition.notify_all()

    def _run(self) -> None:
        try:
            self._go_round()
        except Exception as error:
            logger.warning("A moving backdrop stands still: %s", error)
            is_told = isinstance(error, AppError)
            self._error = error if is_told else BackdropError("The backdrop cannot be played any further.")

    def _go_round(self) -> None:
        began_at_s = 0.0
        pictures: Pictures = itertools.chain([(self._first, 0.0)], self._rest)
        source = self._rest
        while True:
            last_s, step_s, count = 0.0, _USUAL_S, 0
            try:
                for picture, time_s in pictures:
                    if count:
                        step_s = max(_SHORTEST_S, time_s - last_s)
                    last_s, count = max(last_s, time_s), count + 1
                    if not self._put(picture, began_at_s + last_s):
                        return
            finally:
                close = getattr(source, "close", None)
                if close is not None:
                    close()
            if count < 2:
                return
            # The last picture stays as long as the one before it did.
            began_at_s += last_s + step_s
            pictures = source = self._read()

    def _put(self, picture: RgbImage, due_at_s: float) -> bool:
        """Make a picture ready and lay it down where there is room; False once closed."""
        wanted = self._wanted
        ready = dress(picture, wanted.size, wanted.look) if wanted is not None else None
        shot = Shot(picture, due_at_s, ready, wanted)
        with self._condition:
            self._condition.wait_for(lambda: self._is_closed or self._has_room(shot.nbytes))
            if self._is_closed:
                return False
            self._ahead.append(shot)
            self._bytes += shot.nbytes
            self._condition.notify_all()
            return True

    def _has_room(self, nbytes: int) -> bool:
        count = len(self._ahead)
        return count < _FEWEST_AHEAD or (count < MOST_AHEAD and self._bytes + nbytes <= self._room_bytes)
