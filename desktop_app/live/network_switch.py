"""Changes the network between two frames. The old one goes on until the new one has answered about a frame."""

from __future__ import annotations

import logging
from collections.abc import Callable

from desktop_app.capture.frame import Frame
from desktop_app.errors import BackdropError
from desktop_app.live.effort.costs import Work
from desktop_app.live.effort.governor import Governor
from desktop_app.live.effort.plan import Network
from desktop_app.live.events import Event, NetworkFailed
from desktop_app.live.networks import NetworkShelf
from desktop_app.matting.matter import Composite, Matter
from desktop_app.matting.segment import Segmenter
from desktop_app.matting.sparing import Origin
from desktop_app.settings import Settings

logger = logging.getLogger(__name__)


class NetworkSwitch:
    """Does what the governor wants done about networks. For the matting thread."""

    def __init__(
        self,
        governor: Governor,
        shelf: NetworkShelf,
        *,
        emit: Callable[[Event], None],
        clock: Callable[[], float],
        cpu_clock: Callable[[], float],
    ) -> None:
        """Serve a governor.

        Args:
            governor: says how to work, and is told what it took.
            shelf: where networks are.
            emit: takes events.
            clock: gives the time in seconds.
            cpu_clock: gives the processor time of the whole program in seconds.
        """
        self._governor = governor
        self._shelf = shelf
        self._emit = emit
        self._clock = clock
        self._cpu_clock = cpu_clock
        self._first = governor.plan.network
        self._broken: set[str] = set()
        self.network = self._first

    def begin(self, segmenter: Segmenter) -> None:
        """Take the network that everything begins with, and that takes over when another fails."""
        self._shelf.put(self._first, segmenter)

    def tend(self) -> None:
        """Have loaded what is wanted, and tell the governor what has come. Never waits."""
        arrival = self._shelf.take_arrival()
        if arrival is not None and arrival.error is not None:
            self._give_up(arrival.network, arrival.error)
        elif arrival is not None:
            self._governor.loaded(arrival.network, arrival.answer_s, self._clock())
        wanted = self._governor.wanted
        if wanted is None:
            return
        if self._shelf.get(wanted) is not None:
            self._governor.loaded(wanted, 0.0, self._clock())
        else:
            self._shelf.want(wanted)

    def matte(self, matter: Matter, frame: Frame, settings: Settings) -> Composite:
        """Matte a frame with the network of the plan; with the first one, if that fails and the first does not.

        Raises:
            Exception: as `Matter.matte`.
        """
        begun_s = self._cpu_clock()
        composite = self._matte(matter, frame, settings)
        ended_s = self._cpu_clock()
        work = Work(
            self.network,
            wall_s=sum(composite.stage_ms.values()) / 1000,
            cpu_s=ended_s - begun_s,
            segment_s=composite.stage_ms["segment"] / 1000,
            is_asked=matter.origin is Origin.ASKED,
            is_moved=matter.origin is Origin.MOVED,
        )
        self._governor.note(work, self._clock(), ended_s)
        return composite

    def _matte(self, matter: Matter, frame: Frame, settings: Settings) -> Composite:
        plan = self._governor.plan
        self._use(plan.network, matter)
        try:
            return matter.matte(frame, settings, every=plan.every)
        except BackdropError:
            raise
        except Exception as error:
            if self.network == self._first:
                raise
            failed = self.network
            self._use(self._first, matter)
            # If this raises too, it was not the network's fault.
            composite = matter.matte(frame, settings)
            logger.exception("The network %s failed in use.", failed.name)
            self._give_up(failed, error)
            return composite

    def _use(self, network: Network, matter: Matter) -> None:
        segmenter = self._shelf.get(network)
        if network != self.network and segmenter is not None:
            matter.use(segmenter)
            self.network = network

    def _give_up(self, network: Network, error: Exception) -> None:
        self._governor.failed(network, self._clock())
        if network.name not in self._broken:
            self._broken.add(network.name)
            self._emit(NetworkFailed(error, network.name))
