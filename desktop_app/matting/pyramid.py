"""Smaller copies of one picture, made by halving it: several stages need some, and share the halves."""

from __future__ import annotations

import numpy as np

from desktop_app.capture.frame import RgbImage
from desktop_app.capture.opencv import cv2
from models.closer import Part


class Pyramid:
    """A picture and its halves, each made when it is first asked for.

    Halving is OpenCV's fast path (720p to a quarter in 0.26 ms instead of 0.8), and an average of averages is
    the same average.
    """

    def __init__(self, image: RgbImage) -> None:
        """Begin with the picture, (H, W, 3) uint8 RGB, which must not change from now on."""
        self._levels = [image]

    @property
    def image(self) -> RgbImage:
        """The picture itself."""
        return self._levels[0]

    def resize(self, size: tuple[int, int], *, is_quick: bool = False) -> RgbImage:
        """Give the picture in another size, averaged where it shrinks.

        Args:
            size: (height, width) in pixels.
            is_quick: average only where it shrinks to half or less. The network finds as much in what lies
                between two pixels, and that takes a quarter of the time.

        Returns:
            A (height, width, 3) uint8 RGB picture, not to be changed; the picture itself if it has that size.
        """
        height, width = size
        index = 0
        while self._may_halve(index, size):
            index += 1
            if index == len(self._levels):
                self._levels.append(_half(self._levels[-1]))
        image = self._levels[index]
        if image.shape[:2] == size:
            return image
        least = 2 if is_quick else 1
        shrinks = image.shape[0] > least * height or image.shape[1] > least * width
        method = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
        return np.asarray(cv2.resize(image, (width, height), interpolation=method), np.uint8)

    def cut(self, part: Part, size: tuple[int, int]) -> Pyramid:
        """Give a part of the picture, with the halves that are there already.

        Args:
            part: rows and columns of a copy of this `size`; not empty.
            size: (height, width) in pixels of that copy, which may have been shrunk by any factor.

        Returns:
            The part, its edges on the nearest pixels of the picture; a pixel each way at least.
        """
        spans = []
        for span, full, few in zip(part, self.image.shape, size, strict=False):
            first = min(round(span.start * full / few), full - 1)
            spans.append((first, max(first + 1, round(span.stop * full / few))))
        cut = Pyramid(self.image)
        cut._levels = []
        for level in self._levels:
            cut._levels.append(level[slice(*spans[0]), slice(*spans[1])])
            if any(edge % 2 for span in spans for edge in span):
                break
            spans = [(first // 2, last // 2) for first, last in spans]
        return cut

    def _may_halve(self, index: int, size: tuple[int, int]) -> bool:
        height, width = self._levels[index].shape[:2]
        is_even = not (height % 2 or width % 2)
        return is_even and height >= 2 * size[0] and width >= 2 * size[1]


def resize_area(image: RgbImage, size: tuple[int, int]) -> RgbImage:
    """Resize one picture once; see `Pyramid.resize`."""
    return Pyramid(image).resize(size)


def _half(image: RgbImage) -> RgbImage:
    size = (image.shape[1] // 2, image.shape[0] // 2)
    half = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
    half.flags.writeable = False
    return half
