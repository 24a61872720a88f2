"""The weights that ship with the program: where they lie, what is known of them, whether they are whole."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

WEIGHTS = Path(__file__).resolve().parent / "weights"
REMEDY = "Install Backdrop Live again, or write the weights again with `python -m models.export`."


class ModelFileError(RuntimeError):
    """The network's files are missing or broken, or nothing here can run them; the message says what to do."""


@dataclass(frozen=True)
class Card:
    """What the `.json` beside the weights says of them.

    Attributes:
        variant: name in `models.variants.VARIANTS`.
        size: (height, width) of the input in pixels.
        other_sizes: further ones that the same files take.
        parameters: how many numbers the network has.
        precision: of the weights in the `.tflite` file, "float32" or "float16".
        sha256: file name to hash, of each file.
        bytes: file name to size, of each file.
        training: the run's settings and last scores.
        exported: date, YYYY-MM-DD.
        metrics: what `models.evaluate --record` measured; empty until then.
    """

    variant: str
    size: tuple[int, int]
    parameters: int
    precision: str
    sha256: dict[str, str]
    bytes: dict[str, int]
    training: dict[str, Any] = field(default_factory=dict)
    exported: str = ""
    other_sizes: tuple[tuple[int, int], ...] = ()
    metrics: dict[str, Any] = field(default_factory=dict)

    @property
    def sizes(self) -> tuple[tuple[int, int], ...]:
        """Every (height, width) in pixels that the files take, the usual one first."""
        return (self.size, *self.other_sizes)


def card_path(variant: str, folder: Path = WEIGHTS) -> Path:
    """Where the card of a variant lies."""
    return folder / f"{variant}.json"


def read_card(variant: str, folder: Path = WEIGHTS) -> Card:
    """Read what is known of a variant's weights.

    Raises:
        ModelFileError: if the file is missing or is not such a card.
    """
    path = card_path(variant, folder)
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        size = tuple(values["size"])
        others = tuple((int(height), int(width)) for height, width in values.get("other_sizes", ()))
        card = Card(**{**values, "size": size, "other_sizes": others})
        if card.variant != variant:
            raise ValueError("it is the card of other weights")
        if not isinstance(card.sha256, dict):
            raise TypeError("sha256 names no files")
        return card
    except FileNotFoundError as error:
        raise ModelFileError(f"{path} is missing. {REMEDY}") from error
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise ModelFileError(f"{path} cannot be read ({error}). {REMEDY}") from error


def write_card(card: Card, folder: Path = WEIGHTS) -> None:
    """Write the card of a variant, whole or not at all."""
    text = json.dumps(asdict(card), indent=1) + "\n"
    replace_text(card_path(card.variant, folder), text)


def checked_file(card: Card, ending: str, folder: Path = WEIGHTS) -> Path:
    """Give the path of one of a variant's files after comparing its hash with the card's.

    Args:
        card: of the variant.
        ending: ".tflite" or ".keras".
        folder: where the files lie.

    Raises:
        ModelFileError: if the file is missing, cannot be read or is not the one the card describes.
    """
    path = folder / f"{card.variant}{ending}"
    try:
        found = hash_file(path)
    except FileNotFoundError as error:
        raise ModelFileError(f"{path} is missing. {REMEDY}") from error
    except OSError as error:
        raise ModelFileError(f"{path} cannot be read ({error}). {REMEDY}") from error
    if found != card.sha256.get(path.name):
        raise ModelFileError(f"{path} is damaged: its hash is not the one in {card.variant}.json. {REMEDY}")
    return path


def hash_file(path: Path) -> str:
    """Give the SHA-256 of a file in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def replace_file(path: Path, write: Callable[[Path], object]) -> None:
    """Make or replace a file so that nobody ever sees half of it.

    Args:
        path: the file; its folder is made if needed.
        write: writes the content to the path it is given, which has the same ending.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent) as drafts:
        draft = Path(drafts) / path.name
        write(draft)
        os.replace(draft, path)


def replace_text(path: Path, text: str) -> None:
    """Make or replace a text file, whole or not at all."""
    replace_file(path, lambda draft: draft.write_text(text, encoding="utf-8"))
