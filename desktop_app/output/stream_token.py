"""The secret part of the stream's address: kept, so that other programs need to be told only once."""

from __future__ import annotations

import logging
import os
import re
import secrets
from contextlib import suppress
from pathlib import Path

from desktop_app.paths import config_folder, write_atomically

logger = logging.getLogger(__name__)

FILE_NAME = "stream-token"
_PATTERN = re.compile(r"[A-Za-z0-9_-]{32,64}")


def stream_token(path: Path | None = None) -> str:
    """Give the token, and make and keep a new one where there is none, or none that only its owner can read.

    Args:
        path: the file it is in; None for the usual one.

    Returns:
        43 letters and digits: 256 bits of chance. Where it cannot be kept, it is good until the program ends.
    """
    path = path or config_folder() / FILE_NAME
    try:
        is_private = os.name != "posix" or path.stat().st_mode & 0o077 == 0
        kept = path.read_text(encoding="ascii").strip() if is_private else ""
    except (OSError, ValueError):
        kept = ""
    return kept if _PATTERN.fullmatch(kept) else new_stream_token(path)


def new_stream_token(path: Path | None = None) -> str:
    """Make another token, and keep it in place of the old one: whoever knows that one is locked out."""
    path = path or config_folder() / FILE_NAME
    token = secrets.token_urlsafe(32)

    def write(temporary: Path) -> None:
        temporary.chmod(0o600)
        temporary.write_text(token, encoding="ascii")

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, write)
    except OSError:
        logger.warning("The stream's address cannot be kept; the next one will be another.", exc_info=True)
        # Or the next start would let in whoever knows the old one. This works on a full disk, too.
        with suppress(OSError):
            os.truncate(path, 0)
    return token
