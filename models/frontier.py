"""Plot accuracy against time: `python -m models.frontier out/*.json`, from what `models.evaluate --json` wrote.

One panel for all pictures and one for each source. Times compare only within one run on one machine, so each
network is drawn at its multiple of the peer's time in its own run.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from models.shipped import replace_file
from models.told import read_json, run_told

PICTURE = Path(__file__).resolve().parent / "frontier.png"
_OURS, _PEER = "#1f5fbf", "#d07000"


class Point(NamedTuple):
    """One network in one panel: its time in the peer's times, and its mean IoU."""

    name: str
    time: float
    iou: float
    is_peer: bool


def collect_points(results: Sequence[dict[str, Any]]) -> dict[str, list[Point]]:
    """Give the points of each panel, from the fastest to the slowest; the first result's peer is the unit.

    Args:
        results: evaluations with a peer; at least one. One with another peer adds that peer alone, if its
            network was also evaluated against the first.

    Raises:
        ValueError: if one was made without a peer, or its times cannot be compared.
    """
    if not results or not all("peer" in result for result in results):
        raise ValueError("Times compare only within one run: evaluate every network with --peer mediapipe.")
    unit = results[0]["peer"]
    ours = [result for result in results if result["peer"]["name"] == unit["name"]]
    times = {result["model"]: result["ms_ratio"] for result in ours}
    others = [result for result in results if result["peer"]["name"] != unit["name"]]
    strangers = {result["model"] for result in others} - times.keys()
    if strangers:
        raise ValueError(f"{', '.join(sorted(strangers))} must be evaluated against {unit['name']} too.")
    panels: dict[str, list[Point]] = {}
    for panel in ("all", *results[0]["sources"]):
        points = [Point(r["model"], r["ms_ratio"], _part(r, panel)["iou_mean"], False) for r in ours]
        points.append(Point(unit["name"], 1.0, _part(unit, panel)["iou_mean"], True))
        for result in others:
            time = times[result["model"]] / result["ms_ratio"]
            points.append(Point(result["peer"]["name"], time, _part(result["peer"], panel)["iou_mean"], True))
        panels[panel] = sorted(points, key=lambda point: point.time)
    return panels


def _part(figures: dict[str, Any], panel: str) -> dict[str, Any]:
    part: dict[str, Any] = figures if panel == "all" else figures["sources"][panel]
    return part


def draw(panels: dict[str, list[Point]], path: Path) -> None:
    """Draw the panels side by side into a PNG file."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(3.4 * len(panels), 3.6), layout="constrained")
    for axes, (panel, points) in zip(
        figure.subplots(1, len(panels), squeeze=False)[0], panels.items(), strict=True
    ):
        ours = [point for point in points if not point.is_peer]
        axes.plot([p.time for p in ours], [p.iou for p in ours], color=_OURS, linewidth=1)
        for point in points:
            colour, mark = (_PEER, "s") if point.is_peer else (_OURS, "o")
            axes.plot(point.time, point.iou, mark, color=colour)
            # Ours above the line between them, which rises; the slowest, near the one before it, below.
            beside = (6, -4, "left", "top") if point.is_peer else (-6, 4, "right", "bottom")
            across, up, horizontal, vertical = (0, -6, "center", "top") if point is ours[-1] else beside
            axes.annotate(
                f"{point.name.split(',')[0]}\n{point.iou:.3f}",
                (point.time, point.iou),
                (across, up),
                textcoords="offset points",
                horizontalalignment=horizontal,
                verticalalignment=vertical,
                fontsize=8,
            )
        axes.set_xscale("log", base=2)
        lowest, highest = min(p.iou for p in points), max(p.iou for p in points)
        axes.set_ylim(lowest - 0.2 * (highest - lowest) - 0.004, highest + 0.2 * (highest - lowest) + 0.004)
        axes.set_xticks(ticks := [0.5, 1, 2, 4, 8, 16, 32], [str(tick) for tick in ticks])
        axes.set_xlim(0.25, 2 * max(2.0, *(point.time for point in points)))
        axes.set_title(panel, fontsize=10)
        axes.set_xlabel("time, in the peer's times")
        axes.grid(alpha=0.3)
    figure.axes[0].set_ylabel("mean IoU")
    replace_file(path, lambda draft: figure.savefig(draft, dpi=100, metadata={"Software": None}))


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw; 2 and one line on stderr where that cannot be done."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", type=Path, nargs="+", help="what models.evaluate wrote with --json")
    parser.add_argument("--png", type=Path, default=PICTURE)
    options = parser.parse_args(arguments)

    def plot() -> None:
        results = [read_json(path) for path in options.results]
        draw(collect_points(results), options.png)

    return run_told(plot, reads="evaluation", writer="models.evaluate --json")


if __name__ == "__main__":
    sys.exit(main())
