"""Plot how training went: `python -m models.curve runs/balanced runs/fast`, from each run's `history.json`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from models.shipped import replace_file
from models.told import name_runs, read_json, run_told

PICTURE = Path(__file__).resolve().parent / "training.png"
_PANELS = {
    "loss": (("alpha_loss", "training"), ("val_alpha_loss", "val, averaged weights")),
    "mean IoU": (("alpha_person_iou", "training"), ("val_alpha_person_iou", "val, averaged weights")),
}


def draw(histories: dict[str, list[dict[str, Any]]], path: Path) -> None:
    """Draw loss and IoU against epochs, or a sprint's steps, a row for each run, into a PNG file.

    Args:
        histories: name of the run to its `history.json`.
        path: the file.

    Raises:
        KeyError: if a history lacks a column.
        ValueError: if one is empty.
    """
    from matplotlib.figure import Figure

    if empty := [name for name, history in histories.items() if not history]:
        raise ValueError(f"The history of {empty[0]} is empty: it ended before anything was written down.")
    figure = Figure(figsize=(8, 2.6 * len(histories)), layout="constrained")
    grid = figure.subplots(len(histories), len(_PANELS), squeeze=False)
    for row, (name, history) in zip(grid, histories.items(), strict=True):
        counted = "epoch" if "epoch" in history[0] else "steps"
        at = [entry[counted] for entry in history]
        for axes, (title, panel) in zip(row, _PANELS.items(), strict=True):
            # A sprint has no time for `val`, and a folder without `people.csv` has none.
            lines = [line for line in panel if not line[0].startswith("val_") or line[0] in history[0]]
            for column, label in lines:
                axes.plot(at, [entry[column] for entry in history], label=label)
            # The first epochs would flatten all that follows.
            settled = [e[column] for e in history[len(history) // 8 :] for column, _ in lines]
            margin = 0.1 * (max(settled) - min(settled)) + 1e-6
            axes.set_ylim(min(settled) - margin, max(settled) + margin)
            axes.set_title(f"{name}: {title}", fontsize=10)
            axes.set_xlabel(counted)
            axes.grid(alpha=0.3)
            axes.legend(fontsize=8)
    replace_file(path, lambda draft: figure.savefig(draft, dpi=90, metadata={"Software": None}))


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw; 2 and one line on stderr where that cannot be done."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("runs", type=Path, nargs="+", help="folders that models.train wrote to")
    parser.add_argument("--png", type=Path, default=PICTURE)
    options = parser.parse_args(arguments)

    def plot() -> None:
        histories = [read_json(run / "history.json") for run in options.runs]
        draw(dict(zip(name_runs(options.runs), histories, strict=True)), options.png)

    return run_told(plot, reads="history of a training run", writer="models.train")


if __name__ == "__main__":
    sys.exit(main())
