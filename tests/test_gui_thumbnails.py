"""Tiles are small whatever the picture is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from desktop_app.gui.gallery.catalogue import built_in_pictures
from desktop_app.gui.gallery.thumbnails import THUMBNAIL_SIZE, read_thumbnail


@pytest.mark.parametrize("size", [(8000, 4), (4, 8000), (3000, 1)])
def test_the_tile_of_a_long_strip_is_as_small_as_any(tmp_path: Path, size: tuple[int, int]) -> None:
    Image.new("L", size, 200).save(tmp_path / "strip.png")
    image = read_thumbnail(tmp_path / "strip.png")
    assert image.width() >= THUMBNAIL_SIZE.width()
    assert image.height() >= THUMBNAIL_SIZE.height()
    assert image.sizeInBytes() <= 4 << 20


def test_a_picture_that_comes_along_is_read_once_and_a_file_of_ones_own_whenever_it_is_asked_for(
    tmp_path: Path,
) -> None:
    built_in = built_in_pictures()[0].picture
    assert built_in is not None
    assert read_thumbnail(built_in).cacheKey() == read_thumbnail(built_in).cacheKey()
    own, seen = tmp_path / built_in.name, []
    for colour in ("red", "blue"):
        Image.new("RGB", (320, 180), colour).save(own, lossless=True)
        seen.append(read_thumbnail(own).pixelColor(160, 90).name())
    assert seen == ["#ff0000", "#0000ff"]
