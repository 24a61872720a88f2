"""MediaPipe's selfie segmenter (landscape, Apache-2.0) as something to compare with. Not part of the program.

Its file comes from the wheel: `pip download --no-deps mediapipe==0.10.21`, then unzip. The package itself is
never imported.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import numpy.typing as npt

from models.engines import Floats, open_litert

PEERS = ("mediapipe",)
PEER_SIZE = (144, 256)
_INSIDE = "modules/selfie_segmentation/selfie_segmentation_landscape.tflite"


@dataclass(frozen=True, eq=False)
class PeerAnswer:
    """As the network's `Segmentation`; it cannot tell which way is up."""

    alpha: Floats
    upright: None = None


class MediaPipeSegmenter:
    """Runs the peer on pictures of its size, with the engine and the threads our network gets."""

    def __init__(self, path: Path, *, threads: int = 2) -> None:
        """Open the `.tflite` file and run it once. Raises ModelFileError if it cannot be opened."""
        self.size = PEER_SIZE
        self._run = open_litert(path, PEER_SIZE, threads)
        self.segment(np.zeros((*PEER_SIZE, 3), np.uint8))

    def segment(self, image: npt.NDArray[np.uint8]) -> PeerAnswer:
        """Segment one (144, 256, 3) uint8 RGB picture; alpha is (144, 256) float32, 0-1."""
        (alpha,) = self._run(image[None].astype(np.float32) / np.float32(255))
        return PeerAnswer(alpha[0, :, :, 0])


def find_peer_file() -> Path:
    """Find the peer's file in an installed `mediapipe` package, without importing that.

    Raises:
        FileNotFoundError: if it is not there; says how to get it.
    """
    found = find_spec("mediapipe")
    for folder in (found.submodule_search_locations if found else None) or ():
        if (Path(folder) / _INSIDE).exists():
            return Path(folder) / _INSIDE
    raise FileNotFoundError(
        "MediaPipe's model is not here. Run `pip download --no-deps mediapipe==0.10.21`, unzip the wheel, and "
        f"pass --peer-file mediapipe/{_INSIDE}"
    )
