"""The door for the command line: `main` in this process, with arguments and files of every kind."""

from __future__ import annotations

import os
import random
import re
import shutil
import tempfile
from pathlib import Path

import numpy as np
from fuzz_bytes import text
from fuzz_pictures import picture_bytes
from fuzz_videos import video_bytes

from desktop_app.__main__ import main
from desktop_app.capture.frame import RgbImage
from desktop_app.matting.segment import Segmentation

_WORDS = (
    "process", "cameras", "-o", "--output", "--backdrop", "--alpha", "--size", "--rotate", "--mirror",
    "--progress", "--source", "--help", "--version", "demo", "auto", "90", "64x48", "9x9", "99999x2", "blur:30",
    "#336699", "green", "transparent", "builtin:office", "camera:x", "a.png", "b.mp4", "out.png", "out.jpg",
    "out.mp4", "out.gif", "no/out.png", "folder", "folder/x.webp", "/dev/null", "/dev/full", "",
)  # fmt: skip
_PROGRESS = re.compile(r"\d+ %, \d+ of \d+ files")
_PICTURES = (".png", ".jpg", ".webp", ".bmp")
_VIDEOS = (".mp4", ".webm", ".mov", ".avi", ".gif", ".mkv")
_OPTIONS: dict[str, tuple[str, ...]] = {
    "--backdrop": (
        "green",
        "blur:0",
        "transparent",
        "a.png",
        "b.mp4",
        "b.gif",
        "#0000ff",
        "builtin:office",
        "x",
    ),
    "--size": ("64x48", "16x16", "33x17", "9x9"),
    "--rotate": ("0", "90", "180", "270", "auto", "45"),
    "--alpha": ("m.png", "m.mp4", "m.gif", "m.webm", "folder", "a.png"),
    "--mirror": (),
    "--progress": (),
}
_SLOW = {"doctor", "bench"}
"""Commands that take no input and take seconds: their arguments are the business of their own tests."""


class Half:
    """Says that the middle of any picture is person."""

    size = (18, 32)

    def segment(self, image: RgbImage) -> Segmentation:
        alpha = np.zeros(self.size, np.float32)
        alpha[5:14, 8:24] = 1
        return Segmentation(alpha)


def arguments(chance: random.Random, folder: Path) -> None:
    """Run the program once, and check status, stderr and what is left behind."""
    here = folder / "here"
    suffix, clip = video_bytes(chance, folder)
    (here / "folder").mkdir(parents=True)
    (here / "a.png").write_bytes(picture_bytes(chance))
    (here / f"b{suffix}").write_bytes(clip)
    given = _arguments(chance, suffix)
    before, before_folder = _files(here), Path.cwd()
    os.chdir(here)
    try:
        status, said = _run(given)
        _judge(given, status, said, before, _files(here))
    finally:
        os.chdir(before_folder)
        shutil.rmtree(here)


def _arguments(chance: random.Random, suffix: str) -> list[str]:
    if chance.random() < 0.6:
        source, results = chance.choice([("a.png", _PICTURES), (f"b{suffix}", _VIDEOS)])
        given = ["process", source, "-o", f"out{chance.choice(results)}"]
        for option in chance.sample([*_OPTIONS], chance.randint(0, 3)):
            given += [option, *([chance.choice(_OPTIONS[option])] if _OPTIONS[option] else [])]
        if chance.random() < 0.2:
            given.insert(chance.randint(0, len(given)), chance.choice(_WORDS))
        return [each for each in given if each not in _SLOW]
    words = [text(chance, _WORDS) if chance.random() < 0.2 else chance.choice(_WORDS) for _ in range(7)]
    words = words[: chance.randint(0, 7)]
    return [each for each in words if each not in _SLOW and "cameras" not in each]


def _run(given: list[str]) -> tuple[int, str]:
    """Give the exit status and all that was written to stderr, by native libraries too."""
    kept = [os.dup(1), os.dup(2)]
    with tempfile.TemporaryFile() as said, open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        os.dup2(said.fileno(), 2)
        try:
            status = main(given, load_segmenter=Half)
        finally:
            for number, copy in enumerate(kept, 1):
                os.dup2(copy, number)
                os.close(copy)
        said.seek(0)
        return status, said.read().decode("utf-8", "replace")


def _judge(given: list[str], status: int, said: str, before: set[str], after: set[str]) -> None:
    lines = said.splitlines()
    assert "Traceback" not in said, (given, said)
    assert "Something went wrong" not in said, (given, said)
    # 1: of several files, some could not be done.
    assert status in {0, 1, 2}, (given, status, said)
    told = [line for line in lines if "--progress" not in given or not _PROGRESS.match(line)]
    assert status != 1 or all(line.startswith("backdrop: ") for line in told), (given, said)
    if status == 2:
        assert len(lines) == 1, (given, said)
        assert lines[0].startswith("backdrop: "), (given, said)
        assert after == before, (given, said, after)
    assert not any(".part" in name for name in after), (given, after)


def _files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}
