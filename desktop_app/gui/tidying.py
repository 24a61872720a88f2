"""Tidies up after a program that was killed, in the background, once the next one has started."""

from __future__ import annotations

from functools import partial

from desktop_app.gui.background import Background
from desktop_app.gui.folders import written_in
from desktop_app.leftovers import remove_leftovers
from desktop_app.settings import Settings


def tidy(background: Background, settings: Settings) -> None:
    """Have old half-written files of this program removed from the folders it writes in with these settings."""
    background.run(partial(remove_leftovers, written_in(settings)), _ignore, _ignore)


def _ignore(_result: object) -> None:
    """Nobody waits for it."""
