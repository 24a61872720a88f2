"""`backdrop`, or `python -m desktop_app`: reads the command line, builds the parts, runs.

Nothing slow is imported here before the window shows.
"""

from __future__ import annotations

import argparse
import dataclasses
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.log import logging_to_file
from desktop_app.cli.model import (
    FileNetworks,
    SegmenterLoader,
    ShippedNetworks,
    has_fine,
    load_fine,
    load_segmenter,
    network_threads,
    networks_for_files,
)
from desktop_app.cli.options import job_of, parse
from desktop_app.cli.terminal import complain, finish_saying, say
from desktop_app.errors import AppError
from desktop_app.settings import Settings, load_settings

if TYPE_CHECKING:
    from desktop_app.capture.camera import CameraInfo
    from desktop_app.capture.source import FrameSource
    from desktop_app.matting.matter import Composite

logger = logging.getLogger(__name__)

BAD = 2
INTERRUPTED = 130
_NO_DISPLAY = (
    "There is no display to show the window on. Start it in a desktop session; "
    "“backdrop process INPUT -o OUTPUT” works without one."
)


def main(arguments: Sequence[str] | None = None, *, load_segmenter: SegmenterLoader = load_segmenter) -> int:
    """Run the program.

    Args:
        arguments: the command line without the program's name; None for that of this process.
        load_segmenter: loads the network when it is needed.

    Returns:
        The exit status: 0; 2 after one line on stderr that says what is wrong; 130 if interrupted.
    """
    try:
        options = parse(arguments)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else BAD
    with logging_to_file() as warnings:
        try:
            status = _run(options, load_segmenter)
            finish_saying()
        except AppError as error:
            logger.info("Ended: %s", error)
            complain(str(error))
            return BAD
        except KeyboardInterrupt:
            complain("Interrupted.")
            return INTERRUPTED
        except BrokenPipeError:
            # Whoever read the output has seen enough.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        except Exception as error:
            if isinstance(error, FileNotFoundError) and not _has_working_folder():
                complain("The folder you are in is not there any more. Go to another one, and try again.")
                return BAD
            logger.exception("An error that nobody handled.")
            complain(
                f"Something went wrong ({type(error).__name__}: {error}). “backdrop doctor” helps to report it."
            )
            return BAD
        if status == 0 and options.command is not None:
            warnings.flush()
        return status


def _has_working_folder() -> bool:
    try:
        os.getcwd()
    except FileNotFoundError:
        return False
    return True


def _run(options: argparse.Namespace, load: SegmenterLoader) -> int:
    if options.command == "cameras":
        from desktop_app.cli.cameras import show_cameras

        return show_cameras(_list_cameras)
    if options.command == "doctor":
        from desktop_app.cli.doctor import examine

        return examine(_list_cameras, load)
    if options.command == "install-desktop":
        from desktop_app.cli.desktop import install_desktop, remove_desktop

        return (remove_desktop if options.remove else install_desktop)(options.prefix)
    if options.command == "process":
        return _process(options, load)
    if options.command == "bench":
        from desktop_app.cli.bench import show_bench
        from desktop_app.cli.bench_options import bench_job

        return show_bench(bench_job(options), load)
    return _show_window(options, load)


def _process(options: argparse.Namespace, load: SegmenterLoader) -> int:
    from desktop_app.cli.batch.inputs import is_many
    from desktop_app.cli.batch.options import batch_of
    from desktop_app.cli.interrupt import termination_as_interrupt

    def networks(threads: int) -> FileNetworks:
        is_shipped = load is load_segmenter
        return networks_for_files(options.network, threads) if is_shipped else FileNetworks(load, load)

    with termination_as_interrupt() as check:
        if is_many(options.inputs, options.output):
            from desktop_app.cli.batch.run import process_batch

            return process_batch(batch_of(options), networks(1), check=check)
        from desktop_app.cli.process import process

        return process(job_of(options), networks(network_threads()), check=check)


def _show_window(options: argparse.Namespace, load: SegmenterLoader) -> int:
    if not has_display():
        complain(_NO_DISPLAY)
        return BAD
    stored, notice = load_settings()
    settings = stored
    if options.cpu_limit is not None:
        settings = dataclasses.replace(settings, effort="limit", cpu_limit=options.cpu_limit)
    if options.source is not None:
        from desktop_app.cli.window_source import resolve_source

        settings = dataclasses.replace(settings, source_id=resolve_source(options.source, _list_cameras))
    try:
        from desktop_app.gui.application import run
    except ImportError as error:
        complain(f"The window needs Qt, which does not load ({error}). Install its system libraries.")
        return BAD
    return run(
        settings,
        stored=stored,
        make_source=_make_source,
        load_segmenter=load,
        # One handed in is the only one there is.
        networks=ShippedNetworks() if load is load_segmenter else None,
        list_cameras=_list_cameras,
        save_snapshot=_save_snapshot,
        has_fine=has_fine,
        load_fine=load_fine,
        initial_notice=notice,
        ready=_report_start if options.measure_start == "window" else None,
        live=_report_start if options.measure_start == "picture" else None,
    )


def has_display() -> bool:
    """Whether a window can be shown; only Linux runs without a display."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


def _make_source(source_id: str, settings: Settings) -> FrameSource:
    from desktop_app.capture.source import open_source

    return open_source(source_id, size=settings.size)


def _list_cameras() -> Sequence[CameraInfo]:
    from desktop_app.capture.camera import list_cameras

    return list_cameras()


def _save_snapshot(composite: Composite, folder: Path, settings: Settings | None = None) -> Path:
    from desktop_app.output.snapshot import save_snapshot

    return save_snapshot(composite, folder, settings)


def _report_start() -> None:
    """Say that it shows, for whoever measures how long that took, and be gone."""
    say("shown")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # A frozen program starts its own file again for each process of a batch.
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
