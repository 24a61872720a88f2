"""A forest-green studio: painted wall with mouldings, a brass lamp and a large plant in soft light."""

from __future__ import annotations

import numpy as np

from resources.rendering.furniture import leafy_plant
from resources.rendering.patterns import MOTTLED, WOOD
from resources.rendering.scene import Camera, Scene, Surface

CAMERA = Camera(eye=(0.0, 1.3, 3.6), target=(0.0, 1.3, 0.0), view_deg=54, aperture=0.008, focus=1.15)
EXPOSURE = 1.15
COLOUR = 0.62

_PAINT = Surface("#3f6a58", "#396150", MOTTLED, 1.6, gloss=0.015, sharpness=8)
_BRASS = Surface("#c79a4a", gloss=0.35, sharpness=40)


def build() -> Scene:
    """Build three framed panels, a globe lamp on the left and a plant on the right."""
    scene = Scene("#1e2a26", "#50605a", strength=0.5)
    generator = np.random.default_rng(33)
    scene.box((0, 1.4, -0.05), (6, 3.4, 0.1), _PAINT)
    for centre, width in ((-1.62, 0.92), (0.0, 1.9), (1.62, 0.92)):
        _moulding(scene, centre, width)
    scene.box((0, 0.62, 0.015), (6, 0.06, 0.04), _PAINT)
    scene.box((0, -0.05, 1.0), (6, 0.1, 3), Surface("#5a4030", "#45301f", WOOD, 8.0))
    _globe_lamp(scene)
    leafy_plant(
        scene,
        (1.46, 0.0, 0.5),
        generator,
        height=1.7,
        leaves=110,
        leaf=(0.36, 0.14),
        pot="#b9805a",
        greens=("#5b8a52", "#6c9a5c", "#4a7748", "#82aa69"),
    )
    scene.panel_lamp((-1.3, 3.0, 0.7), (2.6, 0, 0), (0, 0, 1.2), "#fff0d8", 3.8)
    scene.panel_lamp((3.0, 0.8, 0.8), (0, 0, 1.8), (0, 1.8, 0), "#e8f2ff", 1.5)
    scene.bulb((-1.36, 1.72, 0.4), 0.12, "#ffc98a", 1.7)
    scene.panel_lamp((-1.2, 1.5, 3.3), (0, 1.4, 0), (2.4, 0, 0), "#fff2de", 4.0)
    return scene


def _moulding(scene: Scene, centre: float, width: float) -> None:
    low, high = 0.82, 2.35
    for y in (low, high):
        scene.box((centre, y, 0.01), (width, 0.035, 0.03), _PAINT)
    for x in (centre - width / 2, centre + width / 2):
        scene.box((x, (low + high) / 2, 0.01), (0.035, high - low + 0.035, 0.03), _PAINT)


def _globe_lamp(scene: Scene) -> None:
    scene.cylinder((-1.36, 0.02, 0.4), (0.3, 0.04, 0.3), _BRASS)
    scene.cylinder((-1.36, 0.8, 0.4), (0.022, 1.6, 0.022), _BRASS)
    scene.cylinder((-1.36, 1.57, 0.4), (0.09, 0.06, 0.09), _BRASS)
    scene.ball((-1.36, 1.72, 0.4), (0.27, 0.27, 0.27), Surface("#ffe3b4", glow=1.8))
