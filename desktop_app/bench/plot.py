"""Draws what each stage costs at six resolutions, before two backdrops."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.bench.clip import Clip
from desktop_app.bench.timing import Contender, Timing, time_frames, warm_up
from desktop_app.errors import OutputError
from desktop_app.matting.matter import Matter
from desktop_app.matting.segment import Segmenter
from desktop_app.settings import Settings

if TYPE_CHECKING:
    from matplotlib.axes import Axes

SIZES = {
    "360p": (360, 640),
    "540p": (540, 960),
    "720p": (720, 1280),
    "1080p": (1080, 1920),
    "1440p": (1440, 2560),
    "4K": (2160, 3840),
}
PLOT_FRAMES = 30
_BLUR, _PICTURE = "blur:60", "builtin:office"
# What one picture of a webcam leaves at these rates.
_BUDGETS_MS = {"30 frames/s": 1000 / 30, "60 frames/s": 1000 / 60}


def check_plotting() -> None:
    """Find out whether plots can be drawn, before anything is measured.

    Raises:
        OutputError: if matplotlib is missing.
    """
    if find_spec("matplotlib") is None:
        raise OutputError("The plot needs matplotlib. Install it with: pip install 'backdrop-live[train]'")


def plotted_backdrops(spec: str) -> tuple[str, str]:
    """Choose the two backdrops of the plot: this one, and a picture if it is a blur, else a blur."""
    return spec, _PICTURE if spec.startswith("blur") else _BLUR


def measure_sizes(
    segmenter: Segmenter,
    settings: Sequence[Settings],
    make_clip: Callable[[tuple[int, int]], Clip],
    sizes: Mapping[str, tuple[int, int]] = SIZES,
) -> list[dict[str, Timing]]:
    """Time a clip at several sizes.

    Args:
        segmenter: finds the person.
        settings: ways to matte; they take turns.
        make_clip: makes the clip of a size.
        sizes: (height, width) in pixels by name.

    Returns:
        For each of the settings, the timing by name of the size.

    Raises:
        AppError: if the clip, the network or a backdrop fails.
    """
    timings: list[dict[str, Timing]] = [{} for _ in settings]
    for name, size in sizes.items():
        contenders = [Contender(each.backdrop, Matter(segmenter), each) for each in settings]
        clip = make_clip(size)
        for contender in contenders:
            warm_up(clip, contender, frames=3)
        for mine, timing in zip(timings, time_frames(clip, contenders), strict=True):
            mine[name] = timing
    return timings


def draw_plot(path: Path, timings: Mapping[str, Mapping[str, Timing]], caption: str) -> None:
    """Draw stacked bars of the stages' median times by size, and processor time as dots.

    Args:
        path: where the PNG goes.
        timings: by backdrop, by name of the size.
        caption: what was measured, and on what.

    Raises:
        OSError: if the file cannot be written.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(11, 5.4), layout="constrained")
    FigureCanvasAgg(figure)
    panels = figure.subplots(1, len(timings), sharey=True, squeeze=False)[0]
    for panel, (backdrop, by_size) in zip(panels, timings.items(), strict=True):
        _draw_panel(panel, by_size)
        panel.set_title(f"backdrop {backdrop}")
    panels[0].set_ylabel("milliseconds per frame")
    handles, labels = panels[0].get_legend_handles_labels()
    figure.legend(handles[::-1], labels[::-1], loc="outside right center", frameon=False)
    figure.supxlabel(caption, fontsize=8, color="#555555")
    figure.savefig(path, format="png", dpi=120)


def _draw_panel(panel: Axes, by_size: Mapping[str, Timing]) -> None:
    names = list(by_size)
    heights = [0.0] * len(names)
    for stage in next(iter(by_size.values())).stages_ms:
        values = [timing.stages_ms[stage].median for timing in by_size.values()]
        panel.bar(names, values, bottom=heights, label=stage, width=0.7)
        heights = [low + value for low, value in zip(heights, values, strict=True)]
    panel.plot(names, [timing.cpu_ms for timing in by_size.values()], "k.--", label="CPU, all threads")
    for name, height, timing in zip(names, heights, by_size.values(), strict=True):
        panel.annotate(
            f"{timing.total_ms.median:.0f}", (name, height), ha="center", va="bottom", fontweight="bold"
        )
    for (rate, budget_ms), style in zip(_BUDGETS_MS.items(), (":", "-."), strict=True):
        panel.axhline(budget_ms, color="#777777", linewidth=0.9, linestyle=style, label=rate)
    panel.spines[["top", "right"]].set_visible(False)
