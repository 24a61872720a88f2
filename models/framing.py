"""Frame a photo as a webcam might: which part of it, how large, how tilted."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt

from models.crops import upper_body
from models.dataset import Photo, RgbImage

FloatImage = npt.NDArray[np.float32]
Matrix = npt.NDArray[np.float64]
Step = tuple[float, float]
"""How far something is moved to the right and down, in pixels of the canvas."""
STILL: Step = (0.0, 0.0)

UPPER_BODY_SHARE = 0.5  # of the photos on wide canvases, cut to the part of a person that a webcam shows
WHOLE_SHARE = 0.5  # of what is shaped about as the canvas is: shown to its edges
LIKE = 1.25  # times as wide or as narrow, at the same height
FRAME_FILLS_SHARE = 0.5  # of the frames around a person; many photos are too narrow for it
ROOM_FILLS_SHARE = 0.3  # of the rooms; on canvases wider than photos are, `FRAME_FILLS_SHARE`
WIDEST_OF_PHOTOS = 1.5  # width over height; to the edges of such a canvas, none is shown whole


def choose(photos: tuple[Photo, ...], rng: np.random.Generator) -> Photo:
    """Draw one of the photos."""
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
        # However narrow the picture is, a pixel of it is left.
        factor = max(0.75 if scale > 0.4 else 1.4 * scale, 1 / min(alpha.shape))
        image, alpha = (
            np.asarray(cv2.resize(each, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA), np.uint8)
            for each in (image, alpha)
        )
        matrix = matrix @ np.diag([1 / factor, 1 / factor, 1.0])
    height, width = canvas
    warped = cv2.warpAffine(image, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=border)
    edge = cv2.warpAffine(alpha, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=border)
    return np.asarray(warped, np.float32), np.asarray(edge, np.float32) / np.float32(255)


def affine(
    centre: tuple[float, float], target: tuple[float, float], scale: float, degrees: float, flip: bool
) -> Matrix:
    """Map `centre` of the picture to `target` of the canvas, scaled, turned, maybe mirrored."""
    cos, sin = np.cos(np.radians(degrees)) * scale, np.sin(np.radians(degrees)) * scale
    linear = np.array([[cos, -sin], [sin, cos]]) @ np.diag([-1.0 if flip else 1.0, 1.0])
    offset = np.array(target) - linear @ np.array(centre)
    return np.column_stack([linear, offset])


def person_box(alpha: npt.NDArray[np.uint8]) -> tuple[int, int, int, int]:
    """Bounds (x0, y0, x1, y1) of the person, end exclusive; the whole picture if there is nobody."""
    rows, columns = np.flatnonzero((alpha > 127).any(1)), np.flatnonzero((alpha > 127).any(0))
    if not len(rows):
        return 0, 0, alpha.shape[1], alpha.shape[0]
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def box_of(alpha: FloatImage) -> tuple[int, int, int, int]:
    """Give `person_box` of an alpha of 0-1."""
    return person_box((alpha * 255).astype(np.uint8))


def visible_height(box: tuple[int, int, int, int], rng: np.random.Generator) -> float:
    """How much of the person, from the top, the frame shows: full body to a face that fills it."""
    x0, y0, x1, y1 = box
    tall = (y1 - y0) / max(x1 - x0, 1)
    shortest = 0.18 if tall > 2.2 else 0.35 if tall > 1.3 else 0.6
    return float((y1 - y0) * rng.uniform(shortest, 1.0) ** (1.5 if tall > 2.2 else 1.0))


def is_wide(size: tuple[int, ...]) -> bool:
    """Tell whether a picture or canvas of this (height, width) is wider than high."""
    return size[1] > size[0]


def draw_aspect(canvas: tuple[int, int], filling: float, rng: np.random.Generator) -> float:
    """Draw a camera's width over its height; a share `filling` have the canvas's, the others need bars.

    Each canvas gets the pictures that the app would lay into it (`models.variants.best_size`): the widest are
    for the pictures of wide cameras alone, those that are about 4 to 3 never see one.
    """
    shares = [filling, 0.6 * (1 - filling), 0.4 * (1 - filling)]
    own = canvas[1] / canvas[0]
    if not is_wide(canvas):
        usual, any_other = 3 / 4, rng.uniform(0.5, 1.2)
    elif own > WIDEST_OF_PHOTOS:
        usual, any_other = 16 / 9, rng.uniform(1.4, 2.2)
    else:
        usual, any_other = 4 / 3, rng.uniform(1.0, 1.6 if own < WIDEST_OF_PHOTOS else 2.2)
    return float(rng.choice([own, usual, any_other], p=shares))


def draw_window(canvas: tuple[int, int], rng: np.random.Generator) -> tuple[int, int]:
    """Draw the (height, width) in pixels of a camera's picture that just fits into the canvas.

    Rooms need bars as often as photos: while only photos had them, bars became the sign of a person.
    """
    own = canvas[1] / canvas[0]
    aspect = draw_aspect(canvas, FRAME_FILLS_SHARE if own > WIDEST_OF_PHOTOS else ROOM_FILLS_SHARE, rng)
    return min(canvas[0], round(canvas[1] / aspect)), min(canvas[1], round(canvas[0] * aspect))


def lay_in(
    image: RgbImage, alpha: FloatImage, canvas: tuple[int, int]
) -> tuple[RgbImage, FloatImage, npt.NDArray[np.uint8]]:
    """Lay a picture into the middle of the canvas; the third result is 0 where bars fill it up."""
    rows, columns = canvas[0] - alpha.shape[0], canvas[1] - alpha.shape[1]
    bars = (rows // 2, rows - rows // 2, columns // 2, columns - columns // 2)
    inside = np.ones(alpha.shape, np.uint8)
    return (
        np.asarray(cv2.copyMakeBorder(image, *bars, cv2.BORDER_REPLICATE), np.uint8),
        np.asarray(cv2.copyMakeBorder(alpha, *bars, cv2.BORDER_CONSTANT), np.float32),
        np.asarray(cv2.copyMakeBorder(inside, *bars, cv2.BORDER_CONSTANT), np.uint8),
    )


def frame(
    photo: Photo, canvas: tuple[int, int], rng: np.random.Generator, step: Step = STILL
) -> tuple[RgbImage, FloatImage, npt.NDArray[np.uint8]]:
    """Frame a photo with its own background; the third result is 0 where bars fill up the canvas.

    The camera has moved so that all is shifted by `step`; what comes in from beyond the photo is its edge.
    """
    height, width = photo.alpha.shape
    wide = is_wide(canvas)
    if wide and rng.random() < UPPER_BODY_SHARE:
        rows = upper_body(photo.alpha)
        photo = replace(photo, image=photo.image[rows], alpha=photo.alpha[rows])
        height = len(photo.alpha)
    x0, y0, x1, _ = box = person_box(photo.alpha)
    aspect = draw_aspect(canvas, FRAME_FILLS_SHARE, rng)
    shown = visible_height(box, rng)
    window_h = min(height, shown * rng.uniform(1.0, 1.35))
    fits = 1 / LIKE < width / height * canvas[0] / canvas[1] < LIKE
    if is_wide(photo.alpha.shape) == wide and fits and rng.random() < WHOLE_SHARE:
        window_h, aspect = height, width / height
    window_w = min(width, window_h * aspect)
    window_h = min(window_h, window_w / aspect) if rng.random() < 0.8 else window_h
    slack = max(window_w * 0.35, (x1 - x0) * 0.15)
    centre_x = np.clip((x0 + x1) / 2 + rng.uniform(-slack, slack), window_w / 2, width - window_w / 2)
    headroom = rng.uniform(-0.12, 0.3) * window_h
    centre_y = np.clip(y0 - headroom + window_h / 2, window_h / 2, height - window_h / 2)
    scale = min(canvas[1] / window_w, canvas[0] / window_h)
    degrees = float(rng.normal(0, 6)) if rng.random() < 0.3 else 0.0
    target = (canvas[1] / 2, canvas[0] / 2)
    shown_at = (target[0] + step[0], target[1] + step[1])
    matrix = affine((centre_x, centre_y), shown_at, scale, degrees, rng.random() < 0.5)
    image, alpha = warp(photo.image, photo.alpha, matrix, canvas, border=cv2.BORDER_REPLICATE)
    half_w, half_h = window_w * scale / 2, window_h * scale / 2
    inside = np.zeros(canvas, np.uint8)
    top, bottom = round(target[1] - half_h), round(target[1] + half_h)
    left, right = round(target[0] - half_w), round(target[0] + half_w)
    inside[max(top, 0) : bottom, max(left, 0) : right] = 1
    return np.clip(image + 0.5, 0, 255).astype(np.uint8), alpha * inside, inside
