"""Watches the governor at work with the shipped networks on this machine: `python -m tests.governed`.

    python -m tests.governed --seconds 120 --efforts battery balanced best 30

The live pipeline runs the demo without a window, once for each effort; a number is a limit in per cent of the
machine. A line for each says what it took at the end, and how often the way to work was changed, when last, and
between what. The exit status is 1 if one changed more often than allowed, changed in its second half, or took
more than its limit then although there was something cheaper.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from desktop_app.capture.demo import Demo
from desktop_app.cli.model import ShippedNetworks, load_segmenter
from desktop_app.live.effort.governor import EffortState
from desktop_app.live.effort.patience import MOST_A_MINUTE
from desktop_app.live.effort.plan import Plan
from desktop_app.live.effort.target import target_of, usable_cores
from desktop_app.live.pipeline import LivePipeline
from desktop_app.settings import Settings

_LOOK_S = 0.25


@dataclass(frozen=True)
class Look:
    """What the status line says at one moment, in seconds since the start."""

    at_s: float
    state: EffortState
    fps: float


def watch(settings: Settings, seconds: float) -> list[Look]:
    """Run the pipeline and look at its state several times a second."""
    pipeline = LivePipeline(
        make_source=lambda _source_id, wish: Demo(wish.size),
        load_segmenter=load_segmenter,
        settings=settings,
        on_composite=lambda: None,
        on_event=lambda _event: None,
        networks=ShippedNetworks(),
    )
    looks: list[Look] = []
    pipeline.start()
    try:
        begun_s = time.monotonic()
        while (at_s := time.monotonic() - begun_s) < seconds:
            time.sleep(_LOOK_S)
            pipeline.take_composite()
            stats = pipeline.stats()
            if stats.effort is not None and stats.effort.cpu_percent is not None:
                looks.append(Look(at_s, stats.effort, stats.fps))
    finally:
        assert pipeline.stop(20)
    return looks


def judge(looks: Sequence[Look], settings: Settings, seconds: float) -> tuple[str, bool]:
    """Say in one line what was seen, and whether all is well."""
    changes = [now for before, now in pairwise(looks) if before.state.plan != now.state.plan]
    late = [look for look in looks if look.at_s > seconds / 2]
    cores = usable_cores()
    limit = 100 * target_of(settings.effort, settings.cpu_limit, cores).busy_cores / cores
    took = median(look.state.cpu_percent or 0.0 for look in late)
    is_least = late[-1].state.is_too_much
    fps = median(look.fps for look in late)
    last_s = changes[-1].at_s if changes else 0.0
    most = max((sum(0 <= each.at_s - first.at_s <= 60 for each in changes) for first in changes), default=0)
    name = settings.effort if settings.effort != "limit" else f"at most {settings.cpu_limit} %"
    path = " > ".join(_words(look.state.plan) for look in [looks[0], *changes])
    line = (
        f"{name}: {took:.0f} % of {limit:.0f} %{' (the least)' if is_least else ''}, {fps:.0f} fps, "
        f"{len(changes)} changes, the last after {last_s:.0f} s: {path}"
    )
    is_well = most <= MOST_A_MINUTE and last_s <= seconds / 2 and (took <= limit or is_least)
    return line, is_well


def _words(plan: Plan) -> str:
    return f"{plan.network.name}/{plan.network.threads} every {plan.every} {plan.fps:g} fps"


def main(arguments: Sequence[str] | None = None) -> int:
    """Watch each effort."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=120.0)
    parser.add_argument("--efforts", nargs="+", default=["battery", "balanced", "best", "30"])
    options = parser.parse_args(arguments)
    are_well = True
    for effort in options.efforts:
        settings = Settings(source_id="demo", effort="limit" if effort.isdigit() else effort)
        if effort.isdigit():
            settings = replace(settings, cpu_limit=int(effort))
        line, is_well = judge(watch(settings, options.seconds), settings, options.seconds)
        sys.stdout.write(line + ("\n" if is_well else "  NOT WELL\n"))
        sys.stdout.flush()
        are_well &= is_well
    return 0 if are_well else 1


if __name__ == "__main__":
    sys.exit(main())
