"""Plays scripts of cameras that come, go, hang and change to the whole program: `python -m tests.cameras`.

    python -m tests.cameras --count N --seed S        N scripts made up at random
    python -m tests.cameras --seed S --episode E      one of them again; it is printed
    python -m tests.cameras --script FILE [--remembered desk]

The last line is `cameras N failures F longest_turn_ms X`. The exit status is 1 if anything failed, or if a turn
of the window's event loop took more than 50 ms of its own. A script with such a turn is first played again:
on a busy machine it may have had other reasons. What must hold all the time, and what a script may say, stands
in `cameras_stage.py` and `cameras_script.py`.
"""

from __future__ import annotations

import argparse
import logging
import os
import random
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from cameras_script import Step, made_up, parse
from cameras_stage import LONGEST_TURN_MS, CameraStage, Seen, prepare
from core_waits import Stopwatch

LONGEST_WAIT_S = 5.0
ATTEMPTS = 4
ADVICE = ("Plug ", "Close ", "Connect ", "Choose ", "choose ", "Open ", "press ", "Install ", "Add ")
"""Words that tell what to do; one of them is in every message about a source."""
_CLOCK_STEP_S = 0.1
_LATER = {"expect", "pass", "frames", "choose", "press", "hide", "show"}
"""Before the first of these, nothing is open yet: so the cameras are when the program starts."""


def play(text_or_steps: str | Sequence[Step], folder: Path, *, remembered: str = "", seen: Seen) -> None:
    """Play one script to a new window."""
    steps = parse(text_or_steps) if isinstance(text_or_steps, str) else text_or_steps
    prepare()
    logging.disable(logging.CRITICAL)
    try:
        stage = CameraStage(folder, remembered, seen)
        first = next((at for at, step in enumerate(steps) if step.verb in _LATER), len(steps))
        for step in steps[:first]:
            _act(step, stage)
        stage.play(_acts(steps[first:], stage))
    finally:
        logging.disable(logging.NOTSET)


def play_calmly(play_once: Callable[[Seen], object], seen: Seen) -> None:
    """Play something again if a turn took too long: what a busy machine did does not happen each time.

    Of the attempts, the last one counts; what was found counts in all.
    """
    for attempt in range(ATTEMPTS):
        once = Seen()
        play_once(once)
        seen.found += once.found
        seen.pictures += once.pictures
        seen.longest_wall_ms = max(seen.longest_wall_ms, once.longest_wall_ms)
        is_calm = max(once.turns_ms, default=0.0) <= LONGEST_TURN_MS
        if is_calm or once.found or attempt == ATTEMPTS - 1:
            seen.turns_ms += once.turns_ms
            return


def _acts(steps: Sequence[Step], stage: CameraStage) -> Iterator[None]:
    """Do the steps, one or a part of one at each turn of the event loop."""
    for number, step in enumerate(steps, 1):
        if step.verb == "expect":
            yield from _await_expected(step, stage, f"step {number}, {step}")
        elif step.verb == "pass":
            for _ in range(round(float(step.name) / _CLOCK_STEP_S)):
                stage.now_s += _CLOCK_STEP_S
                yield
        elif step.verb == "frames":
            device, watch = stage.bus.devices[step.name], Stopwatch()
            enough = device.reads + int(step.value)
            while device.reads < enough and watch.elapsed_s() < LONGEST_WAIT_S:
                stage.now_s += 0.01
                yield
            if device.reads < enough:
                stage.fail(f"step {number}, {step}: only {device.reads} were read")
        else:
            _act(step, stage)
            yield


