"""Facts of the machine and of the libraries. Each function may raise anything; nothing slow is imported."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

_LIBRARIES = (
    "opencv-python",
    "PySide6-Essentials",
    "numpy",
    "ai-edge-litert",
    "tensorflow",
    "keras",
    "av",
    "pillow",
)
_LONGEST_S = 5.0
_GIB = 1 << 30


def python() -> Sequence[str]:
    """Version and kind of Python, and how it was installed."""
    kind = (
        "frozen" if getattr(sys, "frozen", False) else "in an environment" if _is_in_venv() else "the system's"
    )
    return [f"{platform.python_version()} {platform.python_implementation()}, {platform.machine()}, {kind}"]


def system() -> Sequence[str]:
    """Name and version of the operating system."""
    if sys.platform.startswith("linux"):
        return [f"{platform.freedesktop_os_release().get('PRETTY_NAME', 'Linux')}, {platform.release()}"]
    return [platform.platform()]


def processor() -> Sequence[str]:
    """Name of the processor and how many cores may be used."""
    name = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.is_file():
        lines = cpuinfo.read_text(errors="replace").splitlines()
        name = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), name)
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return [f"{name}, {usable} of {os.cpu_count()} cores"]


def memory() -> Sequence[str]:
    """How much there is and how much is free, where the system tells in a file."""
    lines = Path("/proc/meminfo").read_text().splitlines() if Path("/proc/meminfo").is_file() else []
    sizes = {line.split(":")[0]: int(line.split()[1]) * 1024 for line in lines if line.endswith("kB")}
    if not sizes:
        return ["not told by this system"]
    return [f"{sizes['MemTotal'] / _GIB:.1f} GiB, {sizes['MemAvailable'] / _GIB:.1f} GiB free"]


def graphics() -> Sequence[str]:
    """Graphics processors, as far as they are easy to find. The network runs on the processor anyway."""
    found = []
    for information in sorted(Path("/proc/driver/nvidia/gpus").glob("*/information")):
        lines = information.read_text(errors="replace").splitlines()
        found += [line.split(":", 1)[1].strip() for line in lines if line.startswith("Model:")]
    if not found and shutil.which("lspci"):
        listed = subprocess.run(
            ["lspci"], capture_output=True, text=True, timeout=_LONGEST_S, check=False
        ).stdout
        kinds = ("VGA compatible controller: ", "3D controller: ", "Display controller: ")
        found = [line.split(kind, 1)[1] for line in listed.splitlines() for kind in kinds if kind in line]
    return found


def display() -> Sequence[str]:
    """What the window would be shown on."""
    if not sys.platform.startswith("linux"):
        return ["the system's own"]
    names = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORM")
    return [", ".join(f"{name}={os.environ[name]}" for name in names if os.environ.get(name)) or "none"]


def libraries() -> Sequence[str]:
    """Versions of what is installed."""
    return [f"{name} {_version(name)}" for name in _LIBRARIES]


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "is not installed"


def _is_in_venv() -> bool:
    return sys.prefix != sys.base_prefix
