"""A batch that is stopped or killed in the middle of a clip, and taken up again; and its progress."""

from __future__ import annotations

import io
import os
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from cli_fakes import clip, files, frames_with_alpha, picture, run
from fakes import FakeClock, FakeSegmenter
from numpy.typing import NDArray
from person_fakes import GATED_AT
from PIL import Image

import desktop_app.cli.batch.run as batch_run
from desktop_app.cli.batch.ledger import FILE_NAME, Ledger
from desktop_app.cli.batch.progress import BatchProgress
from desktop_app.cli.interrupt import termination_as_interrupt
from desktop_app.matting.segment import Segmentation

ROOT = Path(__file__).resolve().parent.parent
FRAMES = 3 * GATED_AT
PROGRAM = """
import signal, sys
sys.path[:0] = [{root!r}, {tests!r}]
# Whoever starts the tests in the background may have them ignore Ctrl-C, and so would the program.
for number in (signal.SIGHUP, signal.SIGTERM):
    signal.signal(number, signal.SIG_DFL)
signal.signal(signal.SIGINT, signal.default_int_handler)
from person_fakes import GatedSegmenter
from desktop_app.__main__ import main
sys.exit(main(sys.argv[1:], load_segmenter=GatedSegmenter))
""".format(root=str(ROOT), tests=str(ROOT / "tests"))
JOB = ("process", "in", "-o", "out", "--backdrop", "#204060", "--jobs", "1", "--progress")
FIFOS = ("reached", "release")

pytestmark = pytest.mark.skipif(os.name != "posix", reason="sends signals")


@pytest.fixture(scope="module")
def filmed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return clip(tmp_path_factory.mktemp("filmed") / "1.mp4", FRAMES)


@pytest.fixture
def shots(tmp_path: Path, filmed: Path) -> Path:
    """Fill `in` with a picture, then a clip, then pictures."""
    (tmp_path / "in").mkdir()
    picture(tmp_path / "in" / "0.png")
    shutil.copy(filmed, tmp_path / "in")
    for name in "23":
        picture(tmp_path / "in" / f"{name}.png")
    return tmp_path


def start(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *JOB],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def stop_in_the_clip(folder: Path, number: int, *, to_all: bool) -> tuple[int, str, str]:
    """Start, wait until the middle of the clip, send a signal, and wait for the end of all processes."""
    for name in FIFOS:
        os.mkfifo(folder / name)
    process = start(folder)
    (folder / "reached").open("rb").close()
    if to_all:
        os.killpg(process.pid, number)
    else:
        os.kill(process.pid, number)
    process.wait(timeout=60)
    with suppress(OSError):  # Nobody waits there any more.
        os.close(os.open(folder / "release", os.O_WRONLY | os.O_NONBLOCK))
    for name in FIFOS:
        (folder / name).unlink()
    # Ends when the last process has closed it.
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


def check_whole(folder: Path) -> None:
    """Make sure that whatever has the name of a result is a whole one."""
    for path in (folder / "out").glob("[0-9]*"):
        if path.suffix == ".mp4":
            assert len(frames_with_alpha(path)) == FRAMES
        else:
            with Image.open(path) as saved:
                saved.load()


def go_on(folder: Path, finished: int) -> None:
    process = start(folder)
    out, err = process.communicate(timeout=100)
    assert process.returncode == 0, err
    assert out == f"Saved {4 - finished} of 4 files in out. {finished} finished before, and left as they are.\n"
    assert sorted(files(folder / "out")) == sorted([FILE_NAME, "0.png", "1.mp4", "2.png", "3.png"])
    check_whole(folder)


@pytest.mark.parametrize("to_all", [True, False])
def test_killed_in_the_middle_it_goes_on_from_there(shots: Path, to_all: bool) -> None:
    status, _, _ = stop_in_the_clip(shots, signal.SIGKILL, to_all=to_all)
    assert status == -signal.SIGKILL
    check_whole(shots)
    assert not (shots / "out" / "1.mp4").exists()
    entry = Ledger(shots / "out").get("1.mp4")
    assert entry is not None
    assert entry.state == "begun"
    # When all are killed at once, nobody is left to remove what was half written; the next run does.
    leftovers = list((shots / "out").glob(".1.*.part.mp4"))
    assert len(leftovers) == to_all
    go_on(shots, finished=1)


