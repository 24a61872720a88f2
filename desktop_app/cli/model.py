"""Loads the network, with its errors in the program's own kind."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from desktop_app.errors import ModelError

if TYPE_CHECKING:
    from desktop_app.matting.segment import Segmenter

_USUAL = "balanced"
"""The network that the program starts with."""
SegmenterLoader = Callable[[], "Segmenter"]
_FINE = "fine"
_MOST_THREADS = 4
"""The network is too small to be quicker on more."""


def network_threads() -> int:
    """Give how many threads a network gets on this machine."""
    return max(1, min(_MOST_THREADS, os.cpu_count() or 1))


class ShippedNetworks:
    """All networks that came with the program; fits `live.networks.NetworkSource`."""

    @property
    def choices(self) -> tuple[tuple[str, int], ...]:
        """Names and threads: the one the program starts with, then each on several threads and on one."""
        from models.shipped import WEIGHTS, ModelFileError, read_card
        from models.variants import VARIANTS

        names = [_USUAL]
        for name in VARIANTS:
            try:
                read_card(name)
            except ModelFileError:
                continue  # It is no loss: that the usual one is missing is told when it is loaded.
            if name != _USUAL and (WEIGHTS / f"{name}.tflite").is_file():
                names.append(name)
        several = network_threads()
        return tuple(dict.fromkeys((name, threads) for name in names for threads in (several, 1)))

    def load(self, name: str, threads: int) -> Segmenter:
        """Load one; raises as `load_segmenter`."""
        return _load(name, threads)


def load_segmenter() -> Segmenter:
    """Load the shipped network; may take a second.

    Returns:
        A segmenter with a `description` for people.

    Raises:
        ModelError: if the network or what runs it is missing or broken.
    """
    return _load(_USUAL, network_threads())


def load_fine() -> Segmenter | None:
    """Load the largest network, looking twice, for single pictures; None where its weights did not come along.

    Raises:
        ModelError: if it is there, but does not load.
    """
    return _load(_FINE, network_threads(), twice=True) if has_fine() else None


def has_fine() -> bool:
    """Whether the weights of the largest network are there."""
    from models.shipped import WEIGHTS, card_path

    return card_path(_FINE).is_file() and (WEIGHTS / f"{_FINE}.tflite").is_file()


@dataclass(frozen=True)
class FileNetworks:
    """Loads the network for files; goes from process to process, so no closures.

    Attributes:
        for_video: loads the one for videos.
        for_picture: loads the one for single pictures, which is asked twice.
    """

    for_video: SegmenterLoader
    for_picture: SegmenterLoader


def networks_for_files(name: str | None, threads: int) -> FileNetworks:
    """Give what loads the network for files.

    Args:
        name: of the network; None for the largest that came along.
        threads: how many each may use.
    """
    return FileNetworks(
        for_video=partial(_load_for_files, name, threads),
        for_picture=partial(_load_for_files, name, threads, twice=True),
    )


def _load_for_files(name: str | None, threads: int, *, twice: bool = False) -> Segmenter:
    return _load(name or (_FINE if has_fine() else _USUAL), threads, twice=twice)


def _load(variant: str, threads: int, *, twice: bool = False) -> Segmenter:
    try:
        from models.mirrored import MirroredSegmenter
        from models.predictor import load_segmenter as load

        segmenter = load(variant, threads=threads)
        # It fits by shape: `models` knows nothing of this program's types.
        return cast("Segmenter", MirroredSegmenter(segmenter) if twice else segmenter)
    except ImportError as error:
        raise ModelError(f"The network cannot be run ({error}). Install Backdrop Live again.") from error
    except (RuntimeError, OSError, ValueError) as error:
        # Nor of its errors: its own are RuntimeErrors that say what to do.
        raise ModelError(str(error)) from error
