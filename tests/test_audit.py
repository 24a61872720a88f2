"""`make audit`: nothing is called safe that nobody was asked about. The tool is a stand-in without network."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parent.parent / "resources" / "audit.sh"
INSTALLED = "one==1.0\ntwo==2.0\nbackdrop-live==0.1\n"
FOUND = "Name Version ID\n---- ------- --\none  1.0     PYSEC-1\n"
SKIPPED = "Name Skip Reason\n---- -----------\n"
TWO_SKIPPED = SKIPPED + "two  Dependency not found and could not be audited: two (2.0)\n"
ALL_SKIPPED = TWO_SKIPPED + "one  Dependency not found and could not be audited: one (1.0)\n"
CLEAN, BAD = "No known vulnerabilities found\n", "Found 1 known vulnerability in 1 package\n"
# Stands in for Python: lists packages, makes an environment with the tool in it, installs nothing.
PYTHON = """#!/bin/sh
case "$*" in
*"pip list"*) cat "$ANSWERS/installed" ;;
*"-m venv"*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" && cp "$ANSWERS/tool" "$3/bin/pip-audit" ;;
*"pip install"*) exit "$(cat "$ANSWERS/install")" ;;
esac
"""
TOOL = """#!/bin/sh
cat "$ANSWERS/report"
cat "$ANSWERS/errors" >&2
exit "$(cat "$ANSWERS/status")"
"""

pytestmark = pytest.mark.skipif(shutil.which("sh") is None, reason="it is a shell script")


def audit(folder: Path, *, report: str, errors: str, status: int, install: int = 0) -> tuple[int, str, str]:
    """Run the script with a tool that answers so; gives status, output and complaints."""
    answers = {"installed": INSTALLED, "tool": TOOL, "report": report, "errors": errors}
    answers |= {"status": str(status), "install": str(install), "python": PYTHON}
    for name, text in answers.items():
        (folder / name).write_text(text, encoding="utf-8")
    for name in ("python", "tool"):
        (folder / name).chmod(0o755)
    environment = {"PATH": "/usr/bin:/bin", "ANSWERS": str(folder), "TMPDIR": str(folder)}
    done = subprocess.run(
        ["sh", str(SCRIPT), str(folder / "python")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert not list(folder.glob("tmp.*"))
    return done.returncode, done.stdout, done.stderr


def test_nothing_known_against_any(tmp_path: Path) -> None:
    assert audit(tmp_path, report="", errors=CLEAN, status=0) == (0, CLEAN, "")


def test_a_weakness_is_listed(tmp_path: Path) -> None:
    status, said, complaint = audit(tmp_path, report=FOUND + TWO_SKIPPED, errors=BAD, status=1)
    assert (status, said) == (1, FOUND + BAD)
    assert complaint.startswith("Only 1 of 2 packages were audited")


def test_what_the_service_does_not_know_is_not_called_safe(tmp_path: Path) -> None:
    status, said, complaint = audit(tmp_path, report=TWO_SKIPPED, errors=CLEAN, status=0)
    assert (status, said) == (2, CLEAN)
    assert complaint.startswith("Only 1 of 2 packages were audited")


@pytest.mark.parametrize(
    ("report", "errors", "status", "install", "reason"),
    [
        (ALL_SKIPPED, CLEAN, 0, 0, "knows none of these 2 packages"),
        ("", "ERROR: connection refused\n", 1, 0, "did not answer"),
        ("", "", 0, 1, "could not be installed"),
    ],
)
def test_an_audit_that_did_not_take_place_says_so(
    tmp_path: Path, report: str, errors: str, status: int, install: int, reason: str
) -> None:
    status, said, complaint = audit(tmp_path, report=report, errors=errors, status=status, install=install)
    assert (status, said) == (2, "")
    assert "did not take place" in complaint
    assert reason in complaint
