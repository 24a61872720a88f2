"""Removes what a killed program left half written: our own temporary files, and only old ones."""

from __future__ import annotations

import logging
import os
import re
import stat
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

logger = logging.getLogger(__name__)

OLD_S = 24 * 3600.0
"""Younger ones may be written at this moment, by another window or `backdrop process`."""
# As `paths` names them: hidden, twelve random hexadecimal digits, and a word that no result ends in.
_OURS = re.compile(r"\..{1,40}\.[0-9a-f]{12}\.part(\.[A-Za-z0-9]{1,8})?", re.DOTALL)


def remove_leftovers(folders: Iterable[Path], *, now_s: float | None = None) -> int:
    """Remove old temporary files of this program from folders it writes in. Never fails.

    Args:
        folders: looked at themselves, not what is below them; those that are missing are left out.
        now_s: seconds since 1970; None for now.

    Returns:
        How many were removed.
    """
    now_s = time.time() if now_s is None else now_s
    removed = 0
    for folder in set(folders):
        with suppress(OSError), os.scandir(folder) as entries:
            for entry in entries:
                if _OURS.fullmatch(entry.name) and _is_old_file(entry, now_s):
                    with suppress(OSError):
                        os.unlink(entry.path)
                        removed += 1
    if removed:
        logger.info("%d files that were left half written are removed.", removed)
    return removed


def _is_old_file(entry: os.DirEntry[str], now_s: float) -> bool:
    try:
        # Not `entry.stat`: on Windows, that never tells how many names a file has.
        facts = os.stat(entry.path, follow_symlinks=False)
    except OSError:
        return False
    is_mine = not hasattr(os, "getuid") or facts.st_uid == os.getuid()
    # A file with a second name is somebody's result by now.
    return is_mine and stat.S_ISREG(facts.st_mode) and facts.st_nlink == 1 and now_s - facts.st_mtime > OLD_S
