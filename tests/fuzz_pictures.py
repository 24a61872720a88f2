"""The door for pictures: every kind of file and mode, spoilt, with a header that lies, or a bomb of pixels."""

from __future__ import annotations

import io
import random
import struct
import warnings
import zlib
from functools import cache
from pathlib import Path

import numpy as np
from fuzz_bytes import spoilt
from PIL import Image
from pillow_heif import register_heif_opener

from desktop_app.capture.frame import Frame
from desktop_app.capture.picture_file import MOST_PIXELS, PictureFile, load_picture

_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "ICO", "PPM", "TGA", "PCX", "JPEG2000")
_OF_TELEPHONES = ("HEIF", "AVIF")
_MODES = ("1", "L", "LA", "P", "RGB", "RGBA", "RGBa", "CMYK", "YCbCr", "HSV", "LAB", "I", "I;16", "I;16B", "F")
_LIES = ((60_000, 60_000), (0x7FFFFFFF, 1), (0, 5), (9_500, 9_500), (89_000_001, 1))
_SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", "", ".txt", ".PNG")

register_heif_opener()  # It is written, too.


def pictures(chance: random.Random, folder: Path) -> None:
    """Read one picture file, and check what was read."""
    path = folder / f"a picture{chance.choice(_SUFFIXES)}"
    path.write_bytes(picture_bytes(chance))
    try:
        image = load_picture(path)
        assert image.dtype == np.uint8
        assert image.ndim == 3
        assert image.shape[2] == 3
        assert 0 < image.shape[0] * image.shape[1] <= MOST_PIXELS
        source = PictureFile(path, wait=lambda _seconds: None, clock=lambda: 0.0)
        source.open()
        assert isinstance(source.read(), Frame)
        source.close()
    finally:
        path.unlink()


def picture_bytes(chance: random.Random) -> bytes:
    """Make the content of a picture file, whole or not."""
    kind = chance.random()
    if kind < 0.01:
        return png(*chance.choice(_LIES))
    if kind < 0.012:
        return _bomb(chance)
    if kind < 0.15:
        return spoilt(chance, _of_telephone(chance.choice(_OF_TELEPHONES), chance.choice([1, 16, 33])))
    return spoilt(chance, _whole(chance))


@cache
def _of_telephone(kind: str, width: int) -> bytes:
    # Made once: to write one takes longer than to read many.
    file = io.BytesIO()
    Image.effect_noise((width, 24), 80).convert("RGB").save(file, kind)
    return file.getvalue()


def _whole(chance: random.Random) -> bytes:
    size = (chance.choice([1, 2, 7, 16, 33]), chance.choice([1, 3, 16, 40]))
    mode = chance.choice(_MODES)
    file = io.BytesIO()
    options: dict[str, object] = {}
    if chance.random() < 0.3:
        exif = Image.Exif()
        exif[0x0112] = chance.choice([1, 2, 3, 5, 6, 8, 0, 9, 65535])
        options["exif"] = exif
    if chance.random() < 0.1:
        options["icc_profile"] = chance.randbytes(40)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        picture = Image.new(mode, size)
        if mode in {"L", "RGB", "RGBA", "P"}:
            picture.frombytes(chance.randbytes(len(picture.tobytes())))
        if chance.random() < 0.15:
            options |= {"save_all": True, "append_images": [Image.new(mode, size)] * 3, "duration": 9}
        if mode == "P" or chance.random() < 0.05:
            options["transparency"] = 0
        for fallback in (chance.choice(_FORMATS), "TIFF", "PNG"):
            file.seek(0)
            file.truncate()
            try:
                picture.save(file, fallback, **options)
                return file.getvalue()
            except Exception:
                # Not every format knows every mode and option; the next one may.
                options.pop("transparency", None)
    picture.convert("RGB").save(file, "PNG")
    return file.getvalue()


def _bomb(chance: random.Random) -> bytes:
    """Make a small file that unpacks to very many pixels, and is whole."""
    width, height = chance.choice([(9_000, 9_000), (20_000, 4_000)])
    return png(width, height, zlib.compress(bytes((width // 8 + 1) * height), 9), bits=1)


def png(width: int, height: int, data: bytes = b"x", bits: int = 8) -> bytes:
    """Make a PNG whose header says so, in greys, whatever there is of data."""
    header = struct.pack(">IIBBBBB", width, height, bits, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
