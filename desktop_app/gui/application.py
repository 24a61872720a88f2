"""Starts Qt, puts the window on the screen, and only then everything slow; ends in order."""

from __future__ import annotations

import importlib
import logging
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop_app.gui.dialogs import warn
from desktop_app.gui.end_signals import EndSignals, hearing_end_signals
from desktop_app.gui.folders import originals_folder, pasted_folder, recording_folder, snapshot_folder
from desktop_app.gui.language.languages import has_font_for, use_language
from desktop_app.gui.language.words import tr
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.outputs.services import output_services
from desktop_app.gui.session.services import Pipeline, Services
from desktop_app.gui.snapshots.late_developer import LateDeveloper
from desktop_app.gui.theme import follow_system, use_readable_font
from desktop_app.gui.tidying import tidy
from desktop_app.output.originals import OriginalStore
from desktop_app.paths import resource_path
from desktop_app.settings import Settings, save_settings

if TYPE_CHECKING:
    from desktop_app.capture.camera import CameraInfo
    from desktop_app.capture.source import FrameSource
    from desktop_app.live.events import Event
    from desktop_app.live.networks import NetworkSource
    from desktop_app.live.recording import Recording
    from desktop_app.matting.matter import Composite
    from desktop_app.matting.segment import Segmenter

logger = logging.getLogger(__name__)

LATEST_BEGIN_MS = 1000
"""A window that starts hidden is not painted."""
TOUR_AFTER_MS = 1200
"""The tour waits for the first picture to be there: it is about what one sees."""


def run(
    settings: Settings,
    *,
    stored: Settings | None = None,
    settings_path: Path | None = None,
    make_source: Callable[[str, Settings], FrameSource],
    load_segmenter: Callable[[], Segmenter],
    list_cameras: Callable[[], Sequence[CameraInfo]],
    networks: NetworkSource | None = None,
    save_snapshot: Callable[[Composite, Path, Settings], Path],
    has_fine: Callable[[], bool] = lambda: False,
    load_fine: Callable[[], Segmenter | None] = lambda: None,
    initial_notice: str | None = None,
    ready: Callable[[], None] | None = None,
    live: Callable[[], None] | None = None,
) -> int:
    """Show the window until the user closes it, or a signal tells the program to end.

    Args:
        settings: to begin with.
        stored: what the file holds, if that is not the same.
        settings_path: where they are saved; None for the usual place.
        make_source: builds a source by id; called in the pipeline's threads.
        load_segmenter: loads the model; called in the matting thread, after the window shows.
        list_cameras: called in the background, after the window shows.
        save_snapshot: writes a composite into a folder and gives the new file; called in the background.
        networks: those to choose from, the first being what `load_segmenter` loads; None if there is no choice.
        has_fine: whether there is a finer network for saved pictures.
        load_fine: loads it; called in the background, when it is first needed.
        initial_notice: something to say at the start, for example that the settings could not be read.
        ready: called once the window has been painted for the first time.
        live: called once the first picture that is no cover is on show.

    Returns:
        The exit status: 0 if all went well; 128 and the number of the signal that ended it.
    """

    def make_pipeline(
        first: Settings, on_composite: Callable[[], None], on_event: Callable[[Event], None]
    ) -> Pipeline:
        from desktop_app.live.pipeline import LivePipeline

        return LivePipeline(
            make_source=make_source,
            load_segmenter=load_segmenter,
            networks=networks,
            settings=first,
            on_composite=on_composite,
            on_event=on_event,
        )

    def make_recording(
        folder: Path, on_end: Callable[[], None], has_sound: bool, transparent_suffix: str
    ) -> Recording:
        from desktop_app.live.recording import Recording
        from desktop_app.output.recorder import Recorder

        recorder = Recorder(folder, has_sound=has_sound, transparent_suffix=transparent_suffix)
        return Recording(recorder, on_end=on_end)

    app = make_application()
    services = Services(
        prepare=lambda: importlib.import_module("desktop_app.live.pipeline"),
        make_pipeline=make_pipeline,
        list_cameras=list_cameras,
        save_snapshot=save_snapshot,
        save_settings=partial(save_settings, path=settings_path),
        make_recording=make_recording,
        snapshot_folder=snapshot_folder,
        recording_folder=recording_folder,
        pasted_folder=pasted_folder(),
        has_fine=has_fine,
        make_finer=LateDeveloper(load_fine).develop,
        originals=OriginalStore(originals_folder()),
        outputs=output_services(),
    )
    # A hidden window is not the end: it may be in the tray, or a small one may be on show.
    app.setQuitOnLastWindowClosed(False)
    try:
        with hearing_end_signals() as told_to_end:
            again, status, is_covered = True, 0, False
            while again:
                # The window says why it speaks English then.
                use_language(app, settings.language if has_font_for(settings.language) else "en")
                window = MainWindow(settings, services, initial_notice=initial_notice)
                window.keeper.note_stored(stored or settings)
                window.closed.connect(app.quit)
                window.comfort.cover.carry_over(is_covered)
                _begin_once_painted(window)
                if ready is not None:
                    window.preview.installEventFilter(_FirstPaint(ready, window))
                if live is not None:
                    window.live.frame_ready.connect(_WhenLive(live, window).look)
                tidy(window.disk, settings)
                again, status = _run_window(app, window, told_to_end)
                settings, stored = window.keeper.settings, window.keeper.stored
                is_covered = window.comfort.cover.is_covered
                initial_notice = None
                window.deleteLater()
            return status
    finally:
        sys.excepthook = sys.__excepthook__


