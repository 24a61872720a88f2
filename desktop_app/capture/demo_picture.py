"""Draws the demo: a portrait that moves before a lived-in room, with its alpha known exactly."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import ceil, cos, exp, floor, pi, sin

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop_app.capture.frame import Alpha, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.errors import SourceError
from desktop_app.paths import resource_path

DEMO_SIZE = (720, 1280)
FRAMES_PER_S = 30
LOOP_FRAMES = 360

# Sprite pixels. She leans and grows about this point; the row under it is always below the picture.
_PIVOT = (510.0, 800.0)
# All in heights of the picture: how large one sprite pixel is, and how far below the bottom the pivot lies.
_SPRITE_SCALE = 0.8 / 720
_PIVOT_BELOW = 109 / 720
_LARGEST = 1.08
# A picture that is tall and narrow shows her as one of this aspect (height / width) would.
_TALLEST = 1.0
# Of 8-bit values; what a webcam in a lit room has.
_NOISE_SIGMA = 2.0
_NOISE_MARGIN_PX = 61


@dataclass(frozen=True)
class Pose:
    """Where the portrait is: offsets in heights of the picture, degrees anticlockwise, scale about 1."""

    right: float
    down: float
    lean_deg: float
    scale: float


def demo_pose(index: int) -> Pose:
    """Give the pose at a frame: a slow sway, a lean, and two quick moves in every 12 s.

    Args:
        index: frame number at 30/s, >= 0; poses repeat every `LOOP_FRAMES`.

    Returns:
        The pose; |lean| <= 6 degrees, scale 0.92 to `_LARGEST`.
    """
    second = (index % LOOP_FRAMES) / FRAMES_PER_S
    turn = 2 * pi * (index % LOOP_FRAMES) / LOOP_FRAMES
    dodge = exp(-(((second - 8.4) / 0.16) ** 2))
    nod = exp(-(((second - 4.0) / 0.14) ** 2))
    return Pose(
        right=0.10 * sin(turn) + 0.03 * sin(3 * turn + 0.6) + 0.11 * dodge,
        down=0.006 * sin(5 * turn) + 0.035 * nod,
        lean_deg=-3.6 * sin(turn + 0.4) + 1.2 * sin(2 * turn + 1.0) - 1.2 * dodge,
        scale=1.0 + 0.055 * sin(2 * turn - 0.8) + 0.025 * sin(3 * turn),
    )


def render_demo_frame(index: int, size: tuple[int, int] = DEMO_SIZE) -> tuple[RgbImage, Alpha]:
    """Draw one frame of the demo, the same for the same arguments.

    Args:
        index: frame number at 30/s, >= 0; frame n equals frame n + `LOOP_FRAMES`.
        size: (height, width) in pixels, each at least 16.

    Returns:
        The picture, (H, W, 3) uint8 RGB, and the portrait's alpha in it, (H, W) float32, 0-1.
        The picture is alpha * portrait + (1 - alpha) * room, plus camera noise.

    Raises:
        SourceError: if the demo's pictures are missing or broken.
        ValueError: if `size` is too small.
    """
    stage = _stage(size)
    image = stage.room.copy()
    alpha = np.zeros(size, np.float32)
    matrix = _placement(demo_pose(index), stage)
    window = _covered(matrix, stage.portrait.shape[:2], size)
    matrix[:, 2] -= window[1].start, window[0].start
    region = image[window]
    extent = (region.shape[1], region.shape[0])
    portrait = cv2.warpAffine(stage.portrait, matrix, extent, flags=cv2.INTER_LINEAR)
    opacity = alpha[window]
    np.multiply(portrait[..., 3], np.float32(1 / 255), out=opacity, dtype=np.float32)
    colours = cv2.cvtColor(portrait, cv2.COLOR_RGBA2RGB)
    image[window] = cv2.blendLinear(colours, region, opacity, 1.0 - opacity)
    _add_noise(image, stage, index % LOOP_FRAMES)
    return image, alpha


def prepare_demo(size: tuple[int, int] = DEMO_SIZE) -> None:
    """Load what `render_demo_frame` needs for a size, so that its first frame is as quick as the others.

    Args:
        size: (height, width) in pixels, each at least 16.

    Raises:
        SourceError: if the demo's pictures are missing or broken.
        ValueError: if `size` is too small.
    """
    _stage(size)


@dataclass(frozen=True, eq=False)
class _Stage:
    """What stays the same from frame to frame at one size; the portrait is as large as it ever gets."""

    size: tuple[int, int]
    unit_px: float
    room: RgbImage
    portrait: NDArray[np.uint8]
    portrait_scale: float
    brighter: NDArray[np.uint8]
    darker: NDArray[np.uint8]


@lru_cache(maxsize=2)
def _stage(size: tuple[int, int]) -> _Stage:
    height, width = size
    if min(size) < 16:
        raise ValueError(f"The demo cannot be {width} x {height} pixels. Ask for 16 or more each way.")
    unit_px = min(float(height), width * _TALLEST)
    sprite = _load("demo/portrait.webp", "RGBA")
    scale = unit_px * _SPRITE_SCALE * _LARGEST
    shown = (max(2, round(sprite.shape[1] * scale)), max(2, round(sprite.shape[0] * scale)))
    portrait = cv2.resize(sprite, shown, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    noise = _noise((height + _NOISE_MARGIN_PX, width + _NOISE_MARGIN_PX))
    room = _cover(_load("demo/room.webp", "RGB"), size)
    brighter, darker = np.maximum(noise, 0).astype(np.uint8), np.maximum(-noise, 0).astype(np.uint8)
    return _Stage(size, unit_px, room, np.asarray(portrait, np.uint8), scale, brighter, darker)


def _load(name: str, mode: str) -> NDArray[np.uint8]:
    path = resource_path(name)
    try:
        with Image.open(path) as picture:
            return np.array(picture.convert(mode), np.uint8)
    except OSError as error:
        raise SourceError(f"The demo's picture {path} cannot be read. Install Backdrop Live again.") from error


def _cover(picture: RgbImage, size: tuple[int, int]) -> RgbImage:
    """Scale a picture to cover a size, and cut what sticks out on both sides alike."""
    height, width = size
    scale = max(height / picture.shape[0], width / picture.shape[1])
    large = (max(width, round(picture.shape[1] * scale)), max(height, round(picture.shape[0] * scale)))
    scaled = cv2.resize(picture, large, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    top, left = (large[1] - height) // 2, (large[0] - width) // 2
    return np.ascontiguousarray(scaled[top : top + height, left : left + width], np.uint8)


def _noise(size: tuple[int, int]) -> NDArray[np.int8]:
    """Grain as a camera's sharpening and compression leave it: soft, more in brightness than in colour."""
    generator = np.random.default_rng(7)
    luma = cv2.GaussianBlur(generator.standard_normal(size, np.float32), (0, 0), 0.6)
    chroma = cv2.GaussianBlur(generator.standard_normal((*size, 3), np.float32), (0, 0), 1.2)
    grain = luma[..., None] / luma.std() + 0.4 * chroma / chroma.std()
    steps: NDArray[np.int8] = np.round(grain * _NOISE_SIGMA).clip(-12, 12).astype(np.int8)
    return steps


