"""A JSON object in a file: read with care, written whole or not at all. Imports nothing slow."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from desktop_app.paths import write_atomically


def read_object(path: Path, largest_bytes: int) -> dict[str, object]:
    """Read a file that holds one JSON object.

    Raises:
        OSError: if it is missing or cannot be read.
        ValueError, RecursionError: if it holds something else, or is larger.
    """
    with path.open("rb") as file:
        content = file.read(largest_bytes + 1)
    if len(content) > largest_bytes:
        raise ValueError("far larger than it ever is")
    # Some editors put a mark of the byte order before the text.
    stored = json.loads(content.decode("utf-8-sig"))
    if not isinstance(stored, dict):
        raise ValueError("not a JSON object")
    return stored


def write_object(path: Path, stored: Mapping[str, object]) -> None:
    """Write a JSON object; the file holds the old or the new one whole, whatever happens. Its folder is made.

    Raises:
        OSError: if the file cannot be written.
    """
    # Names of files may hold what is no Unicode; such characters survive as escapes.
    content = json.dumps(stored, indent=2, ensure_ascii=True).encode("ascii")
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, lambda temporary: _write(temporary, content))


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)
