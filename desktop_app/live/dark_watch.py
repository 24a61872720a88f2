"""Tells a camera whose cover is closed, or that sees no light, from one that works."""

from __future__ import annotations

from desktop_app.capture.frame import Frame

DARK_S = 2.0
"""Black for so long is no passing shadow, and no camera that still adjusts itself."""
_BLACK = 24
"""No pixel above this, 0-255: what covered cameras give is noise of up to about 20."""
_EVERY_PX = 8


class DarkWatch:
    """Looks at every frame of one source, coarsely. For one thread."""

    def __init__(self) -> None:
        """Begin as if there were light."""
        self._since_s: float | None = None
        self._is_told = False

    def look(self, frame: Frame, now_s: float) -> bool | None:
        """Look at the next frame.

        Returns:
            True once it has been black for `DARK_S`, False once there is light again; None if nothing is new.
        """
        if frame.image[::_EVERY_PX, ::_EVERY_PX].max() > _BLACK:
            was_told, self._is_told, self._since_s = self._is_told, False, None
            return False if was_told else None
        if self._since_s is None:
            self._since_s = now_s
        if self._is_told or now_s - self._since_s < DARK_S:
            return None
        self._is_told = True
        return True
