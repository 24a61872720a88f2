"""Which input a picture of each shape gets, and that those of one network go together."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from desktop_app.matting.segment import input_size
from models.variants import VARIANTS, Variant, best_size, find_variant


@pytest.mark.parametrize(
    ("picture", "best"),
    [
        ((720, 1280), (160, 288)),
        ((480, 640), (192, 256)),
        ((412, 549), (192, 256)),  # a row more than 4 to 3
        ((450, 670), (160, 288)),  # 7 % larger in the other: not worth the bars
        ((500, 500), (192, 256)),
        ((640, 480), (256, 192)),
        ((1280, 720), (256, 192)),
    ],
)
def test_a_picture_gets_another_size_where_it_is_much_larger(
    picture: tuple[int, int], best: tuple[int, int]
) -> None:
    sizes = ((160, 288), (192, 256), (256, 192))
    assert best_size(sizes, picture) == best
    assert input_size(SimpleNamespace(size=sizes[0], sizes=sizes), np.zeros((*picture, 3), np.uint8)) == best


@pytest.mark.parametrize("variant", VARIANTS.values(), ids=VARIANTS)
def test_every_size_halves_as_the_usual_one_does(variant: Variant) -> None:
    def halvings(size: tuple[int, int]) -> list[tuple[bool, ...]]:
        """Say of each side at each stage but the coarsest whether it is odd."""
        odd, sides = [], size
        for _ in range(5 if variant.stages > 5 else 4):
            odd.append(tuple(side % 2 == 1 for side in sides))
            sides = tuple(-(-side // 2) for side in sides)
        return odd

    assert all(halvings(size) == halvings(variant.size) for size in variant.sizes)


def test_a_variant_is_found_by_its_usual_size() -> None:
    assert find_variant((160, 288)) is VARIANTS["balanced"]
    with pytest.raises(ValueError, match="192 x 256"):
        find_variant((192, 256))
