"""Feeds every door with bad input: `python -m tests.fuzz`.

    python -m tests.fuzz --count N --seed S [--door pictures]    the last line is `cases N tracebacks T hangs H`
    python -m tests.fuzz --seed S --door pictures --case I       one case again, to look at what was found

Each case must end well or in one error that tells the user something. A traceback, a crash of native code and
more than 2 GiB of memory count as tracebacks; more than 10 s count as a hang, without the time in which other
programs had the cores. The exit status is 1 if any were found. A door runs in a process of its own, which is
started again after a crash or a hang.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from core_waits import Stopwatch
from fuzz_child import DOORS, EXTRA_DOORS, LARGEST_BYTES, serve

LONGEST_S = 10.0
WEIGHTS = {
    "pictures": 4,
    "videos": 2,
    "settings": 4,
    "library": 3,
    "backdrops": 4,
    "sources": 2,
    "dropped": 2,
    "models": 1,
    "arguments": 3,
}
"""How the cases are divided among the doors."""
_START_S = 120.0
_LOOK_S = 0.05


@dataclass
class Report:
    """What was fed and what came of it."""

    cases: int = 0
    told: int = 0
    tracebacks: int = 0
    hangs: int = 0
    seconds: float = 0.0
    found: list[str] = field(default_factory=list)


class Child:
    """The process that runs the cases of one door."""

    def __init__(self, door: str, seed: int, largest_bytes: int) -> None:
        context = multiprocessing.get_context("spawn")
        self._here: Connection
        self._here, there = context.Pipe()
        self._process: BaseProcess = context.Process(target=serve, args=(there, door, seed, largest_bytes))
        self._process.start()
        there.close()
        if not self._here.poll(_START_S):
            raise TimeoutError(f"the door {door} did not open")
        self._here.recv()

    def run(self, index: int, longest_s: float) -> tuple[str, str]:
        """Run one case; its kind, "crash" and "hang" among them, and what there is to say."""
        watch = Stopwatch(self._process.pid)
        self._here.send(index)
        while not self._here.poll(max(_LOOK_S, longest_s - watch.elapsed_s())):
            if watch.elapsed_s() >= longest_s:
                return "hang", f"more than {longest_s:g} s"
        try:
            kind, detail = self._here.recv()
        except EOFError:
            self._process.join()
            return "crash", f"the process ended with {self._process.exitcode}"
        return kind, detail

    def end(self) -> None:
        """End the process, however busy it is."""
        if self._process.is_alive():
            with suppress(OSError):
                self._here.send(None)
            self._process.join(1.0)
        if self._process.is_alive():
            self._process.kill()
        self._process.join()
        self._here.close()


def run_door(
    door: str,
    numbers: Sequence[int],
    seed: int,
    report: Report,
    *,
    longest_s: float = LONGEST_S,
    largest_bytes: int = LARGEST_BYTES,
) -> None:
    """Run cases of one door and add what came of them."""
    child = Child(door, seed, largest_bytes)
    begun_at_s = time.monotonic()
    try:
        for index in numbers:
            kind, detail = child.run(index, longest_s)
            report.cases += 1
            report.told += kind == "told"
            report.hangs += kind == "hang"
            report.tracebacks += kind in {"traceback", "crash", "memory"}
            if kind not in {"ok", "told"}:
                report.found.append(f"{kind}: --seed {seed} --door {door} --case {index}\n{detail}")
            if kind in {"hang", "crash", "memory"}:
                child.end()
                child = Child(door, seed, largest_bytes)
    finally:
        report.seconds += time.monotonic() - begun_at_s
        child.end()


def shares(count: int) -> dict[str, int]:
    """Divide so many cases among the doors; the rest goes to pictures."""
    total = sum(WEIGHTS.values())
    counts = {door: count * weight // total for door, weight in WEIGHTS.items()}
    counts["pictures"] += count - sum(counts.values())
    return counts


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line, run, report."""
    parser = argparse.ArgumentParser(description="Feed every door with bad input.")
    parser.add_argument("--count", type=int, default=1000, help="how many cases (default 1000)")
    parser.add_argument("--seed", type=int, default=1, help="chooses them (default 1)")
    parser.add_argument("--door", choices=[*DOORS, *EXTRA_DOORS], help="this door alone")
    parser.add_argument("--case", type=int, help="this one of the door's cases alone")
    options = parser.parse_args(arguments)
    report = Report()
    counts = shares(options.count) if options.door is None else {options.door: options.count}
    for door, count in counts.items():
        told, found, seconds = report.told, len(report.found), report.seconds
        numbers = range(count) if options.case is None else [options.case]
        run_door(door, numbers, options.seed, report)
        for each in report.found[found:]:
            sys.stdout.write(f"{each}\n")
        rate = len(numbers) / max(report.seconds - seconds, 1e-9)
        sys.stdout.write(f"{door}: {len(numbers)} cases, {report.told - told} told, {rate:.0f}/s\n")
        sys.stdout.flush()
    sys.stdout.write(f"cases {report.cases} tracebacks {report.tracebacks} hangs {report.hangs}\n")
    return 1 if report.found else 0


if __name__ == "__main__":
    sys.exit(main())
