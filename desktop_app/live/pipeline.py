"""The stages set in motion: a capture thread, a matting thread, and one slot between each two.

The capture thread owns the source; the matting thread owns model, matting state and sinks; whoever made the
pipeline takes composites. Each of the two threads watches the other for hanging.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable

from desktop_app.capture.frame import Frame
from desktop_app.capture.source import FrameSource
from desktop_app.live.capture_worker import CaptureWorker
from desktop_app.live.effort.governor import Governor
from desktop_app.live.effort.plan import Network
from desktop_app.live.effort.target import usable_cores
from desktop_app.live.events import Event
from desktop_app.live.latest import Latest
from desktop_app.live.matting_worker import MattingWorker
from desktop_app.live.network_switch import NetworkSwitch
from desktop_app.live.networks import NetworkShelf, NetworkSource
from desktop_app.live.outbox import CompositeSink, Outbox
from desktop_app.live.stats import LiveMeter, LiveStats
from desktop_app.live.wish import Wish, WishBoard
from desktop_app.matting.matter import Composite
from desktop_app.matting.parts import Parts
from desktop_app.matting.segment import Segmenter
from desktop_app.settings import Settings

logger = logging.getLogger(__name__)


class LivePipeline:
    """One run from `start` to `stop`. All methods return at once, but `stop`."""

    def __init__(
        self,
        *,
        make_source: Callable[[str, Settings], FrameSource],
        load_segmenter: Callable[[], Segmenter],
        settings: Settings,
        on_composite: Callable[[], None],
        on_event: Callable[[Event], None],
        clock: Callable[[], float] = time.monotonic,
        cpu_clock: Callable[[], float] = time.process_time,
        networks: NetworkSource | None = None,
    ) -> None:
        """Prepare; nothing is opened or loaded before `start`.

        Args:
            make_source: builds a closed source by id; called in the capture thread.
            load_segmenter: loads the model; called in the matting thread.
            settings: the first ones; `source_id` names the first source.
            on_composite: called from the matting thread when there is a composite to take and there was
                none before. Must not block.
            on_event: called from either thread. Must not block.
            clock: gives the time in seconds; the same one that frames are stamped with.
            cpu_clock: gives the processor time of the whole program in seconds.
            networks: those to choose from, the first of them being what `load_segmenter` gives; None if there
                is no choice.
        """
        self._settings = settings
        self._on_event = on_event
        self._clock = clock
        self._make_source = make_source
        self._board = WishBoard(settings.source_id)
        self._frames: Latest[tuple[Wish, Frame]] = Latest()
        self._meter = LiveMeter()
        choices = networks.choices if networks is not None else ()
        self._governor = Governor(
            [Network(*each) for each in choices or [("balanced", 1)]], cores=usable_cores()
        )
        self._networks = NetworkShelf(networks)
        self._outbox = Outbox(self._board, on_composite=on_composite, emit=self._emit)
        self._last: Composite | None = None
        self._is_watched = True
        self._capture = self._make_capture()
        self._retired: tuple[CaptureWorker, ...] = ()
        self._matting = MattingWorker(
            self._board,
            self._frames,
            self._outbox,
            self._meter,
            load_segmenter=load_segmenter,
            read_settings=self._read_settings,
            is_source_in_trouble=lambda: self._capture.is_in_trouble,
            is_watched=lambda: self._is_watched,
            governor=self._governor,
            networks=NetworkSwitch(
                self._governor, self._networks, emit=self._emit, clock=clock, cpu_clock=cpu_clock
            ),
            emit=self._emit,
            on_tick=self._watch_capture,
            clock=clock,
        )
        self._is_started = False

    @property
    def last_composite(self) -> Composite | None:
        """Exactly what `take_composite` gave last: the picture on show."""
        return self._last

    def start(self) -> None:
        """Start both threads; source and model are opened and loaded there."""
        self._is_started = True
        self._matting.thread.start()
        self._capture.start()

    def stop(self, timeout_s: float = 1.0) -> bool:
        """End both threads; sinks and source are closed by the threads that own them.

        A thread that a driver or the model holds on to is left behind after `timeout_s`: it is a daemon, it
        can reach no output any more, and it closes its source itself if it is ever let go.

        Returns:
            Whether every thread has ended.
        """
        self._board.close()
        self._frames.close()
        self._outbox.slot.close()
        if not self._is_started:
            return True
        deadline_s = time.monotonic() + timeout_s
        threads = [self._matting.thread, *(each.thread for each in (self._capture, *self._retired))]
        _join(threads, deadline_s)
        # The matting thread may have begun to load something until now.
        loading = [*self._matting.backdrops.loader.threads]
        if self._networks.thread is not None:
            loading.append(self._networks.thread)
        _join(loading, deadline_s)
        left = [thread.name for thread in (*threads, *loading) if thread.is_alive()]
        if left:
            logger.warning("Left behind at the end: %s", ", ".join(left))
        return not left

    def update_settings(self, settings: Settings) -> None:
        """Use these from the next frame on, but for `source_id`: `select_source` alone changes the source."""
        self._settings = settings

    def select_source(self, source_id: str) -> None:
        """Close the source and open this one, or the same one anew.

        From the moment this returns, no composite of the old source can be taken; a sink may be writing its
        last one.
        """
        self._board.change(source_id, self._outbox.forget)

    def set_watched(self, is_watched: bool) -> None:
        """Say whether anybody can see the composites; while not, and without a sink, no frame is matted.

        What waits in the slot is thrown away when watching ends: it would be stale when it begins again.
        """
        if self._is_watched and not is_watched:
            self._outbox.slot.clear()
        self._is_watched = is_watched

    def set_covered(self, is_covered: bool) -> None:
        """Give a card out in place of every picture, to the window and to all sinks; or pictures again.

        From the moment this returns, no picture can be taken, not even as the last composite; a sink may be
        writing its last one. Sources stay open.
        """
        self._outbox.set_covered(is_covered)
        if is_covered:
            self._last = None

    def take_composite(self) -> Composite | None:
        """Give the newest composite and clear the slot; None if nothing new came."""
        composite = self._outbox.slot.take(0)
        if composite is not None:
            self._last = composite
        return composite

    def parts_of(self, composite: Composite) -> Parts | None:
        """Give what a composite was made of, if the settings have a use for that; it shows the room."""
        return self._matting.originals.parts_of(composite)

    def stats(self) -> LiveStats:
        """Sum up the last two seconds."""
        return self._meter.read(
            now_s=self._clock(),
            dropped=self._frames.dropped,
            source_name=self._capture.source_name,
            effort=self._governor.state,
        )

    def add_sink(self, sink: CompositeSink) -> None:
        """Have a sink opened and written to, in the matting thread, from the next composite on."""
        self._outbox.add(sink)

    def remove_sink(self, sink: CompositeSink) -> None:
        """Have a sink closed soon, in the matting thread."""
        self._outbox.remove(sink)

    def _read_settings(self) -> Settings:
        return self._settings

    def _emit(self, event: Event) -> None:
        try:
            self._on_event(event)
        except Exception:
            logger.exception("Nobody could be told of an event.")

    def _make_capture(self) -> CaptureWorker:
        return CaptureWorker(
            self._board,
            self._frames,
            make_source=self._make_source,
            read_settings=self._read_settings,
            emit=self._emit,
            after_frame=lambda: self._matting.check_hanging(),
            clock=self._clock,
        )

    def _watch_capture(self) -> None:
        """Look after the capture thread, from the matting thread."""
        self._capture.check_silence()
        if self._capture.is_stuck():
            logger.warning("A driver holds the capture thread; another one takes over.")
            stuck, heir = self._capture, self._make_capture()
            stuck.retire()
            self._retired = (*(each for each in self._retired if each.thread.is_alive()), stuck)
            heir.go_on_for(stuck)
            self._capture = heir
            heir.start()


def _join(threads: Iterable[threading.Thread], deadline_s: float) -> None:
    for thread in threads:
        if thread is not threading.current_thread() and thread.ident is not None:
            thread.join(max(0.0, deadline_s - time.monotonic()))
