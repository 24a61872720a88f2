"""A brick wall in a loft: each brick laid singly, lit by a lamp from one side."""

from __future__ import annotations

import numpy as np

from resources.rendering.furniture import leafy_plant
from resources.rendering.patterns import MOTTLED, PLANKS, WOOD
from resources.rendering.scene import Camera, Scene, Surface

CAMERA = Camera(eye=(0.0, 1.3, 3.6), target=(0.0, 1.3, 0.0), view_deg=54, aperture=0.007, focus=1.15)
EXPOSURE = 1.45
COLOUR = 0.78

_CLAYS = ("#9c6350", "#94594a", "#a56c56", "#8a5346", "#a87660", "#986454", "#824d41")
_LONG, _HIGH, _JOINT = 0.215, 0.065, 0.012


def build() -> Scene:
    """Build the wall, a floor lamp on the left, a console with a plant on the right."""
    scene = Scene("#2b2a2e", "#59606e", strength=0.5)
    generator = np.random.default_rng(21)
    _bricks(scene, generator)
    scene.box(
        (0, -0.05, 1.0), (6, 0.1, 3), Surface("#6d4a30", "#4b311f", PLANKS, 6.0, gloss=0.05, sharpness=30)
    )
    _lamp(scene)
    _console(scene, generator)
    scene.panel_lamp((3.0, 0.9, 1.0), (0, 0, 1.8), (0, 1.7, 0), "#dbe6ff", 4.0)
    scene.panel_lamp((-1.2, 3.0, 1.0), (2.4, 0, 0), (0, 0, 1.2), "#ffe2c2", 1.1)
    scene.bulb((-1.2, 1.72, 0.42), 0.09, "#ffbd73", 3.0)
    scene.panel_lamp((-1.2, 1.5, 3.3), (0, 1.4, 0), (2.4, 0, 0), "#ffeede", 2.6)
    return scene


def _bricks(scene: Scene, generator: np.random.Generator) -> None:
    scene.box((0, 1.3, -0.08), (6, 3.2, 0.1), Surface("#b5aaa0", "#a0958b", MOTTLED, 12.0))
    for row in range(-2, 38):
        y = 0.03 + row * (_HIGH + _JOINT)
        shift = 0.5 * (row % 2)
        for column in range(-10, 11):
            x = (column + shift) * (_LONG + _JOINT)
            colour = str(generator.choice(_CLAYS))
            out = float(generator.normal(0, 0.003))
            turn = tuple(float(angle) for angle in generator.normal(0, 0.5, 3))
            clay = Surface(colour, "#5f3629", MOTTLED, 18.0)
            scene.box((x, y, -0.03 + out), (_LONG, _HIGH, 0.05), clay, turn=(turn[0], turn[1], turn[2]))


def _lamp(scene: Scene) -> None:
    metal = Surface("#26262a", gloss=0.15, sharpness=60)
    scene.cylinder((-1.2, 0.02, 0.42), (0.34, 0.04, 0.34), metal)
    scene.cylinder((-1.2, 0.8, 0.42), (0.025, 1.6, 0.025), metal)
    scene.cylinder((-1.2, 1.74, 0.42), (0.46, 0.34, 0.46), Surface("#ffd9a0", glow=1.7))


def _console(scene: Scene, generator: np.random.Generator) -> None:
    oak = Surface("#8a6240", "#6a4728", WOOD, 9.0, gloss=0.04, sharpness=25)
    scene.box((1.35, 0.78, 0.25), (1.5, 0.05, 0.4), oak)
    for x in (0.68, 2.02):
        scene.box((x, 0.39, 0.25), (0.05, 0.78, 0.36), Surface("#232326", gloss=0.1))
    leafy_plant(scene, (1.45, 0.805, 0.27), generator, height=0.66, leaves=70, leaf=(0.19, 0.07), pot="#3b3d42")
    scene.ball((1.08, 0.9, 0.25), (0.17, 0.2, 0.17), Surface("#b8b0a4", gloss=0.08))
    scene.cylinder((1.08, 1.0, 0.25), (0.06, 0.1, 0.06), Surface("#b8b0a4", gloss=0.08))
    for number, colour in enumerate(("#3c4a5a", "#b0653f", "#d6cbb6")):
        scene.box(
            (0.83, 0.825 + 0.032 * number, 0.25),
            (0.24 - 0.02 * number, 0.03, 0.17),
            Surface(colour),
            turn=(5.0 * number, 0, 0),
        )
