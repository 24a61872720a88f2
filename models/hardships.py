"""How well networks see what bad cameras and bad light leave: `python -m models.hardships --data DIR`.

DIR is as for `models.evaluate`. Its pictures are spoilt one way after the other; each network gets a mean IoU.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import cv2
import numpy as np

from models.benchmark import Case, list_cases
from models.dataset import RgbImage
from models.peer import MediaPipeSegmenter
from models.predictor import load_segmenter
from models.segmenter import Segmenter
from models.shipped import ModelFileError
from models.staged import Staged, dim, score_staged
from models.variants import VARIANTS

Spoil = Callable[[RgbImage, np.random.Generator], RgbImage]


def tint(image: RgbImage, _: np.random.Generator, light: tuple[float, float, float]) -> RgbImage:
    """Put another light on: how much there is of red, green and blue, 1 as before."""
    return _bytes(image * np.array(light, np.float32))


def remap(image: RgbImage, _: np.random.Generator, gain: float, offset: float) -> RgbImage:
    """Stretch or squeeze the grey levels."""
    return _bytes(image * np.float32(gain) + np.float32(offset))


def grey(image: RgbImage, _: np.random.Generator) -> RgbImage:
    """Take the colours away."""
    return np.repeat(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)[..., None], 3, axis=2)


def shake(image: RgbImage, _: np.random.Generator, pixels: int) -> RgbImage:
    """Blur as if the camera had been moved sideways by so many pixels."""
    return np.asarray(cv2.blur(image, (pixels, 1)), np.uint8)


def compress(image: RgbImage, _: np.random.Generator, quality: int) -> RgbImage:
    """Send it as a JPEG of a quality from 1 to 100."""
    content = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.asarray(cv2.imdecode(content, cv2.IMREAD_COLOR), np.uint8)


def coarsen(image: RgbImage, _: np.random.Generator, share: float) -> RgbImage:
    """Keep this share of the pixels of each side."""
    height, width = image.shape[:2]
    small = (max(1, round(width * share)), max(1, round(height * share)))
    few = cv2.resize(image, small, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(few, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)


def add_noise(image: RgbImage, rng: np.random.Generator, grey_levels: float) -> RgbImage:
    """Add noise of such a deviation, the same however bright it is."""
    return _bytes(image + rng.normal(0, grey_levels, image.shape).astype(np.float32))


HARDSHIPS: dict[str, Spoil] = {
    "as they are": lambda image, _: image,
    "in the dark": dim,
    "without colours": grey,
    "light of a lamp": partial(tint, light=(1.3, 0.85, 0.45)),
    "light of a screen": partial(tint, light=(0.55, 0.8, 1.3)),
    "purple light": partial(tint, light=(1.1, 0.5, 1.2)),
    "overexposed": partial(remap, gain=1.8, offset=20),
    "little contrast": partial(remap, gain=0.35, offset=90),
    "noise of 40 grey levels": partial(add_noise, grey_levels=40),
    "JPEG, quality 10": partial(compress, quality=10),
    "an eighth of the width": partial(coarsen, share=1 / 8),
    "shaken by 15 pixels": partial(shake, pixels=15),
}
"""What is done to the pictures."""


def spoilt(cases: Sequence[Case], spoil: Spoil) -> Iterator[Staged]:
    """Give the upper bodies, spoilt, and their alphas; the same each time."""
    for number, case in enumerate(cases):
        image, label = case.read_part("upper-body")
        yield spoil(image, np.random.default_rng(number)), (label > 127).astype(np.float32)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure networks, and print a row for each hardship."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--peer-file", type=Path, help="measure MediaPipe's, too, of this .tflite file")
    options = parser.parse_args(arguments)
    try:
        cases = list_cases(options.data)
        # The peer is given the better of two ways to fit a picture into its input.
        networks: dict[str, tuple[Segmenter, str]] = {
            name: (load_segmenter(name), "letterbox") for name in VARIANTS
        }
        if options.peer_file is not None:
            networks["mediapipe"] = MediaPipeSegmenter(options.peer_file), "stretch"
    except (ModelFileError, ValueError, OSError) as error:
        parser.error(str(error))
    print(f"| Mean IoU, {len(cases)} pictures | {' | '.join(networks)} |\n|---|{'---:|' * len(networks)}")
    for name, spoil in HARDSHIPS.items():
        scores = [_score(segmenter, spoilt(cases, spoil), fit) for segmenter, fit in networks.values()]
        print(f"| {name} | {' | '.join(f'{score:.3f}' for score in scores)} |", flush=True)


def _score(segmenter: Segmenter, pictures: Iterator[Staged], fit: str) -> float:
    row = score_staged(segmenter, pictures, fit)
    return row["iou_mean"] if row else float("nan")


def _bytes(values: np.ndarray) -> RgbImage:
    return np.asarray(np.clip(values + 0.5, 0, 255), np.uint8)


if __name__ == "__main__":
    main()
