"""What ships with the program is there, has its form, can be drawn again, and has its origin written down."""

from __future__ import annotations

import importlib.util
import json
import re
from fnmatch import fnmatch
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

from resources import render_backdrops
from resources.rendering.film import calm, develop, finish

FOLDER = Path(render_backdrops.__file__).parent
BACKDROPS = FOLDER / "backdrops"
ICONS = FOLDER / "icons"
INDEX = json.loads((BACKDROPS / "index.json").read_text(encoding="utf-8"))
NAMES = [entry["name"] for entry in INDEX]
GUI_ICONS = [
    "add",
    "auto-upright",
    "blur",
    "camera",
    "close",
    "eye",
    "eye-off",
    "folder",
    "folder-open",
    "keyboard",
    "menu",
    "microphone",
    "microphone-off",
    "mirror",
    "more",
    "next",
    "pause",
    "play",
    "previous",
    "record",
    "record-stop",
    "refresh",
    "rotate-left",
    "rotate-right",
    "settings",
    "shutter",
    "timer",
    "transparent",
    "trash",
    "warning",
]
MAX_TOTAL_BYTES = 6_000_000
MAX_BACKDROP_BYTES = 200_000


def shipped_files() -> list[Path]:
    """List what is in resources besides code, as paths relative to it."""
    files = [path.relative_to(FOLDER) for path in FOLDER.rglob("*") if path.is_file()]
    return [
        path
        for path in files
        if path.suffix not in {".py", ".pyc", ".nbi", ".nbc"} and path.name != "LICENSES.md"
    ]


def load(name: str) -> np.ndarray:
    """Read a shipped backdrop, (1080, 1920, 3) float32, 0-255."""
    with Image.open(BACKDROPS / f"{name}.webp") as picture:
        return np.asarray(picture.convert("RGB"), np.float32)


def test_the_gallery_lists_every_picture_once() -> None:
    assert len(NAMES) >= 10
    assert len(set(NAMES)) == len(NAMES)
    assert {path.stem for path in BACKDROPS.glob("*.webp")} == set(NAMES)
    assert [backdrop.name for backdrop in render_backdrops.BACKDROPS] == NAMES
    assert all(set(entry) == {"name", "title"} and entry["title"].strip() for entry in INDEX)


@pytest.mark.parametrize("name", NAMES)
def test_a_backdrop_is_full_size_small_and_not_flat(name: str) -> None:
    picture = load(name)
    assert picture.shape == (1080, 1920, 3)
    assert (BACKDROPS / f"{name}.webp").stat().st_size <= MAX_BACKDROP_BYTES
    assert picture.std() > 8
    assert 25 < picture.mean() < 235


@pytest.mark.parametrize("name", NAMES)
def test_nothing_busy_is_behind_the_head(name: str) -> None:
    """Detail of 10-40 pixels in the middle stays below what would draw the eye from a face."""
    middle = load(name)[200:760, 660:1260].mean(axis=2)
    strong = np.asarray(Image.fromarray(middle).resize((60, 56), Image.Resampling.BOX))
    steps = np.abs(np.diff(strong, axis=1)).mean() + np.abs(np.diff(strong, axis=0)).mean()
    assert steps < 30


@pytest.mark.parametrize("name", ["studio_grey", "warm_gradient", "dusk_gradient"])
def test_gradients_do_not_band(name: str) -> None:
    """Grain breaks up runs of one value that would show as stripes."""
    row = load(name)[400, :, 1]
    runs = np.diff(np.flatnonzero(np.diff(row, prepend=-1, append=-1)))
    assert runs.max() < 60


@pytest.mark.parametrize("name", ["warm_gradient", "bokeh_night"])
def test_a_painted_picture_can_be_drawn_again(name: str) -> None:
    backdrop = next(each for each in render_backdrops.BACKDROPS if each.name == name)
    again = render_backdrops.render(backdrop).astype(np.float32)
    assert np.abs(again - load(name)).mean() < 2.0


