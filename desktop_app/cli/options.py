"""What `backdrop` understands on the command line. Imports nothing slow: the window waits for it."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from desktop_app import __version__
from desktop_app.cli.batch.options import add_batch_options
from desktop_app.cli.bench_options import add_bench
from models.variants import VARIANTS

_LEAST_PX, _MOST_PX = 16, 8192

_PROCESS_NOTES = """\
OUTPUT of a picture is a png, jpg or webp file, that of a video, and of an animated PNG or WebP if you like, an
mp4, webm, mov, avi or gif file. It is replaced if it exists, appears whole or not at all, and keeps a video's
times and, where it can, its sound.

Several files, a folder, or a pattern such as "shots/**/*.jpg" (in quotes, or not): OUTPUT is a folder, made if
it is missing. Folders inside are kept, names too, and no file is replaced without --overwrite. Called again, it
goes on where it stopped: what is finished, from the same file and with the same settings, is left as it is.

SPEC is one of
  transparent    kept in png and webp pictures, in webm (VP9) and mov (ProRes 4444) videos, and, without
                 half-transparent pixels, in gif
  blur, blur:N   the room, blurred; N from 0 to 100
  #rrggbb        a colour; write it in quotes
  green          the green of broadcast screens
  builtin:NAME   one of the pictures that come with the program
  slides:PATH#N  page N of a PDF file, or the N-th picture of a folder
  FILE           a picture, video or PDF; it covers the frame, what sticks out is cut on both sides alike

Without --backdrop, the one last chosen in the window is used. The look of the edge, its calm and light, how
the backdrop is fitted, blurred and dimmed, and whether only one person is shown, are as set in the window;
mirroring, turns, zoom and zones are not.

