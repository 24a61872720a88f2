"""Decides what becomes of each file: work on it, leave a finished result alone, or refuse to replace a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePath
from typing import Literal

from desktop_app.capture.video_file import is_video
from desktop_app.cli.batch.fingerprint import common_facts, fingerprint
from desktop_app.cli.batch.inputs import Found, real_name
from desktop_app.cli.batch.ledger import Ledger, Stamp, stamp
from desktop_app.cli.batch.naming import result_names
from desktop_app.cli.batch.options import BatchJob
from desktop_app.cli.checks import UsageError
from desktop_app.cli.options import Job
from desktop_app.errors import OutputError
from desktop_app.output.formats import PICTURE_SUFFIXES, VIDEO_SUFFIXES, check_transparency
from desktop_app.settings import Settings


@dataclass(frozen=True)
class Item:
    """One file and what becomes of it.

    Attributes:
        name: of the file, as it is shown.
        key: of the result in the ledger.
        job: what is done.
        fingerprint: of the result.
        state: "wanted", "finished", or "refused", because a file is in the way.
    """

    name: str
    key: str
    job: Job
    fingerprint: str
    state: Literal["wanted", "finished", "refused"]

    @property
    def files(self) -> list[Path]:
        """The files of the result."""
        return [path for path in (self.job.output, self.job.alpha) if path is not None]


def plan(
    batch: BatchJob, found: Found, settings: Settings, ledger: Ledger, *, is_transparent: bool
) -> list[Item]:
    """Plan every file.

    Args:
        batch: what was asked for.
        found: the files.
        settings: as they are used.
        ledger: what is known of earlier runs.
        is_transparent: whether results have alpha.

    Raises:
        UsageError: if a result would replace one of the files, or another result.
        OutputError: if a kind of file that was asked for cannot be transparent.
    """
    _check_kinds(batch, is_transparent)
    found = _without_results(found, batch, ledger)
    results = result_names(found.names, lambda name: _suffix(name, batch, is_transparent))
    mattes = result_names(found.names, lambda name: ".mp4" if is_video(Path(name)) else ".png")
    common = common_facts(settings, batch.network)
    items = []
    for source, name, result, matte in zip(found.files, found.names, results, mattes, strict=True):
        job = Job(
            input=source,
            output=None if batch.output is None else batch.output / result,
            alpha=None if batch.alpha is None else batch.alpha / matte,
            backdrop=batch.backdrop,
            size=batch.size,
            turns=batch.turns,
            mirror=batch.mirror,
            progress=False,
        )
        mark = fingerprint(common, job, name.as_posix())
        key = (result if batch.output is not None else matte).as_posix()
        item = Item(str(name), key, job, mark, "wanted")
        item = replace(item, state=_state(item, ledger, overwrite=batch.overwrite))
        note = ledger.note_of(key, mark)
        job = replace(job, when_complete=note if batch.overwrite else partial(_note_if_free, note, _seen(item)))
        items.append(replace(item, job=job))
    _check_apart(found.files, items)
    return items


def _seen(item: Item) -> dict[Path, Stamp]:
    return {path: stamp(path) for path in item.files}


def _note_if_free(
    note: Callable[[Sequence[Path]], object], seen: Mapping[Path, Stamp], temporaries: Sequence[Path]
) -> None:
    """Note that files are complete, unless their names were taken by something else while they were made.

    Raises:
        OutputError: if they were.
    """
    for path, before in seen.items():
        if stamp(path) != before:
            raise OutputError(f"{path} has come there meanwhile and stays as it is. --overwrite replaces it.")
    note(temporaries)


def _state(item: Item, ledger: Ledger, *, overwrite: bool) -> Literal["wanted", "finished", "refused"]:
    now = tuple(_seen(item).values())
    entry = ledger.get(item.key)
    if entry is not None and entry.is_made and entry.fingerprint == item.fingerprint:
        if entry.stamps == now and None not in now:
            return "finished"
        # Files take their names one after the other: a run that was killed meanwhile has left some out.
        if len(entry.stamps) == len(now) and all(map(_is_missing_or_same, now, entry.stamps)):
            return "wanted"
    return "wanted" if overwrite or not any(now) else "refused"


def _is_missing_or_same(now: Stamp, made: Stamp) -> bool:
    return now is None or now == made


def _suffix(name: PurePath, batch: BatchJob, is_transparent: bool) -> str:
    kinds = VIDEO_SUFFIXES if is_video(Path(name)) else PICTURE_SUFFIXES
    wanted = batch.videos if is_video(Path(name)) else batch.pictures
    if wanted is not None:
        return name.suffix if name.suffix.lower() == wanted else wanted
    if name.suffix.lower() in kinds and not (is_transparent and not _may_be_transparent(name)):
        return name.suffix
    if is_video(Path(name)):
        return ".webm" if is_transparent else ".mp4"
    return ".png"


def _may_be_transparent(name: PurePath) -> bool:
    try:
        check_transparency(Path(name))
    except OutputError:
        return False
    return True


def _check_kinds(batch: BatchJob, is_transparent: bool) -> None:
    for suffix in (batch.pictures, batch.videos):
        if suffix is not None and is_transparent and batch.output is not None:
            check_transparency(Path(f"result{suffix}"))


def _without_results(found: Found, batch: BatchJob, ledger: Ledger) -> Found:
    """Leave out what an earlier run made, where results lie among the files that are worked on."""
    places = {Path(real_name(place)) for place in (batch.output, batch.alpha) if place is not None}
    made = ledger.made()

    def is_result(path: Path) -> bool:
        return stamp(path) in made and not places.isdisjoint(Path(real_name(path)).parents)

    kept = [pair for pair in zip(found.files, found.names, strict=True) if not is_result(pair[0])]
    # If nothing is left they are meant, and it will be said why that cannot be.
    return Found(tuple(file for file, _ in kept), tuple(name for _, name in kept)) if kept else found


def _check_apart(sources: Sequence[Path], items: Sequence[Item]) -> None:
    own = {real_name(path): path for path in sources}
    taken: dict[str, str] = {}
    for item in items:
        for path in item.files:
            real = real_name(path)
            if (source := own.get(real)) is not None:
                raise UsageError(f"The result would replace {source}. Choose another folder for the results.")
            if real in taken:
                raise UsageError(
                    f"{taken[real]} and {item.name} would both be written to {path}. "
                    "Choose another folder for the mattes or the results."
                )
            taken[real] = item.name