def _begin_once_painted(window: MainWindow) -> None:
    """Have the slow part begin when the window is on the screen, or soon where it is never painted."""
    timer = QTimer(window)
    timer.setSingleShot(True)
    timer.timeout.connect(window.begin)
    timer.start(LATEST_BEGIN_MS)

    def begin() -> None:
        if timer.isActive():
            timer.start(0)

    window.preview.installEventFilter(_FirstPaint(begin, window))


def _run_window(app: QApplication, window: MainWindow, told_to_end: EndSignals) -> tuple[bool, int]:
    """Show a window until it has closed; whether it shall be built anew, and the exit status."""
    asked: list[bool] = []

    def rebuild() -> None:
        asked.append(True)
        window.comfort.quit()

    # Only once the menu that asked for it is through with its work.
    window.rebuild_requested.connect(rebuild, Qt.ConnectionType.QueuedConnection)
    report = _ErrorReport(window)
    sys.excepthook = report.handle
    told_to_end.call(window.comfort.quit)
    window.show()
    if not window.keeper.settings.tour_seen:
        QTimer.singleShot(TOUR_AFTER_MS, window, window.comfort.tour.start)
    status = app.exec()
    ended_by = told_to_end.exit_status
    return bool(asked) and not ended_by, ended_by or status


def make_application() -> QApplication:
    """Give the application with our name, icon, font and colours; the one that exists already, if so."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["backdrop-live"])
    app.setApplicationName("backdrop-live")
    app.setApplicationDisplayName("Backdrop Live")
    app.setDesktopFileName("backdrop-live")
    if (icon := Path(resource_path("icons/app.svg"))).is_file():
        app.setWindowIcon(QIcon(str(icon)))
    use_readable_font(app)
    follow_system(app)
    return app


class _FirstPaint(QObject):
    """Calls once, as soon as the widget it watches has been painted."""

    def __init__(self, call: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._call: Callable[[], None] | None = call

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._call is not None:
            QTimer.singleShot(0, self, self._call)
            self._call = None
        return False


class _WhenLive(QObject):
    """Calls once, as soon as the window shows somebody; to be asked after each new picture."""

    def __init__(self, call: Callable[[], None], window: MainWindow) -> None:
        super().__init__(window)
        self._call: Callable[[], None] | None = call
        self._window = window

    def look(self) -> None:
        composite = self._window.preview.composite
        if self._call is not None and composite is not None and not composite.is_covered:
            QTimer.singleShot(0, self, self._call)
            self._call = None


class _ErrorReport:
    """Shows the first exception that nobody handled, in plain words; every one is logged."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._has_spoken = False

    def handle(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        logger.critical("An error that nobody handled.", exc_info=(kind, error, traceback))
        if self._has_spoken:
            return
        self._has_spoken = True
        more = tr(
            "You can go on; if something does not answer, close Backdrop Live and "
            "start it again. For a report, run “backdrop doctor” and add this line:"
            " {kind}: {error}"
        )
        words = tr("Something went wrong in the window.")
        warn(self._window, words, more.format(kind=kind.__name__, error=error))
