"""Says which backdrop can be used now: the one wished for, the one before, or a plain dark one."""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Callable

from desktop_app.errors import AppError, BackdropError
from desktop_app.live.backdrop_loader import BackdropLoader
from desktop_app.live.events import BackdropFailed, Event, Recovered
from desktop_app.live.moving_backdrop import load_live_backdrop
from desktop_app.live.picture_player import Wanted
from desktop_app.matting.backdrop import Backdrop, parse_backdrop
from desktop_app.matting.backdrop_kinds import PictureBackdrop
from desktop_app.matting.look import look_of
from desktop_app.matting.shelf import BackdropShelf
from desktop_app.settings import Settings

logger = logging.getLogger(__name__)

RETRY_S = 2.0
SLOW_S = 3.0
"""Reading that takes longer is told."""
HOLD_BLUR_S = 0.5
"""The blurred room stays no longer while its successor is read: somebody may have wanted to hide it."""
FIRST_WAIT_S = 0.5
"""At the start there are no frames yet that the first backdrop could hold up."""
STAND_IN = "#1e2127"
"""The backdrop in place of one that cannot be used: dark, and told apart from any real one by its event."""


class BackdropGuard:
    """Owns the backdrops; remembers which one failed, and when. For the matting thread."""

    def __init__(
        self,
        *,
        emit: Callable[[Event], None],
        clock: Callable[[], float],
        load: Callable[[str], Backdrop] = load_live_backdrop,
    ) -> None:
        """Tell events; read the time in seconds; make backdrops by `load`."""
        self.shelf = BackdropShelf(load)
        self.loader = BackdropLoader(load, clock=clock)
        self._emit = emit
        self._clock = clock
        self._bad: tuple[str, float] | None = None
        self._standing: str | None = None
        self._waits_since_s: float | None = None
        self._is_told_slow = False

    def begin(self, settings: Settings, size: tuple[int, int]) -> None:
        """Have the first backdrop read, and give it a moment, so that the first picture has it."""
        self.usable(settings, size)
        self.loader.wait(FIRST_WAIT_S)

    def usable(self, settings: Settings, size: tuple[int, int]) -> Settings:
        """Give the settings with a backdrop that can be used at once. Never waits for a disk.

        Args:
            settings: with the backdrop that is wished for.
            size: (height, width) of the frames, in pixels.
        """
        spec, bad, now_s = settings.backdrop, self._bad, self._clock()
        is_bad = bad is not None and bad[0] == spec
        if bad is not None and is_bad and now_s - bad[1] < RETRY_S:
            return dataclasses.replace(settings, backdrop=STAND_IN)
        try:
            backdrop = self._fetch(settings, size)
        except Exception as error:
            self._note_bad(error, spec)
            return dataclasses.replace(settings, backdrop=STAND_IN)
        if backdrop is None:
            meanwhile = STAND_IN if is_bad else self._meanwhile(now_s)
            return dataclasses.replace(settings, backdrop=meanwhile)
        self._bad, self._waits_since_s = None, None
        if is_bad or self._is_told_slow:
            self._is_told_slow = False
            self._emit(Recovered("backdrop"))
        self._note_standing(getattr(backdrop, "trouble", None), spec)
        # A picture that is being fitted otherwise stays meanwhile as it is.
        fit = getattr(backdrop, "fit", settings.backdrop_fit)
        return settings if fit == settings.backdrop_fit else dataclasses.replace(settings, backdrop_fit=fit)

    def note_undrawn(self, error: Exception, spec: str) -> None:
        """Take note that a frame could not be laid over its backdrop while `spec` was wished for."""
        is_meanwhile = self.shelf.spec not in (None, spec)
        self.shelf.forget()
        if not is_meanwhile:
            self._note_bad(error, spec)

    def close(self) -> None:
        """Let go of all backdrops, also of those that are still to come."""
        self.loader.forget()
        self.shelf.forget()

    def _fetch(self, settings: Settings, size: tuple[int, int]) -> Backdrop | None:
        """Give the backdrop that is wished for; None while it is being read."""
        spec, wanted = settings.backdrop, Wanted(size, look_of(settings))
        if self.shelf.spec != spec and parse_backdrop(spec).is_read:
            backdrop = self.loader.ask(spec, wanted)
            if backdrop is None:
                return None
            self.shelf.put(spec, backdrop)
        shown = self.shelf.get(spec)
        if isinstance(shown, PictureBackdrop) and shown.fit != wanted.look.fit:
            refitted = self.loader.ask_refitted(spec, shown, wanted)
            if refitted is None:
                return shown
            self.shelf.put(spec, refitted)
        self.loader.forget()
        return self.shelf.get(spec, wanted.look)

    def _meanwhile(self, now_s: float) -> str:
        """Choose what is shown while the backdrop is read."""
        if self._waits_since_s is None:
            self._waits_since_s = now_s
        waited_s = now_s - self._waits_since_s
        if waited_s > SLOW_S and not self._is_told_slow:
            self._is_told_slow = True
            slow = "The backdrop is slow to load. Another one stands in until it is there."
            self._emit(BackdropFailed(BackdropError(slow)))
        before = self.shelf.spec
        if before is None or (waited_s > HOLD_BLUR_S and self.shelf.get(before).is_blur):
            return STAND_IN
        return before

    def _note_standing(self, trouble: Exception | None, spec: str) -> None:
        """Tell, once, that a backdrop that moves has broken and stands still; and that it moves again."""
        if trouble is None:
            if self._standing == spec:
                self._emit(Recovered("backdrop"))
            self._standing = None
        elif self._standing != spec:
            self._standing = spec
            self._emit(BackdropFailed(trouble))

    def _note_bad(self, error: Exception, spec: str) -> None:
        """Take note that a backdrop failed; it is told once until another one fails or this one works."""
        is_news = self._bad is None or self._bad[0] != spec
        self._bad, self._waits_since_s, self._is_told_slow = (spec, self._clock()), None, False
        if is_news:
            if not isinstance(error, AppError):
                logger.error("A backdrop failed unexpectedly.", exc_info=error)
                error = BackdropError("The backdrop cannot be used. Choose another.")
            self._emit(BackdropFailed(error))
