"""Whatever is wrong with a job: exit status 2, one line that says it, and no file that was not there before."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest
from cli_fakes import clip, files, only_small_files, picture, refuse_new_files, run
from fakes import FakeSegmenter
from PIL import Image

from desktop_app.__main__ import main
from desktop_app.errors import ModelError
from desktop_app.matting.segment import Segmentation
from desktop_app.settings import Settings, save_settings


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Fill a folder with a good picture and clip and several bad ones, and go there."""
    monkeypatch.chdir(tmp_path)
    picture(tmp_path / "me.png")
    clip(tmp_path / "clip.mp4", 4)
    (tmp_path / "empty.png").write_bytes(b"")
    (tmp_path / "text.png").write_text("no picture")
    (tmp_path / "text.mp4").write_text("no video")
    (tmp_path / "note.txt").write_text("no folder")
    whole = (tmp_path / "me.png").read_bytes()
    (tmp_path / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "folder.mp4").mkdir()
    with av.open(str(tmp_path / "sound.mp4"), "w") as container:
        stream = container.add_stream("aac", rate=48_000, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 4800), np.float32), format="fltp", layout="mono")
        frame.rate = 48_000
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return tmp_path


def fails(capfd: pytest.CaptureFixture[str], work: Callable[[], int], words: str, status: int = 2) -> None:
    before = files(Path.cwd())
    assert work() == status
    out, err = capfd.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert err.startswith("backdrop: ")
    assert words in err
    assert "Traceback" not in err
    assert files(Path.cwd()) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the folder that somebody is in")
@pytest.mark.parametrize(("given", "output"), [("me.png", "out.png"), (".", "out")])
def test_a_working_folder_that_is_gone_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], given: str, output: str
) -> None:
    picture(tmp_path / "me.png")
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert run("process", tmp_path / given, "-o", output, "--backdrop", "green") == 2
    line = "backdrop: The folder you are in is not there any more. Go to another one, and try again.\n"
    assert capfd.readouterr().err == line


