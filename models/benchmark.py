"""Which pictures are scored, and the part of each that counts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from models.crops import upper_body
from models.dataset import AlphaBytes, RgbImage, list_pairs, read_alpha, read_rgb, read_table

CROPS = ("upper-body", "none")
DARK_BELOW = 60  # mean grey level, 0-255
# Looked through on 2026-11-24: `val` pictures in which one sees others, to whom the labels give no alpha.
_OTHERS_IN_CCP = """
    0051 0057 0152 0172 0213 0237 0257 0284 0315 0316 0321 0429 0454 0464 0477 0490 0593 0641 0661 0681 0708
    0712 0804 0813 0827 0843 0876 0898
"""
_OTHERS_IN_SELFIE = "1358 1371 1419 1440 1455"
WITH_OTHERS = frozenset(
    [f"ccp_{number}" for number in _OTHERS_IN_CCP.split()]
    + [f"selfie_{number}v" for number in _OTHERS_IN_SELFIE.split()]
)


@dataclass(frozen=True)
class Case:
    """One picture to score, on disk."""

    stem: str
    source: str
    image: Path
    alpha: Path

    def read(self) -> tuple[RgbImage, AlphaBytes]:
        """Read picture, (H, W, 3) uint8 RGB, and truth, (H, W) uint8, 255 = person.

        Raises:
            ValueError: if one cannot be read, or they differ in size.
        """
        image, alpha = read_rgb(self.image), read_alpha(self.alpha)
        if image.shape[:2] != alpha.shape:
            raise ValueError(f"{self.image} is {image.shape[:2]} but its alpha is {alpha.shape}.")
        return image, alpha

    def read_part(self, crop: str) -> tuple[RgbImage, AlphaBytes]:
        """Do the same, and give the part of both that is scored under one of `CROPS`."""
        image, alpha = self.read()
        rows = crop_rows(alpha, crop)
        return image[rows], alpha[rows]


def list_cases(data: Path, limit: int | None = None) -> list[Case]:
    """List what is to be scored.

    Args:
        data: a folder with `images/` and `alphas/`; or the root of the training data, whose `people.csv` says
            what is `val` (without it, all of `people/` is scored).
        limit: at most so many, taken evenly over the whole list; None for all.

    Raises:
        ValueError: if there is nothing to score; says what is missing.
    """
    folder = data if (data / "images").is_dir() else data / "people"
    rows = read_table(data) if folder != data else {}
    cases = [
        Case(image.stem, rows.get(image.stem, {}).get("source") or folder.name, image, alpha)
        for image, alpha in list_pairs(folder)
        if not rows or rows.get(image.stem, {}).get("split") == "val"
    ]
    if not cases:
        raise ValueError(f"{data / 'people.csv'} calls no picture in {folder} val: there is nothing to score.")
    if limit is None or limit >= len(cases):
        return cases
    return [cases[int(i)] for i in np.linspace(0, len(cases) - 1, limit)]


def crop_rows(alpha: AlphaBytes, crop: str) -> slice:
    """Give the rows that are scored under one of `CROPS`."""
    return upper_body(alpha) if crop == "upper-body" else slice(0, alpha.shape[0])


def framing(alpha: AlphaBytes) -> str:
    """Name how much of the picture the people fill, from their share of its area.

    Args:
        alpha: (H, W) uint8 of the scored part, 255 = person.
    """
    share = float((alpha > 127).mean())
    if share > 0.6:
        return "face fills the frame"
    return "head and shoulders" if share > 0.35 else "upper body" if share > 0.15 else "full body or far"


def company(stem: str) -> str:
    """Say whether others are seen behind the person whom the label calls the person; only `val` is known."""
    if stem not in WITH_OTHERS and not stem.startswith(("ccp_", "selfie_")):
        return "not known"
    return "others behind" if stem in WITH_OTHERS else "alone"


def grey_level(image: RgbImage) -> float:
    """Give the mean grey level, 0-255, of a (H, W, 3) uint8 RGB picture."""
    return float(image.reshape(-1, 3).mean(axis=0) @ np.array([0.299, 0.587, 0.114]))


def lighting(image: RgbImage) -> str:
    """Call a picture dark or normal by its mean grey level."""
    return "dark" if grey_level(image) < DARK_BELOW else "normal"
