"""The shipped network as something that segments one picture."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from models.engines import EngineMissingError, Run, open_keras, open_litert, open_tflite
from models.segmenter import Segmentation
from models.shipped import REMEDY, WEIGHTS, ModelFileError, checked_file, read_card
from models.variants import Sizes

_log = logging.getLogger(__name__)


class Engine(NamedTuple):
    """One way to run the network: its name for people, the file it reads, and what opens that."""

    title: str
    ending: str
    open: Callable[[Path, Sizes, int], Run]


# In order of preference.
ENGINES = {
    "litert": Engine("LiteRT", ".tflite", open_litert),
    "tflite": Engine("TensorFlow Lite", ".tflite", open_tflite),
    "keras": Engine("Keras", ".keras", open_keras),
}


class UnetSegmenter:
    """Segments pictures of a few fixed sizes. For one thread at a time."""

    def __init__(self, run: Run, sizes: Sizes, description: str = "U-Net") -> None:
        """Wrap an opened network and run it once, so that the first picture is not the slow one.

        Args:
            run: from (1, H, W, 3) float32 RGB 0-255 to alpha (1, H, W, 1) and upright (1, 4), in any order.
            sizes: (height, width) in pixels each, the usual one first.
            description: names network and engine for people.

        Raises:
            ModelFileError: if the network's outputs are others.
        """
        self._run = run
        self._sizes = tuple(sizes)
        self.description = description
        self.segment(np.zeros((*self.size, 3), np.uint8))

    @property
    def sizes(self) -> tuple[tuple[int, int], ...]:
        """Every (height, width) in pixels that `segment` takes, and gives for it; the usual one first."""
        return self._sizes

    @property
    def size(self) -> tuple[int, int]:
        """The usual one of `sizes`."""
        return self._sizes[0]

    def segment(self, image: npt.NDArray[np.uint8]) -> Segmentation:
        """Segment one picture.

        Args:
            image: (H, W, 3) uint8 RGB, 0-255, exactly one of `sizes`.

        Returns:
            Alpha and turn, in memory of their own.

        Raises:
            ValueError: if shape or dtype are others; the message gives both.
            ModelFileError: if the network's outputs are not an alpha and four probabilities.
        """
        size = image.shape[:2]
        if size not in self._sizes or image.shape != (*size, 3) or image.dtype != np.uint8:
            allowed = " or ".join(str((*size, 3)) for size in self._sizes)
            raise ValueError(f"The picture must be uint8 {allowed}, but is {image.dtype} {image.shape}.")
        outputs = {output.shape: output for output in self._run(image[None].astype(np.float32))}
        try:
            # Told apart by shape: converters rename and reorder outputs.
            return Segmentation(outputs[1, *size, 1][0, :, :, 0], outputs[1, 4][0])
        except KeyError as error:
            raise ModelFileError(
                f"The network gives {sorted(outputs)}, not alpha and turn. {REMEDY}"
            ) from error


def load_segmenter(
    variant: str = "balanced", *, engine: str | None = None, threads: int = 2, folder: Path = WEIGHTS
) -> UnetSegmenter:
    """Load the shipped network.

    Args:
        variant: which size; there must be a `<variant>.json` in the folder.
        engine: a name in `ENGINES`; None takes the first whose library works here.
        threads: how many the engine may use, at least 1.
        folder: where the weights lie.

    Returns:
        A segmenter that has run once.

    Raises:
        ModelFileError: if the files are missing or damaged, or no engine works; says what to do.
        ValueError: if there is no engine of that name.
    """
    if engine is not None and engine not in ENGINES:
        raise ValueError(f"There is no engine {engine!r}; choose from {', '.join(ENGINES)}.")
    card = read_card(variant, folder)
    reasons, remedy = [], REMEDY
    for name in ENGINES if engine is None else [engine]:
        title, ending, open_network = ENGINES[name]
        if f"{variant}{ending}" not in card.sha256:
            reasons.append(f"{variant} ships without a file for {title}")
            continue
        path = checked_file(card, ending, folder)
        try:
            run = open_network(path, card.sizes, threads)
        except EngineMissingError as reason:
            _log.warning("%s; trying the next engine.", reason)
            reasons.append(str(reason))
            remedy = "pip install ai-edge-litert"
            continue
        height, width = card.size
        return UnetSegmenter(run, card.sizes, f"U-Net {variant} {width} x {height}, {title}, {threads} threads")
    raise ModelFileError(f"Nothing here can run the network: {'; '.join(reasons)}. {remedy}")
