"""A calm office: pale wall, a sideboard, two floating boards, a big plant; daylight from the left."""

from __future__ import annotations

import numpy as np

from resources.rendering.furniture import books, framed_print, leafy_plant, lying_books, trailing_plant
from resources.rendering.patterns import MOTTLED, PLANKS, WOOD
from resources.rendering.scene import Camera, Scene, Surface

CAMERA = Camera(eye=(0.0, 1.28, 3.7), target=(0.0, 1.28, 0.0), view_deg=54, aperture=0.011, focus=1.15)
EXPOSURE = 1.4
COLOUR = 0.9

_OAK = Surface("#c39a6b", "#a87f50", WOOD, 8.0, gloss=0.03, sharpness=20)
_COLOURS = ("#d9d2c4", "#8fa3a6", "#c08a5d", "#56707a", "#e6dccb", "#b4553f", "#35474f")


def build() -> Scene:
    """Build the office; the middle, behind the head, is a bare wall."""
    scene = Scene("#b9b2a8", "#dfe6ee", strength=0.32)
    generator = np.random.default_rng(17)
    scene.box((0, 1.4, -0.05), (6, 3.4, 0.1), Surface("#d8d6cf", "#d1cfc8", MOTTLED, 1.4))
    scene.box(
        (0, -0.05, 1.0), (6, 0.1, 3), Surface("#b79470", "#977553", PLANKS, 6.0, gloss=0.04, sharpness=30)
    )
    scene.box((0, 0.06, 0.01), (6, 0.12, 0.03), Surface("#efece6"))
    _boards(scene, generator)
    _sideboard(scene, generator)
    leafy_plant(scene, (1.6, 0.0, 0.5), generator, height=1.75, leaves=120, leaf=(0.34, 0.15), pot="#e4ddd0")
    scene.panel_lamp((-3.0, 0.5, 0.5), (0, 2.2, 0), (0, 0, 2.0), "#f0f5ff", 4.6)
    scene.panel_lamp((-1.5, 3.1, 1.2), (3.0, 0, 0), (0, 0, 1.2), "#fff2e0", 1.7)
    scene.panel_lamp((-1.2, 1.5, 3.3), (0, 1.4, 0), (2.4, 0, 0), "#fff4e6", 1.8)
    return scene


def _boards(scene: Scene, generator: np.random.Generator) -> None:
    for y, left, right in ((1.52, -1.9, -0.72), (1.96, -1.9, -0.72)):
        scene.box(((left + right) / 2, y, 0.12), (right - left, 0.035, 0.24), _OAK)
    books(scene, (-1.86, 1.54, 0.2), 0.5, _COLOURS, generator, height=0.24)
    scene.ball((-1.02, 1.625, 0.12), (0.15, 0.17, 0.15), Surface("#e8e2d8", gloss=0.08))
    lying_books(scene, (-1.25, 1.54, 0.12), ("#56707a", "#d9d2c4", "#c08a5d"), generator)
    trailing_plant(scene, (-0.88, 1.98, 0.13), generator, drop=0.34)
    books(scene, (-1.62, 1.98, 0.2), 0.4, _COLOURS, generator, height=0.22)


def _sideboard(scene: Scene, generator: np.random.Generator) -> None:
    scene.box((-0.35, 0.5, 0.24), (3.0, 0.5, 0.44), _OAK)
    for x in (-1.1, -0.35, 0.4):
        scene.box((x, 0.5, 0.462), (0.006, 0.44, 0.004), Surface("#5d452c"))
    for x in (-1.7, 1.0):
        scene.box((x, 0.12, 0.24), (0.05, 0.24, 0.36), Surface("#3a3a3c"))
    framed_print(scene, (0.92, 1.66, 0.01), (0.5, 0.68), ("#e9dfcd", "#d2a184"), 2.2, frame="#b08d62")
    leafy_plant(scene, (0.86, 0.75, 0.24), generator, height=0.4, leaves=44, leaf=(0.12, 0.05), pot="#a9b5ae")
    lying_books(scene, (-1.5, 0.75, 0.26), ("#b4553f", "#e6dccb", "#35474f", "#8fa3a6"), generator)
    scene.ball((-1.1, 0.86, 0.24), (0.2, 0.22, 0.2), Surface("#5b6f70", gloss=0.1))
    scene.cylinder((-1.1, 0.98, 0.24), (0.07, 0.08, 0.07), Surface("#5b6f70", gloss=0.1))
