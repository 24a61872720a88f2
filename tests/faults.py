"""Injects faults into the live pipeline and looks for one pixel of the room: `python -m tests.faults`.

    python -m tests.faults --count N --seed S       N faults; the last line is `faults N leaked L`
    python -m tests.faults --seconds T --seed S     as many as fit into T seconds
    python -m tests.faults --seed S --episode E     one run of it again, to look at what was found

The exit status is 1 if anything leaked or hung. Only faults that took effect are counted: one that was armed
for a stage which no frame reached is not.

An episode is one pipeline from start to stop, with some `STEPS` faults; seed and episode choose all of it.
Threads stay threads: where two of them race, a second run may go the other way.
"""

from __future__ import annotations

import argparse
import logging
import math
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import av
from faults_answers import LOADS
from faults_kinds import Faults
from faults_world import SIZE, SOURCES, HangError, World
from PIL import Image

from desktop_app.settings import Settings

STEPS = 40
OFTEN = ("answer", "answer", "answer", "error at a point", "stall")
"""These have many kinds of their own, and are chosen more often."""
_STEPS_WITHOUT_MODEL = 6
_WITHOUT_MODEL = 0.15
_FIRST = Settings(
    source_id=SOURCES[0], backdrop="#204020", mirror=False, auto_upright=False, size=SIZE, effort="best"
)


@dataclass
class Report:
    """What was done and found."""

    faults: int = 0
    looked_at: int = 0
    live: int = 0
    written: int = 0
    passed: set[str] = field(default_factory=set)
    leaks: list[str] = field(default_factory=list)


def run(count: int, seed: int, *, seconds: float = math.inf, sought: str = "") -> Report:
    """Inject faults, episode after episode, until there were so many, time is up, or what is sought leaked."""
    report, episode = Report(), 0
    end_s = time.monotonic() + seconds
    while report.faults < count and time.monotonic() < end_s:
        run_episode(seed, episode, report, most=count - report.faults)
        episode += 1
        if sought and any(sought in leak for leak in report.leaks):
            break
    return report


def run_episode(seed: int, episode: int, report: Report, *, most: int = STEPS) -> None:
    """Run one pipeline through its faults and add what was seen."""
    chance = random.Random(f"{seed}/{episode}")
    logging.disable(logging.CRITICAL)
    try:
        with tempfile.TemporaryDirectory() as folder:
            _run_in(Path(folder), chance, f"seed {seed} episode {episode}", report, most)
    finally:
        logging.disable(logging.NOTSET)


def _run_in(folder: Path, chance: random.Random, place: str, report: Report, most: int) -> None:
    _write_backdrops(folder)
    (folder / "run").mkdir()
    is_without = chance.random() < _WITHOUT_MODEL
    world = World(_FIRST, LOADS[chance.choice([*LOADS])] if is_without else None)
    faults = Faults(world, chance, folder / "run")
    world.fired += is_without
    name, step, told = "start", 0, 0
    try:
        with world.running():
            for step in range(_STEPS_WITHOUT_MODEL if is_without else STEPS):
                name = chance.choice([*faults.all, *OFTEN])
                _take_step(name, faults, world, chance)
                told = _tell(world, told, f"{place} step {step} {name}", report)
                if world.fired >= most:
                    break
            name = "stop"
    except HangError as error:
        report.leaks.append(f"{place} step {step} {name}: {error}")
    _tell(world, told, f"{place} step {step} {name}", report)
    report.faults += min(world.fired, most)
    report.looked_at += world.looked_at
    report.live += world.live
    report.passed |= world.passed
    report.written += sum(sink.count for sink in world.sinks)


def _take_step(name: str, faults: Faults, world: World, chance: random.Random) -> None:
    faults.all[name]()
    for _ in range(chance.randint(1, 2)):
        faults.frame()
        if chance.random() < 0.8:
            world.settle()
    if chance.random() < 0.8:
        world.look()
    if chance.random() < 0.5:
        # Faults that last would soon leave nothing but covers to look at.
        faults.mend()


def _tell(world: World, told: int, where: str, report: Report) -> int:
    found = world.leaks[told:]
    report.leaks.extend(f"{where}: {leak}" for leak in found)
    return told + len(found)


def _write_backdrops(folder: Path) -> None:
    """Write the picture and the video that stand behind the person while all is well."""
    Image.new("RGB", (32, 18), (40, 60, 20)).save(folder / "backdrop.png")
    with av.open(str(folder / "backdrop.mkv"), "w") as container:
        stream = container.add_stream("ffv1", rate=30, width=32, height=18, pix_fmt="bgr0")
        for shade in range(5):
            picture = Image.new("RGB", (32, 18), (20 + 5 * shade, 60, 40))
            container.mux(stream.encode(av.VideoFrame.from_image(picture)))
        container.mux(stream.encode(None))


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line, run, report."""
    parser = argparse.ArgumentParser(description="Inject faults into the live pipeline and look for leaks.")
    parser.add_argument("--count", type=int, default=500, help="how many faults (default 500)")
    parser.add_argument("--seed", type=int, default=1, help="chooses them (default 1)")
    parser.add_argument("--seconds", type=float, help="as many as fit into this time, instead of a count")
    parser.add_argument("--episode", type=int, help="run this one of the seed's episodes alone")
    options = parser.parse_args(arguments)
    begun_at_s = time.monotonic()
    if options.seconds is not None:
        report = run(sys.maxsize, options.seed, seconds=options.seconds)
    elif options.episode is None:
        report = run(options.count, options.seed)
    else:
        report = Report()
        run_episode(options.seed, options.episode, report)
    seconds = time.monotonic() - begun_at_s
    for leak in report.leaks:
        sys.stdout.write(f"{leak}\n")
    sys.stdout.write(
        f"seed {options.seed}: {report.looked_at} pictures in the preview, {report.live} of them live; "
        f"{report.written} written to sinks; {report.faults / max(seconds, 1e-9):.0f} faults/s\n"
    )
    sys.stdout.write(f"faults {report.faults} leaked {len(report.leaks)}\n")
    return 1 if report.leaks else 0


if __name__ == "__main__":
    sys.exit(main())
