"""Batches of examples, made by worker processes while the network computes."""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Generator
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from models.augment import HARD, Example, Mix, make_example, make_pair
from models.dataset import Pictures
from models.variants import Sizes

Arrays = dict[str, npt.NDArray[Any]]
Batch = tuple[npt.NDArray[np.uint8], Arrays, Arrays]

# Set in each worker by fork, so that the pictures are shared and not copied.
_shared: dict[str, Any] = {}

_CALIBRATION_STREAM, _CALIBRATION_BATCHES = 1, 8


def prepare_forking() -> None:
    """Keep OpenCV from starting threads; call it before anything is read.

    Its thread pool does not survive a fork: workers made after its first use would hang.
    """
    cv2.setNumThreads(1)


def make_batch(
    pictures: Pictures,
    size: tuple[int, int],
    count: int,
    seed: tuple[int, ...],
    *,
    pairs: bool = False,
    mix: Mix = HARD,
) -> Batch:
    """Make one batch; the same seed gives the same batch.

    Args:
        pictures: what to draw from.
        size: (height, width) of the network's input.
        count: examples per batch.
        seed: decides about everything.
        pairs: each two are of one scene, one soon after the other; `count` must be even.
        mix: what share of them is what.

    Returns:
        images (B, H, W, 3) uint8; targets `alpha` (B, H, W, 1) uint8 and `upright` (B, 4) float32;
        loss weights (B,) float32 under the same names.
    """
    rng = np.random.default_rng(seed)
    examples: list[Example] = []
    while len(examples) < count:
        examples += make_pair(pictures, size, rng, mix) if pairs else [make_example(pictures, size, rng, mix)]
    targets: Arrays = {
        "alpha": np.stack([e.alpha for e in examples])[..., None],
        "upright": np.stack([e.upright for e in examples]),
    }
    weights: Arrays = {
        "alpha": np.array([e.alpha_weight for e in examples], np.float32),
        "upright": np.array([e.upright_weight for e in examples], np.float32),
    }
    return np.stack([e.image for e in examples]), targets, weights


def draw_calibration(pictures: Pictures, sizes: Sizes, seed: int) -> list[npt.NDArray[np.uint8]]:
    """Draw batches of training pictures, (B, H, W, 3) uint8 RGB, to measure norms on, from their own stream."""
    seeds = [(seed, _CALIBRATION_STREAM, number) for number in range(_CALIBRATION_BATCHES)]
    batches = [make_batch(pictures, size_at(sizes, each[-1]), 32, each)[0] for each in seeds]
    return [half for batch in batches for half in (batch[:16], batch[16:])]


def size_at(sizes: Sizes, step: int) -> tuple[int, int]:
    """Give the (height, width) of a step's pictures: every second step the usual one, the others in turn.

    Neighbours differ, so that Keras, which looks at the first two batches, sees that the size changes.
    """
    others = sizes[1:]
    return others[step // 2 % len(others)] if others and step % 2 else sizes[0]


def _work(seed: tuple[int, ...]) -> Batch:
    size = size_at(_shared["sizes"], seed[-1])
    return make_batch(
        _shared["pictures"], size, _shared["count"], seed, pairs=_shared["pairs"], mix=_shared["mix"]
    )


def stream_batches(
    pictures: Pictures,
    sizes: Sizes,
    count: int,
    *,
    seed: int,
    first_step: int,
    workers: int,
    pairs: bool = False,
    mix: Mix = HARD,
) -> Generator[Batch, None, None]:
    """Give a generator of batches, endless, from step `first_step` on; step n is the same batch on every run.

    Args:
        pictures: what to draw from.
        sizes: every (height, width) of the network's input; see `size_at`.
        count: examples per batch.
        seed: the run's seed.
        first_step: number of the first batch, so that a resumed run goes on where it stopped.
        workers: processes to use, forked here: after `prepare_forking`, and before the framework has started
            threads. Closing the generator ends them.
        pairs: as in `make_batch`.
        mix: as in `make_batch`.
    """
    _shared.update(pictures=pictures, sizes=sizes, count=count, pairs=pairs, mix=mix)
    stream = _stream(seed, first_step, workers)
    next(stream)  # fork now, not when the first batch is asked for
    return stream


def _stream(seed: int, step: int, workers: int) -> Generator[Any, None, None]:
    """Yield nothing once, when the processes run, and then the batches."""
    pool = multiprocessing.get_context("fork").Pool(workers)
    try:
        yield None
        pending: deque[Any] = deque()
        while True:
            while len(pending) < 2 * workers:
                pending.append(pool.apply_async(_work, ((seed, step),)))
                step += 1
            yield pending.popleft().get()
    finally:
        pool.terminate()
        pool.join()
