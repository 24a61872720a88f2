"""Originals: kept on purpose only, apart and private, whole, few, and gone when deleted. Kinds of pictures."""

from __future__ import annotations

import dataclasses
import json
import os
import zipfile
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from cli_fakes import composite, files
from fakes import FakeSegmenter, person_alpha, person_image
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop_app.capture.frame import Frame
from desktop_app.errors import OutputError, SourceError
from desktop_app.matting.backdrop import load_backdrop
from desktop_app.matting.crop import MOST_ZOOM
from desktop_app.matting.develop import develop
from desktop_app.matting.matter import Composite, Matter
from desktop_app.matting.parts import Parts
from desktop_app.output.originals import MOST_KEPT, OriginalStore
from desktop_app.output.snapshot import save_snapshot
from desktop_app.settings import Settings

LOOK = Settings(backdrop="#204060", feather_px=3.0, shift_px=-2.0, softness=0.25, light_wrap=0.4, mirror=False)
SHOWN = np.full((72, 128, 3), 9, np.uint8)


def parts() -> Parts:
    return Parts(person_image(), person_alpha((36, 64)) * np.float32(0.3333), LOOK)


def test_what_is_kept_comes_back_as_it_was(tmp_path: Path) -> None:
    store = OriginalStore(tmp_path / "originals")
    assert store.recent() == []
    assert not (tmp_path / "originals").exists()
    path = store.keep(parts(), SHOWN, "Me.png", LOOK)
    (original,) = store.recent()
    assert (original.path, original.picture) == (path, "Me.png")
    look = original.settings
    assert (look.backdrop, look.feather_px, look.shift_px, look.softness) == ("#204060", 3.0, -2.0, 0.25)
    assert look.light_wrap == 0.4
    loaded = store.load(original)
    np.testing.assert_array_equal(loaded.image, person_image())
    np.testing.assert_allclose(loaded.rough, parts().rough, atol=1 / 65535)
    assert store.shown(original).shape == (72, 128, 4)
    assert tuple(store.shown(original)[0, 0]) == (9, 9, 9, 255)


def zoomed(store: OriginalStore, zoom: float) -> Composite:
    """Keep a picture of a blurred room at this zoom, and give it as it was saved."""
    look = dataclasses.replace(LOOK, backdrop="blur:60", framings={"x": (zoom, 0.3, 0.4)}, auto_upright=False)
    matter = Matter(FakeSegmenter())
    saved = matter.matte(Frame(person_image(), 0, 0.0, "x"), look)
    assert matter.parts is not None
    store.keep(matter.parts, saved.image, "Me.png", look)
    return saved


def remade(store: OriginalStore) -> Composite:
    loaded = store.load(store.recent()[0])
    return develop(loaded, load_backdrop("blur:60"), loaded.edge)


@pytest.mark.parametrize("zoom", [1.0, 2.5, MOST_ZOOM])
def test_a_blurred_room_is_as_blurred_afterwards_as_it_was_saved(tmp_path: Path, zoom: float) -> None:
    store = OriginalStore(tmp_path)
    saved, again = zoomed(store, zoom), remade(store)
    assert again.crop == saved.crop
    np.testing.assert_allclose(again.image.astype(int), saved.image, atol=1)


@pytest.mark.parametrize("crop", [None, 7, [], [0.0, 0.0, 9.0], [0.0, 0.0, float("nan")], ["", {}, []]])
def test_a_room_that_was_kept_without_its_zoom_is_blurred_as_at_the_largest(
    tmp_path: Path, crop: object
) -> None:
    store = OriginalStore(tmp_path)
    saved = zoomed(store, MOST_ZOOM)
    path = store.recent()[0].path
    with zipfile.ZipFile(path) as file:
        content = {name: file.read(name) for name in file.namelist()}
    about = json.loads(content["about.json"]) | {"crop": crop}
    if crop is None:
        del about["crop"]
    content["about.json"] = json.dumps(about).encode()
    with zipfile.ZipFile(path, "w") as file:
        for name, each in content.items():
            file.writestr(name, each)
    assert store.recent()[0].settings.backdrop == "blur:60"
    np.testing.assert_allclose(remade(store).image.astype(int), saved.image, atol=1)


@pytest.mark.skipif(os.name != "posix", reason="permissions of another kind")
def test_nobody_else_may_look(tmp_path: Path) -> None:
    folder = tmp_path / "originals"
    path = OriginalStore(folder).keep(parts(), SHOWN, "Me.png", LOOK)
    assert folder.stat().st_mode & 0o077 == 0
    assert path.stat().st_mode & 0o077 == 0


def test_deleted_is_gone_and_only_the_newest_are_kept(tmp_path: Path) -> None:
    store = OriginalStore(tmp_path)
    for number in range(MOST_KEPT + 3):
        store.keep(parts(), SHOWN, f"{number}.png", LOOK)
    assert [each.picture for each in store.recent()] == [f"{n}.png" for n in range(MOST_KEPT + 2, 2, -1)]
    for original in store.recent():
        store.delete(original)
        store.delete(original)
    assert files(tmp_path) == {}


@pytest.mark.parametrize("year", ["2019", "2999"])
def test_the_newest_comes_first_and_stays_whatever_the_clock_said_before(tmp_path: Path, year: str) -> None:
    for number in range(MOST_KEPT):
        (tmp_path / f"{year}0325-023000-{number:06d}.original").touch()
    store = OriginalStore(tmp_path)
    kept = [store.keep(parts(), SHOWN, name, LOOK) for name in ("One.png", "Two.png")]
    recent = [each.path for each in store.recent()]
    assert recent[:2] == kept[::-1]
    assert len(recent) == MOST_KEPT


