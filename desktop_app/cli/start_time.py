"""Measures how long the window and its first picture take, by starting the program once more."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.paths import CONFIG_DIR_VARIABLE

_LONGEST_S = 60.0


def measure_start_ms(until: str) -> float:
    """Start the program on an invisible screen with the demo, with settings and a log of its own.

    Args:
        until: "window", until it has been painted, or "picture", until somebody is to be seen in it.

    Returns:
        Milliseconds of wall clock, from before the process exists until that is so and the process is gone.

    Raises:
        RuntimeError: if it does not come to that.
        subprocess.TimeoutExpired: if it takes a minute.
    """
    with TemporaryDirectory() as folder:
        return _measure_ms(until, {CONFIG_DIR_VARIABLE: folder})


def _measure_ms(until: str, variables: Mapping[str, str]) -> float:
    root = str(Path(__file__).resolve().parents[2])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    own = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(paths), **variables}
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable] if frozen else [sys.executable, "-m", "desktop_app"]
    begun_at_s = time.perf_counter()
    done = subprocess.run(
        [*command, "--source", "demo", "--measure-start", until],
        env={**os.environ, **own},
        capture_output=True,
        text=True,
        timeout=_LONGEST_S,
        check=False,
    )
    elapsed_ms = (time.perf_counter() - begun_at_s) * 1000
    if done.returncode or "shown" not in done.stdout:
        raise RuntimeError(" ".join((done.stderr or f"no {until} showed").split())[-300:])
    return elapsed_ms
