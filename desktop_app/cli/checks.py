"""What can be said of a job before anything is loaded: files that are missing, mixed up or forbidden."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from desktop_app.capture.animation_file import is_animated
from desktop_app.capture.picture_file import is_called_picture
from desktop_app.capture.video_file import is_video
from desktop_app.cli.options import Job
from desktop_app.errors import AppError, OutputError, SourceError
from desktop_app.matting.backdrop import parse_backdrop
from desktop_app.output.formats import PICTURE_SUFFIXES, VIDEO_SUFFIXES, kind_of
from desktop_app.output.trouble import cannot_write

Kind = Literal["picture", "video"]


class UsageError(AppError):
    """What was asked for makes no sense."""


def check_files(job: Job, backdrop: str) -> Kind:
    """Make sure that the files of a job can be what they are meant to be.

    Args:
        job: what was asked for.
        backdrop: SPEC of what stands behind, asked for or not.

    Returns:
        What the input is, judged by its name; the outputs are the same. A picture that moves, and what has
        the name of neither, is what they are.

    Raises:
        UsageError: if there is no output, or a file is named twice.
        SourceError: if the input is missing.
        OutputError: if an output is of another kind than the input, or cannot be written where it shall be.
        BackdropError: if the SPEC is none.
    """
    outputs = [path for path in (job.output, job.alpha) if path is not None]
    if not outputs:
        raise UsageError("There is no output. Name one with -o, or with --alpha for the matte alone.")
    _check_input(job.input)
    is_film = is_video(job.input) or (any(map(_is_video, outputs)) and _may_move(job.input))
    kind: Kind = "video" if is_film else "picture"
    for path in outputs:
        _check_kind(path, job.input, kind)
        _check_place(path)
    _check_different(job, outputs, parse_backdrop(backdrop).path)
    return kind


def is_same(one: Path, other: Path) -> bool:
    """Whether two names lead to one file, which need not be there."""
    try:
        return one.resolve() == other.resolve() or one.samefile(other)
    except (OSError, RuntimeError):
        return False


def _check_input(path: Path) -> None:
    try:
        if path.is_dir():
            raise SourceError(f"{path} is a folder. Name a picture or a video.")
        if not path.exists():
            raise SourceError(f"There is no file {path}. Check the name.")
    except OSError as error:
        raise SourceError(f"{path} cannot be read ({error.strerror}). Check the name.") from error


def _check_kind(path: Path, source: Path, kind: Kind) -> None:
    if kind_of(path) == kind:
        return
    suffixes = VIDEO_SUFFIXES if kind == "video" else PICTURE_SUFFIXES
    names = ", ".join(suffix[1:] for suffix in suffixes if suffix != ".jpeg")
    raise OutputError(f"{source.name} is a {kind}, but {path.name} is none. Choose one of {names}.")


def _may_move(source: Path) -> bool:
    """Whether a file that has not the name of a video may be one: FFmpeg reads more kinds than are listed."""
    return not is_called_picture(source) or is_animated(source)


def _is_video(output: Path) -> bool:
    return output.suffix.lower() in VIDEO_SUFFIXES


def _check_place(path: Path) -> None:
    folder = path.parent
    try:
        is_folder = path.is_dir()
    except OSError as error:
        raise cannot_write(path, error) from error
    if is_folder:
        raise OutputError(f"{path} is a folder. Name a file.")
    if not folder.is_dir():
        raise OutputError(f"There is no folder {folder}. Make it, or choose another.")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise OutputError(f"You may not write in {folder.absolute()}. Choose another folder.")


def _check_different(job: Job, outputs: list[Path], backdrop: str) -> None:
    if any(is_same(path, job.input) for path in outputs):
        raise UsageError(f"{job.input.name} is both input and output. Choose another name for the output.")
    if len(outputs) == 2 and is_same(*outputs):
        raise UsageError(f"{outputs[0].name} is both output and matte. Choose another name for one of them.")
    if backdrop and any(is_same(path, Path(backdrop)) for path in outputs):
        raise UsageError(f"{backdrop} is both backdrop and output. Choose another name for the output.")
