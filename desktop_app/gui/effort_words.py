"""How the program works at present, in plain words, for the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.gui.language.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.live.effort.governor import EffortState

_NETWORKS = {
    "fast": mark("fast network"),
    "balanced": mark("balanced network"),
    "fine": mark("fine network"),
}
_ASKED = {1: mark("every frame"), 2: mark("every 2nd frame"), 3: mark("every 3rd frame")}
# A limit at the usual rate of cameras holds nothing back, and is not mentioned.
_USUAL_FPS = 30.0


def effort_words(state: EffortState) -> tuple[str, str]:
    """Say what is done and what it takes.

    Args:
        state: of the governor.

    Returns:
        All of it, as "fast network, every 2nd frame, at most 15 fps: 38 % of the CPU"; and what fits where
        there is little room, "38 % CPU". Both are empty while nothing has been measured.
    """
    if state.cpu_percent is None:
        return "", ""
    plan = state.plan
    name = _NETWORKS.get(plan.network.name)
    parts = [tr(name) if name else plan.network.name, tr(_ASKED[plan.every])]
    if plan.fps < _USUAL_FPS:
        parts.append(tr("at most {fps} fps").format(fps=f"{plan.fps:g}"))
    per_cent = f"{state.cpu_percent:.0f}"
    if state.is_too_much:
        said = tr("{work}: {percent} % of the CPU, the least it can do")
    else:
        said = tr("{work}: {percent} % of the CPU")
    words = said.format(work=", ".join(parts), percent=per_cent)
    return words, tr("{percent} % CPU").format(percent=per_cent)
