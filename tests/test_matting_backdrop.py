"""SPECs are understood or refused in one line; backdrops fill any frame without squashing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop_app.capture.frame import RgbImage
from desktop_app.errors import BackdropError, SourceError
from desktop_app.matting.backdrop import Backdrop, BackdropSpec, load_backdrop, parse_backdrop
from desktop_app.matting.backdrop_kinds import VideoBackdrop, neutral_card
from desktop_app.matting.look import cover_fit
from desktop_app.matting.shelf import BackdropShelf

FRAME = np.full((90, 160, 3), 9, np.uint8)
NOBODY = np.zeros((90, 160), np.uint8)


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("transparent", BackdropSpec("transparent")),
        (" Transparent ", BackdropSpec("transparent")),
        ("blur", BackdropSpec("blur", strength=60)),
        ("blur:0", BackdropSpec("blur", strength=0)),
        ("blur:100", BackdropSpec("blur", strength=100)),
        ("#3366Ff", BackdropSpec("colour", colour=(0x33, 0x66, 0xFF))),
        ("green", BackdropSpec("colour", colour=(0, 177, 64))),
        ("beach.png", BackdropSpec("file", path="beach.png")),
        ("/a/b c", BackdropSpec("file", path="/a/b c")),
        ("#1.png", BackdropSpec("file", path="#1.png")),
        (" lead.png", BackdropSpec("file", path=" lead.png")),
        ("/a/trail.png ", BackdropSpec("file", path="/a/trail.png ")),
        ("slides:/a/talk ", BackdropSpec("slides", path="/a/talk ")),
        (" slides: talk #2 ", BackdropSpec("slides", path=" talk ", slide=2)),
    ],
)
def test_specs_are_understood(spec: str, expected: BackdropSpec) -> None:
    assert parse_backdrop(spec) == expected


@pytest.mark.parametrize(
    "spec",
    [
        "",
        " ",
        "blur:101",
        "blur:-1",
        "blur:x",
        "blur:50.5",
        "blur:0.5",
        "blur:",
        "#fff",
        "#12345g",
        "builtin:",
        "builtin:../x",
        "grren",
    ],
)
def test_other_words_are_refused_with_the_grammar(spec: str) -> None:
    with pytest.raises(BackdropError, match="blur:0 to blur:100"):
        parse_backdrop(spec)


@given(st.text(max_size=20))
def test_no_text_raises_anything_else(spec: str) -> None:
    with suppress(BackdropError):
        parse_backdrop(spec)


@pytest.mark.parametrize("name", ["studio_grey", "office"])
def test_built_in_ones_load(name: str) -> None:
    backdrop = load_backdrop(f"builtin:{name}")
    assert backdrop.render(FRAME, NOBODY, 0.0).shape == FRAME.shape


@pytest.mark.parametrize("name", ["missing.png", "missing.mp4", "text.png", "text.mp4", "folder.png"])
def test_files_that_are_none_are_refused_in_one_line(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name.startswith("text"):
        path.write_text("no picture")
    elif name.startswith("folder"):
        path.mkdir()
    with pytest.raises(BackdropError, match=name.replace(".", r"\.")) as caught:
        load_backdrop(str(path))
    assert "\n" not in str(caught.value)


def test_colours_fill_and_are_kept() -> None:
    backdrop = load_backdrop("#0a141e")
    filled = backdrop.render(FRAME, NOBODY, 0.0)
    assert (filled == (10, 20, 30)).all()
    assert backdrop.render(FRAME, NOBODY, 1.0) is filled
    assert backdrop.render(FRAME[:50], NOBODY[:50], 1.0).shape == (50, 160, 3)


def test_kinds_say_what_they_are() -> None:
    kinds = {spec: load_backdrop(spec) for spec in ("transparent", "blur", "green")}
    assert {spec: each.is_transparent for spec, each in kinds.items()} == {
        "transparent": True,
        "blur": False,
        "green": False,
    }
    assert [spec for spec, each in kinds.items() if each.is_blur] == ["blur"]


@given(
    picture=st.tuples(st.integers(1, 60), st.integers(1, 60)),
    size=st.tuples(st.integers(1, 60), st.integers(1, 60)),
)
def test_fitting_covers_any_size(picture: tuple[int, int], size: tuple[int, int]) -> None:
    assert (cover_fit(np.full((*picture, 3), 7, np.uint8), size) == 7).all()
    assert cover_fit(np.full((*picture, 3), 7, np.uint8), size).shape == (*size, 3)
    assert neutral_card(size).shape == (*size, 3)


def test_fitting_keeps_the_middle_and_the_aspect() -> None:
    picture = np.zeros((100, 300, 3), np.uint8)
    picture[:, 100:200] = 255
    fitted = cover_fit(picture, (50, 50))
    assert (fitted == 255).all()
    assert not cover_fit(picture[:, :150], (100, 100))[:, :70].any()


@given(
    picture=st.tuples(st.integers(80, 240), st.integers(80, 240)),
    size=st.tuples(st.integers(60, 200), st.integers(60, 200)),
)
def test_fitting_cuts_no_more_than_it_must_and_as_much_on_both_sides(
    picture: tuple[int, int], size: tuple[int, int]
) -> None:
    ramps = np.zeros((*picture, 3), np.float32)
    ramps[..., 0] += np.linspace(0, 255, picture[0])[:, None]
    ramps[..., 1] += np.linspace(0, 255, picture[1])
    fitted = cover_fit(ramps.round().astype(np.uint8), size).astype(np.float32)
    # From the middle of the first pixel to that of the last one.
    shares = [np.ptp(fitted[..., axis]) / 255 * size[axis] / (size[axis] - 1) for axis in (0, 1)]
    assert max(shares) > 0.95
    scales = [size[axis] / (picture[axis] * shares[axis]) for axis in (0, 1)]
    assert scales[0] == pytest.approx(scales[1], rel=0.1)
    assert fitted[..., :2].mean(axis=(0, 1)) == pytest.approx(127.5, abs=4)


def _red(path: Path, shades: list[int], step_ms: int = 100) -> Path:
    pictures = [Image.new("RGB", (16, 9), (shade, 0, 0)) for shade in shades]
    pictures[0].save(path, save_all=True, append_images=pictures[1:], duration=step_ms, loop=0)
    return path


def _shade(backdrop: Backdrop, time_s: float) -> int:
    return int(backdrop.render(FRAME, NOBODY, time_s)[0, 0, 0])


def test_videos_move_with_the_frames_time_and_start_over(tmp_path: Path) -> None:
    backdrop = load_backdrop(str(_red(tmp_path / "a.gif", [10, 110, 210])))
    start_s = 5000.0
    shades = [_shade(backdrop, start_s + time_s) for time_s in (0.0, 0.05, 0.12, 0.22, 0.31, 0.45)]
    assert shades == [10, 10, 110, 210, 10, 110]
    assert _shade(backdrop, 3.0) == 10


@pytest.mark.parametrize("step_s", [0.1, 0.5, 1.0])
def test_a_video_keeps_pace_with_frames_that_are_far_apart(tmp_path: Path, step_s: float) -> None:
    backdrop = load_backdrop(str(_red(tmp_path / "a.gif", list(range(0, 240, 2)), step_ms=40)))
    seen = [_shade(backdrop, 7.01 + index * step_s) for index in range(5)]
    np.testing.assert_allclose(seen, [2 * round(index * step_s / 0.04) for index in range(5)], atol=4)


def test_a_long_pause_does_not_make_a_video_hurry(tmp_path: Path) -> None:
    backdrop = load_backdrop(str(_red(tmp_path / "a.gif", list(range(0, 250, 2)))))
    _shade(backdrop, 0.0)
    seen = [_shade(backdrop, 3600 + index * 0.1) for index in range(4)]
    assert seen == sorted(seen)
    assert seen[-1] < 40


def _play(backdrop: Backdrop) -> None:
    for index in range(60):
        _shade(backdrop, index * 0.1)


def test_a_video_that_vanishes_is_told(tmp_path: Path) -> None:
    path = _red(tmp_path / "a.gif", [10, 110])
    backdrop = load_backdrop(str(path))
    _shade(backdrop, 0.0)
    path.unlink()
    with pytest.raises(BackdropError, match=r"a\.gif"):
        _play(backdrop)


def test_a_video_that_breaks_off_in_the_middle_is_told() -> None:
    def read() -> Iterator[tuple[RgbImage, float]]:
        for index in range(3):
            yield np.full((9, 16, 3), 50 * index, np.uint8), index / 10
        raise SourceError("a.mp4 breaks off here.")

    backdrop = VideoBackdrop(read)
    assert _shade(backdrop, 0.0) == 0
    with pytest.raises(BackdropError, match=r"a\.mp4 breaks off here\."):
        _play(backdrop)


def test_the_shelf_loads_once_and_again_after_a_failure() -> None:
    loaded: list[str] = []

    def load(spec: str) -> Backdrop:
        loaded.append(spec)
        if len(loaded) == 1:
            raise BackdropError("not yet")
        return load_backdrop(spec)

    shelf = BackdropShelf(load)
    with pytest.raises(BackdropError):
        shelf.get("green")
    assert shelf.get("green") is shelf.get("green")
    assert loaded == ["green", "green"]
    shelf.get("#000000")
    shelf.forget()
    shelf.get("#000000")
    assert loaded == ["green", "green", "#000000", "#000000"]


@pytest.mark.parametrize(("strength", "period_px", "left"), [(0, 20, 0.135), (50, 50, 0.04), (100, 100, 0.03)])
def test_a_stronger_blur_leaves_coarser_things_only(strength: int, period_px: int, left: float) -> None:
    wave = 127 + 100 * np.sin(np.arange(1280) * (2 * np.pi / period_px))
    room = np.rint(wave).astype(np.uint8)[None, :, None].repeat(720, axis=0).repeat(3, axis=2)
    nobody = np.zeros((720, 1280), np.uint8)
    blurred = load_backdrop(f"blur:{strength}").render(np.ascontiguousarray(room), nobody, 0.0)
    middle = blurred[360, 200:1080, 0].astype(float)
    assert (middle.max() - middle.min()) / 200 == pytest.approx(left, abs=0.02)