def _placement(pose: Pose, stage: _Stage) -> NDArray[np.float64]:
    """Give the 2 x 3 matrix from pixels of the stage's portrait to pixels of the picture."""
    height, width = stage.size
    scale = pose.scale / _LARGEST
    pivot = (_PIVOT[0] * stage.portrait_scale, _PIVOT[1] * stage.portrait_scale)
    angle = -pose.lean_deg * pi / 180
    across, along = scale * cos(angle), scale * sin(angle)
    x = width / 2 + pose.right * stage.unit_px
    y = height + (_PIVOT_BELOW + pose.down) * stage.unit_px
    return np.array(
        [
            [across, -along, x - across * pivot[0] + along * pivot[1]],
            [along, across, y - along * pivot[0] - across * pivot[1]],
        ]
    )


def _covered(
    matrix: NDArray[np.float64], sprite_size: tuple[int, ...], size: tuple[int, int]
) -> tuple[slice, slice]:
    """Give the rows and columns of the picture that the sprite can touch."""
    bottom, right = sprite_size
    corners = np.array([[0, 0, 1], [right, 0, 1], [0, bottom, 1], [right, bottom, 1]]) @ matrix.T
    (left, top), (far_right, far_bottom) = corners.min(axis=0), corners.max(axis=0)
    rows = slice(max(0, floor(top)), min(size[0], ceil(far_bottom) + 1))
    columns = slice(max(0, floor(left)), min(size[1], ceil(far_right) + 1))
    return rows, columns


def _add_noise(image: RgbImage, stage: _Stage, index: int) -> None:
    height, width = stage.size
    # Two steps without a common factor with the margin: neighbouring frames never share their grain.
    top, left = index * 23 % _NOISE_MARGIN_PX, index * 37 % _NOISE_MARGIN_PX
    window = np.s_[top : top + height, left : left + width]
    cv2.add(image, stage.brighter[window], dst=image)
    cv2.subtract(image, stage.darker[window], dst=image)
