"""Makes an edited picture in the background, always with the newest wish: what came between is left out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.background import Background
from desktop_app.output.originals import Original, OriginalStore
from desktop_app.settings import Settings

if TYPE_CHECKING:
    from desktop_app.matting.matter import Composite
    from desktop_app.matting.parts import Parts
    from desktop_app.matting.shelf import BackdropShelf


@dataclass(frozen=True)
class Wish:
    """Which original, and what it shall look like: backdrop and edge of `settings`."""

    original: Original
    settings: Settings


class Remaker(QObject):
    """Works on one wish at a time. Only finished composites leave it, never an original."""

    made = Signal(object, object)
    """The `Wish` and its composite."""
    failed = Signal(object, object)
    """The `Wish` and the error."""

    def __init__(self, store: OriginalStore, parent: QObject | None = None) -> None:
        """Read originals of this store."""
        super().__init__(parent)
        self._background = Background(self, threads=1)
        self._desk = _Desk(store)
        self._running: Wish | None = None
        self._next: Wish | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a picture is being made."""
        return self._running is not None

    def wish(self, wish: Wish) -> None:
        """Make this one next."""
        self._next = wish
        self._go_on()

    def close(self) -> None:
        """Make nothing more; let go of the original."""
        self._next = None
        self._background.close()
        self._desk.clear()

    def _go_on(self) -> None:
        if self._running is not None or self._next is None:
            return
        wish, self._running, self._next = self._next, self._next, None
        self._background.run(
            partial(self._desk.make, wish), partial(self._end, wish), partial(self._give_up, wish)
        )

    def _end(self, wish: Wish, composite: Composite) -> None:
        self._running = None
        self.made.emit(wish, composite)
        self._go_on()

    def _give_up(self, wish: Wish, error: Exception) -> None:
        self._running = None
        self.failed.emit(wish, error)
        self._go_on()


class _Desk:
    """What lies open: one original and one backdrop. For one thread at a time."""

    def __init__(self, store: OriginalStore) -> None:
        self._store = store
        self._open: tuple[Original, Parts] | None = None
        self._shelf: BackdropShelf | None = None

    def make(self, wish: Wish) -> Composite:
        from desktop_app.matting.develop import develop
        from desktop_app.matting.look import look_of
        from desktop_app.matting.shelf import BackdropShelf

        if self._open is None or self._open[0] != wish.original:
            self._open = (wish.original, self._store.load(wish.original))
        look = wish.settings
        if self._shelf is None:
            self._shelf = BackdropShelf()
        backdrop = self._shelf.get(look.backdrop, look_of(look))
        parts = replace(self._open[1], settings=look)
        return develop(parts, backdrop, parts.edge)

    def clear(self) -> None:
        self._open = self._shelf = None
