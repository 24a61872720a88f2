"""What a result depends on, in one short text: when it is the same, so would be the result."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from pathlib import Path

from desktop_app import __version__
from desktop_app.capture.slides import slide_file
from desktop_app.cli.batch.ledger import stamp
from desktop_app.cli.options import Job
from desktop_app.matting.backdrop import parse_backdrop
from desktop_app.settings import LOOK_FIELDS, Settings

_FIELDS = (*LOOK_FIELDS, "backdrop_plays", "mirror", "smoothing", "one_person")


def common_facts(settings: Settings, network: str | None) -> str:
    """Give what all results of a batch depend on: version, network, settings, and the backdrop's file.

    Args:
        settings: of the batch.
        network: which one is asked; None for the largest that there is.

    Raises:
        SourceError: if the backdrop is a slide of a folder that is not there any more, or holds none.
    """
    facts = {name: getattr(settings, name) for name in _FIELDS}
    file = _backdrop_file(settings.backdrop)
    return json.dumps([__version__, network, _networks(), facts, file and [file.name, stamp(file)]])


def fingerprint(common: str, job: Job, name: str) -> str:
    """Give the fingerprint of one result.

    Args:
        common: of `common_facts`.
        job: its size and turns count, its input by size and time, its results by their suffixes.
        name: of the input, relative to all of them: a folder may be moved as a whole.
    """
    suffixes = [path.suffix if path is not None else None for path in (job.output, job.alpha)]
    facts = [common, name, stamp(job.input), job.size, job.turns, suffixes]
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()


def _backdrop_file(spec: str) -> Path | None:
    parts = parse_backdrop(spec)
    path = Path(parts.path)
    # Of a folder one picture is shown, and which one has that number depends on the others.
    return (slide_file(path, parts.slide) if path.is_dir() else path) if parts.path else None


def _networks() -> list[dict[str, str]]:
    from models.shipped import ModelFileError, read_card
    from models.variants import VARIANTS

    hashes = []
    for name in VARIANTS:
        # Whoever loads one that is missing will say so.
        with suppress(ModelFileError):
            hashes.append(read_card(name).sha256)
    return hashes
