"""Picture files: read upright and as RGB whatever is inside, or as a source that shows one picture."""

from __future__ import annotations

import os
import stat
import time
import warnings
from collections.abc import Callable
from os.path import isdir
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from desktop_app.capture.colour_profile import to_srgb
from desktop_app.capture.frame import Frame, RgbImage
from desktop_app.capture.suffixes import PICTURE_SUFFIXES
from desktop_app.errors import SourceError

if TYPE_CHECKING:
    from PIL import Image

FRAMES_PER_S = 15
"""How often a picture is given again: enough for a slider to feel immediate."""
MOST_PIXELS = 89_000_000
"""Larger pictures are refused: 89 megapixels is Pillow's own warning level, and 270 MB of memory."""
_ORIENTATION = 0x0112
_TURNS_OF_NOTES = {
    2: "FLIP_LEFT_RIGHT",
    3: "ROTATE_180",
    4: "FLIP_TOP_BOTTOM",
    5: "TRANSPOSE",
    6: "ROTATE_270",
    7: "TRANSVERSE",
    8: "ROTATE_90",
}
"""Pillow's name of what makes a picture with such a note upright."""
_OTHER_KINDS = frozenset({".svg", ".svgz", ".jxl", ".dng", ".cr2", ".cr3", ".nef", ".arw", ".xcf"})
"""Suffixes of what people rightly take for pictures, though Pillow does not read them by itself."""


def is_called_picture(path: Path) -> bool:
    """Whether a file has the name of a picture, be it of a kind that cannot be read."""
    return path.suffix.lower() in PICTURE_SUFFIXES | _OTHER_KINDS


def is_endless(path: Path) -> bool:
    """Whether a file is a pipe or a device, which may keep whoever reads it waiting for good."""
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def load_picture(path: Path) -> RgbImage:
    """Read a picture file, the first picture of an animated one.

    The camera's orientation note (EXIF) and a colour profile are obeyed, CMYK, palette, grey and 16-bit
    pictures are converted, and transparent parts become white.

    Args:
        path: a PNG, JPEG, WebP, HEIC, AVIF, or anything else that Pillow reads.

    Returns:
        (H, W, 3) uint8 RGB.

    Raises:
        SourceError: if the file is missing, no picture, broken, or larger than `MOST_PIXELS`.
    """
    path = Path(path)
    # Not `path.is_dir()`, which raises for names that are too long and for folders that may not be read.
    if isdir(path):
        raise SourceError(f"{path.name} is a folder. Choose a picture file.")
    if is_endless(path):
        raise SourceError(f"{path.name} is not a picture. Choose another file.")
    from PIL import Image, UnidentifiedImageError
    from pillow_heif import register_heif_opener

    register_heif_opener(thumbnails=False)
    # Pillow warns on stderr: of broken notes, which spoil no picture, and of sizes, which are checked here.
    for kind in (UserWarning, Image.DecompressionBombWarning):
        warnings.filterwarnings("ignore", category=kind, module=r"PIL\.")
    try:
        with Image.open(path) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise SourceError(_too_large(path))
            return _to_rgb(picture)
    except SourceError:
        raise
    except FileNotFoundError as error:
        raise SourceError(f"{path.name} is not there any more. Choose another file.") from error
    except PermissionError as error:
        raise SourceError(f"You may not read {path.name}. Change its permissions.") from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
        raise SourceError(_too_large(path)) from error
    except UnidentifiedImageError as error:
        if path.suffix.lower() in _OTHER_KINDS:
            raise SourceError(
                f"{path.name} is a kind of picture that cannot be read. Save it as a PNG, JPEG or WebP file."
            ) from error
        raise SourceError(f"{path.name} is not a picture. Choose another file.") from error
    except Exception as error:
        # Pillow's decoders raise nearly anything on broken files: SyntaxError, struct.error, EOFError…
        raise SourceError(f"{path.name} is broken and cannot be shown. Choose another picture.") from error


def _to_rgb(picture: Image.Image) -> RgbImage:
    from PIL import Image

    profile = picture.info.get("icc_profile") or b""
    picture = _upright(picture)
    if picture.mode == "F" or picture.mode.startswith("I"):
        return np.repeat(_to_bytes(np.asarray(picture))[..., None], 3, axis=2)
    if picture.has_transparency_data:
        paper = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(paper, picture.convert("RGBA"))
    if picture.mode not in ("L", "CMYK"):
        picture = picture.convert("RGB")
    return np.array(to_srgb(picture, profile), np.uint8)


def _upright(picture: Image.Image) -> Image.Image:
    from PIL.Image import Transpose

    picture.load()  # A TIFF is turned by that, and its note gone.
    # Not by `ImageOps.exif_transpose`: it writes all notes anew, and fails where any of them is broken.
    try:
        name = _TURNS_OF_NOTES.get(picture.getexif().get(_ORIENTATION, 1))
    except Exception:  # Here too Pillow raises nearly anything, and no note spoils a picture.
        name = None
    return picture.transpose(Transpose[name]) if name is not None else picture


def _to_bytes(grey: NDArray[np.generic]) -> NDArray[np.uint8]:
    """Bring 16-bit, 32-bit or float grey values down to bytes."""
    # In place: at the largest size that is let in, each copy costs 350 MB.
    values: NDArray[np.float32] = grey.astype(np.float32)
    np.nan_to_num(values, copy=False)
    values.clip(0, None, out=values)
    highest = float(values.max(initial=0.0))
    if grey.dtype.kind == "f" and highest <= 1.0:
        values *= 255
    elif highest > 255 or grey.dtype.itemsize == 2:
        values *= 255 / (65535 if highest <= 65535 else highest)
    np.rint(values, out=values)
    rounded: NDArray[np.uint8] = values.astype(np.uint8)
    return rounded


def _too_large(path: Path) -> str:
    return f"{path.name} is too large. Choose a picture of at most {MOST_PIXELS // 1_000_000} megapixels."


class PictureFile:
    """A picture as a frame source: the same picture again and again."""

    def __init__(
        self,
        path: Path,
        *,
        wait: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Name the file; it is read by `open`.

        Args:
            path: a picture file.
            wait: called with the seconds to pause before a frame is due.
            clock: gives the time in seconds; never goes back.
        """
        self._path = Path(path).absolute()
        self.source_id = f"file:{self._path}"
        self.name = self._path.name
        self._wait = wait
        self._clock = clock
        self._image: RgbImage | None = None
        self._index = 0
        self._due_at_s = 0.0

    def open(self) -> None:
        """Read the picture.

        Raises:
            SourceError: if it cannot be read.
        """
        self._image = load_picture(self._path)
        self._index = 0
        self._due_at_s = self._clock()

    def read(self) -> Frame:
        """Give the picture again when it is due.

        Raises:
            SourceError: if it is not open.
        """
        if self._image is None:
            raise SourceError(f"{self.name} is not open. Choose it again.")
        ahead_s = self._due_at_s - self._clock()
        if ahead_s > 0:
            self._wait(ahead_s)
        now_s = self._clock()
        self._due_at_s = max(self._due_at_s, now_s - 1 / FRAMES_PER_S) + 1 / FRAMES_PER_S
        frame = Frame(self._image, self._index, now_s, self.source_id)
        self._index += 1
        return frame

    def close(self) -> None:
        """Forget the picture."""
        self._image = None
