"""Writes several files so that none of them is ever there in part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.output.trouble import cannot_write
from desktop_app.paths import write_atomically


def write_together(paths: Sequence[Path], write: Callable[[list[Path]], None]) -> None:
    """Write files that belong together; they take their names when all of them are complete.

    Args:
        paths: the files to make or replace, each in an existing folder.
        write: given as many temporary paths, with the same suffixes; writes all of them.

    Raises:
        OutputError: if a folder cannot be written. Nothing is left behind.
        Exception: what `write` raises. Nothing is left behind; what was there before still is.
    """

    def step(temporaries: list[Path]) -> None:
        if len(temporaries) == len(paths):
            write(temporaries)
            return
        path = paths[len(temporaries)]
        try:
            write_atomically(path, lambda temporary: step([*temporaries, temporary]))
        except OSError as error:
            raise cannot_write(path, error) from error

    step([])
