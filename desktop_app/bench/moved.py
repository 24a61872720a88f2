"""People moved over rooms, through the whole matting: `python -m desktop_app.bench.moved --data DIR`.

DIR is the training data's root. Those of its `val` pictures whom no side cuts off stand before held-out rooms,
16 to 9, for a second, then move to and fro, all under a camera's noise.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from statistics import fmean
from typing import cast

import numpy as np

from desktop_app.bench.clip import Shot
from desktop_app.bench.peer import load_peer
from desktop_app.bench.quality import measure_quality
from desktop_app.bench.timing import Contender
from desktop_app.capture.frame import Frame, RgbImage
from desktop_app.capture.opencv import cv2
from desktop_app.errors import ModelError
from desktop_app.matting.look import cover_fit
from desktop_app.matting.matter import Matter
from desktop_app.matting.segment import Segmenter
from desktop_app.settings import Settings
from models.benchmark import list_cases
from models.dataset import AlphaBytes, held_out_rooms, read_rgb
from models.predictor import load_segmenter
from models.shipped import ModelFileError
from models.staged import whole_people
from models.variants import VARIANTS

SIZE = (720, 1280)
CLIPS = 24
STILL_FRAMES, MOVING_FRAMES = 30, 45
FRAMES_PER_S = 30
NOISE_GREY_LEVELS = 3.0
_TALL = 0.88  # of the frame's height
_REACH = 0.12  # of the frame's width, each way
_THERE_AND_BACK = 30  # frames
_SETTINGS = Settings(backdrop="#204060", mirror=False, auto_upright=False)


class MovedClip:
    """One person before one room: still at first, then moved to and fro."""

    def __init__(
        self, name: str, image: RgbImage, label: AlphaBytes, room: RgbImage, size: tuple[int, int] = SIZE
    ) -> None:
        """Cut the person out.

        Args:
            name: for people.
            image: (h, w, 3) uint8 RGB; the person stands on its lower edge.
            label: (h, w) uint8, 255 = person.
            room: any (H, W, 3) uint8 RGB.
            size: (height, width) of the frames in pixels.
        """
        self.name = name
        self.size = size
        height = round(_TALL * size[0])
        width = min(size[1], round(label.shape[1] * height / label.shape[0]))
        large = (width, height)
        self._person = cv2.resize(image, large, interpolation=cv2.INTER_CUBIC).astype(np.float32)
        self._truth = (cv2.resize(label, large, interpolation=cv2.INTER_CUBIC) > 127).astype(np.float32)
        self._room = cover_fit(room, size).astype(np.float32)

    def play(self) -> Iterator[Shot]:
        """Draw the frames; each time the same."""
        random = np.random.default_rng(0)
        height, width = self._truth.shape
        free = self.size[1] - width
        for index in range(STILL_FRAMES + MOVING_FRAMES):
            swing = np.sin(max(0, index - STILL_FRAMES) * 2 * np.pi / _THERE_AND_BACK)
            left = round(min(max(free / 2 + swing * _REACH * self.size[1], 0), free))
            truth = np.zeros(self.size, np.float32)
            here = (slice(self.size[0] - height, None), slice(left, left + width))
            truth[here] = self._truth
            share = cv2.GaussianBlur(truth, (3, 3), 0)[here][..., None]
            image = self._room.copy()
            image[here] += (self._person - image[here]) * share
            image += random.standard_normal((*self.size, 1), np.float32) * np.float32(NOISE_GREY_LEVELS)
            shown = np.asarray((image + 0.5).clip(0, 255), np.uint8)
            yield Frame(shown, index, index / FRAMES_PER_S, self.name), truth


def moved_clips(data: Path, count: int = CLIPS) -> list[MovedClip]:
    """Make so many clips, of people and rooms that are spread over all.

    Raises:
        ValueError: if there are no pictures, or no rooms.
    """
    cases, rooms = list_cases(data), held_out_rooms(data)
    whole = list(whole_people(cases, "upper-body"))
    if not whole or not rooms:
        raise ValueError(f"{data} holds no whole people, or no rooms. Name the training data's root.")
    chosen = islice(whole[:: max(1, len(whole) // count)], count)
    return [
        MovedClip(cases[at].stem, image, label, read_rgb(rooms[number % len(rooms)]))
        for number, (at, image, label) in enumerate(chosen)
    ]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure networks, and print a row for each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--clips", type=int, default=CLIPS, help=f"how many (default {CLIPS})")
    parser.add_argument("--networks", nargs="+", choices=list(VARIANTS), default=list(VARIANTS))
    parser.add_argument("--peer-file", type=Path, help="measure MediaPipe's, too, of this .tflite file")
    options = parser.parse_args(arguments)
    try:
        clips = moved_clips(options.data, options.clips)
        # They fit by shape: `models` knows nothing of this program's types.
        networks = {name: cast(Segmenter, load_segmenter(name, threads=1)) for name in options.networks}
        if options.peer_file is not None:
            networks["mediapipe"] = load_peer(options.peer_file, threads=1)
    except (ModelError, ModelFileError, ValueError, OSError) as error:
        parser.error(str(error))
    _say(f"{len(clips)} clips of {STILL_FRAMES + MOVING_FRAMES} frames, {SIZE[1]} x {SIZE[0]}\n")
    _say("|  | IoU mean | MAE | flicker (dtSSD) |\n|---|---:|---:|---:|")
    for name, segmenter in networks.items():
        contender = Contender(name, Matter(segmenter), _SETTINGS)
        found = [measure_quality(clip, contender) for clip in clips]
        means = [fmean(getattr(each, field) for each in found) for field in ("iou", "mae", "dtssd")]
        _say("| {} | {:.4f} | {:.4f} | {:.2f} |".format(name, *means))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
