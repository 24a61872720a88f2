"""What a room holds that looks like a person and is none: a poster, a coat on a hook, someone passing by."""

from __future__ import annotations

import cv2
import numpy as np

from models.dataset import Photo, RgbImage
from models.framing import FloatImage, Matrix, affine, choose, person_box, warp

SHARE = 0.15  # of the rooms that hold one


def furnish(room: RgbImage, photos: tuple[Photo, ...], rng: np.random.Generator) -> RgbImage:
    """Now and then put something into a room that looks like a person.

    Args:
        room: (H, W, 3) uint8 RGB.
        photos: people, for what is on the poster, wears the coat, passes by.
        rng: the source of all chance.

    Returns:
        The room, with its distractor; all of it is background.
    """
    if not photos or rng.random() >= SHARE:
        return room
    photo = choose(photos, rng)
    hang = (_poster, _coat, _passer_by)[int(rng.choice(3, p=[0.3, 0.3, 0.4]))]
    return hang(room, photo, rng)


def _spot(room: RgbImage, rng: np.random.Generator) -> tuple[float, float]:
    return room.shape[1] * rng.uniform(0.05, 0.95), room.shape[0] * rng.uniform(0.1, 0.6)


def _lay(room: RgbImage, image: FloatImage, edge: FloatImage) -> RgbImage:
    mixed = room + (image - room) * edge[..., None]
    return np.clip(mixed + 0.5, 0, 255).astype(np.uint8)


def _warp_onto(
    room: RgbImage, photo: Photo, alpha: FloatImage, matrix: Matrix
) -> tuple[FloatImage, FloatImage]:
    cover = (alpha * 255).astype(np.uint8)
    return warp(photo.image, cover, matrix, room.shape[:2], border=cv2.BORDER_CONSTANT)


def _poster(room: RgbImage, photo: Photo, rng: np.random.Generator) -> RgbImage:
    """The photo itself, in a frame on the wall."""
    height, width = photo.alpha.shape
    scale = room.shape[0] * rng.uniform(0.2, 0.5) / height
    matrix = affine((width / 2, height / 2), _spot(room, rng), scale, float(rng.normal(0, 2)), False)
    border = max(1, round(rng.uniform(0.01, 0.08) * width))
    framed = cv2.copyMakeBorder(
        photo.image[border:-border, border:-border],
        *(border,) * 4,
        cv2.BORDER_CONSTANT,
        value=tuple(rng.uniform(0, 255, 3)),
    )
    whole = np.ones(photo.alpha.shape, np.float32)
    picture = Photo(photo.stem, photo.source, np.asarray(framed, np.uint8), photo.alpha)
    return _lay(room, *_warp_onto(room, picture, whole, matrix))


def _coat(room: RgbImage, photo: Photo, rng: np.random.Generator) -> RgbImage:
    """The clothes without head and legs."""
    x0, y0, x1, y1 = person_box(photo.alpha)
    tall = (y1 - y0) / max(x1 - x0, 1)
    shoulders, hem = (0.17, 0.55) if tall > 2 else (0.45, 1.0)
    top, bottom = round(y0 + shoulders * (y1 - y0)), round(y0 + hem * (y1 - y0))
    if bottom - top < 8:
        return room
    alpha = np.divide(photo.alpha, 255, dtype=np.float32)
    alpha[:top] = 0
    alpha[bottom:] = 0
    scale = room.shape[0] * rng.uniform(0.25, 0.7) / (bottom - top)
    centre = ((x0 + x1) / 2, (top + bottom) / 2)
    matrix = affine(centre, _spot(room, rng), scale, float(rng.normal(0, 4)), rng.random() < 0.5)
    return _lay(room, *_warp_onto(room, photo, alpha, matrix))


def _passer_by(room: RgbImage, photo: Photo, rng: np.random.Generator) -> RgbImage:
    """Somebody far behind and out of focus: the drawn masks call such people background."""
    x0, y0, x1, y1 = person_box(photo.alpha)
    scale = room.shape[0] * rng.uniform(0.12, 0.35) / max(y1 - y0, 1)
    centre = ((x0 + x1) / 2, (y0 + y1) / 2)
    matrix = affine(centre, _spot(room, rng), scale, 0.0, rng.random() < 0.5)
    image, edge = _warp_onto(room, photo, np.divide(photo.alpha, 255, dtype=np.float32), matrix)
    sigma = max(0.5, rng.uniform(0.005, 0.02) * room.shape[0])
    blurred = cv2.GaussianBlur(_lay(room, image, edge), (0, 0), sigma)
    near = cv2.GaussianBlur(cv2.dilate(edge, np.ones((5, 5), np.uint8)), (0, 0), 1.5)
    return _lay(room, blurred.astype(np.float32), np.asarray(near, np.float32))
