"""A tall window with an evening-blue sky and light curtains, a plant on each side."""

from __future__ import annotations

import numpy as np

from resources.rendering.furniture import curtain, leafy_plant
from resources.rendering.patterns import CLOUDS, MOTTLED, PLANKS
from resources.rendering.scene import Camera, Scene, Surface

CAMERA = Camera(eye=(0.0, 1.3, 3.7), target=(0.0, 1.3, 0.0), view_deg=54, aperture=0.011, focus=1.1)
EXPOSURE = 1.0
COLOUR = 0.95

_FRAME = Surface("#f4f1ea", gloss=0.03)
_SHEER = Surface("#f7f3ec", "#efe9df", MOTTLED, 3.0, through=0.4)


def build() -> Scene:
    """Build a bright wall with a window in three parts, sky behind it and cloth on both sides."""
    scene = Scene("#d9d2c6", "#eef2f6", strength=0.42)
    generator = np.random.default_rng(8)
    wall = Surface("#e9e3d9", "#e3dcd1", MOTTLED, 2.0)
    scene.box((-2.15, 1.3, -0.1), (1.5, 3.4, 0.2), wall)
    scene.box((2.15, 1.3, -0.1), (1.5, 3.4, 0.2), wall)
    scene.box((0, 0.23, -0.1), (2.9, 0.56, 0.2), wall)
    scene.box((0, 2.75, -0.1), (2.9, 0.5, 0.2), wall)
    scene.box((0, 0.52, 0.05), (2.96, 0.05, 0.3), _FRAME)
    for x in (-1.4, -0.47, 0.47, 1.4):
        scene.box((x, 1.52, -0.1), (0.06, 1.96, 0.07), _FRAME)
    for y in (0.57, 1.95, 2.48):
        scene.box((0, y, -0.1), (2.8, 0.055, 0.07), _FRAME)
    scene.box((0, 2.2, -3.0), (10, 4.4, 0.02), Surface("#ffffff", "#8fbbe8", CLOUDS, 2.4, 3.3, glow=1.7))
    _trees(scene, generator)
    curtain(scene, -1.95, -1.08, 0.2, (0.0, 2.75), _SHEER, generator, fold=0.09)
    curtain(scene, 1.08, 1.95, 0.2, (0.0, 2.75), _SHEER, generator, fold=0.09)
    scene.cylinder((0, 2.74, 0.2), (0.03, 4.4, 0.03), Surface("#b9a98f", gloss=0.1), turn=(0, 0, 90))
    leafy_plant(scene, (-0.86, 0.545, 0.1), generator, height=0.5, leaves=46, leaf=(0.15, 0.06), pot="#d7cfc2")
    leafy_plant(scene, (1.5, 0.0, 0.62), generator, height=1.25, leaves=90, leaf=(0.3, 0.12), pot="#cbb9a2")
    scene.box(
        (0, -0.05, 1.0), (6, 0.1, 3), Surface("#c59f74", "#a27d55", PLANKS, 6.0, gloss=0.04, sharpness=30)
    )
    scene.panel_lamp((-2.4, 0.6, -1.5), (4.8, 0, 0), (0, 2.6, 0), "#f2f6ff", 3.0)
    scene.panel_lamp((-1.6, 2.9, 2.2), (3.2, 0, 0), (0, 0, 0.9), "#fff3e2", 2.2)
    scene.panel_lamp((-1.2, 1.5, 3.3), (0, 1.4, 0), (2.4, 0, 0), "#fff6ea", 6.0)
    return scene


def _trees(scene: Scene, generator: np.random.Generator) -> None:
    scene.box((0, 0.1, -2.85), (10, 1.0, 0.1), Surface("#93ab8e", glow=0.95))
    for number in range(46):
        x = float(generator.uniform(-4, 4))
        y = 0.25 + 0.45 * float(generator.random()) * (1.0 + 0.5 * float(np.sin(x * 1.7)))
        wide = float(generator.uniform(0.5, 1.2))
        green = ("#9fb49a", "#89a58c", "#b4c2a2")[number % 3]
        scene.ball((x, y, -2.7), (wide, wide * 0.8, 0.2), Surface(green, glow=0.95))
