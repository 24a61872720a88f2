"""What takes composites one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop_app.matting.matter import Composite


class Sink(Protocol):
    """Where composites go. Used by one thread; the constructor touches no file and no device."""

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Get ready.

        Args:
            size: (height, width) in pixels of the first composite. Others follow where camera or turn change:
                a sink takes them, or `write` raises and it is closed.
            fps: about how many come per second, above 0; their own times count.

        Raises:
            OutputError: if it cannot take such composites, or cannot be written at all.
        """

    def write(self, composite: Composite) -> None:
        """Take one composite.

        Raises:
            OutputError: if it has another size, or cannot be written.
        """

    def close(self) -> None:
        """Finish; may be called again, and without `open`.

        Raises:
            OutputError: if what was written cannot be completed.
        """
