"""A mailbox with one slot: the newest item wins, and nobody who puts ever waits."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Latest(Generic[Item]):
    """One slot between two threads. Any thread may call any method."""

    def __init__(self) -> None:
        """Begin empty and open."""
        self._condition = threading.Condition()
        self._item: Item | None = None
        self._is_closed = False
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """How many items were replaced before anybody took them."""
        with self._condition:
            return self._dropped

    def put(self, item: Item) -> bool:
        """Put an item in the slot, over whatever is there. Never blocks.

        Returns:
            Whether the slot was empty, so that somebody should be told. False once closed: nothing is kept.
        """
        with self._condition:
            if self._is_closed:
                return False
            was_empty = self._item is None
            self._dropped += not was_empty
            self._item = item
            self._condition.notify()
            return was_empty

    def take(self, timeout_s: float | None = None) -> Item | None:
        """Take the item out, waiting for one if the slot is empty.

        Args:
            timeout_s: how long to wait, in seconds; 0 looks once, None waits until there is one or `close`.

        Returns:
            The item; None after the timeout, or once closed.
        """
        with self._condition:
            self._condition.wait_for(lambda: self._is_closed or self._item is not None, timeout_s)
            item, self._item = self._item, None
            return item

    def clear(self) -> None:
        """Throw away what is in the slot."""
        with self._condition:
            self._item = None

    def close(self) -> None:
        """Empty the slot for good and wake everybody who waits."""
        with self._condition:
            self._is_closed = True
            self._item = None
            self._condition.notify_all()
