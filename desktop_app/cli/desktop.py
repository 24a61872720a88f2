"""`backdrop install-desktop`: an entry in the menus of a Linux desktop, with its icon; and its removal."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop_app.cli.terminal import say
from desktop_app.errors import OutputError
from desktop_app.paths import APP_NAME, resource_path, write_atomically

_ESCAPES = str.maketrans({"\\": r"\\", "\n": r"\n", "\r": r"\r", "\t": r"\t"})
"""Of any string in a desktop entry."""


@dataclass(frozen=True)
class Part:
    """One file: below `resources/`, and below the data folder of the system or the user."""

    source: str
    target: str


ENTRY = Part("linux/backdrop-live.desktop", f"applications/{APP_NAME}.desktop")
PARTS = (
    ENTRY,
    Part("linux/backdrop-live.metainfo.xml", f"metainfo/{APP_NAME}.metainfo.xml"),
    Part("icons/app.svg", f"icons/hicolor/scalable/apps/{APP_NAME}.svg"),
    Part("icons/app.png", f"icons/hicolor/256x256/apps/{APP_NAME}.png"),
)


def data_folder() -> Path:
    """Where the user's own menu entries live."""
    chosen = os.environ.get("XDG_DATA_HOME", "")
    return Path(chosen) if Path(chosen).is_absolute() else Path.home() / ".local" / "share"


def install_desktop(folder: Path | None) -> int:
    """Put the program into the menus; an earlier entry of it is replaced.

    Args:
        folder: the data folder, such as /usr/local/share; None for the user's own.

    Returns:
        The exit status, 0.

    Raises:
        OutputError: if this is no Linux, or a file cannot be written.
    """
    _must_be_linux()
    folder = folder or data_folder()
    for part in PARTS:
        content = resource_path(part.source).read_bytes()
        if part is ENTRY:
            content = with_command(content.decode("utf-8"), command()).encode("utf-8")
        target = folder / part.target
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(target, partial(_write, content))
        except OSError as error:
            raise OutputError(
                f"{target} cannot be written ({error.strerror}). Choose another folder with --prefix."
            ) from error
    say(f"Backdrop Live is in the menus now ({folder / ENTRY.target}).")
    return 0


def remove_desktop(folder: Path | None) -> int:
    """Take the program out of the menus again; what is not there counts as removed.

    Args:
        folder: as for `install_desktop`.

    Returns:
        The exit status, 0.

    Raises:
        OutputError: if this is no Linux, or a file cannot be removed.
    """
    _must_be_linux()
    folder = folder or data_folder()
    for part in PARTS:
        target = folder / part.target
        try:
            target.unlink(missing_ok=True)
        except OSError as error:
            raise OutputError(f"{target} cannot be removed ({error.strerror}). Check its folder.") from error
    say("Backdrop Live is out of the menus.")
    return 0


def command() -> list[str]:
    """Give the command line that starts this very program, by full paths."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    beside = Path(sys.executable).with_name("backdrop")
    found = str(beside) if beside.is_file() else shutil.which("backdrop")
    return [found] if found else [sys.executable, "-m", "desktop_app"]


def with_command(entry: str, words: list[str]) -> str:
    """Put a command line into a desktop entry.

    Args:
        entry: the text of the file.
        words: program and arguments.

    Returns:
        The text, with the command quoted as the Desktop Entry Specification asks; `TryExec` is the program.
    """
    # Desktops that are built on GLib look for the program as it is written, before they make "%%" a "%" again.
    started = ["env", *words] if "%" in words[0] else words
    lines = []
    for line in entry.splitlines():
        if line.startswith("Exec="):
            line = "Exec=" + " ".join(_quoted(word) for word in started)
        elif line.startswith("TryExec="):
            line = "TryExec=" + words[0].translate(_ESCAPES)
        lines.append(line)
    return "\n".join(lines) + "\n"


def _quoted(word: str) -> str:
    # Quoting comes first, then the escapes of any string in such a file; % begins a field code.
    for character in '\\"`$':
        word = word.replace(character, f"\\{character}")
    return '"' + word.translate(_ESCAPES).replace("%", "%%") + '"'


def _write(content: bytes, path: Path) -> None:
    path.write_bytes(content)


def _must_be_linux() -> None:
    if not sys.platform.startswith("linux"):
        raise OutputError("There are menus of this kind on Linux only. Start the program with “backdrop”.")
