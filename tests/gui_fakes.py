"""The small fakes that the tests of the window share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import numpy as np
from gui_output_fakes import FakeOutputs
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from desktop_app.errors import OutputError
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.session.services import Services
from desktop_app.live import events
from desktop_app.live.recording import RecordingStatus
from desktop_app.live.stats import LiveStats
from desktop_app.matting.crop import WHOLE, Crop
from desktop_app.settings import Settings


def plain(colour: tuple[int, ...], size: tuple[int, int] = (72, 128)) -> NDArray[np.uint8]:
    """Make a picture of one colour, RGB or RGBA."""
    image = np.empty((*size, len(colour)), np.uint8)
    image[:] = colour
    return image


def composite(
    image: NDArray[np.uint8],
    *,
    is_covered: bool = False,
    turns: int = 0,
    source_id: str = "demo",
    captured_at_s: float = 0.0,
    crop: Crop = WHOLE,
) -> SimpleNamespace:
    """Make what the window reads of a composite."""
    alpha = np.ones(image.shape[:2], np.float32)
    return SimpleNamespace(
        image=image,
        alpha=alpha,
        is_covered=is_covered,
        turns=turns,
        source_id=source_id,
        captured_at_s=captured_at_s,
        crop=crop,
    )


class FakeRecording:
    """Counts nothing and writes nothing: the test sets how it stands, and says when it has ended."""

    def __init__(self, folder: Path, on_end: Callable[[], None], has_sound: bool, suffix: str) -> None:
        self.folder = folder
        self.has_sound, self.suffix = has_sound, suffix
        self.lost_sound = ""
        self.sounds: list[object] = []
        self.calls: list[str] = []
        self.elapsed_s, self.size_bytes, self.dropped = 0.0, 0, 0
        self.is_paused = False
        self.paths: tuple[Path, ...] = (folder / "Backdrop 1.mp4",)
        self.error: Exception | None = None
        self.end = on_end

    def start(self) -> None:
        self.calls.append("start")

    def stop(self) -> None:
        self.calls.append("stop")

    def wait(self, timeout_s: float) -> bool:
        self.calls.append(f"wait {timeout_s:.0f}")
        return True

    def write_sound(self, sound: object) -> None:
        self.sounds.append(sound)

    def pause(self) -> None:
        self.is_paused = True

    def resume(self) -> None:
        self.is_paused = False

    def status(self) -> RecordingStatus:
        return RecordingStatus(self.elapsed_s, self.size_bytes, self.dropped, self.is_paused)


class FakePipeline:
    """Stands still until the test pushes a composite or an event; runs in the test's thread."""

    def __init__(
        self,
        settings: Settings,
        on_composite: Callable[[], None],
        on_event: Callable[[events.Event], None],
    ) -> None:
        self.settings = [settings]
        self.sources = [settings.source_id]
        self.emit = on_event
        self.is_running = False
        self.is_watched = True
        self.is_covered = False
        self.taken = 0
        self.sinks: list[object] = []
        self.parts: object = None
        self.last_composite: SimpleNamespace | None = None
        self._on_composite = on_composite
        self._slot: SimpleNamespace | None = None

    def start(self) -> None:
        self.is_running = True

    def stop(self, timeout_s: float = 1.0) -> bool:
        self.is_running = False
        return True

    def update_settings(self, settings: Settings) -> None:
        self.settings.append(settings)

    def select_source(self, source_id: str) -> None:
        self.sources.append(source_id)

    def set_watched(self, is_watched: bool) -> None:
        self.is_watched = is_watched

    def set_covered(self, is_covered: bool) -> None:
        self.is_covered = is_covered
        if is_covered:
            self._slot = self.last_composite = None

    def take_composite(self) -> SimpleNamespace | None:
        taken, self._slot = self._slot, None
        if taken is not None:
            self.taken += 1
            self.last_composite = taken
        return taken

    def parts_of(self, composite: SimpleNamespace) -> object:
        return self.parts

    def add_sink(self, sink: object) -> None:
        self.sinks.append(sink)

    def remove_sink(self, sink: object) -> None:
        self.sinks = [each for each in self.sinks if each is not sink]

    def stats(self) -> LiveStats:
        return LiveStats(
            fps=29.6, latency_ms=41.7, stage_ms={}, dropped=0, source_name="Front camera", size=(72, 128)
        )

    def push(self, picture: SimpleNamespace) -> None:
        was_empty = self._slot is None
        self._slot = picture
        if was_empty:
            self._on_composite()


@dataclass
class Stage:
    """A window on fakes, with everything that a test wants to look at."""

    folder: Path
    cameras: list[SimpleNamespace] = field(default_factory=list)
    pipelines: list[FakePipeline] = field(default_factory=list)
    saved_settings: list[Settings] = field(default_factory=list)
    shots: list[tuple[SimpleNamespace, Path]] = field(default_factory=list)
    recordings: list[FakeRecording] = field(default_factory=list)
    outputs: FakeOutputs = field(default_factory=FakeOutputs)
    shot_error: str = ""
    listing_error: str = ""

    @property
    def pipeline(self) -> FakePipeline:
        return self.pipelines[-1]

    def services(self) -> Services:
        return Services(
            prepare=lambda: None,
            make_pipeline=self._make_pipeline,
            list_cameras=self._list_cameras,
            save_snapshot=self._save_snapshot,
            save_settings=lambda settings, *, since: self.saved_settings.append(settings),
            make_recording=self._make_recording,
            snapshot_folder=lambda _settings: self.folder / "pictures",
            recording_folder=lambda _settings: self.folder / "videos",
            pasted_folder=self.folder / "pasted",
            outputs=self.outputs.services(),
        )

    def window(self, settings: Settings | None = None, notice: str | None = None) -> MainWindow:
        return MainWindow(settings or Settings(), self.services(), initial_notice=notice)

    def showing(self, qtbot: QtBot, settings: Settings | None = None) -> MainWindow:
        """Give a window on the demo, in front, with a picture in it."""
        window = self.window(settings or Settings(source_id="demo"))
        qtbot.addWidget(window)
        window.show()
        window.begin()
        qtbot.waitUntil(lambda: bool(self.pipelines) and window.isActiveWindow())
        self.pipeline.push(composite(plain((200, 40, 40))))
        qtbot.waitUntil(lambda: window.preview.composite is not None)
        return window

    def _make_pipeline(
        self,
        settings: Settings,
        on_composite: Callable[[], None],
        on_event: Callable[[events.Event], None],
    ) -> FakePipeline:
        self.pipelines.append(FakePipeline(settings, on_composite, on_event))
        return self.pipelines[-1]

    def _make_recording(
        self, folder: Path, on_end: Callable[[], None], has_sound: bool, suffix: str
    ) -> FakeRecording:
        self.recordings.append(FakeRecording(folder, on_end, has_sound, suffix))
        return self.recordings[-1]

    def _list_cameras(self) -> list[SimpleNamespace]:
        if self.listing_error:
            raise OSError(self.listing_error)
        return self.cameras

    def _save_snapshot(self, shot: SimpleNamespace, folder: Path, settings: Settings) -> Path:
        if self.shot_error:
            raise OutputError(self.shot_error)
        self.shots.append((shot, folder))
        return folder / "Backdrop 1.png"


def camera(identity: str, name: str) -> SimpleNamespace:
    """Make what the window reads of a camera."""
    return SimpleNamespace(identity=identity, name=name)
