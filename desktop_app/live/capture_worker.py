"""The capture thread: opens the wished source, reads it, closes it, and tries the same one again.

OpenCV crashes when a camera is released while another thread reads it, so all that is done to a source is
done here. A driver may block this thread for good. Then nobody waits for it: it is *retired*, another worker
serves the next wish, and the retired one closes its source if its driver ever lets go. It is a daemon thread.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from desktop_app.capture.frame import Frame
from desktop_app.capture.source import FrameSource
from desktop_app.errors import AppError, CameraError, SourceError
from desktop_app.live.dark_watch import DarkWatch
from desktop_app.live.events import Event, Recovered, SourceDark, SourceEnded, SourceFailed, SourceOpened
from desktop_app.live.latest import Latest
from desktop_app.live.wish import Wish, WishBoard
from desktop_app.settings import Settings

logger = logging.getLogger(__name__)

RETRY_S = 1.0
"""Pause before a source that failed is tried again."""
SILENCE_S = 1.0
"""An open source without a frame for so long is said to have fallen silent."""
OPENING_S = 6.0
"""A source may take so long to open and give its first frame: some cameras need seconds."""
STUCK_S = 1.0
"""A worker that has not begun with a new wish after so long is stuck in a driver."""
HANGING_S = 5.0
"""A camera that has given pictures, and then does not come back from a read for so long, is opened anew: some
drivers never do once it was unplugged, though it is there again."""


class CaptureWorker:
    """One capture thread and what it is doing."""

    def __init__(
        self,
        board: WishBoard,
        frames: Latest[tuple[Wish, Frame]],
        *,
        make_source: Callable[[str, Settings], FrameSource],
        read_settings: Callable[[], Settings],
        emit: Callable[[Event], None],
        after_frame: Callable[[], None],
        clock: Callable[[], float],
    ) -> None:
        """Prepare; `start` begins.

        Args:
            board: which source is wanted.
            frames: where frames go, each with the wish it was read for.
            make_source: builds a source by id.
            read_settings: gives the settings of this moment.
            emit: takes events.
            after_frame: called after each frame that was put.
            clock: gives the time in seconds.
        """
        self._board = board
        self._frames = frames
        self._make_source = make_source
        self._read_settings = read_settings
        self._emit = emit
        self._after_frame = after_frame
        self._clock = clock
        self._thread = threading.Thread(target=self._run, name="capture", daemon=True)
        self._is_retired = False
        self._served: Wish | None = None
        self._waiting_since_s: float | None = None
        self._patience_s = OPENING_S
        self._passed_over: tuple[Wish | None, float] | None = None
        self._trouble = ""
        self._actual_id = ""
        self._dark = DarkWatch()
        self._is_heir = False
        self.source_name = ""

    @property
    def thread(self) -> threading.Thread:
        """The thread, to join it."""
        return self._thread

    @property
    def is_in_trouble(self) -> bool:
        """Whether the source has failed or fallen silent and has not given a frame since."""
        return bool(self._trouble)

    def start(self) -> None:
        """Begin to serve the wish in force."""
        self._thread.start()

    def retire(self) -> None:
        """Serve no further wish, give no further frame, tell nothing more."""
        self._is_retired = True

    def go_on_for(self, other: CaptureWorker) -> None:
        """Begin where another worker is stuck, with the very source that it had. Call before `start`."""
        self._served, self._actual_id, self._trouble = other._served, other._actual_id, other._trouble
        self.source_name = other.source_name
        # That it does not open while the other one holds it would be no news.
        self._is_heir = True

    def is_stuck(self) -> bool:
        """Whether the worker is so busy with an old wish that it does not notice the new one, or hangs.

        To be asked again and again: the time counts from the first time that a new wish was found waiting.
        """
        now_s, served, before = self._clock(), self._served, self._passed_over
        if self._board.current == served:
            self._passed_over = None
        elif before is None or before[0] != served:
            # Who has begun with another wish meanwhile, if not with the newest, is busy and not stuck.
            self._passed_over = (served, now_s)
        since = self._passed_over
        return (since is not None and now_s - since[1] > STUCK_S) or self._hangs(now_s)

    def check_silence(self) -> None:
        """Tell, once, when the source has been silent for too long. Called from the other thread."""
        since_s, wish = self._waiting_since_s, self._served
        if since_s is None or wish is None or self._trouble or not self._serves(wish):
            return
        if self._clock() - since_s > self._patience_s:
            self._fail(self._silent(wish), wish)

    def _hangs(self, now_s: float) -> bool:
        since_s, is_file = self._waiting_since_s, self._actual_id.startswith("file:")
        # Not while it opens: that takes some cameras half a minute, and two at once would hinder each other.
        is_running = self._patience_s == SILENCE_S
        return since_s is not None and is_running and not is_file and now_s - since_s > HANGING_S

    def _run(self) -> None:
        while not self._is_retired and (wish := self._board.current) is not None:
            if wish != self._served:
                self._served, self._actual_id, self._trouble = wish, wish.source_id, ""
                self._is_heir = False
                self.source_name, self._dark = "", DarkWatch()
            self._serve(wish)

    def _serve(self, wish: Wish) -> None:
        """Open the source and read it until something ends that; then wait for what comes next."""
        source: FrameSource | None = None
        pause_s: float | None = 0.0
        self._waiting_since_s, self._patience_s = self._clock(), OPENING_S
        try:
            settings = self._read_settings()
            source = self._make_source(self._actual_id, settings)
            source.open()
            if self._read_on(source, wish, settings):
                self._tell(SourceEnded(self._actual_id), wish)
                pause_s = None
        except Exception as error:
            self._fail(error, wish)
            pause_s = RETRY_S
        finally:
            self._waiting_since_s = None
            if source is not None:
                _close(source)
        if pause_s != 0.0 and not self._is_retired:
            self._board.wait_for_change(wish, pause_s)

    def _read_on(self, source: FrameSource, wish: Wish, settings: Settings) -> bool:
        """Put frame after frame; whether the source has come to its end."""
        is_first = True
        while self._serves(wish) and not self._wants_other_size(settings):
            frame = source.read()
            if frame is None:
                return True
            if not isinstance(frame, Frame):
                raise SourceError(f"{source.name} gives no pictures. Choose another source.")
            if not self._serves(wish):
                return False
            if is_first:
                is_first = False
                # "" has become one certain source; after a loss, this one is opened again and no other.
                self._actual_id = frame.source_id
                self.source_name = source.name
                self._tell(SourceOpened(source.name, frame.size, frame.source_id), wish)
            self._note_frame(frame, wish)
            self._frames.put((wish, frame))
            self._after_frame()
        return False

    def _note_frame(self, frame: Frame, wish: Wish) -> None:
        self._waiting_since_s, self._patience_s = self._clock(), SILENCE_S
        self._is_heir = False
        if self._trouble:
            self._trouble, self._dark = "", DarkWatch()
            self._tell(Recovered("source"), wish)
        if not frame.source_id.startswith("camera:"):
            return
        is_dark = self._dark.look(frame, self._clock())
        if is_dark is not None:
            name, source_id = self.source_name, frame.source_id
            self._tell(SourceDark(name, source_id) if is_dark else Recovered("light"), wish)

    def _serves(self, wish: Wish) -> bool:
        return not self._is_retired and self._board.is_current(wish)

    def _wants_other_size(self, opened_with: Settings) -> bool:
        # A file has the size it has, and would start over.
        is_file = self._actual_id.startswith("file:")
        return not is_file and self._read_settings().size != opened_with.size

    def _fail(self, error: Exception, wish: Wish) -> None:
        if not isinstance(error, AppError):
            logger.error("A source failed unexpectedly.", exc_info=error)
            name = self.source_name or "The source"
            error = SourceError(f"{name} failed ({type(error).__name__}). Choose it again, or another one.")
        if self._is_heir and self._trouble:
            return
        is_news = str(error) != self._trouble
        self._trouble = str(error)
        if is_news:
            self._tell(SourceFailed(error, self._actual_id), wish)

    def _silent(self, wish: Wish) -> AppError:
        name = self.source_name or wish.source_id.partition(":")[2].split(" [")[0] or "The source"
        if wish.source_id.startswith("file:"):
            return SourceError(f"{name} gives no pictures. Choose another file.")
        if wish.source_id == "demo":
            return SourceError(f"{name} gives no pictures. Choose another source.")
        return CameraError(f"{name} gives no pictures. Plug it in again, or choose another camera.")

    def _tell(self, event: Event, wish: Wish) -> None:
        if self._serves(wish):
            self._emit(event)


def _close(source: FrameSource) -> None:
    try:
        source.close()
    except Exception:
        logger.exception("A source could not be closed.")
