"""The slides in use: which of how many, forward and back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import SourceError
from desktop_app.gui.background import Background
from desktop_app.gui.gallery.catalogue import SLIDES, slide_number, tile_spec
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.settings import Settings


class SlideSession(QObject):
    """Changes the number in the backdrop's SPEC. How many there are is counted off the GUI thread."""

    changed = Signal(int, int)
    """The number, and how many there are: 0 while no slides are in use, -1 while they are not counted."""

    def __init__(self, keeper: SettingsKeeper, background: Background, parent: QObject | None = None) -> None:
        """Follow the settings."""
        super().__init__(parent)
        self._keeper = keeper
        self._background = background
        self._deck = ""
        self._count = 0
        self._counting: set[str] = set()
        keeper.changed.connect(self._follow)

    @property
    def is_showing(self) -> bool:
        """Whether slides are in use."""
        return bool(self._deck)

    def begin(self) -> None:
        """Look at the settings for the first time."""
        self._follow(self._keeper.settings)

    def step(self, by: int) -> None:
        """Go on, or back where negative; never past either end."""
        if not self._deck:
            return
        number = slide_number(self._keeper.settings.backdrop)
        last = self._count if self._count > 0 else max(number, number + by)
        # There may have been more of them once: then the last one is on show.
        number = min(number, last) + by
        self._keeper.change(backdrop=f"{self._deck}#{max(1, min(number, last))}")
        self._count_them()  # There may be more by now, or fewer.

    def _follow(self, settings: Settings) -> None:
        spec = settings.backdrop
        deck = tile_spec(spec) if spec.startswith(SLIDES) else ""
        if deck != self._deck:
            self._deck, self._count = deck, -1 if deck else 0
            if deck:
                self._count_them()
        self.changed.emit(slide_number(spec), self._count)

    def _count_them(self) -> None:
        deck = self._deck
        if deck not in self._counting:  # A disk that sleeps is asked once, however often a key is pressed.
            self._counting.add(deck)
            self._background.run(
                partial(_count, deck), partial(self._note_count, deck), partial(self._miss, deck)
            )

    def _note_count(self, deck: str, count: int) -> None:
        self._counting.discard(deck)
        if deck == self._deck:
            self._count = count
            self.changed.emit(slide_number(self._keeper.settings.backdrop), count)

    def _miss(self, deck: str, error: Exception) -> None:
        self._counting.discard(deck)
        # The pipeline loads the same file and says what is wrong with it.
        if not isinstance(error, SourceError):
            raise error


def _count(deck: str) -> int:
    from desktop_app.capture.slides import count_slides

    return count_slides(Path(deck.removeprefix(SLIDES)))
