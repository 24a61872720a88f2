"""Where the processor time goes, function by function: Python's own profiler over some frames."""

from __future__ import annotations

import cProfile
import pstats
import time
from dataclasses import dataclass
from pathlib import Path

from desktop_app.bench.clip import Clip
from desktop_app.bench.timing import Contender, to_widget, warm_up

_HOME = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Hot:
    """One function.

    Attributes:
        name: "folder/file.py: function" of this program, or the name of a library's function.
        calls: per frame.
        own_ms: processor time per frame, of all threads together, in the function itself.
        whole_ms: the same, with all that it calls.
    """

    name: str
    calls: float
    own_ms: float
    whole_ms: float


def profile_frames(clip: Clip, contender: Contender) -> list[Hot]:
    """Matte a clip under the profiler, which makes many small calls look dearer than they are.

    Args:
        clip: what is matted; making its frames is not counted.
        contender: how.

    Returns:
        The functions, those first that take longest themselves.

    Raises:
        AppError: if the clip, the network or a backdrop fails.
    """
    warm_up(clip, contender)
    # Not the time that passes: other programs may have the cores meanwhile.
    profiler, frames = cProfile.Profile(time.process_time), 0
    for frame, _ in clip.play():
        profiler.enable()
        to_widget(contender.matter.matte(frame, contender.settings).image)
        profiler.disable()
        frames += 1
    found = pstats.Stats(profiler).stats  # type: ignore[attr-defined]
    hot = [
        Hot(_name(place), calls / frames, 1000 * own_s / frames, 1000 * whole_s / frames)
        for place, (_, calls, own_s, whole_s, _callers) in found.items()
        if "_lsprof" not in place[2]
    ]
    return sorted(hot, key=lambda each: -each.own_ms)


def _name(place: tuple[str, int, str]) -> str:
    file, _, function = place
    if file == "~":
        return function.strip("<>").removeprefix("built-in method ").removeprefix("method ")
    path = Path(file)
    if path.is_relative_to(_HOME):
        return f"{path.relative_to(_HOME).as_posix().removeprefix('desktop_app/')}: {function}"
    return f"{path.parent.name}/{path.name}: {function}"
