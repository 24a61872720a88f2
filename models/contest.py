"""Several segmenters on the same pictures in the same run, and everything that is measured of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import mean
from typing import NamedTuple

import numpy as np

from models.benchmark import Case, company, crop_rows, framing, lighting
from models.dataset import RgbImage, read_rgb
from models.scoring import Row, find_alpha, guess_turns, score_alpha, sum_up, sum_up_by, sum_up_rooms
from models.segmenter import Segmenter
from models.stability import flicker, moving_clip, noisy_clip
from models.staged import in_the_dark, on_wide_frames, score_staged

CLIPS = 12


class Contender(NamedTuple):
    """One segmenter and one way to fit a picture into it."""

    name: str
    segmenter: Segmenter
    fit: str


def score_cases(cases: Sequence[Case], contenders: Sequence[Contender], crop: str) -> dict[str, list[Row]]:
    """Score every contender on every picture, taking turns so that a busy machine is unfair to none.

    Returns:
        Contender's name to one row per picture, in order.
    """
    rows: dict[str, list[Row]] = {contender.name: [] for contender in contenders}
    for number, case in enumerate(cases):
        image, label = case.read()
        part = crop_rows(label, crop)
        target = (label[part] > 127).astype(np.float32)
        about = {
            "stem": case.stem,
            "source": case.source,
            "framing": framing(label[part]),
            "lighting": lighting(image[part]),
            "people": company(case.stem),
        }
        first = number % len(contenders)
        for name, segmenter, fit in (*contenders[first:], *contenders[:first]):
            alpha, ms = find_alpha(segmenter, image[part], fit)
            row = {**about, **score_alpha(alpha, target, ms)}
            if name == contenders[0].name:
                row["upright"] = guess_turns(segmenter, image)
            rows[name].append(row)
    return rows


def measure_flicker(cases: Sequence[Case], rooms: Sequence[Path], contender: Contender, crop: str) -> Row:
    """Give the mean dtSSD of stills under noise, and of people moved across rooms if there are any."""
    still, moving = [], []
    rng = np.random.default_rng(0)
    for number in range(min(CLIPS, len(cases))):
        image, label = cases[number * len(cases) // min(CLIPS, len(cases))].read_part(crop)
        target = label.astype(np.float32) / np.float32(255)
        still.append(flicker(contender.segmenter, noisy_clip(image, target, rng), contender.fit))
        if rooms:
            clip = moving_clip(image, target, read_rgb(rooms[number % len(rooms)]))
            moving.append(flicker(contender.segmenter, clip, contender.fit))
    return {"still_dtssd": mean(still), "moving_dtssd": mean(moving) if moving else None}


def _read_rooms(paths: Sequence[Path]) -> Iterator[tuple[str, RgbImage]]:
    for path in paths:
        yield path.name, read_rgb(path)


def report(
    rows: Sequence[Row], cases: Sequence[Case], rooms: Sequence[Path], contender: Contender, crop: str
) -> Row:
    """Give all the figures of one contender but the rows."""
    figures = sum_up(rows)
    figures["sources"] = sum_up_by(rows, "source")
    figures["groups"] = {key: sum_up_by(rows, key) for key in ("framing", "lighting", "people")}
    staged = {"dark": in_the_dark(cases, crop), "wide": on_wide_frames(cases, rooms, crop)}
    figures["staged"] = {
        name: score_staged(contender.segmenter, pictures, contender.fit) for name, pictures in staged.items()
    }
    figures["stability"] = measure_flicker(cases, rooms, contender, crop)
    if rooms:
        figures["rooms"] = sum_up_rooms(contender.segmenter, _read_rooms(rooms), contender.fit)
    return figures
