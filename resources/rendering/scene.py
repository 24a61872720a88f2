"""A scene put together from boxes, balls and cylinders in metres: x right, y up, z towards the viewer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from resources.rendering.colour import linear
from resources.rendering.geometry import BALL, CUBE, CYLINDER, build_tree
from resources.rendering.patterns import PLAIN
from resources.rendering.tracer import expose

Point = tuple[float, float, float]


@dataclass(frozen=True)
class Surface:
    """How a shape looks.

    `colour` and `second` are sRGB "#rrggbb"; the pattern mixes them. `gloss` is the mirrored share of light,
    0-1, and `sharpness` how narrow the mirror image is. `glow` > 0 makes it a light source to the eye alone
    (lamps light the room). `through` is the share of light that passes, as in curtains.
    """

    colour: str
    second: str = ""
    pattern: int = PLAIN
    scale: float = 1.0
    seed: float = 0.0
    gloss: float = 0.0
    sharpness: float = 60.0
    glow: float = 0.0
    through: float = 0.0


class Scene:
    """Shapes and lamps, collected one by one and then rendered."""

    def __init__(
        self, ambient_low: str = "#000000", ambient_high: str = "#000000", *, strength: float = 1.0
    ) -> None:
        """Begin an empty scene in even light.

        Args:
            ambient_low: sRGB of the light from below the horizon.
            ambient_high: sRGB of the light from above.
            strength: factor on both.
        """
        self._ambient = np.concatenate([linear(ambient_low), linear(ambient_high)]) * strength
        self._kinds: list[int] = []
        self._placements: list[NDArray[np.float64]] = []
        self._surfaces: list[int] = []
        self._looks: dict[Surface, int] = {}
        self._lamps: list[list[float]] = []

    def box(self, centre: Point, size: Point, surface: Surface, *, turn: Point = (0, 0, 0)) -> None:
        """Add a box. `size` is full width, height and depth; `turn` degrees about y, x, z (z first)."""
        self._add(CUBE, centre, size, surface, turn)

    def ball(self, centre: Point, size: Point, surface: Surface, *, turn: Point = (0, 0, 0)) -> None:
        """Add an ellipsoid; see `box`."""
        self._add(BALL, centre, size, surface, turn)

    def cylinder(self, centre: Point, size: Point, surface: Surface, *, turn: Point = (0, 0, 0)) -> None:
        """Add an upright elliptic cylinder; see `box`."""
        self._add(CYLINDER, centre, size, surface, turn)

    def panel_lamp(self, corner: Point, across: Point, along: Point, colour: str, power: float) -> None:
        """Add an unseen soft light that shines to the side of across x along; `power` per square metre."""
        area = float(np.linalg.norm(np.cross(across, along)))
        self._lamps.append([*corner, *across, *along, *(linear(colour) * power * area), 0.0])

    def bulb(self, centre: Point, radius: float, colour: str, power: float) -> None:
        """Add an unseen ball of light."""
        self._lamps.append([*centre, *([0.0] * 6), *(linear(colour) * power), radius])

    def _add(self, kind: int, centre: Point, size: Point, surface: Surface, turn: Point) -> None:
        placement = np.eye(4)
        placement[:3, :3] = _rotation(turn) * (np.array(size) / 2)
        placement[:3, 3] = centre
        self._kinds.append(kind)
        self._placements.append(placement)
        self._surfaces.append(self._looks.setdefault(surface, len(self._looks)))

    def arrays(self) -> tuple[NDArray[np.generic], ...]:
        """Give the arrays that `resources.rendering.tracer.expose` reads."""
        placements = np.array(self._placements)
        reach = np.abs(placements[:, :3, :3]).sum(axis=2)
        centres = placements[:, :3, 3]
        order, tree, links = build_tree(centres - reach - 1e-6, centres + reach + 1e-6)
        maps = np.ascontiguousarray(np.linalg.inv(placements)[order][:, :3])
        surfaces = np.array(self._surfaces, np.int32)[order]
        looks = np.array([_row(surface) for surface in self._looks])
        casts = looks[surfaces, 10] == 0.0
        kinds = np.array(self._kinds, np.int32)[order]
        lamps = np.array(self._lamps or [[0.0] * 12 + [1.0]])
        return kinds, maps, surfaces, tree, links, casts, looks, lamps, self._ambient


@dataclass(frozen=True)
class Camera:
    """Where the picture is taken from: `view_deg` is the width, `aperture` the lens's radius in metres."""

    eye: Point = (0.0, 1.25, 2.6)
    target: Point = (0.0, 1.25, 0.0)
    view_deg: float = 52.0
    aperture: float = 0.03
    focus: float = 1.0

    def lens(self, aspect: float) -> NDArray[np.float64]:
        """Give the numbers `resources.rendering.tracer.expose` reads; `aspect` is height / width."""
        eye = np.array(self.eye)
        forward = np.array(self.target) - eye
        forward /= np.linalg.norm(forward)
        right = np.cross(forward, (0.0, 1.0, 0.0))
        right /= np.linalg.norm(right)
        up = np.cross(right, forward)
        half = np.tan(np.radians(self.view_deg) / 2)
        # The plane in focus is `focus` metres away along the axis, so directions keep length 1 on it.
        return np.concatenate([eye, right * half, up * half * aspect, forward, [self.aperture, self.focus]])


def photograph(
    scene: Scene, camera: Camera, size: tuple[int, int], *, samples: int, seed: int
) -> NDArray[np.float32]:
    """Render a scene: (height, width, 3) float32 RGB, linear light, >= 0."""
    height, width = size
    image: NDArray[np.float32] = expose(
        scene.arrays(), camera.lens(height / width), height, width, samples, seed
    )
    return image


def _row(surface: Surface) -> list[float]:
    first = linear(surface.colour)
    second = linear(surface.second) if surface.second else first
    rest = [surface.gloss, surface.sharpness, surface.glow, surface.through, 0.0, surface.seed]
    return [*first, *second, float(surface.pattern), surface.scale, *rest]


def _rotation(turn: Point) -> NDArray[np.float64]:
    yaw, pitch, roll = np.radians(turn)
    about_y = np.array([[np.cos(yaw), 0, np.sin(yaw)], [0, 1, 0], [-np.sin(yaw), 0, np.cos(yaw)]])
    about_x = np.array([[1, 0, 0], [0, np.cos(pitch), -np.sin(pitch)], [0, np.sin(pitch), np.cos(pitch)]])
    about_z = np.array([[np.cos(roll), -np.sin(roll), 0], [np.sin(roll), np.cos(roll), 0], [0, 0, 1]])
    return about_y @ about_x @ about_z
