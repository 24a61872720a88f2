"""Draws before and after: the network's alpha pasted plainly, and what the whole matting makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np

from desktop_app.bench.clip import Clip
from desktop_app.bench.scenes import Scene
from desktop_app.capture.frame import Frame, Matte, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.matting.backdrop import load_backdrop
from desktop_app.matting.composite import composite
from desktop_app.matting.letterbox import crop_letterbox, letterbox
from desktop_app.matting.matter import Matter
from desktop_app.matting.segment import Segmenter, input_size, segment_safely
from desktop_app.matting.upright import mirror_image
from desktop_app.settings import Settings

_PANEL = (300, 400)
_TITLE_PX = 30
_TITLES = ("camera", "network, pasted plainly", "whole matting", "network's alpha", "alpha of the whole")
_INK, _PAPER = (40, 40, 44), (246, 246, 248)
# Of a file, so many moments are shown.
_MOMENTS = 5


def scenes_of(clip: Clip) -> list[Scene]:
    """Choose moments of a clip: the fastest movement, and others evenly between beginning and end.

    Raises:
        SourceError: if the clip cannot be read.
    """
    looks = [cv2.resize(frame.image, (64, 36), interpolation=cv2.INTER_AREA) for frame, _ in clip.play()]
    steps = [0.0, *(float(cv2.absdiff(a, b).mean()) for a, b in pairwise(looks))]
    fastest = int(np.argmax(steps))
    others = {round(part * (len(looks) - 1) / (_MOMENTS - 1)) for part in range(_MOMENTS)} - {fastest}
    scenes = [Scene(f"picture {index}", index, clip) for index in sorted(others)]
    return [Scene(f"fastest movement, picture {fastest}", fastest, clip), *scenes]


def draw_sheet(scenes: Sequence[Scene], segmenter: Segmenter, settings: Settings) -> RgbImage:
    """Draw one row for each scene.

    Args:
        scenes: what is shown.
        segmenter: finds the person.
        settings: how it is matted; the backdrop is a picture or colour.

    Returns:
        (H, W, 3) uint8 RGB.

    Raises:
        AppError: if a clip, the network or the backdrop fails.
    """
    width = len(_TITLES) * _PANEL[1]
    rows = [_title(_TITLES, _PANEL[1])]
    for scene in scenes:
        rows += [_title((scene.name,), width), _row(scene, segmenter, settings)]
    return np.concatenate(rows)


def write_sheet(path: Path, sheet: RgbImage) -> None:
    """Write a sheet as PNG.

    Raises:
        OSError: if that fails.
    """
    is_done, content = cv2.imencode(".png", cv2.cvtColor(sheet, cv2.COLOR_RGB2BGR))
    if not is_done:
        raise OSError(0, "the picture cannot be encoded")
    path.write_bytes(content.tobytes())


def _row(scene: Scene, segmenter: Segmenter, settings: Settings) -> RgbImage:
    matter = Matter(segmenter)
    for index, (frame, _) in enumerate(scene.clip.play()):
        result = matter.matte(frame, settings)
        if index == scene.shown:
            break
    image = mirror_image(frame.image) if settings.mirror else frame.image
    plain = _plain_matte(frame, image, segmenter)
    backdrop = load_backdrop(settings.backdrop).render(image, plain, frame.captured_at_s)
    pasted = composite(image, plain, backdrop)
    box = _box_around(result.matte)
    pictures = (image, pasted, result.image[..., :3], _grey(plain), _grey(result.matte))
    return np.concatenate([_panel(picture[box]) for picture in pictures], axis=1)


def _plain_matte(frame: Frame, image: RgbImage, segmenter: Segmenter) -> Matte:
    small, box = letterbox(np.ascontiguousarray(image), input_size(segmenter, image))
    alpha = crop_letterbox(segment_safely(segmenter, small).alpha, box)
    height, width = image.shape[:2]
    enlarged = cv2.resize(alpha, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.convertScaleAbs(enlarged, alpha=255.0), np.uint8)


def _box_around(matte: Matte) -> tuple[slice, slice]:
    """Give a box of the panel's aspect around the upper part of the largest person: there the hair is."""
    height, width = matte.shape
    count, labels, stats, _ = cv2.connectedComponentsWithStats(np.asarray(matte > 127, np.uint8))
    if count < 2:
        return slice(0, height), slice(0, width)
    rows, columns = np.nonzero(labels == 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax()))
    top = max(0, int(rows.min()) - height // 20)
    tall = min(height - top, max(height // 3, round(0.62 * (height - top))))
    wide = min(width, round(tall * _PANEL[1] / _PANEL[0]))
    middle = float(np.median(columns[rows < top + tall]))
    left = min(width - wide, max(0, round(middle - wide / 2)))
    return slice(top, top + tall), slice(left, left + wide)


def _panel(picture: RgbImage) -> RgbImage:
    height, width = _PANEL
    scale = min(height / picture.shape[0], width / picture.shape[1])
    size = (max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale)))
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    panel = np.full((height, width, 3), _PAPER, np.uint8)
    panel[: size[1], : size[0]] = cv2.resize(np.ascontiguousarray(picture), size, interpolation=method)
    return panel


def _grey(matte: Matte) -> RgbImage:
    return np.asarray(cv2.cvtColor(matte, cv2.COLOR_GRAY2RGB), np.uint8)


def _title(words: Sequence[str], width_px: int) -> RgbImage:
    line = np.full((_TITLE_PX, width_px * len(words), 3), _PAPER, np.uint8)
    for index, word in enumerate(words):
        place = (index * width_px + 8, _TITLE_PX - 10)
        cv2.putText(line, word, place, cv2.FONT_HERSHEY_SIMPLEX, 0.55, _INK, 1, cv2.LINE_AA)
    return line
