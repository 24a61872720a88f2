"""Make one training example: a frame as a webcam might give it, its alpha, and which way is up.

A photo is framed (full body to a face that fills the frame) with its own background, or one or two
people are cut out and laid over another room; then the picture goes through a bad camera. Changes of
geometry act on image and alpha together, changes of light on the image alone.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.camera_faults import spoil
from models.dataset import Pictures, RgbImage
from models.distractors import furnish
from models.framing import choose, frame
from models.paste import paste, room
from models.props import dress

EMPTY_SHARE = 0.10
PASTE_SHARE = 0.35
PERFECT_CAMERA_SHARE = 0.2
TURNED_SHARE = 0.2
TURNED_ALPHA_WEIGHT = 0.2  # the app turns a picture upright before it asks for the alpha


@dataclass(frozen=True, eq=False)
class Example:
    """One example for the network.

    Attributes:
        image: (H, W, 3) uint8 RGB.
        alpha: (H, W) uint8, 255 = person.
        upright: (4,) float32 target; uniform where nobody is in the picture.
        alpha_weight: weight of the alpha's loss.
        upright_weight: weight of the turn's loss.
    """

    image: RgbImage
    alpha: npt.NDArray[np.uint8]
    upright: npt.NDArray[np.float32]
    alpha_weight: float
    upright_weight: float


def make_example(pictures: Pictures, size: tuple[int, int], rng: np.random.Generator) -> Example:
    """Draw one example of (height, width) `size`; all chance comes from `rng`."""
    turned = int(rng.integers(1, 4)) if rng.random() < TURNED_SHARE else 0
    canvas = size if turned % 2 == 0 else (size[1], size[0])
    kind = rng.random()
    weight, inside = 1.0, np.ones(canvas, np.uint8)
    if pictures.rooms and kind < EMPTY_SHARE:
        image = furnish(room(pictures, canvas, rng), pictures.photos, rng)
        alpha = np.zeros(canvas, np.float32)
    elif pictures.rooms and kind < EMPTY_SHARE + PASTE_SHARE:
        image, alpha, weight = paste(pictures, canvas, rng)
    else:
        photo = choose(pictures.photos, rng)
        image, alpha, inside = frame(photo, canvas, rng)
        image, alpha = dress(image, alpha * inside, rng)
        alpha, weight = alpha * inside, photo.weight
    if rng.random() >= PERFECT_CAMERA_SHARE:
        image = spoil(image, rng)
    image = image * inside[..., None]
    image, alpha = np.rot90(image, -turned), np.rot90(alpha, -turned)
    upright = np.full(4, 0.25, np.float32)
    upright_weight = 0.5
    if alpha.mean() > 0.02:
        upright = np.eye(4, dtype=np.float32)[-turned % 4]
        upright_weight = 1.0 if turned == 0 else 3.0  # turned pictures are rare, the classes are not
    return Example(
        np.ascontiguousarray(image),
        np.ascontiguousarray((alpha * 255 + 0.5).astype(np.uint8)),
        upright,
        weight if turned == 0 else weight * TURNED_ALPHA_WEIGHT,
        upright_weight,
    )
