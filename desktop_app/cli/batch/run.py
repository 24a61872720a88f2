"""`backdrop process` on many files, from the plan to the summary."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from desktop_app.capture.video_file import is_video, probe_video
from desktop_app.cli.batch.crew import Crew, usual_jobs
from desktop_app.cli.batch.inputs import find_files, real_name
from desktop_app.cli.batch.ledger import Ledger
from desktop_app.cli.batch.options import BatchJob
from desktop_app.cli.batch.plan import Item, plan
from desktop_app.cli.batch.progress import BatchProgress
from desktop_app.cli.checks import UsageError
from desktop_app.cli.interrupt import Check
from desktop_app.cli.model import FileNetworks
from desktop_app.cli.process import settings_for
from desktop_app.cli.terminal import complain, say
from desktop_app.errors import AppError, OutputError
from desktop_app.matting.backdrop import load_backdrop
from desktop_app.output.formats import PICTURE_SUFFIXES, VIDEO_SUFFIXES
from desktop_app.output.trouble import cannot_write
from desktop_app.paths import temporaries_of

logger = logging.getLogger(__name__)

SOME_FAILED = 1
INTERRUPTED = 130
_PICTURE_FRAMES = 5.0
"""A picture counts as so many frames of a video: it is larger, and read and written by itself."""
_IN_THE_WAY = "{} is there already, and not from this file with these settings. --overwrite replaces it."


def process_batch(batch: BatchJob, networks: FileNetworks, *, check: Check) -> int:
    """Work on many files. Each result appears whole or not at all.

    Args:
        batch: what to do.
        networks: loaded in each process.
        check: called before each file, and as each gets on; may raise KeyboardInterrupt.

    Returns:
        The exit status: 0; 1 if some files failed; 130 if interrupted.

    Raises:
        AppError: if nothing can be begun; says why.
    """
    places = _places(batch)
    found = find_files(batch.inputs, recursive=batch.recursive, places=places)
    settings = settings_for(backdrop=batch.backdrop, mirror=batch.mirror, is_matte_alone=batch.output is None)
    is_transparent = batch.output is not None and load_backdrop(settings.backdrop).is_transparent
    ledger = Ledger(places[0])
    items = plan(batch, found, settings, ledger, is_transparent=is_transparent)
    for place in places:
        _make(place)
    run = _Run(ledger, items)
    wanted = [item for item in items if item.state == "wanted"]
    progress = BatchProgress({item.name: _weight(item.job.input) for item in wanted}, is_wanted=batch.progress)

    def progress_of_item(item: Item, share: float) -> None:
        check()
        progress.advance(item.name, share)

    def begin(item: Item) -> bool:
        check()
        has_begun = run.begin(item)
        if not has_begun:
            progress.end(item.name, has_failed=True)
        return has_begun

    crew = Crew(min(batch.jobs or usual_jobs(), max(1, len(wanted))), settings, networks)
    try:
        with progress, crew:
            for item, ended in crew.work(wanted, begin=begin, advance=progress_of_item):
                run.end(item, ended.error, ended.details)
                run.warnings[item.name] = ended.warnings
                progress.end(item.name, has_failed=bool(ended.error))
    except KeyboardInterrupt:
        complain(
            f"Interrupted: {run.saved} saved, {len(wanted) - run.saved} left. "
            "Give the same command again to go on from here."
        )
        return INTERRUPTED
    run.sum_up(places)
    return SOME_FAILED if run.failures else 0


class _Run:
    """Keeps the ledger, and remembers what failed."""

    def __init__(self, ledger: Ledger, items: Sequence[Item]) -> None:
        self.saved = 0
        self.failures: dict[str, str] = {}
        self.warnings: dict[str, tuple[str, ...]] = {}
        self._ledger = ledger
        self._items = items

    def begin(self, item: Item) -> bool:
        """Write down that an item begins; whether it can."""
        try:
            for path in item.files:
                _make(path.parent)
                # Left over from a run that was killed while it wrote this result.
                for temporary in temporaries_of(path) if self._was_left_open(item) else ():
                    with suppress(OSError):
                        temporary.unlink()
            self._ledger.write(item.key, item.fingerprint, "begun", item.files)
        except OutputError as error:
            self.failures[item.name] = str(error)
            return False
        return True

    def end(self, item: Item, error: str, details: str) -> None:
        """Write down how an item ended."""
        if details:
            logger.error("A file failed.\n%s", details)
        if error:
            self.failures[item.name] = error
        else:
            self.saved += 1
        try:
            self._ledger.write(item.key, item.fingerprint, "failed" if error else "finished", item.files)
        except OutputError as problem:
            # The result is there, and its own process has noted how to know it.
            logger.warning(str(problem))

    def sum_up(self, places: Sequence[Path]) -> None:
        """Say what came of all, a line for each file that failed, and for what is wrong with others."""
        refused = [item for item in self._items if item.state == "refused"]
        for item in refused:
            there = next(path for path in item.files if path.exists())
            self.failures[item.name] = _IN_THE_WAY.format(there)
        finished = sum(item.state == "finished" for item in self._items)
        before = f" {finished} finished before, and left as they are." if finished else ""
        failed = f" {len(self.failures)} failed." if self.failures else ""
        say(f"Saved {self.saved} of {len(self._items)} files in {places[0]}.{before}{failed}")
        for name, reason in sorted(self.failures.items()):
            complain(f"{name}: {reason}")
        for name, warnings in sorted(self.warnings.items()):
            for warning in warnings:
                complain(f"{name}: {warning}")

    def _was_left_open(self, item: Item) -> bool:
        entry = self._ledger.get(item.key)
        return entry is not None and entry.state in ("begun", "complete")


def _places(batch: BatchJob) -> list[Path]:
    places = [place for place in (batch.output, batch.alpha) if place is not None]
    if not places:
        raise UsageError("There is no output. Name a folder with -o, or with --alpha for the mattes alone.")
    if len(places) == 2 and real_name(places[0]) == real_name(places[1]):
        raise UsageError("Results and mattes would lie in one folder. Choose another for the mattes.")
    for place in places:
        if place.suffix.lower() in (*PICTURE_SUFFIXES, *VIDEO_SUFFIXES) and not place.is_dir():
            what = f"{batch.inputs[0]} is a folder" if batch.inputs[0].is_dir() else "There are several files"
            raise UsageError(f"{what}, but {place} is the name of one file. Name a folder for the results.")
    return places


def _make(place: Path) -> None:
    try:
        place.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise OutputError(f"{place} is a file, not a folder. Choose another folder for the results.") from error
    except OSError as error:
        raise cannot_write(place, error) from error


def _weight(path: Path) -> float:
    if not is_video(path):
        return _PICTURE_FRAMES
    try:
        return float(max(1, probe_video(path).frame_count or 1))
    except AppError:
        return 1.0  # Whoever works on it will say what is wrong.
