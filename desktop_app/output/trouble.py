"""Why a file could not be written, in plain words."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from desktop_app.errors import OutputError

_NO_ROOM = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


def cannot_write(path: Path, error: Exception) -> OutputError:
    """Turn a failure to write into something a user can be told.

    Args:
        path: the file that was to be written.
        error: what the system, Pillow or FFmpeg raised; its `errno` is read where it has one.

    Returns:
        An error to raise.
    """
    number = getattr(error, "errno", None)
    place = Path(os.path.realpath(path)) if os.path.islink(path) else path
    parent = place.parent if place.parent.name else place.absolute().parent  # A dot is no name for people.
    if number in _NO_ROOM:
        return OutputError(f"{path.name} was not saved: the disk is full. Make room, or save elsewhere.")
    if number == errno.EFBIG:
        return OutputError(f"{path.name} was not saved: such large files are not allowed here. Save elsewhere.")
    if number in _FORBIDDEN:
        return OutputError(f"{path.name} was not saved: you may not write in {parent}. Choose another folder.")
    if number in {errno.ENOENT, errno.ENOTDIR, errno.EEXIST}:
        return OutputError(f"{path.name} was not saved: there is no folder {parent}. Choose another.")
    if number == errno.EISDIR:
        return OutputError(f"{path.name} was not saved: there is a folder of that name. Choose another name.")
    if number == errno.ENAMETOOLONG:
        return OutputError(f"{path.name[:40]}… was not saved: the name is too long. Choose a shorter one.")
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return OutputError(f"{path.name} was not saved ({reason}). Try again, or save elsewhere.")


def cut_short(path: Path, error: BaseException) -> OutputError:
    """Say that a recording had to end, why, and that what came before is kept.

    Args:
        path: the file that was being written.
        error: what the system or FFmpeg raised; its `errno` is read where it has one.

    Returns:
        An error to raise.
    """
    number = getattr(error, "errno", None)
    if number in _NO_ROOM:
        reason, remedy = "the disk is full", "Make room"
    elif number == errno.EFBIG:
        reason, remedy = "the file may not grow any further here", "Choose another folder"
    else:
        reason, remedy = getattr(error, "strerror", None) or str(error) or type(error).__name__, "Try again"
    return OutputError(f"The recording ended: {reason}. What came before is in {path.name}. {remedy}.")