OUT = ("-o", "out.png")
VIDEO = ("-o", "out.mp4")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("nobody.png", *OUT), "There is no file nobody.png"),
        (("nobody.mp4", *VIDEO), "There is no file nobody.mp4"),
        (("empty.png", *OUT), "empty.png is not a picture"),
        (("text.png", *OUT), "text.png is not a picture"),
        (("cut.jpg", *OUT), "cut.jpg is broken"),
        (("text.mp4", *VIDEO), "text.mp4 is not a video"),
        (("sound.mp4", *VIDEO), "sound.mp4 holds no moving picture"),
        (("folder.png", *OUT), "folder.png is a folder"),
        (("me.png",), "There is no output"),
        (("me.png", "-o", "me.png"), "both input and output"),
        (("me.png", "--alpha", "./me.png"), "both input and output"),
        (("me.png", "-o", "a.png", "--alpha", "a.png"), "both output and matte"),
        (("me.png", "-o", "clip.png", "--backdrop", "clip.png"), "both backdrop and output"),
        (("me.png", "-o", "out.txt"), "must end in one of png, jpg"),
        (("me.png", "-o", "out"), "must end in one of png, jpg"),
        (("me.png", "-o", "out.mp4"), "me.png is a picture, but out.mp4 is none"),
        (("clip.mp4", "-o", "out.png"), "clip.mp4 is a video, but out.png is none"),
        (("clip.mp4", "-o", "out.mp4", "--alpha", "m.png"), "clip.mp4 is a video, but m.png is none"),
        (("me.png", "-o", "no/folder/out.png"), "There is no folder no/folder"),
        (("me.png", "-o", "text.png/out.png"), "There is no folder text.png"),
        (("me.png", "--alpha", "folder.png"), "folder.png is a folder"),
        (("me.png", *OUT, "--alpha", "no/m.png"), "There is no folder no"),
        (("me.png", "-o", "out.jpg", "--backdrop", "transparent"), "jpg file cannot be transparent. Write png"),
        (("clip.mp4", *VIDEO, "--backdrop", "transparent"), "mp4 file cannot be transparent. Write webm"),
        (("clip.mp4", "-o", "a.avi", "--backdrop", "transparent"), "avi file cannot be transparent"),
        (("me.png", *OUT, "--backdrop", "blurr"), "is not a backdrop"),
        (("me.png", *OUT, "--backdrop", "blur:101"), "is not a backdrop"),
        (("me.png", *OUT, "--backdrop", ""), "is not a backdrop"),
        (("me.png", "--alpha", "m.png", "--backdrop", "#12345"), "is not a backdrop"),
        (("me.png", *OUT, "--backdrop", "nowhere.png"), "nowhere.png is not there"),
        (("me.png", *OUT, "--backdrop", "text.png"), "text.png is not a picture"),
        (("me.png", *OUT, "--backdrop", "text.mp4"), "text.mp4 is not a video"),
        (("me.png", *OUT, "--backdrop", "builtin:nothing"), "no backdrop “nothing”. There are bokeh_night, "),
        (("me.png", *OUT, "--size", "1280"), "“1280” is no size"),
        (("me.png", *OUT, "--size", "0x10"), "outside 16 to 8192"),
        (("me.png", *OUT, "--size", "99999x99999"), "outside 16 to 8192"),
        (("me.png", *OUT, "--rotate", "45"), "none of 0, 90, 180, 270 and auto"),
        (("me.png", *OUT, "--sepia"), "--sepia"),
        (("me.png", "clip.mp4", *OUT), "several files, but out.png is the name of one file"),
        (("me.png", "clip.mp4"), "There is no output"),
        (("me.png", "nobody.png", "-o", "results"), "There is no file nobody.png"),
        (("*.bmp", "-o", "results"), "no pictures or videos in *.bmp"),
        (("folder.png", "-o", "results"), "no pictures or videos in folder.png"),
        (("me.png", "clip.mp4", "-o", "."), "would replace"),
        (("me.png", "clip.mp4", "-o", "r", "--alpha", "./r"), "would lie in one folder"),
        (("me.png", "clip.mp4", "-o", "r", "--backdrop", "blurr"), "is not a backdrop"),
        (("me.png", "clip.mp4", "-o", "text.png"), "but text.png is the name of one file"),
        (("me.png", "clip.mp4", "-o", "note.txt"), "note.txt is a file, not a folder"),
        (("me.png", "clip.mp4", "-o", "note.txt/r"), "there is no folder note.txt"),
        (
            ("me.png", "clip.mp4", "-o", "r", "--backdrop", "transparent", "--pictures", "jpg"),
            "jpg file cannot be transparent",
        ),
        (("me.png", "clip.mp4", "-o", "r", "--jobs", "0"), "write one from 1 to 64"),
        (("me.png", "clip.mp4", "-o", "r", "--pictures", "bmp"), "invalid choice"),
        ((), "INPUT"),
        (("", *OUT), "a file name is empty"),
        (("a" * 300 + ".png", *OUT), "File name too long"),
        (("me.png", "-o", "a" * 300 + ".png"), "the name is too long"),
    ],
)
def test_one_line_says_what_is_wrong(
    folder: Path, capfd: pytest.CaptureFixture[str], arguments: tuple[str, ...], words: str
) -> None:
    fails(capfd, lambda: run("process", *arguments), words)


