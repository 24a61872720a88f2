"""Pictures of every kind come out upright and RGB; what is no picture gives one clear line."""

from __future__ import annotations

import struct
import zlib
from contextlib import suppress
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from fakes import FakeClock
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop_app.capture.picture_file import FRAMES_PER_S, PictureFile, load_picture
from desktop_app.capture.slides import list_pictures
from desktop_app.errors import SourceError


def _corners() -> np.ndarray:
    image = np.zeros((4, 6, 3), np.uint8)
    image[:, :3] = (255, 0, 0)
    return image


@pytest.mark.parametrize("suffix", [".png", ".webp", ".bmp", ".tiff"])
def test_lossless_formats_come_back_to_the_bit(tmp_path: Path, suffix: str) -> None:
    image = np.random.default_rng(1).integers(0, 256, (5, 7, 3), dtype=np.uint8)
    path = tmp_path / f"a{suffix}"
    Image.fromarray(image).save(path, lossless=True)
    np.testing.assert_array_equal(load_picture(path), image)


@pytest.mark.parametrize(
    ("suffix", "is_broken"),
    [(".png", False), (".png", True), (".webp", False), (".webp", True), (".tiff", False)],
)
@pytest.mark.parametrize(
    ("orientation", "is_mirrored", "turns"),
    [
        (0, False, 0),
        (1, False, 0),
        (2, True, 0),
        (3, False, 2),
        (4, True, 2),
        (5, True, 3),
        (6, False, 1),
        (7, True, 1),
        (8, False, 3),
        (9, False, 0),
    ],
)
def test_exif_orientation_is_obeyed_whatever_other_notes_say(
    tmp_path: Path, suffix: str, orientation: int, is_mirrored: bool, turns: int, is_broken: bool
) -> None:
    image = np.random.default_rng(1).integers(0, 256, (5, 7, 3), np.uint8)
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "Somebody", orientation
    notes = bytearray(exif.tobytes())
    if is_broken:
        # A width in letters, where the maker was.
        notes[notes.index(b"\x01\x0f\x00\x02") + 1] = 0
    path = tmp_path / f"a{suffix}"
    Image.fromarray(image).save(path, exif=exif if suffix == ".tiff" else bytes(notes), lossless=True)
    mirrored = image[:, ::-1] if is_mirrored else image
    np.testing.assert_array_equal(load_picture(path), np.rot90(mirrored, -turns))


def save_of_telephone(picture: Image.Image, path: Path, **options: object) -> None:
    """Save as HEIF without teaching it to Pillow; or as whatever the suffix says."""
    if path.suffix.lower() in (".heic", ".heif", ".hif"):
        heif = pillow_heif.from_bytes(picture.mode, picture.size, picture.tobytes())
        heif.info.update(options)
        heif.save(path, quality=95)
    else:
        picture.save(path, **options)


