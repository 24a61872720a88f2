"""Write the measured figures into the model card: `python -m models.card [out/evaluation.json ...]`.

Without files it takes what `models.evaluate --record` put beside the shipped weights. Only the block between
the two markers in `models/README.md` is replaced.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from models.shipped import WEIGHTS, read_card, replace_text
from models.told import read_json, run_told

README = Path(__file__).resolve().parent / "README.md"
START, END = "<!-- figures -->", "<!-- /figures -->"

Figures = dict[str, Any]

_COLUMNS = {
    "n": "pictures",
    "iou_mean": "IoU mean",
    "iou_median": "IoU median",
    "mae": "MAE",
    "boundary_f": "boundary F",
    "gradient_error": "gradient error",
    "ms_median": "ms",
}
_DECIMALS = {"gradient_error": 3, "ms_median": 1}
_GROUPS = {"sources": "source", "framing": "framing", "lighting": "lighting", "people": "people"}


def format_figures(result: Figures) -> str:
    """Set the figures of one evaluation as Markdown: tables, then where, when and how they were measured.

    Args:
        result: what `models.evaluate` writes; the rows are not needed.

    Raises:
        KeyError: if it is something else.
    """
    peer = result.get("peer")
    name, other = f"U-Net {result['model']}", peer["name"] if peer else ""
    lines = [f"### {result['model']}", "", _score_table(result, peer, name, other), "", _state(result)]
    lines += ["", _other_table(result, peer, name, other)]
    machine = result["machine"]
    lines += [
        "",
        f"Measured {result['date']} on {machine['processor']}, {machine['cores']} cores, "
        f"{machine['threads']} threads, {machine['system']}, Python {machine['python']}, "
        f"as {result['description']}:",
        "",
        "```sh",
        result["command"],
        "```",
    ]
    return "\n".join(lines)


def _score_table(result: Figures, peer: Figures | None, name: str, other: str) -> str:
    rows = [(f"**{name}**", result)]
    if peer:
        rows.append((other, peer))
    for key, title in _GROUPS.items():
        ours = _parts(result, key)
        theirs = _parts(peer, key) if peer else {}
        for part, figures in ours.items():
            rows.append((f"{title}: {part}", figures))
            if part in theirs:
                rows.append((f"{title}: {part}, {other}", theirs[part]))
    table = [["", *_COLUMNS.values()]]
    table += [[title, *(_number(figures[column], column) for column in _COLUMNS)] for title, figures in rows]
    return _table(table)


def _parts(result: Figures, key: str) -> dict[str, Figures]:
    parts: dict[str, Figures] = result["sources"] if key == "sources" else result["groups"].get(key, {})
    return parts


def _state(result: Figures) -> str:
    """Say which pictures, and how the times compare."""
    text = f"Crop: {result['crop']}. IoU and boundary F: more is better; the others: less is."
    if "ms_ratio" in result:
        text += f" The network takes {result['ms_ratio']:.2f} times the peer's time in the same run."
    if result.get("peer"):
        fits = ", ".join(f"{fit} {iou:.4f}" for fit, iou in result["peer"]["iou_mean_by_fit"].items())
        text += f" The peer is given the better of two ways to fit a picture into its input ({fits})."
    return text


def _other_table(result: Figures, peer: Figures | None, name: str, other: str) -> str:
    """Set what is not measured per picture: empty rooms, flicker, turns."""
    columns = [(name, result)] + ([(other, peer)] if peer else [])
    rows = [["", *(title for title, _ in columns)]]
    rows.append(["upright found, of four turns", *(_percent(f["upright_accuracy"]) for _, f in columns)])
    for key, title in (
        ("dark", "the same pictures in the dark"),
        ("wide", "on wide frames before other rooms"),
    ):
        if staged := result["staged"][key]:
            texts = [f"{figures['staged'][key]['iou_mean']:.4f}" for _, figures in columns]
            rows.append([f"{title} ({staged['n']}): IoU mean", *texts])
    for key, title in (("still_dtssd", "a still picture under noise"), ("moving_dtssd", "people moved")):
        texts = [_number(figures["stability"][key], key, 2) for _, figures in columns]
        rows.append([f"flicker (dtSSD), {title}", *texts])
    if "rooms" in result:
        rooms = [figures["rooms"] for _, figures in columns]
        rows.append(
            [f"empty rooms ({rooms[0]['n']}): share found", *(_percent(r["share_mean"]) for r in rooms)]
        )
        rows.append(["empty rooms: worst", *(f"{_percent(r['share_worst'])} ({r['worst']})" for r in rooms)])
        rows.append(["empty rooms: above 1 %", *(str(r["above_1_percent"]) for r in rooms)])
    return _table(rows)


def _number(value: float | None, column: str, decimals: int = 4) -> str:
    if value is None:
        return "-"
    return str(value) if isinstance(value, int) else f"{value:.{_DECIMALS.get(column, decimals)}f}"


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.2%}".replace("%", " %")


def _table(rows: Sequence[Sequence[str]]) -> str:
    head, *body = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([head, "|---" + "|---:" * (len(rows[0]) - 1) + "|", *body])


def replace_block(text: str, block: str) -> str:
    """Replace what lies between the markers.

    Raises:
        ValueError: if they are not there, each once and in order.
    """
    if text.count(START) != 1 or text.count(END) != 1 or text.index(START) > text.index(END):
        raise ValueError(f"The card needs one {START} and after it one {END}.")
    before, rest = text.split(START)
    return f"{before}{START}\n\n{block}\n\n{END}{rest.split(END)[1]}"


def recorded_figures(folder: Path = WEIGHTS) -> list[Figures]:
    """Give the figures beside all shipped weights that have any, in the order of their names."""
    cards = [read_card(path.stem, folder) for path in sorted(folder.glob("*.json"))]
    return [card.metrics for card in cards if card.metrics]


def write_block(results: Sequence[Path], readme: Path) -> None:
    """Write the figures of evaluations, or the recorded ones where there are none, into a card."""
    figures = [read_json(path) for path in results] or recorded_figures()
    text = replace_block(readme.read_text(encoding="utf-8"), "\n\n".join(map(format_figures, figures)))
    replace_text(readme, text)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the block; 2 and one line on stderr where that cannot be done."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", type=Path, nargs="*", help="what models.evaluate wrote with --json")
    parser.add_argument("--readme", type=Path, default=README)
    options = parser.parse_args(arguments)
    write = partial(write_block, options.results, options.readme)
    return run_told(write, reads="evaluation", writer="models.evaluate --json")


if __name__ == "__main__":
    sys.exit(main())
