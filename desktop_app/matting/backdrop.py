"""What stands behind the person: one grammar for settings, window and command line, and how to load it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from os.path import isfile
from pathlib import Path
from typing import Literal, Protocol

from desktop_app.capture.frame import Matte, RgbImage
from desktop_app.errors import BackdropError, SourceError, of_backdrop
from desktop_app.paths import resource_path

DEFAULT_BLUR = 60
GREEN = (0, 177, 64)
"""The green of broadcast screens, #00b140."""
_BUILT_IN = re.compile(r"builtin:([A-Za-z0-9_-]{1,64})")
_BLUR = re.compile(r"blur(?::(\d{1,3}))?", re.ASCII)
_BROKEN_BLUR = re.compile(r"blur:[-+.,%\d\s]*")
_SLIDES = re.compile(r"\s*slides:(.+?)(?:#(\d{1,5})\s*)?", re.IGNORECASE | re.DOTALL)
_COLOUR = re.compile(r"#([0-9a-fA-F]{6})")


@dataclass(frozen=True)
class BackdropSpec:
    """A SPEC taken apart.

    Attributes:
        kind: which of the six.
        strength: of the blur, 0-100.
        colour: (red, green, blue), 0-255.
        path: of the picture, video or PDF file, or of the folder of slides; empty for the other kinds.
        slide: which one, from 1.
    """

    kind: Literal["transparent", "blur", "colour", "file", "builtin", "slides"]
    strength: int = DEFAULT_BLUR
    colour: tuple[int, int, int] = (0, 0, 0)
    path: str = ""
    slide: int = 1

    @property
    def is_read(self) -> bool:
        """Whether it comes from the disk, and so may take its time."""
        return bool(self.path)


class Backdrop(Protocol):
    """Something that can stand behind the person."""

    @property
    def is_transparent(self) -> bool:
        """Whether nothing stands there: composites keep their alpha."""

    @property
    def is_blur(self) -> bool:
        """Whether it is made of the camera's own picture; such a backdrop may never stand alone."""

    def render(self, image: RgbImage, matte: Matte, time_s: float, *, zoom: float = 1.0) -> RgbImage:
        """Give the backdrop for one frame.

        Args:
            image: (H, W, 3) uint8 RGB, the frame.
            matte: (H, W) uint8, 0-255, the frame's own.
            time_s: the frame's time in seconds, for backdrops that move.
            zoom: how much larger the frame shows things than the camera's whole picture, for those made of it.

        Returns:
            (H, W, 3) uint8 RGB; may be kept and given again, so it must not be changed.

        Raises:
            BackdropError: if it cannot be read any more.
        """


def parse_backdrop(spec: str) -> BackdropSpec:
    """Take a SPEC apart; looks at no file.

    Args:
        spec: "transparent", "blur", "blur:N" (0-100), "#rrggbb", "green", "builtin:<name>", or the path of a
            picture, video or PDF file, or "slides:<path>#N" for a page of a PDF or a picture of a folder.
            Blanks around a word mean nothing; those of a path are part of it.

    Returns:
        The parts. A path is not checked.

    Raises:
        BackdropError: if it is none of these.
    """
    word = spec.strip()
    lowered = word.lower()
    if lowered == "transparent":
        return BackdropSpec("transparent")
    if lowered == "green":
        return BackdropSpec("colour", colour=GREEN)
    if match := _COLOUR.fullmatch(word):
        red, green, blue = bytes.fromhex(match[1])
        return BackdropSpec("colour", colour=(red, green, blue))
    if (match := _BLUR.fullmatch(lowered)) and int(match[1] or DEFAULT_BLUR) <= 100:
        return BackdropSpec("blur", strength=int(match[1] or DEFAULT_BLUR))
    if match := _BUILT_IN.fullmatch(word):
        return BackdropSpec("builtin", path=str(resource_path(f"backdrops/{match[1]}.webp")))
    if (match := _SLIDES.fullmatch(spec)) and "\0" not in spec:
        return BackdropSpec("slides", path=match[1], slide=max(1, int(match[2] or 1)))
    # What looks like one of the words above but is not is a mistake, not a file without suffix.
    is_mistake = _BROKEN_BLUR.fullmatch(lowered) or (
        re.match(r"(blur:|builtin:|slides:|#)", lowered) and not Path(spec).suffix
    )
    if not word or "\0" in spec or is_mistake or not _may_be_file(spec):
        raise BackdropError(
            f"“{spec}” is not a backdrop. Use transparent, blur, blur:0 to blur:100, a colour such as "
            "#336699, green, or the path of a picture or video."
        )
    return BackdropSpec("file", path=spec)


def _may_be_file(spec: str) -> bool:
    """Tell a path from a misspelt word: a path has a suffix or a folder, or is there."""
    path = Path(spec)
    return bool(path.suffix) or len(path.parts) > 1 or isfile(spec)


def load_backdrop(spec: str) -> Backdrop:
    """Load the backdrop of a SPEC, pictures and the first frame of videos included.

    Args:
        spec: as in `parse_backdrop`.

    Returns:
        The backdrop, ready to render frames of any size.

    Raises:
        BackdropError: if the SPEC is unknown, or its file is missing or neither picture nor video.
    """
    # Imported here: these bring OpenCV along, which those who only parse need not wait for.
    from desktop_app.matting import backdrop_kinds as kinds

    parts = parse_backdrop(spec)
    if parts.kind == "transparent":
        return kinds.TransparentBackdrop()
    if parts.kind == "blur":
        return kinds.BlurBackdrop(parts.strength)
    if parts.kind == "colour":
        return kinds.ColourBackdrop(parts.colour)
    if parts.kind == "slides" or parts.path.lower().endswith(".pdf"):
        return _load_slide(Path(parts.path), parts.slide)
    if parts.kind == "builtin" and not isfile(parts.path):
        path = Path(parts.path)
        names = ", ".join(sorted(each.stem for each in path.parent.glob("*.webp")))
        raise BackdropError(f"This program has no backdrop “{path.stem}”. There are {names}.")
    return _load_file(Path(parts.path))


def moving_reader(path: Path) -> Callable[[], Iterator[tuple[RgbImage, float]]] | None:
    """Give what reads a video or a picture that moves from its beginning; None for everything else."""
    from desktop_app.capture.moving_file import is_moving, read_moving

    return partial(read_moving, path) if is_moving(path) else None


def _load_slide(path: Path, number: int) -> Backdrop:
    from desktop_app.capture.slides import load_slide
    from desktop_app.matting import backdrop_kinds as kinds

    try:
        return kinds.PictureBackdrop(load_slide(path, number))
    except SourceError as error:
        raise of_backdrop(error) from error


def _load_file(path: Path) -> Backdrop:
    from desktop_app.capture.picture_file import load_picture
    from desktop_app.matting import backdrop_kinds as kinds

    read = moving_reader(path)
    if read is not None:
        return kinds.VideoBackdrop(read)
    try:
        return kinds.PictureBackdrop(load_picture(path))
    except SourceError as error:
        raise of_backdrop(error) from error
