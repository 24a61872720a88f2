"""What the numbers were measured on, and how much memory this process has taken."""

from __future__ import annotations

import os
import platform
import re
import sys
from pathlib import Path

_BYTES_PER_MB = 1 << 20


def describe_machine() -> str:
    """Name processor, cores, system and Python in one line."""
    system = f"{platform.system()} {platform.release()}"
    return f"{_processor()}, {_cores()} cores, {system}, Python {platform.python_version()}"


def peak_mb() -> float | None:
    """Give the most memory that this process has held so far, in MB (2^20 bytes); None if nobody tells."""
    status = _read(Path("/proc/self/status"))
    if match := re.search(r"^VmHWM:\s+(\d+) kB", status, re.MULTILINE):
        return int(match[1]) * 1024 / _BYTES_PER_MB
    if sys.platform == "win32":
        return None
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Kilobytes, but for macOS, which gives bytes.
    return peak * (1 if sys.platform == "darwin" else 1024) / _BYTES_PER_MB


def _processor() -> str:
    match = re.search(r"^model name\s*:\s*(.+)$", _read(Path("/proc/cpuinfo")), re.MULTILINE)
    return match[1].strip() if match else platform.processor() or platform.machine()


def _cores() -> int:
    """Count those that this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
