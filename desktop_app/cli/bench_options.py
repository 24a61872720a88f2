"""What `backdrop bench` understands on the command line. Imports nothing slow: the window waits for it."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TypeVar

Parser = TypeVar("Parser", bound=argparse.ArgumentParser)

DEFAULT_SIZE = (720, 1280)
DEFAULT_FRAMES = 360
DEFAULT_BACKDROP = "blur:60"
PEERS = ("mediapipe",)
_MOST_FRAMES = 100_000
_NOTES = """\
Without FILE, the built-in demo is matted: its alpha is known, so that error and flicker can be measured too. A
file gives its flicker where the picture stands still. Frames are matted one after the other, with the
settings the program starts with; the first ones warm up and are left out. Quiet machines give better numbers.

--peer runs another program's network through the same matting, in turn with ours, frame by frame. Its file is
looked for in an installed mediapipe package, which is not imported; or: pip download --no-deps
mediapipe==0.10.21, unzip the wheel, and name the file with --peer-file.

The exit status is 0; or 2, with one line that says what is wrong; or 130 if interrupted.
"""


@dataclass(frozen=True)
class BenchJob:
    """What `backdrop bench` was asked to do.

    Attributes:
        file: a video; None for the demo.
        size: (height, width) of the frames in pixels.
        frames: how many at most.
        backdrop: SPEC.
        peer: name of a network to compare with; None for none.
        peer_file: where that lies; None to look for it.
        json: where the numbers go; None for nowhere.
        plot: where a plot over resolutions goes; None for none.
        sheets: where sheets of before and after go, a folder; None for none.
        profile: whether functions are profiled instead.
        stability: whether ways to calm the alpha are compared.
    """

    file: Path | None
    size: tuple[int, int]
    frames: int
    backdrop: str
    peer: str | None
    peer_file: Path | None
    json: Path | None
    plot: Path | None
    sheets: Path | None
    profile: bool
    stability: bool


def add_bench(
    commands: argparse._SubParsersAction[Parser],
    *,
    path: Callable[[str], Path],
    size: Callable[[str], tuple[int, int]],
) -> None:
    """Add the command and its options.

    Args:
        commands: of the program.
        path: reads the name of a file.
        size: reads WIDTHxHEIGHT as (height, width).
    """
    parser = commands.add_parser(
        "bench",
        help="measure speed, cost and steadiness on this machine",
        description="Measure how long a frame takes, stage by stage, what it costs, how steady the edge is.",
        epilog=_NOTES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("file", metavar="FILE", nargs="?", type=path, help="a video to use instead of the demo")
    add(
        "--size",
        metavar="WxH",
        type=size,
        default=DEFAULT_SIZE,
        help="width and height of the frames (default 1280x720); a video covers them",
    )
    add(
        "--frames",
        metavar="N",
        type=_frames,
        default=DEFAULT_FRAMES,
        help=f"how many frames at most (default {DEFAULT_FRAMES}, the whole demo)",
    )
    add(
        "--backdrop",
        metavar="SPEC",
        default=DEFAULT_BACKDROP,
        help=f"as for process (default {DEFAULT_BACKDROP})",
    )
    add("--peer", choices=PEERS, help="measure this network too, and compare")
    add("--peer-file", metavar="PATH", type=path, help="the peer's .tflite file")
    add("--json", metavar="FILE", type=path, help="write the numbers here")
    add("--plot", metavar="PNG", type=path, help="draw the stages' times from 360p to 4K")
    add(
        "--sheets",
        metavar="FOLDER",
        type=path,
        help="measure nothing; draw before and after of difficult moments: of the demo, or of FILE",
    )
    add("--profile", action="store_true", help="print which functions take longest instead")
    add(
        "--stability", action="store_true", help="compare flicker and lag of ways to calm the edge, on the demo"
    )


def bench_job(options: argparse.Namespace) -> BenchJob:
    """Make a job of the options of `bench`."""
    return BenchJob(**{field.name: getattr(options, field.name) for field in fields(BenchJob)})


def command_of(job: BenchJob) -> str:
    """Write the command line that asks for a job, without what is so by default."""
    height, width = job.size
    options = {
        "--size": f"{width}x{height}" if job.size != DEFAULT_SIZE else None,
        "--frames": job.frames if job.frames != DEFAULT_FRAMES else None,
        "--backdrop": job.backdrop if job.backdrop != DEFAULT_BACKDROP else None,
        "--peer": job.peer,
        "--peer-file": job.peer_file,
        "--json": job.json,
        "--plot": job.plot,
        "--sheets": job.sheets,
    }
    words = ["backdrop", "bench"] + ([] if job.file is None else [str(job.file)])
    for name, value in options.items():
        words += [] if value is None else [name, str(value)]
    flags = [name for name in ("profile", "stability") if getattr(job, name)]
    return shlex.join([*words, *(f"--{name}" for name in flags)])


def _frames(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 2 <= int(text) <= _MOST_FRAMES):
        raise argparse.ArgumentTypeError(f"“{text}” is no number of frames; write one from 2 to {_MOST_FRAMES}")
    return int(text)
