"""Small pictures for the tiles, made off the GUI thread and never larger than they are shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from os.path import isdir, isfile
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from desktop_app.capture.suffixes import VIDEO_SUFFIXES
from desktop_app.errors import BackdropError
from desktop_app.gui.background import Background
from desktop_app.gui.gallery.catalogue import SLIDES, Choice
from desktop_app.gui.qt_image import to_qimage
from desktop_app.paths import resource_path

THUMBNAIL_SIZE = QSize(288, 162)
"""Twice the usual tile, for dense screens; 16:9."""
_LONGEST_PX = 2048
_BOTH_READ = frozenset({b"bmp", b"jpeg", b"jpg", b"png", b"tif", b"tiff", b"webp"})
"""Qt's names of the formats that the backdrop reads too; Qt alone reads drawings (SVG), whatever their name."""


def read_thumbnail(path: Path) -> QImage:
    """Shrink a picture, or the beginning of a video or slides, to `THUMBNAIL_SIZE` or a little more.

    Args:
        path: a picture, video or PDF file, or a folder of pictures.

    Returns:
        An image that covers `THUMBNAIL_SIZE`. One that comes along with the program is kept: the gallery shows
        it, and so does each editor that is opened.

    Raises:
        BackdropError: if the file is missing, or neither a picture nor a video that can be read.
    """
    return _read_once(path) if path.parent == Path(resource_path("backdrops")) else _read(path)


@lru_cache(maxsize=32)
def _read_once(path: Path) -> QImage:
    return _read(path)


def _read(path: Path) -> QImage:
    if isdir(path):
        return _render(f"{SLIDES}{path}#1")
    if path.suffix.lower() not in VIDEO_SUFFIXES and isfile(path):  # Or Qt would wait for a pipe.
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        if reader.canRead() and reader.format().data() in _BOTH_READ and reader.size().isValid():
            covering = reader.size().scaled(THUMBNAIL_SIZE, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            # A long strip that covers the tile would be far larger than itself: the backdrop cuts it first.
            if max(covering.width(), covering.height()) <= _LONGEST_PX:
                reader.setScaledSize(covering)
                image = reader.read()
                if not image.isNull():
                    return image
    return _render(str(path))


def blurred(image: QImage) -> QImage:
    """Blur strongly by shrinking to a few pixels and back: the picture of the blur tile."""
    smooth = Qt.TransformationMode.SmoothTransformation
    ignore = Qt.AspectRatioMode.IgnoreAspectRatio
    tiny = image.scaled(QSize(14, 8), ignore, smooth)
    return tiny.scaled(THUMBNAIL_SIZE, ignore, smooth)


def request_thumbnail(
    background: Background,
    choice: Choice,
    done: Callable[[QImage], None],
    failed: Callable[[Exception], None],
) -> None:
    """Read a choice's picture in the background; nothing happens for one without a picture."""
    if choice.picture is not None:
        background.run(partial(read_thumbnail, choice.picture), done, failed)


def _render(spec: str) -> QImage:
    # What Qt cannot read is asked of the backdrop itself, so a tile appears exactly when the backdrop works.
    # Imported here: it brings the video and picture libraries along, which the window must not wait for.
    from desktop_app.matting.backdrop import load_backdrop

    height, width = THUMBNAIL_SIZE.height(), THUMBNAIL_SIZE.width()
    empty = np.zeros((height, width, 3), dtype=np.uint8)
    nobody = np.zeros((height, width), dtype=np.uint8)
    try:
        return to_qimage(load_backdrop(spec).render(empty, nobody, 0.0))
    except ValueError as error:
        raise BackdropError(f"{Path(spec).name} could not be used. Choose another picture or video.") from error
