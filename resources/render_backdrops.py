"""Draw the backdrops that ship with the program: `python -m resources.render_backdrops [--only NAME]`.

Needs opencv and Pillow, and for the rooms numba. Same seed, same picture; a room takes about three minutes on
two cores.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from resources.rendering import flat
from resources.rendering.film import calm, develop, finish, save_webp

FOLDER = Path(__file__).parent / "backdrops"
ROOM_SIZE = (540, 960)
ROOM_SAMPLES = 96


@dataclass(frozen=True)
class Backdrop:
    """One picture: its file's name, its title in the gallery, its painter (None: a traced room)."""

    name: str
    title: str
    paint: Callable[[], NDArray[np.float32]] | None = None
    vignette: float = 0.18
    quality: int = 85


BACKDROPS = (
    Backdrop("studio_grey", "Studio grey", flat.studio_grey, 0.1, 88),
    Backdrop("office", "Calm office"),
    Backdrop("bookshelf", "Bookshelf"),
    Backdrop("window", "Window", None, 0.08),
    Backdrop("loft", "Brick loft"),
    Backdrop("green_studio", "Green studio"),
    Backdrop("paper_hills", "Paper hills", flat.paper_hills, 0.08),
    Backdrop("bokeh_night", "City at night", flat.bokeh_night),
    Backdrop("silk_waves", "Silk waves", flat.silk_waves, 0.15),
    Backdrop("warm_gradient", "Warm glow", flat.warm_gradient, 0.08, 88),
    Backdrop("dusk_gradient", "Blue hour", flat.dusk_gradient, 0.1, 88),
)


def render(backdrop: Backdrop, *, samples: int = ROOM_SAMPLES) -> NDArray[np.uint8]:
    """Draw one backdrop.

    Args:
        backdrop: which one.
        samples: paths per pixel of a traced room; fewer are quicker and noisier.

    Returns:
        (1080, 1920, 3) uint8 RGB.
    """
    seed = BACKDROPS.index(backdrop) + 1
    painting = backdrop.paint() if backdrop.paint else _room(backdrop.name, samples, seed)
    return finish(painting, seed=seed, vignette=backdrop.vignette)


def _room(name: str, samples: int, seed: int) -> NDArray[np.float32]:
    # Imported here: the painted pictures need no numba.
    from resources.rendering.scene import photograph

    room = importlib.import_module(f"resources.rendering.scenes.{name}")
    light = photograph(room.build(), room.CAMERA, ROOM_SIZE, samples=samples, seed=seed)
    return develop(calm(light), exposure=room.EXPOSURE, colour=room.COLOUR)


def write_index() -> None:
    """Write the gallery's ordered list, `index.json`."""
    listed = [{"name": backdrop.name, "title": backdrop.title} for backdrop in BACKDROPS]
    (FOLDER / "index.json").write_text(json.dumps(listed, indent=2) + "\n", encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw all backdrops, or those named by --only, and write the index."""
    parser = argparse.ArgumentParser(description=__doc__)
    names = [backdrop.name for backdrop in BACKDROPS]
    parser.add_argument(
        "--only", action="append", choices=names, help="draw this one alone; may be given again"
    )
    parser.add_argument("--samples", type=int, default=ROOM_SAMPLES, help="paths per pixel of a room")
    parser.add_argument("--out", type=Path, default=FOLDER, help="folder to write to")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    for backdrop in BACKDROPS:
        if options.only is None or backdrop.name in options.only:
            path = options.out / f"{backdrop.name}.webp"
            save_webp(render(backdrop, samples=options.samples), path, quality=backdrop.quality)
            sys.stdout.write(f"{path}  {path.stat().st_size // 1024} KB\n")
    if options.out == FOLDER:
        write_index()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
