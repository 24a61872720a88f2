"""Originals that the user keeps on purpose, to change the backdrop of a picture later. They show the room.

One file each, in a folder of their own that nobody else may enter: a zip of the camera's picture, the rough
alpha, a small copy of the picture as it was saved, what it looked like, and how closely it looks at the room.
"""

from __future__ import annotations

import io
import json
import zipfile
from contextlib import suppress
from dataclasses import astuple, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.capture.picture_file import MOST_PIXELS
from desktop_app.errors import SourceError
from desktop_app.matting.crop import MOST_ZOOM, Crop
from desktop_app.output.trouble import cannot_write
from desktop_app.paths import write_uniquely
from desktop_app.settings import LOOK_FIELDS, Settings, from_json

if TYPE_CHECKING:
    from PIL.Image import Image

    from desktop_app.capture.frame import RgbaImage, RgbImage
    from desktop_app.matting.parts import Parts

SUFFIX = ".original"
MOST_KEPT = 20
"""The oldest beyond these is deleted when another is kept."""
_NAME, _NAME_CHARACTERS = "%Y%m%d-%H%M%S-%f", 22
_TICK = timedelta(microseconds=1)
_THUMBNAIL_PX = 320
_LARGEST_ABOUT_BYTES = 1 << 16
# What an earlier version did not keep is taken for the closest look, which blurs a room the most.
_CLOSEST = Crop(size=1 / MOST_ZOOM)
_BROKEN = "The original of this picture is broken. Delete it, and edit another."


@dataclass(frozen=True)
class Original:
    """One that is kept.

    Attributes:
        path: its file.
        picture: name of the picture that was saved.
        settings: backdrop and edge of that picture.
        crop: the part of the camera's picture that it shows.
    """

    path: Path
    picture: str
    settings: Settings
    crop: Crop = _CLOSEST


class OriginalStore:
    """The folder. It is made when the first original is kept, and not before."""

    def __init__(self, folder: Path) -> None:
        """Name the folder."""
        self._folder = folder

    def keep(self, parts: Parts, shown: RgbImage | RgbaImage, picture: str, settings: Settings) -> Path:
        """Keep the parts of a picture.

        Args:
            parts: what it was made of.
            shown: (H, W, 3 or 4) uint8, the picture as it was saved.
            picture: the name it was saved under.
            settings: in force then.

        Raises:
            OutputError: if it cannot be written.
        """
        from PIL import Image

        small = Image.fromarray(shown)
        small.thumbnail((_THUMBNAIL_PX, _THUMBNAIL_PX))
        rough = Image.fromarray(np.rint(parts.rough * 65535).astype(np.uint16))
        about = {
            "picture": picture,
            "look": {name: getattr(settings, name) for name in LOOK_FIELDS},
            "crop": astuple(parts.view.crop),
        }

        def write(path: Path) -> None:
            path.chmod(0o600)
            with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as file:
                for name, image in (
                    ("camera", Image.fromarray(parts.image)),
                    ("matte", rough),
                    ("shown", small),
                ):
                    file.writestr(f"{name}.png", _png(image))
                file.writestr("about.json", json.dumps(about, ensure_ascii=True))

        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._folder.chmod(0o700)
            path = write_uniquely(self._folder, self._next_name(), SUFFIX, write)
        except OSError as error:
            raise cannot_write(self._folder / picture, error) from error
        for old in [each for each in self._paths() if each != path][MOST_KEPT - 1 :]:
            with suppress(OSError):
                old.unlink()
        return path

    def recent(self) -> list[Original]:
        """Give all that are kept, the newest first; broken ones too, so that they can be deleted."""
        return [self._about(path) for path in self._paths()]

    def shown(self, original: Original) -> RgbaImage:
        """Give the small copy of the picture as it was saved: (H, W, 4) uint8.

        Raises:
            SourceError: if it cannot be read.
        """
        return np.array(_read(original.path, "shown").convert("RGBA"), np.uint8)

    def load(self, original: Original) -> Parts:
        """Give what a picture was made of.

        Raises:
            SourceError: if it cannot be read.
        """
        from desktop_app.matting.parts import Parts
        from desktop_app.matting.zones import View

        image = np.array(_read(original.path, "camera").convert("RGB"), np.uint8)
        rough = np.asarray(_read(original.path, "matte"))
        if rough.ndim != 2 or not rough.size:
            raise SourceError(_BROKEN)
        alpha = (rough.astype(np.float32) / 65535).clip(0, 1)
        return Parts(image, alpha, original.settings, view=View(crop=original.crop))

    def delete(self, original: Original) -> None:
        """Delete one for good.

        Raises:
            OSError: if it cannot be deleted.
        """
        original.path.unlink(missing_ok=True)

    def _next_name(self) -> str:
        """Give the time, or just after the newest: a clock that goes back makes no new picture an old one."""
        now = datetime.now(UTC)
        for path in self._paths():
            # Names of an earlier version hold the local time: read as if it were this one, they sort alike.
            with suppress(ValueError, OverflowError):
                newest = datetime.strptime(path.name[:_NAME_CHARACTERS], _NAME).replace(tzinfo=UTC)
                return f"{max(now, newest + _TICK):{_NAME}}"
        return f"{now:{_NAME}}"

    def _paths(self) -> list[Path]:
        """Give all files, the newest first: they are named by their time."""
        try:
            found = [path for path in self._folder.iterdir() if path.suffix == SUFFIX]
        except OSError:
            return []
        return sorted((path for path in found if not path.name.startswith(".")), reverse=True)

    def _about(self, path: Path) -> Original:
        try:
            about = json.loads(_content(path, "about.json", _LARGEST_ABOUT_BYTES))
            look = {name: value for name, value in about["look"].items() if name in LOOK_FIELDS}
            return Original(path, str(about["picture"]), from_json(look), _crop(about.get("crop")))
        except (SourceError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return Original(path, path.name, Settings())


def _crop(stored: object) -> Crop:
    match stored:
        case [float(left), float(top), float(size)] if 1 / MOST_ZOOM <= size <= 1:
            return Crop(left, top, size)
    return _CLOSEST


def _png(image: Image) -> bytes:
    content = io.BytesIO()
    image.save(content, "PNG", compress_level=3)
    return content.getvalue()


def _read(path: Path, name: str) -> Image:
    from PIL import Image

    try:
        image = Image.open(io.BytesIO(_content(path, f"{name}.png", 8 * MOST_PIXELS)), formats=["PNG"])
        if image.width * image.height > MOST_PIXELS:
            raise SourceError(_BROKEN)
        image.load()
    except SourceError:
        raise
    except Exception as error:  # Pillow raises nearly anything on broken files.
        raise SourceError(_BROKEN) from error
    return image


def _content(path: Path, name: str, largest_bytes: int) -> bytes:
    try:
        with zipfile.ZipFile(path) as file, file.open(name) as part:
            content = part.read(largest_bytes + 1)
    except Exception as error:  # As here: zlib.error, for one that says it was packed.
        raise SourceError(_BROKEN) from error
    if len(content) > largest_bytes:
        raise SourceError(_BROKEN)
    return content