@pytest.mark.parametrize("arguments", [("procces",), ("--sauce", "demo"), ("cameras", "x")])
def test_what_is_not_understood_is_one_line_too(
    folder: Path, capfd: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    fails(capfd, lambda: run(*arguments), "--help")


def test_a_hard_link_to_the_input_counts_as_the_input(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    os.link("me.png", "same.png")
    fails(capfd, lambda: run("process", "me.png", "-o", "same.png"), "both input and output")


def test_the_backdrop_chosen_in_the_window_is_not_written_over(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    backdrop = picture(folder / "wall.png")
    before = files(folder)
    save_settings(Settings(backdrop=str(backdrop)))
    for job in (("me.png", "-o", "wall.png"), ("me.png", *OUT, "--alpha", "wall.png")):
        assert run("process", *job) == 2
        assert "both backdrop and output" in capfd.readouterr().err
    assert files(folder) == before
    assert run("process", "me.png", "-o", "wall.png", "--backdrop", "green") == 0


@pytest.mark.parametrize("arguments", [("me.png", *OUT), ("clip.mp4", *VIDEO)])
@pytest.mark.parametrize(
    ("number", "words"), [(errno.EACCES, "you may not write in"), (errno.ENOSPC, "the disk is full")]
)
def test_a_folder_that_takes_no_file(
    folder: Path,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    number: int,
    words: str,
) -> None:
    monkeypatch.setattr(os, "open", refuse_new_files(folder, number))
    fails(capfd, lambda: run("process", *arguments), words)


def test_a_folder_that_may_not_be_written(
    folder: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: not mode & os.W_OK)
    fails(capfd, lambda: run("process", "me.png", *OUT), "You may not write in")


@pytest.mark.parametrize("suffix", ["mp4", "webm", "mov", "avi", "gif"])
def test_a_disk_that_fills_up_midway_leaves_neither_file(
    folder: Path, capfd: pytest.CaptureFixture[str], suffix: str
) -> None:
    job = (
        "process",
        "clip.mp4",
        "-o",
        f"out.{suffix}",
        "--alpha",
        "m.avi",
        "--backdrop",
        "builtin:bokeh_night",
    )
    with only_small_files(1500):
        fails(capfd, lambda: run(*job), "was not saved: such large files")


class Odd(FakeSegmenter):
    """Answers twice as it should, and then with something else."""

    def __init__(self, odd: Exception | Segmentation) -> None:
        super().__init__()
        self.odd = odd

    def segment(self, image: np.ndarray) -> Segmentation:
        if self.calls == 2:
            if isinstance(self.odd, BaseException):
                raise self.odd
            return self.odd
        return super().segment(image)


@pytest.mark.parametrize(
    ("odd", "words", "status"),
    [
        (ModelError("It is tired. Wake it."), "It is tired. Wake it.", 2),
        (ValueError("two\nlines"), "failed (ValueError: two lines)", 2),
        (MemoryError(), "failed (MemoryError: )", 2),
        (Segmentation(np.full((36, 64), np.nan, np.float32)), "values outside 0-1", 2),
        (Segmentation(np.zeros((2, 2), np.float32)), "The network gave float32 (2, 2)", 2),
        (KeyboardInterrupt(), "Interrupted", 130),
    ],
)
@pytest.mark.parametrize("suffix", ["mp4", "webm", "gif"])
def test_a_network_that_fails_midway_ends_the_job_with_nothing_written(
    folder: Path, capfd: pytest.CaptureFixture[str], odd: Exception, words: str, status: int, suffix: str
) -> None:
    (folder / f"out.{suffix}").write_text("was here before")
    job = ("process", "clip.mp4", "-o", f"out.{suffix}", "--alpha", "m.mp4", "--backdrop", "green")
    fails(capfd, lambda: run(*job, segmenter=Odd(odd)), words, status)


@pytest.mark.parametrize(
    "error", [ModelError("The weights are missing. Get them."), RuntimeError("The weights")]
)
def test_a_network_that_does_not_load(
    folder: Path, capfd: pytest.CaptureFixture[str], error: Exception
) -> None:
    def load() -> FakeSegmenter:
        raise error

    fails(capfd, lambda: main(["process", "me.png", *OUT], load_segmenter=load), "The weights")


def test_everything_else_is_checked_before_the_network_is_loaded(folder: Path) -> None:
    loaded = []
    assert main(["process", "text.mp4", *VIDEO], load_segmenter=lambda: loaded.append(1)) == 2  # type: ignore[func-returns-value,arg-type,return-value]
    assert not loaded


def test_a_broken_settings_file_costs_no_job_and_adds_no_line_to_an_error(
    folder: Path, own_home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (own_home / "settings.json").write_text("{")
    fails(capfd, lambda: run("process", "text.png", *OUT), "not a picture")
    (own_home / "settings.json").write_text("[]")
    assert run("process", "me.png", *OUT) == 0
    assert "set aside" in capfd.readouterr().err
    with Image.open("out.png") as saved:
        assert saved.size == (128, 72)
