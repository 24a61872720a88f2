"""Makes saved pictures finer, and loads what that takes when the first one is to be."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.matting.develop import FineDeveloper
    from desktop_app.matting.matter import Composite
    from desktop_app.matting.parts import Parts
    from desktop_app.matting.segment import Segmenter


class LateDeveloper:
    """For one thread. OpenCV comes with it, which the window must not wait for."""

    def __init__(self, load: Callable[[], Segmenter | None]) -> None:
        """Load the network with this; it gives None where there is none."""
        self._load = load
        self._developer: FineDeveloper | None = None

    def develop(self, composite: Composite, parts: Parts) -> tuple[Composite, Parts] | None:
        """Make a composite finer; see `FineDeveloper.develop`."""
        if self._developer is None:
            from desktop_app.matting.develop import FineDeveloper

            self._developer = FineDeveloper(self._load)
        return self._developer.develop(composite, parts)
