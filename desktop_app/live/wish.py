"""Which source is wanted now. The one place where a source switch becomes true, for all threads at once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Wish:
    """One choice of a source. A later choice of the same source is another wish."""

    number: int
    source_id: str


class WishBoard:
    """Holds the wish in force. Any thread may call any method."""

    def __init__(self, source_id: str) -> None:
        """Begin with a wish for this source."""
        self._condition = threading.Condition()
        self._wish: Wish | None = Wish(1, source_id)

    @property
    def current(self) -> Wish | None:
        """The wish in force; None once closed."""
        with self._condition:
            return self._wish

    def change(self, source_id: str, at_once: Callable[[], None]) -> None:
        """Wish for another source, or for the same one anew.

        Args:
            source_id: which.
            at_once: called before anybody can act on the new wish, and when nobody acts on the old one.
        """
        with self._condition:
            if self._wish is not None:
                self._wish = Wish(self._wish.number + 1, source_id)
                at_once()
                self._condition.notify_all()

    def is_current(self, wish: Wish) -> bool:
        """Whether this wish is still in force."""
        with self._condition:
            return self._wish == wish

    def do_if_current(self, wish: Wish, action: Callable[[], bool]) -> bool:
        """Do something that no change of the wish can come between.

        Args:
            wish: what the action is for.
            action: quick, and takes no lock that waits for this board.

        Returns:
            What the action gives; False if the wish is no longer in force and nothing was done.
        """
        with self._condition:
            return self._wish == wish and action()

    def wait_for_change(self, wish: Wish, timeout_s: float | None) -> None:
        """Wait until this wish is no longer in force, at most so many seconds (None: any time)."""
        with self._condition:
            self._condition.wait_for(lambda: self._wish != wish, timeout_s)

    def close(self) -> None:
        """Wish for nothing any more, and wake everybody who waits."""
        with self._condition:
            self._wish = None
            self._condition.notify_all()
