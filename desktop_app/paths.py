"""Where things live on disk, and how files are written so that a crash or a second writer loses nothing."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path

APP_NAME = "backdrop-live"
CONFIG_DIR_VARIABLE = "BACKDROP_CONFIG_DIR"
_ROOT = Path(__file__).resolve().parent.parent
_STEM_CHARACTERS, _RANDOM_BYTES = 40, 6


def resource_path(name: str) -> Path:
    """Give the path of something that ships with the program.

    Args:
        name: path below `resources/`, with forward slashes, such as "icons/app.svg".

    Returns:
        The path, whether or not anything is there.
    """
    return _ROOT / "resources" / name


def config_folder() -> Path:
    """Give the folder of the settings: `$BACKDROP_CONFIG_DIR`, or the system's usual place. Not created."""
    chosen = os.environ.get(CONFIG_DIR_VARIABLE)
    if chosen:
        return Path(chosen)
    from platformdirs import user_config_path

    return user_config_path(APP_NAME, appauthor=False)


def write_atomically(path: Path, write: Callable[[Path], None]) -> None:
    """Write a file so that, whatever happens, `path` holds the old content or the whole new one.

    A link stays one, and the file it leads to is written. A file that is replaced keeps who may read and write
    it, but its owner always may.

    Args:
        path: the file to make or replace; its folder must exist.
        write: given a temporary path in the folder of the file, with the suffix of `path`; writes the content
            there.

    Raises:
        OSError: if the folder cannot be written.
        Exception: what `write` raises. The temporary file is removed, and `path` is as before.
    """
    target = Path(os.path.realpath(path))

    def write_with_its_bits(temporary: Path) -> None:
        with suppress(OSError):  # There is nothing to replace, or no such bits here (FAT, some network drives).
            temporary.chmod(target.stat().st_mode & 0o777 | 0o600)
        write(temporary)

    temporary = _written(target.parent, path.stem, path.suffix, write_with_its_bits)
    try:
        os.replace(temporary, target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def write_uniquely(folder: Path, stem: str, suffix: str, write: Callable[[Path], None]) -> Path:
    """Write a new file under the first free name; appears whole or not at all, never over another file.

    Args:
        folder: an existing folder.
        stem: the wished name; " 2", " 3"… is added where it is taken.
        suffix: with its dot, such as ".png".
        write: given a temporary path in the same folder, with the same suffix; writes the content there.

    Returns:
        The path of the new file.

    Raises:
        OSError: if the folder cannot be written.
        Exception: what `write` raises; nothing is left behind.
    """
    temporary = _written(folder, stem, suffix, write)
    try:
        return _link_free_name(temporary, stem, suffix)
    finally:
        temporary.unlink(missing_ok=True)
        _sync_folder(folder)


def unique_path(folder: Path, stem: str, suffix: str) -> Path:
    """Reserve the first free name in a folder with an empty file that nobody else can have made.

    Whoever reserves must replace the file (`write_atomically`) or remove it. To write in one go, use
    `write_uniquely`, which leaves nothing behind if the writing fails.

    Args:
        folder: an existing folder.
        stem: the wished name; " 2", " 3"… is added where it is taken.
        suffix: with its dot, such as ".mp4".

    Returns:
        The path of the reserved file.

    Raises:
        OSError: if the folder cannot be written.
    """
    for path in _candidates(folder, stem, suffix):
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
            return path
    raise AssertionError("names never run out")


def temporaries_of(path: Path) -> list[Path]:
    """Give the temporary files that writers of this file, and no other, have left behind or are writing."""
    start, end = f".{_shortened(path.stem)}.", f".part{path.suffix}"
    length = len(start) + 2 * _RANDOM_BYTES + len(end)
    try:
        return [
            each
            for each in Path(os.path.realpath(path)).parent.iterdir()
            if each.name.startswith(start) and each.name.endswith(end) and len(each.name) == length
        ]
    except OSError:
        return []


def _candidates(folder: Path, stem: str, suffix: str) -> Iterator[Path]:
    yield folder / f"{stem}{suffix}"
    for number in count(2):
        yield folder / f"{stem} {number}{suffix}"


def _shortened(stem: str) -> str:
    """Keep a temporary name within what file systems take, and still tell it from others that begin alike."""
    if len(stem) <= _STEM_CHARACTERS:
        return stem
    mark = f"~{zlib.crc32(stem.encode('utf-8', 'surrogatepass')):08x}"
    return stem[: _STEM_CHARACTERS - len(mark)] + mark


def _written(folder: Path, stem: str, suffix: str, write: Callable[[Path], None]) -> Path:
    """Have the content written to a temporary file in `folder` and on to the disk."""
    # Not `tempfile`: its files are private for good, and ours are as any other file the user makes.
    random = os.urandom(_RANDOM_BYTES).hex()
    temporary = folder / f".{_shortened(stem)}.{random}.part{suffix}"
    os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    try:
        write(temporary)
        with temporary.open("rb+") as written:
            os.fsync(written.fileno())
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _link_free_name(temporary: Path, stem: str, suffix: str) -> Path:
    for path in _candidates(temporary.parent, stem, suffix):
        try:
            os.link(temporary, path)
        except FileExistsError:
            continue
        except OSError:
            # No hard links here (FAT, some network drives): reserve the name, then replace our own file.
            reserved = unique_path(temporary.parent, stem, suffix)
            try:
                os.replace(temporary, reserved)
            except BaseException:
                reserved.unlink(missing_ok=True)
                raise
            return reserved
        return path
    raise AssertionError("names never run out")


def _sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
