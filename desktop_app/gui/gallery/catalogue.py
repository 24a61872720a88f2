"""What there is to choose from: effects, colours, the pictures that come along, and the user's own."""

from __future__ import annotations

import json
import logging
import re
from dataclasses import dataclass
from pathlib import Path

from desktop_app.capture.suffixes import VIDEO_SUFFIXES
from desktop_app.gui.language.words import mark, tr
from desktop_app.paths import resource_path

logger = logging.getLogger(__name__)

GREEN_SCREEN = "#00b140"
DEFAULT_BLUR = 60
COLOURS: tuple[tuple[str, str], ...] = (
    ("#ffffff", mark("White")),
    ("#e9e3d8", mark("Linen")),
    ("#bfd0dc", mark("Mist")),
    ("#a3b8a5", mark("Sage")),
    ("#e0b39c", mark("Clay")),
    ("#34466b", mark("Navy")),
    ("#2b2e35", mark("Graphite")),
    ("#000000", mark("Black")),
)
SLIDES = "slides:"


@dataclass(frozen=True)
class Choice:
    """One backdrop.

    Attributes:
        spec: what the settings say for it; for slides, without a number.
        title: its name.
        kind: "effect", "colour" or "picture".
        picture: the file or folder of its thumbnail.
        is_own: whether the user added it by itself, and may remove it.
        stamp: changes with the content of `picture`.
    """

    spec: str
    title: str
    kind: str
    picture: Path | None = None
    is_own: bool = False
    stamp: int = 0

    @property
    def colour(self) -> str:
        """The flat colour to paint, "#rrggbb"; empty if it is none."""
        if self.spec == "green":
            return GREEN_SCREEN
        return self.spec if self.spec.startswith("#") else ""

    @property
    def is_slides(self) -> bool:
        """Whether it is a PDF file or a folder to leaf through."""
        return self.spec.startswith(SLIDES)

    @property
    def is_video(self) -> bool:
        """Whether it moves."""
        return self.picture is not None and self.picture.suffix.lower() in VIDEO_SUFFIXES | {".apng"}

    @property
    def may_move(self) -> bool:
        """Whether it may move: some WebP pictures do, and only reading them tells."""
        is_file = self.picture is not None and not self.spec.startswith("builtin:")
        return self.is_video or (is_file and self.spec.lower().endswith(".webp"))

    @property
    def explanation(self) -> str:
        """What the tooltip says."""
        return {
            "blur": tr("Blur the room behind you"),
            "transparent": tr("Transparent: nothing behind you"),
            "green": tr("Green screen, for other programs to replace"),
        }.get(self.spec, self.title)


def effects() -> tuple[Choice, ...]:
    """Blur, transparent and green screen."""
    return (
        Choice("blur", tr("Blur"), "effect"),
        Choice("transparent", tr("Transparent"), "effect"),
        Choice("green", tr("Green screen"), "effect"),
    )


def colours() -> tuple[Choice, ...]:
    """The plain colours that are always there."""
    return tuple(Choice(spec, tr(title), "colour") for spec, title in COLOURS)


def built_in_pictures() -> tuple[Choice, ...]:
    """Read resources/backdrops/index.json; an unreadable list is logged and counts as empty."""
    folder = Path(resource_path("backdrops"))
    try:
        listed = json.loads((folder / "index.json").read_text(encoding="utf-8"))
        entries = listed["backdrops"] if isinstance(listed, dict) else listed
        return tuple(
            Choice(f"builtin:{entry['name']}", tr(entry["title"]), "picture", folder / f"{entry['name']}.webp")
            for entry in entries
        )
    except (OSError, ValueError, KeyError, TypeError):
        logger.warning("The list of built-in backdrops could not be read.", exc_info=True)
        return ()


def own_choice(spec: str) -> Choice:
    """Describe something the user added: a colour or a file."""
    if is_colour(spec):
        return Choice(spec, tr("Colour {spec}").format(spec=spec), "colour", is_own=True)
    path = Path(spec.removeprefix(SLIDES))
    title = path.stem.replace("_", " ").strip() or path.name
    return Choice(spec, title, "picture", path, is_own=True)


def file_choice(path: str, stamp: int) -> Choice:
    """Describe a picture of a folder; `stamp` tells two versions of it apart."""
    title = Path(path).stem.replace("_", " ").strip() or Path(path).name
    return Choice(path, title, "picture", Path(path), stamp=stamp)


def is_colour(spec: str) -> bool:
    """Whether a SPEC is a plain colour, "#rrggbb"."""
    return re.fullmatch(r"#[0-9a-fA-F]{6}", spec) is not None


def tile_spec(spec: str) -> str:
    """Give the SPEC of the tile that stands for a backdrop in use: any strength of blur has one tile.

    A tile's own SPEC must not go through this again: the name of its folder may end in "#2".
    """
    if spec == "blur" or spec.startswith("blur:"):
        return "blur"
    if spec.lower() == GREEN_SCREEN:
        return "green"
    if spec.startswith(SLIDES):
        return re.sub(r"#\d+$", "", spec)
    return spec.lower() if is_colour(spec) else spec


def used_spec(spec: str) -> str:
    """Give what the settings say once a tile is chosen: slides begin with the first one."""
    return f"{spec}#1" if spec.startswith(SLIDES) else spec


def slide_number(spec: str) -> int:
    """Read the number of a slide, from 1, from "slides:PATH#N"; 1 for everything else."""
    match = re.fullmatch(r"slides:.+#(\d{1,5})", spec, re.DOTALL)
    return max(1, int(match[1])) if match else 1


def title_of(spec: str) -> str:
    """Give the name of the backdrop that a tile stands for."""
    known = {choice.spec: choice.title for choice in (*effects(), *colours(), *built_in_pictures())}
    return known.get(spec) or own_choice(spec).title


def blur_strength(spec: str) -> int:
    """Read the strength, 0-100, from "blur:N"; the default for everything else."""
    match = re.fullmatch(r"blur:(\d{1,3})", spec)
    return min(100, int(match[1])) if match else DEFAULT_BLUR
