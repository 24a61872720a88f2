"""Which part of the window hears what of which other. One line each; what happens then is the parts' affair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.gui.edge_reset import reset_edge
from desktop_app.gui.language.words import tr
from desktop_app.gui.pipeline_news import hear
from desktop_app.gui.session.messages import ADDED, Notice

if TYPE_CHECKING:
    from desktop_app.gui.window_parts import WindowParts


def connect_parts(window: WindowParts) -> None:
    """Connect the parts of a window with each other."""
    keeper, live, sources, notices = window.keeper, window.live, window.sources, window.notices
    keeper.changed.connect(window.show_settings)
    keeper.save_failed.connect(lambda words: notices.post(Notice("settings", words)))
    keeper.saved.connect(lambda: notices.settle("settings"))
    live.event_arrived.connect(lambda event: hear(window, event))
    sources.selected.connect(live.show_source)
    sources.noticed.connect(notices.post)
    sources.settled.connect(notices.settle)
    sources.choices_changed.connect(window.show_choices)
    window.recording.noticed.connect(notices.post)
    window.recording.settled.connect(notices.settle)
    for part in (window.sound, window.outputs, window.shooting):
        part.noticed.connect(notices.post)
        part.settled.connect(notices.settle)
    window.library.removed.connect(window.offer_undo)
    window.undo.remembered.connect(lambda: window.toast.settle("undo"))
    window.undo.undone.connect(lambda title: window.toast.say(tr("Undone: {title}").format(title=title)))
    window.library.refused.connect(lambda words: notices.post(Notice(ADDED, words)))
    window.library.used.connect(lambda _spec: notices.settle(ADDED))
    window.shooting.countdown.ticked.connect(lambda _seconds: live.set_watched(window.is_watched()))
    window.shooting.burst.progressed.connect(lambda _taken, _wanted: live.set_watched(window.is_watched()))
    bar, panel = window.bar, window.panel
    bar.mirror_chosen.connect(lambda is_on: keeper.change(mirror=is_on))
    bar.turn_requested.connect(window.upright.turn)
    panel.picture.auto_upright_chosen.connect(window.upright.set_auto)
    panel.picture.effort_changed.connect(lambda name, value: keeper.change(**{name: value}))
    panel.picture.one_person_chosen.connect(lambda is_on: keeper.change(one_person=is_on))
    panel.picture.size_chosen.connect(lambda size: keeper.change(size=size))
    panel.edge.changed.connect(lambda name, value: keeper.change(**{name: value}))
    panel.edge.reset_requested.connect(lambda: reset_edge(window))
    panel.sources.source_chosen.connect(sources.choose)
    panel.sources.refresh_requested.connect(sources.refresh)
    panel.gallery.chosen.connect(window.library.choose)
    panel.gallery.remove_requested.connect(window.library.remove)
