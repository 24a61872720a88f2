"""The log: warnings held until a command has ended well, and of paths only the last part."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest
from cli_fakes import run

from desktop_app.cli.log import WarningHold, log_folder, log_path, logging_to_file, without_folders


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No such file: '/home/Jane Doe/My Pictures/a b.png'", "No such file: '…/a b.png'"),
        ('File "/home/me/x/z.py", line 3', 'File "…/z.py", line 3'),
        ("/home/me/a.png is missing", "…/a.png is missing"),
        (r"C:\Users\me\a.png is missing", "…/a.png is missing"),
        ("“/home/me/a b/c.png” is no source", "“…/c.png” is no source"),
        ("source “file:/home/u v/x.mp4” failed", "source “…/x.mp4” failed"),
        ("file:/home/me/x.mp4 failed", "…/x.mp4 failed"),
        ("/home/Jane Doe/secret plans/x/settings.json was not saved.", "…/settings.json was not saved."),
        (r"C:\Users\Jane Doe\My Pictures\a b.png is missing", "…/a b.png is missing"),
        (
            "there is no folder /home/Jane Doe/Dr. Who: 1/My Videos. Choose.",
            "there is no folder …/My Videos. Choose.",
        ),
        ("""No such file: "/home/Jane's plans/x/a.png" or "/y/b c/d" """, 'No such file: "…/a.png" or "…/d" '),
        ("“/home/Jane's plans/x/a.png” is no source", "“…/a.png” is no source"),
        ("file:///home/Jane Doe/x.mp4 failed", "…/x.mp4 failed"),
        (r"\\server\Jane Doe\a.png is missing", "…/a.png is missing"),
        ("see https://example.org/a/b", "see https://example.org/a/b"),
        ("30 of 60 and/or 1/2, 16/9", "30 of 60 and/or 1/2, 16/9"),
    ],
)
def test_folders_are_left_out(text: str, expected: str) -> None:
    assert without_folders(text) == expected


def test_a_traceback_in_the_file_tells_no_folder(tmp_path: Path) -> None:
    path = tmp_path / "secret folder" / "a.png"
    with logging_to_file():
        try:
            path.read_bytes()
        except OSError:
            logging.getLogger("x").exception("It failed.")
    text = log_path().read_text(encoding="utf-8")
    assert "FileNotFoundError" in text
    assert "a.png" in text
    assert "secret" not in text
    assert str(Path(__file__).parent) not in text


def test_it_lies_beside_chosen_settings_and_else_where_the_system_wants_it(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert log_folder() == own_home / "log"
    monkeypatch.delenv("BACKDROP_CONFIG_DIR")
    assert log_folder().is_absolute()
    assert "backdrop-live" in str(log_folder())


def test_everything_is_as_before_afterwards_and_a_log_that_cannot_be_written_is_no_trouble(
    own_home: Path,
) -> None:
    root = logging.getLogger()
    before = (root.level, list(root.handlers))
    (own_home / "log").write_text("in the way")
    with logging_to_file():
        logging.getLogger("x").warning("Said.")
    assert (root.level, list(root.handlers)) == before


def test_warnings_wait_and_of_very_many_the_last_stay(capfd: pytest.CaptureFixture[str]) -> None:
    held = WarningHold()
    for number in range(150):
        trouble = (ValueError, ValueError("two\nlines"), None)
        held.handle(logging.LogRecord("x", logging.ERROR, "x", 1, f"number\n{number}", (), trouble))
    assert capfd.readouterr().err == ""
    held.flush()
    lines = capfd.readouterr().err.splitlines()
    assert len(lines) <= 101
    assert lines[-1] == "backdrop: number 149"
    held.close()


def test_jobs_are_logged_without_paths(tmp_path: Path) -> None:
    assert run("process", tmp_path / "nobody.png", "-o", tmp_path / "out.png") == 2
    text = log_path().read_text(encoding="utf-8")
    assert "nobody.png" in text
    assert str(tmp_path) not in text
    assert sys.exc_info() == (None, None, None)
