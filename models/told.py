"""How the commands end where they cannot do their work: with one line, not a traceback."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from models.shipped import ModelFileError


def run_told(work: Callable[[], object], *, reads: str = "", writer: str = "") -> int:
    """Do a command's work.

    Args:
        work: does it.
        reads: what its files hold, "evaluation" say; without it, what looks like other files is a fault of the
            program, and stays a traceback.
        writer: the command that writes such files.

    Returns:
        The exit status: 0, or 2 after one line on stderr that says what is wrong.
    """
    try:
        work()
    except ImportError as error:
        print(f"{error}. pip install {error.name}", file=sys.stderr)
    except (AttributeError, KeyError, TypeError) as error:
        if not reads:
            raise
        wrong = f"{error} is missing" if isinstance(error, KeyError) else error
        print(f"That is no {reads}: {wrong}. Write one with {writer}.", file=sys.stderr)
    except (ModelFileError, OSError, ValueError) as error:
        print(error, file=sys.stderr)
    else:
        return 0
    return 2


def read_json(path: Path) -> Any:
    """Read what a command wrote as JSON. Raises ValueError naming the file if it is none, or OSError."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{path} is not JSON ({error}).") from error


def name_runs(runs: Sequence[Path]) -> list[str]:
    """Name each run after its folder, or after the whole path where two folders have one name."""
    is_plain = len({run.name for run in runs}) == len({run.resolve() for run in runs})
    return [run.name if is_plain else str(run) for run in runs]
