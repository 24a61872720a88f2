"""The door for what is dropped on the window: pictures, videos, folders and addresses."""

from __future__ import annotations

import random
from os.path import isdir
from pathlib import Path

from fuzz_bytes import text
from fuzz_pictures import picture_bytes
from fuzz_videos import video_bytes
from PySide6.QtCore import QMimeData, QUrl

from desktop_app.errors import BackdropError
from desktop_app.gui.gallery.thumbnails import THUMBNAIL_SIZE, read_thumbnail
from desktop_app.matting.backdrop import load_backdrop

_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d"><image href="http://127.0.0.1:9/a.png"/></svg>'


def dropped(chance: random.Random, folder: Path) -> None:
    """Take one thing as the window takes it: as a backdrop, and for its tile."""
    path = _thing(chance, folder)
    try:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)), QUrl(text(chance, ("http://", "file://", "x", "/"), 5))])
        for url in data.urls():
            if url.isLocalFile():
                _take(Path(url.toLocalFile()).absolute())
    finally:
        path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)


def _take(path: Path) -> None:
    refusal: BackdropError | None = None
    try:
        load_backdrop(f"slides:{path}" if isdir(path) else str(path))
    except BackdropError as error:
        refusal = error
    try:
        image = read_thumbnail(path)
    except BackdropError as error:
        if refusal is None:
            raise AssertionError("taken, but without a tile") from error
        raise
    assert image.width() >= 1
    assert image.width() * image.height() <= 4096 * THUMBNAIL_SIZE.width() * THUMBNAIL_SIZE.height()
    assert path.name != "a.svg", "a tile for what cannot be used"
    if refusal is not None:
        raise refusal


def _thing(chance: random.Random, folder: Path) -> Path:
    kind = chance.random()
    if kind < 0.5:
        path = folder / f"a b{chance.choice(['.png', '.jpg', '.tif', '', '.svg', '.ico'])}"
        path.write_bytes(picture_bytes(chance))
    elif kind < 0.85:
        suffix, content = video_bytes(chance, folder)
        path = folder / f"a%20b{suffix}"
        path.write_bytes(content)
    elif kind < 0.95:
        path = folder / "a.svg"
        path.write_bytes(_SVG % (chance.choice([0, 9, 10**6]), chance.choice([1, 9, 10**9])))
    else:
        path = folder / chance.choice(["a.png", "a.mp4", "a"])
        path.mkdir()
    return path
