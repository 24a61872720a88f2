"""The demo's room: a bedroom that one would rather not show in a call."""

from __future__ import annotations

import numpy as np

from resources.rendering.furniture import books, framed_print, heap, leafy_plant, lying_books, table_lamp
from resources.rendering.patterns import CHECKS, MOTTLED, PLANKS, STRIPES, WOOD
from resources.rendering.scene import Camera, Scene, Surface

CAMERA = Camera(eye=(0.0, 1.28, 2.5), target=(0.0, 1.16, -1.0), view_deg=62, aperture=0.006, focus=2.2)
EXPOSURE = 1.0
COLOUR = 1.0

_OAK = Surface("#b88a5a", "#8f6437", WOOD, 9.0, gloss=0.03, sharpness=20)
_WHITE = Surface("#e4e0d8", gloss=0.02)
_LAUNDRY = ("#4a5f7d", "#cfc9be", "#8a5450", "#b59a66", "#55565c", "#7d9287", "#a7b4c2")


def build() -> Scene:
    """Build the room: bed on the left, clothes and shelves on the right."""
    scene = Scene("#30323a", "#5a6070", strength=1.6)
    generator = np.random.default_rng(11)
    _shell(scene)
    _bed(scene, generator)
    _wall(scene, generator)
    _right_side(scene, generator)
    scene.panel_lamp((-2.2, 0.7, 0.3), (0, 1.6, 0), (0, 0, 1.8), "#e6eeff", 6.5)
    scene.panel_lamp((-0.8, 2.58, 0.2), (1.6, 0, 0), (0, 0, 1.2), "#fff0dc", 4.0)
    scene.bulb((-0.62, 0.98, -1.72), 0.07, "#ffc27a", 1.6)
    return scene


def _shell(scene: Scene) -> None:
    paint = Surface("#b9c3c4", "#aab6b9", MOTTLED, 1.5)
    scene.box((0, 1.3, -2.05), (5.2, 2.7, 0.1), paint)
    scene.box((-2.35, 1.3, -0.4), (0.1, 2.7, 3.4), Surface("#c9c3b6"))
    scene.box((2.45, 1.3, -0.4), (0.1, 2.7, 3.4), Surface("#c9c3b6"))
    scene.box(
        (0, -0.05, 0), (5.2, 0.1, 5.6), Surface("#a97f55", "#6d4a2c", PLANKS, 6.0, gloss=0.05, sharpness=30)
    )
    scene.box((0, 2.66, 0), (5.2, 0.1, 5.6), Surface("#e6e3dc"))
    scene.box((0, 0.05, -1.99), (5.2, 0.1, 0.03), _WHITE)


def _bed(scene: Scene, generator: np.random.Generator) -> None:
    scene.box((-1.45, 0.5, -1.94), (1.7, 1.0, 0.07), _OAK)
    scene.box((-1.45, 0.22, -0.9), (1.6, 0.3, 2.05), _OAK)
    sheet = Surface("#dcd8d2", "#c9c4bd", MOTTLED, 5.0)
    scene.box((-1.45, 0.44, -0.9), (1.54, 0.2, 2.0), sheet)
    for x, turn in ((-1.82, (8, -28, 4)), (-1.1, (-14, -38, -6)), (-1.38, (20, -12, 10))):
        pillow = Surface(
            "#e9e4dd" if x != -1.1 else "#9db3c6", "#d5cfc7" if x != -1.1 else "#8aa2b8", STRIPES, 9.0
        )
        scene.ball((x, 0.66, -1.68 + 0.18 * (x == -1.38)), (0.62, 0.2, 0.42), pillow, turn=turn)
    quilt = Surface("#4f6d8f", "#7d98b5", CHECKS, 7.0)
    lining = Surface("#d9dfe6", "#c5ced8", MOTTLED, 4.0)
    for _ in range(46):
        x, z = float(generator.uniform(-2.1, -0.85)), float(generator.uniform(-1.25, 0.1))
        lump = float(generator.uniform(0.7, 1.3))
        turn = (
            float(generator.uniform(-60, 60)),
            float(generator.uniform(-14, 14)),
            float(generator.uniform(-16, 16)),
        )
        cloth = lining if generator.random() < 0.25 else quilt
        scene.ball((x, 0.57 + 0.05 * lump, z), (0.55 * lump, 0.2 * lump, 0.3 * lump), cloth, turn=turn)
    for step in range(7):
        scene.ball((-0.68, 0.52 - 0.075 * step, -0.5 + 0.03 * step), (0.2, 0.2, 0.5 - 0.03 * step), quilt)