MP4 and AVI need even widths and heights: an odd one grows by one, repeating the last row or column.
The exit status is 0; or 2, with one line that says what is wrong; or 130 if interrupted. Then nothing is left
behind. Of many files, it is 1 if some failed, with a line for each; the others are done.
"""


@dataclass(frozen=True)
class Job:
    """What `backdrop process` was asked to do.

    Attributes:
        input: picture or video.
        output: where the composite goes; None for nowhere.
        alpha: where the matte goes; None for nowhere.
        backdrop: SPEC; None for that of the settings.
        size: (height, width) of what is written, in pixels; None for that of the input.
        turns: quarter turns clockwise; None to find out.
        mirror: whether left and right are swapped, before turning.
        progress: whether progress is shown even where nobody may be looking.
        when_complete: told of the files when they are written, right before they take their names.
    """

    input: Path
    output: Path | None
    alpha: Path | None
    backdrop: str | None
    size: tuple[int, int] | None
    turns: int | None
    mirror: bool
    progress: bool
    when_complete: Callable[[Sequence[Path]], object] | None = None


class _OneLineParser(argparse.ArgumentParser):
    """Says in one line what is wrong, instead of printing the usage as well."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"backdrop: {' '.join(message.split())}. See {self.prog} --help.\n")


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Take the command line apart.

    Args:
        arguments: without the program's name; None for those of this process.

    Returns:
        `command` (None for the window) and the options of that command.

    Raises:
        SystemExit: with 0 after help or version, with 2 if something is not understood.
    """
    parser = _OneLineParser(
        prog="backdrop",
        description="Your webcam, live, with the room behind you removed, blurred or replaced.",
        epilog="Without a command, the window opens. Settings, and a log without pictures or folders, are "
        "kept; “backdrop doctor” says where.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Backdrop Live {__version__}")
    parser.add_argument(
        "--source", metavar="SOURCE", help="show this: a camera's name or identity, a picture or video, or demo"
    )
    parser.add_argument(
        "--cpu-limit",
        metavar="PERCENT",
        type=_per_cent,
        help="use at most so much of the processor, all cores together (5 to 100); remembered",
    )
    parser.add_argument("--measure-start", choices=("window", "picture"), help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_OneLineParser)
    _add_process(commands)
    add_bench(commands, path=_path, size=_size)
    commands.add_parser("cameras", help="list the cameras", description="List the cameras.")
    commands.add_parser(
        "doctor",
        help="print facts for a bug report",
        description="Print versions, and facts of model, cameras and machine, to paste into a bug report.",
    )
    _add_install_desktop(commands)
    return parser.parse_args(arguments)


def _add_install_desktop(commands: argparse._SubParsersAction[_OneLineParser]) -> None:
    parser = commands.add_parser(
        "install-desktop",
        help="put the program into the menus of a Linux desktop",
        description="Put the program into the menus of a Linux desktop, with its icon.",
    )
    parser.add_argument(
        "--prefix",
        metavar="DIR",
        type=_path,
        help="the data folder, such as /usr/local/share; without it, your own",
    )
    parser.add_argument("--remove", action="store_true", help="take it out of the menus again")


def _add_process(commands: argparse._SubParsersAction[_OneLineParser]) -> None:
    parser = commands.add_parser(
        "process",
        help="remove the room from a picture or video, without a window",
        description="Remove, blur or replace the room behind people in a picture or video.",
        epilog=_PROCESS_NOTES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("inputs", metavar="INPUT", type=_path, nargs="+", help="pictures, videos, folders, patterns in quotes")
    add("-o", "--output", metavar="OUTPUT", type=_path, help="where the result goes; of many, the folder")
    add("--backdrop", metavar="SPEC", help="what stands behind the person; see below")
    add(
        "--alpha",
        metavar="FILE",
        type=_path,
        help="write the matte alone, white on black: 8-bit grey, or a video; of many, the folder",
    )
    add(
        "--size",
        metavar="WxH",
        type=_size,
        help="width and height of the result: the picture covers them without being squashed, and what sticks "
        "out is cut on both sides alike",
    )
    add(
        "--rotate",
        metavar="DEGREES",
        type=_turns,
        default=0,
        help="turn clockwise by 0 (default), 90, 180 or 270; auto: find out, once per picture or clip. A note "
        "on orientation in the file is obeyed before",
    )
    add(
        "--network",
        choices=list(VARIANTS),
        help="which one finds the people: fine (the default), balanced (the window's; a video takes about half "
        "of the time) or fast",
    )
    add("--mirror", action="store_true", help="swap left and right, before turning")
    add("--progress", action="store_true", help="show the progress of videos even if stderr is no terminal")
    add_batch_options(parser)


def job_of(options: argparse.Namespace) -> Job:
    """Make a job of the options of `process`, for its first input."""
    return Job(
        input=options.inputs[0],
        output=options.output,
        alpha=options.alpha,
        backdrop=options.backdrop,
        size=options.size,
        turns=options.rotate,
        mirror=options.mirror,
        progress=options.progress,
    )


def _path(text: str) -> Path:
    if not text or "\0" in text:
        raise argparse.ArgumentTypeError("a file name is empty")
    return Path(text)


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{1,5})[xX](\d{1,5})", text.strip(), re.ASCII)
    if match is None:
        raise argparse.ArgumentTypeError(f"“{text}” is no size; write width x height, such as 1280x720")
    width, height = int(match[1]), int(match[2])
    if not (_LEAST_PX <= width <= _MOST_PX and _LEAST_PX <= height <= _MOST_PX):
        raise argparse.ArgumentTypeError(f"{text} is outside {_LEAST_PX} to {_MOST_PX} pixels each way")
    return height, width


def _per_cent(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 5 <= int(text) <= 100):
        raise argparse.ArgumentTypeError(f"“{text}” is no limit; write a whole number from 5 to 100")
    return int(text)


def _turns(text: str) -> int | None:
    if text == "auto":
        return None
    if text not in {"0", "90", "180", "270"}:
        raise argparse.ArgumentTypeError(f"“{text}” is none of 0, 90, 180, 270 and auto")
    return int(text) // 90
