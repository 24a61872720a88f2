"""MediaPipe's two selfie segmenters (Apache-2.0) as something to compare with. Not part of the program.

Its file comes from the wheel: `pip download --no-deps mediapipe==0.10.21`, then unzip. The package itself is
never imported.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import numpy as np
import numpy.typing as npt

from models.engines import EngineMissingError, open_litert
from models.segmenter import Segmentation
from models.shipped import ModelFileError

_FOLDER = "modules/selfie_segmentation"
PEERS = {
    "mediapipe": ((144, 256), f"{_FOLDER}/selfie_segmentation_landscape.tflite"),
    "mediapipe-general": ((256, 256), f"{_FOLDER}/selfie_segmentation.tflite"),
}
"""Name to (height, width) of its pictures and to its file inside the package."""


class OtherFileError(ModelFileError):
    """The file is not the peer's, or cannot be read. The message names the one that is."""


class MediaPipeSegmenter:
    """Runs the peer on pictures of its size, with the engine and the threads our network gets."""

    def __init__(self, path: Path, *, peer: str = "mediapipe", threads: int = 2) -> None:
        """Open the `.tflite` file and run it once.

        Raises:
            ModelFileError: if there is nothing to run it with, or, as an OtherFileError, if it is no such file;
                says what to do.
        """
        size = height, width = PEERS[peer][0]
        self.size, self.sizes = size, (size,)
        self.description = f"{peer} {width} x {height}, LiteRT, {threads} threads"
        try:
            self._run = open_litert(path, self.sizes, threads)
            self.segment(np.zeros((*size, 3), np.uint8))
        except EngineMissingError as error:
            raise ModelFileError(f"{error}: pip install ai-edge-litert") from error
        except (ModelFileError, ValueError) as error:
            raise OtherFileError(f"{path} is not {peer}, {width} x {height}. {_remedy(peer)}") from error

    def segment(self, image: npt.NDArray[np.uint8]) -> Segmentation:
        """Segment one (H, W, 3) uint8 RGB picture of its size; it cannot tell which way is up."""
        (alpha,) = self._run(image[None].astype(np.float32) / np.float32(255))
        return Segmentation(alpha[0, :, :, 0])


def find_peer_file(peer: str = "mediapipe") -> Path:
    """Find the peer's file in an installed `mediapipe` package, without importing that.

    Raises:
        FileNotFoundError: if it is not there; says how to get it.
    """
    inside = PEERS[peer][1]
    found = find_spec("mediapipe")
    for folder in (found.submodule_search_locations if found else None) or ():
        if (Path(folder) / inside).exists():
            return Path(folder) / inside
    raise FileNotFoundError(f"MediaPipe's model is not here. {_remedy(peer)}")


def _remedy(peer: str) -> str:
    return (
        "Run `pip download --no-deps mediapipe==0.10.21`, unzip the wheel, and "
        f"pass --peer-file mediapipe/{PEERS[peer][1]}"
    )
