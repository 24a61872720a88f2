"""Things that stand in rooms: books, plants, lamps, frames, curtains, heaps of cloth."""

from __future__ import annotations

import numpy as np

from resources.rendering.patterns import GRADIENT, MOTTLED, POSTER, SPINE
from resources.rendering.scene import Point, Scene, Surface

PAPER = Surface("#e8e1d2")


def shade(colour: str, factor: float) -> str:
    """Make "#rrggbb" darker by a factor of its coded values, 0-1."""
    return "#" + "".join(f"{int(int(colour[i : i + 2], 16) * factor):02x}" for i in (1, 3, 5))


def books(
    scene: Scene,
    left: Point,
    width: float,
    colours: tuple[str, ...],
    generator: np.random.Generator,
    *,
    height: float = 0.25,
    depth: float = 0.17,
) -> None:
    """Stand a row of books on a board, from `left` (front lower corner) to the right; some lean."""
    x = left[0]
    end = left[0] + width
    while x < end - 0.02:
        thick = float(generator.uniform(0.016, 0.046))
        tall = height * float(generator.uniform(0.68, 1.0))
        deep = depth * float(generator.uniform(0.8, 1.0))
        colour = str(generator.choice(colours))
        band = str(generator.choice(("#d8c79c", "#efe9dc", "#2b2a2c", "#b8a06a")))
        spine = Surface(
            colour, band, SPINE, float(generator.uniform(0.4, 1.6)), float(generator.random()), 0.02, 20
        )
        lean = float(generator.uniform(8, 14)) if end - x < 0.09 and generator.random() < 0.6 else 0.0
        shift = tall / 2 * np.sin(np.radians(lean))
        inset = float(generator.uniform(0.0, 0.02))
        centre = (x + thick / 2 + shift, left[1] + tall / 2, left[2] - inset - deep / 2)
        scene.box(centre, (thick, tall, deep), spine, turn=(0, 0, lean))
        x += thick + 0.0015 + (0.01 if generator.random() < 0.04 else 0.0)


def lying_books(scene: Scene, centre: Point, colours: tuple[str, ...], generator: np.random.Generator) -> None:
    """Stack books flat; `centre` is the middle of the pile's foot."""
    y = centre[1]
    for colour in colours:
        thick = float(generator.uniform(0.018, 0.036))
        size = (float(generator.uniform(0.17, 0.24)), thick, 0.16)
        turn = (float(generator.uniform(-9, 9)), 0, 0)
        scene.box((centre[0], y + thick / 2, centre[2]), size, Surface(colour, gloss=0.02), turn=turn)
        y += thick


def leafy_plant(
    scene: Scene,
    foot: Point,
    generator: np.random.Generator,
    *,
    height: float = 0.6,
    leaves: int = 60,
    leaf: tuple[float, float] = (0.16, 0.07),
    pot: str = "#d9d2c6",
    greens: tuple[str, ...] = ("#3f6b3a", "#4f7f45", "#2f5733", "#5d8a4c"),
) -> None:
    """Put a pot on `foot` with leaves on arching stems; `leaf` is length and width."""
    size = 0.34 * height
    scene.cylinder(
        (foot[0], foot[1] + size * 0.45, foot[2]), (size, size * 0.9, size), Surface(pot, gloss=0.04)
    )
    earth = Surface("#2c211a")
    scene.cylinder((foot[0], foot[1] + size * 0.88, foot[2]), (size * 0.9, size * 0.06, size * 0.9), earth)
    base = foot[1] + size * 0.9
    for number in range(leaves):
        angle = number * 2.39996 + float(generator.uniform(-0.3, 0.3))
        up = (number + 0.5) / leaves
        reach = height * 0.5 * float(np.sqrt(1.0 - 0.75 * up)) * float(generator.uniform(0.45, 1.0))
        y = base + (height - size) * (0.12 + 0.88 * up) * float(generator.uniform(0.75, 1.0))
        x, z = foot[0] + reach * float(np.cos(angle)), foot[2] + reach * float(np.sin(angle))
        roll = float(generator.uniform(-50, 25))
        green = Surface(str(generator.choice(greens)), gloss=0.04, sharpness=12, through=0.25)
        scene.ball((x, y, z), (leaf[0], 0.006, leaf[1]), green, turn=(float(-np.degrees(angle)), 0.0, roll))
        inward = 0.45 * leaf[0] * float(np.cos(np.radians(roll)))
        tip = (
            x - inward * float(np.cos(angle)),
            y - 0.45 * leaf[0] * float(np.sin(np.radians(roll))),
            z - inward * float(np.sin(angle)),
        )
        rod(scene, (foot[0], base - 0.02, foot[2]), tip, 0.006 + 0.006 * height, Surface(greens[-1]))


