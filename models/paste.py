"""Lay cut-out people over rooms."""

from __future__ import annotations

import cv2
import numpy as np

from models.dataset import Photo, Pictures, RgbImage
from models.distractors import furnish
from models.framing import (
    STILL,
    FloatImage,
    Matrix,
    Step,
    affine,
    choose,
    person_box,
    visible_height,
    warp,
)
from models.furniture import seat
from models.props import dress
from models.relight import relight

CUTOUT_SHARE = 0.15
SECOND_PERSON_SHARE = 0.08


def room(pictures: Pictures, canvas: tuple[int, int], rng: np.random.Generator) -> RgbImage:
    """Fill the canvas with a random part of a random room."""
    chosen = pictures.rooms[int(rng.integers(len(pictures.rooms)))]
    height, width = chosen.shape[:2]
    scale = max(canvas[0] / height, canvas[1] / width) * rng.uniform(1.0, 2.2)
    half_h, half_w = canvas[0] / scale / 2, canvas[1] / scale / 2
    centre = (rng.uniform(half_w, width - half_w), rng.uniform(half_h, height - half_h))
    matrix = affine(centre, (canvas[1] / 2, canvas[0] / 2), scale, 0.0, rng.random() < 0.5)
    empty = np.zeros(chosen.shape[:2], np.uint8)
    image, _ = warp(chosen, empty, matrix, canvas, border=cv2.BORDER_REFLECT_101)
    if rng.random() < 0.35:  # a shallow depth of field
        sigma = rng.uniform(0.5, max(1.0, 0.02 * canvas[0]))
        image = np.asarray(cv2.GaussianBlur(image, (0, 0), sigma), np.float32)
    return np.asarray(image, np.uint8)


def place(photo: Photo, canvas: tuple[int, int], rng: np.random.Generator, step: Step = STILL) -> Matrix:
    """Choose where a cut-out person stands, so that an edge cut by the photo stays out of the frame.

    Whoever has moved by `step` has moved the other way where that brings such an edge into the frame.
    """
    height, width = photo.alpha.shape
    x0, y0, x1, y1 = box = person_box(photo.alpha)
    flip = bool(rng.random() < 0.5)
    scale = canvas[0] * rng.uniform(0.55, 1.1) / visible_height(box, rng)
    cut_left, cut_right = x0 <= 2, x1 >= width - 2
    if flip:
        cut_left, cut_right = cut_right, cut_left
    if cut_left and cut_right:
        scale = max(scale, 1.02 * canvas[1] / width)
    top = canvas[0] * rng.uniform(-0.08, 0.4)
    if y1 >= height - 2:
        top = max(top, canvas[0] - (height - y0) * scale + 1)
    centre_x = canvas[1] * float(np.clip(rng.normal(0.5, 0.2), 0.05, 0.95))
    half = width * scale / 2
    middle = (width / 2 - (x0 + x1) / 2) * scale * (-1 if flip else 1)  # photo's centre from the person's
    if cut_left:
        centre_x = min(centre_x, half - middle - 1)
    if cut_right:
        centre_x = max(centre_x, canvas[1] - half - middle + 1)
    degrees = 0.0 if cut_left or cut_right or y1 >= height - 2 else float(rng.normal(0, 5))
    right, down = step
    if cut_left and cut_right:
        right = 0.0
    elif cut_left:
        right = -abs(right)
    elif cut_right:
        right = abs(right)
    if y1 >= height - 2:
        down = abs(down)
    return affine(((x0 + x1) / 2, y0), (centre_x + right, top + down), scale, degrees, flip)


def foreground(image: FloatImage, alpha: FloatImage) -> FloatImage:
    """Carry the person's own colours outwards over the soft edge, so that no old room clings to it."""
    sure = (alpha > 0.95).astype(np.float32)
    reach = (max(5, image.shape[0] // 24),) * 2
    weight = cv2.blur(sure, reach)[..., None]
    spread = cv2.blur(image * sure[..., None], reach) / np.maximum(weight, 1e-3)
    keep = np.where(weight > 1e-3, sure[..., None], 1.0)
    return np.asarray(image * keep + spread * (1 - keep), np.float32)


def paste(
    pictures: Pictures, canvas: tuple[int, int], rng: np.random.Generator, step: Step = STILL
) -> tuple[RgbImage, FloatImage, float]:
    """Lay one or two people over a room; they have moved by `step`."""
    image = furnish(room(pictures, canvas, rng), pictures.photos, rng).astype(np.float32)
    alpha, weight = np.zeros(canvas, np.float32), 1.0
    for _ in range(2 if rng.random() < SECOND_PERSON_SHARE else 1):
        use_cutout = bool(pictures.cutouts) and rng.random() < CUTOUT_SHARE
        photo = choose(pictures.cutouts if use_cutout else pictures.photos, rng)
        person, edge = warp(
            photo.image, photo.alpha, place(photo, canvas, rng, step), canvas, border=cv2.BORDER_CONSTANT
        )
        person = foreground(person, edge) * rng.uniform(0.75, 1.2) * rng.normal(1, 0.04, 3).astype(np.float32)
        if rng.random() < 0.15:
            person, edge = blur_motion(person, edge, rng)
        lit = relight(np.clip(person + 0.5, 0, 255).astype(np.uint8), edge, rng)
        image = seat(image, edge, rng)
        dressed, edge = dress(lit, edge, rng)
        image = dressed * edge[..., None] + image * (1 - edge[..., None])
        alpha = 1 - (1 - alpha) * (1 - edge)
        weight = min(weight, photo.weight)
    return np.clip(image + 0.5, 0, 255).astype(np.uint8), alpha, weight


def blur_motion(
    person: FloatImage, edge: FloatImage, rng: np.random.Generator
) -> tuple[FloatImage, FloatImage]:
    """Blur a moving person along one direction; what the shutter smears has a fractional alpha."""
    length = max(3, round(edge.shape[0] * rng.uniform(0.02, 0.07)))
    kernel = np.zeros((length, length), np.float32)
    angle, middle = rng.uniform(0, np.pi), (length - 1) / 2
    reach = np.array([np.cos(angle), np.sin(angle)]) * middle
    start, end = np.round(middle - reach).astype(int), np.round(middle + reach).astype(int)
    cv2.line(kernel, tuple(map(int, start)), tuple(map(int, end)), 1.0)
    kernel /= kernel.sum()
    blurred = np.asarray(cv2.filter2D(edge, -1, kernel), np.float32)
    premultiplied = cv2.filter2D(person * edge[..., None], -1, kernel)
    return np.asarray(premultiplied / np.maximum(blurred[..., None], 1e-3), np.float32), blurred
