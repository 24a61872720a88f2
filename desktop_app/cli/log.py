"""Where the log goes: a file that never grows large, and warnings to the terminal. It holds no user's paths."""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from logging.handlers import MemoryHandler, RotatingFileHandler
from pathlib import Path

from desktop_app.paths import APP_NAME, CONFIG_DIR_VARIABLE

FILE_NAME = "backdrop.log"
_LARGEST_BYTES = 1 << 20
_OLD_FILES = 3
_MOST_WARNINGS = 100
_LINE = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"
_ROOT = r"(?:[A-Za-z]:|file:|~)?[\\/]+(?=[^\s\\/])"
_QUOTES = {'"': '"', "'": "'", "\u201c": "\u201d", "\u2018": "\u2019"}
_QUOTED = re.compile(
    "|".join(
        rf"(?<={first}){_ROOT}[^{last}\n]*[\\/](?=[^{last}\\/\n]+{last})" for first, last in _QUOTES.items()
    )
)
# Nobody knows where a path without quotes ends, for a folder's name may hold anything: rather too much goes.
_BARE = re.compile(rf"(?<![\w:/\\.…]){_ROOT}[^\n]*[\\/]")


def log_folder() -> Path:
    """Give the folder of the log: the system's usual place, or beside `$BACKDROP_CONFIG_DIR`'s settings."""
    chosen = os.environ.get(CONFIG_DIR_VARIABLE)
    if chosen:
        return Path(chosen) / "log"
    from platformdirs import user_log_path

    return user_log_path(APP_NAME, appauthor=False)


def log_path() -> Path:
    """Give the file of the log; it need not exist."""
    return log_folder() / FILE_NAME


class WarningHold(MemoryHandler):
    """Holds warnings back, so that a command that fails says one line and no more."""

    def __init__(self) -> None:
        """Begin with nothing held."""
        to_terminal = logging.StreamHandler(sys.stderr)
        to_terminal.setFormatter(_OneLineFormatter())
        super().__init__(
            _MOST_WARNINGS, flushLevel=logging.CRITICAL + 1, target=to_terminal, flushOnClose=False
        )
        self.setLevel(logging.WARNING)

    def shouldFlush(self, record: logging.LogRecord) -> bool:
        """Never by itself; of very many warnings only the last are kept."""
        del self.buffer[:-_MOST_WARNINGS]
        return False


@contextmanager
def logging_to_file() -> Iterator[WarningHold]:
    """Log to the file, and hold warnings for the terminal, until the block ends.

    Yields:
        The warnings held back: `flush` shows them. The window shows its warnings itself.
    """
    root = logging.getLogger()
    held = WarningHold()
    handlers: list[logging.Handler] = [held]
    with suppress(OSError):  # Without a log the program still does its work.
        log_folder().mkdir(parents=True, exist_ok=True)
        to_file = RotatingFileHandler(
            log_path(), maxBytes=_LARGEST_BYTES, backupCount=_OLD_FILES, encoding="utf-8", errors="replace"
        )
        to_file.setFormatter(NamelessFormatter(_LINE))
        handlers.append(to_file)
    level = root.level
    root.setLevel(logging.INFO)
    for handler in handlers:
        root.addHandler(handler)
    try:
        yield held
    finally:
        root.setLevel(level)
        for handler in handlers:
            root.removeHandler(handler)
            handler.close()


class _OneLineFormatter(logging.Formatter):
    """Formats records for people: no traceback, that is for the file."""

    def format(self, record: logging.LogRecord) -> str:
        return " ".join(f"backdrop: {record.getMessage()}".split())


class NamelessFormatter(logging.Formatter):
    """Formats records so that of every path only the last part is left, in tracebacks too."""

    def format(self, record: logging.LogRecord) -> str:
        """Give the record's text without folders."""
        return without_folders(super().format(record))


def without_folders(text: str) -> str:
    """Leave of every absolute path in a text only the last part."""
    return _BARE.sub("…/", _QUOTED.sub("…/", text))
