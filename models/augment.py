"""Make one training example: a frame as a webcam might give it, its alpha, and which way is up.

A photo is framed (full body to a face that fills the frame) with its own background, or one or two
people are cut out and laid over another room; then the picture goes through a bad camera. Changes of
geometry act on image and alpha together, changes of light on the image alone.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from models.camera_faults import spoil
from models.dataset import Photo, Pictures, RgbImage

FloatImage = npt.NDArray[np.float32]
Matrix = npt.NDArray[np.float64]

EMPTY_SHARE = 0.10
PASTE_SHARE = 0.45
CUTOUT_SHARE = 0.15  # of the pasted
SECOND_PERSON_SHARE = 0.15  # of the pasted
TURNED_SHARE = 0.25
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
        image, alpha = _room(pictures, canvas, rng), np.zeros(canvas, np.float32)
    elif pictures.rooms and kind < EMPTY_SHARE + PASTE_SHARE:
        image, alpha, weight = _paste(pictures, canvas, rng)
    else:
        photo = _choose(pictures.photos, rng)
        image, alpha, inside = _frame(photo, canvas, rng)
        weight = photo.weight
    image = spoil(image, rng) * inside[..., None]
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


def _choose(photos: tuple[Photo, ...], rng: np.random.Generator) -> Photo:
    return photos[int(rng.integers(len(photos)))]


def warp(
    image: RgbImage, alpha: npt.NDArray[np.uint8], matrix: Matrix, canvas: tuple[int, int], *, border: int
) -> tuple[FloatImage, FloatImage]:
    """Bring image and alpha to the canvas by the same affine map, smoothed first where it shrinks.

    Args:
        image: (h, w, 3) uint8.
        alpha: (h, w) uint8.
        matrix: 2x3, from picture pixels to canvas pixels.
        canvas: (height, width).
        border: cv2's border mode.

    Returns:
        (H, W, 3) float32 0-255 and (H, W) float32 0-1.
    """
    scale = float(np.hypot(matrix[0, 0], matrix[1, 0]))
    if scale < 0.6:
        factor = 0.75 if scale > 0.4 else 1.4 * scale
        image = cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        alpha = cv2.resize(alpha, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        matrix = matrix @ np.diag([1 / factor, 1 / factor, 1.0])
    height, width = canvas
    warped = cv2.warpAffine(image, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=border)
    edge = cv2.warpAffine(alpha, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=border)
    return np.asarray(warped, np.float32), np.asarray(edge, np.float32) / 255


def _affine(
    centre: tuple[float, float], target: tuple[float, float], scale: float, degrees: float, flip: bool
) -> Matrix:
    """Map `centre` of the picture to `target` of the canvas, scaled, turned, maybe mirrored."""
    cos, sin = np.cos(np.radians(degrees)) * scale, np.sin(np.radians(degrees)) * scale
    linear = np.array([[cos, -sin], [sin, cos]]) @ np.diag([-1.0 if flip else 1.0, 1.0])
    offset = np.array(target) - linear @ np.array(centre)
    return np.column_stack([linear, offset])


def _person_box(alpha: npt.NDArray[np.uint8]) -> tuple[int, int, int, int]:
    """Bounds (x0, y0, x1, y1) of the person, end exclusive; the whole picture if there is nobody."""
    rows, columns = np.flatnonzero((alpha > 127).any(1)), np.flatnonzero((alpha > 127).any(0))
    if not len(rows):
        return 0, 0, alpha.shape[1], alpha.shape[0]
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def _visible_height(box: tuple[int, int, int, int], rng: np.random.Generator) -> float:
    """How much of the person, from the top, the frame shows: full body to a face that fills it."""
    x0, y0, x1, y1 = box
    tall = (y1 - y0) / max(x1 - x0, 1)
    shortest = 0.18 if tall > 2.2 else 0.35 if tall > 1.3 else 0.6
    return float((y1 - y0) * rng.uniform(shortest, 1.0) ** (1.5 if tall > 2.2 else 1.0))


def _frame(
    photo: Photo, canvas: tuple[int, int], rng: np.random.Generator
) -> tuple[RgbImage, FloatImage, npt.NDArray[np.uint8]]:
    """Frame a photo with its own background; the third result is 0 where bars fill up the canvas."""
    height, width = photo.alpha.shape
    x0, y0, x1, _ = box = _person_box(photo.alpha)
    aspect = float(rng.choice([canvas[1] / canvas[0], 4 / 3, rng.uniform(0.6, 2.2)], p=[0.5, 0.3, 0.2]))
    shown = _visible_height(box, rng)
    window_h = min(height, shown * rng.uniform(1.0, 1.35))
    window_w = min(width, window_h * aspect)
    window_h = min(window_h, window_w / aspect) if rng.random() < 0.8 else window_h
    slack = max(window_w * 0.35, (x1 - x0) * 0.15)
    centre_x = np.clip((x0 + x1) / 2 + rng.uniform(-slack, slack), window_w / 2, width - window_w / 2)
    headroom = rng.uniform(-0.12, 0.3) * window_h
    centre_y = np.clip(y0 - headroom + window_h / 2, window_h / 2, height - window_h / 2)
    scale = min(canvas[1] / window_w, canvas[0] / window_h)
    degrees = float(rng.normal(0, 6)) if rng.random() < 0.3 else 0.0
    target = (canvas[1] / 2, canvas[0] / 2)
    matrix = _affine((centre_x, centre_y), target, scale, degrees, rng.random() < 0.5)
    image, alpha = warp(photo.image, photo.alpha, matrix, canvas, border=cv2.BORDER_REPLICATE)
    half_w, half_h = window_w * scale / 2, window_h * scale / 2
    inside = np.zeros(canvas, np.uint8)
    top, bottom = round(target[1] - half_h), round(target[1] + half_h)
    left, right = round(target[0] - half_w), round(target[0] + half_w)
    inside[max(top, 0) : bottom, max(left, 0) : right] = 1
    return np.clip(image + 0.5, 0, 255).astype(np.uint8), alpha * inside, inside


def _room(pictures: Pictures, canvas: tuple[int, int], rng: np.random.Generator) -> RgbImage:
    """Fill the canvas with a random part of a random room."""
    room = pictures.rooms[int(rng.integers(len(pictures.rooms)))]
    height, width = room.shape[:2]
    scale = max(canvas[0] / height, canvas[1] / width) * rng.uniform(1.0, 2.2)
    half_h, half_w = canvas[0] / scale / 2, canvas[1] / scale / 2
    centre = (rng.uniform(half_w, width - half_w), rng.uniform(half_h, height - half_h))
    matrix = _affine(centre, (canvas[1] / 2, canvas[0] / 2), scale, 0.0, rng.random() < 0.5)
    empty = np.zeros(room.shape[:2], np.uint8)
    image, _ = warp(room, empty, matrix, canvas, border=cv2.BORDER_REFLECT_101)
    if rng.random() < 0.35:  # a shallow depth of field
        image = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.5, 0.02 * canvas[0]))
    return np.asarray(image, np.uint8)


def _place(photo: Photo, canvas: tuple[int, int], rng: np.random.Generator) -> Matrix:
    """Choose where a cut-out person stands, so that an edge cut by the photo stays out of the frame."""
    height, width = photo.alpha.shape
    x0, y0, x1, y1 = box = _person_box(photo.alpha)
    flip = bool(rng.random() < 0.5)
    scale = canvas[0] * rng.uniform(0.55, 1.1) / _visible_height(box, rng)
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
    return _affine(((x0 + x1) / 2, y0), (centre_x, top), scale, degrees, flip)


def _foreground(image: FloatImage, alpha: FloatImage) -> FloatImage:
    """Carry the person's own colours outwards over the soft edge, so that no old room clings to it."""
    sure = (alpha > 0.95).astype(np.float32)
    reach = (max(5, image.shape[0] // 24),) * 2
    weight = cv2.blur(sure, reach)[..., None]
    spread = cv2.blur(image * sure[..., None], reach) / np.maximum(weight, 1e-3)
    keep = np.where(weight > 1e-3, sure[..., None], 1.0)
    return np.asarray(image * keep + spread * (1 - keep), np.float32)


def _paste(
    pictures: Pictures, canvas: tuple[int, int], rng: np.random.Generator
) -> tuple[RgbImage, FloatImage, float]:
    """Lay one or two people over a room."""
    image = _room(pictures, canvas, rng).astype(np.float32)
    alpha, weight = np.zeros(canvas, np.float32), 1.0
    for _ in range(2 if rng.random() < SECOND_PERSON_SHARE else 1):
        use_cutout = bool(pictures.cutouts) and rng.random() < CUTOUT_SHARE
        photo = _choose(pictures.cutouts if use_cutout else pictures.photos, rng)
        person, edge = warp(
            photo.image, photo.alpha, _place(photo, canvas, rng), canvas, border=cv2.BORDER_CONSTANT
        )
        person = _foreground(person, edge) * rng.uniform(0.75, 1.2) * rng.normal(1, 0.04, 3).astype(np.float32)
        if rng.random() < 0.15:
            person, edge = _blur_motion(person, edge, rng)
        image = person * edge[..., None] + image * (1 - edge[..., None])
        alpha = 1 - (1 - alpha) * (1 - edge)
        weight = min(weight, photo.weight)
    return np.clip(image + 0.5, 0, 255).astype(np.uint8), alpha, weight


def _blur_motion(
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
    blurred = cv2.filter2D(edge, -1, kernel)
    premultiplied = cv2.filter2D(person * edge[..., None], -1, kernel)
    return premultiplied / np.maximum(blurred[..., None], 1e-3), blurred
