"""Loads the network of another program to compare with; it runs in the same matting as ours."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from desktop_app.errors import ModelError
from desktop_app.matting.segment import Segmenter


def load_peer(path: Path | None, *, threads: int) -> Segmenter:
    """Load MediaPipe's segmenter of people.

    Args:
        path: its `.tflite` file; None looks in an installed package, without importing that.
        threads: how many it may use, at least 1.

    Raises:
        ModelError: if the file is missing or cannot be run; says what to do.
    """
    if path is not None and not path.is_file():
        raise ModelError(f"There is no file {path}. Check the name after --peer-file.")
    # Imported here: `models` brings the library that runs networks.
    from models.peer import MediaPipeSegmenter, OtherFileError, find_peer_file
    from models.shipped import ModelFileError

    try:
        found = path or find_peer_file()
    except FileNotFoundError as error:
        raise ModelError(str(error)) from error
    try:
        # It fits by shape: `models` knows nothing of this program's types.
        return cast("Segmenter", MediaPipeSegmenter(found, threads=threads))
    except (OtherFileError, OSError) as error:
        raise ModelError(
            f"{found} is not MediaPipe's segmenter for wide pictures. Name another file."
        ) from error
    except ModelFileError as error:
        raise ModelError(f"MediaPipe's network cannot be run: {error}") from error