@pytest.mark.parametrize(
    ("number", "to_all"), [(signal.SIGINT, True), (signal.SIGHUP, True), (signal.SIGTERM, False)]
)
def test_interrupted_it_cleans_up_and_says_how_to_go_on(shots: Path, number: int, to_all: bool) -> None:
    status, out, err = stop_in_the_clip(shots, number, to_all=to_all)
    assert (status, out) == (130, "")
    assert err.splitlines()[-1] == (
        "backdrop: Interrupted: 1 saved, 3 left. Give the same command again to go on from here."
    )
    assert "Traceback" not in err
    assert sorted(files(shots / "out")) == [FILE_NAME, "0.png"]
    go_on(shots, finished=1)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGHUP])
def test_a_signal_that_it_was_started_to_ignore_stays_ignored(
    request: pytest.FixtureRequest, number: signal.Signals
) -> None:
    inherited = signal.signal(number, signal.SIG_IGN)
    request.addfinalizer(lambda: signal.signal(number, inherited))
    with termination_as_interrupt() as check:
        os.kill(os.getpid(), number)
        check()


class InterruptedAtItsEnd:
    def __del__(self) -> None:
        signal.raise_signal(signal.SIGTERM)


def test_an_interrupt_that_came_to_nothing_stops_the_batch_all_the_same(
    shots: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    lost: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda unraisable: lost.append(unraisable.exc_type))
    monkeypatch.setattr(batch_run, "_weight", lambda path: bool(InterruptedAtItsEnd()))
    assert run("process", shots / "in", "-o", shots / "out") == 130
    assert lost == [KeyboardInterrupt] * 4
    assert capfd.readouterr().err.splitlines()[-1].startswith("backdrop: Interrupted: 0 saved, 4 left.")


def test_an_interrupt_that_came_to_nothing_stops_a_clip_all_the_same(
    shots: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    class Losing(FakeSegmenter):
        def segment(self, image: NDArray[np.uint8]) -> Segmentation:
            if self.calls == 5:
                InterruptedAtItsEnd()
            return super().segment(image)

    lost: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda unraisable: lost.append(unraisable.exc_type))
    segmenter = Losing()
    assert run("process", shots / "in" / "1.mp4", "-o", shots / "1.mp4", segmenter=segmenter) == 130
    assert (lost, segmenter.calls) == ([KeyboardInterrupt], 6)
    assert capfd.readouterr().err == "backdrop: Interrupted.\n"
    assert not (shots / "1.mp4").exists()


def test_what_was_finished_but_not_written_down_before_the_kill_is_known_all_the_same(shots: Path) -> None:
    process = start(shots)
    process.communicate(timeout=100)
    ledger = shots / "out" / FILE_NAME
    lines = ledger.read_text().splitlines(keepends=True)
    # As if it had been killed right before the last word on "3.png", in the middle of that line.
    ledger.write_text("".join(lines[:-1]) + lines[-1][:20])
    assert process.returncode == 0
    go_on(shots, finished=4)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_bar_adds_up_parts_of_files_by_their_weight() -> None:
    clock, stream = FakeClock(), Terminal()
    with BatchProgress({"clip": 90, "a": 5, "b": 5}, stream=stream, clock=clock) as progress:
        clock.wait(4)
        progress.advance("clip", 0.5)
        clock.wait(4)
        progress.end("a", has_failed=True)
        clock.wait(4)
        progress.end("clip", has_failed=False)
        clock.wait(4)
        progress.end("b", has_failed=False)
    parts = [part.rstrip() for part in stream.getvalue().split("\r")]
    assert parts[1] == f"[{'#' * 13}{'.' * 17}] 45 %, 0 of 3 files, 0:05 left"
    assert parts[2] == f"[{'#' * 15}{'.' * 15}] 50 %, 1 of 3 files, 1 failed, 0:08 left"
    assert parts[3] == f"[{'#' * 28}{'.' * 2}] 95 %, 2 of 3 files, 1 failed, 0:01 left"
    assert parts[4] == f"[{'#' * 30}] 100 %, 3 of 3 files, 1 failed"
    assert parts[5:] == ["", ""]


def test_where_nobody_looks_it_shows_nothing_unless_asked() -> None:
    quiet, asked = io.StringIO(), io.StringIO()
    for stream, is_wanted in ((quiet, False), (asked, True)):
        with BatchProgress({"a": 1, "b": 1}, is_wanted=is_wanted, stream=stream, clock=FakeClock()) as progress:
            progress.end("a", has_failed=False)
            progress.end("b", has_failed=False)
    assert quiet.getvalue() == ""
    assert asked.getvalue() == "50 %, 1 of 2 files\n100 %, 2 of 2 files\n"
