"""The life of one pipeline as the window sees it: prepared in the background, started, asked, stopped."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.background import Background
from desktop_app.gui.bridge import PipelineBridge
from desktop_app.gui.motion import wants_less_motion
from desktop_app.gui.session.services import Pipeline, Services
from desktop_app.gui.session.settings_keeper import SettingsKeeper
from desktop_app.live import events
from desktop_app.settings import Settings

if TYPE_CHECKING:
    from desktop_app.live.outbox import CompositeSink
    from desktop_app.live.stats import LiveStats
    from desktop_app.matting.matter import Composite
    from desktop_app.matting.parts import Parts

STOP_TIMEOUT_S = 0.8


class LiveSession(QObject):
    """Owns the pipeline. It exists once the slow imports are done and a source has been chosen."""

    frame_ready = Signal()
    event_arrived = Signal(object)
    started = Signal()
    """There is a pipeline, and it is another one than before: what shall get its pictures must be added."""

    def __init__(
        self,
        keeper: SettingsKeeper,
        services: Services,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        """Build nothing yet."""
        super().__init__(parent)
        self._keeper = keeper
        self._services = services
        self._background = background
        self._pipeline: Pipeline | None = None
        self._bridge = PipelineBridge(self)
        self._is_prepared = False
        self._source_id = ""
        self._is_model_ready = False
        self._is_watched = True
        self._is_covered = False
        keeper.changed.connect(self._update_settings)

    @property
    def is_model_ready(self) -> bool:
        """Whether people can be told from rooms yet."""
        return self._is_model_ready

    @property
    def last_composite(self) -> Composite | None:
        """What was taken last: the picture on show."""
        return self._pipeline.last_composite if self._pipeline is not None else None

    def prepare(self) -> None:
        """Do the slow imports off the GUI thread, then start if a source is chosen by then."""
        self._background.run(self._services.prepare, self._prepared, _raise)

    def show_source(self, source_id: str) -> None:
        """Show this source from now on, or as soon as there is a pipeline."""
        self._source_id = source_id
        if self._pipeline is not None:
            self._pipeline.select_source(source_id)
        else:
            self._start()

    def restart(self) -> None:
        """Stop and begin anew, model included. The window does not wait for what a driver holds on to."""
        pipeline = self._let_go()
        if pipeline is None:
            self._start()
            return
        self._background.run(lambda: pipeline.stop(STOP_TIMEOUT_S), lambda _ended: self._start(), _raise)

    def take(self) -> Composite | None:
        """Take the newest composite; None if there is nothing new."""
        return self._pipeline.take_composite() if self._pipeline is not None else None

    def set_watched(self, is_watched: bool) -> None:
        """Rest while nobody can see the picture and nothing else waits for it."""
        self._is_watched = is_watched
        if self._pipeline is not None:
            self._pipeline.set_watched(is_watched)

    @property
    def is_covered(self) -> bool:
        """Whether the user wishes to be covered."""
        return self._is_covered

    def set_covered(self, is_covered: bool) -> None:
        """Give out a card in place of every picture, now and after every restart; or pictures again."""
        self._is_covered = is_covered
        if self._pipeline is not None:
            self._pipeline.set_covered(is_covered)

    def parts_of(self, composite: Composite) -> Parts | None:
        """Give what a composite was made of; None where that is not known. It shows the room."""
        return self._pipeline.parts_of(composite) if self._pipeline is not None else None

    def stats(self) -> LiveStats | None:
        """Give the numbers for the status line; None before the start."""
        return self._pipeline.stats() if self._pipeline is not None else None

    def add_sink(self, sink: CompositeSink) -> bool:
        """Have a sink written to from the next picture on; False while there is no pipeline."""
        if self._pipeline is None:
            return False
        self._pipeline.add_sink(sink)
        return True

    def remove_sink(self, sink: CompositeSink) -> None:
        """Have a sink closed soon. One of a pipeline that was stopped is closed already."""
        if self._pipeline is not None:
            self._pipeline.remove_sink(sink)

    def stop(self) -> bool:
        """Join the pipeline's threads; whether they ended in time. Late calls from them go nowhere."""
        pipeline = self._let_go()
        return True if pipeline is None else pipeline.stop(STOP_TIMEOUT_S)

    def _let_go(self) -> Pipeline | None:
        pipeline, self._pipeline = self._pipeline, None
        if pipeline is not None:
            self._bridge.frame_ready.disconnect()
            self._bridge.event_arrived.disconnect()
        return pipeline

    def _prepared(self, _result: object) -> None:
        self._is_prepared = True
        self._start()

    def _start(self) -> None:
        if not self._is_prepared or not self._source_id or self._pipeline is not None:
            return
        self._is_model_ready = False
        self._bridge = PipelineBridge(self)
        self._bridge.frame_ready.connect(self.frame_ready)
        self._bridge.event_arrived.connect(self._pass_on)
        self._pipeline = self._services.make_pipeline(
            self._for_pipeline(self._keeper.settings),
            self._bridge.announce_composite,
            self._bridge.announce_event,
        )
        self._pipeline.set_watched(self._is_watched)
        self._pipeline.set_covered(self._is_covered)
        self._pipeline.start()
        self.started.emit()

    def _pass_on(self, event: events.Event) -> None:
        if isinstance(event, events.ModelReady):
            self._is_model_ready = True
        self.event_arrived.emit(event)

    def _update_settings(self, settings: Settings) -> None:
        if self._pipeline is not None:
            self._pipeline.update_settings(self._for_pipeline(settings))

    def _for_pipeline(self, settings: Settings) -> Settings:
        # The settings remember the wish; the pipeline must know what is on show, which may be the demo.
        plays = settings.backdrop_plays and not wants_less_motion()
        return dataclasses.replace(settings, source_id=self._source_id, backdrop_plays=plays)


def _raise(error: Exception) -> None:
    raise error
