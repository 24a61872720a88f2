"""`backdrop bench --profile`: which functions take how long."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.bench.clip import Clip
from desktop_app.bench.machine import describe_machine
from desktop_app.bench.profile import profile_frames
from desktop_app.bench.report import describe_model
from desktop_app.bench.table import columns
from desktop_app.bench.timing import Contender
from desktop_app.cli.bench_options import BenchJob, command_of
from desktop_app.cli.model import SegmenterLoader
from desktop_app.cli.quiet import quiet_stderr
from desktop_app.cli.terminal import say
from desktop_app.matting.matter import Matter
from desktop_app.settings import Settings

_MOST_ROWS = 20


def show_profile(job: BenchJob, clip: Clip, load: SegmenterLoader) -> int:
    """Profile a clip and print the functions that take longest.

    Args:
        job: which backdrop.
        clip: which frames.
        load: loads the network.

    Returns:
        The exit status, 0.

    Raises:
        AppError: if anything is missing or broken.
    """
    with quiet_stderr():
        segmenter = load()
    settings = replace(Settings(), backdrop=job.backdrop, auto_upright=False)
    hot = profile_frames(clip, Contender("ours", Matter(segmenter), settings))
    total_ms = sum(each.own_ms for each in hot)
    rows = [["function", "calls a frame", "own CPU, ms", "own, %", "with all it calls, ms"]]
    rows += [
        [
            each.name,
            f"{each.calls:.1f}",
            f"{each.own_ms:.2f}",
            f"{100 * each.own_ms / total_ms:.0f}",
            f"{each.whole_ms:.2f}",
        ]
        for each in hot[:_MOST_ROWS]
    ]
    height, width = clip.size
    say(f"{describe_machine()}\n{describe_model(segmenter)}")
    say(f"{clip.name}, {width} x {height}, backdrop {job.backdrop}: `{command_of(job)}`\n")
    say(columns(rows))
    return 0
