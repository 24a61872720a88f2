"""How the program works at present, in plain words, for the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from desktop_app.gui.language.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.live.effort.governor import EffortState

_NETWORKS = {
    "fast": (mark("fast network"), mark("fast")),
    "balanced": (mark("balanced network"), mark("balanced")),
    "fine": (mark("fine network"), mark("fine")),
}
_ASKED = {1: mark("every frame"), 2: mark("every 2nd frame"), 3: mark("every 3rd frame")}
# A limit at the usual rate of cameras holds nothing back, and is not mentioned.
_USUAL_FPS = 30.0


def effort_words(state: EffortState) -> tuple[str, str, str]:
    """Say what is done and what it takes.

    Args:
        state: of the governor.

    Returns:
        All of it, as "fast network, every 2nd frame, at most 15 fps: 38 % of the CPU"; where there is less
        room, "fast, every 2nd frame: 38 % CPU"; and "38 % CPU". Empty while nothing has been measured.
    """
    if state.cpu_percent is None:
        return "", "", ""
    plan = state.plan
    long_name, name = _NETWORKS.get(plan.network.name, (plan.network.name, plan.network.name))
    asked = tr(_ASKED[plan.every])
    parts = [tr(long_name), asked]
    if plan.fps < _USUAL_FPS:
        parts.append(tr("at most {fps} fps").format(fps=QLocale().toString(plan.fps)))
    per_cent = f"{state.cpu_percent:.0f}"
    if state.is_too_much:
        said = tr("{work}: {percent} % of the CPU, the least it can do")
    else:
        said = tr("{work}: {percent} % of the CPU")
    words = said.format(work=", ".join(parts), percent=per_cent)
    load = tr("{percent} % CPU").format(percent=per_cent)
    return words, tr("{work}: {load}").format(work=f"{tr(name)}, {asked}", load=load), load
