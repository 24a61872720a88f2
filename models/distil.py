"""Let a larger network teach a smaller one: half of what it is told is the truth, half the teacher's opinion.

A network of few pixels learns more from a soft outline that a better one saw than from the drawn one alone.

Source:
    Hinton, Vinyals, Dean, "Distilling the Knowledge in a Neural Network", 2015.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import keras
import numpy as np
import numpy.typing as npt

from models.loader import Batch
from models.transfer import copy_all_weights, read_network
from models.unet import build_unet
from models.variants import Variant


def load_teacher(path: Path, variant: Variant, size: tuple[int, int]) -> keras.Model:
    """Build the network of `variant` for pictures of `size` and give it the weights of a training run.

    Raises:
        ValueError: if the file is the network of another variant.
    """
    teacher = build_unet(replace(variant, size=size))
    if not copy_all_weights(read_network(path), teacher):
        raise ValueError(f"{path} is not the network that is to teach.")
    return teacher


def teach(
    batches: Generator[Batch, None, None], teacher: keras.Model, size: tuple[int, int]
) -> Iterator[Batch]:
    """Turn the teacher's batches into the student's.

    Args:
        batches: pictures and truths of the teacher's size.
        teacher: gives `alpha` for them.
        size: (height, width) in pixels of the student's pictures.

    Yields:
        The same batches, smaller, each alpha the mean of the truth and the teacher's answer.
    """
    for images, targets, weights in batches:
        opinion = teacher.predict_on_batch(images.astype(np.float32))["alpha"] * 255
        alphas = (targets["alpha"] + opinion) / 2
        yield (
            _shrink(images, size),
            {**targets, "alpha": _shrink((alphas + 0.5).astype(np.uint8), size)[..., None]},
            weights,
        )


def _shrink(pictures: npt.NDArray[np.uint8], size: tuple[int, int]) -> npt.NDArray[np.uint8]:
    small = [cv2.resize(picture, size[::-1], interpolation=cv2.INTER_AREA) for picture in pictures]
    return np.stack(small).astype(np.uint8)