def rod(scene: Scene, start: Point, end: Point, thickness: float, surface: Surface) -> None:
    """Put a thin round rod between two points."""
    way = np.subtract(end, start)
    length = float(np.linalg.norm(way))
    middle = tuple(float(value) for value in np.add(start, end) / 2)
    yaw, pitch = float(np.degrees(np.arctan2(way[0], way[2]))), float(np.degrees(np.arccos(way[1] / length)))
    scene.cylinder(
        (middle[0], middle[1], middle[2]), (thickness, length, thickness), surface, turn=(yaw, pitch, 0)
    )


def trailing_plant(scene: Scene, foot: Point, generator: np.random.Generator, *, drop: float = 0.4) -> None:
    """Put a small pot on `foot` whose vines hang over the edge towards the viewer."""
    scene.cylinder((foot[0], foot[1] + 0.055, foot[2]), (0.13, 0.11, 0.13), Surface("#c9b8a3", gloss=0.03))
    for vine in range(9):
        angle = np.pi * (vine + 0.5) / 9
        x, y, z = foot[0], foot[1] + 0.13, foot[2]
        length = drop * float(generator.uniform(0.35, 1.0))
        steps = int(length / 0.028) + 5
        for step in range(steps):
            out = min(1.0, step / 5)
            x = foot[0] + 0.13 * out * float(np.cos(angle)) + float(generator.normal(0, 0.008))
            z = foot[2] + 0.12 * out + float(generator.normal(0, 0.005))
            y = foot[1] + 0.13 + 0.03 * out - max(0, step - 4) * 0.028
            green = Surface(str(generator.choice(("#4a7a41", "#5f9150", "#38633a"))), gloss=0.03, through=0.3)
            turn = (float(generator.uniform(0, 360)), float(generator.uniform(20, 70)), 0)
            scene.ball((x, y, z), (0.05, 0.004, 0.042), green, turn=turn)


def framed_print(
    scene: Scene,
    centre: Point,
    size: tuple[float, float],
    colours: tuple[str, str],
    seed: float,
    *,
    frame: str = "",
) -> None:
    """Hang a print on a wall that faces the viewer; with a frame and mount if `frame` gives its colour."""
    x, y, z = centre
    width, height = size
    if frame:
        scene.box((x, y, z), (width + 0.1, height + 0.1, 0.02), Surface(frame, gloss=0.03))
        scene.box((x, y, z + 0.006), (width + 0.07, height + 0.07, 0.012), PAPER)
    scene.box((x, y, z + 0.014), (width, height, 0.006), Surface(colours[0], colours[1], POSTER, 1.0, seed))


def table_lamp(
    scene: Scene, foot: Point, *, height: float = 0.5, shade: str = "#ffe2b0", glow: float = 3.2
) -> None:
    """Stand a lamp with a cloth shade on `foot`; the light itself is the scene's business."""
    x, y, z = foot
    body = Surface("#6d5a48", gloss=0.08, sharpness=40)
    scene.cylinder((x, y + 0.012, z), (0.15, 0.024, 0.15), body)
    scene.cylinder((x, y + height * 0.33, z), (0.022, height * 0.62, 0.022), body)
    scene.ball((x, y + height * 0.2, z), (0.13, height * 0.34, 0.13), body)
    lit = Surface("#e08a3c", shade, GRADIENT, glow=glow)
    scene.cylinder((x, y + height * 0.78, z), (height * 0.56, height * 0.44, height * 0.56), lit)


def curtain(
    scene: Scene,
    left: float,
    right: float,
    z: float,
    rows: tuple[float, float],
    cloth: Surface,
    generator: np.random.Generator,
    *,
    fold: float = 0.07,
) -> None:
    """Hang cloth in soft folds from rows[1] down to rows[0], between two x."""
    x = left
    while x < right:
        wide = fold * float(generator.uniform(0.7, 1.35))
        centre = (x + wide / 2, sum(rows) / 2, z + float(generator.uniform(-0.015, 0.015)))
        lean = (0.0, 0.0, float(generator.uniform(-0.6, 0.6)))
        scene.cylinder(centre, (wide * 1.25, rows[1] - rows[0], wide * 1.7), cloth, turn=lean)
        x += wide


def heap(
    scene: Scene,
    centre: Point,
    spread: Point,
    colours: tuple[str, ...],
    generator: np.random.Generator,
    *,
    pieces: int = 60,
) -> None:
    """Pile up crumpled cloth around a point: soft lumps, larger at the bottom."""
    for number in range(pieces):
        up = number / pieces
        room = 1.0 - 0.65 * up
        x = centre[0] + spread[0] * room * float(generator.uniform(-1, 1))
        z = centre[2] + spread[2] * room * float(generator.uniform(-1, 1))
        y = centre[1] + spread[1] * up
        large = float(generator.uniform(0.6, 1.2)) * (1.1 - 0.5 * up)
        size = (0.24 * large, 0.085 * large, 0.15 * large)
        turn = tuple(float(angle) for angle in generator.uniform((-180, -38, -42), (180, 38, 42)))
        colour = str(generator.choice(colours))
        cloth = Surface(colour, shade(colour, 0.75), MOTTLED, 14.0)
        scene.ball((x, y, z), size, cloth, turn=(turn[0], turn[1], turn[2]))
