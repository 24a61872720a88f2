"""What a batch has begun and finished, so that it can be taken up again: lines are added and never changed."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from desktop_app.output.trouble import cannot_write

FILE_NAME = ".backdrop-batch.jsonl"
_LARGEST_BYTES = 256 << 20
State = Literal["begun", "complete", "finished", "failed"]
_STATES: dict[object, State] = {
    "begun": "begun",
    "complete": "complete",
    "finished": "finished",
    "failed": "failed",
}
Stamp = tuple[int, int] | None
"""Size in bytes and time of the last change in nanoseconds; None where there is no file."""


@dataclass(frozen=True)
class Entry:
    """The last thing known of a result.

    Attributes:
        fingerprint: of what it was made from, and how.
        state: "begun", then "complete", right before its files take their names; then "finished" or "failed".
            Only a run that was stopped leaves it at one of the first two.
        stamps: of its files: before it was begun, or as they are since it is complete, or as it failed.
    """

    fingerprint: str
    state: State
    stamps: tuple[Stamp, ...]

    @property
    def is_made(self) -> bool:
        """Whether files with these stamps are its own."""
        return self.state in ("complete", "finished")


def stamp(path: Path) -> Stamp:
    """Give what tells one version of a file from another."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


class Ledger:
    """Lies beside the results. It holds their names and nothing of the pictures."""

    def __init__(self, folder: Path) -> None:
        """Read what is there. What is not understood, such as a line cut short, is passed over."""
        self._path = folder / FILE_NAME
        self._entries: dict[str, Entry] = {}
        try:
            with self._path.open("rb") as file:
                content = file.read(_LARGEST_BYTES)
        except OSError:
            content = b""
        # Whoever was killed while writing a line left no end of it.
        self._is_cut = bool(content) and not content.endswith(b"\n")
        for line in content.splitlines():
            self._note(line)

    def get(self, name: str) -> Entry | None:
        """Give what is known of a result by its name."""
        return self._entries.get(name)

    def made(self) -> set[Stamp]:
        """Give the stamps of all results: a file that has one is a result that nobody has written to since."""
        stamps = {each for entry in self._entries.values() if entry.is_made for each in entry.stamps}
        return stamps - {None}

    def write(self, name: str, fingerprint: str, state: State, files: Sequence[Path]) -> None:
        """Write down how a result stands; it is on the disk when this returns.

        Raises:
            OutputError: if it cannot be written.
        """
        start = "\n" if self._is_cut else ""
        self._entries[name] = _add_line(self._path, name, fingerprint, state, files, start=start)
        self._is_cut = False

    def note_of(self, name: str, fingerprint: str) -> Callable[[Sequence[Path]], object]:
        """Give what writes down, in another process too, that the files of a result are complete.

        It is called before they take their names, which changes neither size nor time: so they are known later,
        even if the run is killed right then.
        """
        return partial(_add_line, self._path, name, fingerprint, "complete")

    def _note(self, line: bytes) -> None:
        try:
            values = json.loads(line)
            name, fingerprint, state = values["name"], values["of"], _STATES[values["state"]]
            stamps = tuple(None if each is None else (int(each[0]), int(each[1])) for each in values["files"])
        except (ValueError, TypeError, KeyError, IndexError, OverflowError, RecursionError):
            return
        if isinstance(name, str) and isinstance(fingerprint, str):
            self._entries[name] = Entry(fingerprint, state, stamps)


def _add_line(
    ledger: Path, name: str, fingerprint: str, state: State, files: Sequence[Path], *, start: str = ""
) -> Entry:
    entry = Entry(fingerprint, state, tuple(stamp(path) for path in files))
    line = {"name": name, "of": fingerprint, "state": state, "files": entry.stamps}
    text = start + json.dumps(line, ensure_ascii=True, separators=(",", ":")) + "\n"
    try:
        # In one piece: other processes add lines meanwhile.
        with ledger.open("ab") as file:
            file.write(text.encode("ascii"))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise cannot_write(ledger, error) from error
    return entry
