"""Remembers what composites were made of, no longer than the composites themselves live."""

from __future__ import annotations

import threading
from weakref import WeakKeyDictionary

from desktop_app.matting.matter import Composite
from desktop_app.matting.parts import Parts
from desktop_app.settings import Settings


class Originals:
    """Holds parts in memory, for a picture that is to be saved better than it is shown. Any thread."""

    def __init__(self) -> None:
        """Begin empty."""
        self._lock = threading.Lock()
        self._parts: WeakKeyDictionary[Composite, Parts] = WeakKeyDictionary()

    def remember(self, composite: Composite, parts: Parts | None, settings: Settings) -> None:
        """Hold the parts of a composite if these settings have a use for them; never those of a cover."""
        if parts is None or composite.is_covered:
            return
        if settings.snapshot_fine or settings.snapshot_keep_original:
            with self._lock:
                self._parts[composite] = parts

    def parts_of(self, composite: Composite) -> Parts | None:
        """Give the parts of exactly this composite; None if they are not held."""
        with self._lock:
            return self._parts.get(composite)
