"""How a backdrop is worn: four ways to fit, blurred, darkened; and which kinds care."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from slide_files import write_animation, write_pdf, write_pictures

from desktop_app.errors import BackdropError, of_backdrop
from desktop_app.matting.backdrop import load_backdrop, parse_backdrop
from desktop_app.matting.backdrop_kinds import ColourBackdrop, PictureBackdrop
from desktop_app.matting.cover import cover
from desktop_app.matting.look import PLAIN, Look, dress, fit_picture, look_of, soften
from desktop_app.matting.shelf import BackdropShelf
from desktop_app.settings import Settings

SIDES = st.integers(1, 60)
SIZE = (90, 160)
NOBODY = np.zeros(SIZE, np.uint8)
FRAME = np.zeros((*SIZE, 3), np.uint8)


def chess(size: tuple[int, int]) -> np.ndarray:
    rows, columns = np.indices(size)
    return (((rows + columns) % 2) * 255).astype(np.uint8)[..., None].repeat(3, axis=2)


@given(SIDES, SIDES, SIDES, SIDES, st.sampled_from(["fill", "fit", "tile", "centre"]), st.integers(0, 100))
def test_every_fit_gives_the_size_and_keeps_a_plain_colour(
    rows: int, columns: int, height: int, width: int, fit: str, blur: int
) -> None:
    picture = np.full((rows, columns, 3), 77, np.uint8)
    worn = dress(picture, (height, width), Look(fit, blur))
    assert worn.shape == (height, width, 3)
    assert (worn == 77).all()
    assert not worn.flags.writeable
    assert picture.flags.writeable


def test_fit_shows_all_of_it_on_the_colour_of_its_border() -> None:
    picture = np.full((40, 40, 3), 200, np.uint8)
    picture[10:30, 10:30] = 20
    shown = fit_picture(picture, SIZE, "fit")
    assert (shown[:, :30] == 200).all()
    assert (shown[45, 80] == 20).all()


def test_centre_never_enlarges_and_tile_repeats_from_the_middle() -> None:
    picture = chess((10, 20))
    centred = fit_picture(picture, SIZE, "centre")
    np.testing.assert_array_equal(centred[40:50, 70:90], picture)
    tiled = fit_picture(picture, SIZE, "tile")
    np.testing.assert_array_equal(tiled[40:50, 70:90], picture)
    np.testing.assert_array_equal(tiled[40:50, 90:110], picture)
    np.testing.assert_array_equal(tiled[50:60, 70:90], picture)
    large = fit_picture(np.full((400, 400, 3), 3, np.uint8), SIZE, "centre")
    assert large.shape == (*SIZE, 3)


def test_more_blur_leaves_less_detail_and_dimming_takes_light() -> None:
    picture = chess((9, 16)).repeat(10, axis=0).repeat(10, axis=1)
    spreads = [float(soften(picture, strength).std()) for strength in (0, 20, 60, 100)]
    assert spreads == sorted(spreads, reverse=True)
    assert spreads[-1] < 0.5 * spreads[0]
    lights = [float(dress(picture, SIZE, Look(dim=dim)).mean()) for dim in (0, 50, 100)]
    assert lights == sorted(lights, reverse=True)
    assert 0 < lights[-1] < 0.2 * lights[0]


def test_a_picture_is_dressed_once_per_look_and_not_again_for_playing_or_not() -> None:
    backdrop = PictureBackdrop(chess((20, 20)))
    first = backdrop.render(FRAME, NOBODY, 0.0)
    backdrop.wear(Look(plays=False))
    assert backdrop.render(FRAME, NOBODY, 1.0) is first
    backdrop.wear(Look(dim=30))
    assert backdrop.render(FRAME, NOBODY, 2.0) is not first


def test_colours_and_transparency_stay_as_they_are_and_a_blurred_room_is_darkened() -> None:
    shelf = BackdropShelf()
    dark = Look(dim=100, blur=100)
    green = shelf.get("green", dark)
    assert isinstance(green, ColourBackdrop)
    assert (green.render(FRAME, NOBODY, 0.0) == (0, 177, 64)).all()
    room = np.full((*SIZE, 3), 200, np.uint8)
    assert shelf.get("blur:60", PLAIN).render(room, NOBODY, 0.0).mean() == pytest.approx(200, abs=1)
    assert shelf.get("blur:60", dark).render(room, NOBODY, 0.0).mean() < 60


def test_a_cover_wears_the_look_too(tmp_path: Path) -> None:
    folder = write_pictures(tmp_path, ["white.png"])
    settings = Settings(backdrop=str(folder / "white.png"), backdrop_dim=100)
    assert look_of(settings).dim == 100
    assert cover(SIZE, settings).is_covered


def test_slides_are_backdrops(tmp_path: Path) -> None:
    pdf = write_pdf(tmp_path / "deck.pdf")
    folder = write_pictures(tmp_path / "talk", ["1.png", "2.png"])
    second = load_backdrop(f"slides:{pdf}#2").render(FRAME, NOBODY, 0.0)
    assert second[45, 80, 1] > 120
    assert load_backdrop(str(pdf)).render(FRAME, NOBODY, 0.0)[45, 80, 0] > 150
    assert load_backdrop(f"slides:{folder}#2").render(FRAME, NOBODY, 0.0)[45, 80, 0] == 2
    with pytest.raises(BackdropError, match="Choose another"):
        load_backdrop(f"slides:{tmp_path / 'gone'}#1")
    assert "Choose another" in str(of_backdrop(StopIteration()))


@pytest.mark.parametrize(
    ("spec", "path", "slide"),
    [
        ("slides:/a/deck.pdf", "/a/deck.pdf", 1),
        ("slides:/a/deck.pdf#12", "/a/deck.pdf", 12),
        ("slides:/a/b#c/deck.pdf#0", "/a/b#c/deck.pdf", 1),
        ("SLIDES:/a b#3", "/a b", 3),
    ],
)
def test_the_spec_of_slides_has_a_path_and_a_number(spec: str, path: str, slide: int) -> None:
    parts = parse_backdrop(spec)
    assert (parts.kind, parts.path, parts.slide) == ("slides", path, slide)


@pytest.mark.parametrize("spec", ["slides:", "slides", "slides:\0"])
def test_a_spec_of_slides_without_a_path_is_refused(spec: str) -> None:
    with pytest.raises(BackdropError):
        parse_backdrop(spec)


@pytest.mark.parametrize("suffix", [".png", ".webp", ".gif"])
def test_pictures_that_move_go_with_the_frames_time(tmp_path: Path, suffix: str) -> None:
    backdrop = load_backdrop(str(write_animation(tmp_path / f"a{suffix}", [10, 120, 240])))
    reds = [int(backdrop.render(FRAME, NOBODY, time_s)[45, 80, 0]) for time_s in (0.0, 0.11, 0.21, 0.31)]
    assert [round(red, -1) for red in reds] == [10, 120, 240, 10]


@pytest.mark.parametrize(("dim", "shade"), [(0, 200), (50, 115), (100, 30)])
def test_dimming_takes_up_to_seventeen_of_twenty_parts_of_the_light(dim: int, shade: int) -> None:
    worn = dress(np.full((9, 16, 3), 200, np.uint8), SIZE, Look(dim=dim))
    assert worn.min() == worn.max() == shade


@pytest.mark.parametrize("blur", [25, 50, 100])
def test_a_picture_is_blurred_by_up_to_a_twenty_fifth_of_its_shorter_side(blur: int) -> None:
    wave = 127 + 100 * np.sin(np.arange(800) * (2 * np.pi / 100))
    picture = np.rint(wave).astype(np.uint8)[None, :, None].repeat(500, axis=0).repeat(3, axis=2)
    middle = soften(np.ascontiguousarray(picture), blur)[250, 200:600, 0].astype(float)
    # A bell of sigma 20 at 100: exp(-2 (pi sigma / period)^2) of a wave is left.
    expected = np.exp(-2 * (np.pi * 20 * blur / 100 / 100) ** 2)
    assert (middle.max() - middle.min()) / 200 == pytest.approx(expected, abs=0.04)
