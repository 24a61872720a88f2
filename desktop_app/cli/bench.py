"""`backdrop bench`: how long a frame takes here, what it costs, how steady the edge is."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from errno import EISDIR, ENOENT
from pathlib import Path

from desktop_app.bench.clip import Clip, CountedClip, DemoClip, DemoThereAndBack, FileClip
from desktop_app.bench.peer import load_peer
from desktop_app.bench.plot import (
    PLOT_FRAMES,
    SIZES,
    check_plotting,
    draw_plot,
    measure_sizes,
    plotted_backdrops,
)
from desktop_app.bench.report import Plan, Report, measure, to_json
from desktop_app.bench.table import report_text
from desktop_app.cli.bench_options import BenchJob, command_of
from desktop_app.cli.bench_profile import show_profile
from desktop_app.cli.bench_sheets import show_sheets
from desktop_app.cli.checks import UsageError, is_same
from desktop_app.cli.model import SegmenterLoader, network_threads
from desktop_app.cli.progress import Progress
from desktop_app.cli.quiet import quiet_stderr
from desktop_app.cli.terminal import say
from desktop_app.errors import SourceError
from desktop_app.matting.backdrop import parse_backdrop
from desktop_app.matting.segment import Segmenter
from desktop_app.output.trouble import cannot_write
from desktop_app.paths import write_atomically
from desktop_app.settings import Settings


def show_bench(job: BenchJob, load: SegmenterLoader) -> int:
    """Measure, print tables, and write what was asked for.

    Args:
        job: what to measure.
        load: loads the network.

    Returns:
        The exit status, 0.

    Raises:
        AppError: if anything is missing or broken; says what to do.
    """
    _check(job)
    if job.sheets is not None:
        return show_sheets(job, job.sheets, load)
    if job.profile:
        return show_profile(job, _clip(job, job.size, job.frames), load)
    if job.plot is not None:
        check_plotting()
    with Progress(_passes(job) * job.frames) as progress:
        report = measure(_plan(job, load, progress))
    say(report_text(report))
    if job.json is not None:
        _write(job.json, lambda draft: _write_json(draft, report))
    if job.plot is not None:
        _plot(job, job.plot, report)
    return 0


def _check(job: BenchJob) -> None:
    """Find what can be known to be wrong before minutes of measuring."""
    if job.peer_file is not None and job.peer is None:
        raise UsageError("--peer-file is of use with --peer only. Add --peer mediapipe.")
    if job.stability and job.file is not None:
        raise UsageError("--stability needs the demo, whose alpha is known. Leave the file out.")
    if job.file is not None and not _is_there(job.file):
        raise SourceError(f"There is no file {job.file}. Check the name.")
    outputs = [path for path in (job.json, job.plot) if path is not None]
    if len(outputs) == 2 and is_same(*outputs):
        raise UsageError(f"{outputs[0].name} is both numbers and plot. Choose another name for one of them.")
    for output in outputs:
        if any(is_same(output, source) for source in _sources(job)):
            raise UsageError(f"{output.name} is both input and output. Choose another name for the output.")
        if output.is_dir():
            raise cannot_write(output, OSError(EISDIR, ""))
        if not output.parent.is_dir():
            raise cannot_write(output, OSError(ENOENT, ""))


def _sources(job: BenchJob) -> list[Path]:
    """Give the files that are read, and must stay as they are."""
    named = (job.file, job.peer_file, parse_backdrop(job.backdrop).path)
    return [Path(each) for each in named if each]


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # A name that no file can have.
        return False


def _passes(job: BenchJob) -> int:
    """Count how often the clip is played: timed once, judged once by network; for stability, there and back."""
    return 1 + (1 if job.peer is None else 2) + (2 if job.stability else 0)


def _plan(job: BenchJob, load: SegmenterLoader, progress: Progress) -> Plan:
    def load_named_peer() -> Segmenter:
        with quiet_stderr():
            return load_peer(job.peer_file, threads=network_threads())

    with quiet_stderr():
        segmenter = load()
    swing = DemoThereAndBack(job.size, job.frames)
    return Plan(
        clip=CountedClip(_clip(job, job.size, job.frames), progress.advance),
        # The demo is upright; a vote that went astray would spoil the comparison with its known alpha.
        settings=Settings(backdrop=job.backdrop, auto_upright=False),
        segmenter=segmenter,
        load_peer=None if job.peer is None else load_named_peer,
        peer_name=job.peer or "",
        stability_clip=CountedClip(swing, progress.advance) if job.stability else None,
        command=command_of(job),
    )


def _clip(job: BenchJob, size: tuple[int, int], frames: int) -> Clip:
    return DemoClip(size, frames) if job.file is None else FileClip(job.file, size, frames)


def _plot(job: BenchJob, path: Path, report: Report) -> None:
    settings = [replace(report.plan.settings, backdrop=spec) for spec in plotted_backdrops(job.backdrop)]
    frames = min(PLOT_FRAMES, job.frames)
    with Progress(frames * len(SIZES)) as progress:
        timings = measure_sizes(
            report.plan.segmenter,
            settings,
            lambda size: CountedClip(_clip(job, size, frames), progress.advance),
        )
    by_backdrop = {each.backdrop: timing for each, timing in zip(settings, timings, strict=True)}
    caption = f"{report.plan.clip.name}, {report.model}\n{report.machine}, {report.date}"
    _write(path, lambda draft: draw_plot(draft, by_backdrop, caption))


def _write_json(path: Path, report: Report) -> None:
    text = json.dumps(to_json(report), indent=1, ensure_ascii=False) + "\n"
    path.write_text(text, encoding="utf-8")


def _write(path: Path, write: Callable[[Path], None]) -> None:
    try:
        write_atomically(path, write)
    except OSError as error:
        raise cannot_write(path, error) from error
