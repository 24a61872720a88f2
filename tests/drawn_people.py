"""People drawn by the tests, with a known alpha, for what would otherwise need photos."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

Bytes = npt.NDArray[np.uint8]


def draw_person(size: tuple[int, int] = (96, 128), *, number: int = 0) -> tuple[Bytes, Bytes]:
    """Draw head and shoulders before a striped wall.

    Args:
        size: (height, width) in pixels.
        number: another number, another person, place and wall.

    Returns:
        (H, W, 3) uint8 RGB, and alpha (H, W) uint8, 255 = person, soft within a pixel of the edge.
    """
    rng = np.random.default_rng(number)
    height, width = size
    y, x = np.mgrid[:height, :width] / height
    centre = 0.5 * width / height + rng.uniform(-0.15, 0.15)
    head = np.hypot(x - centre, (y - 0.4) / 1.25) - rng.uniform(0.13, 0.18)
    body = np.hypot((x - centre) / 1.3, y - 1.05) - rng.uniform(0.33, 0.4)
    alpha = np.clip(0.5 - np.minimum(head, body) * height, 0, 1)
    skin, shirt = np.array([205, 150, 120]) * rng.uniform(0.4, 1.1), rng.uniform(0, 255, 3)
    person = np.where((head < body)[..., None], skin, shirt) + rng.normal(0, 6, (*size, 3))
    wall = rng.uniform(60, 220, 3) + 30 * np.sin(x * rng.uniform(15, 40) + y * rng.uniform(-9, 9))[..., None]
    image = person * alpha[..., None] + wall * (1 - alpha[..., None])
    return np.clip(image, 0, 255).astype(np.uint8), (alpha * 255 + 0.5).astype(np.uint8)


def draw_room(size: tuple[int, int] = (96, 128), *, number: int = 0) -> Bytes:
    """Draw a wall of stripes, (H, W, 3) uint8 RGB, with nobody before it."""
    rng = np.random.default_rng(1000 + number)
    y, x = np.mgrid[: size[0], : size[1]] / size[0]
    wall = rng.uniform(40, 220, 3) + 30 * np.sin(x * rng.uniform(5, 40) + y * rng.uniform(5, 40))[..., None]
    return np.clip(wall, 0, 255).astype(np.uint8)


def write_people(folder: Path, count: int, size: tuple[int, int] = (96, 128)) -> None:
    """Write drawn people as `images/person_0.png`, … and `alphas/` of the same names."""
    for kind in ("images", "alphas"):
        (folder / kind).mkdir(parents=True, exist_ok=True)
    for number in range(count):
        for kind, pixels in zip(("images", "alphas"), draw_person(size, number=number), strict=True):
            Image.fromarray(pixels).save(folder / kind / f"person_{number}.png")


def write_rooms(folder: Path, count: int, size: tuple[int, int] = (96, 128)) -> None:
    """Write drawn rooms as `room_00.png` and so on."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        Image.fromarray(draw_room(size, number=number)).save(folder / f"room_{number:02}.png")
