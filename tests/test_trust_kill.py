"""Killed at any moment, the program leaves old files or new ones, never half of one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from faults_kill import broken
from faults_restart import restart

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forked processes")
ROOT = Path(__file__).resolve().parent.parent
CARELESS = """
import sys
from pathlib import Path
import desktop_app.paths
def careless(path, write):
    path.write_bytes(b"")
    for _ in range(8):  # Each is a moment at which a round may be killed.
        path.open("rb").close()
    write(path)
import desktop_app.settings, desktop_app.output.together
desktop_app.settings.write_atomically = desktop_app.output.together.write_atomically = careless
sys.argv[0] = "faults_kill"
from tests import faults_kill
sys.exit(faults_kill.main(sys.argv[1:]))
"""


def run(*command: str) -> subprocess.CompletedProcess[str]:
    # One thread: the process forks.
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=100
    )


def test_every_file_is_whole_after_sigkill_and_the_program_starts(tmp_path: Path) -> None:
    counts = "--rounds", "20", "--starts", "1"
    done = run("-m", "tests.faults_kill", str(tmp_path), *counts, "--seed", "20261124")
    assert done.stderr == ""
    assert done.stdout.splitlines()[-1] == "rounds 20 starts 1 broken 0"
    assert done.returncode == 0


def test_files_written_in_place_would_be_found(tmp_path: Path) -> None:
    done = run("-c", CARELESS, str(tmp_path), "--rounds", "16", "--starts", "0", "--seed", "1")
    assert done.returncode == 1, done.stderr
    assert "out.png" in done.stdout or "settings" in done.stdout


@pytest.mark.parametrize(
    ("program", "found"),
    [
        ("raise SystemExit('no window')", ["the program did not start", "no window"]),
        (
            'print(\'{"source": "demo", "notices": ["Set aside."], "read": [{}, {}]}\')',
            [
                "the program said: Set aside.",
                "the program has not read the settings on the disk",
                "the program has not read the library on the disk",
            ],
        ),
    ],
    ids=["does not start", "has lost all"],
)
def test_a_program_that_a_kill_has_broken_would_be_found(
    tmp_path: Path, program: str, found: list[str]
) -> None:
    command = [sys.executable, "-c", program]
    assert restart(tmp_path, used_s=0, is_killed=True, command=command) == found


def test_what_is_left_over_is_no_result(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"turns": {"written by round 3": 1}}')
    (tmp_path / ".Backdrop.0123.part.png").write_bytes(b"half")
    assert broken(tmp_path) == []
    (tmp_path / "Backdrop 2026.png").write_bytes(b"half")
    assert broken(tmp_path) != []