def _act(step: Step, stage: CameraStage) -> None:
    bus = stage.bus
    match step.verb:
        case "plug" | "move":
            bus.plug(step.name, elsewhere=step.verb == "move")
        case "unplug":
            bus.unplug(step.name)
        case "busy" | "free":
            bus.devices[step.name].is_busy = step.verb == "busy"
        case "block":
            bus.devices[step.name].block()
        case "release":
            bus.devices[step.name].let_go()
        case "give":
            bus.devices[step.name].shows = step.value
        case "size":
            height, width = (int(part) for part in step.value.split("x"))
            bus.devices[step.name].size = height, width
        case "turn":
            height, width = bus.devices[step.name].size
            bus.devices[step.name].size = width, height
        case "listing":
            bus.list_gate.set() if step.name == "free" else bus.list_gate.clear()
        case "choose":
            stage.choose(step.name)
        case "press":
            stage.window.notices.act()
        case "hide" | "show":
            stage.window.setVisible(step.verb == "show")


def _await_expected(step: Step, stage: CameraStage, place: str) -> Iterator[None]:
    watch = Stopwatch()
    while not _is_so(step, stage):
        if watch.elapsed_s() > LONGEST_WAIT_S:
            stage.fail(f"{place}: shown {stage.shown or 'nobody'}, said {stage.said!r}")
            return
        stage.now_s += _CLOCK_STEP_S
        yield
    if stage.said and not any(word in stage.said for word in ADVICE):
        stage.fail(f"{place}: {stage.said!r} does not tell what to do")


def _is_so(step: Step, stage: CameraStage) -> bool:
    match step.name:
        case "live":
            # Without a choice, any camera will do that was there first.
            return stage.shown == (step.value or stage.wish) != ""
        case "covered":
            return stage.window.preview.composite is not None and stage.shown == ""
        case "says":
            return step.value in stage.said
        case "told":
            return bool(stage.said)
        case _:
            return not stage.said


def run(count: int, seed: int) -> Seen:
    """Play so many scripts that are made up at random."""
    seen = Seen()
    for episode in range(count):
        play_calmly(lambda once, number=episode: run_episode(seed, number, once), seen)  # type: ignore[misc]
    return seen


def run_episode(seed: int, episode: int, seen: Seen) -> str:
    """Play one script of a seed; give it as text."""
    remembered, steps = made_up(random.Random(f"{seed}/{episode}"))
    before = len(seen.found)
    with tempfile.TemporaryDirectory() as folder:
        play(steps, Path(folder), remembered=remembered, seen=seen)
    seen.found[before:] = [f"seed {seed} episode {episode}: {each}" for each in seen.found[before:]]
    return "\n".join([f"# remembered: {remembered or 'none'}", *map(str, steps)])


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line, play, report."""
    parser = argparse.ArgumentParser(description="Play scripts of cameras that misbehave to the program.")
    parser.add_argument("--count", type=int, default=20, help="how many scripts (default 20)")
    parser.add_argument("--seed", type=int, default=1, help="chooses them (default 1)")
    parser.add_argument("--episode", type=int, help="play this one of the seed's scripts alone")
    parser.add_argument("--script", type=Path, help="play this file alone")
    parser.add_argument("--remembered", default="", help="the camera that the settings remember")
    options = parser.parse_args(arguments)
    seen, count = Seen(), 1
    if options.script is not None:
        with tempfile.TemporaryDirectory() as folder:
            text = options.script.read_text(encoding="utf-8")
            play_calmly(lambda once: play(text, Path(folder), remembered=options.remembered, seen=once), seen)
    elif options.episode is not None:
        text = []
        play_calmly(lambda once: text.append(run_episode(options.seed, options.episode, once)), seen)
        sys.stdout.write(text[-1] + "\n")
    else:
        count = options.count
        seen = run(count, options.seed)
    for each in seen.found:
        sys.stdout.write(f"{each}\n")
    turns = np.array(seen.turns_ms or [0.0])
    sys.stdout.write(
        f"{seen.pictures} pictures shown; {len(turns)} turns, half of them below {np.median(turns):.1f} ms, "
        f"99 % below {np.percentile(turns, 99):.1f}; longest with waits for a core {seen.longest_wall_ms:.0f}\n"
    )
    sys.stdout.write(f"cameras {count} failures {len(seen.found)} longest_turn_ms {turns.max():.1f}\n")
    return 1 if seen.found or turns.max() > LONGEST_TURN_MS else 0


if __name__ == "__main__":
    sys.exit(main())
