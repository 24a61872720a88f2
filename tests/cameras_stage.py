"""The window on the real pipeline and the real `Camera`, before a bus of fake ones; and all that is seen of it.

The program's clock is the script's: it passes while a step waits for something to happen. Qt's loop is the real
one. A probe in it measures every turn, without the time in which other programs had the cores.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from unittest.mock import patch

import numpy as np
from cameras_bus import COLOURS, HALF, SIZE, Bus, StandIn, identity_of
from core_waits import Stopwatch, Turn
from faults_canary import MODEL_SIZE, leaked, true_answer
from gui_fakes import FakeOutputs
from PySide6.QtCore import QEventLoop, Qt, QTimer

from desktop_app.capture.camera import Camera
from desktop_app.capture.frame import RgbImage
from desktop_app.capture.source import FrameSource
from desktop_app.gui.application import make_application
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.session import sources as source_session
from desktop_app.gui.session.services import Services
from desktop_app.library_file import load_library, save_library
from desktop_app.live import capture_worker, matting_worker
from desktop_app.live.pipeline import LivePipeline
from desktop_app.live.recording import Recording
from desktop_app.matting.matter import Composite
from desktop_app.matting.segment import Segmentation
from desktop_app.output.recorder import Recorder
from desktop_app.output.snapshot import save_snapshot
from desktop_app.settings import Settings, save_settings

PROBE_MS = 5
LONGEST_TURN_MS = 50.0
CAMERA, DEMO = "camera:", "demo"
_TOPICS = ("source", "light")
_CLOSING_S = 3.0
_BACKDROP = (32, 64, 32)
_ALIKE = 12


@dataclass
class Seen:
    """What was seen of one window, or of many.

    Attributes:
        turns_ms: how long each turn of the event loop took, without waits for a core.
        longest_wall_ms: the longest with them.
        pictures: how many were shown.
        found: what must not be, in words.
    """

    turns_ms: list[float] = field(default_factory=list)
    longest_wall_ms: float = 0.0
    pictures: int = 0
    found: list[str] = field(default_factory=list)


class _Segmenter:
    """Tells the truth by colour."""

    size = MODEL_SIZE

    def segment(self, image: RgbImage) -> Segmentation:
        return true_answer(image)


class CameraStage:
    """One window with its pipeline, and a bus of cameras."""

    def __init__(self, folder: Path, remembered: str, seen: Seen) -> None:
        self.bus = Bus()
        self.seen = seen
        self.now_s = 100.0
        self._closed_at_s: float | None = None
        self.wish = remembered
        self._wishes = [remembered]
        self._loop = QEventLoop()
        self._probe = QTimer()
        self._probe.setTimerType(Qt.TimerType.PreciseTimer)
        self._probe.setInterval(PROBE_MS)
        self._probe.timeout.connect(self._tick)
        self._turn: Turn | None = None
        self._script: Iterator[None] = iter(())
        self.pipelines: list[LivePipeline] = []
        source_id = CAMERA + identity_of(remembered) if remembered else ""
        settings = Settings(
            source_id=source_id,
            backdrop="#{:02x}{:02x}{:02x}".format(*_BACKDROP),
            mirror=False,
            auto_upright=False,
            size=SIZE,
            effort="best",
        )
        self.window = MainWindow(settings, self._services(folder))
        real, preview = self.window.preview.show_composite, self.window.preview
        preview.show_composite = partial(self._show, real)  # type: ignore[method-assign]

    def play(self, script: Iterator[None]) -> None:
        """Show the window, let the script go on at every turn of the loop, and close."""
        with self._quick():
            self.window.show()
            self._loop.processEvents()
            self.window.begin()
            self._script = script
            self._probe.start()
            self._loop.exec()
            self._probe.stop()
            self._close()

    @property
    def shown(self) -> str:
        """Whose person is on show: a camera, "demo", "" for nobody, "?" for a stranger."""
        composite = self.window.preview.composite
        return "" if composite is None or composite.is_covered else _who(composite)

    @property
    def said(self) -> str:
        """The message about the source; empty without one."""
        notices = [each for topic, each in self.window.notices._notices.items() if topic in _TOPICS]
        return notices[-1].text if notices else ""

    def choose(self, name: str) -> None:
        """Choose a source as the user does."""
        self.wish = name
        self._wishes.append(name)
        self.window.sources.choose(_source_id(name))

    def fail(self, words: str) -> None:
        """Note something that must not be."""
        self.seen.found.append(words)

    def _clock(self) -> float:
        """Give the script's time; once all is over, it passes ten times as fast as the real one."""
        over_s = 0.0 if self._closed_at_s is None else time.monotonic() - self._closed_at_s
        return self.now_s + 10 * over_s

    def _tick(self) -> None:
        if self._turn is not None:
            own_s, wall_s = self._turn.took_s(idle_s=PROBE_MS / 1000)
            self.seen.turns_ms.append(own_s * 1000)
            self.seen.longest_wall_ms = max(self.seen.longest_wall_ms, wall_s * 1000)
        if next(self._script, self) is self:
            self._loop.quit()
        self._turn = Turn()

    def _show(self, show: Callable[[Composite], None], composite: Composite) -> None:
        self.seen.pictures += 1
        if count := leaked(composite, HALF):
            self.fail(f"{count} pixels of the room")
        if not composite.is_covered:
            self._check_source(composite)
        show(composite)

    def _check_source(self, composite: Composite) -> None:
        who = _who(composite)
        if not who:
            return
        if composite.source_id != _source_id(who):
            self.fail(f"a picture of {who} said to be of {composite.source_id}")
        if self.wish:
            is_told = who == DEMO and bool(self.said)
            if who != self.wish and not is_told:
                self.fail(f"{who} on show while {self.wish} was wished for, and nothing said")
        elif who != DEMO:
            # Without a choice it is the first camera, and from then on no other.
            self.wish = who

    def _services(self, folder: Path) -> Services:
        return Services(
            prepare=lambda: None,
            make_pipeline=self._make_pipeline,
            list_cameras=self.bus.listed,
            save_snapshot=save_snapshot,
            save_settings=partial(save_settings, path=folder / "settings.json"),
            make_recording=lambda where, on_end: Recording(Recorder(where), on_end=on_end),
            snapshot_folder=lambda _settings: folder / "pictures",
            recording_folder=lambda _settings: folder / "videos",
            pasted_folder=folder / "pasted",
            outputs=FakeOutputs().services(),
            load_library=lambda: load_library(folder / "library.json"),
            save_library=partial(save_library, path=folder / "library.json"),
        )

    def _make_pipeline(self, settings: Settings, on_composite: object, on_event: object) -> LivePipeline:
        self.pipelines.append(
            LivePipeline(
                make_source=self._make_source,
                load_segmenter=_Segmenter,
                settings=settings,
                on_composite=on_composite,  # type: ignore[arg-type]
                on_event=on_event,  # type: ignore[arg-type]
                clock=self._clock,
            )
        )
        return self.pipelines[-1]

    def _make_source(self, source_id: str, settings: Settings) -> FrameSource:
        if source_id == DEMO:
            return StandIn(settings, self._clock)
        return Camera(
            source_id.removeprefix(CAMERA),
            size=settings.size,
            find=self.bus.listed,
            connect=self.bus.connect,  # type: ignore[arg-type]
            wait=lambda _seconds: time.sleep(0.002),
            clock=self._clock,
        )

    @contextmanager
    def _quick(self) -> Iterator[None]:
        """Shorten the pauses that are taken by the real clock."""
        with ExitStack() as stack:
            stack.enter_context(patch.object(matting_worker, "TICK_S", 0.01))
            stack.enter_context(patch.object(capture_worker, "RETRY_S", 0.01))
            stack.enter_context(patch.object(source_session, "LISTING_TIMEOUT_MS", 150))
            if hasattr(source_session, "LOOK_AGAIN_MS"):
                stack.enter_context(patch.object(source_session, "LOOK_AGAIN_MS", 40))
            yield

    def _close(self) -> None:
        watch = Stopwatch()
        self.window.close()
        if watch.elapsed_s() > _CLOSING_S:
            self.fail(f"closing took {watch.elapsed_s():.1f} s")
        self.bus.let_go()
        # From here on it runs: a camera that gives nothing is given up after some seconds.
        self._closed_at_s = time.monotonic()
        for pipeline in self.pipelines:
            if not pipeline.stop(20.0):
                self.fail("a thread did not end")
        self.window.deleteLater()
        self._loop.processEvents()


def prepare() -> None:
    """Make the application, and do once what is slow the first time only."""
    make_application()


def _source_id(name: str) -> str:
    return name if name in {DEMO, "?"} else CAMERA + identity_of(name)


def _who(composite: Composite) -> str:
    """Tell by the middle pixel: a camera, "demo", "" for the backdrop alone, "?" for anything else.

    A person is small, and may be mixed with the backdrop there, by less than two thirds.
    """
    height, width = composite.size
    middle = composite.image[height // 2, width // 2, :3].astype(np.float32) - _BACKDROP
    if np.abs(middle).max() <= _ALIKE:
        return ""
    for name, colour in COLOURS.items():
        whole = np.subtract(colour, _BACKDROP)
        share = float(middle @ whole) / float(whole @ whole)
        if share > 1 / 3 and np.abs(middle - min(share, 1.0) * whole).max() <= _ALIKE:
            return name
    return "?"
