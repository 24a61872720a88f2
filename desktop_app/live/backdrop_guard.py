"""Puts a plain dark backdrop in place of one that cannot be used, says so once, and tries again later."""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Callable

from desktop_app.errors import AppError, BackdropError
from desktop_app.live.events import BackdropFailed, Event, Recovered
from desktop_app.matting.look import look_of
from desktop_app.matting.shelf import BackdropShelf
from desktop_app.settings import Settings

logger = logging.getLogger(__name__)

RETRY_S = 2.0
STAND_IN = "#1e2127"
"""The backdrop in place of one that cannot be used: dark, and told apart from any real one by its event."""


class BackdropGuard:
    """Remembers which backdrop failed, and when. For the matting thread."""

    def __init__(
        self, shelf: BackdropShelf, *, emit: Callable[[Event], None], clock: Callable[[], float]
    ) -> None:
        """Load from this shelf; tell events; read the time in seconds."""
        self._shelf = shelf
        self._emit = emit
        self._clock = clock
        self._bad: tuple[str, float] | None = None
        self._standing: str | None = None

    def usable(self, settings: Settings) -> Settings:
        """Give the settings with a backdrop that can be used: theirs, or the stand-in."""
        bad, now_s = self._bad, self._clock()
        if bad is not None and bad[0] == settings.backdrop and now_s - bad[1] < RETRY_S:
            return dataclasses.replace(settings, backdrop=STAND_IN)
        try:
            backdrop = self._shelf.get(settings.backdrop, look_of(settings))
        except Exception as error:
            self.note_bad(error, settings.backdrop)
            return dataclasses.replace(settings, backdrop=STAND_IN)
        if bad is not None:
            self._bad = None
            if bad[0] == settings.backdrop:
                self._emit(Recovered("backdrop"))
        self._note_standing(getattr(backdrop, "trouble", None), settings.backdrop)
        return settings

    def _note_standing(self, trouble: Exception | None, spec: str) -> None:
        """Tell, once, that a backdrop that moves has broken and stands still; and that it moves again."""
        if trouble is None:
            if self._standing == spec:
                self._emit(Recovered("backdrop"))
            self._standing = None
        elif self._standing != spec:
            self._standing = spec
            self._emit(BackdropFailed(trouble))

    def note_bad(self, error: Exception, spec: str) -> None:
        """Take note that a backdrop failed; it is told once until another one fails or this one works."""
        self._shelf.forget()
        is_news = self._bad is None or self._bad[0] != spec
        self._bad = (spec, self._clock())
        if is_news:
            if not isinstance(error, AppError):
                logger.error("A backdrop failed unexpectedly.", exc_info=error)
                error = BackdropError("The backdrop cannot be used. Choose another.")
            self._emit(BackdropFailed(error))
