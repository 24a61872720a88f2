"""`backdrop doctor`: facts to paste into a bug report. What cannot be found out is said, and never fails."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import __version__
from desktop_app.cli import machine_facts, model_facts
from desktop_app.cli.log import log_path, without_folders
from desktop_app.cli.model import SegmenterLoader
from desktop_app.cli.quiet import quiet_stderr
from desktop_app.cli.start_time import measure_start_ms
from desktop_app.cli.terminal import say
from desktop_app.settings import settings_path

if TYPE_CHECKING:
    from desktop_app.capture.camera import CameraInfo

logger = logging.getLogger(__name__)

_WIDTH = 12
Fact = tuple[str, Callable[[], Sequence[str]]]


def examine(list_cameras: Callable[[], Sequence[CameraInfo]], load_segmenter: SegmenterLoader) -> int:
    """Print everything that may matter.

    Args:
        list_cameras: gives the cameras.
        load_segmenter: loads the network, which is then timed.

    Returns:
        The exit status, 0.
    """
    say(f"Backdrop Live {__version__}")
    facts: list[Fact] = [
        ("Python", machine_facts.python),
        ("System", machine_facts.system),
        ("Processor", machine_facts.processor),
        ("Memory", machine_facts.memory),
        ("GPU", machine_facts.graphics),
        ("Display", machine_facts.display),
        ("Libraries", machine_facts.libraries),
        ("Network", model_facts.files),
        ("", lambda: model_facts.timing(load_segmenter)),
        ("Cameras", lambda: _cameras(list_cameras)),
        ("Settings", lambda: [_at_home(settings_path())]),
        ("Log", lambda: [_at_home(log_path())]),
        ("Window", lambda: [f"shows {measure_start_ms('window'):.0f} ms after the start, offscreen"]),
        ("", lambda: [f"shows the demo {measure_start_ms('picture'):.0f} ms after the start"]),
    ]
    for name, find in facts:
        for line in _found(find):
            say(f"{name:<{_WIDTH}}{line}")
            name = ""
    return 0


def _found(find: Callable[[], Sequence[str]]) -> Sequence[str]:
    try:
        with quiet_stderr():
            return find() or ["none found"]
    except Exception as error:
        logger.info("A fact could not be found out.", exc_info=True)
        reason = without_folders(" ".join(f"{type(error).__name__}: {error}".split()))
        return [f"not known ({reason})"]


def _cameras(list_cameras: Callable[[], Sequence[CameraInfo]]) -> Sequence[str]:
    return [f"{camera.identity}, number {camera.index} {camera.path}".rstrip() for camera in list_cameras()]


def _at_home(path: Path) -> str:
    """Leave out the user's name."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)
