"""`backdrop process` on pictures: the same pixels as the live path gives, upright, of the wished size."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from cli_fakes import composite, files, picture, run
from fakes import SIZE, FakeSegmenter, leaks, person_alpha, person_image
from numpy.typing import NDArray
from PIL import Image

from desktop_app.capture.frame import Frame
from desktop_app.capture.picture_file import load_picture
from desktop_app.matting.matter import Matter
from desktop_app.settings import Settings, save_settings
from desktop_app.zone_text import CELLS, KEEP, encode

FIXED = {"mirror": False, "auto_upright": False}


def read(path: Path) -> NDArray[np.uint8]:
    with Image.open(path) as saved:
        return np.asarray(saved)


def matted(image: NDArray[np.uint8], **settings: object) -> NDArray[np.uint8]:
    chosen = Settings(**{**FIXED, **settings})  # type: ignore[arg-type]
    return Matter(FakeSegmenter()).matte(Frame(image, 0, 0.0, "x"), chosen).image


def alpha_of(image: NDArray[np.uint8]) -> NDArray[np.float64]:
    return image[..., 3] / 255


@pytest.mark.parametrize(
    "backdrop", ["transparent", "blur", "blur:0", "blur:100", "#336699", "green", "builtin:loft"]
)
def test_it_gives_what_the_window_would_show(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], backdrop: str
) -> None:
    out = tmp_path / "out.png"
    assert run("process", picture(tmp_path / "me.png"), "-o", out, "--backdrop", backdrop) == 0
    np.testing.assert_array_equal(read(out), matted(person_image(), backdrop=backdrop))
    assert not leaks(composite(read(out)))
    captured = capfd.readouterr()
    assert captured.out == f"Saved {out}\n"
    assert captured.err == ""


def test_zones_painted_in_the_window_do_not_apply(tmp_path: Path) -> None:
    me, out = picture(tmp_path / "me.png"), tmp_path / "out.png"
    everything = encode(bytes([KEEP]) * CELLS)
    zones = dict.fromkeys((f"file:{me.absolute()}", f"file:{me}", "demo", ""), everything)
    save_settings(Settings(zones=zones))
    assert run("process", me, "-o", out, "--backdrop", "green") == 0
    np.testing.assert_array_equal(read(out), matted(person_image(), backdrop="green"))


def test_a_picture_and_a_video_serve_as_backdrops(tmp_path: Path) -> None:
    colour = (10, 200, 60)
    backs = [tmp_path / "back.webp", tmp_path / "back.gif"]
    for back in backs:
        Image.new("RGB", (300, 100), colour).save(back)
    for back in backs:
        out = tmp_path / "out.png"
        assert run("process", picture(tmp_path / "me.png"), "-o", out, "--backdrop", back) == 0
        assert np.abs(read(out)[:8].astype(int) - colour).max() < 8


@pytest.mark.parametrize("name", ["out.jpg", "out.JPEG", "out.webp", "out.png"])
def test_every_kind_of_picture_is_read_and_written(tmp_path: Path, name: str) -> None:
    first, second = tmp_path / name, tmp_path / f"again {name}"
    assert run("process", picture(tmp_path / "me.png"), "-o", first, "--backdrop", "green") == 0
    assert run("process", first, "-o", second, "--backdrop", "green") == 0
    assert load_picture(second).shape == (*SIZE, 3)
    assert np.abs(load_picture(second)[:8].astype(int) - (0, 177, 64)).max() < 8


def test_transparency_is_kept_in_webp_too(tmp_path: Path) -> None:
    for name in ("out.png", "out.webp"):
        run("process", picture(tmp_path / "me.png"), "-o", tmp_path / name, "--backdrop", "transparent")
    np.testing.assert_array_equal(read(tmp_path / "out.png"), read(tmp_path / "out.webp"))
    inside = person_alpha() > 0
    assert np.abs(alpha_of(read(tmp_path / "out.png")) - inside).mean() < 0.05


def test_the_matte_alone_is_8_bit_grey_and_the_same_as_the_alpha(tmp_path: Path) -> None:
    me, matte = picture(tmp_path / "me.png"), tmp_path / "m.png"
    out = tmp_path / "out.png"
    assert run("process", me, "-o", out, "--alpha", matte, "--backdrop", "transparent") == 0
    both = files(tmp_path)
    np.testing.assert_array_equal(read(matte), read(out)[..., 3])
    with Image.open(matte) as saved:
        assert saved.mode == "L"
    out.unlink()
    assert run("process", me, "--alpha", matte) == 0
    assert files(tmp_path) == {name: both[name] for name in ("me.png", "m.png")}


@pytest.mark.parametrize("note", range(1, 9))
def test_the_orientation_note_is_obeyed(tmp_path: Path, note: int) -> None:
    me = picture(tmp_path / "me.jpg", note=note)
    assert run("process", me, "-o", tmp_path / "out.png", "--backdrop", "#336699") == 0
    np.testing.assert_array_equal(read(tmp_path / "out.png"), matted(load_picture(me), backdrop="#336699"))
    turned = note >= 5
    assert read(tmp_path / "out.png").shape[:2] == (SIZE[::-1] if turned else SIZE)


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("is_mirrored", [False, True])
def test_turned_by_hand_and_mirrored_before(tmp_path: Path, turns: int, is_mirrored: bool) -> None:
    image = person_image((288, 512))
    image[130:140, 215:230] = (220, 90, 30)  # A mark on the person, off the middle.
    Image.fromarray(image).save(tmp_path / "me.png")
    flags = ["--mirror"] if is_mirrored else []
    job = ("process", tmp_path / "me.png", "-o", tmp_path / "out.png", "--backdrop", "#336699")
    assert run(*job, "--rotate", turns * 90, *flags) == 0
    expected = np.rot90(image[:, ::-1] if is_mirrored else image, -turns)
    found = read(tmp_path / "out.png")
    assert found.shape == expected.shape
    places = [np.argwhere(marks).mean(0) for marks in (found[..., 0] > 140, expected[..., 0] == 220)]
    np.testing.assert_allclose(*places, atol=1)


class Knowing(FakeSegmenter):
    """Is sure, or as sure as told, of one turn."""

    def __init__(self, turns: int, sureness: float = 0.97) -> None:
        super().__init__()
        self.upright = np.full(4, (1 - sureness) / 3, np.float32)
        self.upright[turns] = sureness


@pytest.mark.parametrize("turns", range(4))
def test_auto_turns_a_picture_at_once(tmp_path: Path, turns: int) -> None:
    me = picture(tmp_path / "me.png", turns=-turns % 4)
    job = ("process", me, "-o", tmp_path / "out.png", "--backdrop", "#336699", "--rotate", "auto")
    assert run(*job, segmenter=Knowing(turns)) == 0
    assert read(tmp_path / "out.png").shape[:2] == SIZE
    assert run(*job, segmenter=Knowing(turns, sureness=0.5)) == 0
    assert read(tmp_path / "out.png").shape[:2] == (SIZE[::-1] if turns % 2 else SIZE)


@pytest.mark.parametrize(
    ("wish", "size"),
    [("64x36", (36, 64)), ("256x144", (144, 256)), ("100X100", (100, 100)), ("51x99", (99, 51))],
)
@pytest.mark.parametrize("turns", [0, 90])
def test_a_wished_size_is_met_without_squashing(
    tmp_path: Path, wish: str, size: tuple[int, int], turns: int
) -> None:
    # The person is a square in the middle here, and must stay one.
    image = person_image((90, 90))
    Image.fromarray(image).save(tmp_path / "me.png")
    job = ("process", tmp_path / "me.png", "--alpha", tmp_path / "m.png", "--size", wish, "--rotate", turns)
    assert run(*job) == 0
    matte = read(tmp_path / "m.png")
    assert matte.shape == size
    inside = matte > 127
    rows, columns = inside.any(1).sum(), inside.any(0).sum()
    assert abs(int(rows) - int(columns)) <= 4
    assert rows == pytest.approx(max(size) / 3, abs=4)


def test_edge_and_backdrop_come_from_the_settings_but_neither_turn_nor_mirror(tmp_path: Path) -> None:
    me = picture(tmp_path / "me.png")
    edge = {"feather_px": 6.0, "shift_px": 3.0, "softness": 0.9, "backdrop": "#102030"}
    turned = {f"file:{me}": 1}
    save_settings(Settings(mirror=True, turns=turned, **edge))  # type: ignore[arg-type]
    assert run("process", me, "-o", tmp_path / "out.png") == 0
    np.testing.assert_array_equal(read(tmp_path / "out.png"), matted(person_image(), **edge))


def test_an_output_that_exists_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "out.png").write_text("old")
    assert run("process", picture(tmp_path / "me.png"), "-o", tmp_path / "out.png", "--backdrop", "green") == 0
    assert read(tmp_path / "out.png").shape == (*SIZE, 3)
    assert files(tmp_path).keys() == {"me.png", "out.png"}


@pytest.mark.parametrize("size", [(1, 1), (1, 40), (3, 2), (40, 1)])
def test_the_smallest_pictures_are_no_trouble(tmp_path: Path, size: tuple[int, int]) -> None:
    Image.fromarray(person_image(size)).save(tmp_path / "me.png")
    job = ("process", tmp_path / "me.png", "-o", tmp_path / "out.png", "--alpha", tmp_path / "m.png")
    assert run(*job, "--backdrop", "transparent") == 0
    assert read(tmp_path / "out.png").shape == (*size, 4)
    assert read(tmp_path / "m.png").shape == size


def test_names_with_odd_characters_are_kept(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    me = picture(tmp_path / "ein bild — 写真 #1.png")
    out = tmp_path / "out\udcff.png"
    assert run("process", me, "-o", out, "--backdrop", "green") == 0
    assert out.is_file()
    assert capfd.readouterr().out.startswith("Saved ")


@pytest.mark.parametrize("suffix", [".webp", ".png"])
def test_that_only_the_first_picture_of_one_that_moves_is_used_is_said(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], suffix: str
) -> None:
    path = tmp_path / f"me{suffix}"
    still = Image.fromarray(person_image())
    still.save(path, save_all=True, append_images=[Image.fromarray(person_image(shift=9))], duration=100)
    assert run("process", path, "-o", tmp_path / "out.png", "--backdrop", "green") == 0
    assert f"backdrop: {path.name} moves: only its first picture is used." in capfd.readouterr().err
    assert read(tmp_path / "out.png").shape == person_image().shape
