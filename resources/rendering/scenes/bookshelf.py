"""A wall of books with a plant and a lamp, softly out of focus."""

from __future__ import annotations

import numpy as np

from resources.rendering.furniture import books, framed_print, lying_books, table_lamp, trailing_plant
from resources.rendering.patterns import MOTTLED, WOOD
from resources.rendering.scene import Camera, Scene, Surface

CAMERA = Camera(eye=(0.0, 1.3, 3.6), target=(0.0, 1.3, 0.0), view_deg=54, aperture=0.0125, focus=1.1)
EXPOSURE = 1.25
COLOUR = 0.72

_WOOD = Surface("#7d5637", "#5c3c25", WOOD, 8.0, gloss=0.03, sharpness=20)
_BACK = Surface("#4a3a30", "#42342b", MOTTLED, 4.0)
_COLOURS = (
    "#84503f",
    "#2f4a5f",
    "#b08b4f",
    "#3f5a48",
    "#d8cdb8",
    "#55434f",
    "#8d6b50",
    "#23303d",
    "#a9583c",
    "#c3b59b",
)
_ROWS = (0.42, 0.78, 1.14, 1.5, 1.86, 2.22)
_COLUMNS = (-2.1, -1.26, -0.42, 0.42, 1.26, 2.1)


def build() -> Scene:
    """Build the shelf: five columns of six boards, most with books and some with things."""
    scene = Scene("#4a4038", "#8a8076", strength=0.35)
    generator = np.random.default_rng(4)
    scene.box((0, 1.3, -0.02), (5.2, 3.2, 0.04), _BACK)
    for x in _COLUMNS:
        scene.box((x, 1.3, 0.16), (0.035, 3.0, 0.32), _WOOD)
    for y in _ROWS:
        scene.box((0, y, 0.16), (4.24, 0.03, 0.32), _WOOD)
    for row, y in enumerate(_ROWS):
        for column, left in enumerate(_COLUMNS[:-1]):
            _fill(scene, row, column, left + 0.03, y + 0.015, generator)
    scene.box((0, -0.05, 1.0), (6, 0.1, 3), Surface("#6d4c33"))
    scene.panel_lamp((-2.6, 2.9, 0.8), (3.0, 0, 0), (0, 0, 1.4), "#ffe9cf", 5.0)
    scene.panel_lamp((2.9, 0.6, 0.6), (0, 0, 1.6), (0, 1.6, 0), "#ffdcb4", 1.2)
    scene.bulb((1.69, 1.4, 0.26), 0.05, "#ffbe76", 0.4)
    scene.panel_lamp((-1.2, 1.5, 3.3), (0, 1.4, 0), (2.4, 0, 0), "#ffeeda", 3.2)
    return scene


def _fill(scene: Scene, row: int, column: int, left: float, y: float, generator: np.random.Generator) -> None:
    front = 0.27
    if (row, column) == (2, 4):
        table_lamp(scene, (1.69, y, 0.2), height=0.32, glow=2.2)
        books(scene, (left + 0.0, y, front), 0.22, _COLOURS, generator)
        return
    if (row, column) == (3, 0):
        trailing_plant(scene, (left + 0.55, y, 0.2), generator, drop=0.5)
        books(scene, (left, y, front), 0.36, _COLOURS, generator)
        return
    if (row, column) == (4, 3):
        framed_print(
            scene, (left + 0.55, y + 0.15, 0.12), (0.15, 0.18), ("#c9b38a", "#5f7466"), 0.7, frame="#2b2622"
        )
        books(scene, (left, y, front), 0.34, _COLOURS, generator)
        return
    if (row, column) == (2, 1):
        lying_books(scene, (left + 0.2, y, 0.16), ("#8d3f35", "#d9cdb5", "#33506a", "#b58f4d"), generator)
        scene.ball((left + 0.19, y + 0.17, 0.16), (0.1, 0.1, 0.1), Surface("#d9c7a0", gloss=0.2))
        books(scene, (left + 0.38, y, front), 0.38, _COLOURS, generator)
        return
    if (row, column) in ((4, 1), (1, 3)):
        vase = Surface("#7f9a94" if row == 4 else "#cf9b76", gloss=0.1)
        scene.ball((left + 0.6, y + 0.1, 0.18), (0.17, 0.2, 0.17), vase)
        scene.cylinder((left + 0.6, y + 0.2, 0.18), (0.06, 0.1, 0.06), vase)
        books(scene, (left, y, front), 0.45, _COLOURS, generator)
        return
    books(scene, (left, y, front), float(generator.uniform(0.55, 0.77)), _COLOURS, generator, height=0.29)
