"""The process in which cases are run, so that a crash, a hang or a flood of memory ends it and nothing else."""

from __future__ import annotations

import importlib
import logging
import os
import random
import resource
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

DOORS = {
    "pictures": ("fuzz_pictures", "pictures"),
    "videos": ("fuzz_videos", "videos"),
    "settings": ("fuzz_text", "settings"),
    "library": ("fuzz_text", "library"),
    "backdrops": ("fuzz_text", "backdrops"),
    "sources": ("fuzz_text", "sources"),
    "dropped": ("fuzz_dropped", "dropped"),
    "models": ("fuzz_models", "models"),
    "arguments": ("fuzz_arguments", "arguments"),
}
EXTRA_DOORS = {
    "forged-models": ("fuzz_models", "forged_models"),
    "planted-traceback": ("fuzz_child", "planted_traceback"),
    "planted-hang": ("fuzz_child", "planted_hang"),
    "planted-crash": ("fuzz_child", "planted_crash"),
}
"""Not among those run by default: what only a forger can reach, and faults to be found by the tests."""
LARGEST_BYTES = 2 << 30
"""The process may not grow beyond this: 89 megapixels are 356 MB as RGBA, and some steps hold three of them."""
_TOLD = ("AppError", "ToldError")


def serve(connection: Connection, name: str, seed: int, largest_bytes: int = LARGEST_BYTES) -> None:
    """Run cases by number until there is no more; answer each with a kind and what there is to say.

    Args:
        connection: takes numbers of cases, None at the end; gives (kind, detail): "ok", "told" for an error
            that tells the user something, "traceback" for any other, "memory".
        name: the door.
        seed: chooses the cases, together with their numbers.
        largest_bytes: the process may not grow beyond this.
    """
    logging.disable(logging.CRITICAL)
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        os.environ.pop(variable, None)
    module, function = (DOORS | EXTRA_DOORS)[name]
    door = getattr(importlib.import_module(module), function)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BACKDROP_CONFIG_DIR"] = f"{folder}/config"
        forget_largest_memory()
        connection.send(("ready", ""))
        while (index := connection.recv()) is not None:
            answer = _case(door, random.Random(f"{seed}/{name}/{index}"), Path(folder))
            largest = largest_memory()
            connection.send(answer if largest <= largest_bytes else ("memory", f"{largest >> 20} MiB"))


def forget_largest_memory() -> None:
    """Begin anew: on Linux a process takes over how large the one was that it came from."""
    if sys.platform == "linux":
        Path("/proc/self/clear_refs").write_text("5")


def largest_memory() -> int:
    """Give the most bytes of memory that this process has held."""
    if sys.platform == "linux":
        lines = Path("/proc/self/status").read_text().splitlines()
        return 1024 * next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _case(door: Callable[[random.Random, Path], None], chance: random.Random, folder: Path) -> tuple[str, str]:
    try:
        door(chance, folder)
    except Exception as error:
        if not any(kind.__name__ in _TOLD for kind in type(error).__mro__):
            return "traceback", traceback.format_exc()
        said = str(error)
        return ("told", said) if said.strip() else ("traceback", f"{type(error).__name__} without a word")
    return "ok", ""


def planted_traceback(chance: random.Random, _folder: Path) -> None:
    """Fail now and then, as a door with a hole does."""
    if chance.random() < 0.3:
        raise KeyError("planted")


def planted_hang(chance: random.Random, _folder: Path) -> None:
    """Never come back."""
    while True:
        time.sleep(1)


def planted_crash(chance: random.Random, _folder: Path) -> None:
    """Die as native code does."""
    os.abort()
