"""Setting the edge to its defaults, in a way that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.gui.edge_controls import defaults
from desktop_app.gui.language.words import tr

if TYPE_CHECKING:
    from desktop_app.gui.window_parts import WindowParts


def reset_edge(window: WindowParts) -> None:
    """Set the sliders of the edge back, and offer to undo it."""
    keeper, undo = window.keeper, window.undo
    before = {name: getattr(keeper.settings, name) for name in defaults()}
    if before == defaults():
        return
    keeper.change(**defaults())
    words = tr("The edge is back at its defaults")
    undo.remember(lambda: keeper.change(**before), words)
    window.toast.offer_undo(words, undo.undo_last)
