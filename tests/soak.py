"""Lets the program run for long and watches what it holds on to: `python -m tests.soak`.

    python -m tests.soak --minutes M             the live pipeline on the shipped network, without a window
    python -m tests.soak --minutes M --window    the whole window, offscreen

The demo is read as fast as the program can; between any two measurements every kind of backdrop is chosen,
and now and then a snapshot is saved and the source is chosen anew. Memory, threads, open files and delay go
to `out/soak.csv` and, with Matplotlib, to `out/soak.png`. The last line is `slope_mb_per_10min X`: the median
slope, after the warm-up, of the least memory in use in each twelfth of the time. The exit status is 1 if X is
above 1, or if there are more threads or open files at the end than after the warm-up. The delay is shown and
not judged: it says as much of what else the machine does.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, fields, replace
from itertools import cycle
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np
from soak_runs import BACKDROPS, Run, run_headless, run_window

from desktop_app.cli.model import load_segmenter

LARGEST_SLOPE = 1.0
"""MB per 10 minutes."""
_STRETCHES = 12
WARM_UP_SHARE, LONGEST_WARM_UP_S = 0.25, 300.0


@dataclass(frozen=True)
class Sample:
    """What was measured at one moment; the delay is the 99th percentile since the sample before."""

    at_s: float
    memory_mb: float
    threads: int
    files: int
    composites: int
    p99_ms: float


@dataclass(frozen=True)
class Verdict:
    """What the samples say, warm-up left out; pairs are the first quarter and the last."""

    slope_mb_per_10min: float
    threads: tuple[float, float]
    files: tuple[float, float]
    p99_ms: tuple[float, float]

    def is_good(self, largest_slope: float = LARGEST_SLOPE) -> bool:
        """Whether nothing has grown, and memory by no more than so many MB in 10 minutes."""
        grew = self.threads[1] > self.threads[0] or self.files[1] > self.files[0]
        return self.slope_mb_per_10min <= largest_slope and not grew


def judge(samples: Sequence[Sample]) -> Verdict:
    """Judge a run by its samples, of which there must be at least eight."""
    warm_up_s = min(LONGEST_WARM_UP_S, WARM_UP_SHARE * samples[-1].at_s)
    warm = [each for each in samples if each.at_s >= warm_up_s]
    # The least of each stretch: a picture that is held for a while comes and goes, what leaked stays.
    stretches = np.array_split(np.arange(len(warm)), min(_STRETCHES, len(warm) // 2))
    times = np.array([np.mean([warm[index].at_s for index in stretch]) for stretch in stretches])
    memory = np.array([min(warm[index].memory_mb for index in stretch) for stretch in stretches])
    one, other = np.triu_indices(len(stretches), 1)
    slopes = (memory[other] - memory[one]) / (times[other] - times[one])
    quarter = max(1, len(warm) // 4)

    def ends(name: str) -> tuple[float, float]:
        values = [getattr(each, name) for each in warm]
        return median(values[:quarter]), median(values[-quarter:])

    return Verdict(float(np.median(slopes)) * 600, ends("threads"), ends("files"), ends("p99_ms"))


def watch(run: Callable[[Run], None], *, seconds: float, every_s: float) -> list[Sample]:
    """Run something that calls `tick` all the time, and measure now and then until the time is up.

    Args:
        run: given a `Run`, goes on until its `tick` says that it is over.
        seconds: how long.
        every_s: how often to measure.
    """
    samples: list[Sample] = []
    begun_at_s = time.monotonic()
    delays_ms: list[float] = []
    counted = 0

    def tick(delay_ms: float | None) -> bool:
        nonlocal counted
        if delay_ms is not None:
            delays_ms.append(delay_ms)
            counted += 1
        at_s = time.monotonic() - begun_at_s
        if at_s >= (len(samples) + 1) * every_s:
            p99_ms = float(np.percentile(delays_ms, 99)) if delays_ms else 0.0
            samples.append(Sample(at_s, *holdings(), counted, p99_ms))
            delays_ms.clear()
        return at_s < seconds

    with tempfile.TemporaryDirectory() as folder:
        run(Run(tick=tick, folder=Path(folder), change_every_s=every_s / len(BACKDROPS)))
    return samples


def holdings() -> tuple[float, int, int]:
    """Give the memory in use in MB, and how many threads and open files there are; Linux alone tells."""
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    values = dict(line.split(":", 1) for line in status.splitlines() if ":" in line)
    files = len(list(Path("/proc/self/fd").iterdir()))
    return int(values["VmRSS"].split()[0]) / 1024, int(values["Threads"]), files


def save(samples: Sequence[Sample], verdict: Verdict, path: Path) -> None:
    """Write the samples as a table, and as a picture where Matplotlib is installed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, [each.name for each in fields(Sample)])
        table.writeheader()
        table.writerows(asdict(replace(each, at_s=round(each.at_s, 2))) for each in samples)
    try:
        import matplotlib
    except ImportError:
        return
    matplotlib.use("Agg")
    from matplotlib import pyplot

    names = {"memory_mb": "memory, MB", "threads": "threads", "files": "open files", "p99_ms": "delay p99, ms"}
    figure, axes = pyplot.subplots(len(names), sharex=True, figsize=(9, 9), layout="constrained")
    minutes = [each.at_s / 60 for each in samples]
    for axis, (name, title), colour in zip(axes, names.items(), cycle(["#336699"]), strict=False):
        axis.plot(minutes, [getattr(each, name) for each in samples], color=colour, linewidth=1)
        axis.set_ylabel(title)
    axes[0].set_title(f"{verdict.slope_mb_per_10min:.2f} MB per 10 minutes after the warm-up")
    axes[-1].set_xlabel("minutes")
    figure.savefig(path.with_suffix(".png"), dpi=110)
    pyplot.close(figure)


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line, run, report."""
    parser = argparse.ArgumentParser(description="Watch memory, threads, files and delay over a long run.")
    parser.add_argument("--minutes", type=float, default=1.0, help="how long (default 1)")
    parser.add_argument("--window", action="store_true", help="the whole window, offscreen")
    parser.add_argument(
        "--largest", type=float, default=LARGEST_SLOPE, help="the slope that is still good (default 1)"
    )
    parser.add_argument("--every", type=float, metavar="SECONDS", help="how often to measure")
    parser.add_argument(
        "--out", type=Path, default=Path("out/soak.csv"), help="the table (default out/soak.csv)"
    )
    options = parser.parse_args(arguments)
    seconds = options.minutes * 60
    every_s = options.every or min(5.0, seconds / 40)
    work = run_window if options.window else run_headless
    samples = watch(lambda run: work(run, load_segmenter), seconds=seconds, every_s=every_s)
    verdict = judge(samples)
    save(samples, verdict, options.out)
    rate = samples[-1].composites / samples[-1].at_s
    sys.stdout.write(
        f"{samples[-1].composites} composites, {rate:.1f}/s, in {samples[-1].at_s / 60:.1f} minutes\n"
    )
    for name in ("threads", "files", "p99_ms"):
        first, last = getattr(verdict, name)
        sys.stdout.write(f"{name} {first:.0f} at first, {last:.0f} at the end\n")
    sys.stdout.write(f"slope_mb_per_10min {verdict.slope_mb_per_10min:.2f}\n")
    return 0 if verdict.is_good(options.largest) else 1


if __name__ == "__main__":
    sys.exit(main())
