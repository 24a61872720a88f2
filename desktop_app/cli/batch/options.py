"""What `backdrop process` understands of many files. Imports nothing slow: the window waits for it."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

MOST_JOBS = 64
_PICTURES = ("png", "jpg", "webp")
_VIDEOS = ("mp4", "webm", "mov", "avi", "gif")


@dataclass(frozen=True)
class BatchJob:
    """What `backdrop process` was asked to do with many files; what has the same name as in `Job` is the same.

    Attributes:
        inputs: files, folders and patterns.
        output: the folder of the composites; None for none.
        alpha: the folder of the mattes; None for none.
        pictures: suffix of pictures, such as ".png"; None for that of each file.
        videos: suffix of videos; None for that of each file.
        recursive: whether folders are searched through all their levels.
        overwrite: whether results may replace other files.
        jobs: how many processes work; None for as many as suit the machine.
        network: which one is asked; None for the largest.
    """

    inputs: tuple[Path, ...]
    output: Path | None
    alpha: Path | None
    backdrop: str | None
    size: tuple[int, int] | None
    turns: int | None
    mirror: bool
    progress: bool
    pictures: str | None
    videos: str | None
    recursive: bool
    overwrite: bool
    jobs: int | None
    network: str | None


def add_batch_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that matter where there are many files."""
    add = parser.add_argument_group("many files").add_argument
    add("--recursive", action="store_true", help="search folders through all their levels")
    add("--overwrite", action="store_true", help="replace files that are there already")
    add(
        "--jobs",
        metavar="N",
        type=_jobs,
        help="work in N processes; as many as there are processor cores, up to 8",
    )
    add("--pictures", choices=_PICTURES, help="write pictures as this; otherwise as they are, or as png")
    add("--videos", choices=_VIDEOS, help="write videos as this; otherwise as they are, or as mp4 or webm")


def batch_of(options: argparse.Namespace) -> BatchJob:
    """Make a batch of the options of `process`."""
    return BatchJob(
        inputs=tuple(options.inputs),
        output=options.output,
        alpha=options.alpha,
        backdrop=options.backdrop,
        size=options.size,
        turns=options.rotate,
        mirror=options.mirror,
        progress=options.progress,
        pictures=f".{options.pictures}" if options.pictures else None,
        videos=f".{options.videos}" if options.videos else None,
        recursive=options.recursive,
        overwrite=options.overwrite,
        jobs=options.jobs,
        network=options.network,
    )


def _jobs(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:9]) <= MOST_JOBS:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of processes; write one from 1 to {MOST_JOBS}")
    return int(text)
