"""A full disk and folders that may not be written in: told in plain words, nothing is lost or left behind."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest
from cli_fakes import run as run_command
from PIL import Image

from desktop_app import paths
from desktop_app.errors import AppError
from desktop_app.library import Library
from desktop_app.library_file import load_library, save_library
from desktop_app.matting.matter import Composite
from desktop_app.output.recorder import Recorder
from desktop_app.output.snapshot import save_snapshot
from desktop_app.settings import Settings, load_settings, save_settings

ROOT = Path(__file__).resolve().parent.parent
SIDE = 300
CHANCE = np.random.default_rng(1)


def composite(index: int = 0) -> Composite:
    pixels = CHANCE.integers(0, 256, (SIDE, SIDE, 3), np.uint8)
    matte = np.full((SIDE, SIDE), 255, np.uint8)
    return Composite(pixels, matte, index, index / 10, "demo", 0, False, MappingProxyType({}), None)


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[Path]:
    """Mount a small file system in memory; skips where that is not allowed."""
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", ",".join(["size=64k", *options]), "tmpfs", str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, text=True)
    except FileNotFoundError:
        pytest.skip("there is no mount here")
    if done.returncode:
        pytest.skip(f"mounting is not allowed: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        # Lazily: PyAV does not close a file whose beginning could not be written.
        subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder: Path) -> None:
    """Leave no room at all."""
    with (folder / "ballast").open("wb", buffering=0) as file:
        for size in (4096, 1):
            with suppress(OSError):
                while file.write(b"x" * size):
                    pass


def record(folder: Path) -> None:
    recorder = Recorder(folder)
    recorder.open((SIDE, SIDE), 10)
    try:
        for index in range(100):
            recorder.write(composite(index))
    finally:
        recorder.close()


WRITERS = {
    "snapshot": lambda folder: save_snapshot(composite(), folder),
    "recording": record,
    "settings": lambda folder: save_settings(Settings(backdrop="#123456"), folder / "settings.json"),
    "library": lambda folder: save_library(Library(favourites=("x" * 90_000,)), folder / "library.json"),
}


@pytest.mark.parametrize("name", WRITERS)
def test_a_full_disk_is_told_and_what_was_there_stays(name: str, tmp_path: Path) -> None:
    with mounted(tmp_path / "small") as folder:
        save_settings(Settings(backdrop="#abcdef"), folder / "settings.json")
        save_library(Library(favourites=("green",)), folder / "library.json")
        fill(folder)
        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        with pytest.raises(AppError, match=r"(disk is|disk is not) full|No space left"):
            WRITERS[name](folder)
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
        assert load_settings(folder / "settings.json")[0].backdrop == "#abcdef"
        assert load_library(folder / "library.json")[0].favourites == ("green",)


def test_a_disk_that_fills_up_while_recording_keeps_what_came_before(tmp_path: Path) -> None:
    with mounted(tmp_path / "small", "size=900k") as folder:
        with pytest.raises(AppError, match=r"The recording ended: the disk is full\. What came before is in"):
            record(folder)
        (path,) = folder.iterdir()
        assert path.stat().st_size > 0


@pytest.mark.parametrize("name", WRITERS)
def test_a_folder_that_may_not_be_written_in_is_told(name: str, tmp_path: Path) -> None:
    told = pytest.raises(AppError, match=r"may not|Check that you may")
    with mounted(tmp_path / "locked", "ro") as folder, told:
        WRITERS[name](folder)


def test_backdrop_process_tells_of_a_full_disk_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.fromarray(composite().image).save(tmp_path / "in.png")
    with mounted(tmp_path / "small") as folder:
        source, result = tmp_path / "in.png", folder / "out.png"
        assert run_command("process", source, "-o", result, "--backdrop", "#336699") == 2
        told = capsys.readouterr().err
        assert told.count("\n") == 1
        assert "the disk is full. Make room" in told
        assert list(folder.iterdir()) == []


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EIO])
@pytest.mark.parametrize("name", ["snapshot", "settings", "library"])
def test_a_write_that_fails_at_its_end_leaves_nothing(
    name: str, number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Some disks, and most network drives, say only at the end that they are full.
    def fail(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(paths.os, "fsync", fail)
    with pytest.raises(AppError) as told:
        WRITERS[name](tmp_path)
    assert str(tmp_path.name) in str(told.value) or "disk" in str(told.value) or "saved" in str(told.value)
    assert list(tmp_path.iterdir()) == []


LIMITED = """
import resource, signal, sys
from pathlib import Path
sys.path.insert(0, "tests")
from test_trust_disk import WRITERS
from desktop_app.errors import AppError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    WRITERS[sys.argv[1]](Path(sys.argv[2]))
except AppError as error:
    print("told:", error)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits the size of files")
@pytest.mark.parametrize("name", ["snapshot", "recording", "library"])
def test_a_file_that_may_not_grow_so_large_is_told(name: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, name, str(tmp_path)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.stdout.startswith("told: "), done.stderr
    assert not [path for path in tmp_path.iterdir() if ".part" in path.name]