@pytest.mark.skipif(
    importlib.util.find_spec("numba") is None, reason="rooms are traced with numba, a maker's tool"
)
def test_a_traced_room_can_be_drawn_again() -> None:
    again = render_backdrops.render(render_backdrops.BACKDROPS[NAMES.index("office")], samples=2)
    shrunk = [
        np.asarray(Image.fromarray(each).resize((48, 27)), np.float32)
        for each in (again, load("office").astype(np.uint8))
    ]
    assert np.abs(shrunk[0] - shrunk[1]).mean() < 6.0


def test_only_the_named_picture_is_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert render_backdrops.main(["--only", "warm_gradient", "--out", str(tmp_path)]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["warm_gradient.webp"]
    assert "warm_gradient.webp" in capsys.readouterr().out
    with pytest.raises(SystemExit) as refusal:
        render_backdrops.main(["--only", "nosuch"])
    assert refusal.value.code == 2


def test_film_keeps_order_and_hides_noise() -> None:
    ramp = np.repeat(np.linspace(0, 4, 64, dtype=np.float32)[None, :, None], 64, axis=0).repeat(3, axis=2)
    picture = develop(ramp, bloom=0.0)
    assert picture.min() >= 0
    assert picture.max() <= 1
    assert (np.diff(picture[0, :, 0]) >= 0).all()
    noisy = np.float32(0.25) + np.random.default_rng(0).normal(0, 0.01, (64, 64, 3)).astype(np.float32)
    assert calm(noisy).std() < noisy.std() / 2
    assert finish(picture, seed=1).shape == (1080, 1920, 3)
    np.testing.assert_array_equal(finish(picture, seed=1), finish(picture, seed=1))


@pytest.mark.parametrize("name", GUI_ICONS)
def test_an_icon_takes_the_themes_colour_on_a_grid_of_24(name: str) -> None:
    text = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("24", "24", "0 0 24 24")
    assert root.get("stroke") == "currentColor"
    assert "#" not in text


def test_every_icon_is_known_and_the_apps_own_is_there_twice() -> None:
    assert {path.stem for path in ICONS.glob("*.svg")} == {*GUI_ICONS, "app"}
    assert ElementTree.parse(ICONS / "app.svg").getroot().get("viewBox") == "0 0 256 256"
    with Image.open(ICONS / "app.png") as picture:
        assert picture.size == (256, 256)
        assert picture.mode == "RGBA"


def test_the_demos_files_are_there() -> None:
    with (
        Image.open(FOLDER / "demo" / "portrait.webp") as sprite,
        Image.open(FOLDER / "demo" / "portrait.jpg") as whole,
    ):
        assert sprite.mode == "RGBA"
        assert whole.size == (512, 512)
    with Image.open(FOLDER / "demo" / "room.webp") as room:
        assert room.size == (1280, 720)
    assert (FOLDER / "demo" / "clip.mp4").stat().st_size <= 600_000


def test_the_demo_clip_is_six_seconds_of_video() -> None:
    av = pytest.importorskip("av")
    with av.open(str(FOLDER / "demo" / "clip.mp4")) as container:
        stream = container.streams.video[0]
        frames = list(container.decode(stream))
        assert (stream.codec_context.name, stream.width, stream.height) == ("h264", 640, 360)
        assert len(frames) == 180
        assert stream.average_rate == 30


def test_every_file_has_its_origin_written_down() -> None:
    text = (FOLDER / "LICENSES.md").read_text(encoding="utf-8")
    named = re.findall(r"`([^`\s]+\.[a-z0-9]+)`", text)
    unnamed = [
        str(path) for path in shipped_files() if not any(fnmatch(path.as_posix(), name) for name in named)
    ]
    assert unnamed == []
    missing = [name for name in named if not name.endswith(".py") and not list(FOLDER.glob(name))]
    assert missing == []
    assert "not endorsed" in text


def test_the_whole_folder_stays_small() -> None:
    assert sum((FOLDER / path).stat().st_size for path in shipped_files()) <= MAX_TOTAL_BYTES
