"""The sizes the network comes in. Light to import: no framework."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Sizes = Sequence[tuple[int, int]]
"""(height, width) in pixels each, the usual one first."""

FULL_WIDTH = (1, 6, 6, 6, 6, 6, 6)
"""How many times as many channels there are inside the blocks of EfficientNet-Lite's stages as outside."""

_WORTH_IT = 1.1


@dataclass(frozen=True)
class Variant:
    """What distinguishes the sizes of the network.

    Attributes:
        size: (height, width) of the input in pixels, each a multiple of 16.
        other_sizes: further sizes, for pictures of other shapes; the weights are the same. Each side must halve
            as that of the usual size does, evenly or not, down to the coarsest stage: it decides where in the
            picture what a pixel there says belongs.
        lite: which EfficientNet-Lite, 0-2.
        stages: how many of its seven stages are kept.
        filters: decoder channels per scale, finest first (strides 2, 4, 8, ...).
        refinements: how often the decoder looks once more at each scale but the coarsest, finest first; empty:
            never.
        wider: for each stage kept, how many times as many channels there are inside its blocks as outside.
    """

    size: tuple[int, int]
    lite: int
    stages: int
    filters: tuple[int, ...]
    other_sizes: tuple[tuple[int, int], ...] = ()
    refinements: tuple[int, ...] = ()
    wider: tuple[int, ...] = FULL_WIDTH

    @property
    def sizes(self) -> tuple[tuple[int, int], ...]:
        """Every (height, width) in pixels, the usual one first."""
        return (self.size, *self.other_sizes)


VARIANTS = {
    "fast": Variant(
        (128, 192),
        lite=0,
        stages=5,
        filters=(12, 20, 32, 64),
        other_sizes=((176, 144),),
        wider=(1, 4, 4, 4, 3),
    ),
    "balanced": Variant(
        (160, 288),
        lite=0,
        stages=6,
        filters=(16, 24, 40, 96, 128),
        other_sizes=((192, 256), (256, 192)),
        refinements=(0, 0, 1, 1),
        wider=(1, 4, 4, 4, 3, 3),
    ),
    "fine": Variant(
        (256, 448),
        lite=2,
        stages=6,
        filters=(24, 40, 64, 128, 192),
        other_sizes=((288, 384), (384, 288)),
        refinements=(0, 2, 3, 3),
    ),
}


def find_variant(size: tuple[int, int]) -> Variant:
    """Give the variant whose usual (height, width) this is; raises ValueError where there is none."""
    for variant in VARIANTS.values():
        if variant.size == size:
            return variant
    raise ValueError(f"No network takes pictures of {size[0]} x {size[1]}.")


def signature_of(size: tuple[int, int]) -> str:
    """Name the signature of a `.tflite` file that takes pictures of this (height, width)."""
    return f"{size[0]}x{size[1]}"


def size_of(signature: str) -> tuple[int, int]:
    """Give the (height, width) that a signature is named after; raises ValueError for another name."""
    height, width = map(int, signature.split("x"))
    return height, width


def best_size(sizes: Sizes, picture: tuple[int, int]) -> tuple[int, int]:
    """Choose the input size of a network for a picture: that in which it is largest.

    It is the usual one unless another shows the picture larger by `_WORTH_IT`: bars above and below people,
    whom the frame mostly cuts there, cost more than a few more pixels gain (measured on crops of many shapes).

    Args:
        sizes: (height, width) each, at least one, the usual one first.
        picture: (height, width).
    """

    def scale(size: tuple[int, int]) -> float:
        return min(size[0] / picture[0], size[1] / picture[1])

    largest = max(sizes, key=scale)
    return largest if scale(largest) >= _WORTH_IT * scale(sizes[0]) else sizes[0]
