"""Make one training example: a frame as a webcam might give it, its alpha, and which way is up.

A photo is framed (full body to a face that fills the frame) with its own background, or one or two
people are cut out and laid over another room, with bars where its shape is another; then the picture goes
through a bad camera. Changes of geometry act on image and alpha together, changes of light on the image alone.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.camera_faults import spoil
from models.dataset import Pictures, RgbImage
from models.distractors import furnish
from models.framing import STILL, Step, choose, draw_window, frame, lay_in
from models.furniture import desk
from models.paste import paste, room
from models.props import dress
from models.relight import relight

STILL_SHARE = 0.3  # of the pairs, in which only the grain changes
LIVELINESS = 0.015  # deviation of the steps across, as a share of the width
TURNED_ALPHA_WEIGHT = 0.2  # the app turns a picture upright before it asks for the alpha


@dataclass(frozen=True)
class Mix:
    """What share of the examples is what.

    Attributes:
        empty: rooms without people.
        pasted: people in another room; the rest are photos with their own background.
        perfect_camera: seen by a camera without faults.
        turned: by 90, 180 or 270 degrees.
    """

    empty: float = 0.10
    pasted: float = 0.35
    perfect_camera: float = 0.2
    turned: float = 0.2


HARD = Mix()
GENTLE = Mix(empty=0.06, pasted=0.18, perfect_camera=0.5, turned=0.12)
"""For a run that goes on: more pictures as they are."""


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


def make_pair(
    pictures: Pictures, size: tuple[int, int], rng: np.random.Generator, mix: Mix = HARD
) -> tuple[Example, Example]:
    """Draw two pictures of one scene, one soon after the other: something has moved, and the grain is another.

    Args:
        pictures: what to draw from.
        size: (height, width).
        rng: the source of all chance.
        mix: what share is what.
    """
    before, after = rng.spawn(2)
    step = step_of(after, size[1])
    same = copy.deepcopy(rng)
    first = make_example(pictures, size, rng, mix, grain=before)
    return first, make_example(pictures, size, same, mix, step=step, grain=after)


def step_of(rng: np.random.Generator, width: int) -> Step:
    """Draw how far something moves between two pictures of this width; more across than down."""
    if rng.random() < STILL_SHARE:
        return STILL
    across, down = rng.normal(0, LIVELINESS * width, 2)
    return float(across), float(down) / 2


def make_example(
    pictures: Pictures,
    size: tuple[int, int],
    rng: np.random.Generator,
    mix: Mix = HARD,
    *,
    step: Step = STILL,
    grain: np.random.Generator | None = None,
) -> Example:
    """Draw one example.

    Args:
        pictures: what to draw from.
        size: (height, width).
        rng: the source of all chance.
        mix: what share is what.
        step: how far the person, or with a photo's own background the camera, has moved.
        grain: the source of the camera's noise; None: `rng` too.
    """
    turned = int(rng.integers(1, 4)) if rng.random() < mix.turned else 0
    canvas = size if turned % 2 == 0 else (size[1], size[0])
    kind = rng.random()
    weight = 1.0
    if pictures.rooms and kind < mix.empty + mix.pasted:
        window = draw_window(canvas, rng)
        if kind < mix.empty:
            image = furnish(room(pictures, window, rng), pictures.photos, rng)
            alpha = np.zeros(window, np.float32)
        else:
            image, alpha, weight = paste(pictures, window, rng, step)
            image, alpha = desk(image, alpha, rng)
        image, alpha, inside = lay_in(image, alpha, canvas)
    else:
        photo = choose(pictures.photos, rng)
        image, alpha, inside = frame(photo, canvas, rng, step)
        image, alpha = dress(relight(image, alpha, rng), alpha * inside, rng)
        image, alpha = desk(image, alpha, rng)
        alpha, weight = alpha * inside, photo.weight
    if rng.random() >= mix.perfect_camera:
        image = spoil(image, rng, grain)
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
