"""What a batch has begun and finished, so that it can be taken up again: lines are added and never changed."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from desktop_app.output.trouble import cannot_write

FILE_NAME = ".backdrop-batch.jsonl"
_LARGEST_BYTES = 256 << 20
State = Literal["begun", "finished", "failed"]
_STATES: dict[object, State] = {"begun": "begun", "finished": "finished", "failed": "failed"}
Stamp = tuple[int, int] | None
"""Size in bytes and time of the last change in nanoseconds; None where there is no file."""


@dataclass(frozen=True)
class Entry:
    """The last thing known of a result.

    Attributes:
        fingerprint: of what it was made from, and how.
        state: "begun", then "finished" or "failed"; only a run that was killed leaves it at "begun".
        stamps: of its files: before it was begun, or as it ended.
    """

    fingerprint: str
    state: State
    stamps: tuple[Stamp, ...]


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

    def write(self, name: str, fingerprint: str, state: State, files: Sequence[Path]) -> None:
        """Write down how a result stands; it is on the disk when this returns.

        Raises:
            OutputError: if it cannot be written.
        """
        entry = Entry(fingerprint, state, tuple(stamp(path) for path in files))
        line = {"name": name, "of": fingerprint, "state": state, "files": entry.stamps}
        text = json.dumps(line, ensure_ascii=True, separators=(",", ":")) + "\n"
        try:
            with self._path.open("a", encoding="ascii") as file:
                file.write("\n" + text if self._is_cut else text)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise cannot_write(self._path, error) from error
        self._is_cut = False
        self._entries[name] = entry

    def _note(self, line: bytes) -> None:
        try:
            values = json.loads(line)
            name, fingerprint, state = values["name"], values["of"], _STATES[values["state"]]
            stamps = tuple(None if each is None else (int(each[0]), int(each[1])) for each in values["files"])
        except (ValueError, TypeError, KeyError, IndexError, OverflowError, RecursionError):
            return
        if isinstance(name, str) and isinstance(fingerprint, str):
            self._entries[name] = Entry(fingerprint, state, stamps)
