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

    @property
    def spec(self) -> str | None:
        """Which backdrop is at hand; None if none is."""
        return self._spec

    def put(self, spec: str, backdrop: Backdrop) -> None:
        """Have a backdrop at hand that was loaded elsewhere."""
        self.forget()
        self._spec, self._backdrop = spec, backdrop

    def get(self, spec: str, look: Look | None = None) -> Backdrop:
        """Give the backdrop of a SPEC, loading it if it is not the one at hand.

        Args:
            spec: which.
            look: how it is worn from now on; None leaves that as it is.

        Raises:
            BackdropError: if it cannot be loaded; the next call tries again.
        """
        backdrop = self._backdrop
        if backdrop is None or spec != self._spec:
            self.forget()
            backdrop = self._load(spec)
            self.put(spec, backdrop)
        if look is not None and isinstance(backdrop, Wearer):
            backdrop.wear(look)
        return backdrop

    def forget(self) -> None:
        """Let go of the backdrop: the next `get` loads it anew."""
        if isinstance(self._backdrop, Closable):
            self._backdrop.close()
        self._spec = self._backdrop = None
