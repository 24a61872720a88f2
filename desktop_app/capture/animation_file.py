"""Pictures that move: GIF, animated PNG and animated WebP, read picture by picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.capture.frame import RgbImage
from desktop_app.capture.last_picture import middle_of_last
from desktop_app.capture.picture_file import MOST_PIXELS, is_endless
from desktop_app.capture.video_decoding import warn_once
from desktop_app.errors import SourceError

if TYPE_CHECKING:
    from PIL import Image

ANIMATION_SUFFIXES = frozenset({".gif", ".png", ".apng", ".webp"})
_SHORTEST_S, _USUAL_S = 0.02, 0.1
"""Browsers show a picture whose note says less than the first for as long as the second."""


def is_animated(path: Path) -> bool:
    """Whether a file holds a picture that moves; False for everything that cannot be read."""
    if path.suffix.lower() not in ANIMATION_SUFFIXES or is_endless(path):
        return False
    from PIL import Image

    try:
        with Image.open(path) as picture:
            return len(_moving(picture)) > 1
    except Exception:
        # Pillow's decoders raise nearly anything on broken files. Whoever loads it next says what is wrong.
        return False


def read_animation(path: Path) -> Iterator[tuple[RgbImage, float]]:
    """Read a picture that moves from its beginning to its end, holding one picture at a time.

    A file that breaks off after some pictures ends there; that is logged.

    Args:
        path: GIF, PNG or WebP.

    Yields:
        (H, W, 3) uint8 RGB, transparent parts white, and its time in seconds from the first picture.

    Raises:
        SourceError: if the file is missing, larger than `MOST_PIXELS`, or breaks before its first picture.
    """
    from PIL import Image

    count = 0
    try:
        with Image.open(path) as animation:
            if animation.width * animation.height > MOST_PIXELS:
                raise SourceError(f"{path.name} has too many pixels. Choose a smaller picture.")
            times = [0.0]
            for index in _moving(animation):
                animation.seek(index)
                image = _on_white(animation)
                yield image, times[-1]
                count += 1
                times.append(times[-1] + _seconds(animation.info.get("duration")))
        if (middle_s := middle_of_last(times)) is not None:
            yield image, middle_s
    except SourceError:
        raise
    except FileNotFoundError as error:
        raise SourceError(f"{path.name} is not there any more. Choose another file.") from error
    except GeneratorExit:
        raise
    except Exception as error:
        if not count:
            raise SourceError(f"{path.name} is broken and cannot be shown. Choose another.") from error
        warn_once(path, f"breaks off after frame {count}.")


def _moving(picture: Image.Image) -> range:
    """Give the numbers of the pictures; a PNG may begin with one that is for those who show no motion."""
    return range(1 if picture.info.get("default_image") else 0, int(getattr(picture, "n_frames", 1)))


def _on_white(picture: Image.Image) -> RgbImage:
    from PIL import Image

    if not picture.has_transparency_data:
        return np.array(picture.convert("RGB"), np.uint8)
    paper = Image.new("RGBA", picture.size, "white")
    return np.array(Image.alpha_composite(paper, picture.convert("RGBA")).convert("RGB"), np.uint8)


def _seconds(duration_ms: object) -> float:
    shown_s = float(duration_ms) / 1000 if isinstance(duration_ms, (int, float)) else 0.0
    return shown_s if _SHORTEST_S <= shown_s < 3600 else _USUAL_S
