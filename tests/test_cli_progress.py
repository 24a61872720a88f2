"""The progress of a video: a bar on a terminal, a line at every tenth elsewhere if asked for, else nothing."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from cli_fakes import clip, run
from fakes import FakeClock

from desktop_app.cli.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def drawn(
    stream: io.StringIO, total: int | None, count: int, *, step_s: float = 0.2, wanted: bool = False
) -> str:
    clock = FakeClock()
    with Progress(total, is_wanted=wanted, stream=stream, clock=clock) as progress:
        for _ in range(count):
            clock.wait(step_s)
            progress.advance()
    return stream.getvalue()


def test_a_bar_grows_and_is_wiped() -> None:
    parts = drawn(Terminal(), 20, 20).split("\r")
    assert parts[1] == f"[#{'.' * 29}] 5 %, 1 of 20 frames"
    assert parts[10].rstrip() == f"[{'#' * 15}{'.' * 15}] 50 %, 10 of 20 frames, 0:02 left"
    last = f"[{'#' * 30}] 100 %, 20 of 20 frames"
    # Of a longer line before nothing is left, in terminals too that know no escape codes.
    assert parts[20] == last.ljust(len(parts[19].rstrip()))
    assert parts[21:] == [" " * len(last), ""]
    assert "\x1b" not in "".join(parts)


def test_it_draws_ten_times_a_second_at_most() -> None:
    assert drawn(Terminal(), 1000, 1000, step_s=0.001).count("frames") == pytest.approx(10, abs=2)


def test_files_that_do_not_know_their_length_or_lie() -> None:
    assert "3 frames" in drawn(Terminal(), None, 3)
    assert "100 %, 12 of 10 frames" in drawn(Terminal(), 10, 12)
    assert drawn(io.StringIO(), None, 250, wanted=True) == "100 frames\n200 frames\n"


def test_a_line_at_every_tenth_if_asked_for_and_else_nothing() -> None:
    lines = drawn(io.StringIO(), 200, 200, wanted=True).splitlines()
    assert [line.split(" %")[0] for line in lines] == [str(tenth) for tenth in range(10, 101, 10)]
    assert lines[0] == "10 %, 20 of 200 frames, 0:36 left"
    assert drawn(io.StringIO(), 200, 200) == ""


def test_a_job_shows_it_when_asked(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    job = ("process", clip(tmp_path / "a.mp4", 10), "-o", tmp_path / "out.mp4")
    assert run(*job) == 0
    assert capfd.readouterr().err == ""
    assert run(*job, "--progress") == 0
    assert len(capfd.readouterr().err.splitlines()) == 10
