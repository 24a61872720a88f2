"""Events of the pipeline in plain words: what happened, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.gui.language.outside import translated
from desktop_app.gui.language.words import tr
from desktop_app.live import events

SOURCE = "source"
MODEL = "model"
BACKDROP = "backdrop"
MATTING = "matting"
NETWORK = "network"
RECORDING = "recording"
LIGHT = "light"
ADDED = "added"
PICTURE = "picture"


@dataclass(frozen=True)
class Notice:
    """What happened and what to do. A later notice of the same `topic` replaces it."""

    topic: str
    text: str
    action: str = ""
    act: Callable[[], None] | None = None


def topic_of(event: events.Event) -> str:
    """Name the matter an event is about; empty where it is no bad news."""
    match event:
        case events.SourceFailed():
            return SOURCE
        case events.ModelFailed():
            return MODEL
        case events.BackdropFailed():
            return BACKDROP
        case events.MattingFailed():
            return MATTING
        case events.NetworkFailed():
            return NETWORK
        case events.SourceDark():
            return LIGHT
        case _:
            return ""


def words_for(event: events.Event) -> str:
    """Say an event in plain words; empty where there is nothing to say."""
    match event:
        case events.SourceFailed(error=error) | events.BackdropFailed(error=error):
            return str(error)
        case events.SourceDark(name=name):
            return tr(
                "{name} gives a black picture. Open its cover or privacy switch, or turn on a light."
            ).format(name=name)
        case events.ModelFailed(error=error):
            return tr(
                "You are covered, because the part that finds you in the picture did not start. {error}"
            ).format(error=translated(str(error)))
        case events.NetworkFailed(error=error, name=name):
            return tr("The {name} network cannot be used, so the usual one goes on. {error}").format(
                name=name, error=translated(str(error))
            )
        case events.MattingFailed(error=error):
            return tr(
                "You are covered: a picture could not be worked on, so none is shown "
                "rather than your room. It goes on by itself. If this stays, choose a "
                "lower resolution. {error}"
            ).format(error=translated(str(error)))
        case _:
            return ""
