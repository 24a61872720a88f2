"""Keeps the backdrop in use loaded, so that it is read from disk once and not for every frame."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from desktop_app.matting.backdrop import Backdrop, load_backdrop
from desktop_app.matting.look import Look, Wearer


@runtime_checkable
class Closable(Protocol):
    """A backdrop that holds on to something."""

    def close(self) -> None:
        """Let go of it."""


class BackdropShelf:
    """Holds one backdrop. For one thread."""

    def __init__(self, load: Callable[[str], Backdrop] = load_backdrop) -> None:
        """Begin empty; `load` makes the backdrop of a SPEC."""
        self._load = load
        self._spec: str | None = None
        self._backdrop: Backdrop | None = None

    def get(self, spec: str, look: Look | None = None) -> Backdrop:
        """Give the backdrop of a SPEC, loading it if it is not the one at hand.

        Args:
            spec: which.
            look: how it is worn from now on; None leaves that as it is.

        Raises:
            BackdropError: if it cannot be loaded; the next call tries again.
        """
        if self._backdrop is None or spec != self._spec:
            self.forget()
            self._backdrop = self._load(spec)
            self._spec = spec
        if look is not None and isinstance(self._backdrop, Wearer):
            self._backdrop.wear(look)
        return self._backdrop

    def forget(self) -> None:
        """Let go of the backdrop: the next `get` loads it anew."""
        if isinstance(self._backdrop, Closable):
            self._backdrop.close()
        self._spec = self._backdrop = None
