"""The matting thread: loads the model, mattes the newest frame, and covers up whenever it cannot.

Nothing a camera gave leaves this thread but through `Matter.matte`. Whatever goes wrong there, outputs keep
the last good composite for a moment and then get a cover.
"""

from __future__ import annotations

import dataclasses
import logging
import threading
from collections.abc import Callable

from desktop_app.capture.frame import Frame
from desktop_app.errors import AppError, BackdropError, ModelError
from desktop_app.live.backdrop_guard import BackdropGuard
from desktop_app.live.effort.governor import Governor
from desktop_app.live.events import Event, MattingFailed, ModelFailed, ModelReady, Recovered
from desktop_app.live.latest import Latest
from desktop_app.live.network_switch import NetworkSwitch
from desktop_app.live.originals import Originals
from desktop_app.live.outbox import Outbox
from desktop_app.live.stats import LiveMeter
from desktop_app.live.wish import Wish, WishBoard
from desktop_app.matting.card import card
from desktop_app.matting.cover import cover
from desktop_app.matting.matter import Composite, Matter
from desktop_app.matting.segment import Segmenter
from desktop_app.matting.upright import turned_size
from desktop_app.settings import Settings

logger = logging.getLogger(__name__)

TICK_S = 0.1
"""How often the thread looks around when no frame comes, in seconds."""
HOLD_S = 0.5
"""After a good composite, single failures leave it on show for so long before a cover takes its place."""
IDLE_S = 1.0
"""Without a frame for so long, a cover replaces the last picture: nobody should take it for a live one."""
SLOW_S = 3.0
"""One frame takes longer than this: something hangs."""


