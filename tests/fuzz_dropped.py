"""The door for what is dropped on the window: pictures, videos, folders and addresses, read for their tile."""

from __future__ import annotations

import random
from pathlib import Path

from fuzz_bytes import text
from fuzz_pictures import picture_bytes
from fuzz_videos import video_bytes
from PySide6.QtCore import QMimeData, QUrl

from desktop_app.gui.gallery.thumbnails import THUMBNAIL_SIZE, read_thumbnail

_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d"><image href="http://127.0.0.1:9/a.png"/></svg>'


def dropped(chance: random.Random, folder: Path) -> None:
    """Take one thing as the window takes it, and read each of its files for a tile."""
    path = _thing(chance, folder)
    try:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)), QUrl(text(chance, ("http://", "file://", "x", "/"), 5))])
        for url in data.urls():
            if url.isLocalFile():
                image = read_thumbnail(Path(url.toLocalFile()).absolute())
                assert image.width() >= 1
                assert image.width() * image.height() <= 4096 * THUMBNAIL_SIZE.width() * THUMBNAIL_SIZE.height()
    finally:
        path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)


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
