"""The networks to choose from: all but the first are loaded and tried in the background."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Protocol

import numpy as np

from desktop_app.live.effort.plan import Network
from desktop_app.matting.segment import Segmenter, segment_safely

logger = logging.getLogger(__name__)

_TRIALS = 5


class NetworkSource(Protocol):
    """Where networks come from."""

    @property
    def choices(self) -> Sequence[tuple[str, int]]:
        """Names and threads; the first is the one that the program starts with."""

    def load(self, name: str, threads: int) -> Segmenter:
        """Load one; may take seconds, and raise."""


@dataclass(frozen=True)
class Arrival:
    """What became of a network that was wanted: the time of one answer in seconds, or why it cannot be used."""

    network: Network
    answer_s: float = 0.0
    error: Exception | None = None


class NetworkShelf:
    """Holds what is loaded, and loads one at a time. For one thread, but for its own."""

    def __init__(self, source: NetworkSource | None) -> None:
        """Begin empty; without a source, only what is put there is there."""
        self._source = source
        self._loaded: dict[Network, Segmenter] = {}
        self._arrival: tuple[Arrival, Segmenter | None] | None = None
        self.thread: threading.Thread | None = None

    def put(self, network: Network, segmenter: Segmenter) -> None:
        """Put a network there that was loaded elsewhere."""
        self._loaded[network] = segmenter

    def get(self, network: Network) -> Segmenter | None:
        """Give a network; None if it is not there."""
        return self._loaded.get(network)

    def want(self, network: Network) -> None:
        """Have a network loaded, unless it is there or another is being loaded; `take_arrival` tells."""
        if self.thread is None and network not in self._loaded:
            self.thread = threading.Thread(target=self._load, args=(network,), name="network", daemon=True)
            self.thread.start()

    def take_arrival(self) -> Arrival | None:
        """Say, once, what became of the network that was wanted; None while nothing is to be told."""
        if self._arrival is None:
            return None
        (arrival, segmenter), self._arrival, self.thread = self._arrival, None, None
        if segmenter is not None:
            self._loaded[arrival.network] = segmenter
        return arrival

    def _load(self, network: Network) -> None:
        try:
            if self._source is None:
                raise LookupError("There are no other networks.")
            segmenter = self._source.load(*network)
            self._arrival = (Arrival(network, _time_answer(segmenter)), segmenter)
        except Exception as error:
            logger.warning("The network %s did not load.", network.name, exc_info=True)
            self._arrival = (Arrival(network, error=error), None)


def _time_answer(segmenter: Segmenter) -> float:
    """Ask about a plain picture some times, and find out whether the answers can be used."""
    image = np.full((*segmenter.size, 3), 128, np.uint8)
    times_s = []
    for _ in range(_TRIALS):
        begun_s = time.perf_counter()
        segment_safely(segmenter, image)
        times_s.append(time.perf_counter() - begun_s)
    return median(times_s)
