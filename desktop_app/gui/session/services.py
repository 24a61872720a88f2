"""What the window is given to work with. Tests hand in small fakes of the same shape."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop_app.gui.outputs.services import OutputServices
from desktop_app.gui.session.keeper import Save
from desktop_app.library import Library
from desktop_app.library_file import load_library, save_library
from desktop_app.settings import Settings

if TYPE_CHECKING:
    from desktop_app.capture.camera import CameraInfo
    from desktop_app.live.events import Event
    from desktop_app.live.outbox import CompositeSink
    from desktop_app.live.recording import Recording
    from desktop_app.live.stats import LiveStats
    from desktop_app.matting.matter import Composite
    from desktop_app.matting.parts import Parts
    from desktop_app.output.originals import OriginalStore


class Pipeline(Protocol):
    """The part of `desktop_app.live.pipeline.LivePipeline` that the window uses, in the GUI thread."""

    @property
    def last_composite(self) -> Composite | None:
        """Exactly what `take_composite` gave last."""

    def start(self) -> None:
        """Open the source and load the model, in threads of its own."""

    def stop(self, timeout_s: float = 1.0) -> bool:
        """Join the threads; whether they ended in time."""

    def update_settings(self, settings: Settings) -> None:
        """Use these from the next frame on."""

    def select_source(self, source_id: str) -> None:
        """Close the source and open another."""

    def set_watched(self, is_watched: bool) -> None:
        """Say whether anybody can see the composites."""

    def set_covered(self, is_covered: bool) -> None:
        """Give out a card in place of every picture, or pictures again."""

    def take_composite(self) -> Composite | None:
        """Give the newest composite and clear the slot; None if nothing new came."""

    def stats(self) -> LiveStats:
        """Give the numbers of the last seconds."""

    def parts_of(self, composite: Composite) -> Parts | None:
        """Give what a composite was made of; None where that is not known."""

    def add_sink(self, sink: CompositeSink) -> None:
        """Have a sink written to from the next composite on."""

    def remove_sink(self, sink: CompositeSink) -> None:
        """Have a sink closed soon."""


PipelineFactory = Callable[[Settings, Callable[[], None], "Callable[[Event], None]"], Pipeline]
"""Settings, what to call when a composite is there, what to call with an event; both from worker threads."""


@dataclass(frozen=True)
class Services:
    """Everything outside the window that it calls.

    Attributes:
        prepare: slow imports; runs in the background before `make_pipeline`.
        make_pipeline: builds a pipeline that is not started.
        list_cameras: may take long and may raise; runs in the background.
        save_snapshot: writes a composite into a folder, as the settings say, and gives the file; runs in the
            background. Raises OutputError.
        save_settings: writes the settings. Raises SettingsError.
        make_recording: builds a recording into a folder that is not started; calls the second argument from
            its own thread when it has ended. Third, whether it has sound; fourth, the suffix with alpha.
        snapshot_folder: where pictures go with these settings.
        recording_folder: where recordings go with these settings.
        pasted_folder: where pasted backdrops are kept.
        has_fine: whether there is a network that makes saved pictures finer; may look at the disk.
        make_finer: makes a composite finer, from its parts; None where it cannot. Runs in the background, one
            at a time.
        originals: where originals are kept for editing; None for nowhere.
        outputs: how microphone, virtual camera and browser address are made.
        load_library: reads the library; never fails, and says in one line what could not be read.
        save_library: writes it. Raises SettingsError.
    """

    prepare: Callable[[], object]
    make_pipeline: PipelineFactory
    list_cameras: Callable[[], Sequence[CameraInfo]]
    save_snapshot: Callable[[Composite, Path, Settings], Path]
    save_settings: Save[Settings]
    make_recording: Callable[[Path, Callable[[], None], bool, str], Recording]
    snapshot_folder: Callable[[Settings], Path]
    recording_folder: Callable[[Settings], Path]
    pasted_folder: Path
    outputs: OutputServices
    has_fine: Callable[[], bool] = lambda: False
    make_finer: Callable[[Composite, Parts], tuple[Composite, Parts] | None] = lambda _composite, _parts: None
    originals: OriginalStore | None = None
    load_library: Callable[[], tuple[Library, str | None]] = load_library
    save_library: Save[Library] = save_library
