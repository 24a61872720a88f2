"""Keeps thumbnails, the ones looked at last, within a fixed amount of memory."""

from __future__ import annotations

import logging
from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop_app.gui.background import Background
from desktop_app.gui.gallery.catalogue import Choice
from desktop_app.gui.gallery.thumbnails import read_thumbnail

logger = logging.getLogger(__name__)

ROOM_BYTES = 64 << 20
"""Some 340 thumbnails."""
Key = tuple[str, int]


class ThumbnailStore(QObject):
    """Reads thumbnails off the GUI thread when somebody looks for them."""

    arrived = Signal(str)
    """The SPEC of a choice whose thumbnail is there now."""

    def __init__(
        self, background: Background, parent: QObject | None = None, *, room_bytes: int = ROOM_BYTES
    ) -> None:
        """Begin empty; at least one thumbnail is kept, whatever the room."""
        super().__init__(parent)
        self._background = background
        self._room_bytes = room_bytes
        self._images: OrderedDict[Key, QImage] = OrderedDict()
        self._bytes = 0
        self._asked: set[Key] = set()

    @property
    def nbytes(self) -> int:
        """How much memory the thumbnails take."""
        return self._bytes

    def has(self, choice: Choice) -> bool:
        """Whether a choice's thumbnail is at hand."""
        return (choice.spec, choice.stamp) in self._images

    def image(self, choice: Choice) -> QImage | None:
        """Give a choice's thumbnail; where it is not at hand, have it read and give None."""
        key = (choice.spec, choice.stamp)
        found = self._images.get(key)
        if found is not None:
            self._images.move_to_end(key)
            return found
        if choice.picture is not None and key not in self._asked:
            self._asked.add(key)
            self._background.run(
                partial(read_thumbnail, choice.picture), partial(self._keep, key), partial(self._miss, key)
            )
        return None

    def forget(self, spec: str) -> None:
        """Let a thumbnail be read again, also one that could not be."""
        for key in [key for key in self._images if key[0] == spec]:
            self._bytes -= self._images.pop(key).sizeInBytes()
        self._asked = {key for key in self._asked if key[0] != spec}

    def _keep(self, key: Key, image: QImage) -> None:
        self._asked.discard(key)
        self._images[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > self._room_bytes and len(self._images) > 1:
            _, oldest = self._images.popitem(last=False)
            self._bytes -= oldest.sizeInBytes()
        self.arrived.emit(key[0])

    def _miss(self, key: Key, error: Exception) -> None:
        # It stays asked for: nobody asks for what cannot be read at every paint.
        logger.info("No thumbnail: %s", error)
