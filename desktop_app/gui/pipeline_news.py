"""What the pipeline tells, said in a notice where it is bad news, with the way out as its button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.gui.language.words import tr
from desktop_app.gui.session import messages
from desktop_app.gui.session.messages import Notice
from desktop_app.live import events

if TYPE_CHECKING:
    from desktop_app.gui.window_parts import WindowParts


def hear(window: WindowParts, event: events.Event) -> None:
    """Say what happened, or take back what is true no more."""
    window.sources.handle_event(event)
    topic = messages.topic_of(event)
    if topic == messages.MODEL:
        words = messages.words_for(event)
        window.notices.post(Notice(topic, words, tr("Try again"), lambda: _restart(window)))
    elif topic == messages.BACKDROP:
        use_blur = window.panel.gallery.choose_blur
        window.notices.post(Notice(topic, messages.words_for(event), tr("Blur instead"), use_blur))
    elif topic in (messages.MATTING, messages.NETWORK):
        window.notices.post(Notice(topic, messages.words_for(event)))
    elif isinstance(event, events.ModelReady):
        window.notices.settle(messages.MODEL)
    elif event == events.Recovered("backdrop"):
        window.notices.settle(messages.BACKDROP)


def _restart(window: WindowParts) -> None:
    window.notices.settle(messages.MODEL)
    window.live.restart()
