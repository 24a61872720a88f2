"""What is soaked: the live pipeline without a window, or the whole window; used like a user would."""

from __future__ import annotations

import dataclasses
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from desktop_app.capture.demo import Demo
from desktop_app.live.pipeline import LivePipeline
from desktop_app.matting.matter import Composite
from desktop_app.matting.segment import Segmenter
from desktop_app.output.snapshot import save_snapshot
from desktop_app.settings import Settings

BACKDROPS = ("blur:60", "#336699", "builtin:office", "transparent", "blur:10", "builtin:loft")
SETTINGS = Settings(source_id="demo", backdrop=BACKDROPS[0], effort="best")
_SNAPSHOT_EVERY, _SOURCE_EVERY = 5, 31
"""In changes of the backdrop."""
_TICK_MS = 20


@dataclass(frozen=True)
class Run:
    """What a run is given.

    Attributes:
        tick: called all the time, with the delay of a composite in milliseconds if there is a new one; says
            whether to go on.
        folder: for what the run writes.
        change_every_s: how often to use something.
    """

    tick: Callable[[float | None], bool]
    folder: Path
    change_every_s: float


class _User:
    """Chooses another backdrop when it is time; sometimes takes a picture or chooses the source anew."""

    def __init__(self, run: Run, choose: Callable[[str], None], choose_source: Callable[[], None]) -> None:
        self._run = run
        self._choose = choose
        self._choose_source = choose_source
        self._backdrops = cycle(BACKDROPS)
        self._changes = 0
        self._last_at_s = time.monotonic()

    def act(self, composite: Composite | None) -> None:
        now_s = time.monotonic()
        if now_s - self._last_at_s < self._run.change_every_s:
            return
        self._last_at_s = now_s
        self._changes += 1
        self._choose(next(self._backdrops))
        if composite is not None and self._changes % _SNAPSHOT_EVERY == 0:
            save_snapshot(composite, self._run.folder).unlink()
        if self._changes % _SOURCE_EVERY == 0:
            self._choose_source()


def unpaced(source_id: str, settings: Settings) -> Demo:
    """Make the demo that never waits."""
    return Demo(settings.size, wait=lambda _seconds: None)


def run_headless(run: Run, load_segmenter: Callable[[], Segmenter], settings: Settings = SETTINGS) -> None:
    """Run the live pipeline and take every composite it gives."""
    bell = threading.Event()
    pipeline = LivePipeline(
        make_source=unpaced,
        load_segmenter=load_segmenter,
        settings=settings,
        on_composite=bell.set,
        on_event=lambda _event: None,
    )
    user = _User(
        run,
        lambda spec: pipeline.update_settings(dataclasses.replace(settings, backdrop=spec)),
        lambda: pipeline.select_source("demo"),
    )
    pipeline.start()
    try:
        goes_on = True
        while goes_on:
            bell.wait(_TICK_MS / 1000)
            bell.clear()
            composite = pipeline.take_composite()
            is_live = composite is not None and not composite.is_covered
            goes_on = run.tick((time.monotonic() - composite.captured_at_s) * 1000 if is_live else None)
            user.act(composite)
    finally:
        assert pipeline.stop(20)


def run_window(run: Run, load_segmenter: Callable[[], Segmenter], settings: Settings = SETTINGS) -> None:
    """Run the window, offscreen unless a screen was chosen, and look at what its preview shows."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from desktop_app.gui import application
    from desktop_app.gui.main_window import MainWindow

    app = application.make_application()
    timer = QTimer()
    seen: list[Composite | None] = [None]

    def window() -> MainWindow:
        return next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))

    def choose(spec: str) -> None:
        window().keeper.change(backdrop=spec)

    user = _User(run, choose, lambda: None)

    def look() -> None:
        composite = window().preview.composite
        is_new = composite is not None and composite is not seen[0] and not composite.is_covered
        seen[0] = composite
        if not run.tick((time.monotonic() - composite.captured_at_s) * 1000 if is_new else None):
            timer.stop()
            window().close()
        user.act(composite)

    timer.timeout.connect(look)
    timer.start(_TICK_MS)
    application.run(
        settings,
        settings_path=run.folder / "settings.json",
        make_source=unpaced,
        load_segmenter=load_segmenter,
        list_cameras=lambda: (),
        save_snapshot=save_snapshot,
    )
    app.processEvents()
