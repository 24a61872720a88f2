"""Backdrops that move while the camera runs: read ahead off the frame path, on a clock of their own."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

from desktop_app.capture.frame import Matte, RgbImage
from desktop_app.errors import SourceError, of_backdrop
from desktop_app.live.picture_player import PicturePlayer, Pictures, Wanted
from desktop_app.matting.backdrop import Backdrop, load_backdrop, moving_reader, parse_backdrop
from desktop_app.matting.look import PLAIN, Look, dress

logger = logging.getLogger(__name__)

LONGEST_STEP_S = 0.25
"""When nobody has asked for so long, the window was hidden: the backdrop has stood still meanwhile."""
RETRY_S = 2.0
"""Pause before one that broke is read again."""


class MovingBackdrop:
    """A video or a picture that moves. For one thread, besides the one it reads in.

    One that breaks stands still; `trouble` says why, until it goes on.
    """

    is_transparent = False
    is_blur = False

    def __init__(self, read: Callable[[], Pictures], *, clock: Callable[[], float] = time.monotonic) -> None:
        """Read the first picture; the rest is read once it is shown.

        Args:
            read: begins anew; raises SourceError.
            clock: gives the time in seconds; never goes back.

        Raises:
            BackdropError: if there is no first picture.
        """
        self._read = read
        self._clock = clock
        try:
            pictures = read()
            self._first, _ = next(pictures)
        except (SourceError, StopIteration) as error:
            raise of_backdrop(error) from error
        self._player = PicturePlayer(self._first, pictures, read)
        self._look = PLAIN
        self._position_s = 0.0
        self._asked_at_s: float | None = None
        self._broke_at_s: float | None = None
        self._reopening: _Reopening | None = None
        self._dressed: tuple[RgbImage, Wanted, RgbImage] | None = None

    @property
    def trouble(self) -> Exception | None:
        """Why it stands still, if it broke."""
        return self._player.error

    def wear(self, look: Look) -> None:
        """Look like this from the next frame on."""
        self._look = look

    def render(self, image: RgbImage, matte: Matte, time_s: float, *, zoom: float = 1.0) -> RgbImage:
        """Give the picture for this moment; never waits for the reading."""
        now_s = self._clock()
        gap_s = 0.0 if self._asked_at_s is None else now_s - self._asked_at_s
        self._asked_at_s = now_s
        wanted = Wanted((image.shape[0], image.shape[1]), self._look)
        self._player.want(wanted)
        if self._look.plays:
            self._position_s += min(LONGEST_STEP_S, gap_s)
            if self._player.thread.ident is None:
                self._player.start()
            self._retry(now_s)
        shot, self._position_s = self._player.at(self._position_s)
        if shot.ready is not None and shot.ready_for == wanted:
            return shot.ready
        return self._dress(shot.picture, wanted)

    def close(self) -> None:
        """End the reading."""
        self._player.close()

    def _dress(self, picture: RgbImage, wanted: Wanted) -> RgbImage:
        """Make a picture ready that was read for another size or look; once."""
        if self._dressed is None or self._dressed[0] is not picture or self._dressed[1] != wanted:
            self._dressed = (picture, wanted, dress(picture, wanted.size, wanted.look))
        return self._dressed[2]

    def _retry(self, now_s: float) -> None:
        if self._player.error is None:
            self._broke_at_s = None
            return
        if self._reopening is not None:
            self._take_reopened(self._reopening)
        elif self._broke_at_s is None:
            self._broke_at_s = now_s
        elif now_s - self._broke_at_s >= RETRY_S:
            self._broke_at_s = now_s
            self._reopening = _Reopening(self._read)
            self._reopening.start()

    def _take_reopened(self, reopening: _Reopening) -> None:
        if reopening.is_alive():
            return
        self._reopening = None
        if reopening.found is None:
            return
        first, pictures = reopening.found
        self._player.close()
        self._player = PicturePlayer(first, pictures, self._read)
        self._player.want(Wanted((first.shape[0], first.shape[1]), self._look))
        self._player.start()
        self._position_s = 0.0


class _Reopening(threading.Thread):
    """Tries once to read a file from its beginning; `found` is what came, once the thread has ended."""

    def __init__(self, read: Callable[[], Pictures]) -> None:
        super().__init__(name="backdrop again", daemon=True)
        self.found: tuple[RgbImage, Pictures] | None = None
        self._read = read

    def run(self) -> None:
        try:
            pictures = self._read()
            self.found = next(pictures)[0], pictures
        except Exception as error:  # Whatever it is, the backdrop stands still, and is tried again.
            logger.debug("A moving backdrop is still broken: %r", error)


def load_live_backdrop(spec: str) -> Backdrop:
    """Load a backdrop as `load_backdrop` does, but one that moves on a clock of its own.

    Raises:
        BackdropError: as `load_backdrop`.
    """
    parts = parse_backdrop(spec)
    read = moving_reader(Path(parts.path)) if parts.kind == "file" else None
    return MovingBackdrop(read) if read is not None else load_backdrop(spec)
