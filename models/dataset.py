"""Photos of people with their alphas, and rooms without people, read from a folder into memory.

The folder has the shape of the training data: `people/images`, `people/alphas` (same stems),
`people.csv` (optional: without it every pair is training data of full weight), `rooms/` (pictures
without people) and `cutouts/` (RGBA people); only the people are required.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import cv2
import numpy as np
import numpy.typing as npt

RgbImage = npt.NDArray[np.uint8]
AlphaBytes = npt.NDArray[np.uint8]

MAX_SIDE_PX = 832
SPLITS = ("train", "val")
NETWORK_LABEL_WEIGHT = 0.5  # labels no person has drawn are noisier
# Of the 142 training labels that our own network agreed with least, looked at on 2026-11-24, these are plainly
# wrong: an arm or fingers are missing, or half a shirt.
WRONG_LABELS = frozenset(f"cam_gesture_{number:04}" for number in (47, 62, 129, 159, 247, 322))
Item = TypeVar("Item")
Result = TypeVar("Result")

_PICTURES = {".jpg", ".jpeg", ".png", ".webp"}


@dataclass(frozen=True, eq=False)
class Photo:
    """A picture of a person.

    Attributes:
        stem: file name without its ending.
        source: which collection it came from.
        image: (H, W, 3) uint8 RGB.
        alpha: (H, W) uint8, 255 = person.
        weight: how far the label is trusted, 0-1.
    """

    stem: str
    source: str
    image: RgbImage
    alpha: AlphaBytes
    weight: float = 1.0


@dataclass(frozen=True)
class Pictures:
    """All that training draws from."""

    photos: tuple[Photo, ...]
    cutouts: tuple[Photo, ...]
    rooms: tuple[RgbImage, ...]


def read_rgb(path: Path) -> RgbImage:
    """Read a picture as (H, W, 3) uint8 RGB. Raises ValueError naming the file if it is none."""
    bgr = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if bgr is None:
        raise ValueError(f"{path} is not a picture that can be read.")
    if _is_cut_off(path.read_bytes()):
        raise ValueError(f"{path} is not whole: its end is missing.")
    return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)


def _is_cut_off(data: bytes) -> bool:
    """Tell whether a JPEG file ends before its picture does, of which OpenCV leaves the rest grey."""
    if not data.startswith(b"\xff\xd8"):
        return False
    # What comes before the picture may hold another one, which is whole.
    at = 2
    while data[at : at + 1] == b"\xff" and data[at + 1 : at + 2] != b"\xda":
        padded = data[at + 1 : at + 2] == b"\xff"
        at += 1 if padded else 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return b"\xff\xd9" not in data[at:]


def read_alpha(path: Path) -> AlphaBytes:
    """Read a grey picture as (H, W) uint8. Raises ValueError naming the file if it is none, or transparent."""
    alpha, whole = (cv2.imread(str(path), flag) for flag in (cv2.IMREAD_GRAYSCALE, cv2.IMREAD_UNCHANGED))
    if alpha is None or whole is None:
        raise ValueError(f"{path} is not a picture that can be read.")
    if whole.ndim == 3 and whole.shape[2] == 4 and whole[..., 3].min() not in (255, 65535):
        raise ValueError(f"{path} is transparent. An alpha must be grey: white for people, black around.")
    return np.asarray(alpha, np.uint8)


def _limit(image: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    scale = max(MAX_SIDE_PX / max(image.shape[:2]), 1 / min(image.shape[:2]))  # of no width, it would be none
    if scale >= 1:
        return image
    return np.asarray(cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)


def list_pairs(folder: Path) -> list[tuple[Path, Path]]:
    """List the pictures of `folder/images` with their `folder/alphas` of the same stem, in name order.

    Raises:
        ValueError: if there is no pair at all, or a picture has no alpha or is of a kind that is not read.
    """
    alphas = {path.stem: path for path in (folder / "alphas").glob("*")}
    images = sorted(path for path in (folder / "images").glob("*") if path.suffix.lower() in _PICTURES)
    alone = alphas.keys() - {path.stem for path in images}
    if unread := [path for path in sorted((folder / "images").glob("*")) if path.stem in alone]:
        raise ValueError(f"{unread[0]} and {len(unread) - 1} more are not read. Save them as jpg, png or webp.")
    missing = [path.name for path in images if path.stem not in alphas]
    if missing or not images:
        what = f"no alpha for {missing[0]} and {len(missing) - 1} more" if missing else "no pictures"
        raise ValueError(f"{folder} must hold images/ and alphas/ with the same stems: {what}.")
    return [(path, alphas[path.stem]) for path in images]


def _read_photo(pair: tuple[Path, Path], row: dict[str, str]) -> Photo:
    image, alpha = _limit(read_rgb(pair[0])), _limit(read_alpha(pair[1]))
    if image.shape[:2] != alpha.shape:
        raise ValueError(f"{pair[0].name} is {image.shape[:2]} but its alpha is {alpha.shape}.")
    weight = NETWORK_LABEL_WEIGHT if row.get("label") == "network" else 1.0
    return Photo(pair[0].stem, row.get("source") or "folder", image, alpha, weight)


def _read_cutout(path: Path) -> Photo | None:
    bgra = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    if bgra is None:
        raise ValueError(f"{path} is not a picture that can be read.")
    if bgra.ndim != 3 or bgra.shape[2] != 4:
        return None
    if bgra.dtype != np.uint8:
        raise ValueError(f"{path} has more than 8 bits a channel. Save it with 8.")
    rgba = np.asarray(cv2.cvtColor(bgra, cv2.COLOR_BGRA2RGBA), np.uint8)
    return Photo(path.stem, "cutout", np.ascontiguousarray(rgba[..., :3]), np.ascontiguousarray(rgba[..., 3]))


def _parallel(read: Callable[[Item], Result], items: Iterable[Item]) -> list[Result]:
    with ThreadPoolExecutor() as pool:
        return list(pool.map(read, items))


def read_table(data: Path) -> dict[str, dict[str, str]]:
    """Read `people.csv`: stem of a picture to its row; empty where there is no such file.

    Raises:
        ValueError: naming the file if it is no such table. What is not understood would be trained on.
    """
    path = data / "people.csv"
    if not path.exists():
        return {}
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
    except (UnicodeDecodeError, csv.Error) as error:
        raise ValueError(f"{path} cannot be read ({error}): it must be CSV, in UTF-8.") from error
    columns = set(rows[0]) if rows else set()
    if not columns >= {"id", "split"}:
        raise ValueError(f"{path} must have the columns id and split in its first line, parted by commas.")
    for row in rows:
        if Path(str(row["id"])).suffix.lower() in _PICTURES:
            raise ValueError(f"{path}: an id is a picture's name without its ending, not {row['id']}.")
        if row["split"] not in SPLITS:
            raise ValueError(f"{path}: the split of {row['id']} must be train or val, not {row['split']}.")
    return {row["id"]: row for row in rows}


def load_photos(data: Path, split: str) -> tuple[Photo, ...]:
    """Read the people of one split, `train` or `val`.

    Without `people.csv` the whole folder counts as `train`.
    """
    rows = read_table(data)
    chosen = [
        (pair, rows.get(pair[0].stem, {}))
        for pair in list_pairs(data / "people")
        if rows.get(pair[0].stem, {}).get("split", "train") == split and pair[0].stem not in WRONG_LABELS
    ]
    return tuple(_parallel(lambda item: _read_photo(*item), chosen))


def load_pictures(data: Path, *, holdout: int = 10) -> Pictures:
    """Read everything training needs.

    Args:
        data: the folder.
        holdout: every `holdout`-th room, in name order, is kept for testing (see `held_out_rooms`).

    Raises:
        ValueError: if a file cannot be used, or none is to be trained on; says which, and why.
    """
    photos = load_photos(data, "train")
    if not photos:
        raise ValueError(f"{data / 'people.csv'} leaves no picture to train on.")
    rooms = [path for i, path in enumerate(_room_paths(data)) if i % holdout]
    found = sorted(path for path in (data / "cutouts").glob("*") if path.suffix.lower() == ".png")
    cutouts = _parallel(_read_cutout, found)
    return Pictures(
        photos,
        tuple(c for c in cutouts if c is not None),
        tuple(_parallel(lambda path: _limit(read_rgb(path)), rooms)),
    )


def held_out_rooms(data: Path, *, holdout: int = 10) -> list[Path]:
    """List the rooms that `load_pictures` leaves out."""
    return _room_paths(data)[::holdout]


def _room_paths(data: Path) -> list[Path]:
    return sorted(path for path in (data / "rooms").glob("*") if path.suffix.lower() in _PICTURES)