def _wall(scene: Scene, generator: np.random.Generator) -> None:
    framed_print(scene, (-1.72, 1.72, -2.0), (0.46, 0.66), ("#1f3a5f", "#f2b84b"), 0.3)
    framed_print(scene, (-1.12, 1.8, -2.0), (0.4, 0.52), ("#d9583b", "#f3e3c3"), 1.7)
    framed_print(scene, (-0.62, 1.62, -2.0), (0.3, 0.4), ("#27403a", "#d7e0b4"), 2.6)
    scene.box((-0.58, 0.27, -1.78), (0.42, 0.54, 0.4), _WHITE)
    scene.box((-0.58, 0.36, -1.575), (0.36, 0.2, 0.01), Surface("#cfcac0"))
    table_lamp(scene, (-0.62, 0.54, -1.8), height=0.5, glow=2.4)
    lying_books(scene, (-0.47, 0.54, -1.68), ("#9a3a35", "#2d4a66"), generator)
    for step in range(24):
        x = -2.2 + 0.19 * step
        y = 2.33 - 0.1 * float(np.sin(np.pi * ((step % 8) / 8)))
        scene.ball((x, y, -1.96), (0.035, 0.045, 0.035), Surface("#ffd58a", glow=5.0))


def _right_side(scene: Scene, generator: np.random.Generator) -> None:
    for y in (1.45, 1.87):
        scene.box((1.25, y, -1.88), (1.5, 0.03, 0.24), _OAK)
    books(scene, (0.55, 1.465, -1.78), 0.62, ("#8c2f2f", "#31506e", "#caa44c", "#3c5a41", "#e2dccf"), generator)
    lying_books(scene, (1.42, 1.465, -1.86), ("#335c4a", "#c77b3b", "#ddd3bd", "#4a3a5a"), generator)
    leafy_plant(
        scene, (1.78, 1.465, -1.86), generator, height=0.3, leaves=34, leaf=(0.11, 0.045), pot="#b3623f"
    )
    scene.box((0.85, 2.0, -1.88), (0.42, 0.23, 0.22), Surface("#b08d62", "#9a7a52", MOTTLED, 6), turn=(4, 0, 0))
    scene.box((1.3, 1.965, -1.88), (0.36, 0.16, 0.22), Surface("#c7b08a"), turn=(-7, 0, 0))
    scene.ball((1.72, 2.0, -1.86), (0.23, 0.23, 0.23), Surface("#d2622e", "#c2551f", MOTTLED, 8))
    _desk_chair(scene, generator)
    rail = Surface("#2d2d30", gloss=0.1)
    scene.box((2.1, 1.62, -0.95), (0.03, 0.03, 1.2), rail)
    for z in (-1.5, -0.4):
        scene.box((2.1, 0.82, z), (0.03, 1.64, 0.03), rail)
    for step in range(13):
        z = -1.45 + 0.082 * step + float(generator.normal(0, 0.012))
        colour = str(generator.choice((*_LAUNDRY, "#54443b", "#22262f", "#b9b2a6")))
        long = float(generator.uniform(0.7, 1.05))
        shirt = Surface(colour, colour, MOTTLED, 6.0)
        yaw = float(generator.normal(0, 6))
        scene.box(
            (2.08, 1.45 - long / 2, z),
            (0.4, long, 0.035),
            shirt,
            turn=(yaw, float(generator.normal(0, 1.5)), 0),
        )
        scene.ball((2.08, 1.45, z), (0.42, 0.16, 0.05), shirt, turn=(yaw, 0, 0))


def _desk_chair(scene: Scene, generator: np.random.Generator) -> None:
    seat = Surface("#8a6a48", "#6d5034", WOOD, 9.0, gloss=0.03, sharpness=20)
    for x in (0.93, 1.37):
        for z in (-0.98, -0.56):
            scene.box((x, 0.23, z), (0.04, 0.46, 0.04), seat)
        scene.box((x, 0.72, -0.99), (0.04, 0.56, 0.04), seat)
    scene.box((1.15, 0.46, -0.77), (0.5, 0.04, 0.48), seat)
    scene.box((1.15, 0.92, -0.99), (0.48, 0.14, 0.03), seat)
    for step in range(8):
        hoodie = Surface("#7d8a80", "#6b776e", MOTTLED, 7.0)
        scene.ball((1.02 + 0.035 * step, 0.86 - 0.012 * (step % 3), -0.95), (0.12, 0.42, 0.14), hoodie)
    heap(scene, (1.15, 0.5, -0.72), (0.2, 0.2, 0.16), _LAUNDRY, generator, pieces=80)
    basket = Surface("#c9b38c", "#a78d62", STRIPES, 12.0)
    scene.cylinder((0.72, 0.2, -1.55), (0.46, 0.4, 0.4), basket)
    heap(scene, (0.72, 0.42, -1.55), (0.18, 0.2, 0.14), _LAUNDRY, generator, pieces=60)
    heap(scene, (1.75, 0.05, -0.2), (0.4, 0.06, 0.3), _LAUNDRY, generator, pieces=40)