class MattingWorker:
    """The matting thread and its state."""

    def __init__(
        self,
        board: WishBoard,
        frames: Latest[tuple[Wish, Frame]],
        outbox: Outbox,
        meter: LiveMeter,
        *,
        load_segmenter: Callable[[], Segmenter],
        read_settings: Callable[[], Settings],
        is_source_in_trouble: Callable[[], bool],
        is_watched: Callable[[], bool],
        governor: Governor,
        networks: NetworkSwitch,
        emit: Callable[[Event], None],
        on_tick: Callable[[], None],
        clock: Callable[[], float],
    ) -> None:
        """Prepare; `start` begins.

        Args:
            board: which source is wanted.
            frames: where frames come from.
            outbox: where composites go.
            meter: counts them.
            load_segmenter: called once, in the thread.
            read_settings: gives the settings of this moment.
            is_source_in_trouble: whether the source has failed or is silent.
            is_watched: whether anybody can see the window.
            governor: says which frames are due.
            networks: changes the network where the governor wants another.
            emit: takes events.
            on_tick: called between frames, at least every `TICK_S` while the thread is not busy.
            clock: gives the time in seconds.
        """
        self._board = board
        self._frames = frames
        self._outbox = outbox
        self._meter = meter
        self._load_segmenter = load_segmenter
        self._read_settings = read_settings
        self._is_source_in_trouble = is_source_in_trouble
        self._is_watched = is_watched
        self._governor = governor
        self._networks = networks
        self._emit = emit
        self._on_tick = on_tick
        self._clock = clock
        self.thread = threading.Thread(target=self._run, name="matting", daemon=True)
        self.originals = Originals()
        self._matter: Matter | None = None
        self._size: tuple[int, int] = (720, 1280)
        self._turns = 0
        self._busy_since_s: float | None = None
        self._last_frame_at_s = clock()
        self._last_good_at_s: float | None = None
        self._is_failing = False
        self._idle_cover_for: tuple[int, Settings, bool] | None = None
        self.backdrops = BackdropGuard(emit=emit, clock=clock)

    def check_hanging(self) -> None:
        """Tell, once, when a frame takes far too long. Called from the other thread."""
        since_s = self._busy_since_s
        if since_s is not None and not self._is_failing and self._clock() - since_s > SLOW_S:
            self._note_failure(ModelError("One picture takes far too long. Close other programs."))

    def _run(self) -> None:
        try:
            self._load_covered()
            while self._board.current is not None:
                try:
                    self._step()
                except Exception:
                    # Not even a cover could be made. Nothing was given out; the next frame may do better.
                    logger.exception("The matting thread goes on after a fault.")
        finally:
            self._outbox.close()
            self.backdrops.close()

    def _load_covered(self) -> None:
        try:
            settings = self._read_settings()
            self._size = settings.size or self._size
            self.backdrops.begin(settings, self._size)
            self._cover_if_idle(is_start=True)
        except Exception:
            logger.exception("There is no cover at the start.")
        self._load()

    def _step(self) -> None:
        self._on_tick()
        self._outbox.close_removed()
        item = self._frames.take(TICK_S)
        if item is None:
            self._cover_if_idle()
            return
        wish, frame = item
        if self._board.is_current(wish):
            self._last_frame_at_s = self._clock()
            self._governor.see(frame.index, frame.captured_at_s)
            self._networks.tend()
            if self._is_needed():
                self._work(frame, wish)

    def _is_needed(self) -> bool:
        """Whether anybody waits for a picture, and the next one is due."""
        is_wanted = self._is_watched() or self._outbox.has_sinks
        settings = self._read_settings()
        return is_wanted and self._governor.is_due(self._clock(), settings.effort, settings.cpu_limit)

    def _load(self) -> None:
        try:
            segmenter = self._load_segmenter()
            height, width = segmenter.size
            if height < 1 or width < 1:
                raise ModelError(f"The network has the size {segmenter.size}. Install Backdrop Live again.")
        except Exception as error:
            logger.exception("The network did not load.")
            if not isinstance(error, AppError):
                error = ModelError(f"The network did not load ({error}). Install Backdrop Live again.")
            self._emit(ModelFailed(error))
            return
        self._matter = Matter(segmenter, shelf=self.backdrops.shelf)
        self._networks.begin(segmenter)
        description = getattr(segmenter, "description", None)
        self._emit(ModelReady(str(description or f"{type(segmenter).__name__} {width} x {height}")))

    def _work(self, frame: Frame, wish: Wish) -> None:
        """Matte one frame and give the composite out, or a cover in its place."""
        settings = self._read_settings()
        if self._outbox.is_covered:
            self._last_good_at_s = None
            self._give_cover(settings, wish, frame)
            return
        self._busy_since_s = self._clock()
        self._idle_cover_for = None
        self._size = turned_size(frame.size, self._expected_turns(frame, settings))
        try:
            composite = self._matte(frame, settings)
        except Exception as error:
            self._handle(error, frame, settings, wish)
            return
        finally:
            self._busy_since_s = None
        if composite is None:
            self._give_cover(settings, wish, frame)
            return
        self._size, self._turns = composite.size, composite.turns
        self.originals.remember(composite, self._matter.parts if self._matter else None, settings)
        now_s = self._clock()
        if self._outbox.publish(composite, wish):
            self._last_good_at_s = now_s
            self._meter.add(composite.size, frame.captured_at_s, composite.stage_ms, now_s)
        if self._is_failing:
            self._is_failing = False
            self._emit(Recovered("matting"))

    def _expected_turns(self, frame: Frame, settings: Settings) -> int:
        by_itself = self._turns if settings.auto_upright else 0
        return settings.turns.get(frame.source_id, by_itself)

    def _matte(self, frame: Frame, settings: Settings) -> Composite | None:
        if self._matter is None:
            return None
        return self._networks.matte(self._matter, frame, self.backdrops.usable(settings, self._size))

    def _handle(self, error: Exception, frame: Frame, settings: Settings, wish: Wish) -> None:
        if isinstance(error, BackdropError):
            self.backdrops.note_undrawn(error, settings.backdrop)
        elif not self._is_failing:
            logger.error("A frame could not be matted.", exc_info=error)
            self._note_failure(error)
        good_at_s = self._last_good_at_s
        if good_at_s is None or self._clock() - good_at_s > HOLD_S:
            self._give_cover(settings, wish, frame)

    def _note_failure(self, error: Exception) -> None:
        self._is_failing = True
        if not isinstance(error, AppError):
            error = ModelError(f"The picture could not be worked on ({type(error).__name__}).")
        self._emit(MattingFailed(error))

    def _give_cover(self, settings: Settings, wish: Wish, frame: Frame | None = None) -> None:
        time_s = self._clock() if frame is None else frame.captured_at_s
        if self._outbox.is_covered:
            covered = card(self._size, has_alpha=settings.backdrop.lower() == "transparent", time_s=time_s)
        else:
            usable = self.backdrops.usable(settings, self._size)
            covered = cover(self._size, usable, shelf=self.backdrops.shelf, time_s=time_s)
        if frame is not None:
            covered = dataclasses.replace(covered, frame_index=frame.index, source_id=frame.source_id)
        self._outbox.publish(covered, wish)

    def _cover_if_idle(self, *, is_start: bool = False) -> None:
        """Without frames, replace the last picture by a cover: once, and again when its backdrop changes."""
        wish, settings, is_wanted = self._board.current, self._read_settings(), self._outbox.is_covered
        is_idle = self._clock() - self._last_frame_at_s > IDLE_S or self._is_source_in_trouble()
        if wish is None or not (is_start or is_idle or is_wanted):
            return
        usable = settings if is_wanted else self.backdrops.usable(settings, self._size)
        if self._idle_cover_for == (wish.number, usable, is_wanted):
            return
        self._idle_cover_for = (wish.number, usable, is_wanted)
        self._last_good_at_s = None
        self._give_cover(settings, wish)
