"""Score the shipped network: `python -m models.evaluate --data DIR --json OUT`.

DIR holds `images/` and `alphas/` with the same stems, or is the root of the training data, of which the `val`
pictures are scored. `--peer mediapipe` scores MediaPipe's segmenter on the same pictures in the same run.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shlex
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import mean
from typing import Any

import numpy as np

from models.benchmark import CROPS, Case, list_cases
from models.contact_sheet import Shown, can_write, write_sheet
from models.contest import Contender, report, score_cases
from models.dataset import held_out_rooms
from models.mirrored import MirroredSegmenter
from models.peer import PEERS, MediaPipeSegmenter, find_peer_file
from models.predictor import ENGINES, load_segmenter
from models.scoring import Row, find_alpha
from models.segmenter import Segmenter
from models.shipped import WEIGHTS, ModelFileError, read_card, replace_text, write_card
from models.variants import VARIANTS

SHEET_ENTRIES = 20
SAMPLE_CASES = 16  # whose scores go into the card, for a test to reproduce
PEER_FITS = ("stretch", "letterbox")


def describe_machine(threads: int) -> dict[str, Any]:
    """Say what the milliseconds were measured on."""
    processor = platform.processor() or platform.machine()
    if Path("/proc/cpuinfo").exists():
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        processor = next(
            (li.split(":", 1)[1].strip() for li in lines if li.startswith("model name")), processor
        )
    return {
        "system": f"{platform.system()} {platform.machine()}",
        "processor": processor,
        "cores": os.cpu_count(),
        "threads": threads,
        "python": platform.python_version(),
    }


def evaluate(options: argparse.Namespace) -> dict[str, Any]:
    """Score what the command line asks for; writes the JSON, the sheet and the card, and gives the report."""
    cases = list_cases(options.data, options.limit)
    rooms = held_out_rooms(options.data)
    segmenter: Segmenter = load_segmenter(
        options.model, engine=options.engine, threads=options.threads, folder=options.weights
    )
    name = options.model
    if options.mirrored:
        segmenter, name = MirroredSegmenter(segmenter), f"{name} twice"
    if options.closer:
        name = f"{name} closer"
    ours = Contender(name, segmenter, "closer" if options.closer else "letterbox")
    contenders = [ours]
    if options.peer:
        path = options.peer_file or find_peer_file(options.peer)
        peer = MediaPipeSegmenter(path, peer=options.peer, threads=options.threads)
        contenders += [Contender(f"{options.peer}, {fit}", peer, fit) for fit in PEER_FITS]
    rows = score_cases(cases, contenders, options.crop)
    result = report(rows[ours.name], cases, rooms, ours, options.crop)
    result |= {"model": name, "description": segmenter.description, "crop": options.crop}
    if options.peer:
        # MediaPipe squashes the picture; it is given the better of both ways.
        best = max(contenders[1:], key=lambda contender: mean(row["iou"] for row in rows[contender.name]))
        result["peer"] = {
            "name": best.name,
            "fit": best.fit,
            **report(rows[best.name], cases, rooms, best, options.crop),
        }
        result["peer"]["iou_mean_by_fit"] = {
            c.fit: mean(r["iou"] for r in rows[c.name]) for c in contenders[1:]
        }
        result["ms_ratio"] = result["ms_median"] / result["peer"]["ms_median"]
        for row, other in zip(rows[ours.name], rows[best.name], strict=True):
            row["peer"] = {key: other[key] for key in ("iou", "mae", "boundary_f", "gradient_error", "ms")}
    result["machine"] = describe_machine(options.threads)
    result["date"] = datetime.now(UTC).date().isoformat()
    result["command"] = shlex.join(["python", "-m", "models.evaluate", *sys.argv[1:]])
    result["rows"] = rows[ours.name]
    if options.sheet:
        write_worst(options.sheet, cases, rows[ours.name], ours, options.crop)
    if options.record:
        record(result, options.model, options.weights)
    if options.json:
        text = json.dumps(result, indent=1) + "\n"
        replace_text(options.json, text)
    return result


def write_worst(
    path: Path, cases: Sequence[Case], rows: Sequence[Row], contender: Contender, crop: str
) -> None:
    """Draw the pictures with the lowest IoU, worst first."""
    entries = []
    for index in sorted(range(len(rows)), key=lambda i: float(rows[i]["iou"]))[:SHEET_ENTRIES]:
        image, label = cases[index].read_part(crop)
        alpha, _ = find_alpha(contender.segmenter, image, contender.fit)
        target = (label > 127).astype(np.float32)
        entries.append(Shown(image, target, alpha, f"{cases[index].stem}  IoU {rows[index]['iou']:.3f}"))
    write_sheet(path, entries)


def record(result: dict[str, Any], variant: str, folder: Path) -> None:
    """Put the figures into the card of the weights, with the scores of a few pictures to reproduce."""
    figures = {key: value for key, value in result.items() if key != "rows"}
    every = max(1, len(result["rows"]) // SAMPLE_CASES)
    figures["sample"] = {row["stem"]: row["iou"] for row in result["rows"][::every][:SAMPLE_CASES]}
    write_card(replace(read_card(variant, folder), metrics=figures), folder)


def print_table(result: dict[str, Any]) -> None:
    """Print the figures, ours above the peer's, then by source and group."""
    columns = ("n", "iou_mean", "iou_median", "mae", "boundary_f", "gradient_error", "ms_median")
    print(f"{'':28}" + "".join(f"{name:>15}" for name in (*columns, "upright")))

    def line(title: str, figures: Row) -> None:
        numbers = [figures[name] for name in (*columns, "upright_accuracy")]
        texts = ["-" if x is None else str(x) if isinstance(x, int) else f"{x:.4f}" for x in numbers]
        print(f"{title:28}" + "".join(f"{text:>15}" for text in texts))

    for title, figures in ((result["model"], result), ("peer", result.get("peer"))):
        if not figures:
            continue
        line(figures.get("name", title), figures)
        groups = {"source": figures["sources"], **figures["groups"]}
        for key, parts in groups.items():
            for name, part in parts.items():
                line(f"  {key}: {name}", part)
        print("  " + ", ".join(f"{k}: {v['iou_mean']:.4f}" for k, v in figures["staged"].items() if v))
        print("  " + ", ".join(f"{k} {v:.3f}" for k, v in figures["stability"].items() if v is not None))
        if "rooms" in figures:
            print(
                "  rooms: {share_mean:.2%} found, at worst {share_worst:.2%} in {worst}".format(
                    **figures["rooms"]
                )
            )
    if "ms_ratio" in result:
        print(f"{result['ms_ratio']:.2f} times the peer's time")


