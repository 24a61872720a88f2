"""Tiles are small whatever the picture is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from desktop_app.gui.gallery.thumbnails import THUMBNAIL_SIZE, read_thumbnail


@pytest.mark.parametrize("size", [(8000, 4), (4, 8000), (3000, 1)])
def test_the_tile_of_a_long_strip_is_as_small_as_any(tmp_path: Path, size: tuple[int, int]) -> None:
    Image.new("L", size, 200).save(tmp_path / "strip.png")
    image = read_thumbnail(tmp_path / "strip.png")
    assert image.width() >= THUMBNAIL_SIZE.width()
    assert image.height() >= THUMBNAIL_SIZE.height()
    assert image.sizeInBytes() <= 4 << 20
