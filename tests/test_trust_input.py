"""Some seconds of bad input at every door, proof that failures are found, and those found so far."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import av
import fuzz
import fuzz_pictures
import numpy as np
import pytest
from fuzz_child import DOORS, EXTRA_DOORS
from PIL import Image

from desktop_app.capture.animation_file import is_animated
from desktop_app.capture.picture_file import load_picture
from desktop_app.capture.video_file import probe_video, read_video
from desktop_app.errors import BackdropError, SourceError
from desktop_app.gui.gallery.thumbnails import read_thumbnail
from desktop_app.matting.backdrop import load_backdrop

ROOT = Path(__file__).resolve().parent.parent
# The slower a door, the fewer; pictures, settings and SPECs run at hundreds a second.
COUNTS = {
    "pictures": 40,
    "videos": 60,
    "settings": 80,
    "library": 80,
    "backdrops": 80,
    "sources": 80,
    "dropped": 40,
    "arguments": 40,
}


@pytest.mark.parametrize("door", COUNTS)
def test_a_door_takes_bad_input(door: str) -> None:
    report = fuzz.Report()
    fuzz.run_door(door, range(COUNTS[door]), 20261124, report, longest_s=60)
    assert report.found == []
    assert report.cases == COUNTS[door]


@pytest.mark.parametrize(
    ("door", "kind"), [("planted-traceback", "traceback"), ("planted-hang", "hang"), ("planted-crash", "crash")]
)
def test_what_goes_wrong_behind_a_door_is_found(door: str, kind: str) -> None:
    report = fuzz.Report()
    fuzz.run_door(door, range(8 if kind == "traceback" else 1), 1, report, longest_s=0.3)
    assert report.found[0].startswith(f"{kind}: --seed 1 --door {door} --case ")
    assert report.tracebacks + report.hangs == len(report.found) < 8


def test_a_flood_of_memory_is_found() -> None:
    report = fuzz.Report()
    fuzz.run_door("settings", range(2), 1, report, largest_bytes=1 << 20)
    assert [found.split(":")[0] for found in report.found] == ["memory", "memory"]


def test_the_command_line_tells_what_it_found(capsys: pytest.CaptureFixture[str]) -> None:
    assert fuzz.main(["--count", "8", "--seed", "1", "--door", "planted-traceback"]) == 1
    out = capsys.readouterr().out
    assert "KeyError: 'planted'" in out
    cases, hangs = out.splitlines()[-1].split(" tracebacks ")
    assert cases == "cases 8"
    assert hangs.endswith(" hangs 0")


def test_every_door_gets_its_share() -> None:
    assert set(fuzz.shares(100)) == set(DOORS)
    assert sum(fuzz.shares(1234).values()) == 1234
    assert not set(DOORS) & set(EXTRA_DOORS)


def test_a_video_of_an_unknown_kind_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("ffv1", rate=10)
        stream.width, stream.height, stream.pix_fmt = 4, 4, "bgr0"
        frame = av.VideoFrame.from_ndarray(np.zeros((4, 4, 3), np.uint8), format="rgb24")
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    path.write_bytes(path.read_bytes().replace(b"V_FFV1", b"V_NONE"))
    with pytest.raises(SourceError, match=r"a\.mkv"):
        next(read_video(path))
    with pytest.raises(SourceError, match=r"a\.mkv"):
        probe_video(path)


def test_a_picture_with_a_broken_note_is_shown_and_nothing_is_printed(tmp_path: Path) -> None:
    file = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E], exif[0x0112] = "a long description of the picture", 1
    Image.new("RGB", (8, 8), (10, 20, 30)).save(file, "JPEG", exif=exif, quality=100)
    # The note says that the description is far longer than it is.
    broken = file.getvalue().replace(b"\x01\x0e\x00\x02\x00\x00\x00\x22", b"\x01\x0e\x00\x02\x00\x00\x7f\x22")
    broken = broken.replace(b"\x0e\x01\x02\x00\x22\x00\x00\x00", b"\x0e\x01\x02\x00\x22\x7f\x00\x00")
    assert broken != file.getvalue()
    path = tmp_path / "a.jpg"
    path.write_bytes(broken)
    assert load_picture(path).shape == (8, 8, 3)
    assert said_while_loading(path) == ""


def test_a_picture_too_large_is_told_and_nothing_else_is_printed(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    # Beyond what Pillow warns of, and below what it refuses by itself.
    path.write_bytes(fuzz_pictures.png(9_500, 9_500))
    with pytest.raises(SourceError, match="too large"):
        load_picture(path)
    assert said_while_loading(path) == ""


@pytest.mark.parametrize("suffix", [".png", ".mp4"])
def test_a_name_longer_than_any_file_system_takes_is_told(suffix: str) -> None:
    name = "a" * 5000 + suffix
    with pytest.raises(SourceError, match="Choose"):
        load_picture(Path(name))
    with pytest.raises(SourceError, match="Choose"):
        probe_video(Path(name))
    with pytest.raises(BackdropError, match=r"Choose|choose"):
        load_backdrop(name)


def said_while_loading(path: Path) -> str:
    code = (
        "from desktop_app.capture.picture_file import load_picture\n"
        "from desktop_app.errors import SourceError\n"
        f"try:\n    load_picture({str(path)!r})\nexcept SourceError:\n    pass\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stderr


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
@pytest.mark.parametrize("name", ["pipe.png", "pipe.webp", "pipe.mp4", "pipe.gif", "pipe.pdf"])
def test_nobody_waits_for_a_pipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    path = tmp_path / name
    os.mkfifo(path)

    def wait(*_arguments: object, **_options: object) -> NoReturn:
        raise AssertionError("it would be waited for")

    # Whoever opens one to read it waits until somebody writes there.
    for place in (
        "PIL.Image.open",
        "av.open",
        "pypdfium2.PdfDocument",
        "desktop_app.gui.gallery.thumbnails.QImageReader",
    ):
        monkeypatch.setattr(place, wait)
    assert not is_animated(path)
    for read in (load_picture, lambda each: next(read_video(each))):
        with pytest.raises(SourceError, match=f"{name} is not a"):
            read(path)
    with pytest.raises(BackdropError, match=f"{name} is not"):
        load_backdrop(str(path))
    with pytest.raises(BackdropError, match=f"{name} is not"):
        read_thumbnail(path)