@pytest.mark.parametrize("name", ["zebra {}", "99991231-235959-999999 {}"])
def test_what_was_just_kept_stays_even_among_names_that_nothing_can_follow(tmp_path: Path, name: str) -> None:
    for number in range(MOST_KEPT):
        (tmp_path / f"{name.format(number)}.original").touch()
    store = OriginalStore(tmp_path)
    assert store.keep(parts(), SHOWN, "Me.png", LOOK) in [each.path for each in store.recent()]
    assert len(store.recent()) == MOST_KEPT


@pytest.mark.parametrize("way", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, 99])
def test_an_original_that_says_it_was_packed_is_told_and_hides_no_other(tmp_path: Path, way: int) -> None:
    store = OriginalStore(tmp_path)
    path = store.keep(parts(), SHOWN, "Me.png", LOOK)
    whole = store.keep(parts(), SHOWN, "Whole.png", LOOK)
    content = path.read_bytes()
    for header, at in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        pieces = content.split(header)
        content = header.join(
            [pieces[0], *(each[: at - 4] + bytes([way]) + each[at - 3 :] for each in pieces[1:])]
        )
    path.write_bytes(content)
    first, broken = store.recent()
    assert (first.path, first.picture, broken.path) == (whole, "Whole.png", path)
    for read in (store.load, store.shown):
        with pytest.raises(SourceError, match="broken"):
            read(broken)


@given(cut=st.integers(0, 4000), flip=st.integers(0, 4000))
def test_a_broken_original_is_told_and_can_still_be_deleted(
    tmp_path_factory: pytest.TempPathFactory, cut: int, flip: int
) -> None:
    store = OriginalStore(tmp_path_factory.mktemp("o"))
    path = store.keep(parts(), SHOWN, "Me.png", LOOK)
    content = bytearray(path.read_bytes())
    content[flip % len(content)] ^= 0x55
    path.write_bytes(content[: max(1, len(content) - cut)])
    (original,) = store.recent()
    for read in (store.load, store.shown):
        with suppress(SourceError):
            read(original)
    store.delete(original)
    assert store.recent() == []


def test_an_original_that_is_something_else_is_told(tmp_path: Path) -> None:
    path = tmp_path / "x.original"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("about.json", '{"picture": 1, "look": {"backdrop": 7, "mirror": false}}')
        file.writestr("camera.png", b"no picture")
    (original,) = OriginalStore(tmp_path).recent()
    assert original.settings == Settings()
    with pytest.raises(SourceError, match="broken"):
        OriginalStore(tmp_path).load(original)


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match=r"Me\.png was not saved"):
        OriginalStore(tmp_path / "file").keep(parts(), SHOWN, "Me.png", LOOK)


NOISE = np.random.default_rng(1).integers(0, 256, (64, 96, 4), np.uint8)


@pytest.mark.parametrize(
    ("kind", "channels", "suffix", "mode"),
    [
        ("png", 3, ".png", "RGB"),
        ("png", 4, ".png", "RGBA"),
        ("jpg", 3, ".jpg", "RGB"),
        ("jpg", 4, ".png", "RGBA"),
        ("webp", 3, ".webp", "RGB"),
        ("webp", 4, ".webp", "RGBA"),
    ],
)
def test_pictures_are_of_the_kind_that_was_chosen_unless_it_cannot_be_transparent(
    tmp_path: Path, kind: str, channels: int, suffix: str, mode: str
) -> None:
    image = NOISE[..., :channels].copy()
    if channels == 4:
        image[:32] = 0
    path = save_snapshot(composite(image), tmp_path, Settings(snapshot_format=kind, snapshot_quality=80))
    assert path.suffix == suffix
    with Image.open(path) as saved:
        assert saved.mode == mode
        pixels = np.asarray(saved)
    if channels == 4:
        np.testing.assert_array_equal(pixels[..., 3], image[..., 3])
        # WebP's blocks of 16 lines at the border between the two may hold a trace of the lower one.
        assert not pixels[:16].any()


def test_quality_makes_files_smaller_and_a_webp_of_100_loses_nothing(tmp_path: Path) -> None:
    def size(kind: str, quality: int) -> int:
        settings = Settings(snapshot_format=kind, snapshot_quality=quality)
        return save_snapshot(composite(NOISE[..., :3].copy()), tmp_path, settings).stat().st_size

    assert size("jpg", 20) < size("jpg", 90)
    assert size("webp", 20) < size("webp", 90)
    path = save_snapshot(composite(NOISE), tmp_path, Settings(snapshot_format="webp", snapshot_quality=100))
    with Image.open(path) as saved:
        np.testing.assert_array_equal(np.asarray(saved), NOISE)


def test_names_follow_the_pattern_count_on_and_never_overwrite(tmp_path: Path) -> None:
    settings = Settings(snapshot_name="Me {number} {backdrop}", backdrop="blur")
    office = composite(NOISE, backdrop="builtin:office")
    (tmp_path / "Me 007 Office.jpg").write_bytes(b"x")
    names = [save_snapshot(office, tmp_path, settings).name for _ in range(2)]
    assert names == ["Me 008 Office.png", "Me 009 Office.png"]
    same = Settings(snapshot_name="Me")
    assert [save_snapshot(composite(NOISE), tmp_path, same).name for _ in range(2)] == ["Me.png", "Me 2.png"]