@pytest.mark.parametrize("suffix", [".heic", ".HEIF", ".hif", ".avif"])
def test_pictures_of_telephones_are_read_upright_and_found_in_folders(tmp_path: Path, suffix: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # To be turned clockwise.
    picture = Image.new("RGB", (96, 64), (200, 120, 40))
    picture.paste((20, 40, 60), (48, 0, 96, 64))
    save_of_telephone(picture, tmp_path / f"IMG_1{suffix}", exif=exif.tobytes(), quality=95)
    assert list_pictures(tmp_path) == [tmp_path / f"IMG_1{suffix}"]
    image = load_picture(tmp_path / f"IMG_1{suffix}")
    assert image.shape == (96, 64, 3)
    assert np.abs(image[:40].astype(int) - (200, 120, 40)).max() <= 8
    assert np.abs(image[56:].astype(int) - (20, 40, 60)).max() <= 8


def test_notes_that_are_nonsense_spoil_no_picture(tmp_path: Path) -> None:
    Image.fromarray(_corners()).save(tmp_path / "a.webp", exif=b"Exif\0\0nonsense", lossless=True)
    np.testing.assert_array_equal(load_picture(tmp_path / "a.webp"), _corners())


@pytest.mark.parametrize("mode", ["L", "P", "1", "CMYK", "LA", "RGBA", "YCbCr", "I;16", "I", "F", "PA"])
def test_every_mode_becomes_rgb(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "a.tiff"
    if mode == "I;16":
        Image.fromarray(np.full((3, 3), 65535, np.uint16)).save(path)
    elif mode == "I":
        Image.fromarray(np.full((3, 3), 65535, np.int32)).save(path)
    elif mode == "F":
        Image.fromarray(np.full((3, 3), 1.0, np.float32)).save(path)
    elif mode == "PA":
        path = path.with_suffix(".gif")
        Image.new("P", (3, 3), 0).save(path, transparency=0)
    else:
        Image.new("RGB", (3, 3), "white").convert(mode).save(path)
    loaded = load_picture(path)
    assert loaded.shape == (3, 3, 3)
    assert loaded.dtype == np.uint8
    assert loaded.min() >= 250


def test_a_dark_picture_of_16_bits_stays_dark(tmp_path: Path) -> None:
    path = tmp_path / "night.png"
    Image.fromarray(np.full((4, 6), 250, np.uint16)).save(path)
    assert load_picture(path).max() == 1


def swapped_profile() -> bytes:
    """Make a colour profile whose red is blue and whose blue is red."""
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for old, new in ((b"rXYZ", b"swap"), (b"bXYZ", b"rXYZ"), (b"swap", b"bXYZ")):
        profile = profile.replace(old, new, 1)
    return profile.replace("sRGB".encode("utf-16-be"), "none".encode("utf-16-be"))


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp", ".heic", ".avif"])
def test_a_colour_profile_is_obeyed_and_a_broken_one_spoils_nothing(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"me{suffix}"
    for profile, expected in ((swapped_profile(), (40, 120, 200)), (b"none", (200, 120, 40))):
        picture = Image.new("RGB", (64, 48), (200, 120, 40))
        save_of_telephone(picture, path, icc_profile=profile, quality=100)
        assert np.abs(load_picture(path).astype(int) - expected).max() <= 4


def test_transparent_parts_become_white_whatever_colour_they_hide(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.new("RGBA", (2, 2), (255, 0, 255, 0)).save(path)
    assert (load_picture(path) == 255).all()


def _huge_png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 9))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "not a picture"), (b"hello", "not a picture"), (_huge_png(), "too large")],
    ids=["empty", "text", "bomb"],
)
def test_bad_files_give_one_line(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "bad.png"
    path.write_bytes(content)
    with pytest.raises(SourceError, match=words) as caught:
        load_picture(path)
    assert "\n" not in str(caught.value)
    assert "bad.png" in str(caught.value)


@pytest.mark.parametrize("name", ["logo.svg", "IMG_0001.JXL", "shot.dng"])
def test_pictures_of_other_kinds_are_not_called_no_pictures(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"hello")
    with pytest.raises(SourceError, match=f"{name} is a kind of picture that cannot be read. Save it as a PNG"):
        load_picture(tmp_path / name)


def test_missing_files_and_folders_give_one_line(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="not there"):
        load_picture(tmp_path / "none.png")
    with pytest.raises(SourceError, match="folder"):
        load_picture(tmp_path)


@given(cut=st.integers(0, 200), flips=st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), max_size=8))
def test_damaged_files_never_raise_anything_else(
    tmp_path_factory: pytest.TempPathFactory, cut: int, flips: list[tuple[int, int]]
) -> None:
    path = tmp_path_factory.mktemp("pictures") / "a.png"
    Image.fromarray(np.random.default_rng(1).integers(0, 256, (9, 9, 3), dtype=np.uint8)).save(path)
    content = bytearray(path.read_bytes())
    for place, value in flips:
        content[place % len(content)] = value
    path.write_bytes(content[: len(content) - cut])
    with suppress(SourceError):
        assert load_picture(path).ndim == 3


def test_a_picture_is_a_source_that_paces_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.fromarray(_corners()).save(path)
    clock = FakeClock()
    source = PictureFile(path, wait=clock.wait, clock=clock)
    with pytest.raises(SourceError, match="not open"):
        source.read()
    source.open()
    frames = [source.read() for _ in range(4)]
    steps = np.diff([frame.captured_at_s for frame in frames])
    np.testing.assert_allclose(steps, 1 / FRAMES_PER_S)
    assert [frame.index for frame in frames] == [0, 1, 2, 3]
    assert frames[0].source_id == f"file:{path}"
    np.testing.assert_array_equal(frames[3].image, _corners())
    source.close()
    source.close()


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((-3e38, 0.5, 1.0), (0, 128, 255)),
        ((-1.0, 0.0, 3e38), (0, 0, 255)),
        ((0.0, 100.4, 255.0), (0, 100, 255)),
    ],
)
def test_wild_float_values_are_brought_into_range(
    tmp_path: Path, values: tuple[float, ...], expected: tuple[int, ...]
) -> None:
    path = tmp_path / "wild.tiff"
    Image.fromarray(np.array([values], np.float32)).save(path)
    assert tuple(load_picture(path)[0, :, 0]) == expected