def parse_options(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the command line, or the arguments given."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--json", type=Path, help="where to write every figure and a row per picture")
    parser.add_argument("--crop", choices=CROPS, default="upper-body")
    parser.add_argument("--model", choices=VARIANTS, default="balanced")
    parser.add_argument("--mirrored", action="store_true", help="let it look twice: also at the mirror image")
    parser.add_argument("--closer", action="store_true", help="let it look again at the part with the people")
    parser.add_argument("--engine", choices=ENGINES)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--weights", type=Path, default=WEIGHTS, help="folder of the weights")
    parser.add_argument("--peer", choices=PEERS, help="score this one too")
    parser.add_argument("--peer-file", type=Path, help="its .tflite file; default: in the installed package")
    parser.add_argument("--limit", type=int, help="score only so many pictures, spread over all")
    parser.add_argument("--sheet", type=Path, help="draw the worst pictures into this file")
    parser.add_argument("--record", action="store_true", help="put the figures into the weights' .json")
    options = parser.parse_args(arguments)
    if options.record and (options.mirrored or options.closer):
        parser.error("--record is for the network by itself, without --mirrored and --closer.")
    if options.threads < 1 or (options.limit is not None and options.limit < 1):
        parser.error("--threads and --limit must be at least 1.")
    if options.sheet and not can_write(options.sheet):
        parser.error(f"--sheet: no picture can be written as {options.sheet}. Name a .png file.")
    return options


def main() -> int:
    """Evaluate; 2 and one line on stderr where something is missing."""
    try:
        print_table(evaluate(parse_options()))
    except (ModelFileError, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
